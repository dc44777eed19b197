import { isObject } from "../../bundle.ts";
import { randomWord } from "../../random.ts";
import type { Fault } from "../../refusal.ts";
import { bodyFault, Refusal } from "../../refusal.ts";
import type { Stored } from "../../store.ts";
import { allotmentOf } from "../allotments.ts";
import { inSeconds } from "../dates.ts";
import { create, patch, readSchema, remove, update, writeSchema } from "../derive.ts";
import type { TeamUpCall, TeamUpHandler, TeamUpHandlers, Written } from "../handler.ts";
import { select } from "../list.ts";
import { offer, settleOffer } from "../offers.ts";
import { checkPurchase } from "../purchases.ts";
import { describedIn, refuseWith, sentIn, unknownId, unknownIds } from "../write.ts";

const minutesToPay = 30;

const invalid = (member: string, message: string): Fault => bodyFault([member], "invalid", message);

/** What belongs to another type has no effect. */
function inFormOf(type: unknown, call: TeamUpCall): TeamUpCall {
  const { bundle } = call.world;
  const { oneOf, anyOf } = bundle.resolve(writeSchema(call.operation));
  const forms = oneOf ?? anyOf ?? [];
  const form = forms.find((one) => bundle.resolve(one).properties?.["type"]?.enum?.includes(type));
  return { ...call, body: describedIn(call.world, call.body, form ?? {}) };
}

/** A body that names no type may have passed as one of another type than the membership has. */
function checkAs(type: unknown, call: TeamUpCall): void {
  const { world, records, operation } = call;
  const faults = world.faultsOf(writeSchema(operation), { ...sentIn(call), type }, "body");
  if (faults.length > 0)
    refuseWith(...faults, ...unknownIds(world, records, sentIn(call), readSchema(world, operation)));
}

function offered(call: TeamUpCall, { body: membership }: Written): Written {
  // The unit has a default, which means nothing where there is no duration.
  if (membership["duration"] === null && !("duration_unit" in sentIn(call)))
    call.records.change("membership", membership["id"], { duration_unit: null });
  return { body: offer(call.records, membership) };
}

/** Puts records in the order of the ids that were sent; those left out follow in the order that they had. */
const reorder =
  (kind: string, position: string): TeamUpHandler =>
  (call) => {
    const ids = (sentIn(call)["ordering"] ?? []) as readonly number[];
    refuseWith(...ids.map((id, index) => !call.records.get(kind, id) && unknownId(["ordering", index], id)));
    const others = select(call.world, call.records, kind, {}).filter((record) => !ids.includes(Number(record["id"])));
    [...ids, ...others.map(({ id }) => id)].forEach((id, index) =>
      call.records.change(kind, id, { [position]: index + 1 }),
    );
    return { body: { status: "OK", detail: null } };
  };

export const memberships: TeamUpHandlers = {
  createMembership(call) {
    const formed = inFormOf(sentIn(call)["type"], call);
    return offered(formed, create(formed));
  },
  updateMembership(call) {
    const membership = call.records.need("membership", call.path["id"]);
    const { type = membership["type"] } = sentIn(call);
    refuseWith(type !== membership["type"] && invalid("type", "The type of a membership cannot change."));
    checkAs(type, call);
    const formed = inFormOf(type, call);
    return offered(formed, update(formed));
  },
  reorderMemberships: reorder("membership", "_position"),
  getMembershipAllotment: ({ records, path }) => ({ body: allotmentOf(records, path["id"]) }),
  initiateMembershipPurchase(call) {
    const { records, world, path, caller } = call;
    const membership = records.need("membership", path["id"]);
    const { customer, payment_plan: planId = null, return_to: returnTo } = sentIn(call);
    refuseWith(!records.get("customer", customer) && unknownId(["customer"], customer));
    const isForOther = caller.mode === "customer" && customer !== caller.customer;
    refuseWith(isForOther && invalid("customer", "You can buy for yourself only."));
    const plan = planId === null ? undefined : records.get("membership_payment_plan", planId);
    const isOfOther = planId !== null && plan?.["membership"] !== membership["id"];
    refuseWith(isOfOther && unknownId(["payment_plan"], planId));
    const isWithoutPlan = planId === null && membership["type"] === "recurring_plan";
    refuseWith(isWithoutPlan && invalid("payment_plan", "A recurring plan is bought with one of its payment plans."));
    checkPurchase(world, records, membership, plan, customer, caller.mode);
    const id = randomWord(world.random, 8, "0123456789abcdef");
    const expires = inSeconds(world.clock.now() + minutesToPay * 60_000);
    world.store.put("purchases", id, {
      id,
      provider: records.provider,
      membership: membership["id"],
      customer,
      payment_plan: planId,
      mode: caller.mode,
      return_to: returnTo,
      expires_at: expires,
    });
    const origin = call.world.bundle.server.origin;
    return {
      body: { next_url: `${origin}/p/${records.provider}-northlight-studio/purchase/${id}`, expires_at: expires },
    };
  },
  shareMembershipWithFamilies({ records, path }) {
    records.change("membership", path["id"], { shareable: true });
    return {};
  },

  deleteMembershipCategory(call) {
    const isUsed = call.records.list("membership").some((membership) => membership["category"] === call.path["id"]);
    if (isUsed) throw new Refusal("conflict", { message: "There are memberships in this category." });
    return remove(call);
  },
  reorderMembershipCategories: reorder("membership_category", "order"),

  createMembershipPaymentPlan(call) {
    const membership = call.records.get("membership", sentIn(call)["membership"]);
    const isOther = membership !== undefined && membership["type"] !== "recurring_plan";
    refuseWith(isOther && invalid("membership", "Only a recurring plan has payment plans."));
    return described(call, create(call));
  },
  updateMembershipPaymentPlan: (call) => described(call, update(call)),
  patchMembershipPaymentPlan: (call) => described(call, patch(call)),
};

/** A payment plan that was written, on which the offer of its membership depends. */
function described(call: TeamUpCall, { body }: Written): Written {
  const plan = describePlan(call, body);
  settleOffer(call.records, plan["membership"]);
  return { body: plan };
}

/** When billing begins, and what a plan says of itself in words. */
function describePlan({ records }: TeamUpCall, plan: Stored): Stored {
  const length = Number(plan["billing_period_length"]);
  const unit = String(plan["billing_period_unit"]);
  const single = unit.replace(/s$/, "");
  const committed = plan["committed_billing_periods"];
  const total = typeof committed === "number" ? committed * length : undefined;
  const renews = plan["commitment_expiration_scheme"] === "renew_contract";
  const rhythm = length > 1 ? `Every ${length} ${unit}` : unit === "weeks" ? "Weekly" : "Monthly";
  const isFixed = plan["fixed_billing_day_of_month"] !== null || plan["fixed_billing_day_of_week"] !== null;
  const price = isObject(plan["price"]) ? String(plan["price"]["string"]) : "";
  return records.change("membership_payment_plan", plan["id"], {
    enrollment_schedule: isFixed ? "next_possible_prorate" : "purchase_date",
    duration_description:
      total === undefined
        ? `${rhythm} until cancelled`
        : renews
          ? `${total} ${unit}, then ${total} more`
          : `${total} ${unit}`,
    price_with_period: `${price} per ${length === 1 ? single : `${length} ${unit}`}`,
  });
}
