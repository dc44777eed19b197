import type { World } from "../provider.ts";
import { randomWord } from "../random.ts";
import { Refusal } from "../refusal.ts";
import type { Graph, Relationship } from "./graph.ts";
import { createGraph } from "./graph.ts";

/** A resource as it is kept: of its relationships only those to one, since those to many are their other sides. */
export interface Resource {
  readonly type: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships: Readonly<Record<string, string | null>>;
}

export interface CommerceLayerWorld extends World {
  readonly graph: Graph;
  get: (type: string, id: string | null | undefined) => Resource | undefined;
  need: (type: string, id: string) => Resource;
  list: (type: string) => readonly Resource[];
  put: (resource: Resource) => Resource;
  remove: (resource: Resource) => void;
  related: (resource: Resource, relationship: Relationship) => readonly Resource[];
  newId: (type: string) => string;
}

export function createCommerceLayerWorld(world: World): CommerceLayerWorld {
  const { store, random } = world;
  const graph = createGraph(world.bundle, world.shapeOf);
  const indexes = new Map<string, { revision: number; index: Map<string, Resource[]> }>();

  const get = (type: string, id: string | null | undefined): Resource | undefined =>
    id === null || id === undefined ? undefined : (store.get(type, id) as Resource | undefined);
  const list = (type: string): readonly Resource[] => store.list(type) as readonly unknown[] as readonly Resource[];

  /** The resources of a type by what a key of theirs points to, built again only after a change of the type. */
  function indexed(
    type: string,
    name: string,
    keyOf: (resource: Resource) => string | null | undefined,
  ): Map<string, Resource[]> {
    const known = indexes.get(`${type} ${name}`);
    const revision = store.revision(type);
    if (known?.revision === revision) return known.index;
    const index = new Map<string, Resource[]>();
    for (const resource of list(type)) {
      const key = keyOf(resource);
      if (key === null || key === undefined) continue;
      const group = index.get(key);
      if (group) group.push(resource);
      else index.set(key, [resource]);
    }
    indexes.set(`${type} ${name}`, { revision, index });
    return index;
  }

  return {
    ...world,
    graph,
    get,
    list,
    need(type, id) {
      const resource = get(type, id);
      if (!resource) throw new Refusal("not_found");
      return resource;
    },
    put(resource) {
      store.put(resource.type, resource.id, { ...resource });
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
export const subjectOf = ({ attributes }: Resource): string =>
  `${String(attributes["resource_type"])} ${String(attributes["resource_id"])}`;
