import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Other settings than the package's own. */
export interface Settings {
  /** By the compiler that the generator runs on instead of the package's own. */
  readonly older?: boolean;
  /** Without `exactOptionalPropertyTypes`, which `strict` does not bring. */
  readonly inexact?: boolean;
}

/**
 * Compiles files as if they stood in a package, with the package's own settings, and tells the errors.
 *
 * @param folder The package's folder.
 * @param sources The files' texts by name. The package's sources are at `../../../src/`.
 * @param options `files` of the package to compile as well, and other settings.
 */
export function compile(
  folder: string,
  sources: Readonly<Record<string, string>>,
  { files = [], older = false, inexact = false }: Settings & { readonly files?: readonly string[] } = {},
): string {
  // Within the package, so that imports are found, and where nothing is tracked.
  const cache = join(folder, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, "types-"));
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(temporary, name), text);
    const project = {
      extends: "../../../../../tsconfig.base.json",
      compilerOptions: { exactOptionalPropertyTypes: !inexact },
      include: [],
      files: [...Object.keys(sources), ...files.map((file) => join(folder, file))],
    };
    writeFileSync(join(temporary, "tsconfig.json"), JSON.stringify(project));
    const owner = older ? import.meta.url : join(folder, "package.json");
    const compiler = createRequire(owner).resolve("typescript/package.json");
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

/** The errors of a compilation, each with its further lines. */
export function errorsIn(output: string): string[] {
  return output.split(/\n(?=\S)/).filter(Boolean);
}

/** The errors of a compilation by the name of the file that each concerns, further lines included. */
export function errorsByFile(output: string): ReadonlyMap<string, readonly string[]> {
  const errors = new Map<string, string[]>();
  for (const error of errorsIn(output)) {
    const [, file = "", text = error] = /([^/\\(]+)\(\d+,\d+\): error TS\d+: ([^]*)$/.exec(error) ?? [];
    errors.set(file, [...(errors.get(file) ?? []), text]);
  }
  return errors;
}
