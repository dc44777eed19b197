import type { Stored } from "../store.ts";
import { dayOf } from "./dates.ts";
import type { Records, TeamUpWorld } from "./records.ts";

const held = "customermembership";
const hold = "customer_membership_hold";

/** What time alone does: holds begin and end, memberships run out. Done when the day is another one than last time. */
export function passTime(world: TeamUpWorld, records: Records): void {
  const today = dayOf(world.clock.now());
  if (world.store.get("today", records.provider)?.["day"] === today) return;
  world.store.put("today", records.provider, { day: today });
  for (const customerMembership of records.list(held)) settle(records, customerMembership, today);
}

/** Brings the status of one customer membership up to the day. */
export function settle(records: Records, customerMembership: Stored, today: string): Stored {
  const { id, status } = customerMembership;
  if (status === "completed" || status === "cancelled") return customerMembership;
  const expiration = customerMembership["expiration_date"];
  if (typeof expiration === "string" && expiration < today) {
    endHold(records, customerMembership["active_hold"]);
    const ended = customerMembership["is_set_for_cancellation"] === true ? "cancelled" : "completed";
    return records.change(held, id, { status: ended, active_hold: null, renewal_date: null });
  }
  const rest = customerMembership["active_hold"];
  const current = rest === null ? undefined : records.get(hold, rest);
  const end = current?.["end_date"];
  if (current && typeof end === "string" && end < today) {
    endHold(records, rest);
    return records.change(held, id, { status: "active", active_hold: null });
  }
  const now = current && String(current["start_date"]) <= today ? "hold" : "active";
  return now === status ? customerMembership : records.change(held, id, { status: now });
}

function endHold(records: Records, id: unknown): void {
  if (id !== null && records.get(hold, id)) records.change(hold, id, { active: false });
}
