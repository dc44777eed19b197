import type { CommerceLayerHandlers } from "../handler.ts";
import { apiCredentials } from "./api-credentials.ts";
import { authentication } from "./authentication.ts";
import { identityProviders } from "./identity-providers.ts";
import { membershipProfiles } from "./membership-profiles.ts";
import { memberships } from "./memberships.ts";
import { organizations } from "./organizations.ts";
import { permissions } from "./permissions.ts";
import { roles } from "./roles.ts";
import { user } from "./user.ts";

export const operations: CommerceLayerHandlers = {
  ...apiCredentials,
  ...authentication,
  ...identityProviders,
  ...membershipProfiles,
  ...memberships,
  ...organizations,
  ...permissions,
  ...roles,
  ...user,
};
