import type { CommerceLayerHandlers } from "../handler.ts";
import { authentication } from "./authentication.ts";
import { memberships } from "./memberships.ts";

export const operations: CommerceLayerHandlers = { ...authentication, ...memberships };
