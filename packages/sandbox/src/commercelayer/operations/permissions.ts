import { created, demandFor, idIn } from "../derive.ts";
import type { CommerceLayerHandlers } from "../handler.ts";
import { attributeFault, refuseWith, sentIn } from "../write.ts";

export const permissions: CommerceLayerHandlers = {
  createPermission(call) {
    const { world } = call;
    const role = idIn(call, "role");
    const organization = world.get("roles", role)?.relationships["organization"] ?? undefined;
    demandFor(call, organization, "role");
    const subject = sentIn(call).attributes["subject"];
    const isTaken = world
      .list("permissions")
      .some(({ attributes, relationships }) => relationships["role"] === role && attributes["subject"] === subject);
    refuseWith(isTaken && attributeFault("subject", "taken", "has already been taken"));
    return call.show(created(call, { relationships: { organization: organization ?? null } }));
  },
};
