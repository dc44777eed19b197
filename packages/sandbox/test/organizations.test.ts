import { beforeEach, describe, expect, test } from "vitest";
import { suppliers } from "./support/commercelayer.ts";
import { control } from "./support/control.ts";
import type { Answer, Opened } from "./support/open.ts";
import { commerceLayerAsker, openCommerceLayer } from "./support/open.ts";
import { unchanged } from "./support/unchanged.ts";

type Links = Readonly<Record<string, string | null>>;

let sandbox: Opened;
beforeEach(async () => {
  sandbox = await openCommerceLayer();
});

/** Sends a document made of attributes and of the ids that its relationships lead to. */
function send(
  method: string,
  path: string,
  attributes: object = {},
  links: Links = {},
  ask = sandbox.ask,
): Promise<Answer> {
  const [, type = "", id] = path.split("/");
  const relationships = Object.fromEntries(
    Object.entries(links).map(([name, to]) => [name, { data: to === null ? null : { type: `${name}s`, id: to } }]),
  );
  return ask(method, path, { json: { data: { type, ...(id && { id }), attributes, relationships } } });
}

const attributesAt = async (path: string): Promise<Answer["body"]> =>
  (await sandbox.ask("GET", path)).body.data.attributes;

const listed = async (path: string): Promise<Answer["body"][]> =>
  (await sandbox.ask("GET", `${path}${path.includes("?") ? "&" : "?"}page[size]=25`)).body.data;

const eventsOf = async (id: string): Promise<unknown[]> =>
  (await listed(`/versions?filter[q][resource_id_eq]=${id}`)).map(({ attributes }) => [
    attributes.event,
    attributes.changes,
  ]);

const home = { organization: "HrbPnEoRgA" };
const admin = { ...home, role: "AdmRoLehPa" };
const subjects = ["customers", "orders", "price_lists", "skus"];
const flags = { can_create: false, can_read: true, can_update: false, can_destroy: false };

describe("refused, and nothing changes:", () => {
  const rows: [string, [method: string, path: string, attributes?: object, links?: Links], number, string][] = [
    ["the owner leaves", ["DELETE", "/memberships/OwnMbRmiRa"], 423, "Failed to destroy Membership with id=OwnMbRmiRa"],
    [
      "a credential goes that an application membership leads to",
      ["DELETE", "/api_credentials/ApiCrEdOrd"],
      423,
      "Failed to destroy ApiCredential with id=ApiCrEdOrd",
    ],
    [
      "an integration without a role",
      ["POST", "/api_credentials", { name: "A", kind: "integration" }, home],
      422,
      "role - can't be blank",
    ],
    [
      "an integration loses its role",
      ["PATCH", "/api_credentials/ApiCrEdInT", {}, { role: null }],
      422,
      "role - can't be blank",
    ],
    [
      "a sales channel with a role",
      ["POST", "/api_credentials", { name: "A", kind: "sales_channel" }, admin],
      422,
      "role - must be blank",
    ],
    [
      "a sales channel gets a role",
      ["PATCH", "/api_credentials/ApiCrEdSlC", {}, { role: "AdmRoLehPa" }],
      422,
      "role - must be blank",
    ],
    [
      "a webapp with a role",
      ["POST", "/api_credentials", { name: "A", kind: "webapp" }, admin],
      422,
      "role - must be blank",
    ],
    [
      "a second identity provider of one name",
      ["POST", "/identity_providers", { ...suppliers, name: "Harbor and Pine SSO" }],
      422,
      "name - has already been taken",
    ],
    [
      "a second permission for one subject",
      ["POST", "/permissions", { ...flags, subject: "skus" }, { role: "ABCRtyUpBa" }],
      422,
      "subject - has already been taken",
    ],
    [
      "an identity provider takes another's name",
      ["PATCH", "/identity_providers/IdPrHrBoDs", { name: "Harbor and Pine SSO" }],
      422,
      "name - has already been taken",
    ],
    [
      "an organization goes to whom it has only invited",
      ["PATCH", "/organizations/HrbPnEoRgA/transfer_ownership", { new_owner_email: "jonas.albrecht@example.com" }],
      422,
      "new_owner_email - must be a member of the organization",
    ],
  ];
  test.each(rows)("%s", async (_name, request, status, detail) => {
    expect(await unchanged(sandbox, () => send(...request))).toMatchObject({ status, body: { errors: [{ detail }] } });
  });
});

