import { RequestError } from "./errors.ts";

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
  } catch (cause) {
    throw refuse(findUnsayable(source, "", new Set()) ?? { path: "body", what: (cause as Error).name }, operationId);
  }
  // Only a text with null in it can hide something that was none.
  const unsayable = text?.includes("null") ? findUnsayable(source, "", new Set()) : undefined;
  if (unsayable) throw refuse(unsayable, operationId);
  return text;
}

interface Unsayable {
  readonly path: string;
  readonly what: string;
}

function findUnsayable(value: unknown, path: string, around: Set<object>): Unsayable | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return { path, what: String(value) };
  if (typeof value === "bigint") return { path, what: "a big integer" };
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { path, what: "an invalid date" } : undefined;
  // What has a form of its own in JSON is judged by that.
  if ("toJSON" in value) return undefined;
  if (around.has(value)) return { path, what: "an object that holds itself" };
  around.add(value);
  for (const [member, inner] of Object.entries(value)) {
    const found = findUnsayable(inner, path === "" ? member : `${path}.${member}`, around);
    if (found) return found;
  }
  around.delete(value);
  return undefined;
}

function refuse({ path, what }: Unsayable, operationId: string): RequestError {
  return new RequestError(`"${path || "body"}" in the body of ${operationId} is ${what}, which JSON cannot say.`, {
    code: "invalid_body",
    parameter: path || "body",
    operationId,
    hint: "Leave it out, or pass null where the operation takes it.",
  });
}
