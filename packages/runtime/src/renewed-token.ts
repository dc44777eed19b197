import type { TokenSource } from "./auth.ts";
import type { Clock } from "./clock.ts";

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
