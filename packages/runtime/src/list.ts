import type { Call } from "./call.ts";
import { RequestError } from "./errors.ts";
import type { ListOptions } from "./operation.ts";

/**
 * A list under way. Awaited, it is its first page, with what the provider says of the whole; iterated, it is every item
 * of every page. Pages are requested as they are needed, the first of them once, whichever way the list is read.
 */
export interface List<Item, Page, Outcome> extends Call<Page, Outcome>, AsyncIterable<Item> {
  /**
   * The pages, from the first to the last.
   *
   * @throws {RequestError} `page_repeats` or `foreign_origin`, as every way of reading further pages does
   */
  pages(): AsyncIterable<Page>;
  /**
   * The first items.
   *
   * @param count How many at most. No more pages are requested than these take.
   * @throws {RequestError} `invalid_limit` for a number that is negative or not whole
   */
  first(count: number): Promise<Item[]>;
  /**
   * All items.
   *
   * @param options `max` is how many items the caller is ready to hold.
   * @throws {RequestError} `too_many_items` when there are more, `invalid_limit` for a `max` that is negative or not whole
   */
  toArray(options: { readonly max: number }): Promise<Item[]>;
}

/** How a provider's pages hang together. */
export interface Paging {
  /** The items of a page, or undefined where it is not a page. */
  readonly items: (page: unknown) => readonly unknown[] | undefined;
  /** The address of the page behind it; anything but a text on the last. */
  readonly next: (page: unknown) => unknown;
}

/** The ways of reading a list beyond its first page. */
export interface Walk {
  pages(): AsyncGenerator<unknown, void, undefined>;
  items(): AsyncGenerator<unknown, void, undefined>;
  first(count: number): Promise<unknown[]>;
  toArray(options: { readonly max: number }): Promise<unknown[]>;
}

/** A list whose first page has been asked for. */
export interface BegunList {
  readonly operationId: string;
  readonly baseUrl: string;
  readonly paging: Paging;
  readonly first: Promise<unknown>;
  readonly input: ListOptions;
  /** Asks for the page at an address. */
  readonly load: (address: string, signal: AbortSignal | undefined) => Promise<unknown>;
}

export function createWalk({ operationId, baseUrl, paging, first, input, load }: BegunList): Walk {
  const { signal, prefetch = false } = input;
  // An answer that is not a page ended in an error before it came here.
  const items = (page: unknown): readonly unknown[] => paging.items(page)!;

  const next = (page: unknown): string | undefined => {
    const given = paging.next(page);
    if (typeof given !== "string" || given === "") return undefined;
    const address = URL.canParse(given, baseUrl) ? new URL(given, baseUrl) : undefined;
    return address ? `${address.origin}${address.pathname}${address.search}` : given;
  };

  const follow = (address: string, leave?: AbortSignal): Promise<unknown> =>
    // One alone goes as it is: not every platform can join them, nor every kind of signal be joined.
    load(address, signal && leave ? AbortSignal.any([signal, leave]) : (signal ?? leave));

  /** No request is under way that would end with what was read already. */
  const endIfAborted = (): void => {
    if (signal?.aborted) throw signal.reason as Error;
  };

  async function* walk(ahead: boolean): AsyncGenerator<unknown, void, undefined> {
    const seen = new Set<string | undefined>();
    const leave = ahead ? new AbortController() : undefined;
    try {
      for (let page = await first; ;) {
        const held = signatureOf(items(page));
        if (seen.has(held)) throw repeats(operationId, "one has the records of another");
        if (held !== undefined) seen.add(held);
        const address = next(page);
        if (seen.has(address)) throw repeats(operationId, "one leads to another that was read before");
        const following = address !== undefined && leave ? follow(address, leave.signal) : undefined;
        // Whoever leaves early has no use for its failure.
        following?.catch(() => {});
        endIfAborted();
        yield page;
        if (address === undefined) return;
        seen.add(address);
        page = await (following ?? follow(address));
      }
    } finally {
      leave?.abort();
    }
  }

  async function* each(ahead: boolean): AsyncGenerator<unknown, void, undefined> {
    for await (const page of walk(ahead)) {
      for (const item of items(page)) {
        endIfAborted();
        yield item;
      }
    }
  }

  return {
    pages: () => walk(prefetch),
    items: () => each(prefetch),
    async first(count) {
      checkCount(operationId, "count", count);
      const found: unknown[] = [];
      // A page ahead might be one more than it takes.
      for await (const page of walk(false)) {
        add(items(page).slice(0, count - found.length), found);
        if (found.length >= count) break;
      }
      return found;
    },
    async toArray(options) {
      // Left out, it is refused like any other number that is none.
      const { max } = { ...options };
      checkCount(operationId, "max", max);
      const found: unknown[] = [];
      for await (const page of walk(prefetch)) {
        add(items(page), found);
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
  };
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

/** One by one: as arguments of one call, the items of a long page are more than the platform takes. */
function add(items: readonly unknown[], to: unknown[]): void {
  for (const item of items) to.push(item);
}

/** What tells a page from every other page of its list. Without ids, which are texts or numbers, nothing does. */
function signatureOf(items: readonly unknown[]): string | undefined {
  const ids = items.map((item) => (item as { readonly id?: unknown } | null | undefined)?.id);
  return ids.length > 0 && ids.every((id) => ["string", "number"].includes(typeof id))
    ? JSON.stringify(ids)
    : undefined;
}

function repeats(operationId: string, reason: string): RequestError {
  return new RequestError(`The pages of ${operationId} repeat: ${reason}.`, {
    code: "page_repeats",
    operationId,
    hint: "What was read so far is whole; ask for the rest in another order, or with a narrower filter.",
  });
}
