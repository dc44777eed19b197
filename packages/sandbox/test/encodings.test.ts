import { describe, expect, test } from "vitest";
import { decodeForm } from "../src/form.ts";
import { toXml } from "../src/xml.ts";
import { openTeamUp } from "./support/open.ts";

const system = {
  path: "/membership_penalty_systems/7",
  json: {
    name: "Späte Absagen & mehr",
    memberships: [42, 43],
    status: "active",
    no_show_rule: null,
    late_cancel_rule: { price: "10.99", max_infractions: 3, days: 30 },
    deferred_charge_days: 4,
  },
  fields: [
    ["name", "Späte Absagen & mehr"],
    ["memberships", "42"],
    ["memberships", "43"],
    ["status", "active"],
    ["no_show_rule", ""],
    ["late_cancel_rule.price", "10.99"],
    ["late_cancel_rule.max_infractions", "3"],
    ["late_cancel_rule.days", "30"],
    ["deferred_charge_days", "4"],
  ],
} as const;

const allotment = {
  path: "/memberships/42/allotment",
  json: {
    ignore_no_shows: true,
    types: ["class", "course"],
    period_limits: [
      {
        max_uses: 3,
        period: "week",
        type: "class",
        offering_type_limits: [
          { offering_type: 12, max_uses: 1, is_extra: true },
          { offering_type: 11, max_uses: 2, is_extra: false },
        ],
      },
    ],
  },
  fields: [
    ["ignore_no_shows", "true"],
    ["types", "class"],
    ["types", "course"],
    ["period_limits[0]max_uses", "3"],
    ["period_limits[0]period", "week"],
    ["period_limits[0]type", "class"],
    ["period_limits[0]offering_type_limits[0]offering_type", "12"],
    ["period_limits[0]offering_type_limits[0]max_uses", "1"],
    ["period_limits[0]offering_type_limits[0]is_extra", "true"],
    ["period_limits[0]offering_type_limits[1]offering_type", "11"],
    ["period_limits[0]offering_type_limits[1]max_uses", "2"],
    ["period_limits[0]offering_type_limits[1]is_extra", "false"],
  ],
} as const;

describe.each([
  ["updateMembershipPenaltySystem", system],
  ["updateMembershipAllotment", allotment],
])("%s leaves the same state", (_operationId, { path, json, fields }) => {
  test.each([
    ["form-urlencoded", { form: fields }],
    ["multipart", { multipart: fields }],
  ])("from JSON and from %s", async (_encoding, ask) => {
    const fromJson = openTeamUp();
    const fromForm = openTeamUp();
    expect((await fromJson.ask("PUT", path, { json })).status).toBe(200);
    expect((await fromForm.ask("PUT", path, ask)).body).toEqual((await fromJson.ask("PUT", path, { json })).body);
    expect(fromForm.snapshot()).toEqual(fromJson.snapshot());
  });
});

test("what every type of membership has is read as its type in forms", async () => {
  const { ask } = openTeamUp();
  const form = Object.entries({
    name: "Early Birds",
    type: "pack",
    one_time_fee: "12.00",
    category: "5",
    allow_repeat_purchases: "1",
    visible_to_customers: "true",
    purchasable_only_by_provider: "False",
    new_customers_only: "0",
  });
  const { status, body } = await ask("POST", "/memberships", { form });
  const read = {
    category: 5,
    allow_repeat_purchases: true,
    visible_to_customers: true,
    purchasable_only_by_provider: false,
    new_customers_only: false,
  };
  expect([status, body]).toEqual([201, expect.objectContaining(read)]);
});

test("values are read as their types in forms, and never in JSON", async () => {
  const { ask } = openTeamUp();
  const json = { ...system.json, deferred_charge_days: "4" };
  expect((await ask("PUT", system.path, { json })).body.field_errors).toEqual({
    deferred_charge_days: ["A valid integer is required."],
  });
});

test("null is a value, and no absent body", async () => {
  const { ask } = openTeamUp();
  const answer = await ask("PATCH", system.path, { raw: { type: "application/json", body: "null" } });
  expect([answer.status, answer.body.code]).toEqual([400, "parameter_invalid"]);
  expect((await ask("PATCH", system.path)).status).toBe(200);
});

test("a form names its broken fields like JSON does", async () => {
  const { ask } = openTeamUp();
  const form = [
    ...system.fields.filter(([name]) => name !== "late_cancel_rule.days"),
    ["late_cancel_rule.days", "four"] as const,
  ];
  const { status, body } = await ask("PUT", system.path, { form });
  expect([status, body.field_errors]).toEqual([400, { late_cancel_rule: { days: ["A valid integer is required."] } }]);
});

test("form fields cannot reach a prototype", () => {
  const shapeOf = () => ({
    types: new Set(["object"]),
    properties: new Map(),
    required: new Set<string>(),
    items: undefined,
    members: undefined,
    fallback: undefined,
  });
  decodeForm([["__proto__.polluted", "yes"]], {}, shapeOf);
  expect("polluted" in {}).toBe(false);
});

describe("XML", () => {
  test("repeats an element for an array, leaves out an empty one, and empties it for null", () => {
    expect(toXml({ ids: [1, 2], none: [], nothing: null, yes: true, nested: { name: "x" } })).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<root><ids>1</ids><ids>2</ids><nothing></nothing><yes>true</yes><nested><name>x</name></nested></root>',
    );
  });

  test("escapes, and replaces what XML 1.0 forbids", () => {
    expect(toXml({ name: "a<b>&\u0000\uD800\r" })).toContain("<name>a&lt;b&gt;&amp;\uFFFD\uFFFD&#13;</name>");
  });

  test.each([
    ["format=xml", `${system.path}?format=xml`, {}],
    ["Accept", system.path, { accept: "application/xml" }],
    ["what Accept likes better", system.path, { accept: "application/json; q=0.5, application/xml; q=0.9" }],
    ["what Accept leaves", system.path, { accept: "application/json;q=0, */*" }],
  ])("comes by %s", async (_name, path, headers) => {
    const { ask } = openTeamUp();
    const answer = await ask("GET", path, { headers });
    expect(answer.headers.get("content-type")).toBe("application/xml");
    expect(answer.text).toContain("<memberships>42</memberships>");
    expect(answer.text).toContain("<archived_at></archived_at>");
  });

  test.each(["/membership_penalty_systems/999?format=xml", "/nowhere?format=xml"])(
    "is what %s is refused in",
    async (path) => {
      const { ask } = openTeamUp();
      const answer = await ask("GET", path);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/xml"]);
      expect(answer.text).toContain("<code>not_found</code>");
    },
  );

  test("gives way to format=json", async () => {
    const { ask } = openTeamUp();
    const answer = await ask("GET", `${system.path}?format=json`, { headers: { accept: "application/xml" } });
    expect(answer.headers.get("content-type")).toBe("application/json");
  });
});
