import type { Call, Outcome } from "../provider.ts";
import type { Stored } from "../store.ts";
import type { TeamUpCaller } from "./auth.ts";
import type { Records, TeamUpWorld } from "./records.ts";

export interface TeamUpCall extends Call<TeamUpCaller> {
  readonly world: TeamUpWorld;
  readonly records: Records;
}

/** What one operation does, once everything that all have in common is done. */
export type TeamUpHandler = (call: TeamUpCall) => Outcome;
export type TeamUpHandlers = Readonly<Record<string, TeamUpHandler>>;
/** The outcome of one that writes a record. */
export type Written = Outcome & { readonly body: Stored };
