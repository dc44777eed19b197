import type { AnyValues, Values } from "./codec.ts";
import { RequestError } from "./errors.ts";
import type { ClientEvent } from "./events.ts";
import { addHeaders, type WireHeaders } from "./headers.ts";
import type { RateLimit } from "./limiter.ts";
import type { Input } from "./operation.ts";
import { isPlainObject } from "./plain-object.ts";
import { nearest } from "./suggest.ts";
import type { Validator } from "./validator.ts";

/** What both factories take. */
export interface ClientOptions {
  /** The address of the API. The provider's own by default. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. The platform's `fetch` by default. */
  readonly fetch?: Fetch | undefined;
  /**
   * Headers for every call. Requests for tokens that the client makes by itself do not carry them. An `authorization`
   * among them replaces the token.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How often a failed attempt is repeated, where that is safe. 2 by default. */
  readonly retries?: number | undefined;
  /** Milliseconds for one attempt, its token and its whole answer included. 30,000 by default; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call, retries and the waits between them included; of a list, for each page. No limit by default. */
  readonly deadline?: number | undefined;
  /** The longest body of an answer, in bytes after decompression. 50,000,000 by default. */
  readonly maxResponseBytes?: number | undefined;
  /** Holds requests back until the provider's rate limit has room. Made by the `rate-limit` entry; none by default. */
  readonly rateLimit?: RateLimit | undefined;
  /** Checks requests, and answers too if told so, against the description. Made by the `validate` entry; none by default. */
  readonly validate?: Validator | undefined;
  /** Receives the events of each attempt, for logging and tracing. What it throws is ignored. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Prints a line for each attempt to the standard error, without secrets. False by default. */
  readonly debug?: boolean | undefined;
}

/** What both factories take besides {@link ClientOptions}, apart from the rest because it decides of what type the client is. */
export interface ValuesOption<Given> {
  /** Codecs for dates and money, made by the `values` entry. They stay text by default. */
  readonly values?: Given;
}

/**
 * The bound of what options are {@link Noted} as: whether they are sure to come with `values`. As with {@link Sure}, the
 * compiler takes it in their place.
 */
export type SureValues<Options> = [Options] extends [{ readonly values: AnyValues }] ? true : false;

/**
 * The option `values`, or that and undefined where the options may come without it.
 *
 * @typeParam Options Whether they are {@link SureValues}; `never` where the caller spells out what `values` is.
 */
export type CertainValues<Given, Options> = [Options] extends [true] ? Given : Given | undefined;

/** How much a call may try, wait and read. */
export interface Limits {
  readonly retries: number;
  readonly timeout: number;
  readonly deadline: number;
  readonly maxResponseBytes: number;
}

/** What holds where the options of a client say nothing else. */
export const defaults: Limits & { readonly fetch: Fetch } = {
  // Looked up at each request, for it may be replaced later on.
  fetch: (url, init) => fetch(url, init),
  retries: 2,
  timeout: 30_000,
  deadline: Infinity,
  maxResponseBytes: 50_000_000,
};

/** What the options say of the limits of a client, and of who does, governs and watches its work. */
export type Policy = Pick<ClientOptions, keyof Limits | "fetch" | "rateLimit" | "validate" | "onEvent" | "debug"> &
  ValuesOption<Values | undefined>;

/** Whether an option can be what it is, and what to pass instead; nothing where that is looked at elsewhere. */
export type OptionRule = readonly [] | readonly [test: (value: never) => boolean, expected: string];

/** A rule for each option. */
export type OptionRules<Options> = { readonly [Name in keyof Options]-?: OptionRule };

const isFunction = (value: unknown): boolean => typeof value === "function";

/** The rule of an option that is a function. */
export const aFunction: OptionRule = [isFunction, "a function"];

