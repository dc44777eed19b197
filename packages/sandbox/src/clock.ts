export type Instant = Date | string | number;

/** The sandbox's own time. It runs with the system's unless it was fixed, and tests can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** The present as an ISO 8601 timestamp with milliseconds. */
  iso: () => string;
  /** Moves time by a span; days count as 24 hours. */
  advance: (span: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }) => void;
  /** Stops time at an instant; from there on it moves only by `advance` and `set`. */
  set: (instant: Instant) => void;
}

/** What is kept of a clock: where it stands still, or how far it is off the system's. */
export type ClockState = { readonly fixed: number } | { readonly offset: number };

export interface KeptClock extends Clock {
  state: () => ClockState;
  restore: (state: ClockState) => void;
}

export function createClock(start?: Instant): KeptClock {
  let state: ClockState = start === undefined ? { offset: 0 } : { fixed: instantOf(start) };
  const now = (): number => ("fixed" in state ? state.fixed : Date.now() + state.offset);
  return {
    now,
    iso: () => new Date(now()).toISOString(),
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) {
      const span = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
      if (!Number.isFinite(span)) throw new TypeError("A span of time is made of finite numbers.");
      state = "fixed" in state ? { fixed: state.fixed + span } : { offset: state.offset + span };
    },
    set(instant) {
      state = { fixed: instantOf(instant) };
    },
    state: () => state,
    restore(former) {
      state = former;
    },
  };
}

function instantOf(instant: Instant): number {
  const time = new Date(instant).getTime();
  if (Number.isNaN(time))
    throw new TypeError(`${JSON.stringify(instant)} is no instant. Use a Date, milliseconds, or ISO 8601.`);
  return time;
}
