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
  [
    "listMemberships",
    `void valued.listMemberships();`,
    `(method) CommerceLayerMethodsWith<Chosen<Date>>.listMemberships<[], {}, {}, never>(input: void | ListMembershipsInput<[], {}, {}>): List<DecodedObject<Membership, ValueNames, Chosen<Date>>, ResourcePage<DecodedObject<Membership, ValueNames, Chosen<Date>>>, DecodedOutcome<ListMembershipsOutcome<[], {}>, ValueNames, Chosen<Date>>>`,
  ],
])("an editor shows over %s what it is called with in one line", (name, call, shown) => {
  const source = `import { createCommerceLayer, type CommerceLayer } from "../src/index.ts";\nimport { createValues, instant } from "../src/values.ts";\ndeclare const cl: CommerceLayer;\nconst valued = createCommerceLayer({ token: "t", values: createValues({ instant }) });\n${call}`;
  expect(editor.hoverOver(source, name).split("\n")[0]).toBe(shown);
});

it("an editor says over a method of a client with values what it says without them", () => {
  const names = Object.keys(operations);
  expect(editor.commentsOn("CommerceLayerWith<{}>", names)).toEqual(editor.commentsOn("CommerceLayer", names));
});

it.each([
  ["methods", "cl.|", "listMemberships"],
  ["parameters", "cl.listMemberships({ query: { | } })", "filter"],
  ["relationships", `cl.getMembership({ path, query: { include: ["|"] } })`, "role"],
  ["relationships further down", `cl.getMembership({ path, query: { include: ["role", "|"] } })`, "role.permissions"],
  ["types to choose fields of", "cl.getMembership({ path, query: { fields: { | } } })", "memberships"],
  ["fields", `cl.getMembership({ path, query: { fields: { memberships: ["|"] } } })`, "user_email"],
  ["predicates", "cl.listMemberships({ query: { filter: { | } } })", "user_email_cont"],
  ["what an attribute may hold", `cl.listMemberships({ query: { filter: { status_eq: "|" } } })`, "pending"],
  [
    "what it may hold, in a list",
    `cl.listMemberships({ query: { filter: { status_in: ["active", "|"] } } })`,
    "pending",
  ],
  ["what a related one may hold", `cl.listMemberships({ query: { filter: { role_kind_eq: "|" } } })`, "custom"],
  ["orders", `cl.listMemberships({ query: { sort: ["|"] } })`, "-created_at"],
  ["attributes of a body", "cl.updateMembership({ path, body: { | } })", "reference"],
  [
    "relationships of an answer",
    `cl.getMembership({ path, query: { include: ["role"] } }).then((answer) => answer.|)`,
    "role",
  ],
])("an editor offers %s", (_what, call, one) => {
  const source = `import type { CommerceLayer } from "../src/index.ts";\ndeclare const cl: CommerceLayer;\nconst path = { membershipId: "m" };\nvoid ${call};`;
  expect(editor.offeredAt(source)).toContain(one);
});
