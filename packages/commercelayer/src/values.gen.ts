// Generated from @memberships/commercelayer-spec by `npm run generate`. To change it, change the YAML.

import type { Call, Decoded, DecodedOutcome, List } from "@memberships/runtime";
import type {
  CreateApiCredentialInput,
  CreateApiCredentialOutcome,
  CreateApplicationMembershipInput,
  CreateApplicationMembershipOutcome,
  CreateIdentityProviderInput,
  CreateIdentityProviderOutcome,
  CreateMembershipInput,
  CreateMembershipOutcome,
  CreateMembershipProfileInput,
  CreateMembershipProfileOutcome,
  CreateOrganizationInput,
  CreateOrganizationOutcome,
  CreatePermissionInput,
  CreatePermissionOutcome,
  CreateRoleInput,
  CreateRoleOutcome,
  GetApiCredentialInput,
  GetApiCredentialOutcome,
  GetApiCredentialOrganizationInput,
  GetApiCredentialOrganizationOutcome,
  GetApiCredentialRoleInput,
  GetApiCredentialRoleOutcome,
  GetApplicationMembershipInput,
  GetApplicationMembershipOutcome,
  GetApplicationMembershipApiCredentialInput,
  GetApplicationMembershipApiCredentialOutcome,
  GetApplicationMembershipMembershipInput,
  GetApplicationMembershipMembershipOutcome,
  GetApplicationMembershipMembershipProfileInput,
  GetApplicationMembershipMembershipProfileOutcome,
  GetApplicationMembershipOrganizationInput,
  GetApplicationMembershipOrganizationOutcome,
  GetApplicationMembershipRoleInput,
  GetApplicationMembershipRoleOutcome,
  GetIdentityProviderInput,
  GetIdentityProviderOutcome,
  GetIdentityProviderUserInput,
  GetIdentityProviderUserOutcome,
  GetMembershipInput,
  GetMembershipOutcome,
  GetMembershipMembershipProfileInput,
  GetMembershipMembershipProfileOutcome,
  GetMembershipOrganizationInput,
  GetMembershipOrganizationOutcome,
  GetMembershipProfileInput,
  GetMembershipProfileOutcome,
  GetMembershipProfileOrganizationInput,
  GetMembershipProfileOrganizationOutcome,
  GetMembershipRoleInput,
  GetMembershipRoleOutcome,
  GetOrganizationInput,
  GetOrganizationOutcome,
  GetPermissionInput,
  GetPermissionOutcome,
  GetPermissionOrganizationInput,
  GetPermissionOrganizationOutcome,
  GetPermissionRoleInput,
  GetPermissionRoleOutcome,
  GetRoleInput,
  GetRoleOutcome,
  GetRoleOrganizationInput,
  GetRoleOrganizationOutcome,
  GetUserInput,
  GetUserOutcome,
  GetVersionInput,
  GetVersionOutcome,
  ListApiCredentialsInput,
  ListApiCredentialsOutcome,
  ListApplicationMembershipsInput,
  ListApplicationMembershipsOutcome,
  ListIdentityProvidersInput,
  ListIdentityProvidersOutcome,
  ListMembershipApplicationMembershipsInput,
  ListMembershipApplicationMembershipsOutcome,
  ListMembershipProfileApplicationMembershipsInput,
  ListMembershipProfileApplicationMembershipsOutcome,
  ListMembershipProfilesInput,
  ListMembershipProfilesOutcome,
  ListMembershipVersionsInput,
  ListMembershipVersionsOutcome,
  ListMembershipsInput,
  ListMembershipsOutcome,
  ListOrganizationApiCredentialsInput,
  ListOrganizationApiCredentialsOutcome,
  ListOrganizationMembershipsInput,
  ListOrganizationMembershipsOutcome,
  ListOrganizationPermissionsInput,
  ListOrganizationPermissionsOutcome,
  ListOrganizationRolesInput,
  ListOrganizationRolesOutcome,
  ListOrganizationsInput,
  ListOrganizationsOutcome,
  ListPermissionVersionsInput,
  ListPermissionVersionsOutcome,
  ListPermissionsInput,
  ListPermissionsOutcome,
  ListRoleApiCredentialsInput,
  ListRoleApiCredentialsOutcome,
  ListRoleMembershipsInput,
  ListRoleMembershipsOutcome,
  ListRolePermissionsInput,
  ListRolePermissionsOutcome,
  ListRoleVersionsInput,
  ListRoleVersionsOutcome,
  ListRolesInput,
  ListRolesOutcome,
  ListVersionsInput,
  ListVersionsOutcome,
  UpdateApiCredentialInput,
  UpdateApiCredentialOutcome,
  UpdateApplicationMembershipInput,
  UpdateApplicationMembershipOutcome,
  UpdateIdentityProviderInput,
  UpdateIdentityProviderOutcome,
  UpdateMembershipInput,
  UpdateMembershipOutcome,
  UpdateMembershipProfileInput,
  UpdateMembershipProfileOutcome,
  UpdateOrganizationInput,
  UpdateOrganizationOutcome,
  UpdatePermissionInput,
  UpdatePermissionOutcome,
  UpdateRoleInput,
  UpdateRoleOutcome,
  UpdateUserInput,
  UpdateUserOutcome,
  CommerceLayerMethods,
} from "./client.gen.ts";
import type { ResourcePage } from "./document.ts";
import type { Answer, Sparse } from "./narrow.ts";

