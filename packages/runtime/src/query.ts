import { RequestError } from "./errors.ts";

/**
 * Writes query parameters as both providers read them: arrays joined by commas (`form`, not exploded), objects as
 * `name[member]` (`deepObject`), dates in ISO 8601. `undefined` is left out.
 *
 * @param wireNames The name on the wire of each parameter that the client calls otherwise.
 * @throws {RequestError} `invalid_query_value` for null, NaN, infinities, and what nests deeper than the styles allow
 */
export function writeQuery(
  query: Readonly<Record<string, unknown>>,
  wireNames: Readonly<Record<string, string>> = {},
  operationId?: string,
): string {
  const pairs: string[] = [];
  const write = (name: string, value: unknown): void => {
    if (value === undefined) return;
    if (isPlainObject(value)) {
      for (const [member, inner] of Object.entries(value)) {
        if (isPlainObject(inner)) refuse(`${name}[${member}]`, "an object within an object");
        write(`${name}[${member}]`, inner);
      }
      return;
    }
    const items = Array.isArray(value) ? value : [value];
    pairs.push(`${encodeURIComponent(name)}=${items.map((item) => encodeURIComponent(scalar(name, item))).join(",")}`);
  };
  const scalar = (name: string, value: unknown): string => {
    if (value instanceof Date)
      return Number.isNaN(value.getTime()) ? refuse(name, "an invalid date") : value.toISOString();
    if (typeof value === "number" && !Number.isFinite(value)) return refuse(name, String(value));
    if (typeof value === "string" && !value.isWellFormed()) return refuse(name, "a broken string");
    if (
      typeof value === "string" ||
      typeof value === "number" ||
      typeof value === "boolean" ||
      typeof value === "bigint"
    ) {
      return String(value);
    }
    return refuse(name, value === null ? "null" : `of type ${typeof value}`);
  };
  const refuse = (name: string, what: string): never => {
    throw new RequestError(`The query parameter "${name}"${operationId ? ` of ${operationId}` : ""} is ${what}.`, {
      code: "invalid_query_value",
      parameter: name,
      operationId,
      hint: "Leave it out, or pass a string, a finite number, a boolean, a date, or a list of these.",
    });
  };
  for (const [name, value] of Object.entries(query)) {
    write(Object.hasOwn(wireNames, name) ? wireNames[name]! : name, value);
  }
  return pairs.join("&");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
