import type { CommerceLayerHandlers } from "../handler.ts";
import { authentication } from "./authentication.ts";
import { memberships } from "./memberships.ts";
import { user } from "./user.ts";

export const operations: CommerceLayerHandlers = { ...authentication, ...memberships, ...user };
