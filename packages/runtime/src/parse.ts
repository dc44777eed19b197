import type { Answer } from "./body.ts";
import type { Operation } from "./client.ts";
import { ParseError } from "./errors.ts";
import type { Redactor } from "./redact.ts";

/** Reads an XML text by the operation's response schema. */
export type XmlReader = (text: string, operation: Operation, status: number) => Promise<unknown>;

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
  if (bytes.length === 0) return undefined;
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
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    if (response.ok) throw unreadable("is not UTF-8");
    text = lenient.decode(bytes);
  }
  if (type === "application/json" || type.endsWith("+json")) {
    try {
      return JSON.parse(text) as unknown;
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
