import type { Operation } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import type { Outcome } from "../provider.ts";
import { Refusal } from "../refusal.ts";
import { singular } from "../singular.ts";
import { demand, isWithheld, standingIn, standingOn } from "./access.ts";
import type { CommerceLayerCall, CommerceLayerHandler } from "./handler.ts";
import { pageOf } from "./list.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { recordVersion } from "./versions.ts";
import type { DeriveAttributes, Derived } from "./write.ts";
import { createResource, relationshipFault, refuseWith, sentIn, typeOf, updateResource } from "./write.ts";

/** What an operation does whose method and path say it all. */
export function derive(operation: Operation): CommerceLayerHandler {
  const segments = operation.path.split("/").slice(1);
  if (operation.method === "GET") return segments.length === 1 ? list : segments.length === 2 ? get : related;
  if (operation.method === "POST" && segments.length === 1) return create;
  if (operation.method === "PATCH" && segments.length === 2) return update;
  if (operation.method === "DELETE") return destroy;
  return () => {
    throw new Refusal("failed");
  };
}

const list: CommerceLayerHandler = (call) => {
  const type = typeOf(call.operation);
  return { body: pageOf(call, type, call.world.list(type)) };
};

const get: CommerceLayerHandler = (call) => call.show(call.resource);

const related: CommerceLayerHandler = (call) => {
  const { world, caller, resource, operation } = call;
  const name = operation.path.split("/").at(-1) ?? "";
  const relationship = resource && world.graph.types.get(resource.type)?.relationships.get(name);
  if (!resource || !relationship) throw new Refusal("not_found");
  const targets = world.related(resource, relationship);
  if (!relationship.isMany) {
    const [target] = targets;
    if (target && isWithheld(world, caller, target)) throw new Refusal("forbidden", { status: 401 });
    return call.show(target);
  }
  return { body: pageOf(call, relationship.target, targets) };
};

/** The organization that a new resource shall belong to; creating in it must be the caller's to do. */
export function demandFor(call: CommerceLayerCall, organization: string | undefined, named = "organization"): void {
  const { world, caller, operation } = call;
  const standing = organization === undefined ? new Set<never>() : standingIn(world, caller, organization);
  if (organization === undefined || standing.size === 0) {
    refuseWith(relationshipFault(named, "required", "must exist"));
  }
  demand(operation, standing);
}

export const organizationIn = (call: CommerceLayerCall): string | undefined => idIn(call, "organization");

export function idIn(call: CommerceLayerCall, name: string): string | undefined {
  const data = sentIn(call).relationships[name];
  return isObject(data) && typeof data["id"] === "string" ? data["id"] : undefined;
}

export const create = (call: CommerceLayerCall, derived?: Derived): Outcome => call.show(created(call, derived));

export function created(call: CommerceLayerCall, derived: Derived = {}): Resource {
  const organization = derived.relationships?.["organization"] ?? organizationIn(call);
  if (call.world.graph.types.get(typeOf(call.operation))?.relationships.has("organization")) {
    demandFor(call, organization);
  }
  const resource = createResource(call, derived);
  recordVersion(call.world, call.caller, undefined, resource);
  return resource;
}

export function update(call: CommerceLayerCall, deriveAttributes?: DeriveAttributes): Outcome {
  const before = subject(call);
  const after = updateResource(call, before, deriveAttributes);
  recordVersion(call.world, call.caller, before, after);
  return call.show(after);
}

export const destroy: CommerceLayerHandler = (call) => {
  const resource = subject(call);
  if (isPointedTo(call.world, resource)) throw locked(resource);
  recordVersion(call.world, call.caller, resource, undefined);
  call.world.remove(resource);
  return {};
};

export function subject({ resource }: CommerceLayerCall): Resource {
  if (!resource) throw new Refusal("not_found");
  return resource;
}

export const locked = ({ type, id }: Resource): Refusal =>
  new Refusal("locked", { message: `Failed to destroy ${classNameOf(type)} with id=${id}` });

const classNameOf = (type: string): string =>
  singular(type)
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** Whether something points to a resource, and would point to nothing without it. */
function isPointedTo(world: CommerceLayerWorld, { type, id }: Resource): boolean {
  return [...world.graph.types.values()].some((source) =>
    [...source.relationships.values()]
      .filter((relationship) => !relationship.isMany && relationship.target === type)
      .some(({ name }) => world.list(source.type).some(({ relationships }) => relationships[name] === id)),
  );
}

/** Finds the resource that the path names; what the caller cannot see is not there, what they may not do is refused. */
export function resourceAt(
  world: CommerceLayerWorld,
  operation: Operation,
  caller: CommerceLayerCall["caller"],
  path: Readonly<Record<string, unknown>>,
): Resource | undefined {
  const [id] = Object.values(path);
  if (typeof id !== "string") return undefined;
  const resource = world.need(typeOf(operation), id);
  const standing = standingOn(world, caller, resource);
  if (standing.size === 0) throw new Refusal("not_found");
  demand(operation, standing);
  return resource;
}
