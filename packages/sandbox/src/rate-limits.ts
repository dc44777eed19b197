import type { Clock } from "./clock.ts";

/** So many requests in so many seconds, counted over all endpoints or for each. */
export interface Window {
  readonly limit: number;
  readonly seconds: number;
  readonly scope: "all" | "endpoint";
}

export interface Allowance {
  readonly limit: number;
  readonly interval: number;
  readonly remaining: number;
}

export interface RateLimits {
  /** Counts a request, and tells whether it is one too many. A refused one counts as well. */
  take: (group: string, endpoint: string, windows: readonly Window[]) => boolean;
  /** What the first, average window still allows. */
  allowance: (group: string, endpoint: string, windows: readonly Window[]) => Allowance;
  /** Forgets all that was counted. */
  clear: () => void;
}

/** The times of the latest requests: one more than are allowed is all that ever needs to be known. */
interface Recent {
  readonly times: Float64Array;
  /** The place after the latest, before it is turned round the ring. */
  taken: number;
  /** How many of the latest are kept. */
  kept: number;
}

/** Sliding windows over the sandbox's own time. */
export function createRateLimits(clock: Clock): RateLimits {
  const known = new Map<Window, Map<string, Recent>>();

  function recent(group: string, endpoint: string, window: Window, now: number): Recent {
    let entries = known.get(window);
    if (!entries) known.set(window, (entries = new Map()));
    const key = window.scope === "endpoint" ? `${group} ${endpoint}` : group;
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { times: new Float64Array(window.limit + 1), taken: 0, kept: 0 }));
    forgetFuture(entry, now);
    return entry;
  }

  /** Once time has been moved back, the latest requests may not have been made yet. */
  function forgetFuture(entry: Recent, now: number): void {
    while (entry.kept > 0 && timeAt(entry, entry.taken - 1) > now) {
      entry.taken -= 1;
      entry.kept -= 1;
    }
  }

  /** How many of the latest requests lie in the window. */
  function within(entry: Recent, { seconds }: Window, now: number): number {
    const { taken, kept } = entry;
    const from = now - seconds * 1000;
    // The times only grow, so the first that lies in the window is found by halving.
    let [low, high] = [0, kept];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (timeAt(entry, taken - kept + middle) > from) high = middle;
      else low = middle + 1;
    }
    return kept - low;
  }

  return {
    take(group, endpoint, windows) {
      const now = clock.now();
      let isTooMany = false;
      for (const window of windows) {
        const entry = recent(group, endpoint, window, now);
        entry.times[entry.taken % entry.times.length] = now;
        entry.taken += 1;
        entry.kept = Math.min(entry.kept + 1, entry.times.length);
        if (within(entry, window, now) > window.limit) isTooMany = true;
      }
      return isTooMany;
    },
    allowance(group, endpoint, windows) {
      const [window = { limit: 1, seconds: 60, scope: "all" } as const] = windows;
      const now = clock.now();
      const remaining = Math.max(0, window.limit - within(recent(group, endpoint, window, now), window, now));
      return { limit: window.limit, interval: window.seconds, remaining };
    },
    clear: () => known.clear(),
  };
}

const timeAt = ({ times }: Recent, place: number): number => times[place % times.length] ?? 0;
