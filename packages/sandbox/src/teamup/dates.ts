import type { Clock } from "../clock.ts";

/** What lies behind it would be written with six digits of the year, which no day of the API has and no two of which compare. */
const lastInstant = Date.parse("9999-12-31T23:59:59Z");
const iso = (instant: number): string => new Date(instant <= lastInstant ? instant : lastInstant).toISOString();

/** Days as the API writes them, `2026-04-15`, counted in UTC. None is later than the last. */
const dayOf = (instant: number): string => iso(instant).slice(0, -"T00:00:00.000Z".length);

/** The last day that there is: days are compared as texts, which only years of four digits allow. */
export const lastOfDays: string = dayOf(lastInstant);

export const today = ({ clock }: { readonly clock: Clock }): string => dayOf(clock.now());

/** An instant as the API writes those that it gives without milliseconds. */
export const inSeconds = (instant: number): string => iso(instant).replace(/\.\d{3}Z$/, "Z");

/** Whether a value is a day of the calendar, which has no 30th of February. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(millisecondsOf(value)) &&
  dayOf(millisecondsOf(value)) === value;

const millisecondsOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayLength = 86_400_000;

export const addDays = (day: string, count: number): string => dayOf(millisecondsOf(day) + count * dayLength);

/** Days from the first to the last, both counted. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((millisecondsOf(last) - millisecondsOf(first)) / dayLength) + 1;

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The day, the week from Monday, the month or the year that a day lies in; none for a whole lifetime. */
export function periodAround(day: string, period: string): Span | undefined {
  if (period === "day") return { start: day, end: day };
  const date = new Date(millisecondsOf(day));
  if (period === "week") {
    const start = addDays(day, -((date.getUTCDay() + 6) % 7));
    return { start, end: addDays(start, 6) };
  }
  if (period === "year") return { start: `${day.slice(0, 4)}-01-01`, end: `${day.slice(0, 4)}-12-31` };
  if (period !== "month") return undefined;
  return { start: `${day.slice(0, 7)}-01`, end: dayOf(firstOfMonth(date, 1) - dayLength) };
}

/** Moves a day by months, and back to the last day of a month that is too short. */
export function addMonths(day: string, count: number): string {
  const date = new Date(millisecondsOf(day));
  const first = firstOfMonth(date, count);
  const length = (firstOfMonth(date, count + 1) - first) / dayLength;
  return dayOf(first + (Math.min(date.getUTCDate(), length) - 1) * dayLength);
}

/** The first day of the month that lies so many months after that of a date. `Date.UTC` takes the year 50 for 1950. */
const firstOfMonth = (date: Date, count: number): number =>
  new Date(0).setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
