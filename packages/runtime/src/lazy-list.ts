import type { Call } from "./call.ts";
import type { List, Walk } from "./list.ts";

/**
 * A list whose walk over further pages is loaded when it is first used: awaited, it is no more than its first call. It may
 * be read long after it was made, so a first page that fails meanwhile does not become an unhandled rejection.
 */
export function lazyList(first: Call<unknown, unknown>, load: () => Promise<Walk>): List<unknown, unknown, unknown> {
  first.catch(() => {});
  async function* walk(what: "pages" | "items"): AsyncGenerator<unknown, void, undefined> {
    yield* (await load())[what]();
  }
  return Object.assign(first, {
    pages: () => walk("pages"),
    [Symbol.asyncIterator]: () => walk("items"),
    first: async (count: number) => (await load()).first(count),
    toArray: async (options: { readonly max: number }) => (await load()).toArray(options),
  });
}
