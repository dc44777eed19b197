import { expect } from "vitest";
import { control } from "./control.ts";
import type { Answer, Opened } from "./open.ts";

/** A limit of the bookings of one kind in each week. */
export const weekly = (type: string, uses: number): object => ({
  max_uses: uses,
  period: "week",
  type,
  offering_type_limits: [],
});

/** Says what a membership can be booked with, and how often. */
export async function allot({ ask }: Opened, membership: number, allotment: object): Promise<void> {
  const json = { types: ["class"], period_limits: [], ...allotment };
  expect((await ask("PUT", `/memberships/${membership}/allotment`, { json })).status).toBe(200);
}

/** A customer membership as it is read. */
export const heldOf = async ({ ask }: Opened, id: number): Promise<Answer["body"]> =>
  (await ask("GET", `/customer_memberships/${id}`)).body;

/** Puts a customer membership on hold. */
export const hold = ({ ask }: Opened, id: number, wish: object): Promise<Answer> =>
  ask("PUT", "/customer_memberships/bulk_create_holds", {
    json: { customermembership_ids: [id], hold_type: "finite", ...wish },
  });

/** Books a class with a customer membership. */
export const book = (sandbox: Opened, id: number, wish: object = {}): Promise<Pick<Answer, "status" | "body">> =>
  control(sandbox, "POST", "/bookings", { customer_membership: id, offering_type: 11, ...wish });
