import { create, destroy, get, list, related, update } from "../derive.ts";
import type { CommerceLayerHandlers } from "../handler.ts";

export const applicationMemberships: CommerceLayerHandlers = {
  listApplicationMemberships: list,
  getApplicationMembership: get,
  createApplicationMembership: (call) => create(call),
  updateApplicationMembership: (call) => update(call),
  deleteApplicationMembership: destroy,
  getApplicationMembershipApiCredential: related,
  getApplicationMembershipMembership: related,
  getApplicationMembershipMembershipProfile: related,
  getApplicationMembershipOrganization: related,
  getApplicationMembershipRole: related,
};
