import type { TeamUpHandlers } from "../handler.ts";
import { memberships } from "./memberships.ts";
import { membershipPenaltySystems } from "./membership-penalty-systems.ts";

export const operations: TeamUpHandlers = { ...memberships, ...membershipPenaltySystems };
