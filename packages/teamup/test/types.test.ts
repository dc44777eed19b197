import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openEditor } from "../../../scripts/conformance/editor.ts";
import { checkTypes } from "../../../scripts/conformance/readable-errors.ts";
import { operations } from "../src/client.gen.ts";
import { head, mistakes } from "./mistakes.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const editor = openEditor(folder);

it("mistakes are told in a line or two", () => {
  expect(checkTypes(folder, head, mistakes)).toEqual([]);
});

it("mistakes are told so, and every type test passes, without exactOptionalPropertyTypes", () => {
  expect(checkTypes(folder, head, mistakes, { inexact: true })).toEqual([]);
});

it.each([
  [
    "getCustomerMembership",
    `void teamup.getCustomerMembership({ path: { id: 1 } });`,
    `(method) TeamUpMethods.getCustomerMembership<[], [], false>(input: GetCustomerMembershipInput<[], []>): Call<CustomerMembership, GetCustomerMembershipOutcome<[], []>>`,
  ],
  [
    "patchMembershipPenaltySystem",
    `void teamup.patchMembershipPenaltySystem({ path: { id: 1 }, query: { expand: ["memberships"] }, body: { name: "x" } });`,
    `(method) TeamUpMethods.patchMembershipPenaltySystem<readonly ["memberships"], [], true>(input: PatchMembershipPenaltySystemInput<readonly ["memberships"], []>): Call<Expanded<"MembershipPenaltySystem", "memberships">, PatchMembershipPenaltySystemOutcome<readonly ["memberships"], []>>`,
  ],
  [
    "createTeamUp",
    `void createTeamUp({ token: "t", provider: 1, mode: "provider" });`,
    `(alias) createTeamUp<undefined, false>(options: TeamUpOptions & ValuesOption<undefined>): TeamUp`,
  ],
  [
    "getCustomerMembership",
    `void valued.getCustomerMembership({ path: { id: 1 } });`,
    `(method) TeamUpMethodsWith<Chosen<Date, Day, Money>>.getCustomerMembership<[], [], false>(input: GetCustomerMembershipInput<[], []>): Call<DecodedObject<CustomerMembership, ValueNames, Chosen<Date, Day, Money>>, DecodedOutcome<GetCustomerMembershipOutcome<[], []>, ValueNames, Chosen<Date, Day, Money>>>`,
  ],
  [
    "bulkCreateCustomerMembershipHolds",
    `void valued.bulkCreateCustomerMembershipHolds({ body: { hold_type: "open_ended", start_date: "2026-02-02" } });`,
    `(method) TeamUpMethodsWith<Chosen<Date, Day, Money>>.bulkCreateCustomerMembershipHolds(input: BulkCreateCustomerMembershipHoldsInputWith<Chosen<Date, Day, Money>>): Call<DecodedObject<CustomerMembershipHoldBulkCreate, ValueNames, Chosen<Date, Day, Money>>, DecodedOutcome<BulkCreateCustomerMembershipHoldsOutcome, ValueNames, Chosen<Date, Day, Money>>>`,
  ],
  [
    "body",
    `void valued.bulkCreateCustomerMembershipHolds({ body: { hold_type: "open_ended", start_date: "2026-02-02" } });`,
    `(property) BulkCreateCustomerMembershipHoldsInputWith<Chosen<Date, Day, Money>>.body: EncodableObject<CustomerMembershipHoldBulkCreate, ValueNames, Chosen<Date, Day, Money>>`,
  ],
])("an editor shows over %s what it is called with in one line", (name, call, shown) => {
  const source = `import { createTeamUp, type TeamUp } from "../src/index.ts";\nimport { createValues, day, instant, money } from "../src/values.ts";\ndeclare const teamup: TeamUp;\nconst valued = createTeamUp({ token: "t", values: createValues({ day, instant, money }) });\n${call}`;
  expect(editor.hoverOver(source, name).split("\n")[0]).toBe(shown);
});

it("an editor says over a method of a client with values what it says without them", () => {
  const names = Object.keys(operations);
  expect(editor.commentsOn("TeamUpWith<{}>", names)).toEqual(editor.commentsOn("TeamUp", names));
});

it.each([
  ["methods", "teamup.|", "listMemberships"],
  ["parameters", "teamup.listMemberships({ query: { | } })", "for_sale"],
  ["what to expand", `teamup.getCustomerMembership({ path, query: { expand: ["|"] } })`, "customer"],
  [
    "what to expand further down",
    `teamup.getCustomerMembership({ path, query: { expand: ["customer", "|"] } })`,
    "customer.provider",
  ],
  ["fields", `teamup.getCustomerMembership({ path, query: { fields: ["|"] } })`, "status"],
  [
    "fields of what is expanded",
    `teamup.getCustomerMembership({ path, query: { expand: ["customer"], fields: ["id", "|"] } })`,
    "customer.email",
  ],
  ["choices of a parameter", `teamup.listCustomerMemberships({ query: { status: ["|"] } })`, "cancelled"],
  ["members of a body", "teamup.updateMembershipAllotment({ path, body: { | } })", "period_limits"],
  ["choices of a body", `teamup.updateMembershipAllotment({ path, body: { types: ["|"] } })`, "course"],
  [
    "members of what is expanded",
    `teamup.getCustomerMembership({ path, query: { expand: ["customer"] } }).then((answer) => answer.customer.|)`,
    "email",
  ],
])("an editor offers %s", (_what, call, one) => {
  const source = `import type { TeamUp } from "../src/index.ts";\ndeclare const teamup: TeamUp;\nconst path = { id: 42 };\nvoid ${call};`;
  expect(editor.offeredAt(source)).toContain(one);
});
