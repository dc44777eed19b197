import type { CommerceLayerHandlers } from "../handler.ts";
import { apiCredentials } from "./api-credentials.ts";
import { applicationMemberships } from "./application-memberships.ts";
import { authentication } from "./authentication.ts";
import { identityProviders } from "./identity-providers.ts";
import { membershipProfiles } from "./membership-profiles.ts";
import { memberships } from "./memberships.ts";
import { organizations } from "./organizations.ts";
import { permissions } from "./permissions.ts";
import { roles } from "./roles.ts";
import { user } from "./user.ts";
import { versions } from "./versions.ts";

export const operations: CommerceLayerHandlers = {
  ...apiCredentials,
  ...applicationMemberships,
  ...authentication,
  ...identityProviders,
  ...membershipProfiles,
  ...memberships,
  ...organizations,
  ...permissions,
  ...roles,
  ...user,
  ...versions,
};
