import { describe, expect, test } from "vitest";
import { openCommerceLayer, openTeamUp } from "./support/open.ts";
import { unchanged } from "./support/unchanged.ts";

/** A copy of a value with one thing changed. */
function changed(value: object, path: readonly (string | number)[], to: unknown): object {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let node = copy;
  for (const part of path.slice(0, -1)) node = node[part] as typeof node;
  const last = path.at(-1) ?? "";
  if (to === undefined) delete node[last];
  else node[last] = to;
  return copy;
}

const rule = { price: "10.99", max_infractions: 1, days: 5 };
const system = {
  name: "Late cancels",
  memberships: [42],
  status: "active",
  // A copy of each, so that one can be changed alone.
  no_show_rule: { ...rule },
  late_cancel_rule: { ...rule },
  late_cancel_or_no_show_rule: { ...rule },
  deferred_charge_days: 0,
};
const allotment = {
  ignore_no_shows: true,
  types: ["event", "class", "course"],
  period_limits: [
    {
      max_uses: 0,
      period: "week",
      type: "class",
      offering_type_limits: [{ offering_type: 12, max_uses: 0, is_extra: true }],
    },
  ],
};

type Bound = readonly [path: readonly (string | number)[], to: unknown, message: string];
const required = "This field is required.";
const notNull = "This field may not be null.";

const ruleBounds = ["no_show_rule", "late_cancel_rule", "late_cancel_or_no_show_rule"].flatMap((name): Bound[] => [
  [[name, "days"], 4, "Ensure this value is greater than or equal to 5."],
  [[name, "days"], undefined, required],
  [[name, "days"], "5", "A valid integer is required."],
  [[name, "max_infractions"], 0, "Ensure this value is greater than or equal to 1."],
  [[name, "max_infractions"], undefined, required],
  [[name, "max_infractions"], 0.5, "A valid integer is required."],
  [[name, "max_infractions"], 1.5, "A valid integer is required."],
  [[name, "price"], undefined, required],
  [[name, "price"], 10.99, "Not a valid string."],
  [[name, "price"], "ten", "A valid number is required."],
  [[name], "none", "Invalid data. Expected a dictionary, but got string."],
  [[name], [], "Invalid data. Expected a dictionary, but got array."],
]);

const systemBounds: readonly Bound[] = [
  [["name"], "", "This field may not be blank."],
  [["name"], undefined, required],
  [["name"], null, notNull],
  [["name"], 7, "Not a valid string."],
  [["memberships"], undefined, required],
  [["memberships"], [], "This list may not be empty."],
  [["memberships"], null, notNull],
  [["memberships", 0], "42x", "A valid integer is required."],
  [["memberships", 0], 999, 'Invalid pk "999" - object does not exist.'],
  [["status"], "paused", '"paused" is not a valid choice.'],
  [["status"], 5, '"5" is not a valid choice.'],
  [["status"], null, notNull],
  [["deferred_charge_days"], -1, "Ensure this value is greater than or equal to 0."],
  [["deferred_charge_days"], "1", "A valid integer is required."],
  ...ruleBounds,
];

const period = ["period_limits", 0];
const offering = [...period, "offering_type_limits", 0];
const allotmentBounds: readonly Bound[] = [
  [["types"], [], "This list may not be empty."],
  [["types"], undefined, required],
  [["types", 0], "room", '"room" is not a valid choice.'],
  [["ignore_no_shows"], "maybe", "Must be a valid boolean."],
  [["period_limits"], undefined, required],
  [["period_limits"], {}, 'Expected a list of items but got type "object".'],
  [[...period, "max_uses"], undefined, required],
  [[...period, "max_uses"], -1, "Ensure this value is greater than or equal to 0."],
  [[...period, "period"], undefined, required],
  [[...period, "period"], "decade", '"decade" is not a valid choice.'],
  [[...period, "type"], undefined, required],
  [[...period, "type"], "room", '"room" is not a valid choice.'],
  [[...period, "offering_type_limits"], undefined, required],
  [[...offering, "offering_type"], undefined, required],
  [[...offering, "offering_type"], 999, 'Invalid pk "999" - object does not exist.'],
  [[...offering, "max_uses"], undefined, required],
  [[...offering, "max_uses"], -1, "Ensure this value is greater than or equal to 0."],
  [[...offering, "is_extra"], undefined, required],
  [[...offering, "is_extra"], 1, "Must be a valid boolean."],
];

const shown = ([path, to]: Bound): string => `${path.join(".")} = ${JSON.stringify(to) ?? "left out"}`;

describe.each([
  ["updateMembershipPenaltySystem", "/membership_penalty_systems/7", system, systemBounds],
  ["updateMembershipAllotment", "/memberships/42/allotment", allotment, allotmentBounds],
] as const)("%s", (_operationId, path, valid, bounds) => {
  test("takes the smallest valid values", async () => {
    expect((await openTeamUp().ask("PUT", path, { json: valid })).status).toBe(200);
  });

  test.each(bounds.map((bound) => [shown(bound), bound] as const))(
    "refuses %s",
    async (_shown, [place, to, message]) => {
      const sandbox = openTeamUp();
      const { status, body } = await unchanged(sandbox, () =>
        sandbox.ask("PUT", path, { json: changed(valid, place, to) }),
      );
      expect([status, body.code, body.type]).toEqual([400, "parameter_invalid", "invalid_request_error"]);
      expect(body.field_errors).toEqual(place.reduceRight<unknown>((inner, part) => ({ [part]: inner }), [message]));
    },
  );
});

