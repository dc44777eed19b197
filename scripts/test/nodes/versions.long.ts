import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { environment, execute, nodeOf, root } from "./process.ts";

const majors = [22, 24, 26];
const packages = ["runtime", "sandbox", "teamup", "commercelayer"];
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const config = fileURLToPath(new URL("vitest.config.ts", root));

describe.each(majors)("Node %i", (major) => {
  it.each(packages)("passes the suite of %s", async (name) => {
    const cwd = new URL(`packages/${name}/`, root);
    const run = execute(await nodeOf(major), [vitest, "run", "--config", config, "--reporter", "dot"], {
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
