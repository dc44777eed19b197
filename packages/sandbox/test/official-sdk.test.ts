import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import * as vendor from "@commercelayer/provisioning-sdk";
import { beforeEach, describe, expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { createWitness } from "../../../scripts/conformance/witness.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { suppliers } from "./support/commercelayer.ts";
import { tokenFor } from "./support/open.ts";

// Its types take the module for the function; what Node imports is a namespace that holds it.
const { CommerceLayerProvisioning } = vendor as unknown as { CommerceLayerProvisioning: typeof vendor.default };

type Sdk = ReturnType<typeof CommerceLayerProvisioning>;

let sandbox: Sandbox;
let sdk: Sdk;
const witness = createWitness(bundle as unknown as Document, (input, init) => sandbox.fetch(input, init));

/** The vendor's own client, with nothing but its `fetch` set. */
async function connect(clientId: string): Promise<Sdk> {
  const accessToken = await tokenFor(sandbox.fetch, "https://auth.commercelayer.io", clientId);
  const fetch = (input: string | URL | Request, init?: RequestInit) =>
    witness.fetch(input instanceof Request ? input.url : String(input), init);
  return CommerceLayerProvisioning({ accessToken, fetch });
}

beforeEach(async () => {
  sandbox = createSandbox({ provider: "commercelayer", bundle, clock: "2026-02-15T09:00:00Z" });
  sdk = await connect("sandbox");
});

const harborAndPine = () => sdk.organizations.relationship("HrbPnEoRgA");
// A list of the SDK is an array that carries more.
const ids = (list: readonly { id: string }[]) => Array.from(list, ({ id }) => id);

async function refusal(call: Promise<unknown>): Promise<{ status: number | undefined; code: unknown }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!sdk.isApiError(error)) throw new Error("It was not refused.", { cause: error });
  return { status: error.status, code: (error.first() as { code?: unknown } | undefined)?.code };
}

const missing = { status: 404, code: "RECORD_NOT_FOUND" };

