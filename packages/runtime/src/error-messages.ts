import { connectionFailure, READ_FIRST, type BrokenExchange } from "./connection-failure.ts";
import { ApiError, ConnectionError, givenTo, type ClientError } from "./errors.ts";
import { collectFields, type Fault } from "./fields.ts";
import { createRedactor, shownHead, type Redactor } from "./redact.ts";
import { describeFault } from "./refuse-answer.ts";
import type { Secrets } from "./secrets.ts";
import { findUnserializable, type Unserializable } from "./unserializable.ts";

/** What the message of an error is made of, by its code. */
export interface Given {
  readonly attempt_timeout: TimedExchange;
  readonly deadline_exceeded: TimedExchange;
  readonly foreign_origin: string;
  readonly invalid_body: { readonly source: unknown; readonly cause?: unknown };
  readonly invalid_header: "object" | "name" | "value" | "character";
  readonly invalid_query_value: unknown;
  /** The type that it leads to. */
  readonly invalid_relationship: string;
  readonly missing_path_value: PathValue;
  readonly rate_limit_unavailable: Unavailable;
  readonly response_too_large: { readonly most: number; readonly headers: Headers };
  readonly token_unavailable: Unavailable;
  /** The members that are known. */
  readonly unknown_input: Iterable<string>;
  readonly unreadable_body: Unreadable;
  readonly unsafe_path_value: PathValue;
  readonly unsupported_media_type: {
    readonly mediaType: string | undefined;
    readonly mediaTypes: readonly string[];
  };
}

interface PathValue {
  readonly template: string;
  readonly value: unknown;
}

interface TimedExchange {
  readonly method: string;
  readonly url: string;
  /** Milliseconds. */
  readonly limit: number;
}

interface Unavailable {
  readonly method: string;
  readonly cause: unknown;
}

/** An answer that nothing can be made of. */
export interface Unreadable {
  readonly reason: "empty" | "encoding" | "json" | "xml" | "type" | "document" | "page";
  readonly headers: Headers;
  readonly cause?: unknown;
  /** Whether it was asked for over `http`, which reads JSON unless it is told otherwise. */
  readonly overHttp?: boolean;
}

/** An answer with an error status. */
export interface ErrorAnswer {
  readonly body: unknown;
  readonly headers: Headers;
  /** The milliseconds that the provider asks to wait. */
  readonly asked: number | undefined;
  readonly readFault: (body: unknown, status: number) => Fault | Promise<Fault>;
}

