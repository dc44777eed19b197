import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { nodeOf, outputOf, root } from "./process.ts";

const majors = [22, 24, 26];
const packages = ["runtime", "sandbox", "teamup", "commercelayer"];
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const config = fileURLToPath(new URL("vitest.config.ts", root));

describe.each(majors)("Node %i", (major) => {
  it.each(packages)("passes the suite of %s", async (name) => {
    const args = [vitest, "run", "--config", config, "--reporter", "dot"];
    const output = await outputOf(await nodeOf(major), args, new URL(`packages/${name}/`, root));
    expect(output).toMatch(/Tests +\d+ passed \(\d+\)/);
  });
});
