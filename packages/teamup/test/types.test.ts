import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { hoverOver } from "../../../scripts/conformance/hover.ts";
import { checkTypes } from "../../../scripts/conformance/readable-errors.ts";
import { head, mistakes } from "./mistakes.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

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
])("an editor shows over %s what it is called with in one line", (name, call, shown) => {
  const source = `import { createTeamUp, type TeamUp } from "../src/index.ts";\ndeclare const teamup: TeamUp;\n${call}`;
  expect(hoverOver(folder, source, name).split("\n")[0]).toBe(shown);
});
