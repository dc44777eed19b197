import type { Call } from "./call.ts";
import type { List, Walk } from "./list.ts";

/** A list whose walk over further pages is loaded when it is first used: awaited, it is no more than its first call. */
export function lazyList(first: Call<unknown, unknown>, load: () => Promise<Walk>): List<unknown, unknown, unknown> {
  /** Whoever reads the list in another way than by awaiting it has not promised to handle the failures of that. */
  const release = (): void => void first.catch(() => {});
  async function* walk(what: "pages" | "items"): AsyncGenerator<unknown, void, undefined> {
    yield* (await load())[what]();
  }
  return Object.assign(first, {
    pages() {
      release();
      return walk("pages");
    },
    [Symbol.asyncIterator]() {
      release();
      return walk("items");
    },
    async first(count: number) {
      release();
      return (await load()).first(count);
    },
    async toArray(options: { readonly max: number }) {
      release();
      return (await load()).toArray(options);
    },
  });
}