test("a plan that is not Enterprise has no role of one's own, for anything", async () => {
  await control(sandbox, "POST", "/organizations/HrbPnEoRgA/plan", { plan_type: "growth" });
  const custom = { ...home, role: "ABCRtyUpBa" };
  const credential = await send("POST", "/api_credentials", { name: "A", kind: "integration" }, custom);
  expect([credential.status, credential.body.errors[0].detail]).toEqual([422, "role - is not included in the list"]);
  const permission = { ...flags, subject: "orders" };
  expect((await send("POST", "/permissions", permission, { role: "ABCRtyUpBa" })).status).toBe(401);
  expect((await send("POST", "/roles", { name: "Buyers" }, home)).status).toBe(401);
  expect((await send("POST", "/identity_providers", suppliers)).status).toBe(401);
  expect((await send("PATCH", "/identity_providers/IdPrHrBoRk", { name: "A" })).status).toBe(401);
});

test("an admin who is not the owner does all but hand the organization over", async () => {
  await send("PATCH", "/memberships/ActMbRsoFi", {}, { role: "AdmRoLehPa" });
  const member = await commerceLayerAsker(sandbox, "sandbox-member");
  const transfer = "/organizations/HrbPnEoRgA/transfer_ownership";
  const heir = { new_owner_email: "sofia.lindqvist@example.com" };
  expect((await send("PATCH", transfer, heir, {}, member)).status).toBe(401);
  expect((await send("PATCH", "/memberships/xYZkjABcde", { reference: "x" }, {}, member)).status).toBe(200);
  const before = await listed("/versions");
  await send("PATCH", transfer, heir);
  const after = (await listed("/versions")).slice(before.length);
  expect(after.map(({ attributes: { resource_id: id, changes } }) => [id, changes])).toEqual(
    expect.arrayContaining([
      ["ActMbRsoFi", { owner: [false, true] }],
      ["OwnMbRmiRa", { owner: [true, false] }],
    ]),
  );
  expect(after).toHaveLength(2);
});

test("a change tells the person who made it and the application of their token", async () => {
  await send("PATCH", "/roles/ABCRtyUpBa", { name: "Buyers" });
  const [version] = await listed("/roles/ABCRtyUpBa/versions?sort=-created_at");
  expect(version.attributes.who).toEqual({
    application: { id: expect.any(String), kind: "user", public: false },
    user: { id: "UsrMiRacAa" },
  });
});

test("the base permissions that a role lacks are added, and those that it has stay", async () => {
  const path = "/roles/ABCRtyUpBa/permissions";
  const before = await listed(path);
  await send("PATCH", "/roles/ABCRtyUpBa", { _add_missing_base_permissions: true });
  const after = await listed(path);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.map(({ attributes }) => attributes.subject).toSorted()).toEqual(subjects);
  const nothing = { can_create: false, can_read: false, can_update: false, can_destroy: false };
  for (const { attributes } of after.slice(before.length)) expect(attributes).toMatchObject(nothing);
});

test("a role of one's own is a custom one, and gets base permissions only when it asks for them", async () => {
  const { body } = await send("POST", "/roles", { name: "Buyers" }, home);
  expect(body.data.attributes.kind).toBe("custom");
  for (const [wanted, count] of [
    [false, 0],
    [true, subjects.length],
  ] as const) {
    await send("PATCH", `/roles/${body.data.id}`, { _add_missing_base_permissions: wanted });
    expect(await listed(`/roles/${body.data.id}/permissions`)).toHaveLength(count);
  }
});

test("the history tells of an update that sends what was there, and of nothing changed", async () => {
  const metadata = { tags: ["north"], since: { year: 2024 } };
  await send("PATCH", "/roles/ABCRtyUpBa", { name: "Buyers", metadata });
  const before = await eventsOf("ABCRtyUpBa");
  await send("PATCH", "/roles/ABCRtyUpBa", { name: "Buyers", metadata: structuredClone(metadata) });
  expect(await eventsOf("ABCRtyUpBa")).toEqual([...before, ["update", {}]]);
});

