import { blank } from "../blank.ts";
import type { Operation, Schema } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import type { Fault } from "../refusal.ts";
import { bodyFault, Refusal } from "../refusal.ts";
import { isVisible } from "./access.ts";
import type { CommerceLayerCaller } from "./auth.ts";
import type { Relationship } from "./graph.ts";
import type { CommerceLayerCall } from "./handler.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { withLink } from "./records.ts";

/** The document that was sent. */
export interface Sent {
  readonly id: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships: Readonly<Record<string, unknown>>;
}

export function sentIn({ body }: CommerceLayerCall): Sent {
  const data = isObject(body) && isObject(body["data"]) ? body["data"] : {};
  const relationships = isObject(data["relationships"]) ? data["relationships"] : {};
  return {
    id: typeof data["id"] === "string" ? data["id"] : undefined,
    attributes: isObject(data["attributes"]) ? data["attributes"] : {},
    relationships: Object.fromEntries(
      Object.entries(relationships).map(([name, value]) => [name, isObject(value) ? value["data"] : undefined]),
    ),
  };
}

/** Where to send it and what it says must be the same resource. */
export function checkId(sent: Sent, id: string): void {
  if (sent.id === undefined || sent.id === id) return;
  throw new Refusal("malformed", {
    faults: [{ in: "body", path: ["data", "id"], rule: "key_not_in_url", params: {}, value: sent.id }],
  });
}

export const attributeFault = (name: string, rule: string, message: string): Fault =>
  bodyFault(["data", "attributes", name], rule, message);

export const relationshipFault = (name: string, rule: string, message: string): Fault =>
  bodyFault(["data", "relationships", name], rule, message);

/** Refuses a write for whatever is wrong with it, if anything is. */
export function refuseWith(...faults: readonly (Fault | false)[]): void {
  const real = faults.filter((fault) => fault !== false);
  if (real.length > 0) throw new Refusal("invalid", { status: 422, faults: real });
}

/** The relationships that a document sets; each target must be one that the caller finds. */
function linksIn(
  world: CommerceLayerWorld,
  caller: CommerceLayerCaller,
  type: string,
  sent: Sent,
): { one: Record<string, string | null>; many: [Relationship, readonly string[]][] } {
  const one: Record<string, string | null> = {};
  const many: [Relationship, readonly string[]][] = [];
  const faults: Fault[] = [];
  for (const [name, data] of Object.entries(sent.relationships)) {
    const relationship = world.graph.types.get(type)?.relationships.get(name);
    if (!relationship) continue;
    const ids = [data].flat().flatMap((item) => (isObject(item) ? [String(item["id"])] : []));
    const targets = ids.map((id) => world.get(relationship.target, id));
    if (targets.some((target) => !target || !isVisible(world, caller, target))) {
      faults.push(relationshipFault(name, "required", "must exist"));
    } else if (relationship.isMany) many.push([relationship, ids]);
    else one[name] = ids[0] ?? null;
  }
  refuseWith(...faults);
  return { one, many };
}

/** What belongs together must be of one organization. */
function checkOrganization(
  world: CommerceLayerWorld,
  type: string,
  resource: Resource,
  named: readonly string[],
): void {
  const organization = resource.relationships["organization"];
  if (organization === null || organization === undefined) return;
  refuseWith(
    ...named.map((name) => {
      const relationship = world.graph.types.get(type)?.relationships.get(name);
      if (!relationship || name === "organization") return false;
      const targets = world.related(resource, relationship);
      const isForeign = targets.some(
        (target) => (target.relationships["organization"] ?? organization) !== organization,
      );
      return isForeign && relationshipFault(name, "invalid", "must belong to the same organization");
    }),
  );
}

