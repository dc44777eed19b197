import { isObject } from "../bundle.ts";
import type { Call } from "../provider.ts";
import { Refusal } from "../refusal.ts";
import { singular } from "../singular.ts";
import { sortedBy } from "../sorted-by.ts";
import type { Stored } from "../store.ts";
import { ownFilters } from "./filters.ts";
import type { Records, TeamUpWorld } from "./records.ts";

type Query = Readonly<Record<string, unknown>>;

const notFilters: ReadonlySet<string> = new Set(["page", "page_size", "sort", "expand", "fields", "format"]);

const place = "_position";

/** The records of a kind that fit the query, in its order. */
export function select(world: TeamUpWorld, records: Records, kind: string, query: Query): readonly Stored[] {
  const own = ownFilters[kind] ?? {};
  const filters = Object.entries(query)
    // Of no values at all, as in `?status=`, is not a choice.
    .filter(([name, value]) => !notFilters.has(name) && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]): ((record: Stored) => boolean) => {
      const filter = own[name];
      return filter ? (record) => filter(record, value, records) : filterBy(world, records, name, value);
    });
  const chosen = records.list(kind).filter((record) => filters.every((fits) => fits(record)));
  const sort = Array.isArray(query["sort"]) ? query["sort"].map(String) : [];
  return sortedBy(chosen, [...sort, place, "id"], (name) => {
    // A record that was given no place has none yet, which comes behind all places.
    if (name === place) return (record) => record[place] ?? record["order"];
    const path = name.split(".");
    return (record) => follow(world, records, record, path);
  });
}

function filterBy(world: TeamUpWorld, records: Records, name: string, value: unknown): (record: Stored) => boolean {
  const [, bounded = "", bound] = /^(.+)_(gte|lte)$/.exec(name) ?? [];
  if (bound !== undefined) {
    const limit = Date.parse(String(value));
    return (record) => {
      const field = fieldNamed(world, records, record, bounded);
      if (typeof field !== "string") return false;
      return bound === "gte" ? Date.parse(field) >= limit : Date.parse(field) <= limit;
    };
  }
  const [, present] = /^has_(.+)$/.exec(name) ?? [];
  const single = singular(name);
  return (record) => {
    if (present !== undefined && !(name in record)) {
      return (record[present] !== null && record[present] !== undefined) === value;
    }
    const field = record[name] ?? record[single];
    return Array.isArray(field) ? field.some((item) => includes(value, item)) : includes(value, field);
  };
}

const includes = (value: unknown, item: unknown): boolean =>
  Array.isArray(value) ? value.includes(item) : value === item;

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
  const target = kind === undefined ? undefined : records.get(kind, value);
  return target && follow(world, records, target, rest);
}

/** One page in the provider's envelope. */
export function paginate(
  chosen: readonly unknown[],
  { query, url }: Pick<Call<unknown>, "query" | "url">,
): Record<string, unknown> {
  const size = Number(query["page_size"] ?? 100);
  const page = Number(query["page"] ?? 1);
  const pages = Math.max(1, Math.ceil(chosen.length / size));
  if (page > pages) throw new Refusal("not_found", { message: "Invalid page." });
  const link = (number: number): string => {
    const search = new URLSearchParams(url.search);
    if (number === 1) search.delete("page");
    else search.set("page", String(number));
    return `${url.origin}${url.pathname}${search.size > 0 ? `?${search}` : ""}`;
  };
  return {
    count: chosen.length,
    next: page < pages ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results: chosen.slice((page - 1) * size, page * size),
  };
}
