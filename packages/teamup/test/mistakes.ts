/** What stands before each mistake. */
export const head = `import { createTeamUp, type ApiError, type TeamUp, type TeamUpWith } from "../../../src/index.ts";
import type { Day, Money } from "../../../src/values.ts";
declare const teamup: TeamUp;
declare const valued: TeamUpWith<{ instant: Date; day: Day; money: Money }>;
declare const error: ApiError;
void [createTeamUp, valued, error];`;
/** Mistakes that a caller can make, by what is wrong with them. */
export const mistakes: Record<string, string> = {
  "a misspelt operation": `void teamup.getMembershp({ path: { id: 42 } });`,
  "a misspelt path to expand": `void teamup.getCustomerMembership({ path: { id: 1 }, query: { expand: ["custmer"] } });`,
  "a field that is not a link": `void teamup.getCustomerMembership({ path: { id: 1 }, query: { expand: ["customer.email"] } });`,
  "a path to expand where there is none": `void teamup.listMemberships({ query: { expand: ["category"] } });`,
  "a misspelt field to pick": `void teamup.getCustomerMembership({ path: { id: 1 }, query: { fields: ["stauts"] } });`,
  "a field of what is not expanded": `void teamup.getCustomerMembership({ path: { id: 1 }, query: { fields: ["customer.email"] } });`,
  "a deferred field that was not asked for": `void teamup.getCustomerMembership({ path: { id: 1 } }).then((each) => each.next_billing_date);`,
  "a link read as an object": `void teamup.getCustomerMembership({ path: { id: 1 } }).then((each) => each.customer.email);`,
  "a field that was not picked": `void teamup.getCustomerMembership({ path: { id: 1 }, query: { fields: ["id"] } }).then((each) => each.name);`,
  "a wrong field in a body": `void teamup.createMembershipCategory({ body: { nme: "Packs" } });`,
  "a wrong choice in a body": `void teamup.patchMembershipPenaltySystem({ path: { id: 7 }, body: { status: "paused" } });`,
  "a missing field in a body": `void teamup.updateMembershipPenaltySystem({ path: { id: 7 }, body: { name: "n" } });`,
  "a missing field in a long body": `void teamup.bulkCreateCustomerMembershipHolds({ body: { customermembership_ids: [501], start_date: "2026-03-01", end_date: "2026-03-31", disable_prorates: true, extend_expirations: true } });`,
  "a missing field in one form of a body": `void teamup.createMembership({ body: { type: "pack", name: "n", category: 1, allow_repeat_purchases: true } });`,
  "a wrong query parameter": `void teamup.listMemberships({ query: { forsale: true } });`,
  "a wrong path value": `void teamup.getMembership({ path: { id: "42" } });`,
  "a missing input": `void teamup.getMembership();`,
  "a wrong member of the input": `void teamup.getMembership({ path: { id: 42 }, quary: {} });`,
  "an operation that customers do not have": `void teamup.as("customer").createMembership;`,
  "a status that does not exist": `void teamup.getMembership({ path: { id: 42 } }).result().then((each) => each.status === 418);`,
  "what is wrong with a member taken for texts": `for (const text of error.fields.name!) void text;`,
  "what is wrong with a member taken for a text": `((text: string) => text)(error.fields.name![0]!);`,
  "a member of fields that may not be there": `error.fields.no_show_rule.days;`,
  "a misspelt option": `void createTeamUp({ token: "t", provder: 1 });`,
  "a wrong option": `void createTeamUp({ token: 1 });`,
  "a missing option": `void createTeamUp({});`,
  "codecs without createValues": `void createTeamUp({ token: "t", values: { day: null } });`,
  "a value read as a text": `void valued.getCustomerMembership({ path: { id: 1 } }).then((each) => each.start_date.slice(1));`,
  "a wrong value in a body": `void valued.cancelCustomerMembership({ path: { id: 1 }, body: { forced_expiration_date: new Date() } });`,
  "a wrong value in a rule": `void valued.patchMembershipPenaltySystem({ path: { id: 1 }, body: { no_show_rule: { price: 1, max_infractions: 1, days: 5 } } });`,
  "a wrong field in a body with values": `void valued.createMembershipPaymentPlan({ path: { id: 1 }, body: { prise: "1" } });`,
  "a wrong value in a query": `void valued.listCustomerMemberships({ query: { start_date_gte: { year: 1 } } });`,
  "a misspelt path to expand with values": `void valued.getCustomerMembership({ path: { id: 1 }, query: { expand: ["custmer"] } });`,
};
