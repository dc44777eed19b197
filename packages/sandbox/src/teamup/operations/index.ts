import type { TeamUpHandlers } from "../handler.ts";
import { auth } from "./auth.ts";
import { customerMemberships } from "./customer-memberships.ts";
import { membershipPenaltyNotifications } from "./membership-penalty-notifications.ts";
import { membershipPenaltySystems } from "./membership-penalty-systems.ts";
import { memberships } from "./memberships.ts";

export const operations: TeamUpHandlers = {
  ...auth,
  ...customerMemberships,
  ...membershipPenaltyNotifications,
  ...membershipPenaltySystems,
  ...memberships,
};
