import { Refusal } from "../refusal.ts";
import { sortedBy } from "../sorted-by.ts";
import { isListed } from "./access.ts";
import { documentOf } from "./document.ts";
import { fitsAll, readFilter } from "./filter.ts";
import type { CommerceLayerCall } from "./handler.ts";
import type { Resource } from "./records.ts";
import { viewOf } from "./view.ts";

/** One page of the resources that the caller finds, filtered and in order. */
export function pageOf(
  call: CommerceLayerCall,
  type: string,
  candidates: readonly Resource[],
): Record<string, unknown> {
  const { world } = call;
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
    links: linksOf(call.url, number, size, pages),
  };
}

/** What the keys leave equal comes in the order of creation, backwards after a descending key: so the other direction is the reverse. */
function ordered(resources: readonly Resource[], sort: readonly string[]): readonly Resource[] {
  const isReversed = sort.at(-1)?.startsWith("-") === true;
  // Instants tie, above all where the clock stands still; the store never changes the place of a record.
  const made = isReversed ? resources.toReversed() : resources;
  return sortedBy(made, [...sort, isReversed ? "-created_at" : "created_at"], (name) =>
    name === "id" ? ({ id }) => id : ({ attributes }) => attributes[name],
  );
}

function linksOf(url: URL, number: number, size: number, pages: number): Record<string, string> {
  const link = (page: number): string => {
    const search = new URLSearchParams(url.search);
    search.set("page[number]", String(page));
    search.set("page[size]", String(size));
    return `${url.origin}${url.pathname}?${search}`;
  };
  const last = Math.max(1, pages);
  return {
    first: link(1),
    ...(number > 1 ? { prev: link(Math.min(number - 1, last)) } : {}),
    ...(number < last ? { next: link(number + 1) } : {}),
    last: link(last),
  };
}
