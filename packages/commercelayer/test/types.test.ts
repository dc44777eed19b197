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
    "getMembership",
    `void cl.getMembership({ path: { membershipId: "m" } });`,
    `(method) CommerceLayerMethods.getMembership<[], {}, false>(input: GetMembershipInput<[], {}>): Call<Membership, GetMembershipOutcome<[], {}>>`,
  ],
  [
    "updateMembership",
    `void cl.updateMembership({ path: { membershipId: "m" }, query: { include: ["role"] }, body: { reference: "x" } });`,
    `(method) CommerceLayerMethods.updateMembership<readonly ["role"], {}, true>(input: UpdateMembershipInput<readonly ["role"], {}>): Call<Shaped<"memberships", "role", {}>, UpdateMembershipOutcome<readonly ["role"], {}>>`,
  ],
  [
    "createCommerceLayer",
    `void createCommerceLayer({ clientId: "a", clientSecret: "b" });`,
    `(alias) createCommerceLayer<undefined, false>(options: CommerceLayerOptions & ValuesOption<undefined>): CommerceLayer`,
  ],
])("an editor shows over %s what it is called with in one line", (name, call, shown) => {
  const source = `import { createCommerceLayer, type CommerceLayer } from "../src/index.ts";\ndeclare const cl: CommerceLayer;\n${call}`;
  expect(hoverOver(folder, source, name).split("\n")[0]).toBe(shown);
});
