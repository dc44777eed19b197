import type { Stored } from "../store.ts";
import { addDays, addMonths, lastOfDays } from "./dates.ts";

/** The last day of a membership whose time begins on a day, or null where it runs until somebody cancels it, as a recurring plan does. */
export function lastDay(membership: Stored, start: string): string | null {
  if (typeof membership["expiration_date"] === "string") return membership["expiration_date"];
  const next = after(start, membership["duration"], membership["duration_unit"]);
  return next === null ? null : addDays(next, -1);
}

/** Whether its time begins with the first booking, and is therefore not known before. */
export const waitsForBooking = (membership: Stored): boolean =>
  membership["begin_on_first_registration"] === true && typeof membership["expiration_date"] !== "string";

/** The first day after today on which a payment plan renews what was first paid on a day. */
export function renewalAfter(today: string, plan: Stored, firstPaid: string): string | null {
  const length = Number(plan["billing_period_length"]);
  // Counted from the first day each time, as a short month would move all renewals after it.
  for (let periods = 1; ; periods += 1) {
    const day = length > 0 ? after(firstPaid, length * periods, plan["billing_period_unit"]) : null;
    if (day === null || day === lastOfDays) return null;
    if (day > today) return day;
  }
}

function after(day: string, length: unknown, unit: unknown): string | null {
  if (typeof length !== "number") return null;
  if (unit === "months") return addMonths(day, length);
  return addDays(day, unit === "weeks" ? length * 7 : length);
}
