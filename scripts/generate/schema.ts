import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { follow, METHODS, type Description, type Parameter, type Schema } from "./description.ts";

/** openapi-typescript's own output: `paths` and `components`. */
export async function emitSchema(description: Description): Promise<string> {
  const document = structuredClone(description);
  for (const item of Object.values(document.paths)) {
    // Without ids, operations are written where they stand, and an id is found in one generated file only.
    for (const method of METHODS) if (item[method]) delete (item[method] as { operationId?: string }).operationId;
  }
  // A comment tells only what stands at the place itself.
  for (const parameter of listParameters(document)) {
    takeOver(parameter, follow<Schema>(document, parameter.schema), ["default", "format"]);
  }
  for (const member of listReferringMembers(document)) {
    takeOver(member, follow<Schema>(document, member), ["description", "default", "format", "examples"]);
  }
  const isSent = readSent(description);
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    // A default says what the server does with a missing member, not that callers must send it.
    defaultNonNullable: false,
    // A caller's list may be read-only; an answer's is the caller's own.
    postTransform: (type, { path }) => (path !== undefined && isSent(path) ? toReadonly(type) : undefined),
    silent: true,
  });
  return astToString(nodes.map((node) => ts.transform(node, [allowUndefined]).transformed[0]!));
}

/** The parameters where they are described, not where they are referred to. */
function listParameters({ paths, components }: Description): Parameter[] {
  const places = Object.values(paths).flatMap((item) => [item, ...METHODS.flatMap((method) => item[method] ?? [])]);
  const given = [...places.flatMap(({ parameters = [] }) => parameters), ...Object.values(components.parameters ?? {})];
  return given.filter((each): each is Parameter => "schema" in each);
}

/** The members of objects that are a reference to a schema, perhaps with words of their own. */
function listReferringMembers(node: unknown): Schema[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "properties" in node ? Object.values(node.properties as Record<string, Schema>) : [];
  return [...own.filter(({ $ref }) => $ref), ...Object.values(node).flatMap(listReferringMembers)];
}

/** Writes on one what another says, unless it says so itself. */
function takeOver(place: Parameter | Schema, schema: Schema, names: readonly (keyof Schema)[]): void {
  const taken = names.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]] as const]));
  Object.assign(place, { ...Object.fromEntries(taken), ...place });
}

/** Tells whether what stands at a place of the description is sent: parameters, bodies, and the schemas in them. */
function readSent({ paths, components }: Description): (place: string) => boolean {
  const sent = new Set<string>();
  const visit = (node: unknown): void => {
    for (const [, section, name] of JSON.stringify(node).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      const key = `${section}/${name}`;
      if (sent.has(key)) continue;
      sent.add(key);
      visit(components[section!]?.[name!] ?? {});
    }
  };
  for (const item of Object.values(paths)) {
    for (const method of METHODS) visit([item.parameters, item[method]?.parameters, item[method]?.requestBody]);
  }
  return (place) => {
    const [, root, section, name] = place.split("/");
    return root === "components" ? sent.has(`${section}/${name}`) : /\/(?:parameters|requestBody)(?:\/|$)/.test(place);
  };
}

function toReadonly(type: ts.TypeNode): ts.TypeNode {
  if (ts.isUnionTypeNode(type)) return ts.factory.createUnionTypeNode(type.types.map(toReadonly));
  if (!ts.isArrayTypeNode(type)) return type;
  return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type);
}

/** Lets optional parameters be undefined, which is left out as if they were missing. */
function allowUndefined(context: ts.TransformationContext): ts.Transformer<ts.Node> {
  const { factory } = context;
  const nameOf = (node: ts.Node): string =>
    ts.isPropertySignature(node) && ts.isIdentifier(node.name) ? node.name.text : "";
  const visitParameter = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node) || !node.type || !node.questionToken) return node;
    const type = factory.createUnionTypeNode([
      node.type,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
  };
  const visitPlace = (node: ts.Node): ts.Node =>
    ts.isTypeLiteralNode(node) ? ts.visitEachChild(node, visitParameter, context) : node;
  const visitParameters = (node: ts.Node): ts.Node => {
    if (ts.isTypeLiteralNode(node)) return ts.visitEachChild(node, visitParameters, context);
    return ["query", "header"].includes(nameOf(node)) ? ts.visitEachChild(node, visitPlace, context) : node;
  };
  const visit = (node: ts.Node): ts.Node =>
    ts.visitEachChild(node, nameOf(node) === "parameters" ? visitParameters : visit, context);
  return visit;
}
