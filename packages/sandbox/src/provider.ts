import type { Bundle, Operation } from "./bundle.ts";
import type { Clock } from "./clock.ts";
import type { Control } from "./control.ts";
import type { Random } from "./random.ts";
import type { Fault, Refusal } from "./refusal.ts";
import type { ShapeOf } from "./schema.ts";
import type { Store } from "./store.ts";
import type { FaultsOf } from "./validate.ts";

/** What every part of a provider works with. */
export interface World {
  readonly bundle: Bundle;
  readonly shapeOf: ShapeOf;
  readonly faultsOf: FaultsOf;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
}

/** A request after everything that is the same for all operations has been read and found in order. */
export interface Call<Caller> {
  readonly operation: Operation;
  readonly caller: Caller;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Where the request arrived, up to the provider's own paths; links in the answer start with it. */
  readonly base: string;
  readonly url: URL;
}

export interface Outcome {
  /** The operation's own success status where it is left out. */
  readonly status?: number;
  readonly body?: unknown;
}

/** One provider: what differs between the two while a request is answered. */
export interface Provider<Caller> {
  /** The media type of the answer. */
  negotiate: (operation: Operation, request: Request, url: URL) => string;
  /** Who calls; refuses those whom nobody knows. */
  authenticate: (operation: Operation, request: Request) => Caller;
  /** Refuses, by caller and path alone, before the body is read. */
  authorize(operation: Operation, caller: Caller, path: Readonly<Record<string, unknown>>): void;
  /** The refusal of parameters or of a body that break the schema or a rule. */
  invalid(faults: readonly Fault[], operation: Operation, caller: Caller, body: unknown): Refusal;
  perform(call: Call<Caller>): Outcome;
  /** The body of a refusal, and its media type. */
  refuse: (refusal: Refusal, operation: Operation | undefined, request: Request) => { body: unknown; type: string };
  /** Headers of every answer. */
  headers: (operation: Operation | undefined) => Readonly<Record<string, string>>;
  /** Counts a request, and tells whether it is one too many for the provider's rate limits. */
  count: (operation: Operation, request: Request) => boolean;
  /** Forgets the requests that were counted. */
  forgetRequests: () => void;
  /** What tests can cause, and who they can be. */
  readonly controls: readonly Control[];
  readonly access: Readonly<Record<string, unknown>>;
  /** Puts the world of the examples into an empty store. */
  seed: () => void;
}
