import { examplesIn, isObject, success } from "../bundle.ts";
import { seedAccess } from "./auth.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { withLink } from "./records.ts";
import { unlinked } from "./write.ts";

/** Puts every resource of the read examples into the store, and every link between them that an example tells. */
export function seedCommerceLayer(world: CommerceLayerWorld): void {
  const reads = world.bundle.operations.filter(({ method }) => method === "GET");
  const documents = reads.flatMap((operation) => examplesIn(success(operation).content));
  // A list shows its resources as they were made one after another, even where their instants are the same.
  const listed = documents.flatMap((document) =>
    isObject(document) && Array.isArray(document["data"]) ? document["data"] : [],
  );
  for (const resource of [...listed.filter(isObject), ...documents.flatMap(resourcesIn)]) harvest(world, resource);
  for (const document of documents) linkIncluded(world, document);
  settleOrganizations(world);
  seedAccess(world);
}

function resourcesIn(document: unknown): Record<string, unknown>[] {
  if (!isObject(document)) return [];
  return [document["data"], document["included"]].flat().filter(isObject);
}

function harvest(world: CommerceLayerWorld, { type, id, attributes }: Record<string, unknown>): void {
  if (typeof type !== "string" || typeof id !== "string" || !isObject(attributes)) return;
  const known = world.get(type, id);
  world.put({
    type,
    id,
    attributes: { ...attributes, ...known?.attributes },
    relationships: known?.relationships ?? unlinked(world, type),
  });
}

/** Sets a link, once: the first example that tells it decides. */
function link(world: CommerceLayerWorld, source: Resource | undefined, name: string, id: unknown): void {
  const present = source && world.get(source.type, source.id);
  if (!present || present.relationships[name] !== null || typeof id !== "string") return;
  world.put(withLink(present, name, id));
}

function connect(world: CommerceLayerWorld, source: Resource | undefined, name: string, data: unknown): void {
  const relationship = source && world.graph.types.get(source.type)?.relationships.get(name);
  if (!source || !relationship) return;
  for (const target of [data].flat().filter(isObject)) {
    if (!relationship.isMany) link(world, source, name, target["id"]);
    else {
      const inverse = world.graph.inverse(source.type, relationship);
      if (inverse !== undefined) link(world, world.get(relationship.target, String(target["id"])), inverse, source.id);
    }
  }
}

function linkIncluded(world: CommerceLayerWorld, document: unknown): void {
  for (const { type, id, relationships } of resourcesIn(document)) {
    if (!isObject(relationships)) continue;
    for (const [name, relationship] of Object.entries(relationships)) {
      if (isObject(relationship)) connect(world, world.get(String(type), String(id)), name, relationship["data"]);
    }
  }
}

/** What no example places belongs to the organization of its role, or to the one that the story is about. */
function settleOrganizations(world: CommerceLayerWorld): void {
  const home = world.list("memberships").find(({ attributes }) => attributes["owner"] === true)?.relationships[
    "organization"
  ];
  for (const { type, relationships } of world.graph.types.values()) {
    if (!relationships.has("organization")) continue;
    for (const resource of world.list(type)) {
      const role = world.get("roles", resource.relationships["role"]);
      link(
        world,
        resource,
        "organization",
        role?.relationships["organization"] ?? home ?? world.list("organizations")[0]?.id,
      );
    }
  }
}
