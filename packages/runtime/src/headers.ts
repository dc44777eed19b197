import { refusal } from "./errors.ts";
import { toText } from "./text.ts";

// What RFC 9110 allows in a header name, and fetch in a value: https://fetch.spec.whatwg.org/#header-value
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers by their lower-case names. */
export type WireHeaders = Record<string, string>;

/**
 * Writes headers as text, dates in ISO 8601, by their lower-case names, so that a later one replaces an earlier one
 * however it is written. `undefined` is left out.
 *
 * @throws {RequestError} `invalid_header` for what the platform would refuse with a message that shows it, and for values that are not text: null, NaN, objects
 */
export function addHeaders(to: WireHeaders, headers: object | undefined, operationId?: string): WireHeaders {
  if (headers === undefined) return to;
  // Headers of the platform's own, and lists, would silently be none.
  if (headers === null || typeof headers !== "object" || Symbol.iterator in headers) {
    throw refusal("invalid_header", "headers", operationId, "object");
  }
  for (const [name, value] of Object.entries(headers) as [string, unknown][]) {
    if (value !== undefined) to[name.toLowerCase()] = writeHeader(name, value, operationId);
  }
  return to;
}

/** @throws {RequestError} `invalid_header` */
export function writeHeader(name: string, value: unknown, operationId?: string): string {
  if (!NAME.test(name)) throw refusal("invalid_header", undefined, operationId, "name");
  const text = toText(value);
  if (text !== undefined && VALUE.test(text)) return text;
  throw refusal("invalid_header", name, operationId, text === undefined ? "value" : "character");
}
