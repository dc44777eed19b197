import type { TokenSource } from "./auth.ts";
import type { Clock } from "./clock.ts";

// A token is renewed this long before it ends, so that none expires on its way; and one that was just renewed is not
// renewed again, because then the token is not what is wrong.
const MARGIN = 30_000;

// What has not been answered for so many milliseconds may never be: on some platforms a request ends unheard with
// whatever began it.
const LONGEST_WAIT = 30_000;

/**
 * Caches a token until shortly before it expires. Any number of calls that need another one share one request for it.
 * Lifetimes are counted from here, so that the clocks of both sides may differ.
 *
 * @param request Asks for another one. The signal aborts when no call waits for it any longer.
 * @param first One that is at hand already.
 */
export function cacheToken(clock: Clock, request: (abort: AbortSignal) => Promise<Grant>, first?: Grant): TokenSource {
  let current = first && keep({ since: clock.now(), ...first }, false);
  let pending: Renewal | undefined;
  const begin = (replacement: boolean): Renewal => {
    const since = clock.now();
    const controller = new AbortController();
    const forget = (): void => {
      if (pending === renewal) pending = undefined;
    };
    const token = request(controller.signal)
      .then((grant) => {
        current = keep({ since, ...grant }, replacement);
        return grant.token;
      })
      .finally(forget);
    const renewal: Renewal = {
      since,
      token,
      waiting: 0,
      end(reason) {
        forget();
        controller.abort(reason);
      },
    };
    return renewal;
  };
  const renew = (replacement: boolean, abort?: AbortSignal): Promise<string> => {
    // Nobody would end what is begun for a call that has ended already.
    abort?.throwIfAborted();
    const joined = pending && clock.now() < pending.since + LONGEST_WAIT ? pending : undefined;
    const renewal = joined ?? (pending = begin(replacement));
    renewal.waiting += 1;
    abort?.addEventListener("abort", () => {
      renewal.waiting -= 1;
      if (renewal.waiting === 0) renewal.end(abort.reason);
    });
    return renewal.token;
  };
  const get = (abort?: AbortSignal): string | Promise<string> =>
    current && clock.now() < current.until ? current.token : renew(false, abort);
  return {
    get,
    async renew(refused, abort) {
      if (current && current.token !== refused) return get(abort);
      if (current?.replacement && clock.now() < current.since + MARGIN) return undefined;
      const fresh = await renew(true, abort);
      return fresh === refused ? undefined : fresh;
    },
  };
}

/** A token and its life in milliseconds, `Infinity` where it does not end. */
export interface Grant {
  readonly token: string;
  readonly lifetime: number;
  /** When it was asked for, where that was before it was asked for here. */
  readonly since?: number;
}

interface Renewal {
  readonly since: number;
  readonly token: Promise<string>;
  /** How many calls wait for it. */
  waiting: number;
  end(reason: unknown): void;
}

interface KeptToken {
  readonly token: string;
  readonly since: number;
  readonly until: number;
  readonly replacement: boolean;
}

function keep({ token, lifetime, since }: Required<Grant>, replacement: boolean): KeptToken {
  // Of a life shorter than the margin, half is better than nothing.
  return { token, since, until: since + lifetime - Math.min(MARGIN, lifetime / 2), replacement };
}
