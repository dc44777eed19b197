import type { ClockState, KeptClock } from "./clock.ts";
import type { Random } from "./random.ts";
import { misshapenMember } from "./state-shape.ts";

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

/** The records and counters of a moment. The records themselves are shared with the store. */
export interface Contents {
  readonly collections: ReadonlyMap<string, ReadonlyMap<string, Stored>>;
  readonly counters: ReadonlyMap<string, number>;
}

/** The records and counters of a snapshot. */
export const contentsOf = ({ records, counters }: State): Contents => ({
  collections: new Map(Object.entries(records).map(([name, entries]) => [name, new Map(entries)])),
  counters: new Map(Object.entries(counters)),
});

export interface Store {
  get: (collection: string, key: string | number) => Stored | undefined;
  list: (collection: string) => readonly Stored[];
  put: (collection: string, key: string | number, record: Stored) => void;
  remove: (collection: string, key: string | number) => void;
  /** Grows with each change of a collection; what was derived from it is stale when it differs. */
  revision: (collection: string) => number;
  /** Counts up, from the number given on. */
  next: (counter: string, from: number) => number;
  /** Counts a number that was used, so that none up to it comes next. */
  used: (counter: string, value: number) => void;
  /** Keeps what the action wrote when it returns, and nothing of it when it throws. */
  transaction: <T>(action: () => T) => T;
  contents: () => Contents;
  replace: (contents: Contents) => void;
  snapshot: () => State;
  restore: (state: State) => void;
}

export function createStore(provider: string, random: Random, clock: KeptClock): Store {
  let collections = new Map<string, Map<string, Stored>>();
  let counters = new Map<string, number>();
  /** What takes back each write of the transaction that is under way. */
  let undo: (() => void)[] | undefined;
  const revisions = new Map<string, number>();
  const lists = new Map<string, readonly Stored[]>();
  const empty: readonly Stored[] = [];

  function touch(collection: string): void {
    revisions.set(collection, (revisions.get(collection) ?? 0) + 1);
    lists.delete(collection);
  }

  function writable(collection: string): Map<string, Stored> {
    touch(collection);
    const present = collections.get(collection);
    if (present) return present;
    const created = new Map<string, Stored>();
    collections.set(collection, created);
    undo?.push(() => collections.delete(collection));
    return created;
  }

  function count(counter: string, value: number): void {
    const former = counters.get(counter);
    undo?.push(() => {
      if (former === undefined) counters.delete(counter);
      else counters.set(counter, former);
    });
    counters.set(counter, value);
  }

  function replace(contents: Contents): void {
    const former = { collections, counters };
    for (const name of new Set([...collections.keys(), ...contents.collections.keys()])) touch(name);
    collections = new Map([...contents.collections].map(([name, records]) => [name, new Map(records)]));
    counters = new Map(contents.counters);
    undo?.push(() => {
      for (const name of collections.keys()) touch(name);
      ({ collections, counters } = former);
    });
  }

  return {
    get: (collection, key) => collections.get(collection)?.get(String(key)),
    list(collection) {
      const known = lists.get(collection);
      if (known) return known;
      const records = collections.get(collection);
      if (!records) return empty;
      const list = [...records.values()];
      lists.set(collection, list);
      return list;
    },
    put(collection, key, record) {
      const name = String(key);
      const records = writable(collection);
      const former = records.get(name);
      undo?.push(() => {
        touch(collection);
        if (former) collections.get(collection)?.set(name, former);
        else collections.get(collection)?.delete(name);
      });
      records.set(name, record);
    },
    remove(collection, key) {
      const name = String(key);
      const records = writable(collection);
      if (undo && records.has(name)) {
        // A record that is put back alone would come last.
        const former = new Map(records);
        undo.push(() => {
          touch(collection);
          collections.set(collection, former);
        });
      }
      records.delete(name);
    },
    revision: (collection) => revisions.get(collection) ?? 0,
    next(counter, from) {
      const value = Math.max(counters.get(counter) ?? 0, from - 1) + 1;
      count(counter, value);
      return value;
    },
    used(counter, value) {
      if (value > (counters.get(counter) ?? 0)) count(counter, value);
    },
    transaction(action) {
      if (undo) return action();
      const before = { random: random.state(), clock: clock.state() };
      undo = [];
      try {
        return action();
      } catch (cause) {
        for (const takeBack of undo.toReversed()) takeBack();
        random.restore(before.random);
        clock.restore(before.clock);
        throw cause;
      } finally {
        undo = undefined;
      }
    },
    contents: () => ({
      collections: new Map([...collections].map(([name, records]) => [name, new Map(records)])),
      counters: new Map(counters),
    }),
    replace,
    snapshot: () =>
      structuredClone({
        provider,
        records: Object.fromEntries([...collections].map(([name, records]) => [name, [...records]])),
        counters: Object.fromEntries(counters),
        random: random.state(),
        clock: clock.state(),
      }),
    restore(state) {
      if (state.provider !== provider)
        throw new TypeError(`This state is one of ${state.provider}, not of ${provider}.`);
      const misshapen = misshapenMember(state, provider);
      if (misshapen !== undefined) throw new TypeError(`This is not a state: its ${misshapen} cannot be restored.`);
      const copy = structuredClone(state);
      replace(contentsOf(copy));
      random.restore(copy.random);
      clock.restore(copy.clock);
    },
  };
}
