import type { Answer } from "./body.ts";
import type { Operation } from "./client.ts";
import { ParseError } from "./errors.ts";
import type { Redactor } from "./redact.ts";

/** Reads an XML text by the operation's response schema. */
export type XmlReader = (text: string, operation: Operation, status: number) => Promise<unknown>;

/** The successes that may have no body. */
const EMPTY = new Set([202, 204, 205]);

const utf8 = new TextDecoder("utf-8", { fatal: true });
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
  redactor: Redactor,
  readXml?: XmlReader,
): Promise<unknown> {
  const type = response.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const unreadable = (reason: string, cause?: unknown): ParseError =>
    new ParseError(`The answer to ${operationId} (status ${response.status}, ${type || "no media type"}) ${reason}.`, {
      code: "unreadable_body",
      operationId,
      status: response.status,
      headers: redactor.headers(response.headers),
      cause: redactor.cause(cause),
      hint: "Something between the client and the provider may have changed it; .response() gives it as it came.",
    });
  if (bytes.length === 0) {
    if (!response.ok || EMPTY.has(response.status) || operation.method === "HEAD") return undefined;
    throw unreadable("is empty");
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    if (response.ok) throw unreadable("is not UTF-8");
    text = lenient.decode(bytes);
  }
  if (type === "application/json" || type.endsWith("+json")) {
    try {
      return parseJson(text);
    } catch {
      // The platform's message quotes the body, which may hold anything.
      throw unreadable("is truncated or is not JSON");
    }
  }
  if (readXml && (type === "application/xml" || type === "text/xml")) {
    try {
      return await readXml(text, operation, response.status);
    } catch (cause) {
      throw unreadable("is truncated or is not the XML that the description says", cause);
    }
  }
  if (!response.ok) return text;
  throw unreadable("is not of a media type that this client reads");
}

/**
 * Leaves out members called `__proto__`: harmless as they are, they replace a prototype once somebody copies them by
 * assignment.
 */
function parseJson(text: string): unknown {
  // The name as it is, or perhaps written with escapes.
  if (!text.includes('"__proto__"') && !text.includes("\\u00")) return JSON.parse(text) as unknown;
  return JSON.parse(text, (name, value: unknown) => (name === "__proto__" ? undefined : value)) as unknown;
}