/** What each name stands for in whatever is sent or answered. The members of what is `open` are left alone. */
export const names = {
  billing_states: "open",
  changes: "open",
  created_at: "instant",
  disabled_at: "instant",
  filter: "open",
  filters: "open",
  metadata: "open",
  restrictions: "open",
  shipping_states: "open",
  updated_at: "instant",
  "well-known": "open",
  worker: "open",
} as const;

type Names = typeof names;

type WithoutValues = 
  | "createToken"
  | "deleteApiCredential"
  | "deleteApplicationMembership"
  | "deleteIdentityProvider"
  | "deleteMembership"
  | "deleteMembershipProfile"
  | "resendMembership"
  | "transferOrganizationOwnership";

/** The methods of a client with values. `Types` tells what each kind of text becomes; the rest is as in {@link CommerceLayerMethods}. */
export interface CommerceLayerMethodsWith<Types> extends Pick<CommerceLayerMethods, WithoutValues> {
  /**
   * Issue an API credential
   *
   * Reference: #createApiCredential
   */
  createApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreateApiCredentialInput<Include, Fields>): Call<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>, DecodedOutcome<CreateApiCredentialOutcome<Include, Fields>, Names, Types>>;

  /**
   * Give access to an application
   *
   * Reference: #createApplicationMembership
   */
  createApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreateApplicationMembershipInput<Include, Fields>): Call<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>, DecodedOutcome<CreateApplicationMembershipOutcome<Include, Fields>, Names, Types>>;

  /**
   * Register an identity provider
   *
   * Reference: #createIdentityProvider
   */
  createIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreateIdentityProviderInput<Include, Fields>): Call<Decoded<Answer<"identity_providers", Include, Fields>, Names, Types>, DecodedOutcome<CreateIdentityProviderOutcome<Include, Fields>, Names, Types>>;

  /**
   * Invite a person to an organization
   *
   * Reference: #createMembership
   */
  createMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreateMembershipInput<Include, Fields>): Call<Decoded<Answer<"memberships", Include, Fields>, Names, Types>, DecodedOutcome<CreateMembershipOutcome<Include, Fields>, Names, Types>>;

  /**
   * Create a membership profile
   *
   * Reference: #createMembershipProfile
   */
  createMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreateMembershipProfileInput<Include, Fields>): Call<Decoded<Answer<"membership_profiles", Include, Fields>, Names, Types>, DecodedOutcome<CreateMembershipProfileOutcome<Include, Fields>, Names, Types>>;

  /**
   * Create an organization
   *
   * Reference: #createOrganization
   */
  createOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreateOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<CreateOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Give a role a permission
   *
   * Reference: #createPermission
   */
  createPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreatePermissionInput<Include, Fields>): Call<Decoded<Answer<"permissions", Include, Fields>, Names, Types>, DecodedOutcome<CreatePermissionOutcome<Include, Fields>, Names, Types>>;

  /**
   * Create a custom role
   *
   * Reference: #createRole
   */
  createRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: CreateRoleInput<Include, Fields>): Call<Decoded<Answer<"roles", Include, Fields>, Names, Types>, DecodedOutcome<CreateRoleOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an API credential
   *
   * Reference: #getApiCredential
   */
  getApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApiCredentialInput<Include, Fields>): Call<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>, DecodedOutcome<GetApiCredentialOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an API credential's organization
   *
   * Reference: #getApiCredentialOrganization
   */
  getApiCredentialOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApiCredentialOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<GetApiCredentialOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an API credential's role
   *
   * Reference: #getApiCredentialRole
   */
  getApiCredentialRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApiCredentialRoleInput<Include, Fields>): Call<Decoded<Answer<"roles", Include, Fields> | null, Names, Types>, DecodedOutcome<GetApiCredentialRoleOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an application membership
   *
   * Reference: #getApplicationMembership
   */
  getApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApplicationMembershipInput<Include, Fields>): Call<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an application membership's API credential
   *
   * Reference: #getApplicationMembershipApiCredential
   */
  getApplicationMembershipApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApplicationMembershipApiCredentialInput<Include, Fields>): Call<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipApiCredentialOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an application membership's membership
   *
   * Reference: #getApplicationMembershipMembership
   */
  getApplicationMembershipMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApplicationMembershipMembershipInput<Include, Fields>): Call<Decoded<Answer<"memberships", Include, Fields> | null, Names, Types>, DecodedOutcome<GetApplicationMembershipMembershipOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an application membership's profile
   *
   * Reference: #getApplicationMembershipMembershipProfile
   */
  getApplicationMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApplicationMembershipMembershipProfileInput<Include, Fields>): Call<Decoded<Answer<"membership_profiles", Include, Fields> | null, Names, Types>, DecodedOutcome<GetApplicationMembershipMembershipProfileOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an application membership's organization
   *
   * Reference: #getApplicationMembershipOrganization
   */
  getApplicationMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApplicationMembershipOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an application membership's role
   *
   * Reference: #getApplicationMembershipRole
   */
  getApplicationMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetApplicationMembershipRoleInput<Include, Fields>): Call<Decoded<Answer<"roles", Include, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipRoleOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an identity provider
   *
   * Reference: #getIdentityProvider
   */
  getIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetIdentityProviderInput<Include, Fields>): Call<Decoded<Answer<"identity_providers", Include, Fields>, Names, Types>, DecodedOutcome<GetIdentityProviderOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an identity provider's user
   *
   * Reference: #getIdentityProviderUser
   */
  getIdentityProviderUser<const Fields extends Sparse = {}>(input: GetIdentityProviderUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, Names, Types>, DecodedOutcome<GetIdentityProviderUserOutcome<Fields>, Names, Types>>;

  /**
   * Get a membership
   *
   * Reference: #getMembership
   */
  getMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetMembershipInput<Include, Fields>): Call<Decoded<Answer<"memberships", Include, Fields>, Names, Types>, DecodedOutcome<GetMembershipOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a membership's profile
   *
   * Reference: #getMembershipMembershipProfile
   */
  getMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetMembershipMembershipProfileInput<Include, Fields>): Call<Decoded<Answer<"membership_profiles", Include, Fields> | null, Names, Types>, DecodedOutcome<GetMembershipMembershipProfileOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a membership's organization
   *
   * Reference: #getMembershipOrganization
   */
  getMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetMembershipOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<GetMembershipOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a membership profile
   *
   * Reference: #getMembershipProfile
   */
  getMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetMembershipProfileInput<Include, Fields>): Call<Decoded<Answer<"membership_profiles", Include, Fields>, Names, Types>, DecodedOutcome<GetMembershipProfileOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a membership profile's organization
   *
   * Reference: #getMembershipProfileOrganization
   */
  getMembershipProfileOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetMembershipProfileOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<GetMembershipProfileOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a membership's role
   *
   * Reference: #getMembershipRole
   */
  getMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetMembershipRoleInput<Include, Fields>): Call<Decoded<Answer<"roles", Include, Fields>, Names, Types>, DecodedOutcome<GetMembershipRoleOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get an organization
   *
   * Reference: #getOrganization
   */
  getOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<GetOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a permission
   *
   * Reference: #getPermission
   */
  getPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetPermissionInput<Include, Fields>): Call<Decoded<Answer<"permissions", Include, Fields>, Names, Types>, DecodedOutcome<GetPermissionOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a permission's organization
   *
   * Reference: #getPermissionOrganization
   */
  getPermissionOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetPermissionOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<GetPermissionOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a permission's role
   *
   * Reference: #getPermissionRole
   */
  getPermissionRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetPermissionRoleInput<Include, Fields>): Call<Decoded<Answer<"roles", Include, Fields>, Names, Types>, DecodedOutcome<GetPermissionRoleOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a role
   *
   * Reference: #getRole
   */
  getRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetRoleInput<Include, Fields>): Call<Decoded<Answer<"roles", Include, Fields>, Names, Types>, DecodedOutcome<GetRoleOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get a role's organization
   *
   * Reference: #getRoleOrganization
   */
  getRoleOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: GetRoleOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<GetRoleOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Get the user behind the token
   *
   * Reference: #getUser
   */
  getUser<const Fields extends Sparse = {}>(input?: GetUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, Names, Types>, DecodedOutcome<GetUserOutcome<Fields>, Names, Types>>;

  /**
   * Get a version
   *
   * Reference: #getVersion
   */
  getVersion<const Fields extends Sparse = {}>(input: GetVersionInput<Fields>): Call<Decoded<Answer<"versions", [], Fields>, Names, Types>, DecodedOutcome<GetVersionOutcome<Fields>, Names, Types>>;

  /**
   * List API credentials
   *
   * Reference: #listApiCredentials
   */
  listApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListApiCredentialsInput<Include, Fields, Filter>): List<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>>, DecodedOutcome<ListApiCredentialsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List application memberships
   *
   * Reference: #listApplicationMemberships
   */
  listApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListApplicationMembershipsInput<Include, Fields, Filter>): List<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>>, DecodedOutcome<ListApplicationMembershipsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List identity providers
   *
   * Reference: #listIdentityProviders
   */
  listIdentityProviders<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListIdentityProvidersInput<Include, Fields, Filter>): List<Decoded<Answer<"identity_providers", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"identity_providers", Include, Fields>, Names, Types>>, DecodedOutcome<ListIdentityProvidersOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a membership's application memberships
   *
   * Reference: #listMembershipApplicationMemberships
   */
  listMembershipApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListMembershipApplicationMembershipsInput<Include, Fields, Filter>): List<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>>, DecodedOutcome<ListMembershipApplicationMembershipsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a membership profile's application memberships
   *
   * Reference: #listMembershipProfileApplicationMemberships
   */
  listMembershipProfileApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListMembershipProfileApplicationMembershipsInput<Include, Fields, Filter>): List<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>>, DecodedOutcome<ListMembershipProfileApplicationMembershipsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List membership profiles
   *
   * Reference: #listMembershipProfiles
   */
  listMembershipProfiles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListMembershipProfilesInput<Include, Fields, Filter>): List<Decoded<Answer<"membership_profiles", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"membership_profiles", Include, Fields>, Names, Types>>, DecodedOutcome<ListMembershipProfilesOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a membership's versions
   *
   * Reference: #listMembershipVersions
   */
  listMembershipVersions<const Fields extends Sparse = {}, const Filter = {}>(input: ListMembershipVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListMembershipVersionsOutcome<Fields>, Names, Types>>;

  /**
   * List memberships
   *
   * Reference: #listMemberships
   */
  listMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListMembershipsInput<Include, Fields, Filter>): List<Decoded<Answer<"memberships", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"memberships", Include, Fields>, Names, Types>>, DecodedOutcome<ListMembershipsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List an organization's API credentials
   *
   * Reference: #listOrganizationApiCredentials
   */
  listOrganizationApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListOrganizationApiCredentialsInput<Include, Fields, Filter>): List<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationApiCredentialsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List an organization's memberships
   *
   * Reference: #listOrganizationMemberships
   */
  listOrganizationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListOrganizationMembershipsInput<Include, Fields, Filter>): List<Decoded<Answer<"memberships", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"memberships", Include, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationMembershipsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List an organization's permissions
   *
   * Reference: #listOrganizationPermissions
   */
  listOrganizationPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListOrganizationPermissionsInput<Include, Fields, Filter>): List<Decoded<Answer<"permissions", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"permissions", Include, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationPermissionsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List an organization's roles
   *
   * Reference: #listOrganizationRoles
   */
  listOrganizationRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListOrganizationRolesInput<Include, Fields, Filter>): List<Decoded<Answer<"roles", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"roles", Include, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationRolesOutcome<Include, Fields>, Names, Types>>;

  /**
   * List your organizations
   *
   * Reference: #listOrganizations
   */
  listOrganizations<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListOrganizationsInput<Include, Fields, Filter>): List<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"organizations", Include, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a permission's versions
   *
   * Reference: #listPermissionVersions
   */
  listPermissionVersions<const Fields extends Sparse = {}, const Filter = {}>(input: ListPermissionVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListPermissionVersionsOutcome<Fields>, Names, Types>>;

  /**
   * List permissions
   *
   * Reference: #listPermissions
   */
  listPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListPermissionsInput<Include, Fields, Filter>): List<Decoded<Answer<"permissions", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"permissions", Include, Fields>, Names, Types>>, DecodedOutcome<ListPermissionsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a role's API credentials
   *
   * Reference: #listRoleApiCredentials
   */
  listRoleApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListRoleApiCredentialsInput<Include, Fields, Filter>): List<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>>, DecodedOutcome<ListRoleApiCredentialsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a role's memberships
   *
   * Reference: #listRoleMemberships
   */
  listRoleMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListRoleMembershipsInput<Include, Fields, Filter>): List<Decoded<Answer<"memberships", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"memberships", Include, Fields>, Names, Types>>, DecodedOutcome<ListRoleMembershipsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a role's permissions
   *
   * Reference: #listRolePermissions
   */
  listRolePermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input: ListRolePermissionsInput<Include, Fields, Filter>): List<Decoded<Answer<"permissions", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"permissions", Include, Fields>, Names, Types>>, DecodedOutcome<ListRolePermissionsOutcome<Include, Fields>, Names, Types>>;

  /**
   * List a role's versions
   *
   * Reference: #listRoleVersions
   */
  listRoleVersions<const Fields extends Sparse = {}, const Filter = {}>(input: ListRoleVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListRoleVersionsOutcome<Fields>, Names, Types>>;

  /**
   * List roles
   *
   * Reference: #listRoles
   */
  listRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter = {}>(input?: ListRolesInput<Include, Fields, Filter>): List<Decoded<Answer<"roles", Include, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"roles", Include, Fields>, Names, Types>>, DecodedOutcome<ListRolesOutcome<Include, Fields>, Names, Types>>;

  /**
   * List versions
   *
   * Reference: #listVersions
   */
  listVersions<const Fields extends Sparse = {}, const Filter = {}>(input?: ListVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListVersionsOutcome<Fields>, Names, Types>>;

  /**
   * Change an API credential's settings or role
   *
   * Reference: #updateApiCredential
   */
  updateApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdateApiCredentialInput<Include, Fields>): Call<Decoded<Answer<"api_credentials", Include, Fields>, Names, Types>, DecodedOutcome<UpdateApiCredentialOutcome<Include, Fields>, Names, Types>>;

  /**
   * Change an application membership's role or filters
   *
   * Reference: #updateApplicationMembership
   */
  updateApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdateApplicationMembershipInput<Include, Fields>): Call<Decoded<Answer<"application_memberships", Include, Fields>, Names, Types>, DecodedOutcome<UpdateApplicationMembershipOutcome<Include, Fields>, Names, Types>>;

  /**
   * Change or disable an identity provider
   *
   * Reference: #updateIdentityProvider
   */
  updateIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdateIdentityProviderInput<Include, Fields>): Call<Decoded<Answer<"identity_providers", Include, Fields>, Names, Types>, DecodedOutcome<UpdateIdentityProviderOutcome<Include, Fields>, Names, Types>>;

  /**
   * Change a membership's role and access
   *
   * Reference: #updateMembership
   */
  updateMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdateMembershipInput<Include, Fields>): Call<Decoded<Answer<"memberships", Include, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipOutcome<Include, Fields>, Names, Types>>;

  /**
   * Change a membership profile's access
   *
   * Reference: #updateMembershipProfile
   */
  updateMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdateMembershipProfileInput<Include, Fields>): Call<Decoded<Answer<"membership_profiles", Include, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipProfileOutcome<Include, Fields>, Names, Types>>;

  /**
   * Change an organization's name, look or configuration
   *
   * Reference: #updateOrganization
   */
  updateOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdateOrganizationInput<Include, Fields>): Call<Decoded<Answer<"organizations", Include, Fields>, Names, Types>, DecodedOutcome<UpdateOrganizationOutcome<Include, Fields>, Names, Types>>;

  /**
   * Switch a permission's flags
   *
   * Reference: #updatePermission
   */
  updatePermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdatePermissionInput<Include, Fields>): Call<Decoded<Answer<"permissions", Include, Fields>, Names, Types>, DecodedOutcome<UpdatePermissionOutcome<Include, Fields>, Names, Types>>;

  /**
   * Rename or complete a role
   *
   * Reference: #updateRole
   */
  updateRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(input: UpdateRoleInput<Include, Fields>): Call<Decoded<Answer<"roles", Include, Fields>, Names, Types>, DecodedOutcome<UpdateRoleOutcome<Include, Fields>, Names, Types>>;

  /**
   * Change your own account
   *
   * Reference: #updateUser
   */
  updateUser<const Fields extends Sparse = {}>(input: UpdateUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, Names, Types>, DecodedOutcome<UpdateUserOutcome<Fields>, Names, Types>>;
}
