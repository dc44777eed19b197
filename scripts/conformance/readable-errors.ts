import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compile, errorsByFile, type Settings } from "./compile.ts";

/** The bounds within which an error can be read at a glance. */
const MOST_LINES = 2;
const MOST_CHARACTERS = 520;

/**
 * Compiles mistakes that a caller can make, and tells what is wrong: a mistake that compiles, and one whose error is too
 * long to be read. Where the settings are not those of the type check, the package's type tests are compiled as well.
 *
 * @param folder The package's folder.
 * @param head What stands before each mistake.
 * @param mistakes Statements, by what is wrong with them.
 * @param settings As {@link compile} takes them.
 */
export function checkTypes(
  folder: string,
  head: string,
  mistakes: Readonly<Record<string, string>>,
  settings: Settings = {},
): string[] {
  const names = Object.keys(mistakes);
  const sources = Object.fromEntries(
    names.map((name, index) => [`mistake${index}.ts`, `${head}\n${mistakes[name]}\n`]),
  );
  const tests = readdirSync(join(folder, "test")).filter(
    (file) => Object.values(settings).includes(true) && file.endsWith(".test-d.ts"),
  );
  const errors = errorsByFile(
    compile(folder, sources, { files: tests.map((file) => join("test", file)), ...settings }),
  );
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