test("another plan changes nothing else of the subscription", async () => {
  const { subscription_info: before } = await attributesAt("/organizations/HrbPnEoRgA");
  await control(sandbox, "POST", "/organizations/HrbPnEoRgA/plan", { plan_type: "growth" });
  expect(before.plan_type).toBe("enterprise");
  expect((await attributesAt("/organizations/HrbPnEoRgA")).subscription_info).toEqual({
    ...before,
    plan_type: "growth",
  });
});

test("an invitation that is not accepted lets nobody in", async () => {
  const { body } = await control(sandbox, "POST", "/users", { email: "jonas.albrecht@example.com" });
  const invited = await commerceLayerAsker(sandbox, body.client_id);
  for (const path of ["/memberships/xYZkjABcde", "/organizations/HrbPnEoRgA"])
    expect((await invited("GET", path)).status).toBe(404);
  expect((await invited("GET", "/memberships")).body.data).toEqual([]);
});

test("ownership goes over with a document of this organization alone", async () => {
  const transfer = "/organizations/HrbPnEoRgA/transfer_ownership";
  const attributes = { new_owner_email: "sofia.lindqvist@example.com" };
  const json = { data: { type: "organizations", id: "AnotherOne", attributes } };
  expect(await unchanged(sandbox, () => sandbox.ask("PATCH", transfer, { json }))).toMatchObject({
    body: { errors: [{ source: { pointer: "/data/id" } }] },
  });
});

test("a member who is not an admin sees the applications of the profile that they have", async () => {
  const member = await commerceLayerAsker(sandbox, "sandbox-member");
  const seen = async (): Promise<unknown> => {
    const paths = ["/application_memberships?sort=id", "/membership_profiles/MbRpRoFsUp/application_memberships"];
    const answers = await Promise.all(paths.map((path) => member("GET", path)));
    return answers.map(({ status, body }) => [status, body.data?.map(({ id }: { readonly id: string }) => id)]);
  };
  expect(await seen()).toEqual([
    [200, ["AppMbRsoFi"]],
    [401, undefined],
  ]);
  await send("PATCH", "/memberships/ActMbRsoFi", {}, { membership_profile: "MbRpRoFsUp" });
  expect(await seen()).toEqual([
    [200, ["AppMbRpRoF", "AppMbRsoFi"]],
    [200, ["AppMbRpRoF"]],
  ]);
});

test("a member who is not an admin removes nobody but themselves, and registers no identity provider", async () => {
  const member = await commerceLayerAsker(sandbox, "sandbox-member");
  expect((await member("DELETE", "/memberships/xYZkjABcde")).status).toBe(401);
  expect((await send("POST", "/identity_providers", suppliers, {}, member)).status).toBe(401);
  expect((await member("DELETE", "/memberships/ActMbRsoFi")).status).toBe(204);
  expect((await sandbox.ask("GET", "/application_memberships/AppMbRsoFi")).status).toBe(404);
  expect((await sandbox.ask("GET", "/application_memberships/AppMbRpRoF")).status).toBe(200);
  expect((await member("GET", "/memberships/xYZkjABcde")).status).toBe(404);
});

test("somebody from elsewhere finds no organization and no role to put anything in", async () => {
  const outsider = await commerceLayerAsker(sandbox, "sandbox-outsider");
  const detailsOf = async (path: string, attributes: object, links: Links): Promise<unknown> =>
    (await send("POST", path, attributes, links, outsider)).body.errors.map(({ detail }: { detail: string }) => detail);
  expect(await detailsOf("/roles", { name: "Mine" }, home)).toEqual(["organization - must exist"]);
  const permission = { ...flags, subject: "orders" };
  for (const role of ["ABCRtyUpBa", "NoSuchRole"]) {
    expect(await detailsOf("/permissions", permission, { role })).toEqual(["role - must exist"]);
  }
  const { body } = await outsider("POST", "/organizations", {
    json: { data: { type: "organizations", attributes: { name: "Olive" } } },
  });
  const links = { organization: body.data.id, role: "ABCRtyUpBa" };
  expect(await detailsOf("/memberships", { user_email: "a@example.com" }, links)).toEqual(["role - must exist"]);
});

