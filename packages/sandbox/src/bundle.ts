/** A JSON Schema node of the bundle. The extensions are facts of the provider, read at run time. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
  readonly [extension: `x-${string}`]: unknown;
}

interface MediaType {
  readonly schema: Schema | undefined;
  /** The examples by their names; a single one may have none. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** What a body may be, by media type. */
export type Content = Readonly<Record<string, MediaType>>;

/** One operation of the bundle, with every reference outside of schemas followed. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The path of the server that answers it: that of the document, unless the path names another. */
  readonly prefix: string;
  readonly secured: boolean;
  /** The names of the security schemes of which one is enough. */
  readonly schemes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly content: Content } | undefined;
  /** What each status answers. */
  readonly responses: Readonly<Record<string, Content>>;
  /** The operation as it is described, for its extensions: `x-permissions`, `x-modes`, `x-callers` and the like. */
  readonly facts: Readonly<Record<`x-${string}`, unknown>>;
}

export interface Bundle {
  readonly document: Readonly<Record<string, unknown>>;
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly info: Readonly<Record<string, unknown>>;
  readonly server: URL;
  resolve: (schema: Schema) => Schema;
}

interface Server {
  readonly url: string;
}

/** A body as it is described. */
interface Body {
  readonly content?: Readonly<
    Record<
      string,
      { readonly schema?: Schema; readonly example?: unknown; readonly examples?: Readonly<Record<string, unknown>> }
    >
  >;
}

interface PathItem {
  readonly parameters?: readonly unknown[];
  readonly servers?: readonly Server[];
  readonly [method: string]: unknown;
}

const methods = ["get", "put", "post", "delete", "patch"] as const;

/** Reads a bundled OpenAPI 3.1 document into what the sandbox needs of it. */
export function readBundle(source: object): Bundle {
  const document = source as Record<string, unknown>;
  const pointed = new Map<string, unknown>();

  function follow(reference: string): unknown {
    const known = pointed.get(reference);
    if (known !== undefined) return known;
    let node: unknown = document;
    for (const name of segments(decodeURIComponent(reference))) {
      node = (node as Record<string, unknown> | undefined)?.[name];
    }
    if (node === undefined) throw new Error(`The bundle has no ${reference}.`);
    pointed.set(reference, node);
    return node;
  }

  function dereference(node: unknown): unknown {
    let current = node;
    while (isObject(current) && typeof current["$ref"] === "string") current = follow(current["$ref"]);
    return current;
  }

  const paths = document["paths"] as Record<string, PathItem>;
  const server = new URL((document["servers"] as Server[] | undefined)?.[0]?.url ?? "http://localhost/");
  const defaults = { security: document["security"], prefix: prefixOf(server) };
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => readOperation(path, method, item, defaults, dereference)),
  );
  const components = (document["components"] ?? {}) as { schemas?: Record<string, Schema> };
  return {
    document,
    operations,
    schemas: components.schemas ?? {},
    info: document["info"] as Record<string, unknown>,
    server,
    resolve: (schema) => dereference(schema) as Schema,
  };
}

function readOperation(
  path: string,
  method: string,
  item: PathItem,
  defaults: { readonly security: unknown; readonly prefix: string },
  dereference: (node: unknown) => unknown,
): Operation {
  const raw = item[method] as Record<string, unknown>;
  const security = (raw["security"] ?? defaults.security ?? []) as readonly object[];
  const servers = (raw["servers"] as Server[] | undefined) ?? item.servers;
  const parameters = once(() => readParameters([item.parameters, raw["parameters"]], dereference));
  const body = once(() => {
    if (raw["requestBody"] === undefined) return undefined;
    const described = dereference(raw["requestBody"]) as Body & { readonly required?: boolean };
    return { required: described.required === true, content: readContent(described, dereference) };
  });
  return {
    id: raw["operationId"] as string,
    method: method.toUpperCase(),
    path,
    prefix: servers?.[0] ? prefixOf(new URL(servers[0].url)) : defaults.prefix,
    secured: security.length > 0,
    schemes: security.flatMap((scheme) => Object.keys(scheme)),
    facts: raw,
    get parameters() {
      return parameters();
    },
    get body() {
      return body();
    },
    responses: readResponses(raw["responses"] as Record<string, unknown>, dereference),
  };
}

const prefixOf = ({ pathname }: URL): string => pathname.replace(/\/$/, "");

function readParameters(lists: readonly unknown[], dereference: (node: unknown) => unknown): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const source of lists.flatMap((list) => (list as unknown[] | undefined) ?? [])) {
    const parameter = dereference(source) as Parameter;
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

function readResponses(
  described: Readonly<Record<string, unknown>>,
  dereference: (node: unknown) => unknown,
): Operation["responses"] {
  const responses = dictionary<Content>([]);
  for (const [status, response] of Object.entries(described)) {
    const read = once(() => readContent(dereference(response) as Body, dereference));
    Object.defineProperty(responses, status, { enumerable: true, get: read });
  }
  return responses;
}

/** Most operations of a document are never called, so what they take and answer is read when it is asked for. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

function readContent({ content = {} }: Body, dereference: (node: unknown) => unknown): Content {
  return dictionary(
    Object.entries(content).map(([type, { schema, example, examples = {} }]) => [
      type,
      {
        schema,
        examples: dictionary([
          ...(example === undefined ? [] : [["", example] as const]),
          ...Object.entries(examples).map(
            ([name, each]) => [name, (dereference(each) as { readonly value: unknown }).value] as const,
          ),
        ]),
      },
    ]),
  );
}

/** Has nothing but its entries, for their names are looked up as requests give them. */
function dictionary<T>(entries: Iterable<readonly [name: string, value: T]>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries));
}

/** The names that a JSON pointer is made of. */
export function segments(pointer: string): string[] {
  const [, ...parts] = pointer.split("/");
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Success {
  readonly status: number;
  readonly content: Content;
}

const successes = new WeakMap<Operation, Success>();

/** The first success answer of an operation, by its status. */
export function success(operation: Operation): Success {
  const known = successes.get(operation);
  if (known) return known;
  const status = Object.keys(operation.responses).find((code) => code.startsWith("2")) ?? "200";
  const found = { status: Number(status), content: operation.responses[status] ?? {} };
  successes.set(operation, found);
  return found;
}

/** The schema of the operation's success answer, where it has a body. */
export function successSchema(operation: Operation): Schema | undefined {
  return Object.values(success(operation).content)[0]?.schema;
}

/** The examples of a body, which are the same in each media type. */
export function examplesIn(content: Content): readonly unknown[] {
  return Object.values(Object.values(content)[0]?.examples ?? {});
}
