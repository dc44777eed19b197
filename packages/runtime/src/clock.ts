/** Time and chance, as the policies read them. */
export interface Clock {
  /** Milliseconds since 1970, never running backwards. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** From 0 up to, but not including, 1. */
  random(): number;
}

/** The clock of the machine. A correction of its wall clock does not lengthen or shorten anything under way. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  random: () => Math.random(),
};
