import type { Operation, Parameter, Schema } from "./bundle.ts";
import { coerce } from "./coerce.ts";
import type { World } from "./provider.ts";
import type { Fault } from "./refusal.ts";
import type { ShapeOf } from "./schema.ts";
import type { FaultsOf } from "./validate.ts";

type Schemas = Pick<World, "shapeOf" | "faultsOf">;

interface Decoded {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** The path parameters, each read as its type. */
export function decodePath(
  operation: Operation,
  raw: Readonly<Record<string, string>>,
  { shapeOf, faultsOf }: Schemas,
): Decoded {
  return decode(operation, "path", faultsOf, ({ name, schema }) => {
    const text = raw[name];
    return text === undefined ? undefined : coerce(text, shapeOf(schema));
  });
}

export function decodeQuery(operation: Operation, query: URLSearchParams, { shapeOf, faultsOf }: Schemas): Decoded {
  return decode(operation, "query", faultsOf, (parameter) => {
    if (query.size === 0) return undefined;
    if (parameter.style === "deepObject") return deepObject(parameter, query, shapeOf);
    const texts = query.getAll(parameter.name);
    const last = texts.at(-1);
    if (last === undefined) return undefined;
    if (!shapeOf(parameter.schema).types.has("array")) return coerce(last, shapeOf(parameter.schema));
    return list(parameter.explode === false ? texts.join(",").split(",") : texts, parameter.schema, shapeOf);
  });
}

export function decodeHeaders(operation: Operation, headers: Headers, { shapeOf, faultsOf }: Schemas): Decoded {
  return decode(operation, "header", faultsOf, ({ name, schema }) => {
    const text = headers.get(name);
    return text === null ? undefined : coerce(text, shapeOf(schema));
  });
}

function decode(
  operation: Operation,
  where: Place,
  faultsOf: FaultsOf,
  read: (parameter: Parameter) => unknown,
): Decoded {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const parameter of parametersIn(operation, where)) {
    const value = read(parameter);
    const path = [parameter.name];
    if (value !== undefined) {
      values[parameter.name] = value;
      faults.push(...faultsOf(parameter.schema, value, where, path));
    } else if (parameter.required) {
      faults.push({ in: where, path, rule: "required", params: {}, value: undefined });
    }
  }
  return { values, faults };
}

type Place = "path" | "query" | "header";
const places = new WeakMap<Operation, Readonly<Record<Place, readonly Parameter[]>>>();

function parametersIn(operation: Operation, where: Place): readonly Parameter[] {
  const known = places.get(operation);
  if (known) return known[where];
  const within = (place: Place): readonly Parameter[] => operation.parameters.filter((one) => one.in === place);
  const found = { path: within("path"), query: within("query"), header: within("header") };
  places.set(operation, found);
  return found[where];
}

function list(texts: readonly string[], schema: Schema, shapeOf: ShapeOf): unknown[] {
  const items = shapeOf(schema).items;
  const given = texts.filter((text) => text !== "");
  return items ? given.map((text) => coerce(text, shapeOf(items))) : given;
}

/** The member of a parameter in the style `deepObject` that a key of the query names. */
export function memberIn({ name }: Parameter, key: string): string | undefined {
  return key.startsWith(`${name}[`) && key.endsWith("]") ? key.slice(name.length + 1, -1) : undefined;
}

function deepObject(parameter: Parameter, query: URLSearchParams, shapeOf: ShapeOf): unknown {
  const shape = shapeOf(parameter.schema);
  const members = new Map<string, unknown>();
  for (const [key, text] of query) {
    const name = memberIn(parameter, key);
    if (name === undefined) continue;
    const schema = shape.properties.get(name) ?? shape.members ?? {};
    const { types } = shapeOf(schema);
    const isList = types.has("array") && !types.has("string");
    members.set(name, isList ? list(text.split(","), schema, shapeOf) : coerce(text, shapeOf(schema)));
  }
  if (members.size > 0) return Object.fromEntries(members);
  return query.has(parameter.name) ? query.get(parameter.name) : undefined;
}
