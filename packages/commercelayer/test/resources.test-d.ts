import { expectTypeOf } from "vitest";
import type {
  ApiCredential,
  ApplicationMembership,
  CommerceLayer,
  IdentityProvider,
  Membership,
  MembershipProfile,
  Organization,
  Permission,
  ResourcePage,
  Role,
  Token,
  User,
  Version,
} from "../src/index.ts";

declare const cl: CommerceLayer;

// One call for each kind of operation that a resource has; what each answers has a name.
expectTypeOf(cl.listApiCredentials()).resolves.toEqualTypeOf<ResourcePage<ApiCredential>>();
expectTypeOf(cl.getApiCredential({ path: { apiCredentialId: "a" } })).resolves.toEqualTypeOf<ApiCredential>();
expectTypeOf(
  cl.createApiCredential({ body: { name: "n", kind: "integration", organization: "o", role: "r" } }),
).resolves.toEqualTypeOf<ApiCredential>();
expectTypeOf(
  cl.updateApiCredential({ path: { apiCredentialId: "a" }, body: { role: null } }),
).resolves.toEqualTypeOf<ApiCredential>();
expectTypeOf(cl.deleteApiCredential({ path: { apiCredentialId: "a" } })).resolves.toEqualTypeOf<undefined>();
expectTypeOf(cl.getApiCredentialRole({ path: { apiCredentialId: "a" } })).resolves.toEqualTypeOf<Role | null>();
expectTypeOf(cl.listApplicationMemberships()).resolves.toEqualTypeOf<ResourcePage<ApplicationMembership>>();
expectTypeOf(
  cl.getApplicationMembership({ path: { applicationMembershipId: "a" } }),
).resolves.toEqualTypeOf<ApplicationMembership>();
expectTypeOf(
  cl.createApplicationMembership({ body: { api_credential: "a", organization: "o", role: "r", membership: "m" } }),
).resolves.toEqualTypeOf<ApplicationMembership>();
expectTypeOf(
  cl.updateApplicationMembership({ path: { applicationMembershipId: "a" }, body: { membership_profile: null } }),
).resolves.toEqualTypeOf<ApplicationMembership>();
expectTypeOf(
  cl.deleteApplicationMembership({ path: { applicationMembershipId: "a" } }),
).resolves.toEqualTypeOf<undefined>();
expectTypeOf(
  cl.getApplicationMembershipMembership({ path: { applicationMembershipId: "a" } }),
).resolves.toEqualTypeOf<Membership | null>();
expectTypeOf(cl.listIdentityProviders()).resolves.toEqualTypeOf<ResourcePage<IdentityProvider>>();
expectTypeOf(cl.getIdentityProvider({ path: { identityProviderId: "i" } })).resolves.toEqualTypeOf<IdentityProvider>();
expectTypeOf(
  cl.createIdentityProvider({
    body: {
      name: "n",
      client_id: "c",
      client_secret: "s",
      issuer: "i",
      domains: "d",
      token_url: "t",
      authorize_url: "a",
      jwks_url: "j",
    },
  }),
).resolves.toEqualTypeOf<IdentityProvider>();
expectTypeOf(
  cl.updateIdentityProvider({ path: { identityProviderId: "i" }, body: { name: "n" } }),
).resolves.toEqualTypeOf<IdentityProvider>();
expectTypeOf(cl.getIdentityProviderUser({ path: { identityProviderId: "i" } })).resolves.toEqualTypeOf<User>();
expectTypeOf(
  cl.listMemberships({ query: { filter: { status_eq: "active" }, sort: ["-created_at"], page: { size: 25 } } }),
).resolves.toEqualTypeOf<ResourcePage<Membership>>();
expectTypeOf(cl.getMembership({ path: { membershipId: "m" } })).resolves.toEqualTypeOf<Membership>();
expectTypeOf(
  cl.createMembership({ body: { user_email: "a@example.com", organization: "o", role: "r" } }),
).resolves.toEqualTypeOf<Membership>();
expectTypeOf(
  cl.updateMembership({ path: { membershipId: "m" }, body: { reference: "r", role: "r" } }),
).resolves.toEqualTypeOf<Membership>();
expectTypeOf(cl.deleteMembership({ path: { membershipId: "m" } })).resolves.toEqualTypeOf<undefined>();
// @ts-expect-error Nothing is answered, so nothing can be included.
await cl.deleteMembership({ path: { membershipId: "m" }, query: { include: ["role"] } });
expectTypeOf(cl.resendMembership({ path: { membershipId: "m" } })).resolves.toEqualTypeOf<undefined>();
expectTypeOf(cl.listMembershipVersions({ path: { membershipId: "m" } })).resolves.toEqualTypeOf<
  ResourcePage<Version>