/** What the SDK does with everything that there is a list of. */
interface Listed {
  readonly list: (params: object) => Promise<readonly { readonly id: string }[] & { readonly recordCount: number }>;
  readonly retrieve: (id: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;
}

describe("the vendor's SDK", () => {
  it.each([
    ["api_credentials", ["role"]],
    ["application_memberships", ["api_credential"]],
    ["identity_providers", ["user"]],
    ["membership_profiles", ["application_memberships"]],
    ["memberships", ["organization"]],
    ["organizations", ["memberships"]],
    ["permissions", ["role"]],
    ["roles", ["permissions"]],
    ["versions", []],
  ] as const)("%s: lists, sorts, pages, filters, includes", async (name, include) => {
    const resource = sdk[name] as unknown as Listed;
    const all = ids(await resource.list({ sort: ["id"], pageSize: 25 }));
    expect(all.length).toBeGreaterThan(0);
    expect(all).toEqual(all.toSorted());
    const page = await resource.list({ sort: { id: "desc" }, pageSize: 1, pageNumber: all.length });
    expect([ids(page), page.recordCount]).toEqual([all.slice(0, 1), all.length]);
    const last = all.at(-1) ?? "";
    expect(ids(await resource.list({ filters: { id_eq: last } }))).toEqual([last]);
    const read = await resource.retrieve(last, { include });
    expect(read).toMatchObject({ id: last, type: name });
    expect(Object.keys(read)).toEqual(expect.arrayContaining([...include]));
    expect(await refusal(resource.retrieve("NoSuchThng"))).toEqual(missing);
    expect((await refusal(resource.list({ filters: { no_such_thing_eq: 1 } }))).code).toBe("FILTER_NOT_ALLOWED");
  });

  it("organizations: makes, reads, changes, hands over", async () => {
    const made = await sdk.organizations.create({ name: "Kiln & Oak" }, { include: ["roles", "memberships"] });
    expect(made).toMatchObject({ slug: "kiln-oak", memberships: [{ owner: true }] });
    expect(await sdk.organizations.update({ id: made.id, primary_color: "#223344" })).toMatchObject({
      primary_color: "#223344",
    });
    expect(ids(await sdk.organizations.roles(made.id))).toEqual(ids(made.roles ?? []));
    expect(await sdk.organizations.memberships("HrbPnEoRgA", { filters: { status_eq: "active" } })).toHaveLength(2);
    await sdk.organizations.transfer_ownership("HrbPnEoRgA", {
      id: "HrbPnEoRgA",
      type: "organizations",
      new_owner_email: "sofia.lindqvist@example.com",
    });
    expect((await sdk.memberships.retrieve("ActMbRsoFi")).owner).toBe(true);
    expect(await refusal(sdk.organizations.retrieve("NoSuchThng"))).toEqual(missing);
  });

  it("organizations: count their memberships, invitations included", async () => {
    const count = async (id: string) => {
      const { subscription_info: plan } = await sdk.organizations.retrieve(id);
      return plan?.["totals"];
    };
    const { id } = await sdk.organizations.create({ name: "Kiln & Oak" });
    expect(await count(id)).toEqual({ organizations: 1, memberships: 1, markets: 0, skus: 0 });
    const role = sdk.roles.relationship("RdoRoLehPb");
    const invited = await sdk.memberships.create({
      user_email: "nadia.roth@example.com",
      organization: harborAndPine(),
      role,
    });
    expect(await count("HrbPnEoRgA")).toMatchObject({ memberships: 4, skus: 1840 });
    await sdk.memberships.delete(invited.id);
    expect(await count("HrbPnEoRgA")).toMatchObject({ memberships: 3, skus: 1840 });
  });

  it("memberships: know an address in any case, and keep it as it was written", async () => {
    const user_email = "Sofia.Lindqvist@Example.com";
    const role = sdk.roles.relationship("RdoRoLehPb");
    expect((await refusal(sdk.memberships.create({ user_email, organization: harborAndPine(), role }))).status).toBe(
      422,
    );
    const { id, roles } = await sdk.organizations.create({ name: "Kiln & Oak" }, { include: ["roles"] });
    const made = await sdk.memberships.create({
      user_email,
      organization: sdk.organizations.relationship(id),
      role: sdk.roles.relationship(roles?.[0]?.id ?? ""),
    });
    expect(made).toMatchObject({ user_email, status: "active" });
    const member = await connect("sandbox-member");
    await member.user.update({ last_name: "Lindqvist-Roth" });
    expect(await sdk.memberships.retrieve(made.id)).toMatchObject({ user_email, user_last_name: "Lindqvist-Roth" });
    expect(ids(await member.organizations.list({ sort: ["created_at"] }))).toEqual(["HrbPnEoRgA", id]);
    await sdk.organizations.transfer_ownership(id, {
      id,
      type: "organizations",
      new_owner_email: user_email.toUpperCase(),
    });
    expect((await sdk.memberships.retrieve(made.id)).owner).toBe(true);
  });

  it("memberships: invites, filters, sorts, pages, counts, sends again, deletes", async () => {
    const invitation = {
      user_email: "nadia.roth@example.com",
      organization: harborAndPine(),
      role: sdk.roles.relationship("ABCRtyUpBa"),
    };
    const made = await sdk.memberships.create(invitation, { include: ["role.permissions"] });
    expect(made).toMatchObject({ status: "pending", role: { id: "ABCRtyUpBa" } });
    expect(made.role?.permissions?.length).toBeGreaterThan(0);
    expect((await refusal(sdk.memberships.create(invitation))).status).toBe(422);

    const all = ids(await sdk.memberships.list({ sort: ["id"] }));
    expect(all).toEqual(all.toSorted());
    expect(ids(await sdk.memberships.list({ sort: { id: "desc" } }))).toEqual(all.toReversed());
    const page = await sdk.memberships.list({ sort: ["id"], pageSize: 2, pageNumber: 2 });
    expect(ids(page)).toEqual(all.slice(2, 4));
    expect([page.recordCount, page.pageCount, page.hasPrevPage()]).toEqual([all.length, 2, true]);
    const pending = await sdk.memberships.list({ filters: { status_eq: "pending", role_name_cont: "Catalog" } });
    expect(ids(pending)).toContain(made.id);
    expect(await sdk.memberships.count({ status_eq: "active" })).toBe(2);
    const narrow = await sdk.memberships.retrieve("ActMbRsoFi", { fields: ["status"] });
    expect(Object.keys(narrow)).not.toContain("user_email");

    const role = sdk.roles.relationship("RdoRoLehPb");
    await sdk.memberships.update({ id: made.id, role, membership_profile: sdk.membership_profiles.relationship(null) });
    expect((await sdk.memberships.role(made.id)).id).toBe("RdoRoLehPb");
    await sdk.memberships.resend(made.id);
    expect((await refusal(sdk.memberships.resend("ActMbRsoFi"))).status).toBe(422);
    await sdk.memberships.delete(made.id);
    expect(await refusal(sdk.memberships.retrieve(made.id))).toEqual(missing);
  });

  it("roles and permissions: makes, reads with what belongs to them, changes, triggers", async () => {
    const role = await sdk.roles.create({ name: "Buyers", organization: harborAndPine() });
    const flags = { can_create: false, can_read: true, can_update: false, can_destroy: false };
    const wanted = { ...flags, subject: "orders", role: sdk.roles.relationship(role) };
    const permission = await sdk.permissions.create(wanted);
    expect((await refusal(sdk.permissions.create(wanted))).status).toBe(422);
    await sdk.permissions.update({ id: permission.id, can_update: true });
    const read = await sdk.roles.retrieve(role.id, { include: ["permissions", "organization"] });
    expect(read).toMatchObject({ organization: { id: "HrbPnEoRgA" }, permissions: [{ can_update: true }] });
    expect((await sdk.permissions.role(permission.id)).id).toBe(role.id);
    expect(ids(await sdk.permissions.list({ filters: { role_id_eq: role.id } }))).toEqual([permission.id]);
    expect((await sdk.roles.update({ id: role.id, name: "Purchasing" })).name).toBe("Purchasing");
    await sdk.roles._add_missing_base_permissions(role.id);
    expect((await sdk.roles.permissions(role.id)).length).toBeGreaterThan(1);
    expect(ids(await sdk.roles.list({ filters: { kind_eq: "custom" }, sort: ["created_at"] }))).toEqual([
      "ABCRtyUpBa",
      role.id,
    ]);
    expect(await refusal(sdk.permissions.retrieve("NoSuchThng"))).toEqual(missing);
  });

  it("API credentials: makes, moves to another role, deletes", async () => {
    const made = await sdk.api_credentials.create({
      name: "Nightly import",
      kind: "integration",
      organization: harborAndPine(),
      role: sdk.roles.relationship("RdoRoLehPb"),
    });
    expect(made.client_secret).toEqual(expect.any(String));
    const role = sdk.roles.relationship("ABCRtyUpBa");
    expect(
      await sdk.api_credentials.update({ id: made.id, expires_in: 7200, role }, { include: ["role"] }),
    ).toMatchObject({ expires_in: 7200, role: { id: "ABCRtyUpBa" } });
    expect(ids(await sdk.api_credentials.list({ filters: { name_eq: "Nightly import" } }))).toEqual([made.id]);
    await sdk.api_credentials.delete(made.id);
    expect(await refusal(sdk.api_credentials.retrieve(made.id))).toEqual(missing);
  });

  it("membership profiles and application memberships: makes, links to many, unlinks, deletes", async () => {
    const profile = await sdk.membership_profiles.create({
      name: "Warehouse",
      access_scope: "live_access",
      organization: harborAndPine(),
    });
    const made = await sdk.application_memberships.create({
      api_credential: sdk.api_credentials.relationship("ApiCrEdOrd"),
      membership_profile: sdk.membership_profiles.relationship(profile),
      organization: harborAndPine(),
      role: sdk.roles.relationship("RdoRoLehPb"),
    });
    expect(ids(await sdk.membership_profiles.application_memberships(profile.id))).toEqual([made.id]);
    const filters = { market_id_in: ["xYZkjABcde"] };
    const role = sdk.roles.relationship("ABCRtyUpBa");
    expect(
      await sdk.application_memberships.update({ id: made.id, filters, role }, { include: ["role"] }),
    ).toMatchObject({ filters, role: { id: "ABCRtyUpBa" } });
    const none = await sdk.membership_profiles.update(
      {
        id: profile.id,
        access_scope: "all_access",
        application_memberships: sdk.application_memberships.relationshipToMany(),
      },
      { include: ["application_memberships"] },
    );
    expect(none).toMatchObject({ access_scope: "all_access", application_memberships: [] });
    const again = sdk.application_memberships.relationshipToMany("AppMbRpRoF");
    await sdk.membership_profiles.update({ id: profile.id, application_memberships: again });
    expect(ids(await sdk.membership_profiles.application_memberships(profile.id))).toEqual(["AppMbRpRoF"]);
    await sdk.application_memberships.delete("AppMbRpRoF");
    await sdk.membership_profiles.delete(profile.id);
    expect(await refusal(sdk.membership_profiles.retrieve(profile.id))).toEqual(missing);
    expect(await refusal(sdk.application_memberships.retrieve("AppMbRpRoF"))).toEqual(missing);
  });

  it("identity providers: makes, disables, enables, deletes", async () => {
    const made = await sdk.identity_providers.create(suppliers);
    expect((await sdk.identity_providers._disable(made.id)).disabled_at).toEqual(expect.any(String));
    expect((await sdk.identity_providers._enable(made.id)).disabled_at).toBeNull();
    expect((await sdk.identity_providers.update({ id: made.id, name: "Vendors" })).name).toBe("Vendors");
    expect(await sdk.identity_providers.list({ sort: ["-created_at"] })).toHaveLength(3);
    await sdk.identity_providers.delete(made.id);
    expect(await refusal(sdk.identity_providers.retrieve(made.id))).toEqual(missing);
  });

  it("the user and versions: reads and changes oneself, reads what has happened", async () => {
    expect((await sdk.user.retrieve()).first_name).toBe("Mira");
    expect((await sdk.user.update({ first_name: "Miriam" })).first_name).toBe("Miriam");
    await sdk.roles.update({ id: "ABCRtyUpBa", name: "Catalogue editor" });
    const [latest] = await sdk.versions.list({ filters: { resource_id_eq: "ABCRtyUpBa" }, sort: ["-created_at"] });
    expect(latest).toMatchObject({
      resource_id: "ABCRtyUpBa",
      changes: { name: ["Catalog editor", "Catalogue editor"] },
    });
    expect((await sdk.versions.retrieve(latest?.id ?? "")).event).toBe("update");
  });

  it("gets the vendor's errors: unknown tokens, what one may not do, what is not there to see", async () => {
    const member = await connect("sandbox-member");
    expect(await refusal(member.roles.create({ name: "Mine", organization: harborAndPine() }))).toEqual({
      status: 401,
      code: "UNAUTHORIZED",
    });
    const outsider = await connect("sandbox-outsider");
    expect(await refusal(outsider.memberships.retrieve("ActMbRsoFi"))).toEqual(missing);
    expect(await outsider.organizations.list()).toHaveLength(0);
    const stranger = sdk.config({ accessToken: "unknown" });
    expect(await refusal(stranger.organizations.list())).toEqual({ status: 401, code: "INVALID_TOKEN" });
  });
  it("got nothing but answers that the bundle describes", () => {
    expect([...witness.violations]).toEqual([]);
  });
});
