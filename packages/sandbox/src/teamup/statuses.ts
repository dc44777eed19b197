import type { Stored } from "../store.ts";
import { today } from "./dates.ts";
import { changeHeld, isOver } from "./holders.ts";
import { endHold } from "./holds.ts";
import { held, hold } from "./kinds.ts";
import { renewalAfter } from "./lifetimes.ts";
import type { Records, TeamUpWorld } from "./records.ts";
import { isFullyUsed } from "./usage.ts";

/** What time alone does: holds begin and end, memberships renew and run out. Done when the day is another one than last time. */
export function passTime(world: TeamUpWorld, records: Records): void {
  const day = today(world);
  if (world.store.get("today", records.provider)?.["day"] === day) return;
  world.store.put("today", records.provider, { day });
  for (const customerMembership of records.list(held)) settle(records, customerMembership, day);
}

/** Brings one customer membership up to the day. */
export function settle(records: Records, customerMembership: Stored, day: string): Stored {
  if (isOver(customerMembership)) return customerMembership;
  const members = broughtBy(records, customerMembership, day);
  const isSame = Object.entries(members).every(([name, value]) => customerMembership[name] === value);
  return isSame ? customerMembership : changeHeld(records, customerMembership["id"], members);
}

/** The last use of a pack completes it. */
export function completeUsedUp(records: Records, customerMembership: Stored, day: string): void {
  if (isOver(customerMembership) || !isFullyUsed(records, customerMembership, day)) return;
  changeHeld(records, customerMembership["id"], ended(records, customerMembership, "completed"));
}

function broughtBy(records: Records, customerMembership: Stored, day: string): Readonly<Record<string, unknown>> {
  const expiration = customerMembership["expiration_date"];
  if (typeof expiration !== "string" || expiration >= day) {
    return { ...rested(records, customerMembership, day), ...renewed(records, customerMembership, day) };
  }
  return ended(
    records,
    customerMembership,
    customerMembership["is_set_for_cancellation"] === true ? "cancelled" : "completed",
  );
}

function ended(records: Records, { active_hold: rest }: Stored, status: string): Readonly<Record<string, unknown>> {
  endHold(records, rest);
  return {
    status,
    active_hold: null,
    renewal_date: null,
    next_billing_date: undefined,
    is_set_for_cancellation: false,
  };
}

function rested(records: Records, { active_hold: rest }: Stored, day: string): Record<string, unknown> {
  const current = records.get(hold, rest);
  const end = current?.["end_date"];
  if (current && typeof end === "string" && end < day) {
    endHold(records, rest);
    return { status: "active", active_hold: null };
  }
  return { status: current && String(current["start_date"]) <= day ? "hold" : "active" };
}

/** On the day of a renewal the next period is paid, and the one after it is next. */
function renewed(records: Records, customerMembership: Stored, day: string): Record<string, unknown> {
  const { renewal_date: renewal, payment_subscription: subscription, _first_paid: first } = customerMembership;
  if (typeof renewal !== "string" || renewal > day) return {};
  const planId = customerMembership["_payment_plan"] ?? records.get("payment_subscription", subscription)?.["plan"];
  const plan = records.get("membership_payment_plan", planId);
  const next = plan && renewalAfter(day, plan, typeof first === "string" ? first : renewal);
  return next ? { renewal_date: next, next_billing_date: next } : {};
}
