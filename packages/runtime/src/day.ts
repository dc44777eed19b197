import type { Codec } from "./codec.ts";

/** A day of the calendar. It has no time and no zone, so that no zone can shift it; `Temporal.PlainDate.from` takes it. */
export interface Day {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  /** From 1 to 31. */
  readonly day: number;
}

/** A day as year, month and day: `2026-04-15` is `{ year: 2026, month: 4, day: 15 }`. */
export const day: Codec<Day> = {
  decode(text) {
    const [year = NaN, month = NaN, date = NaN] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split("-").map(Number) : [];
    const read = Object.freeze({ year, month, day: date });
    check(read);
    return read;
  },
  encode(value) {
    check(value);
    const { year, month, day: date } = value;
    return [pad(year, 4), pad(month, 2), pad(date, 2)].join("-");
  },
};

function check({ year, month, day: date }: Day): void {
  const isWhole = [year, month, date].every(Number.isInteger);
  const isInRange = year >= 0 && year <= 9999 && month >= 1 && month <= 12;
  if (!isWhole || !isInRange || date < 1 || date > lengthOf(year, month)) throw new RangeError("There is no such day.");
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
