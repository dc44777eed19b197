import { listOperations, type Description, type Parameter, type ResolvedOperation } from "./description.ts";
import { emitPlainSchemas, type SchemaEmitter } from "./plain-schemas.ts";
import { emitResourceSchemas } from "./resource-schemas.ts";
import { comment, createConstants, key, pascal } from "./text.ts";

/** The interface of the client, one line for each operation, and the table of facts that brings it to life. */
export function emitClient(description: Description, packageName: string): string {
  const operations = listOperations(description);
  const schemas = isJsonApi(description) ? emitResourceSchemas(description) : emitPlainSchemas(description);
  const client = isJsonApi(description) ? "CommerceLayer" : "TeamUp";
  const parts = operations.map((operation) => emitOperation(operation, schemas));
  const types = [...schemas.declarations, ...parts.map((part) => part.types)];
  refuseCollisions(
    [...types.join("").matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!),
    client,
  );
  return [
    `import type { Call, CallOptions, Failure, Operation, Success } from "@memberships/runtime";\n`,
    `import type { components, paths } from "./schema.gen.ts";\n`,
    schemas.imports,
    `\ntype Schemas = components["schemas"];\ntype SchemaOf<Name extends keyof Schemas> = Schemas[Name];\n`,
    schemas.helpers,
    "\n",
    types.join("\n"),
    `\n${comment(`The methods of \`create${client}\`, one for each operation of ${packageName}.`)}`,
    `export interface ${client}Methods {\n`,
    parts.map(({ method }) => method).join("\n"),
    `}\n\n`,
    emitTable(operations, schemas, `${client}Methods`),
  ].join("");
}

function isJsonApi(description: Description): boolean {
  return JSON.stringify(description).includes("application/vnd.api+json");
}

function emitOperation(
  { id, path, method, operation, parameters, responses }: ResolvedOperation,
  schemas: SchemaEmitter,
): { types: string; method: string } {
  const name = pascal(id);
  const at = `paths[${JSON.stringify(path)}]["${method}"]`;
  const bodies = operation.requestBody?.content ?? {};
  const mediaTypes = Object.keys(bodies);
  const query = parameters.filter((parameter) => parameter.in === "query");
  const header = parameters.filter((parameter) => parameter.in === "header");
  const inPath = parameters.filter((parameter) => parameter.in === "path");

  let types = "";
  if (query.length > 0) types += emitQuery(`${name}Query`, at, query);
  const members = [
    inPath.length > 0 &&
      `  readonly path: { ${inPath.map((each) => `readonly ${key(each.name)}: ${pathType(each)}`).join("; ")} };\n`,
    query.length > 0 && `  readonly query${optional(query)}: ${name}Query;\n`,
    header.length > 0 && `  readonly header${optional(header)}: NonNullable<${at}["parameters"]["header"]>;\n`,
    mediaTypes.length > 0 &&
      `  readonly body${operation.requestBody?.required ? "" : "?"}: ${schemas.requestType(id, bodies[mediaTypes[0]!]?.schema, at)};\n`,
    mediaTypes.length > 1 &&
      `  /** How the body is sent. JSON unless told otherwise. */\n  readonly contentType?: ${mediaTypes.map((each) => JSON.stringify(each)).join(" | ")};\n`,
  ].filter(Boolean);
  const needed =
    inPath.length > 0 ||
    query.some(({ required }) => required) ||
    (mediaTypes.length > 0 && operation.requestBody?.required);
  types += `${comment(`The input of \`${id}\`.`)}export interface ${name}Input extends CallOptions {\n${members.join("")}}\n`;

  const successes = responses.filter(([status]) => status < 400);
  const answers = responses.map(([status, response]) => {
    const content = Object.entries(response.content ?? {});
    const type = schemas.responseType(content[0]?.[1].schema, `${at}["responses"][${status}]`);
    return { status, type: content.length === 0 ? "undefined" : type };
  });
  types += `${comment(`What \`${id}\` may end in, by status.`)}export type ${name}Outcome =\n${answers
    .map(({ status, type }) => `  | ${status < 400 ? "Success" : "Failure"}<${status}, ${type}>`)
    .join("\n")};\n`;
  const answer = [...new Set(answers.slice(0, successes.length).map(({ type }) => type))].join(" | ");

  const doc = [operation.summary, "", operation.description.trim(), "", describeAccess(operation), `Reference: #${id}`];
  return {
    types,
    method: `${comment(doc.filter((line, index) => line || index < 4).join("\n"), "  ")}  ${id}(input${needed ? "" : "?"}: ${name}Input): Call<${answer}, ${name}Outcome>;\n`,
  };
}