/** What an error is given with its message: what could not be shown before, and what came out meanwhile. */
export interface ErrorMessage extends Readonly<Record<string, unknown>> {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

interface About {
  readonly operationId: string | undefined;
  readonly parameter: string;
  readonly phase: string;
  readonly mayHaveBeenApplied: boolean;
  readonly status: number;
  readonly clean: Redactor;
}

const messages: { readonly [Code in keyof Given]: (given: Given[Code], about: About) => ErrorMessage } = {
  attempt_timeout: (given, about) => tookTooLong(given, about, ""),
  deadline_exceeded: (given, about) => tookTooLong(given, about, " in total"),
  foreign_origin: (url, { operationId = "The request" }) => ({
    message: `${operationId} would go to ${URL.canParse(url) ? new URL(url).origin : "no address at all"}, which this client was not made for.`,
    hint: "Its credentials stay with its own origin; create another client for another one.",
  }),
  invalid_body(given, { operationId = "the request", clean }) {
    const { source, cause } = given;
    const unserializable = unserializableIn(source);
    if (unserializable) {
      const parameter = unserializable.path || "body";
      return {
        message: `"${parameter}" in the body of ${operationId} is ${unserializable.what}, which JSON cannot represent.`,
        parameter,
        hint: "Leave it out, or pass null where the operation takes it.",
      };
    }
    // JSON was never tried where there is no cause, be it undefined.
    if (!("cause" in given) || typeof source !== "object" || source === null) {
      return { message: `The body of ${operationId} is not an object.`, hint: "Pass one with the members to set." };
    }
    return {
      message: `The body of ${operationId} ended in ${cause instanceof Error ? cause.name : "a throw"} when it was written as JSON.`,
      hint: "Look at its getters and at what each `toJSON` gives.",
      cause: clean.cause(cause),
    };
  },
  invalid_header: (wrong, { parameter }) =>
    ({
      object: { message: "The headers are not a plain object.", hint: "Pass { name: value }." },
      name: { message: "A header has an invalid name.", hint: "Use letters, digits and hyphens." },
      value: {
        message: `The header "${parameter}" is not text.`,
        hint: "Pass a string, a number, a boolean or a date.",
      },
      character: {
        message: `The header "${parameter}" holds a line break or another character that headers cannot have.`,
        hint: "Remove it; values beyond Latin-1 must be encoded.",
      },
    })[wrong],
  invalid_query_value: (value, { operationId, parameter }) => ({
    message: `The query parameter "${parameter}"${operationId ? ` of ${operationId}` : ""} is ${parameter && !parameter.isWellFormed() ? "named by a broken string" : describeQueryValue(value)}.`,
    hint:
      Array.isArray(value) && value.length === 0
        ? "Leave it out to ask for everything. To ask for nothing, make no call."
        : typeof value === "string" && value.isWellFormed() && value.includes(",")
          ? /^(expand|fields|include|sort)\b/.test(parameter)
            ? "Pass each as an item of its own."
            : "Ask for each value in a call of its own."
          : "Leave it out, or pass a string, a finite number, a boolean, a date, or a list of these.",
  }),
  invalid_relationship: (type, { operationId, parameter }) => ({
    message: `"${parameter}" in the body of ${operationId} is neither an id, a list of ids, nor null.`,
    hint: `Pass the id of one of the ${type} as a string.`,
  }),
  missing_path_value: ({ template }, { operationId, parameter }) => ({
    message: `${operationId ?? template} needs the path value "${parameter}".`,
    // No operation is known over `http`.
    hint: `Pass it as ${operationId ? `{ path: { ${parameter}: … } }` : `{ params: { path: { ${parameter}: … } } }`}.`,
  }),
  rate_limit_unavailable: ({ method, cause }, { operationId = method, clean }) => ({
    message: `The option "rateLimit" could not admit ${operationId}.`,
    hint: "The cause tells what is wrong with its store.",
    cause: clean.cause(cause),
  }),
  response_too_large: ({ most, headers }, { operationId = "the request", status, clean }) => ({
    message: `The answer to ${operationId} (status ${status}) is longer than ${most} bytes.`,
    hint: "Ask for less, or raise the option maxResponseBytes.",
    ...shownHead(headers, clean),
  }),
  token_unavailable: ({ method, cause }, { operationId = method, clean }) => ({
    message: `The option "token" gave no token for ${operationId}.`,
    hint: "The cause tells what the function threw.",
    cause: clean.cause(cause),
  }),
  unknown_input: (known, { operationId, parameter }) => ({
    message: `${operationId} does not know the member "${parameter}".`,
    hint: `It takes { ${[...known].join(", ")} }. Parameters belong in path, query or header, attributes in body.`,
  }),
  unreadable_body: ({ reason, headers, cause, overHttp }, { operationId = "the request", status, clean }) => ({
    message: `The answer to ${operationId} (status ${status}, ${mediaTypeOf(headers)}) ${unreadable[reason]}.`,
    hint:
      overHttp && !mediaTypeOf(headers).endsWith("json")
        ? 'Pass parseAs: "text" for what is not JSON.'
        : `Something between the client and the provider may have changed it; ${overHttp ? 'parseAs: "text"' : ".response()"} gives it as it came.`,
    ...shownHead(headers, clean),
    cause: clean.cause(cause),
  }),
  unsafe_path_value: ({ template, value }, { operationId = template, parameter }) => ({
    message: `The path value "${parameter}" of ${operationId} is ${describePathValue(value)}, which cannot be an id.`,
    hint: "Pass the id as a non-empty string or a whole number.",
  }),
  unsupported_media_type: ({ mediaType, mediaTypes }, { operationId }) => ({
    message: `${operationId} takes no body${mediaType ? ` of type ${mediaType}` : ""}.`,
    hint: mediaTypes.length > 0 ? `Choose one of ${mediaTypes.join(", ")}.` : "Leave the body out.",
  }),
};

/** A getter that threw when the body was written may throw again. */
function unserializableIn(body: unknown): Unserializable | undefined {
  try {
    return findUnserializable(body);
  } catch {
    return undefined;
  }
}

const unreadable: Readonly<Record<Unreadable["reason"], string>> = {
  empty: "is empty",
  encoding: "is not UTF-8",
  json: "is truncated or is not JSON",
  xml: "is truncated or is not the XML that the description gives",
  type: "is not of a media type that this client reads",
  document: "is not the document that the description gives",
  page: "is not a page of a list",
};

/** Gives an error its message and hint, and what must be shown without secrets. */
export async function explain(error: ClientError, secrets: Secrets, input: unknown): Promise<void> {
  const clean = createRedactor(secrets, input);
  const { message, hint, cause, ...facts } = await messageOf(error, clean);
  const text = hint ? `${message} ${hint}` : message;
  const { stack } = error;
  if (stack) error.stack = stack.replace(error.message, () => text);
  error.message = text;
  Object.assign(error, facts, { hint });
  if (cause !== undefined) Object.defineProperty(error, "cause", { value: cause, writable: true, configurable: true });
}

async function messageOf(error: ClientError, clean: Redactor): Promise<ErrorMessage> {
  const given = givenTo.get(error);
  if (error instanceof ConnectionError) return connectionFailure(given as BrokenExchange, error.operationId, clean);
  if (error instanceof ApiError) return answerFailure(error, given as ErrorAnswer, clean);
  return messages[error.code as keyof Given](given as never, { ...(error as object), clean } as About);
}

// No input goes so far down, and recursion must end.
const DEEPEST = 100;

async function answerFailure(
  { code, operationId, status }: ApiError,
  { headers, asked, readFault, ...answer }: ErrorAnswer,
  clean: Redactor,
): Promise<ErrorMessage> {
  let fault: Fault;
  try {
    fault = await readFault(answer.body, status);
  } catch {
    // It is a module of the provider's own, which loads by itself.
    fault = { code, message: "What reads its body could not be loaded.", fields: [] };
  }
  const clear = {
    code: clean.name(fault.code),
    message: clean.text(fault.message),
    fields: collectFields(
      Array.from(fault.fields, ([path, message]) => [
        path.slice(0, DEEPEST).map((member) => clean.name(member)),
        String(clean.member(path.at(-1) ?? "", message)),
      ]),
    ),
  };
  const retryAfter = asked === undefined ? undefined : asked / 1000;
  return {
    message: describeFault(clear, { operationId, status }),
    hint: fault.hint ?? (retryAfter ? `The provider asks to wait ${retryAfter} s.` : undefined),
    code: clear.code,
    fields: clear.fields,
    ...shownHead(headers, clean),
    body: clean.value(answer.body),
    retryAfter,
  };
}

function tookTooLong(
  { method, url, limit }: TimedExchange,
  { operationId, phase, mayHaveBeenApplied }: About,
  inAll: string,
): ErrorMessage {
  const noTurn = phase === "turn" ? "The rate limit left no room in time, so this attempt was not sent." : undefined;
  return {
    message: `${operationId ?? `${method} ${new URL(url).origin}`} took longer than ${limit} ms${inAll}.`,
    hint: mayHaveBeenApplied ? READ_FIRST : noTurn,
  };
}

function mediaTypeOf(headers: Headers): string {
  return headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() || "no media type";
}

function describePathValue(value: unknown): string {
  if (typeof value === "string") return value.isWellFormed() ? JSON.stringify(value) : "a broken string";
  return typeof value === "number" ? String(value) : `of type ${Array.isArray(value) ? "array" : typeof value}`;
}

function describeQueryValue(value: unknown): string {
  if (value instanceof Date) return "an invalid date";
  if (typeof value === "string")
    return value.isWellFormed()
      ? "a list with a comma in a value, where commas separate the values"
      : "a broken string";
  if (typeof value === "number" || value === null) return String(value);
  if (Array.isArray(value) && value.length === 0) return "an empty list";
  return typeof value === "object" ? "an object or a list within another" : `of type ${typeof value}`;
}
