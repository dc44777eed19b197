import type { Operation } from "./bundle.ts";
import { decodeForm } from "./form.ts";
import { mediaTypeOf } from "./negotiate.ts";
import { Refusal } from "./refusal.ts";
import type { ShapeOf } from "./schema.ts";

/** The body of a request as a value, whichever of the operation's media types it came in. */
export async function decodeBody(operation: Operation, request: Request, shapeOf: ShapeOf): Promise<unknown> {
  if (!operation.body) return undefined;
  const bytes = new Uint8Array(await request.arrayBuffer());
  const header = request.headers.get("content-type");
  const type = mediaTypeOf(header);
  if (bytes.length === 0 && !operation.body.required) return undefined;
  const media = operation.body.content[type];
  if (!media) {
    if (bytes.length === 0 && type === "") return undefined;
    throw new Refusal("unsupported_media_type", { message: type });
  }
  if (type.endsWith("json")) return decodeJson(bytes);
  const entries = type === "multipart/form-data" ? await multipart(bytes, header ?? "") : urlencoded(bytes);
  return decodeForm(entries, media.schema ?? {}, shapeOf);
}

function decodeJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(decodeText(bytes)) as unknown;
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("malformed", { message: `JSON parse error - ${(cause as Error).message}` });
  }
}

function urlencoded(bytes: Uint8Array): [string, string][] {
  const text = decodeText(bytes);
  // URLSearchParams would put U+FFFD in the place of escaped bytes that are not UTF-8.
  if (!(text.match(/(?:%[\da-f]{2})+/gi) ?? []).every(isUtf8)) throw notUtf8();
  return [...new URLSearchParams(text)];
}

/** The result is used, because the build leaves out a call that is made for its exception alone. */
function isUtf8(escaped: string): boolean {
  try {
    return decodeURIComponent(escaped) !== "";
  } catch {
    return false;
  }
}

async function multipart(bytes: Uint8Array, contentType: string): Promise<[string, string][]> {
  let form: FormData;
  try {
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { "content-type": contentType },
    }).formData();
  } catch {
    throw new Refusal("malformed", { message: "Multipart form parse error - the body does not follow its boundary." });
  }
  return Promise.all(
    [...form].map(async ([name, value]): Promise<[string, string]> => [
      name,
      typeof value === "string" ? value : await value.text(),
    ]),
  );
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw notUtf8();
  }
}

const notUtf8 = (): Refusal => new Refusal("malformed", { message: "The body is not UTF-8." });
