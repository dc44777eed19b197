import assert from "node:assert/strict";
import type { Witness } from "../witness.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Causes what no described operation causes. */
export type Control = (
  method: string,
  path: string,
  body?: object,
) => Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;

/** Where a story is played: the sandbox that the clients call, in the same process or elsewhere. */
export interface Stage<Client> {
  /** A client that acts for somebody, by their token or by their client id. */
  readonly as: (who: string) => Client;
  readonly control: Control;
  /** Takes a sentence for each step that came out as it should. */
  readonly tell: (step: string) => void;
}

/** A story fails with the first step that comes out otherwise. */
export type Story<Client> = (stage: Stage<Client>) => Promise<void>;

/** A stage, and who watches it. */
export interface Place<Client> {
  readonly witness: Witness;
  readonly stage: Omit<Stage<Client>, "tell">;
}

/** Plays a story, each of whose answers has to be one that the bundle describes. */
export async function play<Client>(story: Story<Client>, { witness, stage }: Place<Client>): Promise<void> {
  let steps = 0;
  await story({ ...stage, tell: () => (steps += 1) });
  assert.ok(steps > 1, "A story has more than one step.");
  assert.deepEqual([...witness.violations], []);
  const called = [...witness.seen.values()].filter((statuses) => statuses.size > 0);
  assert.ok(called.length > 1, "A story calls more than one operation.");
}

/** The control API below an address. */
export function controlAt(fetch: Fetch, root: string): Control {
  return async (method, path, body) => {
    const response = await fetch(root + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const text = await response.text();
    const answer = (text === "" ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
    return { status: response.status, body: answer };
  };
}

/** Begins a story: the world of the examples, at a time that stands still. */
export async function begin(control: Control, now: string): Promise<void> {
  assert.equal((await control("POST", "/reset")).status, 204);
  assert.equal((await control("POST", "/clock", { set: now })).status, 200);
}

/** A call that has to be refused, and as what. */
export async function refused(
  call: PromiseLike<unknown>,
  as: { readonly status: number; readonly code?: string },
): Promise<void> {
  await assert.rejects(async () => call, as);
}

/** Whether a value has these members among others. */
export function holds(actual: unknown, expected: unknown): void {
  assert.partialDeepStrictEqual(actual, expected);
}
