import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Compiles files as if they stood in a package, with the package's own compiler and settings, and tells its errors.
 *
 * @param folder The package's folder.
 * @param sources The files' texts by name. The package's sources are at `../../../src/`.
 */
export function compile(folder: string, sources: Readonly<Record<string, string>>): string {
  // Within the package, so that imports are found, and where nothing is tracked.
  const cache = join(folder, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, "types-"));
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(temporary, name), text);
    const project = { extends: "../../../tsconfig.json", include: [], files: Object.keys(sources) };
    writeFileSync(join(temporary, "tsconfig.json"), JSON.stringify(project));
    const compiler = createRequire(join(folder, "package.json")).resolve("typescript/package.json");
    const { bin } = JSON.parse(readFileSync(compiler, "utf8")) as { bin: { tsc: string } };
    const { stdout, stderr, error } = spawnSync(
      process.execPath,
      [join(dirname(compiler), bin.tsc), "--noEmit", "--pretty", "false", "-p", temporary],
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    if (error) throw error;
    return (stdout + stderr).trim();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
