// Generated from @memberships/commercelayer-spec by `npm run generate`. To change it, change the YAML.

export type RateClass = "read" | "write" | "token";

/** So many requests in so many seconds, counted over all endpoints of the class or for each. */
export interface PublishedWindow {
  readonly limit: number;
  readonly seconds: number;
  readonly scope: "all" | "endpoint";
}

/** The windows of each class. */
export const windows: Readonly<Record<RateClass, readonly PublishedWindow[]>> = {
  read: [{ limit: 1000, seconds: 60, scope: "all" }, { limit: 250, seconds: 10, scope: "endpoint" }],
  write: [{ limit: 200, seconds: 60, scope: "all" }, { limit: 50, seconds: 10, scope: "endpoint" }],
  token: [{ limit: 30, seconds: 60, scope: "endpoint" }],
};

/** The class of each operation. */
export const classes: Readonly<Record<string, RateClass>> = {
  createApiCredential: "write",
  createApplicationMembership: "write",
  createIdentityProvider: "write",
  createMembership: "write",
  createMembershipProfile: "write",
  createOrganization: "write",
  createPermission: "write",
  createRole: "write",
  createToken: "token",
  deleteApiCredential: "write",
  deleteApplicationMembership: "write",
  deleteIdentityProvider: "write",
  deleteMembership: "write",
  deleteMembershipProfile: "write",
  getApiCredential: "read",
  getApiCredentialOrganization: "read",
  getApiCredentialRole: "read",
  getApplicationMembership: "read",
  getApplicationMembershipApiCredential: "read",
  getApplicationMembershipMembership: "read",
  getApplicationMembershipMembershipProfile: "read",
  getApplicationMembershipOrganization: "read",
  getApplicationMembershipRole: "read",
  getIdentityProvider: "read",
  getIdentityProviderUser: "read",
  getMembership: "read",
  getMembershipMembershipProfile: "read",
  getMembershipOrganization: "read",
  getMembershipProfile: "read",
  getMembershipProfileOrganization: "read",
  getMembershipRole: "read",
  getOrganization: "read",
  getPermission: "read",
  getPermissionOrganization: "read",
  getPermissionRole: "read",
  getRole: "read",
  getRoleOrganization: "read",
  getUser: "read",
  getVersion: "read",
  listApiCredentials: "read",
  listApplicationMemberships: "read",
  listIdentityProviders: "read",
  listMembershipApplicationMemberships: "read",
  listMembershipProfileApplicationMemberships: "read",
  listMembershipProfiles: "read",
  listMembershipVersions: "read",
  listMemberships: "read",
  listOrganizationApiCredentials: "read",
  listOrganizationMemberships: "read",
  listOrganizationPermissions: "read",
  listOrganizationRoles: "read",
  listOrganizations: "read",
  listPermissionVersions: "read",
  listPermissions: "read",
  listRoleApiCredentials: "read",
  listRoleMemberships: "read",
  listRolePermissions: "read",
  listRoleVersions: "read",
  listRoles: "read",
  listVersions: "read",
  resendMembership: "write",
  transferOrganizationOwnership: "write",
  updateApiCredential: "write",
  updateApplicationMembership: "write",
  updateIdentityProvider: "write",
  updateMembership: "write",
  updateMembershipProfile: "write",
  updateOrganization: "write",
  updatePermission: "write",
  updateRole: "write",
  updateUser: "write",
};
