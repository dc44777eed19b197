import { isPlainObject, refusal, type Input } from "@memberships/runtime";

/** A page of a list, with what the document says of the whole. */
export interface ResourcePage<Resource> {
  readonly data: Resource[];
  readonly meta: { readonly record_count: number; readonly page_count: number };
  readonly links: { readonly first: string; readonly last: string; readonly prev?: string; readonly next?: string };
}

interface Identifier {
  readonly type: string;
  readonly id: string;
}

type Linkage = Identifier | readonly Identifier[] | null;

interface WireResource extends Identifier {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<Record<string, { readonly data?: Linkage }>>;
}

/** A resource that is being written. */
interface Draft {
  readonly type: string;
  readonly id?: string;
  attributes?: object;
  relationships?: object;
}

interface WireDocument {
  readonly data: WireResource | readonly WireResource[] | null;
  readonly included?: readonly WireResource[];
  readonly meta?: unknown;
  readonly links?: unknown;
}

/**
 * Turns a document into plain objects: `{ type, id, …attributes, …included relationships }`. A resource that several
 * paths lead to is one object, so cycles stay cycles. A list becomes a {@link ResourcePage}.
 */
export function readDocument(body: unknown): unknown {
  if (!isDocument(body)) return body;
  const resources = new Map<string, { wire: WireResource; plain: object }>();
  for (const wire of [body.data ?? [], ...(body.included ?? [])].flat()) {
    const key = keyOf(wire);
    if (!resources.has(key)) resources.set(key, { wire, plain: toPlain(wire) });
  }
  const resolve = (identifier: Identifier): object =>
    resources.get(keyOf(identifier))?.plain ?? { type: identifier.type, id: identifier.id };
  const resolveAll = (data: Linkage): unknown =>
    Array.isArray(data) ? data.map(resolve) : data && resolve(data as Identifier);
  for (const { wire, plain } of resources.values()) {
    const { relationships = {} } = wire;
    for (const [name, { data }] of Object.entries(relationships)) {
      if (data !== undefined) define(plain, name, resolveAll(data));
    }
  }
  const data = resolveAll(body.data);
  return Array.isArray(data) ? { data, meta: body.meta, links: body.links } : data;
}

/** The id in the address of a write, which its document repeats. Creates have none. */
export function idOf(method: string, template: string, path: Input["path"]): string | undefined {
  const [, name] = (method !== "POST" && /{(\w+)/.exec(template)) || [];
  return name && String(path?.[name]);
}

/**
 * Turns a plain object into the document of a write.
 *
 * @param relationships The relationships that can be written, and the type that each leads to.
 * @throws {RequestError} `invalid_relationship` when one is neither an id, a list of ids, nor null
 */
export function writeDocument(
  operationId: string,
  { type, id }: { type: string; id?: string | undefined },
  source: unknown,
  relationships: Readonly<Record<string, string>>,
): { data: object } {
  const body = formOf(source);
  if (!isPlainObject(body)) {
    throw refusal("invalid_body", "body", operationId, { source });
  }
  // Only a create needs attributes even where it has none.
  const data: Draft = id === undefined ? { type, attributes: {} } : { type, id };
  for (const [member, value] of Object.entries(body)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(relationships, member)) define((data.attributes ??= {}), member, value);
    else {
      const linkage = toLinkage(operationId, member, relationships[member]!, value);
      define((data.relationships ??= {}), member, { data: linkage });
    }
  }
  return { data };
}

/** A body in the form of its own that it may have in JSON. */
export function formOf(body: unknown): unknown {
  const { toJSON } = Object(body) as { readonly toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(body, "") as unknown) : body;
}

function toLinkage(operationId: string, member: string, type: string, value: unknown): Linkage {
  if (value === null) return null;
  if (isId(value)) return { type, id: value };
  if (Array.isArray(value) && value.every(isId)) return value.map((id) => ({ type, id }));
  throw refusal("invalid_relationship", member, operationId, type);
}

function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function toPlain({ type, id, attributes }: WireResource): object {
  // Twice: first, and as they are even where an attribute has one of these names.
  return Object.assign({ type, id, ...attributes }, { type, id });
}

/** Assignment, except that a member called `__proto__` is a member like any other. */
function define(object: object, name: string, value: unknown): void {
  if (name !== "__proto__") (object as Record<string, unknown>)[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}

function keyOf({ type, id }: Identifier): string {
  return `${type} ${id}`;
}

function isDocument(body: unknown): body is WireDocument {
  return isPlainObject(body) && "data" in body;
}
