import { isObject } from "../bundle.ts";
import { Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import { allotmentOf } from "./allotments.ts";
import { today } from "./dates.ts";
import { isOver } from "./holders.ts";
import { isHeldOn } from "./holds.ts";
import { booking, held } from "./kinds.ts";
import { lastDay, waitsForBooking } from "./lifetimes.ts";
import { recordInfraction } from "./penalties.ts";
import type { Records, TeamUpWorld } from "./records.ts";
import { completeUsedUp } from "./statuses.ts";
import { isUsedUp, scheduleOf } from "./usage.ts";

/** A place in a class, which no described operation books; it comes through the control API. */

export type BookingStatus = "attended" | "cancelled" | "late_cancel" | "no_show";

/** The provider's refusal of a booking. */
function refused(code: string, message: string): Refusal {
  return new Refusal("invalid", { code, message, family: "event_check_failure" });
}

/** Books a class with a customer membership, if its allotment lets it. */
export function book(
  world: TeamUpWorld,
  records: Records,
  wish: { readonly customerMembership: unknown; readonly offeringType: unknown; readonly date: string },
): Stored {
  const customerMembership = records.need(held, wish.customerMembership);
  const offeringType = records.need("offering_type", wish.offeringType);
  checkDay(records, customerMembership, wish.date);
  checkAllotment(records, customerMembership, offeringType, wish.date);
  begin(records, customerMembership, wish.date);
  return keep(records, customerMembership, {
    offering_type: offeringType["id"],
    date: wish.date,
    status: "booked",
    created_at: world.clock.iso(),
  });
}

function keep(records: Records, { id, customer, membership }: Stored, members: Stored): Stored {
  const holder = { customer_membership: id, customer, membership };
  return records.put(booking, { id: records.nextId(booking), object: "booking", ...holder, ...members });
}

/** The membership has to be one that can be used, now and on the day. */
function checkDay(records: Records, customerMembership: Stored, day: string): void {
  const { status, start_date: start, expiration_date: expiration } = customerMembership;
  if (isOver(customerMembership)) throw refused("membership_not_active", "The membership is not active.");
  if (status === "hold" || isHeldOn(records, customerMembership, day)) {
    throw refused("membership_on_hold", "The membership is on hold.");
  }
  if (day < String(start)) throw refused("membership_not_started", "The membership starts later.");
  if (typeof expiration === "string" && day > expiration) {
    throw refused("membership_expired", "The membership will have run out.");
  }
}

function checkAllotment(records: Records, customerMembership: Stored, offeringType: Stored, day: string): void {
  const { types } = allotmentOf(records, customerMembership["membership"]);
  if (Array.isArray(types) && !types.includes(scheduleOf(offeringType))) {
    throw refused("offering_type_not_covered", "The membership does not cover this kind of offering.");
  }
  if (isUsedUp(records, customerMembership, offeringType, day)) {
    throw refused("allotment_exceeded", "The allotment of the membership is used up for this period.");
  }
}

/** The first booking starts the time of a membership that waited for it. */
function begin(records: Records, { id, membership, expiration_date: expiration }: Stored, day: string): void {
  const bought = records.need("membership", membership);
  if (expiration !== null || !waitsForBooking(bought)) return;
  records.change(held, id, { expiration_date: lastDay(bought, day) });
}

/** Bookings that explain what the examples say is used already. */
export function seedBookings(records: Records, customerMembership: Stored, usage: unknown): void {
  for (const period of Array.isArray(usage) ? usage.filter(isObject) : []) {
    const limits = (period["offering_type_limits"] ?? []) as {
      offering_type: { id: number };
      used_count: number;
      is_extra: boolean;
    }[];
    const named = limits.flatMap(({ offering_type: { id }, used_count: count }) =>
      Array.from({ length: count }, () => id),
    );
    const ofOthers =
      Number(period["used_count"]) - limits.reduce((sum, limit) => sum + (limit.is_extra ? 0 : limit.used_count), 0);
    const other = records
      .list("offering_type")
      .find(
        (record) => scheduleOf(record) === "class" && !limits.some((limit) => limit.offering_type.id === record["id"]),
      );
    const others = Array.from({ length: Math.max(0, ofOthers) }, () => other?.["id"]);
    for (const offeringType of [...named, ...others]) {
      keep(records, customerMembership, {
        offering_type: offeringType,
        date: period["start_date"],
        status: "attended",
        created_at: `${String(period["start_date"])}T08:00:00.000Z`,
      });
    }
  }
}

/** Brings a booking to its end. What penalty systems watch for, they record. */
export function endBooking(world: TeamUpWorld, records: Records, id: string, status: BookingStatus): Stored {
  const present = records.need(booking, id);
  if (present["status"] !== "booked") {
    throw new Refusal("conflict", { message: "The booking has come to its end already." });
  }
  if (status === "late_cancel" || status === "no_show") {
    const { customer, membership } = present;
    recordInfraction(world, records, status, { customer, membership, booking: present["id"] });
  }
  const ended = records.change(booking, id, { status });
  completeUsedUp(records, records.need(held, present["customer_membership"]), today(world));
  return ended;
}

export const bookings = (records: Records): readonly Stored[] => records.list(booking);
