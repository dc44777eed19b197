import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { install } from "../../on-demand.ts";
import { environment, execute, nodeOf, pack } from "./process.ts";

const folder = mkdtempSync(join(tmpdir(), "packed "));
let node: string;

beforeAll(async () => {
  node = await nodeOf(20);
  const tarballs: string[] = [];
  for (const name of ["teamup", "commercelayer", "sandbox"]) tarballs.push(await pack(name, folder));
  // The clients ask for the runtime by a version that is not on npm.
  const overrides = { "@memberships/runtime": `file:${await pack("runtime", folder)}` };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, overrides }));
  await install(folder, tarballs);
  cpSync(fileURLToPath(new URL("consumer/", import.meta.url)), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(["import.test.mjs", "require.test.cjs"])("the packed packages work on Node 20: %s", async (file) => {
  const run = execute(node, ["--test", file], { cwd: folder, env: environment() });
  const { stdout } = await run.catch((error: Error & { stdout?: string }) => ({
    stdout: error.stdout ?? error.message,
  }));
  expect(stdout).toMatch(/pass 2\n/);
  expect(stdout).toMatch(/fail 0\n/);
});
