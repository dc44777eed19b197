import { isObject } from "./bundle.ts";

export type Instant = Date | string | number;

export interface Span {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
}

/** The sandbox's own time. It runs with the system's unless it was fixed, and tests can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** The present as an ISO 8601 timestamp with milliseconds. */
  iso: () => string;
  /** Moves time by a span; days count as 24 hours. */
  advance: (span: Span) => void;
  /** Stops time at an instant; from there on it moves only by `advance` and `set`. */
  set: (instant: Instant) => void;
}

/** What is kept of a clock: where it stands still, or how far it is off the system's. */
export type ClockState = { readonly fixed: number } | { readonly offset: number };

export interface KeptClock extends Clock {
  state: () => ClockState;
  restore: (state: ClockState) => void;
}

/** Timestamps of both providers tell the year with four digits. */
const earliest = Date.parse("0000-01-01T00:00:00.000Z");
const last = Date.parse("9999-12-31T23:59:59.999Z");
const isTime = (time: unknown): boolean => typeof time === "number" && time >= earliest && time <= last;

const iso8601 =
  /^(?<day>(?:\d{4}|[+-]\d{6})-\d{2}-\d{2})(?<time>T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?$/;

const units: ReadonlyMap<string, number> = new Map([
  ["days", 86_400_000],
  ["hours", 3_600_000],
  ["minutes", 60_000],
  ["seconds", 1000],
  ["milliseconds", 1],
]);

export function createClock(start?: Instant): KeptClock {
  let state: ClockState = start === undefined ? { offset: 0 } : { fixed: instantOf(start) };
  const now = (): number => ("fixed" in state ? state.fixed : Date.now() + state.offset);
  /** The latest timestamp. Many are asked for within one millisecond, and writing one takes longer than looking. */
  let latest = { time: Number.NaN, iso: "" };
  return {
    now,
    iso() {
      const time = now();
      if (time !== latest.time) latest = { time, iso: new Date(time).toISOString() };
      return latest.iso;
    },
    advance(span) {
      const length = lengthOf(span);
      if (!isTime(now() + length)) throw new RangeError("Time goes from the year 0 to the year 9999.");
      state = "fixed" in state ? { fixed: state.fixed + length } : { offset: state.offset + length };
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

export function isClockState(value: unknown): value is ClockState {
  if (!isObject(value)) return false;
  return "fixed" in value
    ? isTime(value["fixed"])
    : typeof value["offset"] === "number" && isTime(Date.now() + value["offset"]);
}

function lengthOf(span: Span): number {
  let length = 0;
  for (const [name, count = 0] of Object.entries(span) as [string, number | undefined][]) {
    const unit = units.get(name);
    if (unit === undefined || !Number.isFinite(count)) {
      throw new TypeError(`A span of time is made of finite numbers of ${[...units.keys()].join(", ")}.`);
    }
    length += count * unit;
  }
  return length;
}

export function isInstant(instant: Instant): boolean {
  return isTime(timeOf(instant));
}

/**
 * A date would be made of almost anything: of null the first of 1970, of `5` one in May 2001, of the 31st of April the 1st
 * of May. Without a zone it would be another one on another machine.
 */
function timeOf(instant: Instant): number {
  if (typeof instant === "number") return Math.trunc(instant);
  if (typeof instant !== "string") return isObject(instant) ? Number(instant) : Number.NaN;
  const { day = "", time, zone } = iso8601.exec(instant)?.groups ?? {};
  if (!isOnCalendar(day)) return Number.NaN;
  return Date.parse(time !== undefined && zone === undefined ? `${instant}Z` : instant);
}

function isOnCalendar(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().includes(`${day.slice(-6)}T`);
}

function instantOf(instant: Instant): number {
  const time = timeOf(instant);
  if (!isTime(time)) {
    throw new TypeError(
      `${JSON.stringify(instant)} is not an instant. Use a Date, milliseconds, or ISO 8601, from the year 0 to the year 9999.`,
    );
  }
  return time;
}
