/** What a body holds that JSON cannot represent, and where. */
export interface Unserializable {
  readonly path: string;
  readonly what: string;
}

// Recursion must end, and no description goes so far down.
const DEEPEST = 1000;

export function findUnserializable(
  value: unknown,
  path = "",
  around: Set<object> = new Set(),
): Unserializable | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return { path, what: String(value) };
  if (typeof value === "bigint") return { path, what: "a big integer" };
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { path, what: "an invalid date" } : undefined;
  // What has a form of its own in JSON is judged by that.
  if ("toJSON" in value) return undefined;
  // As in json.ts, which only the first bundle has: imported, it would be cut out of it.
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (!/^(?:Array|Object)$/.test(kind) && Object.keys(value).length === 0 && typeof value.valueOf() === "object")
    return { path, what: `of type ${kind}` };
  if (around.size > DEEPEST) return { path: "", what: "an object nested too deeply" };
  if (around.has(value)) return { path, what: "a circular reference" };
  around.add(value);
  // A hole in a list has no entry of its own.
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [member, inner] of entries) {
    const place = path === "" ? String(member) : `${path}.${member}`;
    const found =
      Array.isArray(value) && /^(?:undefined|function|symbol)$/.test(typeof inner)
        ? { path: place, what: inner === undefined ? "undefined" : `a ${typeof inner}` }
        : findUnserializable(inner, place, around);
    if (found) return found;
  }
  around.delete(value);
  return undefined;
}
