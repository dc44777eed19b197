import type { Schema } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import type { Fault } from "../refusal.ts";
import type { View } from "./document.ts";
import { shownTargets } from "./document.ts";
import type { Attribute, Relationship } from "./graph.ts";
import { matcherNamed } from "./matchers.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";

interface Path {
  readonly relationships: readonly Relationship[];
  readonly attribute: Attribute;
  readonly kind: string;
}

/** What an attribute must fit. */
interface Demand {
  readonly path: Path;
  readonly fits: (value: unknown) => boolean;
}

/** Demands of which one must be met. */
type Condition = readonly Demand[];

interface Matcher {
  readonly value: "scalar" | "list" | "boolean" | "json";
  readonly kinds: readonly string[];
}

/** Reads `filter[q]` for one type. Names that it does not know are refused, and so are values that the matcher cannot compare. */
export function readFilter(
  world: CommerceLayerWorld,
  type: string,
  predicates: unknown,
): { conditions: readonly Condition[]; faults: readonly Fault[] } {
  const conditions: Condition[] = [];
  const faults: Fault[] = [];
  const matchers = matchersOf(world);
  for (const [name, raw] of Object.entries(isObject(predicates) ? predicates : {})) {
    const fault = { in: "query", path: ["filter[q]", name], params: {}, value: raw } as const;
    const found = readName(world, type, name, matchers);
    if (!found) {
      faults.push({ ...fault, rule: "unknown" });
      continue;
    }
    // Each attribute reads the value in its own way: `true` is a text to one and no text to another.
    const values = found.paths.map(({ kind }) => readValue(world, String(raw), found.description.value, kind));
    if (values.includes(undefined)) {
      faults.push({ ...fault, rule: "value", message: `${String(raw)} is not a valid value for ${name}.` });
      continue;
    }
    conditions.push(found.paths.map((path, index) => ({ path, fits: matcherNamed(found.matcher, values[index]) })));
  }
  return { conditions, faults };
}

const matchersOf = ({ bundle, remembered }: CommerceLayerWorld): ReadonlyMap<string, Matcher> =>
  remembered("matchers", [], () => {
    const described = bundle.schemas["FilterPredicates"]?.["x-matchers"];
    const entries = isObject(described) ? Object.entries(described) : [];
    // The longest first: `not_eq_or_null` is not `null`.
    return new Map((entries as [string, Matcher][]).toSorted(([left], [right]) => right.length - left.length));
  });

function readName(
  world: CommerceLayerWorld,
  type: string,
  name: string,
  matchers: ReadonlyMap<string, Matcher>,
): { paths: readonly Path[]; matcher: string; description: Matcher } | undefined {
  for (const [matcher, description] of matchers) {
    if (!name.endsWith(`_${matcher}`)) continue;
    const paths = name
      .slice(0, -matcher.length - 1)
      .split("_or_")
      .map((part) => readPath(world, type, part));
    const known = paths.filter((path) => path !== undefined);
    const fits = known.every(({ kind }) => description.kinds.includes(kind));
    if (known.length === paths.length && fits) return { paths: known, matcher, description };
  }
  return undefined;
}

function readPath(world: CommerceLayerWorld, type: string, name: string): Path | undefined {
  const resource = world.graph.types.get(type);
  const attribute = resource?.attributes.get(name);
  if (attribute?.isFilterable) return { relationships: [], attribute, kind: kindOf(world, attribute.schema) };
  for (const relationship of resource?.relationships.values() ?? []) {
    if (!relationship.isFilterable || !name.startsWith(`${relationship.name}_`)) continue;
    const rest = readPath(world, relationship.target, name.slice(relationship.name.length + 1));
    if (rest) return { ...rest, relationships: [relationship, ...rest.relationships] };
  }
  return undefined;
}

function kindOf(world: CommerceLayerWorld, schema: Schema): string {
  const { format } = world.bundle.resolve(schema);
  const { types } = world.shapeOf(schema);
  if (format === "date-time" || schema.format === "date-time") return "date";
  if (types.has("boolean")) return "boolean";
  if (types.has("integer") || types.has("number")) return "number";
  return types.has("object") ? "json" : "string";
}

function readValue(world: CommerceLayerWorld, raw: string, shape: Matcher["value"], kind: string): unknown {
  if (shape === "boolean") return readScalar(world, raw, shape);
  if (shape === "json" || kind === "json") return readJson(raw);
  if (shape === "scalar") return readScalar(world, raw, kind);
  const list = raw.split(",").map((item) => readScalar(world, item, kind));
  return list.includes(undefined) ? undefined : list;
}

function readJson(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return undefined;
  }
}

/** A day, or an instant that tells its zone: any other would be another one on another machine. */
const date: Schema = { anyOf: [{ format: "date" }, { format: "date-time" }] };

function readScalar(world: CommerceLayerWorld, raw: string, kind: string): unknown {
  if (kind === "boolean") return raw === "true" ? true : raw === "false" ? false : undefined;
  if (kind !== "number" && kind !== "date") return raw;
  if (kind === "date" && world.faultsOf(date, raw, "query").length > 0) return undefined;
  const number = kind === "date" ? Date.parse(raw) : raw.trim() === "" ? Number.NaN : Number(raw);
  return Number.isNaN(number) ? undefined : number;
}

/** Whether every condition holds; in one condition, whether one of its demands is met; over a relationship to many, whether one of them meets it. */
export function fitsAll(
  world: CommerceLayerWorld,
  resource: Resource,
  conditions: readonly Condition[],
  view: View,
): boolean {
  return conditions.every((demands) =>
    demands.some(({ path, fits }) => valuesAt(world, resource, path, view).some(fits)),
  );
}

function valuesAt(world: CommerceLayerWorld, resource: Resource, path: Path, view: View): readonly unknown[] {
  if (path.relationships.length === 0) return [valueOf(resource, path)];
  let reached: readonly Resource[] = [resource];
  for (const relationship of path.relationships) {
    reached = reached.flatMap((source) => shownTargets(world, source, relationship, view));
  }
  return reached.length === 0 ? [null] : reached.map((target) => valueOf(target, path));
}

function valueOf({ id, attributes }: Resource, { attribute: { name }, kind }: Path): unknown {
  const value = name === "id" ? id : (attributes[name] ?? null);
  return kind === "date" && typeof value === "string" ? Date.parse(value) : value;
}