>();
expectTypeOf(cl.getMembershipRole({ path: { membershipId: "m" } })).resolves.toEqualTypeOf<Role>();
expectTypeOf(cl.listMembershipProfiles()).resolves.toEqualTypeOf<ResourcePage<MembershipProfile>>();
expectTypeOf(
  cl.getMembershipProfile({ path: { membershipProfileId: "p" } }),
).resolves.toEqualTypeOf<MembershipProfile>();
expectTypeOf(
  cl.createMembershipProfile({ body: { name: "n", access_scope: "all_access", organization: "o" } }),
).resolves.toEqualTypeOf<MembershipProfile>();
expectTypeOf(
  cl.updateMembershipProfile({ path: { membershipProfileId: "p" }, body: { application_memberships: [] } }),
).resolves.toEqualTypeOf<MembershipProfile>();
expectTypeOf(
  cl.getMembershipProfileOrganization({ path: { membershipProfileId: "p" } }),
).resolves.toEqualTypeOf<Organization>();
expectTypeOf(cl.listOrganizations()).resolves.toEqualTypeOf<ResourcePage<Organization>>();
expectTypeOf(cl.getOrganization({ path: { organizationId: "o" } })).resolves.toEqualTypeOf<Organization>();
expectTypeOf(cl.createOrganization({ body: { name: "n" } })).resolves.toEqualTypeOf<Organization>();
expectTypeOf(
  cl.updateOrganization({ path: { organizationId: "o" }, body: { name: "n" } }),
).resolves.toEqualTypeOf<Organization>();
expectTypeOf(
  cl.transferOrganizationOwnership({ path: { organizationId: "o" }, body: { new_owner_email: "a@example.com" } }),
).resolves.toEqualTypeOf<undefined>();
expectTypeOf(cl.listOrganizationRoles({ path: { organizationId: "o" } })).resolves.toEqualTypeOf<ResourcePage<Role>>();
expectTypeOf(cl.listPermissions()).resolves.toEqualTypeOf<ResourcePage<Permission>>();
expectTypeOf(cl.getPermission({ path: { permissionId: "p" } })).resolves.toEqualTypeOf<Permission>();
expectTypeOf(
  cl.createPermission({
    body: {
      subject: "orders",
      can_create: true,
      can_read: true,
      can_update: true,
      can_destroy: false,
      role: "r",
    },
  }),
).resolves.toEqualTypeOf<Permission>();
expectTypeOf(
  cl.updatePermission({ path: { permissionId: "p" }, body: { can_read: false } }),
).resolves.toEqualTypeOf<Permission>();
expectTypeOf(cl.getPermissionRole({ path: { permissionId: "p" } })).resolves.toEqualTypeOf<Role>();
expectTypeOf(cl.listRoles()).resolves.toEqualTypeOf<ResourcePage<Role>>();
expectTypeOf(cl.getRole({ path: { roleId: "r" } })).resolves.toEqualTypeOf<Role>();
expectTypeOf(cl.createRole({ body: { name: "n", organization: "o" } })).resolves.toEqualTypeOf<Role>();
expectTypeOf(cl.updateRole({ path: { roleId: "r" }, body: { name: "n" } })).resolves.toEqualTypeOf<Role>();
expectTypeOf(cl.listRolePermissions({ path: { roleId: "r" } })).resolves.toEqualTypeOf<ResourcePage<Permission>>();
expectTypeOf(cl.getUser()).resolves.toEqualTypeOf<User>();
expectTypeOf(cl.updateUser({ body: { first_name: "n" } })).resolves.toEqualTypeOf<User>();
expectTypeOf(cl.listVersions()).resolves.toEqualTypeOf<ResourcePage<Version>>();
expectTypeOf(cl.getVersion({ path: { versionId: "v" } })).resolves.toEqualTypeOf<Version>();
expectTypeOf(
  cl.createToken({ body: { grant_type: "client_credentials", client_id: "c", client_secret: "s" } }),
).resolves.toEqualTypeOf<Token>();

// Triggers are members of a write like any other, and of no answer.
expectTypeOf(
  cl.updateRole({ path: { roleId: "r" }, body: { _add_missing_base_permissions: true } }),
).resolves.toEqualTypeOf<Role>();
expectTypeOf(
  cl.updateIdentityProvider({ path: { identityProviderId: "i" }, body: { _disable: true } }),
).resolves.toEqualTypeOf<IdentityProvider>();
expectTypeOf(cl.listRoleVersions({ path: { roleId: "r" } })).resolves.toEqualTypeOf<ResourcePage<Version>>();
