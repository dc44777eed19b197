import {
  clientName,
  follow,
  listOperations,
  serverOf,
  type Description,
  type Parameter,
  type ResolvedOperation,
  type Schema,
} from "./description.ts";
import type { Narrowing, SchemaEmitter } from "./emitter.ts";
import {
  declared,
  declaredOpen,
  describeMethod,
  documentMethod,
  isNeeded,
  list,
  member,
  nameOf,
  noting,
  placeOf,
} from "./method.ts";
import { comment, createConstants, key, pascal } from "./text.ts";
import { emitWireNames } from "./wire-names.ts";

/** The interface of the client, one line for each operation, and the table of facts that brings it to life. */
export function emitClient(description: Description, packageName: string, schemas: SchemaEmitter): string {
  const operations = listOperations(description).map((operation) => followSchemas(description, operation));
  const client = clientName(description);
  const parts = operations.map((operation) => emitOperation(operation, packageName, schemas));
  const types = [...schemas.declarations, ...parts.map((part) => part.types)];
  return [
    `import type { Asked, Call, CallOptions, Certain, Failure, List, ListOptions, Noted, Operation, Success, Sure } from "@memberships/runtime";\n`,
    `import type { components, paths } from "./schema.gen.ts";\n`,
    schemas.imports,
    `\ntype Schemas = components["schemas"];\ntype SchemaOf<Name extends keyof Schemas> = Schemas[Name];\n`,
    `\n${comment("Beside its one base it keeps the name of an interface in errors, which otherwise write out the base.")}interface Named {}\n`,
    schemas.helpers,
    "\n",
    types.join("\n"),
    `\n${comment(`The methods of \`create${client}\`, one for each operation of \`${packageName}\`.`)}`,
    `export interface ${client}Methods {\n`,
    parts.map(({ method }) => method).join("\n"),
    `}\n\n`,
    emitProviderOnly(operations),
    emitTable(description, operations, schemas, `${client}Methods`),
  ].join("");
}

/** An operation with the schemas of its parameters in place of references to them. */
function followSchemas(description: Description, operation: ResolvedOperation): ResolvedOperation {
  const parameters = operation.parameters.map((parameter) => ({
    ...parameter,
    schema: follow<Schema>(description, parameter.schema),
  }));
  return { ...operation, parameters };
}

function emitOperation(
  resolved: ResolvedOperation,
  packageName: string,
  schemas: SchemaEmitter,
): { types: string; method: string } {
  const { id, operation, parameters, responses } = resolved;
  refuseUnreadable(resolved);
  const name = pascal(id);
  const at = placeOf(resolved);
  const mediaTypes = writtenTypes(resolved, schemas);
  const query = parameters.filter((parameter) => parameter.in === "query");
  const header = parameters.filter((parameter) => parameter.in === "header");
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const method = describeMethod(resolved, schemas);
  const { given, answering, body: bodyType, successes, answer, outcome } = method;

  let types = "";
  if (query.length > 0) types += emitQuery(`${name}Query`, at, query, schemas.narrowing(resolved));
  const members = [
    inPath.length > 0 && `  readonly path: ${emitPath(inPath)};\n`,
    query.length > 0 &&
      `  readonly ${member("query", isNeeded(query), `${name}Query${list(given, nameOf)}${noting(given)}`)};\n`,
    header.length > 0 &&
      `  readonly ${member("header", isNeeded(header), `NonNullable<${at}["parameters"]["header"]>`)};\n`,
    bodyType && `  readonly ${member("body", operation.requestBody?.required, bodyType)};\n`,
    mediaTypes.length > 1 &&
      `  /** How the body is sent. JSON unless told otherwise. */\n  readonly ${member("contentType", false, mediaTypes.map((each) => JSON.stringify(each)).join(" | "))};\n`,
  ].filter(Boolean);
  const options = answer.item === undefined ? "CallOptions" : "ListOptions";
  types += `${comment(`The input of \`${id}\`.`)}export interface ${name}Input${list(given, declaredOpen)} extends ${options} {\n${members.join("")}}\n`;

  const failures = responses
    .filter(([status]) => status >= 400)
    .map(([status, { content = {} }]) => {
      const [body] = Object.values(content);
      if (!body)
        throw new Error(
          `${id} answers ${status} without a body. The client takes only an object for an error that is described.`,
        );
      return `Failure<${status}, ${schemas.responseType(body.schema, `${at}["responses"][${status}]`)}>`;
    });
  types += `${comment(`What \`${id}\` may end in, by status.`)}export type ${name}Outcome${list(answering, declared)} =\n${[...successes, ...failures].map((each) => `  | ${each}`).join("\n")};\n`;

  const input = method.takes(`${name}Input${list(given, nameOf)}`);
  const returned =
    answer.item === undefined ? `Call<${answer.body}, ${outcome}>` : `List<${answer.item}, ${answer.body}, ${outcome}>`;
  const signature = `${id}${method.declaration}(${input})`;
  return {
    types,
    method: `${documentMethod(resolved, packageName)}  ${signature}: ${returned};\n`,
  };
}

const READABLE = ["application/json", "application/vnd.api+json"];

/** Refuses answers of which the client would make nothing, or no more than a text. */
function refuseUnreadable({ id, responses }: ResolvedOperation): void {
  for (const [status, { content = {} }] of responses) {
    const mediaTypes = Object.keys(content);
    if (mediaTypes.length === 0 || READABLE.some((each) => mediaTypes.includes(each))) continue;
    throw new Error(
      `${id} answers ${status} in ${mediaTypes.join(" and ")} only, which the client does not ask for. Describe the answer in JSON as well.`,
    );
  }
}

/** The media types of a body in the client's own order, whatever order they are described in. Refuses those that it does not write. */
function writtenTypes({ id, operation }: ResolvedOperation, { writes }: SchemaEmitter): string[] {
  const { content = {} } = operation.requestBody ?? {};
  const unwritten = Object.keys(content).find((each) => !writes.includes(each));
  if (unwritten !== undefined)
    throw new Error(`${id} takes ${unwritten}, which the client does not write. It writes ${writes.join(", ")}.`);
  return writes.filter((each) => Object.hasOwn(content, each));
}

function emitQuery(
  name: string,
  at: string,
  parameters: readonly Parameter[],
  narrowing: Narrowing | undefined,
): string {
  const source = `NonNullable<${at}["parameters"]["query"]>`;
  const own = parameters.filter((each) => each["x-name"] || narrowing?.query[each.name]);
  if (own.length === 0) return `export interface ${name} extends ${source} {}\n`;
  const lines = own.map((parameter) => {
    const friendly = parameter["x-name"] ?? parameter.name;
    const type = narrowing?.query[friendly] ?? `${source}[${JSON.stringify(parameter.name)}]`;
    return `${comment(parameter.description ?? "", "  ", parameter)}  readonly ${member(friendly, parameter.required, type)};\n`;
  });
  const dropped = own.map((parameter) => JSON.stringify(parameter.name)).join(" | ");
  const given = list(narrowing?.parameters ?? [], declaredOpen);
  return `export interface ${name}${given} extends Omit<${source}, ${dropped}> {\n${lines.join("")}}\n`;
}

/** Where a comment does not begin a line, the compiler leaves it out of declarations. */
function emitPath(parameters: readonly Parameter[]): string {
  const members = parameters.map((each) => `readonly ${key(each.name)}: ${pathType(each)}`);
  const comments = parameters.map((each) => each.description && comment(each.description, "    ", each));
  return comments.some(Boolean)
    ? `{\n${members.map((each, index) => `${comments[index] ?? ""}    ${each};\n`).join("")}  }`
    : `{ ${members.join("; ")} }`;
}

function pathType({ schema }: Parameter): string {
  const type = schema.type;
  return type === "integer" || type === "number" ? "number" : "string";
}

function emitProviderOnly(operations: readonly ResolvedOperation[]): string {
  const ids = operations.filter(({ operation }) => operation["x-modes"]?.join() === "provider").map(({ id }) => id);
  if (ids.length === 0) return "";
  return `/** The operations that a customer cannot call. */\nexport type ProviderOnly =\n${ids.map((id) => `  | "${id}"`).join("\n")};\n\n`;
}

function emitTable(
  description: Description,
  operations: readonly ResolvedOperation[],
  schemas: SchemaEmitter,
  methods: string,
): string {
  const statuses = createConstants("statuses");
  const mediaTypes = createConstants("mediaTypes");
  const rows = operations.map((resolved) => {
    const { id, method, path, operation, responses, server } = resolved;
    const bodies = writtenTypes(resolved, schemas);
    const facts = [
      `method: "${method.toUpperCase()}"`,
      `path: ${JSON.stringify(path)}`,
      `statuses: ${statuses.name(responses.map(([status]) => status))}`,
      bodies.length > 0 && `mediaTypes: ${mediaTypes.name(bodies)}`,
      server && `server: ${JSON.stringify(server)}`,
      operation.security?.length === 0 && "open: true",
      responses.some(([, { content = {} }]) => schemas.listOf(Object.values(content)[0]?.schema)) && "list: true",
      operation["x-idempotent"] !== undefined && `idempotent: ${operation["x-idempotent"]}`,
      ...schemas.facts(operation),
    ].filter(Boolean);
    return `  ${id}: { ${facts.join(", ")} },\n`;
  });
  return [
    statuses.declarations(),
    mediaTypes.declarations(),
    `\n/** The address of the API. */\nexport const server = ${JSON.stringify(serverOf(description))};\n`,
    `\n/** What the run time needs to know of each operation. */\nexport const operations: Readonly<Record<keyof ${methods}, ${schemas.operationType}>> = {\n${rows.join("")}};\n`,
    emitWireNames(description, operations),
    schemas.tables,
  ].join("");
}