describe("updateMembershipPenaltySystem takes", () => {
  test("null for a rule, which is gone afterwards", async () => {
    const { ask } = openTeamUp();
    const { body } = await ask("PUT", "/membership_penalty_systems/7", { json: { ...system, late_cancel_rule: null } });
    expect(Object.keys(body)).not.toContain("late_cancel_rule");
    expect(body.no_show_rule.price.string).toBe("£10.99");
  });

  test("one day as the wait when none is sent", async () => {
    const { ask } = openTeamUp();
    const { body } = await ask("PUT", "/membership_penalty_systems/7", { json: { name: "Late", memberships: [42] } });
    expect(body).toMatchObject({
      name: "Late",
      deferred_charge_days: 1,
      status: "active",
      late_cancel_rule: { days: 30 },
    });
  });

  test("an archived status, and says since when", async () => {
    const { ask } = openTeamUp();
    const { body } = await ask("PUT", "/membership_penalty_systems/7", { json: { ...system, status: "archived" } });
    expect(body).toMatchObject({ status: "archived", archived_at: "2026-04-15T09:00:00.000Z" });
  });
});

describe("what a list repeats is kept once", () => {
  const late = { name: "Late", memberships: [43, 42, 43] };

  test.each([
    ["POST", "/membership_penalty_systems"],
    ["PUT", "/membership_penalty_systems/7"],
    ["PATCH", "/membership_penalty_systems/7"],
  ])("%s %s", async (method, path) => {
    const { ask } = openTeamUp();
    const { status, body } = await ask(method, path, { json: late });
    expect(status).toBeLessThan(300);
    expect(body.memberships).toEqual([43, 42]);
  });

  test("PUT /memberships/42/allotment", async () => {
    const { ask } = openTeamUp();
    const limit = { max_uses: 3, period: "week", type: "class", offering_type_limits: [] };
    const { type, ...others } = limit;
    const json = { types: ["event", "class", "event"], period_limits: [limit, { type, ...others }] };
    expect((await ask("PUT", "/memberships/42/allotment", { json })).status).toBe(200);
    const { body } = await ask("GET", "/memberships/42/allotment");
    expect(body).toMatchObject({ types: ["event", "class"], period_limits: [limit] });
  });
});

test.each([
  ["POST", "/membership_categories", { name: "Workshops" }, ["id"], 5],
  ["PUT", "/membership_penalty_systems/7", system, ["id"], 9],
  ["PUT", "/memberships/42/allotment", allotment, [...offering, "allow_zero"], true],
  ["PATCH", "/membership_payment_plans/31", { price: "79.00" }, ["membership"], 43],
  ["PATCH", "/membership_payment_plans/31", { price: "79.00" }, ["membership"], 999],
])("%s %s with %j pays no heed to %j, which cannot be written", async (method, path, json, place, to) => {
  const stateAfter = async (sent: object): Promise<unknown> => {
    const sandbox = openTeamUp();
    expect((await sandbox.ask(method, path, { json: sent })).status).toBeLessThan(300);
    return sandbox.snapshot();
  };
  expect(await stateAfter(changed(json, place, to))).toEqual(await stateAfter(json));
});

test("an id that leads to nothing is named with every other broken field", async () => {
  const { ask } = openTeamUp();
  const json = { name: "", memberships: [42, 999] };
  const { body } = await ask("PUT", "/membership_penalty_systems/7", { json });
  expect(body.field_errors).toEqual({
    name: ["This field may not be blank."],
    memberships: { 1: ['Invalid pk "999" - object does not exist.'] },
  });
});

test("every broken field is named at once, nested like the body", async () => {
  const { ask } = openTeamUp();
  const json = {
    name: "",
    memberships: "all",
    deferred_charge_days: -1,
    late_cancel_rule: { price: "x", max_infractions: 0, days: 1 },
  };
  const { body } = await ask("PUT", "/membership_penalty_systems/7", { json });
  expect(Object.keys(body.field_errors)).toEqual(["name", "memberships", "deferred_charge_days", "late_cancel_rule"]);
  expect(Object.keys(body.field_errors.late_cancel_rule)).toEqual(["price", "max_infractions", "days"]);
});

test("what is wrong with a membership is told of the type that it names, however little another would find", async () => {
  const json = {
    name: "Early Birds",
    category: 5,
    allow_repeat_purchases: true,
    visible_to_customers: true,
    purchasable_only_by_provider: false,
    new_customers_only: false,
    type: "pack",
    start_date: "soon",
  };
  const { body } = await openTeamUp().ask("POST", "/memberships", { json });
  expect(body.field_errors).toEqual({
    one_time_fee: [required],
    start_date: ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."],
  });
});

