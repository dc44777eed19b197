import { join } from "node:path";
import ts from "typescript";

/** What an editor tells of code as if it stood in a folder of a package, whose sources are at `../src/`. */
export interface Editor {
  /** What it shows over a name, of which the last is meant. */
  hoverOver(source: string, name: string): string;
  /** What the comments on members of an exported type say, by the names of the members. */
  commentsOn(type: string, members: readonly string[]): Record<string, string>;
  /** What it offers where somebody types: at the `|`. */
  offeredAt(source: string): string[];
}

/** @param folder The package's folder. */
export function openEditor(folder: string): Editor {
  const file = join(folder, "test", "edited.ts");
  const base = ts.readConfigFile(join(folder, "../../tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, folder);
  let text = "";
  let version = 0;
  const readFile = (path: string): string | undefined => (path === file ? text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(version) : "0"),
    getScriptSnapshot(path) {
      const content = readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile,
  });
  const type = (source: string): void => {
    text = source;
    version += 1;
  };
  return {
    hoverOver(source, name) {
      type(source);
      const { displayParts } = service.getQuickInfoAtPosition(file, source.lastIndexOf(name)) ?? {};
      return ts.displayPartsToString(displayParts);
    },
    commentsOn(of, members) {
      const source = [`declare const it: import("../src/index.ts").${of};`, ...members.map((name) => `it.${name};`)];
      type(source.join("\n"));
      const commentOn = (name: string): string => {
        const { documentation } = service.getQuickInfoAtPosition(file, text.indexOf(`it.${name};`) + 3) ?? {};
        return ts.displayPartsToString(documentation);
      };
      return Object.fromEntries(members.map((name) => [name, commentOn(name)]));
    },
    offeredAt(source) {
      const caret = source.indexOf("|");
      type(source.slice(0, caret) + source.slice(caret + 1));
      const { entries = [] } = service.getCompletionsAtPosition(file, caret, {}) ?? {};
      return entries.map(({ name }) => name);
    },
  };
}
