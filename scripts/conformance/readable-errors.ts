import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compile, errorsByFile } from "./compile.ts";

/** The bounds within which an error can be read at a glance. */
const MOST_LINES = 2;
const MOST_CHARACTERS = 520;

/**
 * Compiles mistakes that a caller can make, and tells what is wrong: a mistake that compiles, and one whose error is too
 * long to be read. The older compiler takes the package's type tests in as well, which the type check leaves to its own.
 *
 * @param folder The package's folder.
 * @param head What stands before each mistake.
 * @param mistakes Statements, by what is wrong with them.
 */
export function checkTypes(
  folder: string,
  head: string,
  mistakes: Readonly<Record<string, string>>,
  older: boolean,
): string[] {
  const names = Object.keys(mistakes);
  const sources = Object.fromEntries(
    names.map((name, index) => [`mistake${index}.ts`, `${head}\n${mistakes[name]}\n`]),
  );
  const tests = readdirSync(join(folder, "test")).filter((file) => older && file.endsWith(".test-d.ts"));
  const errors = errorsByFile(compile(folder, sources, { files: tests.map((file) => join("test", file)), older }));
  return [
    ...[...errors].filter(([file]) => !Object.hasOwn(sources, file)).map(([file, [first]]) => `${file}: ${first}`),
    ...names.flatMap((name, index) => {
      const found = errors.get(`mistake${index}.ts`) ?? [];
      if (found.length !== 1) return [`${name} causes ${found.length} errors.`];
      const [text = ""] = found;
      const lines = text.trimEnd().split("\n").length;
      return lines > MOST_LINES || text.length > MOST_CHARACTERS
        ? [`${name} is told in ${lines} lines and ${text.length} characters: ${text}`]
        : [];
    }),
  ];
}
