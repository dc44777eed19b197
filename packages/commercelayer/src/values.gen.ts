// Generated from @memberships/commercelayer-spec by `npm run generate`. To change it, change the YAML.

import type {
  Call,
  Certain,
  Decoded,
  DecodedOutcome,
  List,
  Noted,
  Sure,
} from "@memberships/runtime";
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
   * Reference: commercelayer/index.html#createApiCredential
   */
  createApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreateApiCredentialOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Give access to an application
   *
   * Reference: commercelayer/index.html#createApplicationMembership
   */
  createApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreateApplicationMembershipOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Register an identity provider
   *
   * Reference: commercelayer/index.html#createIdentityProvider
   */
  createIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreateIdentityProviderOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Invite a person to an organization
   *
   * Reference: commercelayer/index.html#createMembership
   */
  createMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreateMembershipOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Create a membership profile
   *
   * Reference: commercelayer/index.html#createMembershipProfile
   */
  createMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreateMembershipProfileOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Create an organization
   *
   * Reference: commercelayer/index.html#createOrganization
   */
  createOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreateOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Give a role a permission
   *
   * Reference: commercelayer/index.html#createPermission
   */
  createPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreatePermissionInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreatePermissionOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Create a custom role
   *
   * Reference: commercelayer/index.html#createRole
   */
  createRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<CreateRoleOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an API credential
   *
   * Reference: commercelayer/index.html#getApiCredential
   */
  getApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetApiCredentialOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an API credential's organization
   *
   * Reference: commercelayer/index.html#getApiCredentialOrganization
   */
  getApiCredentialOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetApiCredentialOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an API credential's role
   *
   * Reference: commercelayer/index.html#getApiCredentialRole
   */
  getApiCredentialRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields> | null, Names, Types>, DecodedOutcome<GetApiCredentialRoleOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an application membership
   *
   * Reference: commercelayer/index.html#getApplicationMembership
   */
  getApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an application membership's API credential
   *
   * Reference: commercelayer/index.html#getApplicationMembershipApiCredential
   */
  getApplicationMembershipApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipApiCredentialOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an application membership's membership
   *
   * Reference: commercelayer/index.html#getApplicationMembershipMembership
   */
  getApplicationMembershipMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields> | null, Names, Types>, DecodedOutcome<GetApplicationMembershipMembershipOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an application membership's profile
   *
   * Reference: commercelayer/index.html#getApplicationMembershipMembershipProfile
   */
  getApplicationMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields> | null, Names, Types>, DecodedOutcome<GetApplicationMembershipMembershipProfileOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an application membership's organization
   *
   * Reference: commercelayer/index.html#getApplicationMembershipOrganization
   */
  getApplicationMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an application membership's role
   *
   * Reference: commercelayer/index.html#getApplicationMembershipRole
   */
  getApplicationMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetApplicationMembershipRoleOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an identity provider
   *
   * Reference: commercelayer/index.html#getIdentityProvider
   */
  getIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetIdentityProviderOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an identity provider's user
   *
   * Reference: commercelayer/index.html#getIdentityProviderUser
   */
  getIdentityProviderUser<const Fields extends Sparse = {}>(input: GetIdentityProviderUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, Names, Types>, DecodedOutcome<GetIdentityProviderUserOutcome<Fields>, Names, Types>>;

  /**
   * Get a membership
   *
   * Reference: commercelayer/index.html#getMembership
   */
  getMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a membership's profile
   *
   * Reference: commercelayer/index.html#getMembershipMembershipProfile
   */
  getMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields> | null, Names, Types>, DecodedOutcome<GetMembershipMembershipProfileOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a membership's organization
   *
   * Reference: commercelayer/index.html#getMembershipOrganization
   */
  getMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a membership profile
   *
   * Reference: commercelayer/index.html#getMembershipProfile
   */
  getMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipProfileOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a membership profile's organization
   *
   * Reference: commercelayer/index.html#getMembershipProfileOrganization
   */
  getMembershipProfileOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipProfileOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipProfileOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a membership's role
   *
   * Reference: commercelayer/index.html#getMembershipRole
   */
  getMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipRoleOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get an organization
   *
   * Reference: commercelayer/index.html#getOrganization
   */
  getOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a permission
   *
   * Reference: commercelayer/index.html#getPermission
   */
  getPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetPermissionOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a permission's organization
   *
   * Reference: commercelayer/index.html#getPermissionOrganization
   */
  getPermissionOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetPermissionOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a permission's role
   *
   * Reference: commercelayer/index.html#getPermissionRole
   */
  getPermissionRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetPermissionRoleOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a role
   *
   * Reference: commercelayer/index.html#getRole
   */
  getRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetRoleOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get a role's organization
   *
   * Reference: commercelayer/index.html#getRoleOrganization
   */
  getRoleOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetRoleOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<GetRoleOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Get the user behind the token
   *
   * Reference: commercelayer/index.html#getUser
   */
  getUser<const Fields extends Sparse = {}>(input?: GetUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, Names, Types>, DecodedOutcome<GetUserOutcome<Fields>, Names, Types>>;

  /**
   * Get a version
   *
   * Reference: commercelayer/index.html#getVersion
   */
  getVersion<const Fields extends Sparse = {}>(input: GetVersionInput<Fields>): Call<Decoded<Answer<"versions", [], Fields>, Names, Types>, DecodedOutcome<GetVersionOutcome<Fields>, Names, Types>>;

  /**
   * List API credentials
   *
   * Reference: commercelayer/index.html#listApiCredentials
   */
  listApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListApiCredentialsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListApiCredentialsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List application memberships
   *
   * Reference: commercelayer/index.html#listApplicationMemberships
   */
  listApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListApplicationMembershipsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List identity providers
   *
   * Reference: commercelayer/index.html#listIdentityProviders
   */
  listIdentityProviders<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListIdentityProvidersInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListIdentityProvidersOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a membership's application memberships
   *
   * Reference: commercelayer/index.html#listMembershipApplicationMemberships
   */
  listMembershipApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListMembershipApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipApplicationMembershipsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a membership profile's application memberships
   *
   * Reference: commercelayer/index.html#listMembershipProfileApplicationMemberships
   */
  listMembershipProfileApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListMembershipProfileApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipProfileApplicationMembershipsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List membership profiles
   *
   * Reference: commercelayer/index.html#listMembershipProfiles
   */
  listMembershipProfiles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListMembershipProfilesInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipProfilesOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a membership's versions
   *
   * Reference: commercelayer/index.html#listMembershipVersions
   */
  listMembershipVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListMembershipVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListMembershipVersionsOutcome<Fields>, Names, Types>>;

  /**
   * List memberships
   *
   * Reference: commercelayer/index.html#listMemberships
   */
  listMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListMembershipsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List an organization's API credentials
   *
   * Reference: commercelayer/index.html#listOrganizationApiCredentials
   */
  listOrganizationApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationApiCredentialsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationApiCredentialsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List an organization's memberships
   *
   * Reference: commercelayer/index.html#listOrganizationMemberships
   */
  listOrganizationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationMembershipsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List an organization's permissions
   *
   * Reference: commercelayer/index.html#listOrganizationPermissions
   */
  listOrganizationPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationPermissionsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationPermissionsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List an organization's roles
   *
   * Reference: commercelayer/index.html#listOrganizationRoles
   */
  listOrganizationRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationRolesInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationRolesOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List your organizations
   *
   * Reference: commercelayer/index.html#listOrganizations
   */
  listOrganizations<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListOrganizationsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListOrganizationsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a permission's versions
   *
   * Reference: commercelayer/index.html#listPermissionVersions
   */
  listPermissionVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListPermissionVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListPermissionVersionsOutcome<Fields>, Names, Types>>;

  /**
   * List permissions
   *
   * Reference: commercelayer/index.html#listPermissions
   */
  listPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListPermissionsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListPermissionsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a role's API credentials
   *
   * Reference: commercelayer/index.html#listRoleApiCredentials
   */
  listRoleApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRoleApiCredentialsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListRoleApiCredentialsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a role's memberships
   *
   * Reference: commercelayer/index.html#listRoleMemberships
   */
  listRoleMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRoleMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListRoleMembershipsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a role's permissions
   *
   * Reference: commercelayer/index.html#listRolePermissions
   */
  listRolePermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRolePermissionsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListRolePermissionsOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List a role's versions
   *
   * Reference: commercelayer/index.html#listRoleVersions
   */
  listRoleVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListRoleVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListRoleVersionsOutcome<Fields>, Names, Types>>;

  /**
   * List roles
   *
   * Reference: commercelayer/index.html#listRoles
   */
  listRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListRolesInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, ResourcePage<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>>, DecodedOutcome<ListRolesOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * List versions
   *
   * Reference: commercelayer/index.html#listVersions
   */
  listVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input?: ListVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, Names, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, Names, Types>>, DecodedOutcome<ListVersionsOutcome<Fields>, Names, Types>>;

  /**
   * Change an API credential's settings or role
   *
   * Reference: commercelayer/index.html#updateApiCredential
   */
  updateApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateApiCredentialOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Change an application membership's role or filters
   *
   * Reference: commercelayer/index.html#updateApplicationMembership
   */
  updateApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateApplicationMembershipOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Change or disable an identity provider
   *
   * Reference: commercelayer/index.html#updateIdentityProvider
   */
  updateIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateIdentityProviderOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Change a membership's role and access
   *
   * Reference: commercelayer/index.html#updateMembership
   */
  updateMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Change a membership profile's access
   *
   * Reference: commercelayer/index.html#updateMembershipProfile
   */
  updateMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipProfileOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Change an organization's name, look or configuration
   *
   * Reference: commercelayer/index.html#updateOrganization
   */
  updateOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateOrganizationOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Switch a permission's flags
   *
   * Reference: commercelayer/index.html#updatePermission
   */
  updatePermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdatePermissionInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdatePermissionOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Rename or complete a role
   *
   * Reference: commercelayer/index.html#updateRole
   */
  updateRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateRoleOutcome<Certain<Include, Given>, Fields>, Names, Types>>;

  /**
   * Change your own account
   *
   * Reference: commercelayer/index.html#updateUser
   */
  updateUser<const Fields extends Sparse = {}>(input: UpdateUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, Names, Types>, DecodedOutcome<UpdateUserOutcome<Fields>, Names, Types>>;
}
