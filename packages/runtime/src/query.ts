import { refusal } from "./errors.ts";
import { isPlainObject } from "./plain-object.ts";
import { toText } from "./text.ts";

const mayBeEmpty = /^(expand|fields|include)\b/;

/** Whether a parameter is left out of a query: one that is undefined, and an order by nothing. */
export function isAbsent(name: string, value: unknown): boolean {
  return value === undefined || (name === "sort" && Array.isArray(value) && value.length === 0);
}

/**
 * Writes query parameters as both providers read them: arrays joined by commas (`form`, not exploded), objects as
 * `name[member]` (`deepObject`), dates in ISO 8601. `undefined` and an empty `sort` are left out.
 *
 * @param wireNames The name on the wire of each parameter that the client calls otherwise.
 * @throws {RequestError} `invalid_query_value` for null, NaN, infinities, an empty list of anything but what an answer holds,
 *   text in a list that has a comma in it, and what nests deeper than the styles allow
 */
export function writeQuery(
  query: Readonly<Record<string, unknown>>,
  wireNames: Readonly<Record<string, string>> = {},
  operationId?: string,
): string {
  const pairs: string[] = [];
  const write = (name: string, value: unknown, isMember?: boolean): void => {
    if (isAbsent(name, value)) return;
    if (!isMember && isPlainObject(value)) {
      for (const [member, inner] of Object.entries(value)) write(`${name}[${member}]`, inner, true);
      return;
    }
    // What an empty list to filter by means is not documented, and a provider that ignores it would answer everything: it is
    // not text either.
    const isList = Array.isArray(value) && (value.length > 0 || mayBeEmpty.test(name));
    const texts: string[] = [];
    for (const item of isList ? value : [value]) {
      const text = toText(item);
      if (!text?.isWellFormed() || !name.isWellFormed() || (isList && text.includes(",")))
        throw refusal("invalid_query_value", name, operationId, item);
      texts.push(encodeURIComponent(text));
    }
    pairs.push(`${encodeURIComponent(name)}=${texts.join(",")}`);
  };
  for (const [name, value] of Object.entries(query)) {
    write(Object.hasOwn(wireNames, name) ? wireNames[name]! : name, value);
  }
  return pairs.join("&");
}
