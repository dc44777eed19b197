import type { Values } from "./codec.ts";
import { RequestError } from "./errors.ts";
import type { ClientEvent } from "./events.ts";
import type { RateLimit } from "./limiter.ts";
import { nearest } from "./suggest.ts";
import type { Validator } from "./validator.ts";

/** What both factories take. */
export interface ClientOptions {
  /** Where the API stands, without a trailing slash. The provider's own address by default. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. The platform's `fetch` by default. */
  readonly fetch?: Fetch | undefined;
  /** Headers for every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How often a failed attempt is followed by another, where that is safe. 2 by default. */
  readonly retries?: number | undefined;
  /** Milliseconds for one attempt, its token and its whole answer included. 30,000 by default; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a call in all, retries and the waits between them included. No limit by default. */
  readonly deadline?: number | undefined;
  /** The longest body of an answer, in bytes after decompression. 50,000,000 by default. */
  readonly maxResponseBytes?: number | undefined;
  /** Lets requests go only when the provider's rate limit has room, from the `rate-limit` entry. None by default. */
  readonly rateLimit?: RateLimit | undefined;
  /** Holds what goes out, and if it shall what comes in, against the description, from the `validate` entry. None by default. */
  readonly validate?: Validator | undefined;
  /** Is told of each attempt, for logging and tracing. Nothing that it throws ends a call. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Prints one line for each request to the standard error, its secrets taken out. */
  readonly debug?: boolean | undefined;
}

/** What both factories take beside {@link ClientOptions}, apart from the rest because it decides of what type the client is. */
export interface ValuesOption<Given> {
  /** Makes values of dates and money, from the `values` entry. They stay text by default. */
  readonly values?: Given;
}

/** The names of {@link ClientOptions}. */
export const clientOptions: readonly (keyof ClientOptions)[] = [
  "baseUrl",
  "fetch",
  "headers",
  "retries",
  "timeout",
  "deadline",
  "maxResponseBytes",
  "rateLimit",
  "validate",
  "onEvent",
  "debug",
];

/** How much a call may try, wait and read. */
export interface Limits {
  readonly retries: number;
  readonly timeout: number;
  readonly deadline: number;
  readonly maxResponseBytes: number;
}

/** The limits of a client, and who governs and watches its work. */
export interface Policy extends Limits {
  readonly rateLimit: RateLimit | undefined;
  readonly validate: Validator | undefined;
  readonly values: Values | undefined;
  readonly onEvent: ((event: ClientEvent) => void) | undefined;
  readonly debug: boolean;
}

/**
 * The policy that the options make of the defaults.
 *
 * @throws {RequestError} `invalid_option`
 */
export function readPolicy(options: ClientOptions & ValuesOption<Values | undefined>): Policy {
  checkLimits(options);
  const { retries = 2, timeout = 30_000, deadline = Infinity, maxResponseBytes = 50_000_000 } = options;
  const { rateLimit, validate, values, onEvent, debug = false } = options;
  checkFunction("rateLimit", rateLimit?.attach, rateLimit, "what createRateLimit of the entry rate-limit gives");
  checkFunction("validate", validate?.request, validate, "what createValidator of the entry validate gives");
  checkFunction("values", values?.encode, values, "what createValues of the entry values gives");
  checkFunction("fetch", options.fetch);
  checkFunction("onEvent", onEvent);
  if (typeof debug !== "boolean") refuseOption("debug", "Pass true or false.");
  return { retries, timeout, deadline, maxResponseBytes, rateLimit, validate, values, onEvent, debug };
}

function checkFunction(option: string, member: unknown, given: unknown = member, hint = "a function"): void {
  if (given !== undefined && typeof member !== "function") refuseOption(option, `Pass ${hint}.`);
}

/**
 * Refuses numbers that make no limit.
 *
 * @throws {RequestError} `invalid_option`
 */
export function checkLimits(
  limits: { readonly [Name in keyof Limits]?: number | undefined },
  operationId?: string,
): void {
  const { retries } = limits;
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0)) {
    refuseOption("retries", "Pass a whole number from 0 up.", operationId);
  }
  for (const name of ["timeout", "deadline", "maxResponseBytes"] as const) {
    const value = limits[name];
    if (value === undefined || (typeof value === "number" && value > 0)) continue;
    refuseOption(name, "Pass a number above 0, or Infinity for no limit.", operationId);
  }
}

function refuseOption(parameter: string, hint: string, operationId?: string): never {
  throw new RequestError(`The option "${parameter}"${operationId ? ` of ${operationId}` : ""} cannot be what it is.`, {
    code: "invalid_option",
    parameter,
    operationId,
    hint,
  });
}

/** The platform's `fetch`, or anything that behaves like it. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A token, or a function that is asked for one before each request. */
export type Token = string | (() => string | Promise<string>);

/**
 * Refuses options that the factory does not know, so that a misspelt one is not silently ignored.
 *
 * @throws {RequestError} `unknown_option`
 */
export function checkOptions(factory: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new RequestError(`${factory} does not know the option "${name}".`, {
      code: "unknown_option",
      parameter: name,
      hint: near ? `Did you mean "${near}"?` : `It takes ${known.join(", ")}.`,
    });
  }
}

/**
 * Returns the address without its trailing slashes.
 *
 * @throws {RequestError} `invalid_option` when it is not an absolute http or https URL, or carries credentials, a query or a fragment
 */
export function checkBaseUrl(option: string, url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (
    !parsed ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.username ||
    parsed.password ||
    parsed.search ||
    parsed.hash
  ) {
    throw new RequestError(`The option "${option}" is not the plain address of an API.`, {
      code: "invalid_option",
      parameter: option,
      hint: "Give an absolute http or https URL without credentials, query or fragment.",
    });
  }
  return url.replace(/\/+$/, "");
}

// Printable ASCII without the space: what RFC 6750 and its like allow in credentials, and nothing that could end a header line.
const TOKEN = /^[\x21-\x7e]+$/;

/**
 * Returns the token without the white space around it.
 *
 * @throws {RequestError} `invalid_token` when it is empty or holds a line break, a space or another character that no token has; the message never shows it
 */
export function checkToken(option: string, token: unknown): string {
  const trimmed = typeof token === "string" ? token.replace(/^[ \t]+|[ \t]+$/g, "") : "";
  if (TOKEN.test(trimmed)) return trimmed;
  throw new RequestError(
    `The option "${option}" ${trimmed === "" ? "is empty" : "holds a line break, a space or another character that no token has"}.`,
    {
      code: "invalid_token",
      parameter: option,
      hint: "Pass the token alone, without its prefix and without a line break at its end.",
    },
  );
}
