import { setImmediate as nextTurn } from "node:timers/promises";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Time that goes on only while `run` waits for something, and then in one leap to the next timer. */
export interface VirtualTime {
  readonly clock: {
    now(): number;
    setTimeout(run: () => void, milliseconds: number): unknown;
    clearTimeout(timer: unknown): void;
    random(): number;
  };
  /** A `fetch` that takes so many milliseconds there and back; no time goes by while the one beneath it is at work. */
  delayed(fetch: Fetch, latency: () => number): Fetch;
  /** Runs something to its end. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** How many timers are set. */
  pending(): number;
}

export function createVirtualTime(start: number, random: () => number): VirtualTime {
  let now = start;
  let atWork = 0;
  const timers = new Map<object, { readonly at: number; readonly run: () => void }>();
  const clock: VirtualTime["clock"] = {
    now: () => now,
    random,
    setTimeout(run, milliseconds) {
      const timer = {};
      timers.set(timer, { at: now + milliseconds, run });
      return timer;
    },
    clearTimeout: (timer) => void timers.delete(timer as object),
  };
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void clock.setTimeout(resolve, milliseconds));

  /** Until nothing happens any more without time going on. */
  async function quiet(): Promise<void> {
    for (let calm = 0; calm < 3; calm = atWork > 0 ? 0 : calm + 1) await nextTurn();
  }

  return {
    clock,
    pending: () => timers.size,
    delayed: (fetch, latency) => async (url, init) => {
      await sleep(latency());
      atWork += 1;
      const response = await fetch(url, init).finally(() => (atWork -= 1));
      await sleep(latency());
      return response;
    },
    async run(work) {
      const state = { ended: false };
      const result = work().finally(() => (state.ended = true));
      result.catch(() => {});
      for (await quiet(); !state.ended; await quiet()) {
        let next: object | undefined;
        for (const [timer, { at }] of timers) if (next === undefined || at < timers.get(next)!.at) next = timer;
        if (next === undefined) throw new Error("Nothing is waited for, and the work has not come to its end.");
        const { at, run } = timers.get(next)!;
        timers.delete(next);
        now = Math.max(now, at);
        run();
      }
      return result;
    },
  };
}
