import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bundle, BuildError } from "../src/bundle.ts";
import { buildSite } from "../src/site.ts";
import { builtSite } from "./built-site.ts";

const dist = builtSite();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "memberships-docs-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (bundles: Record<string, string>, guides: Record<string, string> = {}): Promise<void> =>
  buildSite({ bundles, guides, output: join(folder, "dist"), workspace: join(folder, "workspace") });

test.each([
  ["is missing", undefined, "The bundle of teamup is missing"],
  ["is cut short", '{"openapi": "3.1.1", "info"', "is not valid JSON"],
  ["is null", "null", "is not an OpenAPI"],
  [
    "describes nothing",
    '{"openapi": "3.1.1", "info": {"title": "T", "version": "1"}, "paths": {}}',
    "is not an OpenAPI",
  ],
  [
    "has no version",
    '{"openapi": "3.1.1", "info": {"title": "T"}, "paths": {"/a": {"get": {}}}}',
    "is not an OpenAPI description with a title, a version and at least one operation",
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

test("a guide without a title is told by its name", async () => {
  const guide = join(folder, "lists.md");
  await writeFile(guide, "## Not a title\n");
  const built = build({ commercelayer: await bundleOf("commercelayer") }, { lists: guide });
  await expect(built).rejects.toThrow(
    new BuildError("The guide lists has no heading of the first level, which is its title."),
  );
});

const isLong = process.env["PROOFS"] === "long";
const rendered = isLong ? ["teamup", "commercelayer"] : ["commercelayer"];

test("the same bundles give the same bytes, in place of what was there", async () => {
  const bundles = Object.fromEntries(
    await Promise.all(rendered.map(async (each) => [each, await bundleOf(each)] as const)),
  );
  const guide = join(folder, "lists.md");
  await writeFile(guide, "# Lists\n");
  await build(bundles, { lists: guide });
  const first = await readSite();
  expect(Object.keys(first).toSorted()).toEqual(
    rendered
      .flatMap((each) => [`${each}/index.html`, `${each}/openapi.json`])
      .concat("errors.html", "guides/lists.html", "index.html")
      .toSorted(),
  );
  await writeFile(join(folder, "dist", "former.html"), "");
  await build(bundles, { lists: guide });
  expect(await readSite()).toEqual(first);
  expect(await readdir(join(folder, "workspace"))).toEqual([]);
});

/** The whole bundle of a provider where time does not matter, and otherwise one that describes its first path alone. */
async function bundleOf(provider: string): Promise<string> {
  const whole = join(dist, provider, "openapi.json");
  if (isLong) return whole;
  const { paths, ...rest } = JSON.parse(await readFile(whole, "utf8")) as Bundle;
  const file = join(folder, `${provider}.json`);
  await writeFile(file, JSON.stringify({ ...rest, paths: Object.fromEntries(Object.entries(paths).slice(0, 1)) }));
  return file;
}

/** A digest of each file by its name. */
async function readSite(): Promise<Record<string, string>> {
  const site = join(folder, "dist");
  const names = (await readdir(site, { recursive: true })).filter((name) => name.includes("."));
  const digest = async (name: string): Promise<string> =>
    createHash("sha256")
      .update(await readFile(join(site, name)))
      .digest("hex");
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await digest(name)] as const)));
}
