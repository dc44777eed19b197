import type { World } from "../provider.ts";
import { randomWord } from "../random.ts";
import { Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import type { Graph, Relationship } from "./graph.ts";
import { createGraph } from "./graph.ts";

/** A resource as it is kept: of its relationships only those to one, since those to many are their other sides. */
export interface Resource {
  readonly type: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships: Readonly<Record<string, string | null>>;
}

export const withAttributes = (resource: Resource, attributes: Resource["attributes"]): Resource => ({
  ...resource,
  attributes: { ...resource.attributes, ...attributes },
});

export const withLink = (resource: Resource, name: string, id: string | null): Resource => ({
  ...resource,
  relationships: { ...resource.relationships, [name]: id },
});

export interface CommerceLayerWorld extends World {
  readonly graph: Graph;
  get: (type: string, id: string | null | undefined) => Resource | undefined;
  need: (type: string, id: string) => Resource;
  list: (type: string) => readonly Resource[];
  put: (resource: Resource) => Resource;
  remove: (resource: Resource) => void;
  related: (resource: Resource, relationship: Relationship) => readonly Resource[];
  /** The resources of a type by a key of theirs. The name tells one key from another. */
  indexed: (type: string, name: string, keyOf: (resource: Resource) => unknown) => ReadonlyMap<unknown, Resource[]>;
  /** What was derived from the resources of some types, derived again only after a change of one of them. */
  remembered: <T>(name: string, types: readonly string[], derive: () => T) => T;
  newId: (type: string) => string;
}

export function createCommerceLayerWorld(world: World): CommerceLayerWorld {
  const { store, random } = world;
  const graph = createGraph(world.bundle, world.shapeOf);
  const memory = new Map<string, { readonly revision: number; readonly value: unknown }>();

  const get = (type: string, id: string | null | undefined): Resource | undefined =>
    id === null || id === undefined ? undefined : (store.get(type, id) as Resource | undefined);
  const list = (type: string): readonly Resource[] => store.list(type) as readonly unknown[] as readonly Resource[];

  function remembered<T>(name: string, types: readonly string[], derive: () => T): T {
    const known = memory.get(name);
    // Revisions only grow, so that their sum tells whether any did.
    let revision = 0;
    for (const type of types) revision += store.revision(type);
    if (known?.revision === revision) return known.value as T;
    const value = derive();
    memory.set(name, { revision, value });
    return value;
  }

  const indexed: CommerceLayerWorld["indexed"] = (type, name, keyOf) =>
    remembered(`${type} by ${name}`, [type], () => {
      const index = new Map<unknown, Resource[]>();
      for (const resource of list(type)) {
        const key = keyOf(resource);
        const group = index.get(key);
        if (group) group.push(resource);
        else index.set(key, [resource]);
      }
      return index;
    });

  return {
    ...world,
    graph,
    get,
    list,
    indexed,
    remembered,
    need(type, id) {
      const resource = get(type, id);
      if (!resource) throw new Refusal("not_found");
      return resource;
    },
    put(resource) {
      store.put(resource.type, resource.id, resource as Resource & Stored);
      return resource;
    },
    remove: (resource) => store.remove(resource.type, resource.id),
    related(resource, relationship) {
      if (!relationship.isMany) {
        const target = get(relationship.target, resource.relationships[relationship.name]);
        return target ? [target] : [];
      }
      if (relationship.target === "versions") {
        const key = `${resource.type} ${resource.id}`;
        return indexed("versions", "subject", subjectOf).get(key) ?? [];
      }
      const inverse = graph.inverse(resource.type, relationship);
      if (inverse === undefined) return [];
      return indexed(relationship.target, inverse, (target) => target.relationships[inverse]).get(resource.id) ?? [];
    },
    newId(type) {
      for (;;) {
        const id = randomWord(random, 10);
        if (!get(type, id)) return id;
      }
    },
  };
}

/** What a version tells of. */
const subjectOf = ({ attributes }: Resource): string =>
  `${String(attributes["resource_type"])} ${String(attributes["resource_id"])}`;
