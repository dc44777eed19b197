import type { Stored } from "../store.ts";
import { allotmentOf } from "./allotments.ts";
import type { Span } from "./dates.ts";
import { addDays, daysBetween, periodAround } from "./dates.ts";
import { holdsOf } from "./holds.ts";
import { booking } from "./kinds.ts";
import type { Records } from "./records.ts";

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

interface Hold {
  readonly start_date: string;
  readonly end_date: string;
}

interface Account {
  readonly max_uses: number;
  readonly used_count: number;
  readonly remaining_count: number;
  readonly prorate_adjustment: Readonly<Record<string, unknown>> | null;
}

interface Usage extends Account, Record<string, unknown> {
  readonly offering_type_limits: readonly (Account & Pick<OfferingTypeLimit, "is_extra" | "offering_type">)[];
}

/** The kind of what is booked, in the words of an allotment. */
export const scheduleOf = (offeringType: Stored | undefined): unknown => offeringType?.["schedule_type"] ?? "class";

/** How far a customer membership is used up in the periods around a day. */
export function usageOf(records: Records, customerMembership: Stored, day: string): Record<string, unknown>[] {
  return limitsOf(records, customerMembership).map((limit) => usageOfLimit(records, customerMembership, limit, day));
}

/** Whether a limit of its kind leaves no room for an offering type on a day. */
export function isUsedUp(records: Records, customerMembership: Stored, offeringType: Stored, day: string): boolean {
  return limitsOf(records, customerMembership)
    .filter(({ type }) => type === scheduleOf(offeringType))
    .map((limit) => usageOfLimit(records, customerMembership, limit, day))
    .some(({ remaining_count: left, offering_type_limits: limits }) => {
      const inner = limits.find((limit) => limit.offering_type.id === offeringType["id"]);
      return (left === 0 && inner?.is_extra !== true) || inner?.remaining_count === 0;
    });
}

/** Whether a pack has been used to the last: nothing is left of it in all, and no booking can give a use back any more. */
export function isFullyUsed(records: Records, customerMembership: Stored, day: string): boolean {
  if (records.get("membership", customerMembership["membership"])?.["type"] !== "pack") return false;
  if (usesOf(records, customerMembership).some(({ status }) => status === "booked")) return false;
  const { types } = allotmentOf(records, customerMembership["membership"]);
  const isSpent = (type: unknown): boolean =>
    limitsOf(records, customerMembership)
      .filter((limit) => limit.type === type && limit.period === "lifetime")
      .map((limit) => usageOfLimit(records, customerMembership, limit, day))
      .some(
        ({ remaining_count: left, offering_type_limits: limits }) =>
          left === 0 && limits.every((limit) => !limit.is_extra || limit.remaining_count === 0),
      );
  return Array.isArray(types) && types.every(isSpent);
}

const limitsOf = (records: Records, { membership }: Stored): readonly Limit[] =>
  (allotmentOf(records, membership)["period_limits"] ?? []) as readonly Limit[];

function usageOfLimit(records: Records, customerMembership: Stored, limit: Limit, day: string): Usage {
  const span = periodAround(day, limit.period);
  const used = usesOf(records, customerMembership).filter(
    (use) => isWithin(use, span) && scheduleOf(records.get("offering_type", use["offering_type"])) === limit.type,
  );
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
}

function usesOf(records: Records, { id, membership }: Stored): readonly Stored[] {
  const allotment = allotmentOf(records, membership);
  return records.list(booking).filter((record) => record["customer_membership"] === id && isUse(record, allotment));
}

/** A cancelled booking is no use; one that nobody came to is none where no-shows are ignored. */
function isUse(record: Stored, allotment: Stored): boolean {
  if (record["status"] === "cancelled") return false;
  return record["status"] !== "no_show" || allotment["ignore_no_shows"] !== true;
}

const isWithin = (use: Stored, span: Span | undefined): boolean =>
  !span || (String(use["date"]) >= span.start && String(use["date"]) <= span.end);

function holdsIn(records: Records, customerMembership: Stored, span: Span): readonly Hold[] {
  return holdsOf(records, customerMembership)
    .filter((hold) => hold["prorate_usage"] === true)
    .map((hold) => ({
      start_date: String(hold["start_date"]),
      end_date: typeof hold["end_date"] === "string" ? hold["end_date"] : span.end,
    }))
    .filter((hold) => hold.start_date <= span.end && hold.end_date >= span.start);
}

/** A hold takes its days out of the period, and of the uses as much as falls on them, to the nearest whole number. */
function account(max: number, used: number, span: Span | undefined, holds: readonly Hold[]): Account {
  if (!span || holds.length === 0) {
    return { max_uses: max, used_count: used, remaining_count: Math.max(0, max - used), prorate_adjustment: null };
  }
  const total = daysBetween(span.start, span.end);
  const active = total - daysLost(span, holds);
  const prorated = Math.round((max * active) / total);
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

/** The days of a span that lie in a hold, each once, however many holds it lies in. */
function daysLost({ start, end }: Span, holds: readonly Hold[]): number {
  const days = Array.from({ length: daysBetween(start, end) }, (_, index) => addDays(start, index));
  return days.filter((day) => holds.some((hold) => hold.start_date <= day && day <= hold.end_date)).length;
}
