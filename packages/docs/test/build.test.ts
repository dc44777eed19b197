import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BuildError } from "../src/bundle.ts";
import { buildSite } from "../src/site.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "memberships-docs-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (bundles: Record<string, string>): Promise<void> =>
  buildSite({ bundles, output: join(folder, "dist"), workspace: join(folder, "workspace") });

test.each([
  ["is missing", undefined, "The bundle of teamup is missing"],
  ["is cut short", '{"openapi": "3.1.1", "info"', "is not valid JSON"],
  [
    "describes nothing",
    '{"openapi": "3.1.1", "info": {"title": "T", "version": "1"}, "paths": {}}',
    "is not an OpenAPI",
  ],
  [
    "names no operation",
    '{"openapi": "3.1.1", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {}}}}',
    'GET /a of "T" has no operationId or no tag',
  ],
])("a bundle that %s leaves the site as it was", async (_, text, message) => {
  const bundle = join(folder, "openapi.json");
  if (text !== undefined) await writeFile(bundle, text);
  await writeFile(join(folder, "dist"), "the site before");
  const failure: unknown = await build({ teamup: bundle }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BuildError);
  expect((failure as BuildError).message).toContain(message);
  expect(await readFile(join(folder, "dist"), "utf8")).toBe("the site before");
  expect(await readdir(join(folder, "workspace")).catch(() => [])).toEqual([]);
});

const rendered = process.env["PROOFS"] === "long" ? ["teamup", "commercelayer"] : ["commercelayer"];

test("the same bundles give the same bytes, in place of what was there", async () => {
  await writeFile(join(folder, "dist"), "the site before");
  await build(Object.fromEntries(rendered.map((provider) => [provider, join(dist, provider, "openapi.json")])));
  const files = rendered.flatMap((provider) => [`${provider}/index.html`, `${provider}/openapi.json`]);
  const found = await readdir(join(folder, "dist"), { recursive: true });
  expect(found.filter((name) => name.includes(".")).toSorted()).toEqual(
    [...files, "errors.html", "index.html"].toSorted(),
  );
  const bytes = (site: string): Promise<Buffer[]> => Promise.all(files.map((name) => readFile(join(site, name))));
  const [first, second] = await Promise.all([bytes(dist), bytes(join(folder, "dist"))]);
  expect(files.filter((_, index) => !first[index]!.equals(second[index]!))).toEqual([]);
  expect(await readdir(join(folder, "workspace"))).toEqual([]);
});
