import type { Operation } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import { Refusal } from "../refusal.ts";
import type { CommerceLayerCaller } from "./auth.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { emailKey } from "./users.ts";

/** What a caller is to an organization, in the words of `x-callers`. */
export type Standing = "member" | "admin" | "owner" | "enterprise" | "self";

export function emailOf(world: CommerceLayerWorld, caller: CommerceLayerCaller): unknown {
  return world.get("users", caller.user)?.attributes["email"];
}

/** Memberships name their people by address, not by id. */
export const isFor = ({ attributes }: Resource, email: unknown): boolean =>
  emailKey(attributes["user_email"]) === emailKey(email);

/** The active memberships of the caller. */
export function membershipsOf(world: CommerceLayerWorld, caller: CommerceLayerCaller): readonly Resource[] {
  const ofAddress = world.indexed("memberships", "user_email", ({ attributes }) => emailKey(attributes["user_email"]));
  return (ofAddress.get(emailKey(emailOf(world, caller))) ?? []).filter(
    ({ attributes }) => attributes["status"] === "active",
  );
}

export function isEnterprise(organization: Resource | undefined): boolean {
  const plan = organization?.attributes["subscription_info"];
  return isObject(plan) && plan["plan_type"] === "enterprise";
}

export const standingIn = (
  world: CommerceLayerWorld,
  caller: CommerceLayerCaller,
  organization: string,
): ReadonlySet<Standing> =>
  world.remembered(
    `standing of ${String(caller.user)} in ${organization}`,
    ["memberships", "organizations", "roles", "users"],
    () => findStanding(world, caller, organization),
  );

function findStanding(
  world: CommerceLayerWorld,
  caller: CommerceLayerCaller,
  organization: string,
): ReadonlySet<Standing> {
  const standing = new Set<Standing>();
  const membership = membershipsOf(world, caller).find(
    ({ relationships }) => relationships["organization"] === organization,
  );
  if (!membership) return standing;
  standing.add("member");
  const isOwner = membership.attributes["owner"] === true;
  if (isOwner) standing.add("owner");
  if (isOwner || world.get("roles", membership.relationships["role"])?.attributes["kind"] === "admin")
    standing.add("admin");
  if (isEnterprise(world.get("organizations", organization))) standing.add("enterprise");
  return standing;
}

/** History is kept for a year. */
function isForgotten(world: CommerceLayerWorld, { type, attributes }: Resource): boolean {
  if (type !== "versions") return false;
  const kept = new Date(String(attributes["created_at"]));
  return kept.setUTCFullYear(kept.getUTCFullYear() + 1) < world.clock.now();
}

/** The organizations that a resource belongs to: one, none, or for an identity provider all that its user owns. */
export function organizationsOf(world: CommerceLayerWorld, resource: Resource): readonly string[] {
  if (isForgotten(world, resource)) return [];
  if (resource.type === "organizations") return [resource.id];
  const direct = resource.relationships["organization"];
  if (direct !== null && direct !== undefined) return [direct];
  if (resource.type === "versions") {
    const { resource_type: type, resource_id: id } = resource.attributes;
    const subject = world.get(String(type), String(id));
    return subject ? organizationsOf(world, subject) : [];
  }
  if (resource.type !== "identity_providers") return [];
  const email = world.get("users", resource.relationships["user"])?.attributes["email"];
  return world
    .list("memberships")
    .filter((membership) => membership.attributes["owner"] === true && isFor(membership, email))
    .flatMap(({ relationships }) => relationships["organization"] ?? []);
}

/** Whether it is the caller's own: their membership, or the profile that they have. */
function isOwn(world: CommerceLayerWorld, caller: CommerceLayerCaller, resource: Resource): boolean {
  if (resource.type === "memberships") {
    return resource.attributes["status"] === "active" && isFor(resource, emailOf(world, caller));
  }
  if (resource.type === "membership_profiles") {
    return membershipsOf(world, caller).some(
      ({ relationships }) => relationships["membership_profile"] === resource.id,
    );
  }
  return false;
}

export function standingOn(
  world: CommerceLayerWorld,
  caller: CommerceLayerCaller,
  resource: Resource,
): ReadonlySet<Standing> {
  const standing = new Set<Standing>();
  for (const organization of organizationsOf(world, resource)) {
    for (const word of standingIn(world, caller, organization)) standing.add(word);
  }
  if (isOwn(world, caller, resource)) standing.add("self");
  return standing;
}

/** Whether the caller finds the resource at all. What they do not, does not exist for them. */
export const isVisible = (world: CommerceLayerWorld, caller: CommerceLayerCaller, resource: Resource): boolean =>
  standingOn(world, caller, resource).size > 0;

/** `x-callers`: one of the words is enough, and `enterprise` is needed on top. */
function isAllowed(operation: Operation, standing: ReadonlySet<Standing>): boolean {
  const callers = (operation.facts["x-callers"] as readonly string[] | undefined) ?? ["anyone"];
  if (callers.includes("enterprise") && !standing.has("enterprise")) return false;
  const enough = callers.filter((word) => word !== "enterprise");
  return enough.length === 0 || enough.includes("anyone") || enough.some((word) => standing.has(word as Standing));
}

export function demand(operation: Operation, standing: ReadonlySet<Standing>): void {
  if (!isAllowed(operation, standing)) throw new Refusal("forbidden", { status: 401 });
}

/** A list shows what the caller finds; to those who are not admins, of profiles and application memberships only what they have. */
export function isListed(world: CommerceLayerWorld, caller: CommerceLayerCaller, resource: Resource): boolean {
  const standings = organizationsOf(world, resource).map((organization) => standingIn(world, caller, organization));
  if (standings.some((standing) => standing.has("admin"))) return true;
  if (resource.type === "membership_profiles") return isOwn(world, caller, resource);
  if (resource.type !== "application_memberships") {
    return standings.some(({ size }) => size > 0) || isOwn(world, caller, resource);
  }
  const own = membershipsOf(world, caller).map(({ id }) => id);
  const profile = world.get("membership_profiles", resource.relationships["membership_profile"]);
  return own.includes(resource.relationships["membership"] ?? "") || (!!profile && isOwn(world, caller, profile));
}

const personal: ReadonlySet<string> = new Set(["membership_profiles", "application_memberships"]);

/**
 * A profile or application membership that no list shows to the caller, nothing that is related to it may show either;
 * nor history that is gone.
 */
export const isWithheld = (world: CommerceLayerWorld, caller: CommerceLayerCaller, resource: Resource): boolean =>
  personal.has(resource.type) ? !isListed(world, caller, resource) : isForgotten(world, resource);
