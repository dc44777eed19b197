import type { Codec, Values } from "./codec.ts";
import { RequestError } from "./errors.ts";
import { textOf } from "./instant.ts";
import type { Input } from "./operation.ts";

export type { Codec, Values } from "./codec.ts";
export { day, type Day } from "./day.ts";
export { instant } from "./instant.ts";
export { money, type Money } from "./money.ts";

/** What a codec can make a value of. */
export type Kind = "instant" | "day" | "money";

/** What each name stands for, `open` for an object whose members are the caller's own. */
export type Names = Readonly<Record<string, Kind | "open">>;

/** The codec of each kind. */
export type Codecs = Readonly<Partial<Record<Kind, Codec<unknown> | undefined>>>;

/**
 * Makes what the option `values` takes of a provider's names.
 *
 * @param codecs What to do with each kind of text. A kind without a codec stays text.
 * @throws {RequestError} `invalid_option` for a kind that the provider does not have, and for what is not a codec
 */
export function valuesOf<Types>(names: Names, codecs: Codecs): Values<Types> {
  checkCodecs(names, codecs);
  return {
    decode: (body) => decode(body, names, codecs),
    encode(operationId, input) {
      const query = encode(input.query, { names, codecs, operationId, place: "query" });
      const body = encode(input.body, { names, codecs, operationId, place: "body" });
      return query === input.query && body === input.body ? input : ({ ...input, query, body } as Input);
    },
  };
}

function checkCodecs(names: Names, codecs: Codecs): void {
  const kinds = new Set<string>(Object.values(names));
  for (const [kind, codec] of Object.entries(codecs) as [string, Partial<Codec<unknown>> | undefined][]) {
    const isKnown = kinds.has(kind) && kind !== "open";
    if (isKnown && (!codec || (typeof codec.decode === "function" && typeof codec.encode === "function"))) continue;
    throw new RequestError(`The option "${kind}" of createValues is ${isKnown ? "not a codec" : "unknown"}.`, {
      code: "invalid_option",
      parameter: kind,
      hint: isKnown
        ? "Pass an object with the functions decode and encode."
        : `It takes ${[...kinds].filter((each) => each !== "open").join(", ")}.`,
    });
  }
}

const kindOf = (names: Names, name: string): Kind | "open" | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

/** Puts values in the place of texts, in the body itself: nobody else has it yet, and its cycles stay cycles. */
function decode(body: unknown, names: Names, codecs: Codecs): unknown {
  const seen = new Set<unknown>();
  // A stack of our own, for a body may be nested deeper than the platform's goes.
  const pending: [object: unknown, ofItems?: Kind | undefined][] = [[body]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [object, ofItems] = next;
    if (typeof object !== "object" || object === null || seen.has(object)) continue;
    seen.add(object);
    for (const [name, value] of Object.entries(object) as [string, unknown][]) {
      const kind = Array.isArray(object) ? ofItems : kindOf(names, name);
      if (kind === "open") continue;
      const codec = kind && codecs[kind];
      if (codec && (typeof value === "string" || (kind === "money" && typeof value === "number"))) {
        try {
          (object as Record<string, unknown>)[name] = codec.decode(String(value));
        } catch {
          // What no codec can read is not lost: it stays what it was.
        }
      } else pending.push([value, kind]);
    }
  }
  return body;
}

interface Sent {
  readonly names: Names;
  readonly codecs: Codecs;
  readonly operationId: string;
  readonly place: "query" | "body";
}

// Recursion must end, and no description goes so far down.
const DEEPEST = 500;

/** A copy with texts in the place of values; the same object where it has none. */
function encode(root: unknown, { names, codecs, operationId, place }: Sent): unknown {
  const around = new Set<object>();
  let isEndless = false;
  const visit = (value: unknown, kind: Kind | undefined, path: string): unknown => {
    if (value === undefined || value === null || typeof value === "string") return value;
    const codec = kind && codecs[kind];
    if (Array.isArray(value)) {
      return within(value, () => value.map((item, index) => visit(item, kind, below(path, index))));
    }
    if (codec) return write(codec, value, path);
    // Filters are free in their names, and yet a date in them is a moment that was perhaps answered.
    if (place === "query" && value instanceof Date) return textOf(value) ?? value;
    if (typeof value !== "object" || "toJSON" in value) return value;
    return within(value, () =>
      Object.fromEntries(
        Object.entries(value).map(([name, inner]) => {
          const named = kindOf(names, name);
          if (named === "open") return [name, place === "query" ? visit(inner, undefined, below(path, name)) : inner];
          return [name, visit(inner, named, below(path, name))];
        }),
      ),
    );
  };
  const within = (object: object, copy: () => object): object => {
    // What refers to itself is refused when it is written; until then it could be gone through on more ways than there is time for.
    isEndless ||= around.has(object);
    if (isEndless || around.size >= DEEPEST) return object;
    around.add(object);
    const copied = copy();
    around.delete(object);
    const isChanged = Object.entries(copied).some(
      ([name, inner]) => inner !== (object as Record<string, unknown>)[name],
    );
    return isChanged ? copied : object;
  };
  const write = (codec: Codec<unknown>, value: unknown, path: string): string => {
    let cause: unknown;
    try {
      const text = codec.encode(value);
      if (typeof text === "string") return text;
    } catch (error) {
      cause = error;
    }
    throw new RequestError(`"${path}" in the ${place} of ${operationId} cannot be written by its codec.`, {
      code: "invalid_value",
      parameter: path,
      operationId,
      cause,
      hint: "Pass a value of the codec, or the text to send.",
    });
  };
  return visit(root, undefined, "");
}

function below(path: string, name: string | number): string {
  return path === "" ? String(name) : `${path}.${name}`;
}
