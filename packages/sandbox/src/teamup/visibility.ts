import type { Stored } from "../store.ts";
import type { TeamUpCaller } from "./auth.ts";
import { sharedWith } from "./holders.ts";
import { held, hold } from "./kinds.ts";
import type { Records } from "./records.ts";

/** Whether a caller may see a record: staff everything of their business, a customer what is theirs or public. */
export function isVisible(records: Records, kind: string, record: Stored, caller: TeamUpCaller): boolean {
  if (caller.mode === "provider") return true;
  if (kind === "membership") return record["visible_to_customers"] === true && record["is_draft"] !== true;
  if (kind === held) return isHolder(record, caller.customer);
  if (kind === hold) {
    const rests = records.get(held, record["customer_membership"]);
    return rests !== undefined && isHolder(rests, caller.customer);
  }
  return true;
}

const isHolder = (record: Stored, customer: number | undefined): boolean =>
  customer !== undefined && (record["customer"] === customer || sharedWith(record).includes(customer));
