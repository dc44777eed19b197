import { getValue, putValue } from "../derive.ts";
import type { TeamUpHandlers } from "../handler.ts";

/** A membership that nobody gave an allotment allows any number of classes. */
const openAllotment = { ignore_no_shows: false, period_limits: [], types: ["class"] };

export const memberships: TeamUpHandlers = {
  getMembershipAllotment: (call) =>
    call.records.getValue(call.operation.path, call.path["id"]) ? getValue(call) : { body: openAllotment },
  updateMembershipAllotment: putValue,
};
