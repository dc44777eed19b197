import type { Call } from "../provider.ts";
import { Refusal } from "../refusal.ts";
import { isListed } from "./access.ts";
import type { CommerceLayerCaller } from "./auth.ts";
import { documentOf } from "./document.ts";
import { fitsAll, readFilter } from "./filter.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { viewOf } from "./view.ts";

/** One page of the resources that the caller finds, filtered and in order. */
export function pageOf(
  world: CommerceLayerWorld,
  call: Call<CommerceLayerCaller>,
  type: string,
  candidates: readonly Resource[],
): Record<string, unknown> {
  const view = viewOf(world, call, type);
  const { conditions, faults } = readFilter(world, type, call.query["filter[q]"]);
  if (faults.length > 0) throw new Refusal("malformed", { faults });
  const sort = Array.isArray(call.query["sort"]) ? call.query["sort"].map(String) : [];
  const chosen = ordered(
    candidates.filter(
      (resource) => isListed(world, call.caller, resource) && fitsAll(world, resource, conditions, view),
    ),
    sort,
  );
  const page = call.query["page"] as { number?: number; size?: number } | undefined;
  const { number = 1, size = 10 } = page ?? {};
  const pages = Math.ceil(chosen.length / size);
  return {
    ...documentOf(world, chosen.slice((number - 1) * size, number * size), view),
    meta: { record_count: chosen.length, page_count: pages },
    links: linksOf(call, number, size, pages),
  };
}

/** What the keys leave equal comes in the order of creation, backwards after a descending key: so the other direction is the reverse. */
function ordered(resources: readonly Resource[], sort: readonly string[]): readonly Resource[] {
  const given = sort.map((name) => ({ name: name.replace(/^-/, ""), sign: name.startsWith("-") ? -1 : 1 }));
  const last = given.at(-1)?.sign ?? 1;
  const keys = [...given, { name: "created_at", sign: last }];
  return resources
    .map((resource, position) => ({ resource, position, values: keys.map(({ name }) => valueOf(resource, name)) }))
    .toSorted((left, right) => {
      for (const [index, { sign }] of keys.entries()) {
        const order = compare(left.values[index], right.values[index]);
        if (order !== 0) return order * sign;
      }
      // Instants tie, above all where the clock stands still; the store never changes the place of a record.
      return (left.position - right.position) * last;
    })
    .map(({ resource }) => resource);
}

const valueOf = ({ id, attributes }: Resource, name: string): unknown =>
  name === "id" ? id : (attributes[name] ?? null);

/** Null comes last, as in PostgreSQL. */
function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return (left as string) < (right as string) ? -1 : 1;
}

function linksOf(
  { base, url }: Call<CommerceLayerCaller>,
  number: number,
  size: number,
  pages: number,
): Record<string, string> {
  const path = url.pathname.slice(url.pathname.indexOf("/api/") + "/api".length);
  const link = (page: number): string => {
    const search = new URLSearchParams(url.search);
    search.set("page[number]", String(page));
    search.set("page[size]", String(size));
    return `${base}${path}?${search}`;
  };
  const last = Math.max(1, pages);
  return {
    first: link(1),
    ...(number > 1 ? { prev: link(Math.min(number - 1, last)) } : {}),
    ...(number < last ? { next: link(number + 1) } : {}),
    last: link(last),
  };
}
