import type { Answer } from "./body.ts";
import type { Clock } from "./clock.ts";
import { checkToken, type Token } from "./options.ts";

/** Where the tokens of a client come from. */
export interface TokenSource {
  /** The token for the next request. */
  get(): string | Promise<string>;
  /** Another token than the one that was refused, or undefined where there is none. */
  renew(refused: string): Promise<string | undefined>;
}

/** How a provider is told who is calling. */
export interface Authorization extends TokenSource {
  /** The word before the token in `Authorization`. */
  readonly scheme: string;
  /** Whether another token could mend a 401, which may also mean that this one is not permitted to do it. */
  readonly isStale: (answer: Answer, token: string) => boolean;
}

/** A token that never changes, one from the caller's own function, which calls at the same moment share, or a source as it is. */
export function fixedToken(token: Token | TokenSource): TokenSource {
  if (isSource(token)) return token;
  if (typeof token !== "function") {
    const checked = checkToken("token", token);
    return { get: () => checked, renew: async () => undefined };
  }
  let pending: Promise<string> | undefined;
  const get = (): Promise<string> => {
    pending ??= Promise.resolve()
      .then(token)
      .then((fresh) => checkToken("token", fresh))
      .finally(() => (pending = undefined));
    return pending;
  };
  return {
    get,
    async renew(refused) {
      const fresh = await get();
      return fresh === refused ? undefined : fresh;
    },
  };
}

function isSource(token: Token | TokenSource): token is TokenSource {
  return typeof token === "object" && typeof token?.get === "function" && typeof token.renew === "function";
}

// A token is renewed this long before it ends, so that none expires on its way; and one that was just renewed is not
// renewed again, because then the token is not what is wrong.
const MARGIN = 30_000;

/**
 * Keeps a token until shortly before it ends. Any number of calls that need another one share one request for it.
 * Lifetimes are counted from here, so that the clocks of both sides may differ.
 *
 * @param request Asks for another one.
 * @param first One that is at hand already.
 */
export function renewedToken(clock: Clock, request: () => Promise<Grant>, first?: Grant): TokenSource {
  let current = first && keep(first, clock.now(), false);
  let pending: Promise<string> | undefined;
  const renew = (replacement: boolean): Promise<string> => {
    const since = clock.now();
    pending ??= request()
      .then((grant) => {
        current = keep(grant, since, replacement);
        return grant.token;
      })
      .finally(() => (pending = undefined));
    return pending;
  };
  return {
    get: () => (current && clock.now() < current.until ? current.token : renew(false)),
    async renew(refused) {
      if (current && current.token !== refused) return current.token;
      if (current?.replacement && clock.now() < current.since + MARGIN) return undefined;
      const fresh = await renew(true);
      return fresh === refused ? undefined : fresh;
    },
  };
}

/** A token and its life in milliseconds, `Infinity` where it does not end. */
export interface Grant {
  readonly token: string;
  readonly lifetime: number;
}

interface KeptToken {
  readonly token: string;
  readonly since: number;
  readonly until: number;
  readonly replacement: boolean;
}

function keep({ token, lifetime }: Grant, since: number, replacement: boolean): KeptToken {
  // Of a life shorter than the margin, half is better than nothing.
  return { token, since, until: since + lifetime - Math.min(MARGIN, lifetime / 2), replacement };
}

/** Whether a JSON Web Token has ended by the clock of whoever refused it. False for any other token. */
export function hasEnded(token: string, headers: Headers, clock: Clock): boolean {
  const end = readEnd(token);
  if (end === undefined) return false;
  const date = Date.parse(headers.get("date") ?? "");
  return (Number.isNaN(date) ? clock.now() : date) >= end * 1000;
}

function readEnd(token: string): number | undefined {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: unknown };
    return typeof exp === "number" ? exp : undefined;
  } catch {
    return undefined;
  }
}
