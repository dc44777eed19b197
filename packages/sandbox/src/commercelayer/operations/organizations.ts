import { isObject } from "../../bundle.ts";
import { emailOf, isFor } from "../access.ts";
import { created, subject } from "../derive.ts";
import type { CommerceLayerCall, CommerceLayerHandlers } from "../handler.ts";
import type { CommerceLayerWorld, Resource } from "../records.ts";
import { withAttributes } from "../records.ts";
import { withTotals } from "../totals.ts";
import { namesOfUser } from "../users.ts";
import { recordVersion } from "../versions.ts";
import { attributeFault, buildResource, checkId, refuseWith, sentIn } from "../write.ts";
import { clientOf } from "./api-credentials.ts";

/** The plan that an organization begins with. */
const plan = {
  plan_type: "growth",
  limits: { organizations: 2, memberships: 5, markets: 5, skus: 10_000 },
  totals: { organizations: 1, markets: 0, skus: 0 },
};

/** The description lists no plans; these are the two that it tells of. */
export const knownPlans: readonly string[] = ["growth", "enterprise"];

/** The subjects for which the two built-in roles have permissions from the start. */
export const baseSubjects: readonly string[] = ["customers", "orders", "price_lists", "skus"];

export const organizations: CommerceLayerHandlers = {
  createOrganization(call) {
    const slug = freeSlug(call.world, String(sentIn(call).attributes["name"]));
    const organization = created(call, {
      attributes: { slug, domain: `${slug}.commercelayer.io`, subscription_info: plan },
    });
    furnish(call, organization);
    return call.show(organization);
  },
  transferOrganizationOwnership(call) {
    const { world } = call;
    const organization = subject(call);
    const sent = sentIn(call);
    checkId(sent, organization.id);
    const email = sent.attributes["new_owner_email"];
    const members = world
      .list("memberships")
      .filter(({ relationships }) => relationships["organization"] === organization.id);
    const heir = members.find((member) => isFor(member, email) && member.attributes["status"] === "active");
    refuseWith(!heir && attributeFault("new_owner_email", "invalid", "must be a member of the organization"));
    for (const membership of members) {
      const owner = membership === heir;
      if (membership.attributes["owner"] !== owner) changeOwner(call, membership, owner);
    }
    return {};
  },
};

function changeOwner(call: CommerceLayerCall, membership: Resource, owner: boolean): void {
  const { world, caller } = call;
  const changed = withAttributes(membership, { owner, updated_at: world.clock.iso() });
  recordVersion(world, caller, membership, world.put(changed));
}

/** What comes with an organization: its two roles, the creator's membership, and a credential for each mode. */
function furnish({ world, caller }: CommerceLayerCall, { id: organization }: Resource): void {
  const put = (
    type: string,
    attributes: Record<string, unknown>,
    links: Record<string, string | null> = {},
  ): Resource => world.put(buildResource(world, type, attributes, { organization, ...links }));
  const admin = put("roles", { name: "Admin", kind: "admin" });
  const readOnly = put("roles", { name: "Read only", kind: "read_only" });
  for (const [role, may] of [
    [admin, true],
    [readOnly, false],
  ] as const) {
    recordVersion(world, caller, undefined, role);
    for (const name of baseSubjects) {
      put(
        "permissions",
        { can_create: may, can_read: true, can_update: may, can_destroy: may, subject: name },
        { role: role.id },
      );
    }
  }
  const person = { ...namesOfUser(world.get("users", caller.user)), user_email: emailOf(world, caller) };
  put("memberships", { ...person, status: "active", owner: true, access_scope: "live_access" }, { role: admin.id });
  for (const mode of ["test", "live"]) {
    put(
      "api_credentials",
      { name: `Resources (${mode})`, kind: "resources", mode, ...clientOf(world, "resources") },
      { role: admin.id },
    );
  }
}

function freeSlug(world: CommerceLayerWorld, name: string): string {
  const base =
    name
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")
      .slice(0, 50)
      .replace(/-$/, "") || "organization";
  const taken = new Set(world.list("organizations").map(({ attributes }) => attributes["slug"]));
  let slug = base;
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
  return slug;
}

/** Puts an organization on another plan. */
export function changePlan(world: CommerceLayerWorld, organization: Resource, planType: string): Resource {
  const present = organization.attributes["subscription_info"];
  const subscription = { ...(isObject(present) ? present : plan), plan_type: planType };
  return withTotals(world, world.put(withAttributes(organization, { subscription_info: subscription })));
}
