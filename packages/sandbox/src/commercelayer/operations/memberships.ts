import { isFor } from "../access.ts";
import { created, destroy, locked, organizationIn, subject, update } from "../derive.ts";
import type { CommerceLayerHandlers } from "../handler.ts";
import { namesOfUser, userByEmail } from "../users.ts";
import { attributeFault, refuseWith, sentIn } from "../write.ts";

/** Which data a scope reaches is written; whether that includes test data is read. */
export const testEnabled = (scope: unknown): boolean => scope === "test_access" || scope === "all_access";

export const memberships: CommerceLayerHandlers = {
  createMembership(call) {
    const { world } = call;
    const { attributes } = sentIn(call);
    const email = attributes["user_email"];
    const organization = organizationIn(call);
    const user = userByEmail(world, email);
    const scope = attributes["access_scope"] ?? "live_access";
    const isTaken = world
      .list("memberships")
      .some((other) => isFor(other, email) && other.relationships["organization"] === organization);
    const membership = created(call, {
      attributes: {
        status: user ? "active" : "pending",
        ...namesOfUser(user),
        access_scope: scope,
        test_enabled: testEnabled(scope),
      },
    });
    refuseWith(isTaken && attributeFault("user_email", "taken", "has already been taken"));
    return call.show(membership);
  },
  updateMembership: (call) => update(call, ({ access_scope: scope }) => ({ test_enabled: testEnabled(scope) })),
  deleteMembership(call) {
    const { world } = call;
    const membership = subject(call);
    if (membership.attributes["owner"] === true) throw locked(membership);
    for (const application of world.list("application_memberships")) {
      if (application.relationships["membership"] === membership.id) world.remove(application);
    }
    return destroy(call);
  },
  resendMembership(call) {
    const isPending = subject(call).attributes["status"] === "pending";
    refuseWith(!isPending && attributeFault("status", "invalid", "isn't pending"));
    return {};
  },
};
