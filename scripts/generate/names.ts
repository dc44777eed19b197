import ts from "typescript";
import { listOperations, refuseSameFiles, type Description } from "./description.ts";

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
 * @param client The package's own source that adds members to the generated methods.
 * @throws {Error} when there is such a type, a schema whose name is none for a type, or an operation that is called as a member
 */
export function refuseNames(
  description: Description,
  sources: readonly string[],
  { entry, client }: { readonly entry: string; readonly client: string },
): void {
  const { schemas } = description.components;
  const unnamable = Object.keys(schemas).find((name) => !/^[A-Z]\w*$/.test(name));
  if (unnamable !== undefined) {
    const [, name] = /^(.+)-\d+$/.exec(unnamable) ?? [];
    if (name === undefined || !Object.hasOwn(schemas, name))
      throw new Error(refusal(unnamable, "is not called in PascalCase, as its type must be"));
    // The bundle numbers them.
    throw new Error(
      `There are two schemas called ${name}, in files of different folders. Rename one of them, and what refers to it.`,
    );
  }
  const operations = listOperations(description);
  const members = listMembers(client);
  const hidden = operations.find(({ id }) => members.has(id) || id in Object.prototype);
  if (hidden) {
    throw new Error(
      `The operation ${hidden.id} is called as a member of the client itself is. Give it another operationId.`,
    );
  }
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
  for (const source of [...sources, entry]) visit(parse(source));
  for (const [index, name] of declared.entries()) {
    const isGlobal = TYPES.has(name) || name in globalThis;
    if (!isGlobal && !taken.has(name) && declared.indexOf(name) === index) continue;
    if (!(name in schemas)) throw new Error(`Two generated types would be called ${name}. Rename the operation.`);
    throw new Error(refusal(name, `is called as a type of ${isGlobal ? "JavaScript or TypeScript" : "the client"} is`));
  }
  refuseSameFiles(operations);
}

/** What the interfaces of a client have beside the generated methods. */
function listMembers(client: string): Set<string> {
  const interfaces = parse(client).statements.filter(ts.isInterfaceDeclaration);
  const extending = interfaces.filter(({ heritageClauses = [] }) =>
    heritageClauses.some(({ types }) =>
      types.some(({ expression }) => /Methods(?:With)?$/.test((expression as ts.Identifier).text)),
    ),
  );
  return new Set(extending.flatMap(({ members }) => members.map(({ name }) => (name as ts.Identifier).text)));
}

function parse(source: string): ts.SourceFile {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return ts.createSourceFile("", source, options);
}

function refusal(name: string, reason: string): string {
  return `The schema ${name} ${reason}. Rename components/schemas/${name}.yaml, and what refers to it.`;
}
