import type { Stored } from "../store.ts";
import { hold } from "./kinds.ts";
import type { Records } from "./records.ts";

/** The holds of a customer membership, be they over or still to come, without those that were called off before a day had passed. */
export const holdsOf = (records: Records, { id }: Stored): readonly Stored[] =>
  records.list(hold).filter((record) => record["customer_membership"] === id && record["_called_off"] !== true);

/** Whether a day lies in a hold of a customer membership. */
export const isHeldOn = (records: Records, customerMembership: Stored, day: string): boolean =>
  holdsOf(records, customerMembership).some(
    ({ start_date: start, end_date: end }) => String(start) <= day && (typeof end !== "string" || day <= end),
  );

export function endHold(records: Records, id: unknown): void {
  if (records.get(hold, id)) records.change(hold, id, { active: false });
}
