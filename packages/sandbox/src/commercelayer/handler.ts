import type { Call, Outcome } from "../provider.ts";
import type { CommerceLayerCaller } from "./auth.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";

export interface CommerceLayerCall extends Call<CommerceLayerCaller> {
  readonly world: CommerceLayerWorld;
  /** The resource that the path names. */
  readonly resource: Resource | undefined;
  /** The document of a resource, as the request wants to see it. */
  readonly show: (resource: Resource | undefined) => Outcome;
}

/** What one operation does, once everything that all have in common is done. */
export type CommerceLayerHandler = (call: CommerceLayerCall) => Outcome;
export type CommerceLayerHandlers = Readonly<Record<string, CommerceLayerHandler>>;
