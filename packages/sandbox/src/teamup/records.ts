import type { World } from "../provider.ts";
import { Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import type { Resources } from "./resources.ts";
import { createResources } from "./resources.ts";

/** The TeamUp side of the world: its kinds, and the records of one business at a time. */
export interface TeamUpWorld extends World {
  readonly resources: Resources;
  of: (provider: string) => Records;
}

/** The records of one business. Ids of different businesses never meet. */
export interface Records {
  readonly provider: string;
  /** The record, where there is one; null is the id of none. */
  get: (kind: string, id: unknown) => Stored | undefined;
  /** The record, or the 404 that the provider gives. */
  need: (kind: string, id: unknown) => Stored;
  list: (kind: string) => readonly Stored[];
  put: (kind: string, record: Stored) => Stored;
  /** Replaces some members; `undefined` removes one. */
  change: (kind: string, id: unknown, members: Readonly<Record<string, unknown>>) => Stored;
  remove: (kind: string, id: unknown) => void;
  nextId: (kind: string) => number;
  /** A value that a path answers and that has no id of its own, such as an allotment. */
  getValue: (path: string, id: unknown) => Stored | undefined;
  putValue: (path: string, id: unknown, value: Stored) => void;
}

/** Where a record keeps the ids of a collection whose address it answers. */
export const behindUrl = (name: string): string => `_${name}`;

export function createTeamUpWorld(world: World): TeamUpWorld {
  const resources = createResources(world);
  return { ...world, resources, of: (provider) => createRecords(world, provider) };
}

function createRecords({ store }: World, provider: string): Records {
  const collection = (kind: string): string => `${provider}/${kind}`;
  const get = (kind: string, id: unknown): Stored | undefined => store.get(collection(kind), String(id));

  function need(kind: string, id: unknown): Stored {
    const record = get(kind, id);
    if (!record) throw new Refusal("not_found");
    return record;
  }

  function put(kind: string, record: Stored): Stored {
    store.put(collection(kind), String(record["id"]), record);
    return record;
  }

  return {
    provider,
    get,
    need,
    list: (kind) => store.list(collection(kind)),
    put,
    change(kind, id, members) {
      const changed: Record<string, unknown> = { ...need(kind, id), ...members };
      for (const [name, value] of Object.entries(members)) if (value === undefined) delete changed[name];
      return put(kind, changed);
    },
    remove(kind, id) {
      // No counter has seen the ids of the examples.
      store.used(kind, Number(id));
      store.remove(collection(kind), String(id));
    },
    nextId(kind) {
      let highest = 0;
      for (const { id } of store.list(collection(kind))) if (Number(id) > highest) highest = Number(id);
      return store.next(kind, highest + 1);
    },
    getValue: (path, id) => store.get(collection(path), String(id)),
    putValue: (path, id, value) => store.put(collection(path), String(id), value),
  };
}
