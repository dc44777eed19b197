import { systemClock, type Clock } from "../../src/index.ts";

export interface VirtualClock extends Clock {
  /** The delays of the timers that ran out, in order. */
  readonly waited: number[];
  /** How many timers are set. */
  readonly pending: () => number;
}

/** A clock that goes to its next timer as soon as nothing else is under way. */
export function createVirtualClock(
  random: () => number = () => 0.5,
  start: number = Date.UTC(2026, 0, 1),
): VirtualClock {
  let now = start;
  const timers = new Map<object, { at: number; delay: number; run: () => void }>();
  const waited: number[] = [];
  const advance = (): void => {
    const [next] = [...timers].toSorted(([, a], [, b]) => a.at - b.at);
    if (!next) return;
    const [key, { at, delay, run }] = next;
    timers.delete(key);
    now = Math.max(now, at);
    waited.push(delay);
    run();
  };
  return {
    waited,
    pending: () => timers.size,
    now: () => now,
    random,
    setTimeout(run, delay) {
      const key = {};
      timers.set(key, { at: now + delay, delay, run });
      // Far behind all promises, and behind what a stub may still do.
      setImmediate(() => setImmediate(() => timers.has(key) && advance()));
      return key;
    },
    clearTimeout: (key) => void timers.delete(key as object),
  };
}

/** The machine's clock, so many times as fast: waits and timeouts pass for real, in a fraction of their time. */
export function createFastClock(times: number, random: () => number = () => 0.5): Clock {
  return {
    ...systemClock,
    random,
    now: () => systemClock.now() * times,
    setTimeout: (run, milliseconds) => systemClock.setTimeout(run, milliseconds / times),
  };
}
