import { expect, test } from "vitest";
import { openCommerceLayer } from "./support/open.ts";

test.each([
  ["  Kiln & Oak. ", "kiln-oak"],
  ["Harbor and Pine", "harbor-and-pine-2"],
  ["Müller & Söhne", "muller-sohne"],
  [`${"a".repeat(49)} b`, "a".repeat(49)],
  ["東京", "organization"],
])("an organization called %j has the slug %s", async (name, slug) => {
  const json = { data: { type: "organizations", attributes: { name } } };
  const { body } = await (await openCommerceLayer()).ask("POST", "/organizations", { json });
  expect(body.data.attributes).toMatchObject({ slug, domain: `${slug}.commercelayer.io` });
});
