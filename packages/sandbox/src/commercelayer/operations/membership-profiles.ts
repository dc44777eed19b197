import { create, update } from "../derive.ts";
import type { CommerceLayerHandlers } from "../handler.ts";
import { sentIn } from "../write.ts";
import { testEnabled } from "./memberships.ts";

export const membershipProfiles: CommerceLayerHandlers = {
  createMembershipProfile: (call) =>
    create(call, { attributes: { test_enabled: testEnabled(sentIn(call).attributes["access_scope"]) } }),
  updateMembershipProfile: (call) => update(call, ({ access_scope: scope }) => ({ test_enabled: testEnabled(scope) })),
};
