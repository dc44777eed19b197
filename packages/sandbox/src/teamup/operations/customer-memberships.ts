import { bodyFault, Refusal } from "../../refusal.ts";
import type { Stored } from "../../store.ts";
import { addDays, daysBetween, today } from "../dates.ts";
import { getValue } from "../derive.ts";
import type { TeamUpCall, TeamUpHandlers } from "../handler.ts";
import { isOver, sharedWith } from "../holders.ts";
import { settle } from "../statuses.ts";
import { held, hold } from "../kinds.ts";
import { priceOf } from "../price.ts";
import { usageOf } from "../usage.ts";
import { refuseWith, sentIn, unknownId } from "../write.ts";

function checkOrder(member: string, first: unknown, last: unknown): void {
  const isReversed = typeof last === "string" && last < String(first);
  refuseWith(isReversed && bodyFault([member], "invalid", "The last day cannot be before the first."));
}

const conflict = (message: string): Refusal => new Refusal("conflict", { message });

/** The customer memberships that a bulk operation names; each must be there. */
function named(call: TeamUpCall): readonly Stored[] {
  const ids = sentIn(call)["customermembership_ids"];
  if (!Array.isArray(ids)) {
    throw new Refusal("invalid", {
      faults: [
        bodyFault(["customermembership_ids"], "required", "Name the customer memberships to change by their ids."),
      ],
    });
  }
  refuseWith(
    ...ids.map((id: unknown, index) => !call.records.get(held, id) && unknownId(["customermembership_ids", index], id)),
  );
  return ids.map((id) => call.records.need(held, id));
}

export const customerMemberships: TeamUpHandlers = {
  cancelCustomerMembership(call) {
    const { records, world, path } = call;
    const record = records.need(held, path["id"]);
    const forced = sentIn(call)["forced_expiration_date"];
    if (isOver(record) || record["is_set_for_cancellation"] === true)
      throw conflict("The membership is cancelled or over already.");
    checkOrder("forced_expiration_date", record["start_date"], forced);
    const renewal = record["renewal_date"];
    const last =
      forced ?? (typeof renewal === "string" ? addDays(renewal, -1) : (record["expiration_date"] ?? today(world)));
    records.change(held, record["id"], {
      expiration_date: last,
      renewal_date: null,
      next_billing_date: undefined,
      is_set_for_cancellation: true,
      cancellation_reason: "cancelled",
    });
    const subscription = records.get("payment_subscription", record["payment_subscription"]);
    if (subscription) records.change("payment_subscription", subscription["id"], { end_date: last });
    return { body: settle(records, records.need(held, record["id"]), today(world)) };
  },
  shareCustomerMembership(call) {
    const { records, path } = call;
    const record = records.need(held, path["id"]);
    if (isOver(record)) throw conflict("The membership is over.");
    if (records.get("membership", record["membership"])?.["shareable"] !== true)
      throw conflict("The membership cannot be shared.");
    const customers = relatives(call, record, true);
    records.change(held, record["id"], { _shared_with: [...new Set([...sharedWith(record), ...customers])] });
    return { body: { customers } };
  },
  unshareCustomerMembership(call) {
    const { records, path } = call;
    const record = records.need(held, path["id"]);
    const customers = relatives(call, record, false);
    records.change(held, record["id"], { _shared_with: sharedWith(record).filter((id) => !customers.includes(id)) });
    return { body: { customers } };
  },
  getCustomerMembershipShareStatus({ records, path, caller }) {
    const record = records.need(held, path["id"]);
    const family = records.get("customer", record["customer"])?.["family"] ?? null;
    const kin = records
      .list("customer")
      .find(({ id, family: other }) => other === family && family !== null && id !== record["customer"]);
    const customer = caller.customer ?? sharedWith(record)[0] ?? kin?.["id"] ?? record["customer"];
    const isKin = family !== null && records.get("customer", customer)?.["family"] === family;
    return { body: { customer, family: isKin, shared: sharedWith(record).includes(Number(customer)) } };
  },
  getCustomerMembershipUsage({ records, path, query, world }) {
    const record = records.need(held, path["id"]);
    const day = typeof query["date"] === "string" ? query["date"] : today(world);
    return { body: { usage_periods: usageOf(records, record, day) } };
  },
  bulkCreateCustomerMembershipHolds(call) {
    const { records, world } = call;
    const { hold_type: type, start_date: start, end_date: given, extend_expirations: extend } = sentIn(call);
    const chosen = named(call);
    // No page says that a finite hold needs a last day, or that an open-ended one excludes it.
    const end = type === "finite" && typeof given === "string" ? given : undefined;
    checkOrder("end_date", start, end);
    for (const record of chosen) {
      if (isOver(record)) throw conflict(`Customer membership ${String(record["id"])} is over.`);
      if (record["active_hold"] !== null)
        throw conflict(`Customer membership ${String(record["id"])} has a hold already.`);
      const id = records.nextId(hold);
      const days = extend === true && end !== undefined ? daysBetween(String(start), end) : null;
      records.put(hold, {
        id,
        object: hold,
        customer_membership: record["id"],
        active: true,
        start_date: start,
        end_date: end ?? null,
        days_to_add: days,
        prorate_usage: sentIn(call)["disable_prorates"] !== true,
        _extends: extend === true,
      });
      const members = { active_hold: id, ...extended(record, days ?? 0) };
      settle(records, records.change(held, record["id"], members), today(world));
    }
    return { body: sentIn(call) };
  },
  bulkEditCustomerMembershipHolds(call) {
    const { records, world } = call;
    const change = sentIn(call);
    for (const record of named(call)) {
      const current = records.get(hold, record["active_hold"]);
      if (!current) throw conflict(`Customer membership ${String(record["id"])} has no hold.`);
      const edited = editedHold(current, change, today(world));
      checkOrder("end_date", edited.start_date, edited.end_date);
      records.change(hold, current["id"], { ...edited });
      const added = Number(edited.days_to_add ?? 0) - Number(current["days_to_add"] ?? 0);
      const members = { ...extended(record, added), ...(edited._called_off === true ? { active_hold: null } : {}) };
      settle(records, records.change(held, record["id"], members), today(world));
    }
    return { body: change };
  },
  bulkExtendCustomerMembershipExpirationDates(call) {
    const { records } = call;
    const days = Number(sentIn(call)["days"]);
    for (const record of named(call)) {
      if (isOver(record)) throw conflict(`Customer membership ${String(record["id"])} is over.`);
      records.change(held, record["id"], extended(record, days));
    }
    return { body: sentIn(call) };
  },
  bulkEditCustomerMembershipPrices(call) {
    const { records } = call;
    const { membership, customer, start_date: start, billed_price: price } = sentIn(call);
    const record = records
      .list(held)
      .find(
        (other) =>
          other["membership"] === membership && other["customer"] === customer && other["start_date"] === start,
      );
    if (!record) {
      const message = "A customer membership with this membership, customer and first day does not exist.";
      throw new Refusal("invalid", { faults: [bodyFault(["non_field_errors"], "does_not_exist", message)] });
    }
    if (isOver(record)) throw conflict("The membership is over.");
    return { body: records.change(held, record["id"], { billed_price: priceOf(records, String(price)) }) };
  },
  getCustomerMembershipHoldPaymentResolution: (call) =>
    call.records.getValue(call.operation.path, call.path["id"])
      ? getValue(call)
      : {
          body: {
            prorate_strategy: "none",
            reactivation_billing_period: null,
            resolution: null,
            start_billing_period: null,
          },
        },
};

