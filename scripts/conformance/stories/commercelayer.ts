import assert from "node:assert/strict";
import type { CommerceLayer } from "@memberships/commercelayer";
import { begin, holds, refused, type Story } from "./stage.ts";

/** What happens to an organization. */
export const commerceLayerStories: Readonly<Record<string, Story<CommerceLayer>>> = {
  "an organization grows, and changes hands": async ({ as, control, tell }) => {
    await begin(control, "2026-02-15T09:00:00Z");
    const mira = as("sandbox");
    const created = await mira.createOrganization({
      query: { include: ["roles", "memberships", "api_credentials"] },
      body: { name: "Kiln & Oak" },
    });
    holds(created, { slug: "kiln-oak", domain: "kiln-oak.commercelayer.io", memberships: [{ owner: true }] });
    assert.equal(created.api_credentials.length, 2);
    tell(`Mira makes the organization ${created.name}, and owns it`);

    const role = { name: "Buyers", organization: created.id };
    await refused(mira.createRole({ body: role }), { status: 401, code: "UNAUTHORIZED" });
    await control("POST", `/organizations/${created.id}/plan`, { plan_type: "enterprise" });
    const buyers = await mira.createRole({ body: role });
    assert.equal(buyers.kind, "custom");
    const flags = { can_create: false, can_read: true, can_update: false, can_destroy: false };
    const permission = { ...flags, subject: "orders" as const, role: buyers.id };
    await mira.createPermission({ body: permission });
    await refused(mira.createPermission({ body: permission }), { status: 422 });
    tell("on the Enterprise plan it has a role of its own, which may read orders");

    const invitation = { user_email: "nadia.roth@example.com", organization: created.id, role: buyers.id };
    const pending = await mira.createMembership({ query: { include: ["role.permissions"] }, body: invitation });
    holds(pending, { status: "pending", role: { permissions: [flags] } });
    await refused(mira.createMembership({ body: invitation }), { status: 422 });
    const path = { membershipId: pending.id };
    await mira.resendMembership({ path });
    tell("Nadia's membership is pending, and its invitation is sent again");
    const { body: accepted } = await control("POST", `/memberships/${pending.id}/accept`);
    await refused(mira.resendMembership({ path }), { status: 422 });
    tell("she accepts, so that sending it once more is refused");

    const transfer = (email: string) => ({
      path: { organizationId: created.id },
      body: { new_owner_email: email },
    });
    const nadia = as(String(accepted["client_id"]));
    await refused(nadia.transferOrganizationOwnership(transfer("nadia.roth@example.com")), { status: 401 });
    await refused(mira.transferOrganizationOwnership(transfer("nobody@example.com")), { status: 422 });
    await mira.transferOrganizationOwnership(transfer("nadia.roth@example.com"));
    await refused(mira.transferOrganizationOwnership(transfer("mira.castellan@example.com")), { status: 401 });
    const owned: string[] = [];
    for await (const { id } of nadia.listMemberships({ query: { filter: { owner_true: true } } })) owned.push(id);
    assert.deepEqual(owned, [pending.id]);
    const [acceptance, change] = (await mira.listMembershipVersions({ path })).data;
    holds(acceptance, { event: "update", changes: { status: ["pending", "active"] } });
    holds(change, { event: "update", changes: { owner: [false, true] } });
    tell("Mira hands the organization over to her");

    const outsider = as("sandbox-outsider");
    await refused(outsider.getOrganization({ path: { organizationId: created.id } }), { status: 404 });
    await refused(outsider.getMembership({ path }), { status: 404 });
    await refused(outsider.getRole({ path: { roleId: buyers.id } }), { status: 404 });
    assert.deepEqual((await outsider.listOrganizations()).data, []);
    tell("an outsider sees nothing of it");
  },
};
