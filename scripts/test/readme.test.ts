import { readFileSync } from "node:fs";
import { createCommerceLayer } from "@memberships/commercelayer";
import { createTeamUp } from "@memberships/teamup";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

/** The examples that a README shows, each behind a link to its file. No other code is shown. */
function examplesIn(text: string): [path: string, code: string][] {
  const shown = [...text.matchAll(/\]\(([\w./-]*examples\/[\w-]+\.ts)\)\n\n```ts\n([\s\S]*?)```/g)];
  expect(text.match(/```ts/g)).toHaveLength(shown.length);
  return shown.map(([, path, code]) => [path!, code!]);
}

describe("README.md", () => {
  const snippets = examplesIn(readme);

  it("has a snippet for each provider", () => {
    expect(snippets.map(([path]) => path.split("/")[1])).toEqual(["teamup", "commercelayer"]);
  });

  it.each(snippets)("shows %s as it is", (path, code) => {
    expect(code).toBe(readFileSync(new URL(path, root), "utf8"));
  });

  it("is short", () => {
    expect(readme.split(/\s+/).length).toBeLessThan(700);
  });
});

it.each([
  ["teamup", 4],
  ["commercelayer", 4],
  ["sandbox", 1],
])("packages/%s/README.md shows its examples as they are", (name, count) => {
  const folder = new URL(`packages/${name}/`, root);
  const snippets = examplesIn(readFileSync(new URL("README.md", folder), "utf8"));
  expect(snippets).toHaveLength(count);
  for (const [path, code] of snippets) expect(code).toBe(readFileSync(new URL(path, folder), "utf8"));
});

describe.each([
  ["teamup", createTeamUp as (options: object) => unknown],
  ["commercelayer", createCommerceLayer as (options: object) => unknown],
])("packages/%s/README.md", (name, create) => {
  const text = readFileSync(new URL(`packages/${name}/README.md`, root), "utf8");

  it("names options that there are", () => {
    const named = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, option]) => option!);
    expect(named.length).toBeGreaterThan(10);
    for (const option of named)
      expect(() => create({ token: "t", [option]: option === "token" ? "t" : undefined })).not.toThrow();
  });

  it("is short beside its examples", () => {
    expect(text.replaceAll(/```[\s\S]*?```/g, "").split(/\s+/).length).toBeLessThan(650);
  });
});
