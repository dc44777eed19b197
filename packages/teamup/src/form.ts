import { RequestError, type EncodedBody } from "@memberships/runtime";

type Entry = readonly [name: string, value: string];

/**
 * Writes a body in one of the two media types of forms.
 *
 * @param body As JSON has it.
 * @throws {RequestError} `body_not_expressible`
 */
export function writeForm(body: unknown, operationId: string, mediaType: string): EncodedBody {
  const entries = toFormEntries(body, operationId);
  if (mediaType !== "multipart/form-data") return { body: toUrlEncoded(entries), mediaType };
  const multipart = toMultipart(entries);
  return { body: multipart, mediaType: multipart.type };
}

/**
 * Writes a body as form fields the way Django REST framework reads them: `rule.days=5` for an object,
 * `limits[0]max_uses=3` for a list of objects, the name repeated for a list of values, and an empty value for null.
 *
 * @throws {RequestError} `body_not_expressible` for what form fields cannot say: an empty list or object, null in a list, a list in a list
 */
export function toFormEntries(body: unknown, operationId: string): Entry[] {
  const entries: Entry[] = [];
  const refuse = (name: string, what: string): never => {
    throw new RequestError(
      `The body of ${operationId} cannot be sent as a form: ${name ? `"${name}"` : "it"} is ${what}.`,
      {
        code: "body_not_expressible",
        parameter: name || "body",
        operationId,
        hint: 'Send it as JSON, with contentType: "application/json".',
      },
    );
  };
  const writeObject = (prefix: string, separator: string, object: object): void => {
    const members = Object.entries(object);
    if (members.length === 0) refuse(prefix, "an empty object, which leaves no field behind");
    for (const [member, value] of members) {
      const name = `${prefix}${separator}${member}`;
      if (/[.[\]]/.test(member) || member === "")
        refuse(name, "named with a dot, a bracket or nothing, which form fields use for nesting");
      writeValue(name, value);
    }
  };
  const writeValue = (name: string, value: unknown): void => {
    if (value === null) entries.push([name, ""]);
    else if (Array.isArray(value)) writeList(name, value);
    else if (isObject(value)) writeObject(name, ".", value);
    else entries.push([name, writeScalar(name, value)]);
  };
  const writeList = (name: string, list: readonly unknown[]): void => {
    if (list.length === 0) refuse(name, "an empty list, which leaves no field behind");
    if (list.every(isObject)) {
      list.forEach((item, index) => writeObject(`${name}[${index}]`, "", item));
      return;
    }
    for (const item of list) {
      if (item === null) refuse(name, "a list that holds null");
      if (typeof item === "object") refuse(name, "a list that holds lists, or objects beside values");
      entries.push([name, writeScalar(name, item)]);
    }
  };
  const writeScalar = (name: string, value: unknown): string => {
    const text = String(value);
    if (text === "") refuse(name, "an empty string, which a form field uses for null");
    return text.isWellFormed() ? text : refuse(name, "a broken string");
  };
  if (!isObject(body)) return refuse("", "not an object");
  try {
    writeObject("", "", body);
  } catch (cause) {
    if (cause instanceof RangeError) refuse("", "nested too deeply");
    throw cause;
  }
  return entries;
}

/** The body of `application/x-www-form-urlencoded`. */
export function toUrlEncoded(entries: readonly Entry[]): string {
  return new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
}

/**
 * The body of `multipart/form-data`, its media type with it. `FormData` would turn every line feed within a value into a
 * carriage return and a line feed, so the parts are written here.
 */
export function toMultipart(entries: readonly Entry[]): Blob {
  const boundary = `memberships-${crypto.randomUUID()}`;
  const parts = entries.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${value}\r\n`,
  );
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}

// https://html.spec.whatwg.org/#multipart-form-data
function escapeName(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