test("a membership gets no role of another organization, though both are the caller's", async () => {
  const { body } = await send("POST", "/organizations", { name: "Kiln & Oak" });
  const links = { organization: body.data.id, role: "ABCRtyUpBa" };
  const refusal = { status: 422, body: { errors: [{ detail: "role - must belong to the same organization" }] } };
  expect(
    await unchanged(sandbox, () => send("POST", "/memberships", { user_email: "a@example.com" }, links)),
  ).toMatchObject(refusal);
  const [role] = await listed(`/organizations/${body.data.id}/roles`);
  expect(await unchanged(sandbox, () => send("PATCH", "/memberships/ActMbRsoFi", {}, { role: role.id }))).toMatchObject(
    refusal,
  );
});

test.each([
  ["  Kiln & Oak. ", "kiln-oak"],
  ["Harbor and Pine", "harbor-and-pine-2"],
  ["Müller & Söhne", "muller-sohne"],
  [`${"a".repeat(49)} b`, "a".repeat(49)],
  ["東京", "organization"],
])("an organization called %j has the slug %s", async (name, slug) => {
  const { body } = await send("POST", "/organizations", { name });
  expect(body.data.attributes).toMatchObject({ slug, domain: `${slug}.commercelayer.io` });
});

test("organizations of one name have slugs that count", async () => {
  const slugs: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    slugs.push((await send("POST", "/organizations", { name: "Kiln" })).body.data.attributes.slug);
  }
  expect(slugs).toEqual(["kiln", "kiln-2", "kiln-3"]);
});

test("an organization whose configuration is taken away has none", async () => {
  const { body } = await send("PATCH", "/organizations/HrbPnEoRgA", { config: null });
  expect(body.data.attributes.config).toBeNull();
});

test("an organization comes with two roles, its owner and a credential for each mode", async () => {
  const { body } = await send("POST", "/organizations", { name: "Kiln & Oak" });
  const { id, attributes } = body.data;
  expect(attributes.subscription_info).toMatchObject({ plan_type: "growth", totals: { memberships: 1 } });
  expect(await listed(`/organizations/${id}/roles`)).toMatchObject(
    [
      ["Admin", "admin"],
      ["Read only", "read_only"],
    ].map(([name, kind]) => ({ attributes: { name, kind } })),
  );
  for (const role of await listed(`/organizations/${id}/roles`)) {
    expect(await listed(`/roles/${role.id}/permissions`)).toHaveLength(subjects.length);
    expect(await eventsOf(role.id)).toMatchObject([["create", {}]]);
  }
  expect(await listed(`/organizations/${id}/memberships`)).toMatchObject([
    {
      attributes: { user_email: "mira.castellan@example.com", user_first_name: "Mira", status: "active", owner: true },
    },
  ]);
  for (const name of ["memberships", "api_credentials"]) {
    const { body: page } = await sandbox.ask("GET", `/organizations/${id}/${name}?include=role`);
    expect(page.included.map(({ attributes: { kind } }: Answer["body"]) => kind)).toEqual(["admin"]);
    expect(page.data.every(({ relationships: { role } }: Answer["body"]) => role.data !== null)).toBe(true);
  }
  expect(await listed(`/organizations/${id}/api_credentials`)).toMatchObject(
    ["test", "live"].map((mode) => ({ attributes: { kind: "resources", mode, confidential: true } })),
  );
  const rights = await listed(`/organizations/${id}/permissions`);
  const all = { can_create: true, can_read: true, can_update: true, can_destroy: true };
  expect(rights.map(({ attributes: { subject, ...others } }) => [subject, others])).toMatchObject(
    [all, flags].flatMap((may) => subjects.map((subject) => [subject, may])),
  );
});

test.each([
  ["integration", { role: "RdoRoLehPb" }, {}, [true, true, 7200, "test", false]],
  [
    "integration",
    { role: "RdoRoLehPb" },
    { mode: "live", expires_in: 9000, custom: true },
    [true, true, 9000, "live", true],
  ],
  ["sales_channel", {}, {}, [false, false, 14_400, "test", false]],
  ["webapp", {}, {}, [true, true, 7200, "test", false]],
])("a credential for a new %s with %j and %j", async (kind, links, given, expected) => {
  const { body } = await send("POST", "/api_credentials", { name: "A", kind, ...given }, { ...home, ...links });
  const { confidential, client_secret: secret, expires_in, mode, custom } = body.data.attributes;
  expect([confidential, secret !== null, expires_in, mode, custom]).toEqual(expected);
});

