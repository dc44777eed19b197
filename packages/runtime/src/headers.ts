import { RequestError } from "./errors.ts";
import type { WireHeaders } from "./transport.ts";

// What RFC 9110 allows in a header name, and fetch in a value: https://fetch.spec.whatwg.org/#header-value
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Writes headers as text, dates in ISO 8601, by their lower-case names, so that a later one replaces an earlier one
 * however it is written. `undefined` is left out.
 *
 * @throws {RequestError} `invalid_header` for what the platform would refuse with a message that shows it, and for values that are no text: null, NaN, objects
 */
export function addHeaders(to: WireHeaders, headers: object | undefined, operationId?: string): WireHeaders {
  if (headers === undefined) return to;
  if (headers === null || typeof headers !== "object" || Array.isArray(headers) || headers instanceof Headers) {
    throw refuse("The headers are no plain object.", "headers", operationId, "Pass { name: value }.");
  }
  for (const [name, value] of Object.entries(headers) as [string, unknown][]) {
    if (value !== undefined) to[name.toLowerCase()] = writeHeader(name, value, operationId);
  }
  return to;
}

/** @throws {RequestError} `invalid_header` */
export function writeHeader(name: string, value: unknown, operationId?: string): string {
  if (!NAME.test(name)) {
    throw refuse("A header has a name that none may have.", undefined, operationId, "Use letters, digits and hyphens.");
  }
  const text = toText(value);
  if (text !== undefined && VALUE.test(text)) return text;
  throw refuse(
    text === undefined
      ? `The header "${name}" is no text.`
      : `The header "${name}" holds a line break or a character that no header may have.`,
    name,
    operationId,
    "Remove it; values beyond Latin-1 must be encoded.",
  );
}

function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined;
}

function refuse(
  message: string,
  parameter: string | undefined,
  operationId: string | undefined,
  hint: string,
): RequestError {
  return new RequestError(message, { code: "invalid_header", parameter, operationId, hint });
}
