import ts from "typescript";
import type { Description } from "./description.ts";

/** TypeScript's own types that `globalThis` does not know, for they have no value. */
const TYPES = new Set(
  "Awaited Exclude Extract NonNullable Omit Parameters Partial Pick Readonly ReadonlyArray Record Required ReturnType".split(
    " ",
  ),
);

/**
 * Refuses types that would take the place of others, be they imported, exported beside them, type parameters or
 * everybody's. Some of that the compiler would report far from its cause, and some it would take without a word.
 *
 * @param sources The generated sources with the types.
 * @param entry The package's own source that exports them beside others, whose names would win.
 * @throws {Error} when there is such a type, or a schema whose name is none for a type
 */
export function refuseNames({ components: { schemas } }: Description, sources: readonly string[], entry: string): void {
  const unnamable = Object.keys(schemas).find((name) => !/^[A-Z]\w*$/.test(name));
  if (unnamable !== undefined) throw new Error(refusal(unnamable, "is not called in PascalCase, as its type must be"));
  const declared: string[] = [];
  const taken = new Set<string>();
  const visit = (node: ts.Node): void => {
    // The types themselves on their way from one source into another.
    if (ts.isImportDeclaration(node) && (node.moduleSpecifier as ts.StringLiteral).text === "./client.gen.ts") return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declared.push(node.name.text);
    if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || ts.isTypeParameterDeclaration(node)) {
      taken.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  for (const source of [...sources, entry]) visit(ts.createSourceFile("", source, options));
  for (const [index, name] of declared.entries()) {
    const isGlobal = TYPES.has(name) || name in globalThis;
    if (!isGlobal && !taken.has(name) && declared.indexOf(name) === index) continue;
    if (!(name in schemas)) throw new Error(`Two generated types would be called ${name}. Rename the operation.`);
    throw new Error(refusal(name, `is called as a type of ${isGlobal ? "JavaScript or TypeScript" : "the client"} is`));
  }
}

function refusal(name: string, reason: string): string {
  return `The schema ${name} ${reason}. Rename components/schemas/${name}.yaml, and what refers to it.`;
}
