import type { Call } from "./call.ts";
import { RequestError } from "./errors.ts";

/**
 * A list under way. Awaited, it is its first page, with what the provider says of the whole; iterated, it is every item
 * of every page. Pages are asked for as they are needed, the first of them once, whichever way the list is read.
 */
export interface List<Item, Page, Outcome> extends Call<Page, Outcome>, AsyncIterable<Item> {
  /** The pages, from the first to the last. */
  pages(): AsyncIterable<Page>;
  /**
   * The first items.
   *
   * @param count How many at most. No further page is asked for than it takes.
   */
  first(count: number): Promise<Item[]>;
  /**
   * All items.
   *
   * @param options `max` tells how many the caller is ready to hold.
   * @throws {RequestError} `too_many_items` when there are more
   */
  toArray(options: { readonly max: number }): Promise<Item[]>;
}

/** How a provider's pages hang together. */
export interface Paging {
  /** The items of a page. */
  readonly items: (page: unknown) => readonly unknown[];
  /** The address of the page behind it, undefined on the last. */
  readonly next: (page: unknown) => string | undefined;
}

/**
 * @param first The call for the first page.
 * @param load Asks for the page at an address.
 * @param prefetch Whether a page is asked for while the one before it is read.
 */
export function createList(
  operationId: string,
  first: Call<unknown, unknown>,
  { items, next }: Paging,
  load: (address: string, signal?: AbortSignal) => Promise<unknown>,
  prefetch: boolean,
): List<unknown, unknown, unknown> {
  async function* pages(): AsyncGenerator<unknown, void, undefined> {
    const seen = new Set<string>();
    const leave = prefetch ? new AbortController() : undefined;
    try {
      for (let page = await first; ;) {
        const address = next(page);
        if (address !== undefined && seen.has(address)) throw repeats(operationId, address);
        const ahead = address !== undefined && prefetch ? load(address, leave?.signal) : undefined;
        // Whoever leaves early has no use for its failure.
        ahead?.catch(() => {});
        yield page;
        if (address === undefined) return;
        seen.add(address);
        const following = await (ahead ?? load(address));
        if (isSame(items(page), items(following))) throw repeats(operationId, address);
        page = following;
      }
    } finally {
      leave?.abort();
    }
  }

  async function* each(): AsyncGenerator<unknown, void, undefined> {
    for await (const page of pages()) yield* items(page);
  }

  return Object.assign(first, {
    pages,
    [Symbol.asyncIterator]: each,
    async first(count: number): Promise<unknown[]> {
      checkCount(operationId, "count", count);
      const found: unknown[] = [];
      for await (const page of pages()) {
        found.push(...items(page).slice(0, count - found.length));
        if (found.length >= count) break;
      }
      return found;
    },
    async toArray({ max }: { readonly max: number }): Promise<unknown[]> {
      checkCount(operationId, "max", max);
      const found: unknown[] = [];
      for await (const page of pages()) {
        found.push(...items(page));
        if (found.length <= max) continue;
        throw new RequestError(`${operationId} has more than ${max} items.`, {
          code: "too_many_items",
          parameter: "max",
          operationId,
          hint: "Narrow the list, allow for more, or read it with `for await`.",
        });
      }
      return found;
    },
  });
}

function checkCount(operationId: string, parameter: string, count: number): void {
  if (Number.isInteger(count) && count >= 0) return;
  throw new RequestError(`The ${parameter} of items of ${operationId} is ${String(count)}.`, {
    code: "invalid_limit",
    parameter,
    operationId,
    hint: "Pass a whole number, 0 or more.",
  });
}

/** Whether two pages hold the same records. Without ids nothing can be told. */
function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  const idOf = (item: unknown): unknown => (item as { readonly id?: unknown } | null | undefined)?.id;
  return (
    left.length > 0 &&
    left.length === right.length &&
    left.every((item, index) => idOf(item) !== undefined && idOf(item) === idOf(right[index]))
  );
}

function repeats(operationId: string, address: string): RequestError {
  return new RequestError(`The pages of ${operationId} repeat at ${new URL(address).search || address}.`, {
    code: "page_repeats",
    operationId,
    hint: "What was read so far is whole; ask for the rest in another order, or with a narrower filter.",
  });
}
