import { isObject } from "../bundle.ts";
import { Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import type { Span } from "./dates.ts";
import { dayOf, daysBetween, periodAround } from "./dates.ts";
import type { Records, TeamUpWorld } from "./records.ts";

/** A place in a class, which no described operation books; it comes through the control API. */
const booking = "_booking";
const allotmentPath = "/memberships/{id}/allotment";

interface Limit {
  readonly max_uses: number;
  readonly period: string;
  readonly type: string;
  readonly offering_type_limits: readonly OfferingTypeLimit[];
}

interface OfferingTypeLimit {
  readonly max_uses: number;
  readonly is_extra: boolean;
  readonly offering_type: { readonly id: number; readonly name: string };
}

export type BookingStatus = "booked" | "attended" | "cancelled" | "late_cancel" | "no_show";

/** How far a customer membership is used up in the periods around a day. */
export function usageOf(records: Records, customerMembership: Stored, day: string): Record<string, unknown>[] {
  const allotment = records.getValue(allotmentPath, customerMembership["membership"]);
  const limits = (allotment?.["period_limits"] ?? []) as readonly Limit[];
  const uses = records
    .list(booking)
    .filter((record) => record["customer_membership"] === customerMembership["id"] && isUse(record, allotment));
  return limits.map((limit) => {
    const span = periodAround(day, limit.period);
    const used = uses.filter((use) => isWithin(use, span) && kindOf(records, use) === limit.type);
    const isExtra = (use: Stored): boolean =>
      limit.offering_type_limits.some((inner) => inner.is_extra && inner.offering_type.id === use["offering_type"]);
    const holds = span ? holdsIn(records, customerMembership, span) : [];
    return {
      start_date: span?.start ?? null,
      end_date: span?.end ?? null,
      period_type: limit.period,
      ...account(limit.max_uses, used.filter((use) => !isExtra(use)).length, span, holds),
      offering_type_limits: limit.offering_type_limits.map((inner) => ({
        offering_type: inner.offering_type,
        is_extra: inner.is_extra,
        ...account(
          inner.max_uses,
          used.filter((use) => use["offering_type"] === inner.offering_type.id).length,
          span,
          holds,
        ),
      })),
    };
  });
}

/** A cancelled booking is no use; one that nobody came to is none where no-shows are ignored. */
function isUse(record: Stored, allotment: Stored | undefined): boolean {
  if (record["status"] === "cancelled") return false;
  return record["status"] !== "no_show" || allotment?.["ignore_no_shows"] !== true;
}

const isWithin = (use: Stored, span: Span | undefined): boolean =>
  !span || (String(use["date"]) >= span.start && String(use["date"]) <= span.end);

const kindOf = (records: Records, use: Stored): unknown =>
  records.get("offering_type", use["offering_type"])?.["type"] ?? "class";

function holdsIn(records: Records, { id }: Stored, span: Span): { start_date: string; end_date: string }[] {
  return records
    .list("customer_membership_hold")
    .filter((hold) => hold["customer_membership"] === id && hold["prorate_usage"] === true)
    .map((hold) => ({
      start_date: String(hold["start_date"]),
      end_date: typeof hold["end_date"] === "string" ? hold["end_date"] : span.end,
    }))
    .filter((hold) => hold.start_date <= span.end && hold.end_date >= span.start);
}

/** A hold takes its days out of the period, and of the uses as much as falls on them. */
function account(
  max: number,
  used: number,
  span: Span | undefined,
  holds: readonly { start_date: string; end_date: string }[],
): Record<string, unknown> {
  if (!span || holds.length === 0) {
    return { max_uses: max, used_count: used, remaining_count: Math.max(0, max - used), prorate_adjustment: null };
  }
  const total = daysBetween(span.start, span.end);
  const lost = holds.reduce((days, { start_date, end_date }) => {
    const first = start_date > span.start ? start_date : span.start;
    const last = end_date < span.end ? end_date : span.end;
    return days + daysBetween(first, last);
  }, 0);
  const active = Math.max(0, total - lost);
  const prorated = Math.floor((max * active) / total);
  return {
    max_uses: prorated,
    used_count: used,
    remaining_count: Math.max(0, prorated - used),
    prorate_adjustment: {
      active_days: active,
      total_days: total,
      original_max_uses: max,
      prorated_max_uses: prorated,
      holds,
    },
  };
}

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
  const customerMembership = records.need("customermembership", wish.customerMembership);
  const offeringType = records.need("offering_type", wish.offeringType);
  if (customerMembership["status"] === "hold") throw refused("membership_on_hold", "The membership is on hold.");
  if (customerMembership["status"] !== "active")
    throw refused("membership_not_active", "The membership is not active.");
  const allotment = records.getValue(allotmentPath, customerMembership["membership"]);
  const types = allotment?.["types"];
  const kind = offeringType["type"] ?? "class";
  if (Array.isArray(types) && !types.includes(kind)) {
    throw refused("offering_type_not_covered", "The membership does not cover this kind of offering.");
  }
  for (const period of usageOf(records, customerMembership, wish.date)) {
    const inner = (period["offering_type_limits"] as Record<string, unknown>[]).find(
      (limit) => isObject(limit["offering_type"]) && limit["offering_type"]["id"] === offeringType["id"],
    );
    const counts = inner?.["is_extra"] !== true;
    if ((counts && period["remaining_count"] === 0) || inner?.["remaining_count"] === 0) {
      throw refused("allotment_exceeded", "The allotment of the membership is used up for this period.");
    }
  }
  return records.put(booking, {
    id: records.nextId(booking),
    object: "booking",
    customer_membership: customerMembership["id"],
    customer: customerMembership["customer"],
    membership: customerMembership["membership"],
    offering_type: offeringType["id"],
    date: wish.date,
    status: "booked",
    created_at: world.clock.iso(),
  });
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
      .find((record) => record["type"] === "class" && !limits.some((limit) => limit.offering_type.id === record["id"]));
    const others = Array.from({ length: Math.max(0, ofOthers) }, () => other?.["id"]);
    for (const offeringType of [...named, ...others]) {
      records.put(booking, {
        id: records.nextId(booking),
        object: "booking",
        customer_membership: customerMembership["id"],
        customer: customerMembership["customer"],
        membership: customerMembership["membership"],
        offering_type: offeringType,
        date: period["start_date"],
        status: "attended",
        created_at: `${String(period["start_date"])}T08:00:00.000Z`,
      });
    }
  }
}

export function setBookingStatus(records: Records, id: unknown, status: BookingStatus): Stored {
  return records.change(booking, id, { status });
}

export const bookings = (records: Records): readonly Stored[] => records.list(booking);

export const today = ({ clock }: TeamUpWorld): string => dayOf(clock.now());
