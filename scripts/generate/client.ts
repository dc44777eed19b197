import {
  answersIn,
  follow,
  listOperations,
  type Description,
  type Parameter,
  type ResolvedOperation,
  type Schema,
} from "./description.ts";
import type { Narrowing, SchemaEmitter, TypeParameter } from "./emitter.ts";
import { emitPlainSchemas } from "./plain-schemas.ts";
import { emitResourceSchemas } from "./resource-schemas.ts";
import { comment, createConstants, key, pascal } from "./text.ts";
import { emitWireNames } from "./wire-names.ts";

/** The interface of the client, one line for each operation, and the table of facts that brings it to life. */
export function emitClient(description: Description, packageName: string): string {
  const operations = listOperations(description).map((operation) => followSchemas(description, operation));
  const schemas = readSchemas(description);
  const client = clientName(description);
  const page = referencePage(description);
  const parts = operations.map((operation) => emitOperation(operation, schemas, page));
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

/** How the provider's schemas appear in its client. */
export function readSchemas(description: Description): SchemaEmitter {
  return isJsonApi(description) ? emitResourceSchemas(description) : emitPlainSchemas(description);
}

/** What the client is called. */
export function clientName(description: Description): string {
  return isJsonApi(description) ? "CommerceLayer" : "TeamUp";
}

/** The page of the documentation that its operations have their anchors on. */
export function referencePage(description: Description): string {
  return `${clientName(description).toLowerCase()}/index.html`;
}

function isJsonApi(description: Description): boolean {
  return answersIn(description, "application/vnd.api+json");
}

/** A method of the client, in the pieces that its line is made of. */
export interface Method {
  /** The type parameters, and those of them that the answer hangs on. */
  readonly given: readonly TypeParameter[];
  readonly answering: readonly TypeParameter[];
  /** The type parameters as the method declares them. */
  readonly declaration: string;
  /** Its parameter, from whose type the type parameters are inferred. */
  readonly takes: (input: string) => string;
  /** What `.result()` resolves to. */
  readonly outcome: string;
  /** The type of the body, where it takes one. */
  readonly body?: string;
  readonly successes: readonly string[];
  /** What the call resolves to, and of a list each item. */
  readonly answer: { readonly body: string; readonly item?: string };
}

export function describeMethod(resolved: ResolvedOperation, schemas: SchemaEmitter): Method {
  const { id, operation, parameters } = resolved;
  const at = placeOf(resolved);
  const [mediaType] = Object.values(operation.requestBody?.content ?? {});
  const narrowing = schemas.narrowing(resolved);
  const given = narrowing?.parameters ?? [];
  const answering = given.filter((each) => narrowing?.answer().includes(each.name));
  const links = narrowing?.links;
  const needed =
    parameters.some(({ in: where, required }) => where === "path" || (where === "query" && required)) ||
    (mediaType !== undefined && operation.requestBody?.required === true);
  const sure = links && {
    name: "Given",
    constraint: `Sure<${links.parameter}, Given, "${links.query}">`,
    initial: "never",
  };
  const certain = links && `Certain<${links.parameter}, Given>`;
  const [successes] = readAnswer(resolved, schemas, narrowing?.answer(), at);
  const [, answer] = readAnswer(resolved, schemas, narrowing?.answer(certain), at);
  return {
    given,
    answering,
    declaration: list([...given, ...(sure ? [sure] : [])], (each) => `const ${declared(each)}`),
    takes: (input) => {
      if (!links) return `input${needed ? "" : "?"}: ${input}`;
      const noted = `${input} & Noted<Given>`;
      // From an argument for an optional parameter the compiler infers as if it were never undefined.
      return needed ? `input: ${noted}` : `input: (${noted}) | void`;
    },
    outcome: `${pascal(id)}Outcome${list(answering, ({ name }) => (name === links?.parameter ? certain! : name))}`,
    ...(mediaType && { body: schemas.requestType(mediaType.schema, at) }),
    successes,
    answer,
  };
}

function placeOf({ path, method }: ResolvedOperation): string {
  return `paths[${JSON.stringify(path)}]["${method}"]`;
}

function emitOperation(
  resolved: ResolvedOperation,
  schemas: SchemaEmitter,
  page: string,
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
  types += `${comment(`The input of \`${id}\`.`)}export interface ${name}Input${list(given, declared)} extends ${options} {\n${members.join("")}}\n`;

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
    method: `${documentMethod(resolved, page)}  ${signature}: ${returned};\n`,
  };
}

/** The comment on a method. */
export function documentMethod({ id, operation }: ResolvedOperation, page: string): string {
  const reference = `Reference: ${page}#${id}`;
  const doc = [operation.summary, "", operation.description.trim(), "", describeAccess(operation), reference];
  return comment(doc.filter((line, index) => line || index < 4).join("\n"), "  ", operation);
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

