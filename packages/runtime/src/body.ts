import { unreadable } from "./errors.ts";

/** An answer, its body read. */
export interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The token that it was asked for with, where there was one. */
  readonly token?: string | undefined;
}

export type BodyReader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/** The answer as a response whose body is unread. */
export function toResponse({ response, bytes }: Answer): Response {
  return new Response(bytes.length === 0 ? null : bytes, response);
}

/**
 * Reads a body to its end, so that its connection is free for the next request.
 *
 * @throws {ParseError} `response_too_large` when it is longer than allowed, counted after decompression
 */
export async function readBytes(
  response: Response,
  most: number,
  reader: BodyReader | undefined,
  operationId: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > most) {
      // The rest is not waited for: it may never end.
      reader.cancel().catch(() => {});
      throw unreadable("response_too_large", response, operationId, { most });
    }
  }
  return chunks.length === 1 ? chunks[0]! : new Uint8Array(await new Blob(chunks).arrayBuffer());
}
