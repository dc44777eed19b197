import { isFor } from "../access.ts";
import type { CommerceLayerCall, CommerceLayerHandlers } from "../handler.ts";
import type { Resource } from "../records.ts";
import { withAttributes } from "../records.ts";
import { namesOfUser, userByEmail } from "../users.ts";
import { attributeFault, refuseWith, sentIn, updateResource } from "../write.ts";

/** The user whom the token acts as; the path names nobody. */
const self = ({ world, caller }: CommerceLayerCall): Resource => world.need("users", caller.user ?? "");

export const user: CommerceLayerHandlers = {
  getUser: (call) => call.show(self(call)),
  updateUser(call) {
    const { world } = call;
    const before = self(call);
    const holder = userByEmail(world, sentIn(call).attributes["email"]);
    const isTaken = holder !== undefined && holder.id !== before.id;
    refuseWith(isTaken && attributeFault("email", "taken", "has already been taken"));
    const after = updateResource(call, before);
    const { email } = after.attributes;
    for (const membership of world.list("memberships")) {
      if (!isFor(membership, before.attributes["email"])) continue;
      if (membership.attributes["status"] !== "active") continue;
      const moved = email === before.attributes["email"] ? {} : { user_email: email };
      world.put(withAttributes(membership, { ...namesOfUser(after), ...moved }));
    }
    return call.show(after);
  },
};