test("what is wrong with a membership is told of the type that it has, where a body names none", async () => {
  const sandbox = openTeamUp();
  const json = {
    name: "Ten Class Pack",
    category: 999,
    allow_repeat_purchases: true,
    visible_to_customers: true,
    purchasable_only_by_provider: false,
    new_customers_only: false,
    start_date: "soon",
  };
  const { status, body } = await unchanged(sandbox, () => sandbox.ask("PUT", "/memberships/43", { json }));
  expect([status, body.field_errors]).toEqual([
    400,
    {
      one_time_fee: [required],
      start_date: ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."],
      category: ['Invalid pk "999" - object does not exist.'],
    },
  ]);
});

const membership = {
  data: {
    type: "memberships",
    id: "xYZkjABcde",
    attributes: { access_scope: "all_access", reference: "CRM-1", reference_origin: "crm", metadata: { team: "x" } },
    relationships: {
      role: { data: { type: "roles", id: "RdoRoLehPb" } },
      application_memberships: { data: [{ type: "application_memberships", id: "AppMbRsoFi" }] },
      membership_profile: { data: { type: "membership_profiles", id: "MbRpRoFsUp" } },
    },
  },
};

type Fault = readonly [path: readonly string[], to: unknown, status: number, code: string];
const attributes = ["data", "attributes"];
const relationships = ["data", "relationships"];
const faults: readonly Fault[] = [
  [[...attributes, "access_scope"], "no_access", 422, "VALIDATION_ERROR"],
  [[...attributes, "reference"], 7, 422, "VALIDATION_ERROR"],
  [[...attributes, "reference_origin"], ["crm"], 422, "VALIDATION_ERROR"],
  [[...attributes, "metadata"], "x", 422, "VALIDATION_ERROR"],
  [[...attributes, "user_email"], "other@example.com", 400, "PARAM_NOT_ALLOWED"],
  [[...attributes, "owner"], true, 400, "PARAM_NOT_ALLOWED"],
  [[...attributes, "colour"], "blue", 400, "PARAM_NOT_ALLOWED"],
  [[...relationships, "organization"], { data: { type: "organizations", id: "HrbPnEoRgA" } }, 400, "PARAM_NOT_ALLOWED"],
  [[...relationships, "role", "data"], null, 422, "VALIDATION_ERROR"],
  [[...relationships, "role", "data", "type"], "users", 400, "TYPE_MISMATCH"],
  [["data", "type"], "roles", 400, "TYPE_MISMATCH"],
  [["data", "type"], undefined, 400, "PARAM_MISSING"],
  [["data", "id"], undefined, 400, "PARAM_MISSING"],
  [["data", "id"], "ABCRtyUpBa", 400, "KEY_NOT_INCLUDED_IN_URL"],
  [["data"], undefined, 400, "PARAM_MISSING"],
  [["data", "attributes"], [], 400, "INVALID_DATA_FORMAT"],
];

describe("updateMembership", () => {
  test("takes every writable member, and the read shows it", async () => {
    const { ask } = await openCommerceLayer();
    const written = await ask("PATCH", "/memberships/xYZkjABcde", { json: membership });
    expect(written.status).toBe(200);
    const { body } = await ask(
      "GET",
      "/memberships/xYZkjABcde?include=role,application_memberships,membership_profile",
    );
    expect(body.data.attributes).toMatchObject({ ...membership.data.attributes, test_enabled: true });
    for (const [name, { data }] of Object.entries(membership.data.relationships)) {
      expect(body.data.relationships[name].data).toEqual(data);
    }
  });

  test("takes null where a member can be removed", async () => {
    const { ask } = await openCommerceLayer();
    const json = {
      data: {
        type: "memberships",
        id: "xYZkjABcde",
        attributes: { access_scope: null, reference: null, reference_origin: null, metadata: null },
        relationships: { membership_profile: { data: null }, application_memberships: { data: [] } },
      },
    };
    const { status, body } = await ask("PATCH", "/memberships/xYZkjABcde", { json });
    expect(status).toBe(200);
    expect(body.data.attributes).toMatchObject({ reference: null, reference_origin: null, metadata: {} });
  });

  test.each(
    faults.map((fault) => [`${fault[0].join("/")} = ${JSON.stringify(fault[1]) ?? "left out"}`, fault] as const),
  )("refuses %s", async (_shown, [path, to, status, code]) => {
    const sandbox = await openCommerceLayer();
    const answer = await unchanged(sandbox, () =>
      sandbox.ask("PATCH", "/memberships/xYZkjABcde", { json: changed(membership, path, to) }),
    );
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ code, status: String(status), source: { pointer: `/${path.join("/")}` } }),
    ]);
  });

  test("refuses a target that is not there, naming the relationship", async () => {
    const sandbox = await openCommerceLayer();
    const json = changed(membership, [...relationships, "role", "data", "id"], "NoSuchRole");
    const { status, body } = await unchanged(sandbox, () => sandbox.ask("PATCH", "/memberships/xYZkjABcde", { json }));
    expect(status).toBe(422);
    expect(body.errors[0].source.pointer).toBe("/data/relationships/role");
  });
});
