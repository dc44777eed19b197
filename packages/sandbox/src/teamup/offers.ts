import { isObject } from "../bundle.ts";
import type { Stored } from "../store.ts";
import type { Records } from "./records.ts";

/** Whether a membership shall be for sale, which a draft cannot be yet. */
const wanted = "_sale_wanted";

/** Keeps what was written of a membership, and settles the rest. */
export function offer(records: Records, { id, for_sale: forSale }: Stored): Stored {
  records.change("membership", id, { [wanted]: forSale });
  return settleOffer(records, id);
}

/** What follows for a membership from its own members and from its payment plans. */
export function settleOffer(records: Records, id: unknown): Stored {
  const membership = records.need("membership", id);
  const plans = records.list("membership_payment_plan").filter((plan) => plan["membership"] === id);
  const isDraft = membership["type"] === "recurring_plan" && plans.length === 0;
  return records.change("membership", id, {
    ...pricesOf(membership, plans),
    is_draft: isDraft,
    for_sale: (membership[wanted] ?? membership["for_sale"]) === true && !isDraft,
    incomplete_reasons: isDraft ? ["There is no payment plan."] : [],
  });
}

function pricesOf({ type, one_time_fee: fee }: Stored, plans: readonly Stored[]): Record<string, unknown> {
  if (type !== "recurring_plan") return { price: fee, display_price: fee };
  const [cheapest] = plans
    .filter(({ status }) => status === "for_sale")
    .toSorted((one, two) => amount(one) - amount(two));
  return cheapest ? { price: cheapest["price"], display_price: cheapest["price"] } : {};
}

const amount = ({ price }: Stored): number => (isObject(price) ? Number(price["decimal"]) : 0);
