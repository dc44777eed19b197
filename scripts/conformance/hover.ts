import { join } from "node:path";
import ts from "typescript";

/**
 * What an editor shows over a name.
 *
 * @param folder The package's folder.
 * @param source Code as if it stood in a folder of the package, whose sources are at `../src/`.
 * @param name The name, of which the last is meant.
 */
export function hoverOver(folder: string, source: string, name: string): string {
  const file = join(folder, "test", "hovered.ts");
  const base = ts.readConfigFile(join(folder, "../../tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, folder);
  const readFile = (path: string): string | undefined => (path === file ? source : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "0",
    getScriptSnapshot(path) {
      const text = readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile,
  });
  try {
    const { displayParts } = service.getQuickInfoAtPosition(file, source.lastIndexOf(name)) ?? {};
    return ts.displayPartsToString(displayParts);
  } finally {
    service.dispose();
  }
}
