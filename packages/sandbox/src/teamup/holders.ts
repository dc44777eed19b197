import type { Stored } from "../store.ts";
import { held } from "./kinds.ts";
import type { Records } from "./records.ts";

/** Changes a customer membership, and counts anew who holds its membership where its status became another. */
export function changeHeld(records: Records, id: unknown, members: Readonly<Record<string, unknown>>): Stored {
  const { status } = records.need(held, id);
  const changed = records.change(held, id, members);
  if (changed["status"] !== status) countHolders(records, changed["membership"]);
  return changed;
}

/** Counts the customers who hold a membership now. */
export function countHolders(records: Records, membership: unknown): void {
  const holders = records
    .list(held)
    .filter((record) => record["membership"] === membership && !isOver(record))
    .map(({ customer }) => customer);
  const count = new Set(holders).size;
  records.change("membership", membership, { has_active_members: count > 0, active_member_count: count });
}

/** Whether a customer membership has come to its end for good. */
export const isOver = ({ status }: Stored): boolean => status === "completed" || status === "cancelled";

/** The relatives of the holder who may use a customer membership too. */
export const sharedWith = (record: Stored): readonly number[] =>
  (record["_shared_with"] as readonly number[] | undefined) ?? [];