/** The successes as `.result()` gives them, and what the call itself resolves to. */
function readAnswer(
  { responses }: ResolvedOperation,
  schemas: SchemaEmitter,
  narrowed: string | undefined,
  at: string,
): [successes: string[], answer: { body: string; item?: string }] {
  const bodies = new Set<string>();
  let item: string | undefined;
  // What `expand`, `include` and `fields` narrow is the first success; another of another schema is as it is described.
  let narrowable: Schema | undefined;
  const successes = responses
    .filter(([status]) => status < 400)
    .map(([status, { content = {} }]) => {
      const [media] = Object.values(content);
      const listed = schemas.listOf(media?.schema);
      if (listed) item = narrowed ?? listed.item;
      const plain = media ? schemas.responseType(media.schema, `${at}["responses"][${status}]`) : "undefined";
      narrowable ??= media?.schema;
      const isNarrowed = media && JSON.stringify(media.schema) === JSON.stringify(narrowable);
      const body = listed ? listed.page(item!) : (isNarrowed && narrowed) || plain;
      bodies.add(body);
      return `Success<${status}, ${body}>`;
    });
  return [successes, { body: [...bodies].join(" | "), ...(item !== undefined && { item }) }];
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
  const given = list(narrowing?.parameters ?? [], declared);
  return `export interface ${name}${given} extends Omit<${source}, ${dropped}> {\n${lines.join("")}}\n`;
}

/** A list of type parameters, or nothing. */
export function list(parameters: readonly TypeParameter[], write: (parameter: TypeParameter) => string): string {
  return parameters.length === 0 ? "" : `<${parameters.map(write).join(", ")}>`;
}

export const nameOf = ({ name }: TypeParameter): string => name;

/** What takes note of the query for the type parameters, each of which is named after what it is inferred from. */
export function noting(parameters: readonly TypeParameter[]): string {
  const names = parameters.map(({ name }) => `${name.toLowerCase()}: ${name}`);
  return names.length === 0 ? "" : ` & Asked<{ ${names.join("; ")} }>`;
}

/** A type parameter as it is declared. */
export function declared({ name, constraint, initial }: TypeParameter): string {
  return `${name} extends ${constraint} = ${initial}`;
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

/** A member of an input. What need not be given may be undefined as well, which the run time leaves out. */
export function member(name: string, required: boolean | undefined, type: string): string {
  return required ? `${key(name)}: ${type}` : `${key(name)}?: ${type} | undefined`;
}

/** Whether what holds these parameters must be given. */
export function isNeeded(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ required }) => required);
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
  return `/** The operations that a customer has not. */\nexport type ProviderOnly =\n${ids.map((id) => `  | "${id}"`).join("\n")};\n\n`;
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
    `\n/** What the run time needs to know of each operation. */\nexport const operations: Readonly<Record<keyof ${methods}, ${schemas.operationType}>> = {\n${rows.join("")}};\n`,
    emitWireNames(description, operations),
    schemas.tables,
  ].join("");
}