function setMany(
  world: CommerceLayerWorld,
  resource: Resource,
  many: readonly [Relationship, readonly string[]][],
): void {
  for (const [relationship, ids] of many) {
    const inverse = world.graph.inverse(resource.type, relationship);
    if (inverse === undefined) continue;
    const former = world.related(resource, relationship);
    for (const target of former.filter(({ id }) => !ids.includes(id))) {
      world.put(withLink(target, inverse, null));
    }
    for (const id of ids) {
      world.put(withLink(world.need(relationship.target, id), inverse, resource.id));
    }
  }
}

/** Triggers act and are gone; an object that is taken away is an empty one where it cannot be null. */
function attributesIn(world: CommerceLayerWorld, type: string, sent: Sent): Record<string, unknown> {
  const known = world.graph.types.get(type)?.attributes;
  return Object.fromEntries(
    Object.entries(sent.attributes)
      .filter(([name]) => known?.has(name))
      .map(([name, value]) => [name, value ?? emptyOf(world, known?.get(name)?.schema ?? {})]),
  );
}

function emptyOf(world: CommerceLayerWorld, schema: Schema): unknown {
  const { types } = world.shapeOf(schema);
  return types.has("object") && !types.has("null") ? {} : null;
}

/** What the server says of a new resource. */
export interface Derived {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<Record<string, string | null>>;
}

/** A new resource: what was sent, then the defaults, then what the server says of it. */
export function createResource(call: CommerceLayerCall, derived: Derived): Resource {
  const { world } = call;
  const type = typeOf(call.operation);
  const sent = sentIn(call);
  const { one, many } = linksIn(world, call.caller, type, sent);
  const resource = buildResource(
    world,
    type,
    { ...attributesIn(world, type, sent), ...derived.attributes },
    { ...one, ...derived.relationships },
  );
  world.put(resource);
  setMany(world, resource, many);
  checkOrganization(world, type, resource, Object.keys(sent.relationships));
  return resource;
}

export function buildResource(
  world: CommerceLayerWorld,
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  relationships: Readonly<Record<string, string | null>>,
): Resource {
  const now = world.clock.iso();
  const unsaid = blankOf(world, type);
  return {
    type,
    id: world.newId(type),
    attributes: { ...unsaid.attributes, created_at: now, updated_at: now, ...attributes },
    relationships: { ...unsaid.relationships, ...relationships },
  };
}

function blankOf(world: CommerceLayerWorld, type: string): Pick<Resource, "attributes" | "relationships"> {
  const described = world.graph.types.get(type);
  const attributes = [...(described?.attributes.values() ?? [])].filter(({ name }) => name !== "id");
  return {
    attributes: Object.fromEntries(attributes.map(({ name, schema }) => [name, blank(world, schema)])),
    relationships: unlinked(world, type),
  };
}

/** The relationships to one, none of which is set yet. */
export function unlinked(world: CommerceLayerWorld, type: string): Record<string, null> {
  const described = [...(world.graph.types.get(type)?.relationships.values() ?? [])];
  return Object.fromEntries(described.filter(({ isMany }) => !isMany).map(({ name }) => [name, null]));
}

/** What follows from the attributes of a resource once it has changed. */
export type DeriveAttributes = (attributes: Resource["attributes"]) => Resource["attributes"];

/** Changes what the document carries, and what follows from that. */
export function updateResource(
  call: CommerceLayerCall,
  resource: Resource,
  derive: DeriveAttributes = () => ({}),
): Resource {
  const { world } = call;
  const sent = sentIn(call);
  checkId(sent, resource.id);
  const { one, many } = linksIn(world, call.caller, resource.type, sent);
  const attributes = { ...resource.attributes, ...attributesIn(world, resource.type, sent) };
  const changed: Resource = {
    ...resource,
    attributes: { ...attributes, ...derive(attributes), updated_at: world.clock.iso() },
    relationships: { ...resource.relationships, ...one },
  };
  world.put(changed);
  setMany(world, changed, many);
  checkOrganization(world, resource.type, changed, Object.keys(sent.relationships));
  return changed;
}

export const typeOf = (operation: Operation): string => operation.path.split("/")[1] ?? "";
