import type { Codec } from "./codec.ts";
import { day } from "./day.ts";

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

const texts = new WeakMap<Date, { readonly text: string; readonly time: number }>();

/** The text that a date was made of, undefined for any other and for one that was changed since. */
export function textOf(date: Date): string | undefined {
  const made = texts.get(date);
  return made?.time === date.getTime() ? made.text : undefined;
}

/**
 * A moment as a `Date`.
 *
 * A `Date` has neither microseconds nor an offset. It therefore remembers the text that it was made of, and goes out as
 * that text, byte for byte, as long as its time is not changed. A copy of it is a new `Date`, which goes out in UTC with
 * milliseconds.
 */
export const instant: Codec<Date> = {
  decode(text) {
    // With a blank the platform would read a year before 100 as one of our time.
    const date = new Date(text.replace(" ", "T"));
    const time = date.getTime();
    if (Number.isNaN(time) || !RFC_3339.test(text)) throw new RangeError("This is not a moment.");
    // The platform reads a day that does not exist as one of the next month.
    day.decode(text.slice(0, 10));
    texts.set(date, { text, time });
    return date;
  },
  encode(date) {
    const text = textOf(date) ?? date.toISOString();
    if (!RFC_3339.test(text)) throw new RangeError("The year of this moment does not have four digits.");
    return text;
  },
};