const madeBy = (factory: string, member: string): OptionRule => [
  (value: Readonly<Record<string, unknown>> | null) => isFunction(value?.[member]),
  `what ${factory} gives`,
];
const aCount: OptionRule = [(value: number) => Number.isInteger(value) && value >= 0, "a whole number from 0 up"];
const aLimit: OptionRule = [
  (value: unknown) => typeof value === "number" && value > 0,
  "a number above 0, or Infinity",
];
const aFlag: OptionRule = [(value: unknown) => typeof value === "boolean", "true or false"];

/** The rule of an option that is one of a few words. */
export function oneOf(...words: readonly string[]): OptionRule {
  return [(value: string) => words.includes(value), `one of ${words.join(", ")}`];
}

/** The rule of an option that is an address. */
export const anAddress: OptionRule = [
  (value: unknown) =>
    typeof value === "string" && URL.canParse(value) && /^https?:\/\/[^@?#/\\]+(?:\/[^?#]*)?$/i.test(value),
  "an absolute http or https URL without credentials, query or fragment",
];

export const clientRules: OptionRules<ClientOptions> = {
  baseUrl: anAddress,
  fetch: aFunction,
  headers: [],
  retries: aCount,
  timeout: aLimit,
  deadline: aLimit,
  maxResponseBytes: aLimit,
  rateLimit: madeBy("createRateLimit", "attach"),
  validate: madeBy("createValidator", "request"),
  onEvent: aFunction,
  debug: aFlag,
};

/** The rule of what is a plain object. Of a `Map` or the like nothing would be sent. */
export const anObject: OptionRule = [isPlainObject, "a plain object"];

/** The rules of what a call takes. A member without one is judged where it is written. */
export const callRules: OptionRules<Input> = {
  path: anObject,
  query: anObject,
  header: [],
  body: [],
  contentType: [],
  signal: [(value: Partial<AbortSignal> | null) => isFunction(value?.addEventListener), "an AbortSignal"],
  headers: [],
  retries: aCount,
  timeout: aLimit,
  deadline: aLimit,
  prefetch: aFlag,
};

/** The rule of the option `values`. */
export const valueRules: OptionRules<ValuesOption<Values>> = {
  values: madeBy("createValues", "encode"),
};

/**
 * The options that are given at all. One that the factory does not know is refused, so that a misspelt one is not
 * silently ignored.
 *
 * @throws {RequestError} `unknown_option` or `invalid_option`
 */
export function readOptions<Options extends object>(
  factory: string,
  options: Options,
  rules: Readonly<Record<string, OptionRule>>,
): Options {
  const known = Object.keys(rules);
  // Without any at all, what is missing is told by its own name.
  const all = Object.entries({ ...options });
  for (const [name] of all) {
    if (!known.includes(name)) {
      const near = nearest(name, known);
      const hint = near ? `Did you mean "${near}"?` : `It takes ${known.join(", ")}.`;
      throw new RequestError(`${factory} does not know the option "${name}".`, {
        code: "unknown_option",
        parameter: name,
        hint,
      });
    }
  }
  const given = all.filter(([, value]) => value !== undefined);
  for (const [name, value] of given) checkOption(name, value, rules[name]!);
  return Object.fromEntries(given) as Options;
}

/** @throws {RequestError} `invalid_option` */
export function checkOption(name: string, value: unknown, [test, expected]: OptionRule, operationId?: string): void {
  if (!test || test(value as never)) return;
  throw new RequestError(`The option "${name}"${operationId ? ` of ${operationId}` : ""} has an invalid value.`, {
    code: "invalid_option",
    parameter: name,
    operationId,
    hint: `Pass ${expected}.`,
  });
}

/**
 * The headers for every request.
 *
 * @throws {RequestError} `invalid_header`
 */
export function readHeaders({ headers }: ClientOptions): WireHeaders {
  try {
    return addHeaders({}, headers);
  } catch (error) {
    throw new RequestError('The option "headers" holds an invalid header.', {
      code: "invalid_header",
      parameter: (error as RequestError).parameter,
      hint: "Pass { name: text }, in Latin-1 and without line breaks.",
    });
  }
}

/** The platform's `fetch`, or anything that behaves like it. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
