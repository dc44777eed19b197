import type { Parameter, ResolvedOperation, Schema } from "./description.ts";
import type { SchemaEmitter, TypeParameter } from "./emitter.ts";
import { comment, key, pascal } from "./text.ts";

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
    open: "never",
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

/** Where the types of an operation are, in those of openapi-typescript. */
export function placeOf({ path, method }: ResolvedOperation): string {
  return `paths[${JSON.stringify(path)}]["${method}"]`;
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

/** The comment on a method. */
export function documentMethod({ id, operation }: ResolvedOperation, packageName: string): string {
  const reference = `Reference: ${packageName.split("/").at(-1)}/index.html#${id}`;
  const doc = [operation.summary, "", operation.description.trim(), "", describeAccess(operation), reference];
  return comment(doc.filter((line, index) => line || index < 4).join("\n"), "  ", operation);
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

/** A type parameter of an input's own type, which takes whatever may be asked unless it is told. */
export function declaredOpen({ name, constraint, open }: TypeParameter): string {
  return `${name} extends ${constraint} = ${open}`;
}

/** A member of an input. What need not be given may be undefined as well, which the run time leaves out. */
export function member(name: string, required: boolean | undefined, type: string): string {
  return required ? `${key(name)}: ${type}` : `${key(name)}?: ${type} | undefined`;
}

/** Whether what holds these parameters must be given. */
export function isNeeded(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ required }) => required);
}
