import type { Stored } from "../store.ts";
import type { Records } from "./records.ts";

const path = "/memberships/{id}/allotment";

/** A membership that nobody gave an allotment allows any number of classes. */
const open: Stored = { ignore_no_shows: false, period_limits: [], types: ["class"] };

/** What the holders of a membership may book. */
export const allotmentOf = (records: Records, membership: unknown): Stored =>
  records.getValue(path, membership) ?? open;
