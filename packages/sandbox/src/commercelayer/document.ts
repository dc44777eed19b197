import type { Names } from "../dotted-names.ts";
import type { Relationship } from "./graph.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { withTotals } from "./totals.ts";

export interface View {
  readonly base: string;
  readonly include: Names;
  /** For each type the attributes and relationships to answer; all of them where a type is missing. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Whether a related resource is not for the caller to see. */
  readonly withholds: (resource: Resource) => boolean;
}

/** The JSON:API document of a resource, of none, or of a list, with what it is to include. */
export function documentOf(
  world: CommerceLayerWorld,
  primary: Resource | undefined | readonly Resource[],
  view: View,
): { data: unknown; included?: readonly unknown[] } {
  if (view.include.size === 0) {
    const shown = (resource: Resource): unknown => resourceObject(world, resource, noLinks, view);
    return { data: Array.isArray(primary) ? primary.map(shown) : primary ? shown(primary as Resource) : null };
  }
  const entries = new Map<string, { resource: Resource; linked: Set<string>; visited: Set<Names> }>();
  const list = primary === undefined ? [] : [primary].flat();
  for (const resource of list) visit(resource, view.include);
  const primaries = new Set(list.map(keyOf));
  const shown = (resource: Resource): unknown =>
    resourceObject(world, resource, entries.get(keyOf(resource))?.linked ?? noLinks, view);
  const included = [...entries.values()].filter(({ resource }) => !primaries.has(keyOf(resource)));
  const data = Array.isArray(primary) ? list.map(shown) : list[0] ? shown(list[0]) : null;
  return { data, included: included.map(({ resource }) => shown(resource)) };

  function visit(resource: Resource, include: Names): void {
    const key = keyOf(resource);
    const entry = entries.get(key) ?? { resource, linked: new Set(), visited: new Set() };
    entries.set(key, entry);
    if (entry.visited.has(include)) return;
    entry.visited.add(include);
    for (const [name, deeper] of include) {
      const relationship = world.graph.types.get(resource.type)?.relationships.get(name);
      if (!relationship) continue;
      entry.linked.add(name);
      for (const target of shownTargets(world, resource, relationship, view)) visit(target, deeper);
    }
  }
}

const noLinks: ReadonlySet<string> = new Set();
const keyOf = ({ type, id }: Resource): string => `${type} ${id}`;

/** What a resource is related to, as far as the caller may see it. */
export const shownTargets = (
  world: CommerceLayerWorld,
  resource: Resource,
  relationship: Relationship,
  { withholds }: View,
): readonly Resource[] => world.related(resource, relationship).filter((target) => !withholds(target));

function resourceObject(
  world: CommerceLayerWorld,
  resource: Resource,
  linked: ReadonlySet<string>,
  view: View,
): Record<string, unknown> {
  const { base, fields } = view;
  const { type, id } = resource;
  const { attributes } = withTotals(world, resource);
  const chosen = fields[type];
  const self = type === "users" ? `${base}/user` : `${base}/${type}/${id}`;
  const described = world.graph.types.get(type)?.relationships;
  const relationships: Record<string, unknown> = {};
  for (const [name, relationship] of described ?? []) {
    if (chosen && !chosen.includes(name)) continue;
    const links = { self: `${self}/relationships/${name}`, related: `${self}/${name}` };
    relationships[name] = linked.has(name)
      ? { links, data: linkage(shownTargets(world, resource, relationship, view), relationship) }
      : { links };
  }
  const shownAttributes = chosen
    ? Object.fromEntries(Object.entries(attributes).filter(([name]) => chosen.includes(name)))
    : attributes;
  const object = { id, type, links: { self }, attributes: shownAttributes };
  return described?.size ? { ...object, relationships } : object;
}

function linkage(targets: readonly Resource[], { isMany }: Relationship): unknown {
  const identifiers = targets.map(({ type, id }) => ({ type, id }));
  return isMany ? identifiers : (identifiers[0] ?? null);
}
