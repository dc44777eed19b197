/** A sliding window: so many requests within so long. */
export interface RateWindow {
  /** Names the window, the same for all who share it. */
  readonly key: string;
  readonly limit: number;
  /** Its length in milliseconds. */
  readonly span: number;
}

/**
 * Remembers the requests of each window. Governors on one store share their windows; one on a database lets many
 * processes share them.
 */
export interface RateStore {
  /**
   * Counts a request in each of the windows, or in none where one of them is full; both in one step, so that two who ask
   * at once do not get the same place.
   *
   * @param now Milliseconds since 1970. A store that many machines share goes by its own clock instead.
   * @returns 0 when it was counted, or the milliseconds after which asking again makes sense. An answer that takes longer
   *   than 10 s ends the call.
   */
  take(windows: readonly RateWindow[], now: number): number | Promise<number>;
  /** Makes a window hold at least so many requests, because the provider has counted that many. */
  raise(window: RateWindow, used: number, now: number): void | Promise<void>;
}

// When there are more windows than this, those that have run empty are forgotten.
const MANY_WINDOWS = 1000;

/** A store in the memory of this process. */
export function createMemoryStore(): RateStore {
  const kept = new Map<string, { times: number[]; span: number }>();

  function recent({ key, span }: RateWindow, now: number): number[] {
    const known = kept.get(key);
    if (known) {
      known.span = span;
      dropUntil(known.times, now - span);
      return known.times;
    }
    if (kept.size >= MANY_WINDOWS) forgetEmpty(now);
    const times: number[] = [];
    kept.set(key, { times, span });
    return times;
  }

  function forgetEmpty(now: number): void {
    for (const [key, { times, span }] of kept) {
      dropUntil(times, now - span);
      if (times.length === 0) kept.delete(key);
    }
  }

  return {
    take(windows, now) {
      let wait = 0;
      for (const window of windows) {
        const times = recent(window, now);
        if (times.length < window.limit) continue;
        // There is room again when the one that is too many has slid out.
        wait = Math.max(wait, times[times.length - window.limit]! + window.span - now);
      }
      if (wait === 0) for (const window of windows) recent(window, now).push(now);
      return wait;
    },
    raise(window, used, now) {
      const times = recent(window, now);
      while (times.length < used) times.push(now);
    },
  };
}

function dropUntil(times: number[], end: number): void {
  let count = 0;
  while (count < times.length && times[count]! <= end) count += 1;
  if (count > 0) times.splice(0, count);
}
