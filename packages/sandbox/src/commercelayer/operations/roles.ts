import { create, subject, update } from "../derive.ts";
import type { CommerceLayerCall, CommerceLayerHandlers } from "../handler.ts";
import { buildResource, sentIn } from "../write.ts";
import { baseSubjects } from "./organizations.ts";

export const roles: CommerceLayerHandlers = {
  createRole: (call) => create(call, { attributes: { kind: "custom" } }),
  updateRole(call) {
    const outcome = update(call);
    if (sentIn(call).attributes["_add_missing_base_permissions"] !== true) return outcome;
    addBasePermissions(call);
    return call.show(call.world.need("roles", subject(call).id));
  },
};

/** A base permission lets nobody do anything yet; it is there to be switched on. */
function addBasePermissions(call: CommerceLayerCall): void {
  const { world } = call;
  const role = subject(call);
  const present = new Set(
    world
      .list("permissions")
      .filter(({ relationships }) => relationships["role"] === role.id)
      .map(({ attributes }) => attributes["subject"]),
  );
  const none = { can_create: false, can_read: false, can_update: false, can_destroy: false };
  const organization = role.relationships["organization"] ?? null;
  for (const name of baseSubjects) {
    if (present.has(name)) continue;
    world.put(buildResource(world, "permissions", { ...none, subject: name }, { organization, role: role.id }));
  }
}
