import { readFileSync } from "node:fs";

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: boolean | Schema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  multipleOf?: number;
  pattern?: string;
  uniqueItems?: boolean;
  readOnly?: boolean;
  "x-expandable"?: string | true;
  "x-deferred"?: true;
  "x-confidence"?: unknown;
  "x-contradiction"?: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  style?: string;
  schema: Schema;
  example?: unknown;
  "x-name"?: string;
  "x-confidence"?: unknown;
  "x-contradiction"?: unknown;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown; $ref?: string }>;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, Response>;
  "x-source"?: unknown;
  "x-confidence"?: unknown;
  "x-permissions"?: string[];
  "x-conditions"?: string[];
  /** Why a cell of the matrix of refusals cannot be had. */
  "x-matrix"?: Record<string, string>;
}

export interface PathItem extends Partial<Record<(typeof methods)[number], Operation>> {
  parameters?: Parameter[];
}

export interface Document {
  info: Record<string, unknown>;
  servers: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> };
}

const methods = ["get", "post", "put", "patch", "delete"] as const;

export function readBundle(file: URL): Document {
  const document: Document = JSON.parse(readFileSync(file, "utf8"));
  return document;
}

/** Follows references; what stands beside one is kept. */
export function follow<T extends object>(document: Document, node: T): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node;
  const { $ref, ...beside } = node;
  return { ...follow(document, pointedAt(document, $ref) as T), ...beside };
}

/** What a reference leads to, as it is written there. */
export function pointedAt(document: object, reference: string): object {
  let target: unknown = document;
  for (const key of reference.slice(2).split("/")) {
    target = (target as Record<string, unknown>)[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (typeof target !== "object" || target === null) throw new Error(`${reference} leads nowhere.`);
  return target;
}

export interface Call {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  responses: [status: string, response: Response][];
}

/** Every operation with the parameters of its path, references followed down to the media types. */
export function callsOf(document: Document): Call[] {
  return Object.entries(document.paths).flatMap(([path, raw]) => {
    const item = follow(document, raw);
    return methods.flatMap((method): Call[] => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        follow(document, parameter),
      );
      const responses = Object.entries(operation.responses).map(([status, response]): [string, Response] => [
        status,
        follow(document, response),
      ]);
      return [{ method: method.toUpperCase(), path, operation, parameters, responses }];
    });
  });
}

/** Finds the call that a request makes. Where several paths fit, it is that with the fewest parameters. */
export function callFinder(document: Document): (method: string, path: string) => Call | undefined {
  const calls = callsOf(document)
    .toSorted((left, right) => left.path.split("{").length - right.path.split("{").length)
    .map((call) => ({ call, pattern: new RegExp(`^${call.path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`) }));
  return (method, path) => calls.find(({ call, pattern }) => call.method === method && pattern.test(path))?.call;
}

/** What an operation takes and answers, by "request" or by status. */
export function bodiesOf({ operation, responses }: Call): [place: string, content: Record<string, Media>][] {
  return [
    ["request", operation.requestBody?.content ?? {}],
    ...responses.map(([status, { content = {} }]): [string, Record<string, Media>] => [status, content]),
  ];
}

/** What the client calls a parameter. A header keeps the wire's name, where it is not an option of the client. */
export function clientNameOf(parameter: Parameter): string {
  return (parameter.in === "query" ? parameter["x-name"] : undefined) ?? parameter.name;
}

/** The values shown for a media type, by name. */
export function examplesOf(document: Document, media: Media): [name: string, value: unknown][] {
  const named = Object.entries(media.examples ?? {}).map(([name, example]): [string, unknown] => [
    name,
    follow(document, example).value,
  ]);
  return media.example === undefined ? named : [["example", media.example], ...named];
}

/** The forms that a value can take, null left out: the branches of `oneOf` and `anyOf`, and the schema itself. */
export function formsOf(document: Document, schema: Schema): Schema[] {
  const node = follow(document, schema);
  const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  if (branches.length === 0) return node.type === "null" ? [] : [node];
  const forms = branches.flatMap((branch) => formsOf(document, branch));
  return node.properties === undefined ? forms : [node, ...forms];
}

export function typesOf(document: Document, schema: Schema): Set<string> {
  return new Set(
    formsOf(document, schema)
      .flatMap(({ type }) => type ?? [])
      .filter((type) => type !== "null"),
  );
}

export function isNullable(document: Document, schema: Schema): boolean {
  const node = follow(document, schema);
  if (node.type === "null" || (Array.isArray(node.type) && node.type.includes("null"))) return true;
  return [...(node.oneOf ?? []), ...(node.anyOf ?? [])].some((branch) => isNullable(document, branch));
}

export function valuesOf(document: Document, schema: Schema): unknown[] {
  return formsOf(document, schema).flatMap((form) => form.enum ?? (form.const === undefined ? [] : [form.const]));
}
