import type { Operation } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import { decodeQuery } from "../decode-parameters.ts";
import { Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import type { Records, TeamUpWorld } from "./records.ts";

type Query = Readonly<Record<string, unknown>>;
/** A filter whose name is not that of a field. */
export type Filter = (record: Stored, value: unknown, records: Records, world: TeamUpWorld) => boolean;

const ownFilters = new Map<string, Readonly<Record<string, Filter>>>();

/** Filters that only one list has. */
export function defineFilters(kind: string, filters: Readonly<Record<string, Filter>>): void {
  ownFilters.set(kind, filters);
}

const notFilters: ReadonlySet<string> = new Set(["page", "page_size", "sort", "expand", "fields", "format"]);

/** The records of a kind that fit the query, in its order. */
export function select(world: TeamUpWorld, records: Records, kind: string, query: Query): readonly Stored[] {
  const filters = Object.entries(query).filter(([name]) => !notFilters.has(name));
  const own = ownFilters.get(kind) ?? {};
  const chosen = records.list(kind).filter((record) =>
    filters.every(([name, value]) => {
      const filter = own[name];
      return filter ? filter(record, value, records, world) : fits(world, records, record, name, value);
    }),
  );
  return sorted(world, records, chosen, Array.isArray(query["sort"]) ? query["sort"].map(String) : []);
}

function fits(world: TeamUpWorld, records: Records, record: Stored, name: string, value: unknown): boolean {
  if (name === "ids") return includes(value, record["id"]);
  const bound = /^(.+)_(gte|lte)$/.exec(name);
  if (bound) {
    const field = fieldNamed(world, records, record, bound[1] ?? "");
    if (typeof field !== "string") return false;
    const difference = instant(field, false) - instant(String(value), bound[2] === "lte");
    return bound[2] === "gte" ? difference >= 0 : difference <= 0;
  }
  const presence = /^has_(.+)$/.exec(name);
  if (presence && !(name in record)) {
    return (record[presence[1] ?? ""] !== null && record[presence[1] ?? ""] !== undefined) === value;
  }
  const field = record[name] ?? record[name.replace(/ies$/, "y").replace(/s$/, "")];
  return Array.isArray(field) ? field.some((item) => includes(value, item)) : includes(value, field);
}

const includes = (value: unknown, item: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 || value.includes(item) : value === item;

/** A date on its own is a whole day: as an upper bound it reaches to its end. */
function instant(text: string, isUpperBound: boolean): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) && isUpperBound ? `${text}T23:59:59.999Z` : text);
}

/** `active_hold_start_date` is the start date of the active hold. */
function fieldNamed(world: TeamUpWorld, records: Records, record: Stored, name: string): unknown {
  if (name in record) return record[name];
  const reference = Object.keys(record).find((key) => name.startsWith(`${key}_`));
  if (reference === undefined) return undefined;
  return follow(world, records, record, [reference, name.slice(reference.length + 1)]);
}

function follow(world: TeamUpWorld, records: Records, record: Stored, path: readonly string[]): unknown {
  const [name = "", ...rest] = path;
  const value = record[name];
  if (rest.length === 0) return value;
  if (isObject(value)) return follow(world, records, value, rest);
  const schema = world.resources.schemaOf(String(record["object"]));
  const property = schema && world.shapeOf(schema).properties.get(name);
  const kind = world.resources.target(property?.["x-expandable"]) ?? world.resources.named(name);
  const target = kind === undefined || value === null ? undefined : records.get(kind, value);
  return target && follow(world, records, target, rest);
}

function sorted(
  world: TeamUpWorld,
  records: Records,
  chosen: readonly Stored[],
  sort: readonly string[],
): readonly Stored[] {
  const keys = sort.map((name) => ({ path: name.replace(/^-/, "").split("."), sign: name.startsWith("-") ? -1 : 1 }));
  return chosen.toSorted((left, right) => {
    for (const { path, sign } of keys) {
      const order = compare(follow(world, records, left, path), follow(world, records, right, path));
      if (order !== 0) return order * sign;
    }
    return compare(position(left), position(right)) || compare(left["id"], right["id"]);
  });
}

const position = (record: Stored): unknown => record["_position"] ?? record["order"] ?? 0;

function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === null || left === undefined) return 1;
  if (right === null || right === undefined) return -1;
  return (left as string | number) < (right as string | number) ? -1 : 1;
}

/** What an address of a list stands for, as where a collection is expanded. */
export function listAt(world: TeamUpWorld, records: Records, url: URL): readonly Stored[] {
  const path = url.pathname.slice(world.bundle.server.pathname.replace(/\/$/, "").length);
  const operation = world.resources.listOf(path);
  const kind = world.resources.at(path);
  if (!operation || kind === undefined) return [];
  return select(world, records, kind, decodeQuery(operation, url.searchParams, world.shapeOf, world.faultsOf).values);
}

/** One page in the provider's envelope. */
export function paginate(
  chosen: readonly unknown[],
  query: Query,
  operation: Operation,
  url: URL,
  base: string,
): Record<string, unknown> {
  const size = Number(query["page_size"] ?? 100);
  const page = Number(query["page"] ?? 1);
  const pages = Math.max(1, Math.ceil(chosen.length / size));
  if (page > pages) throw new Refusal("not_found", { message: "Invalid page." });
  const link = (number: number): string => {
    const search = new URLSearchParams(url.search);
    if (number === 1) search.delete("page");
    else search.set("page", String(number));
    return `${base}${operation.path}${search.size > 0 ? `?${search}` : ""}`;
  };
  return {
    count: chosen.length,
    next: page < pages ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results: chosen.slice((page - 1) * size, page * size),
  };
}
