export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

export interface Record {
  identity: string;
  at: string;
  fields: { [member: string]: Json };
}

export function isObject(value: unknown): value is { [member: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every object inside a value, itself included, that `identify` gives an identity. */
export function recordsIn(
  value: unknown,
  at: string,
  identify: (value: { [member: string]: Json }) => string | undefined,
): Record[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => recordsIn(item, `${at}[${index}]`, identify));
  if (!isObject(value)) return [];
  const identity = identify(value);
  const inner = Object.entries(value).flatMap(([name, member]) => recordsIn(member, `${at}.${name}`, identify));
  return identity === undefined ? inner : [{ identity, at, fields: value }, ...inner];
}

/** The form of a value: an id and the object that stands for it when expanded are not compared. */
function formOf(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? "list" : `list of ${formOf(value[0] ?? null)}`;
  return isObject(value) ? "object" : "value";
}

function contradicts(left: Json, right: Json): boolean {
  if (formOf(left) !== formOf(right)) return false;
  if (isObject(left) && isObject(right)) {
    return Object.keys(left).some((name) => name in right && contradicts(left[name] ?? null, right[name] ?? null));
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length !== right.length || left.some((item, index) => contradicts(item, right[index] ?? null));
  }
  return left !== right;
}

/** Where two examples say different things of one record. */
export function incoherences(records: readonly Record[]): string[] {
  const first = new Map<string, Map<string, { value: Json; at: string }>>();
  return records.flatMap(({ identity, at, fields }) => {
    const known = first.get(identity) ?? new Map<string, { value: Json; at: string }>();
    first.set(identity, known);
    return Object.entries(fields).flatMap(([name, value]) => {
      const key = `${name} as ${formOf(value)}`;
      const earlier = known.get(key);
      if (earlier === undefined) {
        known.set(key, { value, at });
        return [];
      }
      if (!contradicts(earlier.value, value)) return [];
      return [
        `${identity}.${name} is ${JSON.stringify(earlier.value)} in ${earlier.at}, ${JSON.stringify(value)} in ${at}`,
      ];
    });
  });
}
