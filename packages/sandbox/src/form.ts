import type { Schema } from "./bundle.ts";
import { coerce } from "./coerce.ts";
import type { ShapeOf } from "./schema.ts";

type Entries = readonly (readonly [name: string, text: string])[];

/**
 * Reads form fields as Django REST framework does: `rule.days` is a member of an object, `limits[0]max_uses` one of an object in a list,
 * and a list of plain values repeats its name. Nothing but the schema tells a list from a value, so the schema leads.
 */
export function decodeForm(entries: Entries, schema: Schema, shapeOf: ShapeOf): unknown {
  const shape = shapeOf(schema);
  if (shape.types.has("array")) return decodeList(entries, schema, shapeOf);
  const plain = entries.findLast(([name]) => name === "")?.[1];
  if (plain !== undefined) return coerce(plain, shape);
  if (!shape.types.has("object")) return undefined;
  const members = new Map<string, unknown>();
  for (const [name, below] of membersIn(entries)) {
    const property = shape.properties.get(name) ?? shape.members ?? {};
    members.set(name, decodeForm(below, property, shapeOf));
  }
  return Object.fromEntries(members);
}

function decodeList(entries: Entries, schema: Schema, shapeOf: ShapeOf): unknown {
  const shape = shapeOf(schema);
  const items = shape.items ?? {};
  const texts = entries.filter(([name]) => name === "").map(([, text]) => text);
  if (texts.length === 1 && texts[0] === "" && shape.types.has("null")) return null;
  if (texts.length > 0) return texts.map((text) => coerce(text, shapeOf(items)));
  const elements = new Map<number, [string, string][]>();
  for (const [name, text] of entries) {
    const [, index, rest = ""] = /^\[(\d+)\](.*)$/s.exec(name) ?? [];
    if (index !== undefined) addTo(elements, Number(index), [rest, text]);
  }
  if (elements.size === 0) return undefined;
  return [...elements]
    .toSorted(([left], [right]) => left - right)
    .map(([, element]) => decodeForm(element, items, shapeOf));
}

/** The fields by their first names, in the order in which they came, each with what is left of its name. */
function membersIn(entries: Entries): ReadonlyMap<string, Entries> {
  const members = new Map<string, [string, string][]>();
  for (const [key, text] of entries) {
    const [name = ""] = /^[^.[]*/.exec(key) ?? [];
    const rest = key.slice(name.length);
    if (name !== "") addTo(members, name, [rest.startsWith(".") ? rest.slice(1) : rest, text]);
  }
  return members;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
