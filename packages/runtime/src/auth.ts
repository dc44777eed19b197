import type { Answer } from "./body.ts";
import { RequestError } from "./errors.ts";

/** A token, or a function that returns one, called before each request. */
export type TokenOption = string | (() => string | Promise<string>);

/** Where the tokens of a client come from. */
export interface TokenSource {
  /**
   * The token for the next request.
   *
   * @param abort Aborts when the call no longer waits for it.
   */
  get(abort?: AbortSignal): string | Promise<string>;
  /** Another token in place of one that was refused, or undefined where there is none. A source without this method never has one. */
  renew?(refused: string, abort?: AbortSignal): Promise<string | undefined>;
}

/** How a provider is told who is calling. */
export interface Authorization extends TokenSource {
  /** The word before the token in `Authorization`. */
  readonly scheme: string;
  /** Whether a 401 means that the token is stale although it has not expired. It may also mean that the caller lacks a permission. */
  readonly isStale: (answer: Answer) => boolean | Promise<boolean>;
}

/**
 * The source of what a client was given: of a token that never changes, of tokens from the caller's own function, which
 * calls at the same moment share, or the given source itself.
 *
 * @throws {RequestError} `invalid_token`
 */
export function toTokenSource(token: TokenOption | TokenSource): TokenSource {
  if (isSource(token)) return token;
  if (typeof token !== "function") {
    const checked = checkToken("token", token);
    return { get: () => checked };
  }
  let pending: Promise<string> | undefined;
  const get = (abort?: AbortSignal): Promise<string> => {
    // A call that has ended already would never forget it.
    abort?.throwIfAborted();
    const asked = (pending ??= Promise.resolve()
      .then(token)
      .then((fresh) => checkToken("token", fresh)));
    // Nor does a function that never answers keep the calls after this one waiting.
    const forget = (): void => {
      if (pending === asked) pending = undefined;
    };
    asked.then(forget, forget);
    abort?.addEventListener("abort", forget);
    return asked;
  };
  return {
    get,
    async renew(refused, abort) {
      const fresh = await get(abort);
      return fresh === refused ? undefined : fresh;
    },
  };
}

function isSource(token: TokenOption | TokenSource): token is TokenSource {
  return typeof (token as TokenSource | undefined)?.get === "function";
}

// Printable ASCII without the space: what RFC 6750 and its like allow in credentials, and nothing that could end a header line.
const TOKEN = /^[ \t]*([\x21-\x7e]+)[ \t]*$/;

/**
 * Returns the token without the white space around it.
 *
 * @throws {RequestError} `invalid_token` when it is empty or holds a line break, a space or another character that no token has; the message never shows it
 */
export function checkToken(option: string, token: unknown): string {
  const [, trimmed] = (typeof token === "string" && TOKEN.exec(token)) || [];
  if (trimmed !== undefined) return trimmed;
  throw new RequestError(`The option "${option}" is ${token ? `not a valid ${option}` : "empty or missing"}.`, {
    code: "invalid_token",
    parameter: option,
    hint: `Pass the ${option} alone, without a prefix, white space or a line break within it.`,
  });
}