function emitQuery(name: string, at: string, parameters: readonly Parameter[]): string {
  const source = `NonNullable<${at}["parameters"]["query"]>`;
  const renamed = parameters.filter((parameter) => parameter["x-name"]);
  if (renamed.length === 0) return `export interface ${name} extends ${source} {}\n`;
  const lines = renamed.map(
    (parameter) =>
      `${comment(parameter.description ?? "", "  ")}  ${key(parameter["x-name"]!)}?: ${source}[${JSON.stringify(parameter.name)}];\n`,
  );
  const dropped = renamed.map((parameter) => JSON.stringify(parameter.name)).join(" | ");
  return `export interface ${name} extends Omit<${source}, ${dropped}> {\n${lines.join("")}}\n`;
}

function describeAccess({
  "x-permissions": permissions,
  "x-callers": callers,
  security,
}: ResolvedOperation["operation"]): string {
  if (security?.length === 0) return "No token needed.";
  if (permissions?.length) return `Permission: ${permissions.join(" or ")}.`;
  return callers?.length ? `Callers: ${callers.join(", ")}.` : "";
}

function optional(parameters: readonly Parameter[]): string {
  return parameters.some(({ required }) => required) ? "" : "?";
}

function pathType({ schema }: Parameter): string {
  const type = schema.type;
  return type === "integer" || type === "number" ? "number" : "string";
}

function emitTable(operations: readonly ResolvedOperation[], schemas: SchemaEmitter, methods: string): string {
  const statuses = createConstants("statuses");
  const mediaTypes = createConstants("mediaTypes");
  const rows = operations.map(({ id, method, path, operation, responses, server }) => {
    const bodies = Object.keys(operation.requestBody?.content ?? {});
    const facts = [
      `method: "${method.toUpperCase()}"`,
      `path: ${JSON.stringify(path)}`,
      `statuses: ${statuses.name(responses.map(([status]) => status))}`,
      bodies.length > 0 && `mediaTypes: ${mediaTypes.name(bodies)}`,
      server && `server: ${JSON.stringify(server)}`,
      operation.security?.length === 0 && "open: true",
      operation["x-idempotent"] !== undefined && `idempotent: ${operation["x-idempotent"]}`,
      ...schemas.facts(id, operation),
    ].filter(Boolean);
    return `  ${id}: { ${facts.join(", ")} },\n`;
  });
  return [
    statuses.declarations(),
    mediaTypes.declarations(),
    `\n/** What the run time needs to know of each operation. */\nexport const operations: Readonly<Record<keyof ${methods}, ${schemas.operationType}>> = {\n${rows.join("")}};\n`,
    emitWireNames(operations),
    schemas.tables,
  ].join("");
}

function emitWireNames(operations: readonly ResolvedOperation[]): string {
  const names = new Map<string, string>();
  for (const { id, parameters } of operations) {
    for (const { name, style, explode, schema, "x-name": friendly, in: where } of parameters) {
      if (where !== "query") continue;
      if (friendly) names.set(friendly, name);
      const array = schema.type === "array" && !(style === "form" && explode === false);
      const object = schema.type === "object" && style !== "deepObject";
      if (array || object) {
        throw new Error(
          `The query parameter "${name}" of ${id} has the style ${style ?? "form"}, which the client does not write.`,
        );
      }
    }
  }
  const rows = [...names].map(([friendly, name]) => `  ${key(friendly)}: ${JSON.stringify(name)},\n`);
  return `\n/** The wire's name of each query parameter that the client calls otherwise. */\nexport const wireNames: Readonly<Record<string, string>> = {\n${rows.join("")}};\n`;
}

function refuseCollisions(names: readonly string[], client: string): void {
  const seen = new Set([
    "Call",
    "CallOptions",
    "Failure",
    "Operation",
    "Success",
    "Schemas",
    "SchemaOf",
    "AttributesOf",
    "paths",
    "components",
    client,
    `${client}Methods`,
  ]);
  const globals = new Set(["Error", "Request", "Response", "Headers", "Promise", "Event", "Record"]);
  for (const name of names) {
    if (seen.has(name) || globals.has(name))
      throw new Error(`Two generated types would be called ${name}. Rename the schema or the operation.`);
    seen.add(name);
  }
}