/** The relatives that a body names. To share with, they must be of the holder's family. */
function relatives(call: TeamUpCall, record: Stored, mustBeFamily: boolean): readonly number[] {
  const customers = (sentIn(call)["customers"] ?? []) as readonly number[];
  const family = call.records.get("customer", record["customer"])?.["family"] ?? null;
  refuseWith(
    ...customers.map((id, index) => {
      const customer = call.records.get("customer", id);
      if (!customer) return unknownId(["customers", index], id);
      const isKin = family !== null && customer["family"] === family && id !== record["customer"];
      return (
        mustBeFamily &&
        !isKin &&
        bodyFault(["customers", index], "invalid", "This customer is not of the holder's family.")
      );
    }),
  );
  return customers;
}

/** A membership that has a last day gets a later one, or an earlier one for less than no days. */
function extended({ expiration_date: expiration }: Stored, days: number): Record<string, unknown> {
  return typeof expiration === "string" ? { expiration_date: addDays(expiration, days) } : {};
}

interface EditedHold {
  readonly start_date: string;
  readonly end_date: string | null;
  readonly days_to_add: unknown;
  readonly active?: boolean;
  readonly _called_off?: boolean;
}

function editedHold(current: Stored, change: Readonly<Record<string, unknown>>, day: string): EditedHold {
  const start = String(change["start_date"] ?? current["start_date"]);
  // Nothing was rested yet, and a hold cannot end before it starts.
  if (change["end_immediately"] === true && start >= day)
    return { start_date: start, end_date: start, days_to_add: null, active: false, _called_off: true };
  const end = lastDayOf(current, change, day);
  // How many days a hold without an end adds is known when it gets one.
  const isCounted = current["_extends"] === true && end !== null;
  return {
    start_date: start,
    end_date: end,
    days_to_add: isCounted ? daysBetween(start, end) : current["days_to_add"],
  };
}

function lastDayOf(current: Stored, change: Readonly<Record<string, unknown>>, day: string): string | null {
  if (change["end_immediately"] === true) return addDays(day, -1);
  if (change["make_open_ended"] === true) return null;
  const end = change["end_date"] ?? current["end_date"];
  return typeof end === "string" ? addDays(end, Number(change["days_to_add"] ?? 0)) : null;
}