describe("an identity provider", () => {
  test("has a record for its domains, and is looked at anew when they change", async () => {
    const { body } = await send("POST", "/identity_providers", suppliers);
    const path = `/identity_providers/${body.data.id}`;
    const { txt_record: record } = body.data.attributes;
    expect(body.data.attributes).toMatchObject({ status: "pending", disabled_at: null });
    expect((await listed("/identity_providers")).map(({ id }) => id)).toContain(body.data.id);
    expect((await sandbox.ask("GET", `${path}/user`)).body.data.id).toBe("UsrMiRacAa");
    await control(sandbox, "POST", `${path}/verify`);
    await send("PATCH", path, { name: suppliers.name, domains: suppliers.domains, reference: "x" });
    expect(await attributesAt(path)).toMatchObject({ status: "verified", txt_record: record, reference: "x" });
    await send("PATCH", path, { domains: "other.example.com" });
    const moved = await attributesAt(path);
    expect([moved.status, moved.txt_record === record]).toEqual(["pending", false]);
    await control(sandbox, "POST", `${path}/verify`, { status: "error" });
    expect((await attributesAt(path)).status).toBe("error");
  });

  test("is found by the members of what its user owns, and by no other", async () => {
    const path = "/identity_providers/IdPrHrBoDs";
    const statusFor = async (clientId: string): Promise<number> =>
      (await (await commerceLayerAsker(sandbox, clientId))("GET", path)).status;
    const outsider = await commerceLayerAsker(sandbox, "sandbox-outsider");
    const { body } = await send("POST", "/organizations", { name: "Olive" }, {}, outsider);
    const { body: roles } = await outsider("GET", `/organizations/${body.data.id}/roles`);
    const links = { organization: body.data.id, role: roles.data[0].id };
    await send("POST", "/memberships", { user_email: "mira.castellan@example.com" }, links, outsider);
    expect([await statusFor("sandbox-member"), await statusFor("sandbox-outsider")]).toEqual([200, 404]);
  });

  test("is registered by whoever owns an Enterprise organization, wherever else they belong", async () => {
    const member = await commerceLayerAsker(sandbox, "sandbox-member");
    const { body } = await send("POST", "/organizations", { name: "Sofia" }, {}, member);
    expect((await send("POST", "/identity_providers", suppliers, {}, member)).status).toBe(401);
    await control(sandbox, "POST", `/organizations/${body.data.id}/plan`, { plan_type: "enterprise" });
    expect((await send("POST", "/identity_providers", suppliers, {}, member)).status).toBe(201);
  });

  test("is found by nobody, its user included, once they own nothing any more", async () => {
    const heir = { new_owner_email: "sofia.lindqvist@example.com" };
    await send("PATCH", "/organizations/HrbPnEoRgA/transfer_ownership", heir);
    expect(await listed("/identity_providers")).toEqual([]);
    expect((await sandbox.ask("GET", "/identity_providers/IdPrHrBoDs")).status).toBe(404);
    expect((await send("PATCH", "/identity_providers/IdPrHrBoDs", { name: "A" })).status).toBe(404);
  });

  test("stays disabled from when it was first, and enabling has the last word", async () => {
    const path = "/identity_providers/IdPrHrBoRk";
    const disabledAt = async (change: object): Promise<unknown> =>
      (await send("PATCH", path, change)).body.data.attributes.disabled_at;
    expect(await disabledAt({ _disable: true })).toBe("2026-02-15T09:00:00.000Z");
    sandbox.clock.advance({ hours: 1 });
    expect(await disabledAt({ _disable: true })).toBe("2026-02-15T09:00:00.000Z");
    expect(await disabledAt({ _disable: false, _enable: false })).toBe("2026-02-15T09:00:00.000Z");
    expect(await disabledAt({ _disable: true, _enable: true })).toBeNull();
  });
});

