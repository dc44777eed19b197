import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environment, execute, install, nodeOf, root } from "./install.ts";

const majors = [22, 24, 26];
const packages = ["runtime", "sandbox", "teamup", "commercelayer"];
const folder = mkdtempSync(join(tmpdir(), "nodes "));
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const config = fileURLToPath(new URL("vitest.config.ts", root));

beforeAll(() =>
  install(
    folder,
    majors.map((major) => nodeOf(folder, major).package),
  ),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(majors)("Node %i", (major) => {
  it.each(packages)("passes the suite of %s", async (name) => {
    const cwd = new URL(`packages/${name}/`, root);
    const { program } = nodeOf(folder, major);
    const run = execute(program, [vitest, "run", "--config", config, "--reporter", "dot"], {
      cwd,
      env: { ...environment(), NO_COLOR: "1" },
      maxBuffer: 64 * 1024 * 1024,
    });
    const { stdout } = await run.catch((error: Error & { stdout?: string }) => ({
      stdout: error.stdout ?? error.message,
    }));
    expect(stdout).toMatch(/Tests +\d+ passed \(\d+\)/);
  });
});
