import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { install } from "../../on-demand.ts";
import { nodeOf, outputOf, pack, root } from "./process.ts";

const names = ["runtime", "teamup", "commercelayer", "sandbox"];
const folder = mkdtempSync(join(tmpdir(), "packed "));
let node: string;

beforeAll(async () => {
  node = await nodeOf(20);
  for (const name of names) {
    const dist = new URL(`packages/${name}/dist/`, root);
    mkdirSync(dist, { recursive: true });
    writeFileSync(new URL("former.js", dist), "");
  }
  const tarballs: string[] = [];
  for (const name of names.slice(1)) tarballs.push(await pack(name, folder));
  // The clients ask for the runtime by a version that is not on npm.
  const overrides = { "@memberships/runtime": `file:${await pack("runtime", folder)}` };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, overrides }));
  await install(folder, tarballs);
  cpSync(fileURLToPath(new URL("consumer/", import.meta.url)), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(["import.test.mjs", "require.test.cjs"])("the packed packages work on Node 20: %s", async (file) => {
  const output = await outputOf(node, ["--test", file], folder);
  expect(output).toMatch(/pass 2\n/);
  expect(output).toMatch(/fail 0\n/);
});

it.each(names)("the packed %s has nothing that is not built any more", (name) => {
  const dist = join(folder, "node_modules/@memberships", name, "dist");
  expect(existsSync(join(dist, "index.js"))).toBe(true);
  expect(existsSync(join(dist, "former.js"))).toBe(false);
});
