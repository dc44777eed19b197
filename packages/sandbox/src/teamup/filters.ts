import type { Stored } from "../store.ts";
import { sharedWith } from "./holders.ts";
import type { Records } from "./records.ts";

type Filter = (record: Stored, value: unknown, records: Records) => boolean;

const typeNames: ReadonlyMap<unknown, string> = new Map([
  ["pack", "pack"],
  ["recurring_plan", "recurring"],
  ["prepaid_plan", "prepaid"],
]);

/** The filters of each kind's list whose names are not those of fields. */
export const ownFilters: Readonly<Record<string, Readonly<Record<string, Filter>>>> = {
  membership: {
    forms: () => false,
    permits_registration_for_event: () => false,
    offering_type: (record, value, records) =>
      records.list("membership_registration_grant").some(({ membership, registration_option: option }) => {
        const { offering_type: id } = records.get("registration_option", option) ?? {};
        return membership === record["id"] && String(id) === value;
      }),
  },
  customermembership: {
    membership_type: (record, value, records) => {
      const type = typeNames.get(records.get("membership", record["membership"])?.["type"]);
      return Array.isArray(value) && value.includes(type);
    },
    status: (record, value) => {
      const status = record["status"] === "completed" ? "complete" : record["status"];
      return Array.isArray(value) && value.includes(status);
    },
    owned_or_shared_with_customer: (record, value) =>
      record["customer"] === value || sharedWith(record).includes(Number(value)),
  },
};
