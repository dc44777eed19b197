import type { BodyReader } from "./body.ts";
import type { Clock } from "./clock.ts";
import type { TimeoutError } from "./errors.ts";

// Platforms take a longer delay for none at all.
const LONGEST_TIMER = 2 ** 31 - 1;

/** What a call waits for. */
export type Phase = TimeoutError["phase"];

/** Tells what a call waits for from now on, and the reader to cancel when it waits no longer. */
export type Enter = (next: Phase, reader?: BodyReader) => void;

/** Runs something until the caller aborts, or its own milliseconds or those of the whole call are over. */
export type Bounded = <T>(timeout: number, run: (abort: AbortSignal, enter: Enter) => Promise<T>) => Promise<T>;

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
export function within<T>(
  { clock, limit, signal, onLimit, release }: Bounds,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: Error): void => {
      // The caller's error first: aborting runs the listeners of what is under way.
      reject(reason);
      controller.abort(reason);
      release();
    };
    const end = countDown(clock, limit, signal, () => stop(onLimit()), stop);
    // What has no time left does not begin: the timer is about to end it.
    if (end && limit > 0)
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
  return new Promise((resolve, reject) => void countDown(clock, milliseconds, signal, resolve, reject));
}

/**
 * Calls back once: when the time is out, or with the caller's own reason, as fetch gives it, when the caller aborts.
 *
 * @returns What ends it before. Undefined where the caller has aborted already.
 */
function countDown(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | null | undefined,
  onTime: () => void,
  onAbort: (reason: Error) => void,
): (() => void) | undefined {
  if (signal?.aborted) {
    onAbort(signal.reason as Error);
    return undefined;
  }
  const end = (): void => {
    clock.clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
  const abort = (): void => {
    end();
    onAbort(signal!.reason as Error);
  };
  const expire = (): void => {
    end();
    onTime();
  };
  // Before the timer: over `http` it may be anything, and then nothing may be left behind.
  signal?.addEventListener("abort", abort);
  const timer = milliseconds <= LONGEST_TIMER ? clock.setTimeout(expire, Math.max(0, milliseconds)) : undefined;
  return end;
}
