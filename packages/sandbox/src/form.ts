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
  for (const name of namesIn(entries)) {
    const property = shape.properties.get(name) ?? shape.members ?? {};
    members.set(name, decodeForm(below(entries, name), property, shapeOf));
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
    const match = /^\[(\d+)\](.*)$/s.exec(name);
    if (!match) continue;
    const index = Number(match[1]);
    elements.set(index, [...(elements.get(index) ?? []), [match[2] ?? "", text]]);
  }
  if (elements.size === 0) return undefined;
  return [...elements]
    .toSorted(([left], [right]) => left - right)
    .map(([, element]) => decodeForm(element, items, shapeOf));
}

/** The first names of all fields, in the order in which they came. */
function namesIn(entries: Entries): ReadonlySet<string> {
  return new Set(entries.map(([name]) => /^[^.[]*/.exec(name)?.[0] ?? "").filter((name) => name !== ""));
}

function below(entries: Entries, name: string): Entries {
  return entries
    .filter(([key]) => key === name || key.startsWith(`${name}.`) || key.startsWith(`${name}[`))
    .map(([key, text]) => [key.slice(name.length + (key[name.length] === "." ? 1 : 0)), text] as const);
}
