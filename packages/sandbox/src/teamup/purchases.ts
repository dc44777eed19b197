import { isObject } from "../bundle.ts";
import { Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import { addDays, addMonths, dayOf } from "./dates.ts";
import type { Records, TeamUpWorld } from "./records.ts";

/** Finishes a purchase, as the customer does on the page that it leads to. */
export function completePurchase(world: TeamUpWorld, id: string): Stored {
  const purchase = world.store.get("purchases", id);
  if (!purchase) throw new Refusal("not_found");
  if (Date.parse(String(purchase["expires_at"])) <= world.clock.now()) {
    throw new Refusal("conflict", { message: "The purchase has expired." });
  }
  world.store.remove("purchases", id);
  const records = world.of(String(purchase["provider"]));
  return sellMembership(world, records, purchase["membership"], purchase["customer"], purchase["payment_plan"]);
}

/** Puts a membership into the hands of a customer, from today on. */
export function sellMembership(
  world: TeamUpWorld,
  records: Records,
  membershipId: unknown,
  customer: unknown,
  planId: unknown,
): Stored {
  const membership = records.need("membership", membershipId);
  const plan = planId === null || planId === undefined ? undefined : records.need("membership_payment_plan", planId);
  const day = dayOf(world.clock.now());
  const start =
    typeof membership["start_date"] === "string" && membership["start_date"] > day ? membership["start_date"] : day;
  const renewal = plan ? after(day, plan["billing_period_length"], plan["billing_period_unit"]) : null;
  const sold = records.put("customermembership", {
    id: records.nextId("customermembership"),
    object: "customermembership",
    name: membership["name"],
    start_date: start,
    expiration_date: lastDay(membership, start),
    renewal_date: renewal,
    status: "active",
    membership: membership["id"],
    customer,
    discount_code: null,
    billed_price: plan
      ? plan["price"]
      : isObject(membership["price"])
        ? membership["price"]
        : membership["one_time_fee"],
    active_hold: null,
    payment_subscription: null,
    discount_code_makes_free_forever: false,
    is_set_for_cancellation: false,
    ...(renewal === null ? {} : { next_billing_date: renewal }),
  });
  const holders = records
    .list("customermembership")
    .filter(
      ({ membership: other, status }) => other === membership["id"] && (status === "active" || status === "hold"),
    );
  records.change("membership", membership["id"], { has_active_members: true, active_member_count: holders.length });
  return sold;
}

function lastDay(membership: Stored, start: string): unknown {
  if (membership["type"] === "recurring_plan") return null;
  if (typeof membership["expiration_date"] === "string") return membership["expiration_date"];
  const next = after(start, membership["duration"], membership["duration_unit"]);
  return next === null ? null : addDays(next, -1);
}

function after(day: string, length: unknown, unit: unknown): string | null {
  if (typeof length !== "number") return null;
  if (unit === "months" || unit === "years") return addMonths(day, unit === "years" ? length * 12 : length);
  return addDays(day, unit === "weeks" ? length * 7 : length);
}
