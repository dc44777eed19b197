import type { ClockState, KeptClock } from "./clock.ts";
import type { Random } from "./random.ts";

/** A record is replaced, never changed in place, so that a snapshot and a former state stay what they were. */
export type Stored = Readonly<Record<string, unknown>>;

/** Everything the sandbox remembers, as plain JSON. */
export interface State {
  readonly provider: string;
  readonly records: Readonly<Record<string, readonly (readonly [key: string, record: Stored])[]>>;
  readonly counters: Readonly<Record<string, number>>;
  readonly random: number;
  readonly clock: ClockState;
}

export interface Store {
  get: (collection: string, key: string | number) => Stored | undefined;
  list: (collection: string) => readonly Stored[];
  collections: () => readonly string[];
  put: (collection: string, key: string | number, record: Stored) => void;
  remove: (collection: string, key: string | number) => void;
  /** Grows with each change of a collection; what was derived from it is stale when it differs. */
  revision: (collection: string) => number;
  /** Counts up, from the number given on. */
  next: (counter: string, from: number) => number;
  /** Keeps what the action wrote when it returns, and nothing of it when it throws. */
  transaction: <T>(action: () => T) => T;
  snapshot: () => State;
  restore: (state: State) => void;
}

export function createStore(provider: string, random: Random, clock: KeptClock): Store {
  let collections = new Map<string, Map<string, Stored>>();
  let counters = new Map<string, number>();
  let staged: Set<string> | undefined;
  const revisions = new Map<string, number>();
  const empty: readonly Stored[] = [];

  function writable(collection: string): Map<string, Stored> {
    revisions.set(collection, (revisions.get(collection) ?? 0) + 1);
    const present = collections.get(collection);
    if (present && (!staged || staged.has(collection))) return present;
    const copy = new Map(present);
    collections.set(collection, copy);
    staged?.add(collection);
    return copy;
  }

  return {
    get: (collection, key) => collections.get(collection)?.get(String(key)),
    list(collection) {
      const records = collections.get(collection);
      return records ? [...records.values()] : empty;
    },
    collections: () => [...collections.keys()],
    put(collection, key, record) {
      writable(collection).set(String(key), record);
    },
    remove(collection, key) {
      writable(collection).delete(String(key));
    },
    revision: (collection) => revisions.get(collection) ?? 0,
    next(counter, from) {
      const value = Math.max(counters.get(counter) ?? 0, from - 1) + 1;
      counters.set(counter, value);
      return value;
    },
    transaction(action) {
      if (staged) return action();
      const before = { collections, counters, random: random.state() };
      collections = new Map(collections);
      counters = new Map(counters);
      staged = new Set();
      try {
        return action();
      } catch (cause) {
        for (const collection of staged) revisions.set(collection, (revisions.get(collection) ?? 0) + 1);
        collections = before.collections;
        counters = before.counters;
        random.restore(before.random);
        throw cause;
      } finally {
        staged = undefined;
      }
    },
    snapshot: () =>
      structuredClone({
        provider,
        records: Object.fromEntries([...collections].map(([name, records]) => [name, [...records]])),
        counters: Object.fromEntries(counters),
        random: random.state(),
        clock: clock.state(),
      }),
    restore(state) {
      if (state.provider !== provider) throw new Error(`This state is one of ${state.provider}, not of ${provider}.`);
      const copy = structuredClone(state);
      for (const name of new Set([...collections.keys(), ...Object.keys(copy.records)])) {
        revisions.set(name, (revisions.get(name) ?? 0) + 1);
      }
      collections = new Map(Object.entries(copy.records).map(([name, records]) => [name, new Map(records)]));
      counters = new Map(Object.entries(copy.counters));
      random.restore(copy.random);
      clock.restore(copy.clock);
    },
  };
}
