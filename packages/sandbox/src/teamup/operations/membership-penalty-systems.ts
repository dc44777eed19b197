import type { Stored } from "../../store.ts";
import { create, patch, update } from "../derive.ts";
import type { TeamUpCall, TeamUpHandler, TeamUpHandlers, Written } from "../handler.ts";
import { voidPending } from "../penalties.ts";

/** A system counts as archived from the moment its status says so, and a membership has one system at most. */
const settled =
  (write: (call: TeamUpCall) => Written): TeamUpHandler =>
  (call) => {
    const { body: system } = write(call);
    watch(call, system);
    const archivedAt = system["status"] === "archived" ? (system["archived_at"] ?? call.world.clock.iso()) : null;
    return { body: call.records.change("membership_penalty_system", system["id"], { archived_at: archivedAt }) };
  };

function watch({ records }: TeamUpCall, system: Stored): void {
  const watched = Array.isArray(system["memberships"]) ? system["memberships"] : [];
  for (const membership of records.list("membership")) {
    const isWatched = watched.includes(membership["id"]);
    if (isWatched) records.change("membership", membership["id"], { penalty_system: system["id"] });
    else if (membership["penalty_system"] === system["id"]) {
      records.change("membership", membership["id"], { penalty_system: null });
    }
  }
  for (const other of records.list("membership_penalty_system")) {
    const memberships = Array.isArray(other["memberships"]) ? other["memberships"] : [];
    if (other["id"] === system["id"] || !memberships.some((id) => watched.includes(id))) continue;
    records.change("membership_penalty_system", other["id"], {
      memberships: memberships.filter((id) => !watched.includes(id)),
    });
  }
}

export const membershipPenaltySystems: TeamUpHandlers = {
  createMembershipPenaltySystem: settled(create),
  updateMembershipPenaltySystem: settled(update),
  patchMembershipPenaltySystem: settled(patch),
  voidPendingInfractions(call) {
    voidPending(call.world, call.records, call.path["id"]);
    return { body: call.records.need("membership_penalty_system", call.path["id"]) };
  },
};
