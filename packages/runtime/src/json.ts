import { ClientError, refusal } from "./errors.ts";
import { isPlainObject } from "./plain-object.ts";

/**
 * Writes a body as JSON, dates in ISO 8601. Members that are undefined or functions are left out, as JSON has it.
 *
 * @param source What the caller passed, where the body was made of it, so that an error names its members.
 * @throws {RequestError} `invalid_body` for what JSON cannot represent: NaN, infinities, invalid dates, and undefined or functions in a list, which would become null; maps, sets and the like, which would become empty objects; big integers, objects that hold themselves, a body that is a function, and whatever throws when it is looked at
 */
export function writeJson(body: unknown, operationId: string, source: unknown = body): string {
  let text: string;
  try {
    text = JSON.stringify(body);
    // Only a text with one of these in it, or none at all, can hide something that was neither.
    if (!text || text.includes("null") || text.includes("{}")) JSON.stringify([body], refuseLost);
  } catch (cause) {
    throw cause instanceof ClientError ? cause : refusal("invalid_body", "body", operationId, { source, cause });
  }
  return text;
}

/** Throws for what JSON makes null or an empty object of, though it is neither. */
function refuseLost(this: Record<string, unknown>, member: string, value: unknown): unknown {
  const isLost =
    (typeof value === "number" && !Number.isFinite(value)) ||
    (value === null && this[member] instanceof Date) ||
    (Array.isArray(this) && isLeftOut(value)) ||
    isOpaque(value);
  if (isLost) throw new RangeError();
  return value;
}

/** Whether JSON leaves a member out that holds this, and makes null of it in a list. */
function isLeftOut(value: unknown): boolean {
  return value === undefined || typeof value === "function" || typeof value === "symbol";
}

/** Whether an object holds something that JSON sees nothing of: a `Map`, a `Set`, form data. */
function isOpaque(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !isPlainObject(value) &&
    Object.keys(value).length === 0 &&
    typeof value.valueOf() === "object"
  );
}
