import { isObject } from "../bundle.ts";
import { bodyFault, Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import type { Mode } from "./auth.ts";
import { today } from "./dates.ts";
import { countHolders } from "./holders.ts";
import { held } from "./kinds.ts";
import { lastDay, renewalAfter, waitsForBooking } from "./lifetimes.ts";
import type { Records, TeamUpWorld } from "./records.ts";
import { refuseWith } from "./write.ts";

/** Refuses a purchase that the membership or its payment plan is not offered for. */
export function checkPurchase(
  world: TeamUpWorld,
  records: Records,
  membership: Stored,
  plan: Stored | undefined,
  customer: unknown,
  buyer: Mode,
): void {
  const objection = objectionTo(records, membership, customer, buyer) ?? objectionToPlan(plan);
  refuse(objection ?? objectionToDays(daysFrom(today(world), membership)));
}

function refuse(message: string | undefined): void {
  if (message !== undefined) throw new Refusal("conflict", { message });
}

function objectionTo(records: Records, membership: Stored, customer: unknown, buyer: Mode): string | undefined {
  if (membership["is_draft"] === true || membership["for_sale"] !== true) return "The membership is not for sale.";
  if (membership["purchasable_only_by_provider"] === true && buyer === "customer") {
    return "The membership is sold by the provider only.";
  }
  const bought = records.list(held).filter((record) => record["customer"] === customer);
  if (membership["new_customers_only"] === true && bought.length > 0)
    return "The membership is for new customers only.";
  const isRepeated = bought.some((record) => record["membership"] === membership["id"]);
  return membership["allow_repeat_purchases"] === false && isRepeated
    ? "The customer has bought the membership before."
    : undefined;
}

const objectionToPlan = (plan: Stored | undefined): string | undefined =>
  plan && plan["status"] !== "for_sale" ? "The payment plan is not for sale." : undefined;

/** One at fixed dates may be over by the day of its sale. */
const objectionToDays = ({ start_date: start, expiration_date: end }: Days): string | undefined =>
  end !== null && end < start ? "The membership would end before it begins." : undefined;

/** Finishes a purchase, as the customer does on the page that it leads to. */
export function completePurchase(world: TeamUpWorld, id: string): Stored {
  const purchase = world.store.get("purchases", id);
  if (!purchase) throw new Refusal("not_found");
  if (Date.parse(String(purchase["expires_at"])) <= world.clock.now()) {
    throw new Refusal("conflict", { message: "The purchase has expired." });
  }
  const records = world.of(String(purchase["provider"]));
  const { membership, customer, payment_plan: plan, mode } = purchase;
  const buyer = mode === "customer" ? mode : "provider";
  checkPurchase(world, records, records.need("membership", membership), planOf(records, plan), customer, buyer);
  world.store.remove("purchases", id);
  return sellMembership(world, records, membership, customer, plan);
}

const planOf = (records: Records, id: unknown): Stored | undefined =>
  id === null || id === undefined ? undefined : records.need("membership_payment_plan", id);

/** Puts a membership into the hands of a customer, from today on. */
export function sellMembership(
  world: TeamUpWorld,
  records: Records,
  membershipId: unknown,
  customer: unknown,
  planId: unknown,
): Stored {
  const membership = records.need("membership", membershipId);
  const plan = planOf(records, planId);
  const isOfOther = plan !== undefined && plan["membership"] !== membership["id"];
  refuseWith(isOfOther && bodyFault(["payment_plan"], "invalid", "The payment plan belongs to another membership."));
  const day = today(world);
  const days = daysFrom(day, membership);
  refuse(objectionToDays(days));
  const sold = records.put(held, {
    id: records.nextId(held),
    object: held,
    name: membership["name"],
    ...days,
    renewal_date: null,
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
    ...(plan ? billing(plan, day) : {}),
  });
  countHolders(records, membership["id"]);
  return sold;
}

interface Days {
  readonly start_date: string;
  readonly expiration_date: string | null;
}

/** The first and last day of a membership that is sold on a day. */
function daysFrom(day: string, membership: Stored): Days {
  const { start_date: fixed } = membership;
  const start = typeof fixed === "string" && fixed > day ? fixed : day;
  return { start_date: start, expiration_date: waitsForBooking(membership) ? null : lastDay(membership, start) };
}

/** When a plan that is first paid on a day is paid again, and what that is worked out from. */
function billing(plan: Stored, day: string): Record<string, unknown> {
  const renewal = renewalAfter(day, plan, day);
  return { renewal_date: renewal, next_billing_date: renewal, _payment_plan: plan["id"], _first_paid: day };
}
