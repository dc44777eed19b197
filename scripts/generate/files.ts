import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is wrong with a generated file, by its path within the package. */
export interface FileFault {
  readonly file: string;
  readonly fault: "missing" | "stale" | "extra";
}

/** Compares the files byte for byte with what stands in the folder; `owned` tells which paths belong to the generator. */
export function checkFiles(folder: string, files: ReadonlyMap<string, string>, owned: RegExp): FileFault[] {
  const faults: FileFault[] = [];
  for (const [file, content] of files) {
    const present = readIfPresent(join(folder, file));
    if (present === undefined) faults.push({ file, fault: "missing" });
    else if (present !== content) faults.push({ file, fault: "stale" });
  }
  return [...faults, ...extraFiles(folder, files, owned).map((file) => ({ file, fault: "extra" as const }))];
}

/** Writes the files that differ, and removes those that are no longer generated. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>, owned: RegExp): void {
  for (const [file, content] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, content);
  }
  for (const file of extraFiles(folder, files, owned)) rmSync(join(folder, file));
}

function extraFiles(folder: string, files: ReadonlyMap<string, string>, owned: RegExp): string[] {
  return globSync("src/*", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => owned.test(file) && !files.has(file))
    .toSorted();
}

/** Leaves a file alone that is the same. A reader, or a run that is cut off, meets the former file or the new one, never half of one. */
export function replaceFile(path: string, content: string): void {
  if (readIfPresent(path) === content) return;
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** The content of a file, or undefined where there is none. */
export function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
