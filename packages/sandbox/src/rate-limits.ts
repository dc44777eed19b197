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
}

/** Sliding windows over the sandbox's own time. */
export function createRateLimits(clock: Clock): RateLimits {
  const taken = new Map<string, number[]>();

  function recent(group: string, endpoint: string, { seconds, scope }: Window): number[] {
    const key = `${group} ${seconds} ${scope === "endpoint" ? endpoint : ""}`;
    const times = taken.get(key) ?? [];
    const from = clock.now() - seconds * 1000;
    const first = times.findIndex((time) => time > from);
    if (first !== 0) times.splice(0, first === -1 ? times.length : first);
    taken.set(key, times);
    return times;
  }

  return {
    take(group, endpoint, windows) {
      let isTooMany = false;
      for (const window of windows) {
        const times = recent(group, endpoint, window);
        times.push(clock.now());
        if (times.length > window.limit) isTooMany = true;
      }
      return isTooMany;
    },
    allowance(group, endpoint, windows) {
      const [window = { limit: 1, seconds: 60, scope: "all" } as const] = windows;
      const remaining = Math.max(0, window.limit - recent(group, endpoint, window).length);
      return { limit: window.limit, interval: window.seconds, remaining };
    },
  };
}