test.each([
  ["live_access", false],
  ["test_access", true],
  ["all_access", true],
])("access to %s tells whether test data is reached (%s)", async (access_scope, reached) => {
  const paths = ["/memberships/ActMbRsoFi", "/membership_profiles/MbRpRoFsUp"];
  for (const path of paths) {
    await send("PATCH", path, { access_scope: reached ? "live_access" : "all_access" });
    await send("PATCH", path, { access_scope });
    expect((await attributesAt(path)).test_enabled).toBe(reached);
  }
  const { body } = await send("POST", "/membership_profiles", { name: "A", access_scope }, home);
  expect(body.data.attributes.test_enabled).toBe(reached);
  const links = { ...home, role: "RdoRoLehPb" };
  const invited = await send("POST", "/memberships", { user_email: "a@example.com", access_scope }, links);
  expect(invited.body.data.attributes.test_enabled).toBe(reached);
});

test("an account that changes is changed in its active memberships, and in no invitation", async () => {
  const rename = async (ask: Opened["ask"], attributes: object): Promise<void> => {
    const { status } = await ask("PATCH", "/user", { json: { data: { type: "users", attributes } } });
    expect(status).toBe(200);
  };
  const invited = await attributesAt("/memberships/xYZkjABcde");
  const { body: jonas } = await control(sandbox, "POST", "/users", { email: "jonas.albrecht@example.com" });
  await rename(await commerceLayerAsker(sandbox, jonas.client_id), { email: "jonas@example.com", first_name: "Jon" });
  expect(await attributesAt("/memberships/xYZkjABcde")).toEqual(invited);
  const other = await attributesAt("/memberships/ActMbRsoFi");
  await rename(sandbox.ask, { email: "mira@example.com", last_name: "Castellan-Roth" });
  const person = { user_email: "mira@example.com", user_first_name: "Mira", user_last_name: "Castellan-Roth" };
  expect(await attributesAt("/memberships/OwnMbRmiRa")).toMatchObject(person);
  expect(await attributesAt("/memberships/ActMbRsoFi")).toEqual(other);
});

test("the history tells of each change of a role, its creation among them", async () => {
  const { body } = await send("POST", "/roles", { name: "Buyers" }, home);
  await send("PATCH", `/roles/${body.data.id}`, { name: "Buyers", reference: "x" });
  expect(await eventsOf(body.data.id)).toEqual([
    ["create", expect.objectContaining({ name: [null, "Buyers"], kind: [null, "custom"] })],
    ["update", { reference: [null, "x"] }],
  ]);
});

test("the history does not tell of the creation of a membership", async () => {
  const links = { ...home, role: "RdoRoLehPb" };
  const { body } = await send("POST", "/memberships", { user_email: "a@example.com" }, links);
  await sandbox.ask("DELETE", `/memberships/${body.data.id}`);
  expect(await eventsOf(body.data.id)).toEqual([
    ["destroy", expect.objectContaining({ user_email: ["a@example.com", null] })],
  ]);
});

test("the history is kept for a year, and is not found any more after it", async () => {
  const first = async (): Promise<unknown[]> => {
    const ask = await commerceLayerAsker(sandbox, "sandbox");
    const lists = await Promise.all(["/versions", "/roles/ABCRtyUpBa/versions"].map((path) => ask("GET", path)));
    const role = await ask("GET", "/roles/ABCRtyUpBa?include=versions");
    const { status } = await ask("GET", "/versions/VrSnRoLeCr");
    const found = [...lists.map(({ body }) => body.data), role.body.data.relationships.versions.data];
    return [status, ...found.map((versions: readonly { readonly id: string }[]) => versions.map(({ id }) => id)[0])];
  };
  sandbox.clock.set("2026-09-15T13:20:00Z");
  expect(await first()).toEqual([200, "VrSnRoLeCr", "VrSnRoLeCr", "VrSnRoLeCr"]);
  sandbox.clock.advance({ milliseconds: 1 });
  expect(await first()).toEqual([404, "VrSnMbRsOa", "VrSnRoLeAa", "VrSnRoLeAa"]);
  sandbox.clock.set("2027-02-01T00:00:00Z");
  expect(await first()).toEqual([404, undefined, undefined, undefined]);
});
