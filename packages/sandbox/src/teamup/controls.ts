import type { Control } from "../control.ts";
import { bodyFault, Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import { seededTokens } from "./auth.ts";
import type { BookingStatus } from "./bookings.ts";
import { book, bookings, endBooking } from "./bookings.ts";
import { isDay, today } from "./dates.ts";
import { passTime } from "./statuses.ts";
import { held } from "./kinds.ts";
import { seededPassword } from "./operations/auth.ts";
import { ledger } from "./penalties.ts";
import { completePurchase, sellMembership } from "./purchases.ts";
import type { TeamUpWorld } from "./records.ts";
import { render } from "./render.ts";
import { seededProvider } from "./seed.ts";

const becomes: readonly (readonly [action: string, status: BookingStatus, says: string])[] = [
  ["attend", "attended", "The customer comes."],
  ["cancel", "cancelled", "The customer cancels in time, which gives the use back."],
  ["late_cancel", "late_cancel", "The customer cancels too late, which penalty systems record."],
  ["no_show", "no_show", "The customer does not come, which penalty systems record."],
];

/** What happens in a studio and no described operation causes. All of it concerns provider 1. */
export function teamUpControls(world: TeamUpWorld): readonly Control[] {
  const records = world.of(seededProvider);
  const schema = world.resources.schemaOf(held) ?? {};
  const base = world.bundle.server.href.replace(/\/$/, "");
  /** A customer membership as the API answers it. */
  const answered = (sold: Stored): unknown => render(world, records, schema, sold, { expand: new Map(), base });

  return [
    { method: "GET", path: "/bookings", says: "Every booking.", run: () => ({ body: bookings(records) }) },
    {
      method: "POST",
      path: "/bookings",
      says: "Books a class with a customer membership, or is refused as an event_check_failure where its dates or its allotment do not allow it.",
      body: {
        customer_membership: "The id of the customer membership.",
        offering_type: "The id of the offering type.",
        date: "The day, today unless another is given.",
      },
      run({ body }) {
        passTime(world, records);
        const { date = today(world) } = body;
        if (!isDay(date)) {
          throw new Refusal("invalid", { faults: [bodyFault(["date"], "format", "Name a day as YYYY-MM-DD.")] });
        }
        const wish = { customerMembership: body["customer_membership"], offeringType: body["offering_type"], date };
        return { status: 201, body: book(world, records, wish) };
      },
    },
    ...becomes.map(([action, status, says]): Control => ({
      method: "POST",
      path: `/bookings/{id}/${action}`,
      says,
      run: ({ path }) => ({ body: endBooking(world, records, path["id"] ?? "", status) }),
    })),
    {
      method: "GET",
      path: "/ledger",
      says: "What penalty systems have recorded, charged and voided up to now.",
      run: () => ({ body: ledger(world, records) }),
    },
    {
      method: "POST",
      path: "/purchases/{id}/complete",
      says: "The customer pays on the page that initiate_purchase answered. The id is the last part of its address.",
      run: ({ path }) => ({ status: 201, body: answered(completePurchase(world, path["id"] ?? "")) }),
    },
    {
      method: "POST",
      path: "/customer_memberships",
      says: "Gives a membership to a customer from today on, without a purchase.",
      body: {
        membership: "Its id.",
        customer: "The customer's id.",
        payment_plan: "The id of a payment plan, if one is wanted.",
      },
      run({ body }) {
        records.need("customer", body["customer"]);
        const { membership, customer, payment_plan: plan } = body;
        return { status: 201, body: answered(sellMembership(world, records, membership, customer, plan)) };
      },
    },
  ];
}

export const teamUpAccess: Readonly<Record<string, unknown>> = {
  tokens: seededTokens.map(({ token, says }) => ({ token, says })),
  logins: {
    username: "the e-mail address of a customer of the examples",
    password: seededPassword,
    direct_auth_key: "any",
  },
};
