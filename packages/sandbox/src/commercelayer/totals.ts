import { isObject } from "../bundle.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { withAttributes } from "./records.ts";

/** An organization with its memberships counted. Markets and SKUs are of another API, and whose organizations count is not told. */
export function withTotals(world: CommerceLayerWorld, resource: Resource): Resource {
  const { type, id, attributes } = resource;
  const subscription = attributes["subscription_info"];
  if (type !== "organizations" || !isObject(subscription) || !isObject(subscription["totals"])) return resource;
  const members = world.indexed("memberships", "organization", ({ relationships }) => relationships["organization"]);
  const totals = { ...subscription["totals"], memberships: members.get(id)?.length ?? 0 };
  return withAttributes(resource, { subscription_info: { ...subscription, totals } });
}
