import { refusal } from "./errors.ts";

/**
 * Writes a body as JSON, dates in ISO 8601.
 *
 * @param source What the caller passed, where the body was made of it, so that an error names its members.
 * @throws {RequestError} `invalid_body` for what JSON cannot say: NaN, infinities and invalid dates, which would become null, big integers, and objects that hold themselves
 */
export function writeJson(body: unknown, operationId: string, source: unknown = body): string {
  let text: string;
  try {
    text = JSON.stringify(body);
    // Only a text with null in it can hide something that was none.
    if (text?.includes("null")) JSON.stringify(body, refuseNull);
  } catch (cause) {
    throw refusal("invalid_body", "body", operationId, { source, cause });
  }
  return text;
}

/** Throws for what JSON makes null of, though it is none. */
function refuseNull(this: Record<string, unknown>, member: string, value: unknown): unknown {
  const isLost = typeof value === "number" ? !Number.isFinite(value) : value === null && this[member] instanceof Date;
  if (isLost) throw new RangeError();
  return value;
}
