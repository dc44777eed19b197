import { execFile } from "node:child_process";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

/** Compiles the lines as one module that stands within this package, and returns the compiler's errors. */
export async function compile(lines: readonly string[]): Promise<string[]> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "compile-"));
  try {
    await writeFile(join(folder, "calls.ts"), `${lines.join("\n")}\n`);
    const options = [
      "--noEmit",
      "--ignoreConfig",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2022",
    ];
    const output = await new Promise<string>((resolve) => {
      execFile(
        process.execPath,
        [tsc, ...options, "--types", "", join(folder, "calls.ts")],
        { maxBuffer: 1 << 26 },
        (_, stdout) => resolve(stdout),
      );
    });
    return output.split("\n").filter((line) => line.includes("error TS"));
  } finally {
    await rm(folder, { recursive: true });
  }
}
