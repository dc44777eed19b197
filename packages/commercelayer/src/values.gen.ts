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

/** The type of `names`, which editors and declarations name and do not spell out. */
export type ValueNames = { readonly [Name in keyof typeof names]: (typeof names)[Name] };

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
   * Registers an application and draws its client id and, where it can keep one, its secret. Kind, mode, `custom` and organization are final - to change one of them, issue another credential and delete this one. An integration needs a role, admin or read-only unless the plan is Enterprise; a sales channel or a webapp must have none.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createApiCredential
   */
  createApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateApiCredentialOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Give access to an application
   *
   * Opens one application to one person, or to everyone with a profile, under a role. What results is the role's rights as far as the application allows them, narrowed by `filters`. A custom role passes on only the part of it that concerns the application.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createApplicationMembership
   */
  createApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateApplicationMembershipOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Register an identity provider
   *
   * Sets up single sign-on for some domains, as an Enterprise user who owns the organization. The provider begins as `pending`; publish its `txt_record` in the DNS of every domain, and a background job turns it to `verified`; when that fails, it stays `pending` or becomes `error`. At the provider, allow `https://auth.commercelayer.io/users/auth/openid/callback` as the redirect address.
   *
   * Callers: owner, enterprise.
   * Reference: commercelayer/index.html#createIdentityProvider
   */
  createIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateIdentityProviderOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Invite a person to an organization
   *
   * Sends an invitation to the address. The membership is `pending` until it is accepted, and `active` at once for somebody who already has an account. Role, profile and applications can all be given in the same request. The plan can limit how many memberships there are, as `subscription_info` tells; how one too many is refused is not documented.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createMembership
   */
  createMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateMembershipOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Create a membership profile
   *
   * Creates the set alone; nobody has it until a membership is given it. Application memberships can be put in now or be created for it afterwards.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createMembershipProfile
   */
  createMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateMembershipProfileOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Create an organization
   *
   * Anyone with an account may do this, though the plan can limit how often; how one too many is refused is not documented. The caller becomes the owner with the admin role; an admin and a read-only role are created with it, and so is one API credential of kind `resources` for each mode. An organization cannot be deleted through the API, so think before sending.
   *
   * Callers: anyone.
   * Reference: commercelayer/index.html#createOrganization
   */
  createOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Give a role a permission
   *
   * Settles what a role may do to one subject it has no permission for yet. Custom permissions need an Enterprise plan. Subject and role are final and a permission cannot be deleted; to take the rights back, switch all four flags off.
   *
   * Callers: admin, enterprise.
   * Reference: commercelayer/index.html#createPermission
   */
  createPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreatePermissionInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreatePermissionOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Create a custom role
   *
   * Adds a role of kind `custom` to an organization on an Enterprise plan. Think before sending - a role can be renamed but never deleted, and never moved to another organization. What it allows is settled by creating permissions for it. The creation is recorded as a version.
   *
   * Callers: admin, enterprise.
   * Reference: commercelayer/index.html#createRole
   */
  createRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateRoleOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an API credential
   *
   * One application with its client id, secret, scopes and the lifetime of its tokens. The secret is answered every time, not only on creation. Any member of the organization may read it.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApiCredential
   */
  getApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetApiCredentialOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an API credential's organization
   *
   * The organization on whose data the application works. It is read like an organization of its own, with what that can include.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApiCredentialOrganization
   */
  getApiCredentialOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetApiCredentialOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an API credential's role
   *
   * The role that bounds what the application may do. With `include=permissions` the answer says at once what that is. Sales channels and webapps have no role, and `data` is null.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApiCredentialRole
   */
  getApiCredentialRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields> | null, ValueNames, Types>, DecodedOutcome<GetApiCredentialRoleOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an application membership
   *
   * Shows how far one access to one application reaches. The role and the application are known by their relationships, so include them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembership
   */
  getApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetApplicationMembershipOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an application membership's API credential
   *
   * The application that is opened, by the credential it runs under. Its kind tells which application of the dashboard it is.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipApiCredential
   */
  getApplicationMembershipApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetApplicationMembershipApiCredentialOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an application membership's membership
   *
   * The person who was given the application directly, or null when it only comes with a profile.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipMembership
   */
  getApplicationMembershipMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields> | null, ValueNames, Types>, DecodedOutcome<GetApplicationMembershipMembershipOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an application membership's profile
   *
   * The profile that the access is part of, or null when it is part of none. Members who are not admins may read only a profile that they have.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipMembershipProfile
   */
  getApplicationMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields> | null, ValueNames, Types>, DecodedOutcome<GetApplicationMembershipMembershipProfileOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an application membership's organization
   *
   * The organization whose data the application opens under this access.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipOrganization
   */
  getApplicationMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetApplicationMembershipOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an application membership's role
   *
   * The role inside the application, which may be another than the one that the person has in the organization.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipRole
   */
  getApplicationMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetApplicationMembershipRoleOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an identity provider
   *
   * The endpoints and the client of one provider, and how far the check of its domains has come. Read it again after publishing the TXT record, since no webhook tells the outcome.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getIdentityProvider
   */
  getIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetIdentityProviderOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an identity provider's user
   *
   * The user to whom the provider belongs. Other people who sign in through it are not connected with it anywhere in the API.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getIdentityProviderUser
   */
  getIdentityProviderUser<const Fields extends Sparse = {}>(input: GetIdentityProviderUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, ValueNames, Types>, DecodedOutcome<GetIdentityProviderUserOutcome<Fields>, ValueNames, Types>>;

  /**
   * Get a membership
   *
   * One person's place in an organization. Only members of that organization find it; for everybody else the id does not exist.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembership
   */
  getMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a membership's profile
   *
   * The profile that brings this person applications and decides about their test access, or null when none is attached. Members who are not admins may read only a profile that they have.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembershipMembershipProfile
   */
  getMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields> | null, ValueNames, Types>, DecodedOutcome<GetMembershipMembershipProfileOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a membership's organization
   *
   * Leads from a person to the organization that the membership holds in, without knowing its id.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembershipOrganization
   */
  getMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a membership profile
   *
   * Admins may read any profile of their organization, other members the one that is attached to their own membership.
   *
   * Callers: admin, self.
   * Reference: commercelayer/index.html#getMembershipProfile
   */
  getMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipProfileOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a membership profile's organization
   *
   * The organization that owns the profile, given when the profile was created and fixed since.
   *
   * Callers: admin, self.
   * Reference: commercelayer/index.html#getMembershipProfileOrganization
   */
  getMembershipProfileOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipProfileOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipProfileOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a membership's role
   *
   * What the person may do in the organization. Include `permissions` to see it subject by subject in the same answer.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembershipRole
   */
  getMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipRoleOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get an organization
   *
   * The organization with all its settings and the use it makes of its plan. Every member may read it, whatever the role.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getOrganization
   */
  getOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a permission
   *
   * The four flags of one role on one subject, and the restrictions that the platform puts on them. To learn what one person may do, start from the role of their membership instead.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getPermission
   */
  getPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetPermissionOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a permission's organization
   *
   * The organization of the role that the permission belongs to. It was taken from there and never sent.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getPermissionOrganization
   */
  getPermissionOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetPermissionOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a permission's role
   *
   * The role whose rights the permission describes. Every permission has exactly one, so this never answers null.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getPermissionRole
   */
  getPermissionRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetPermissionRoleOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a role
   *
   * A role by itself says little more than its name. Add `include=permissions` for what it allows, `include=memberships,api_credentials` for whom a change of it would reach.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getRole
   */
  getRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetRoleOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a role's organization
   *
   * The organization in which the role was made and where it stays. Two organizations may well have roles of one name, so this is what tells them apart in a list.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getRoleOrganization
   */
  getRoleOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetRoleOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetRoleOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get the user behind the token
   *
   * Tells whom the token acts as, which makes it the cheapest way to check one. No id is needed, and no other user can be read this way.
   *
   * Callers: self.
   * Reference: commercelayer/index.html#getUser
   */
  getUser<const Fields extends Sparse = {}>(input?: GetUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, ValueNames, Types>, DecodedOutcome<GetUserOutcome<Fields>, ValueNames, Types>>;

  /**
   * Get a version
   *
   * One change, with the values before and after it and, where an access token was behind it, who made it. A version older than a year is not found.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getVersion
   */
  getVersion<const Fields extends Sparse = {}>(input: GetVersionInput<Fields>): Call<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>, DecodedOutcome<GetVersionOutcome<Fields>, ValueNames, Types>>;

  /**
   * List API credentials
   *
   * The credentials of every organization that the caller belongs to, those that the platform made for itself included. Secrets are among the attributes, so treat the answer as one, or leave them out with `fields[api_credentials]`.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listApiCredentials
   */
  listApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListApiCredentialsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListApiCredentialsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List application memberships
   *
   * The caller's own, those of their profile included, and all those of the organizations in which the caller is an admin.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listApplicationMemberships
   */
  listApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListApplicationMembershipsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List identity providers
   *
   * The single sign-on providers that the caller may see, client secrets included. Disabled ones stay in the list; `disabled_at_null=true` leaves them out, and `status_eq` finds those whose domains are still unverified.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listIdentityProviders
   */
  listIdentityProviders<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListIdentityProvidersInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListIdentityProvidersOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a membership's application memberships
   *
   * The applications that were given to this person directly. What only a profile brings is in the list of that profile. Members who are not admins see only their own, and an empty list for anybody else.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMembershipApplicationMemberships
   */
  listMembershipApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListMembershipApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipApplicationMembershipsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a membership profile's application memberships
   *
   * The applications that everyone with this profile may open, each with the role that holds there.
   *
   * Callers: admin, self.
   * Reference: commercelayer/index.html#listMembershipProfileApplicationMemberships
   */
  listMembershipProfileApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListMembershipProfileApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipProfileApplicationMembershipsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List membership profiles
   *
   * Admins see every profile of their organizations; other members see only those that they have themselves.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMembershipProfiles
   */
  listMembershipProfiles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListMembershipProfilesInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipProfilesOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a membership's versions
   *
   * Every change of this membership within the past year, and who made it. Being invited is not a version; only changes and the deletion are.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMembershipVersions
   */
  listMembershipVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListMembershipVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipVersionsOutcome<Fields>, ValueNames, Types>>;

  /**
   * List memberships
   *
   * The people of every organization that the caller belongs to, the caller included. Filter by `organization_id_eq` to stay in one.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMemberships
   */
  listMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListMembershipsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List an organization's API credentials
   *
   * The applications of the organization, those that the platform made for the dashboard included. Filter by `kind_eq` or `mode_eq` to find one.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationApiCredentials
   */
  listOrganizationApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationApiCredentialsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListOrganizationApiCredentialsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List an organization's memberships
   *
   * The same records as the list of memberships, of this one organization. Pending invitations stand among them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationMemberships
   */
  listOrganizationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListOrganizationMembershipsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List an organization's permissions
   *
   * What the roles of the organization allow, all roles mixed; there is one record for each role and subject. Filter by `role_id_eq` or include `role` to tell them apart.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationPermissions
   */
  listOrganizationPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationPermissionsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListOrganizationPermissionsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List an organization's roles
   *
   * The roles that can be given to a membership or a credential of this organization. The admin and the read-only role are always among them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationRoles
   */
  listOrganizationRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationRolesInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListOrganizationRolesOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List your organizations
   *
   * Every organization that the caller belongs to, whatever the role there. One token serves them all, so this is where to find the ids.
   *
   * Callers: anyone.
   * Reference: commercelayer/index.html#listOrganizations
   */
  listOrganizations<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListOrganizationsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListOrganizationsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a permission's versions
   *
   * Which flags were switched within the past year, when, and by whom. A creation leaves no version here, so a permission that never changed has an empty list.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listPermissionVersions
   */
  listPermissionVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListPermissionVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>>, DecodedOutcome<ListPermissionVersionsOutcome<Fields>, ValueNames, Types>>;

  /**
   * List permissions
   *
   * The permissions of all roles in all organizations that the caller belongs to, built-in roles included. Narrow it by `role_id_eq` or, across roles, by `subject_eq` - for instance to see who may delete orders.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listPermissions
   */
  listPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListPermissionsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListPermissionsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a role's API credentials
   *
   * The applications that act under the role, which is whom to think of before narrowing its permissions. Sales channels and webapps have no role and never appear.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoleApiCredentials
   */
  listRoleApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRoleApiCredentialsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListRoleApiCredentialsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a role's memberships
   *
   * The people who hold the role in the organization, open invitations included. Those who have it only inside one application, through an application membership, are not among them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoleMemberships
   */
  listRoleMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRoleMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListRoleMembershipsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a role's permissions
   *
   * What the role allows, one permission for each subject. A role can have more of them than fit a page, so read every page, or filter by `subject_eq`, before concluding that one is missing.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRolePermissions
   */
  listRolePermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRolePermissionsInput<Include, Fields, Filter> & Noted<Given>): List<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListRolePermissionsOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List a role's versions
   *
   * The creation and the changes of the role itself within the past year. A right that was switched on or off is a version of its permission and found there.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoleVersions
   */
  listRoleVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListRoleVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>>, DecodedOutcome<ListRoleVersionsOutcome<Fields>, ValueNames, Types>>;

  /**
   * List roles
   *
   * The roles of every organization that the caller belongs to. Each organization has a built-in admin and a built-in read-only role, and custom ones on an Enterprise plan; `kind` tells them apart, since names can be changed.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoles
   */
  listRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListRolesInput<Include, Fields, Filter> & Noted<Given>) | void): List<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListRolesOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * List versions
   *
   * Changes of memberships, permissions and roles within the past year, across the organizations of the caller. Filter by `resource_type_eq` and `resource_id_eq` for the history of one record - the only way to it once the record is deleted. The event cannot be filtered by.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listVersions
   */
  listVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input?: ListVersionsInput<Fields, Filter>): List<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>, ResourcePage<Decoded<Answer<"versions", [], Fields>, ValueNames, Types>>, DecodedOutcome<ListVersionsOutcome<Fields>, ValueNames, Types>>;

  /**
   * Change an API credential's settings or role
   *
   * Renames the application, moves its redirect address, sets how long its tokens last, or puts it under another role. Client id and secret stay; no operation draws a new secret. What is not sent stays as it is.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateApiCredential
   */
  updateApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateApiCredentialInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"api_credentials", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateApiCredentialOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change an application membership's role or filters
   *
   * The role, the profile and the filters can change; the application, the person and the organization cannot, so create another one for those.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateApplicationMembership
   */
  updateApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"application_memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateApplicationMembershipOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change or disable an identity provider
   *
   * Hands over new endpoints, domains or a rotated secret, or takes the provider out of use and back with `_disable` and `_enable`. The TXT record follows the domains, so changing them means publishing it anew and being `pending` again. For Enterprise users who own the organization.
   *
   * Callers: owner, enterprise.
   * Reference: commercelayer/index.html#updateIdentityProvider
   */
  updateIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"identity_providers", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateIdentityProviderOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change a membership's role and access
   *
   * Gives the member another role, profile or set of applications, or changes which data their applications reach. What is not sent stays; the list of application memberships is replaced as a whole. The e-mail address and the organization are fixed.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateMembership
   */
  updateMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateMembershipInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"memberships", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateMembershipOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change a membership profile's access
   *
   * Whatever changes here changes at once for everyone who has the profile. The list of application memberships is replaced as a whole when it is sent, and stays when it is not.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateMembershipProfile
   */
  updateMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"membership_profiles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateMembershipProfileOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change an organization's name, look or configuration
   *
   * What is not sent stays. The slug, the domain, the region and the settings cannot be changed at all. `config` is taken as a whole, so send back what should remain.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateOrganization
   */
  updateOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateOrganizationInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"organizations", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateOrganizationOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Switch a permission's flags
   *
   * Takes effect for every person and application with the role. Flags that are not sent keep their value; subject, role and restrictions cannot be sent. Needs an Enterprise plan. Each change leaves a version with the values before it.
   *
   * Callers: admin, enterprise.
   * Reference: commercelayer/index.html#updatePermission
   */
  updatePermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdatePermissionInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"permissions", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdatePermissionOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Rename or complete a role
   *
   * Renames the role, or with `_add_missing_base_permissions` gives it the base permissions that it lacks. What those allow at first is not documented, so read them afterwards. Single rights are changed on the permissions themselves. Each change leaves a version.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateRole
   */
  updateRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateRoleInput<Include, Fields> & Noted<Given>): Call<Decoded<Answer<"roles", Certain<Include, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateRoleOutcome<Certain<Include, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change your own account
   *
   * Changes the account in every organization at once. A new address is also the one to sign in with. Whether signing in asks for a one-time code cannot be changed here.
   *
   * Callers: self.
   * Reference: commercelayer/index.html#updateUser
   */
  updateUser<const Fields extends Sparse = {}>(input: UpdateUserInput<Fields>): Call<Decoded<Answer<"users", [], Fields>, ValueNames, Types>, DecodedOutcome<UpdateUserOutcome<Fields>, ValueNames, Types>>;
}
