import type { Clock } from "./clock.ts";

// Platforms take a longer delay for none at all.
const LONGEST_TIMER = 2 ** 31 - 1;

export interface Bounds {
  readonly clock: Clock;
  /** Milliseconds; `Infinity` for no limit. */
  readonly limit: number;
  /** The caller's own signal. */
  readonly signal?: AbortSignal | null | undefined;
  /** Makes the error that running out of time ends in. */
  readonly onLimit: () => Error;
  /** Lets go of what is under way. */
  readonly release: () => void;
}

/**
 * Runs something within a time limit and until the caller aborts, whichever comes first, and ends at that moment, even
 * where what runs does not look at its signal. Leaves no timer and no listener.
 */
export function within<T>(bounds: Bounds, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { clock, limit, signal, onLimit, release } = bounds;
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(reasonOf(signal));
    const controller = new AbortController();
    const stop = (reason: Error): void => {
      end();
      // The caller's error first: aborting runs the listeners of what is under way.
      reject(reason);
      controller.abort(reason);
      release();
    };
    const onAbort = (): void => stop(reasonOf(signal!));
    const timer = limit <= LONGEST_TIMER ? clock.setTimeout(() => stop(onLimit()), Math.max(0, limit)) : undefined;
    const end = (): void => {
      if (timer !== undefined) clock.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    signal?.addEventListener("abort", onAbort);
    run(controller.signal).then(
      (value) => {
        end();
        return resolve(value);
      },
      (error: Error) => {
        end();
        return reject(error);
      },
    );
  });
}

/** Waits, unless the caller aborts first. */
export function sleep(clock: Clock, milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(reasonOf(signal));
    const onAbort = (): void => {
      clock.clearTimeout(timer);
      reject(reasonOf(signal!));
    };
    const timer = clock.setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** The caller's own reason, as fetch gives it. */
function reasonOf(signal: AbortSignal): Error {
  return signal.reason as Error;
}
