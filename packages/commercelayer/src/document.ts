import { isPlainObject, refusal } from "@memberships/runtime";

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

interface WireResource extends Identifier {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<Record<string, { readonly data?: Identifier | readonly Identifier[] | null }>>;
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
  const add = (wire: WireResource): void => {
    const key = keyOf(wire);
    if (!resources.has(key)) resources.set(key, { wire, plain: toPlain(wire) });
  };
  if (Array.isArray(body.data)) body.data.forEach(add);
  else if (body.data) add(body.data as WireResource);
  body.included?.forEach(add);
  const resolve = (identifier: Identifier): object =>
    resources.get(keyOf(identifier))?.plain ?? { type: identifier.type, id: identifier.id };
  for (const { wire, plain } of resources.values()) {
    const { relationships = {} } = wire;
    for (const name of Object.keys(relationships)) {
      const { data } = relationships[name]!;
      if (data !== undefined)
        define(plain, name, Array.isArray(data) ? data.map(resolve) : data && resolve(data as Identifier));
    }
  }
  if (!Array.isArray(body.data)) return body.data && resolve(body.data as WireResource);
  return { data: (body.data as WireResource[]).map(resolve), meta: body.meta, links: body.links };
}

/**
 * Turns a plain object into the document of a write.
 *
 * @param relationships The relationships that can be written, and the type that each leads to.
 * @throws {RequestError} `invalid_relationship` when one is neither an id, a list of ids, nor null
 */
export function writeDocument(
  operationId: string,
  { type, id }: { type: string; id?: string },
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

function toLinkage(
  operationId: string,
  member: string,
  type: string,
  value: unknown,
): Identifier | Identifier[] | null {
  if (value === null) return null;
  if (typeof value === "string" && value !== "") return { type, id: value };
  if (Array.isArray(value) && value.every((each) => typeof each === "string" && each !== "")) {
    return value.map((id: string) => ({ type, id }));
  }
  throw refusal("invalid_relationship", member, operationId, type);
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
  return typeof body === "object" && body !== null && "data" in body;
}
