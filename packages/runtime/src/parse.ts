import type { Answer } from "./body.ts";
import type { Unreadable } from "./error-messages.ts";
import { unreadable, type ParseError } from "./errors.ts";
import type { Input, Operation } from "./operation.ts";

/** Reads an XML text by the operation's response schema, and by the query that chose what is answered. */
export type XmlReader = (text: string, operation: Operation, status: number, query: Input["query"]) => Promise<unknown>;

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder();

/**
 * Reads the body of an answer by its media type. An error answer may have any body, so one that is neither JSON nor XML
 * is given as text; a success must be readable.
 *
 * @throws {ParseError} `unreadable_body` when the text is truncated or malformed, or a success has another media type
 */
export async function parseBody(
  { response, bytes }: Answer,
  operationId: string,
  operation: Operation,
  { query }: Input,
  readXml?: XmlReader,
): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  const refuse = (reason: Unreadable["reason"], cause?: unknown): ParseError =>
    unreadable("unreadable_body", response, operationId, { reason, cause });
  const { ok, status } = response;
  if (bytes.length === 0) {
    // The successes that may have no body: accepted, no content, reset content.
    if (!ok || [202, 204, 205].includes(status) || operation.method === "HEAD") return undefined;
    throw refuse("empty");
  }
  let text: string;
  try {
    text = (ok ? strict : lenient).decode(bytes);
  } catch {
    throw refuse("encoding");
  }
  if (/^(application\/|[^;]+\+)json *(;|$)/i.test(type)) {
    try {
      return parseJson(text);
    } catch {
      // The platform's message quotes the body, which may hold anything.
      throw refuse("json");
    }
  }
  if (readXml && /^(application|text)\/xml *(;|$)/i.test(type)) {
    try {
      return await readXml(text, operation, status, query);
    } catch (cause) {
      throw refuse("xml", cause);
    }
  }
  if (!ok) return text;
  throw refuse("type");
}

/**
 * Leaves out members called `__proto__`: harmless as they are, they replace a prototype once somebody copies them by
 * assignment.
 */
function parseJson(text: string): unknown {
  // The name as it is, or perhaps written with escapes.
  if (!text.includes("__proto__") && !text.includes("\\u00")) return JSON.parse(text) as unknown;
  return JSON.parse(text, (name, value: unknown) => (name === "__proto__" ? undefined : value)) as unknown;
}
