// Every member of the page that the project began with, and one typed call for each resource.
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
  UpdateMembershipInput,
  User,
  Version,
} from "../src/index.ts";

declare const cl: CommerceLayer;

// PATCH /memberships/{membershipId}
type Body = UpdateMembershipInput["body"];
expectTypeOf<UpdateMembershipInput["path"]>().toEqualTypeOf<{ readonly membershipId: string }>();
expectTypeOf<Body["access_scope"]>().toEqualTypeOf<"live_access" | "test_access" | "all_access" | null | undefined>();
expectTypeOf<Body["reference"]>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<Body["reference_origin"]>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<{ foo: string }>().toExtend<NonNullable<Body["metadata"]>>();
expectTypeOf<Body["role"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Body["application_memberships"]>().toEqualTypeOf<readonly string[] | undefined>();
expectTypeOf<Body["membership_profile"]>().toEqualTypeOf<string | null | undefined>();

expectTypeOf(cl.updateMembership).returns.resolves.toEqualTypeOf<Membership>();
expectTypeOf<Membership["type"]>().toEqualTypeOf<"memberships">();
expectTypeOf<Membership["id"]>().toEqualTypeOf<string>();
expectTypeOf<Membership["user_email"]>().toEqualTypeOf<string>();
expectTypeOf<Membership["user_first_name" | "user_last_name"]>().toEqualTypeOf<string | null>();
expectTypeOf<Membership["status"]>().toEqualTypeOf<"pending" | "active">();
expectTypeOf<Membership["owner" | "test_enabled"]>().toEqualTypeOf<boolean>();
expectTypeOf<Membership["created_at" | "updated_at"]>().toEqualTypeOf<string>();
expectTypeOf<Membership["reference" | "reference_origin"]>().toEqualTypeOf<string | null>();

const path = { membershipId: "xYZkjABcde" };
// @ts-expect-error "no_access" is no scope.
void cl.updateMembership({ path, body: { access_scope: "no_access" } });
// @ts-expect-error The e-mail address is fixed.
void cl.updateMembership({ path, body: { user_email: "x@example.com" } });
// @ts-expect-error A status can be read, not written.
void cl.updateMembership({ path, body: { status: "active" } });
// @ts-expect-error Ownership moves only by transfer.
void cl.updateMembership({ path, body: { owner: true } });
// @ts-expect-error A relationship is an id.
void cl.updateMembership({ path, body: { role: { type: "roles", id: "ABCRtyUpBa" } } });
// @ts-expect-error A membership always has a role.
void cl.updateMembership({ path, body: { role: null } });
// @ts-expect-error The organization is fixed.
void cl.updateMembership({ path, body: { organization: "HrbPnEoRgA" } });
// @ts-expect-error The path is missing.
void cl.getMembership({});

// One call for each resource.
expectTypeOf(cl.listOrganizations({ query: { sort: ["-created_at", "name"] } })).resolves.toEqualTypeOf<
  ResourcePage<Organization>
>();
expectTypeOf(
  cl.createMembership({ body: { user_email: "x@example.com", organization: "o", role: "r" } }),
).resolves.toEqualTypeOf<Membership>();
expectTypeOf(
  cl.getMembershipProfile({ path: { membershipProfileId: "p" } }),
).resolves.toEqualTypeOf<MembershipProfile>();
expectTypeOf(
  cl.createApplicationMembership({ body: { api_credential: "a", organization: "o", role: "r", membership: "m" } }),
).resolves.toEqualTypeOf<ApplicationMembership>();
expectTypeOf(
  cl.createApiCredential({ body: { name: "Sync", kind: "integration", organization: "o", role: "r" } }),
).resolves.toEqualTypeOf<ApiCredential>();
expectTypeOf(
  cl.updateRole({ path: { roleId: "r" }, body: { _add_missing_base_permissions: true } }),
).resolves.toEqualTypeOf<Role>();
expectTypeOf(
  cl.createPermission({
    body: { can_create: true, can_read: true, can_update: false, can_destroy: false, subject: "skus", role: "r" },
  }),
).resolves.toEqualTypeOf<Permission>();
expectTypeOf(
  cl.updateIdentityProvider({ path: { identityProviderId: "i" }, body: { _disable: true } }),
).resolves.toEqualTypeOf<IdentityProvider>();
expectTypeOf(cl.getUser()).resolves.toEqualTypeOf<User>();
expectTypeOf(cl.listRoleVersions({ path: { roleId: "r" } })).resolves.toEqualTypeOf<ResourcePage<Version>>();
expectTypeOf(cl.getApiCredentialRole({ path: { apiCredentialId: "a" } })).resolves.toEqualTypeOf<Role | null>();
expectTypeOf(
  cl.transferOrganizationOwnership({ path: { organizationId: "o" }, body: { new_owner_email: "x@example.com" } }),
).resolves.toExtend<unknown>();
expectTypeOf(
  cl.createToken({ body: { grant_type: "client_credentials", client_id: "i", client_secret: "s" } }),
).resolves.toEqualTypeOf<Token>();

// @ts-expect-error A membership needs an organization and a role.
void cl.createMembership({ body: { user_email: "x@example.com" } });
// @ts-expect-error A role needs an organization.
void cl.createRole({ body: { name: "Editor" } });
// @ts-expect-error The kind of a role can be read, not written.
void cl.createRole({ body: { name: "Editor", organization: "o", kind: "admin" } });
// @ts-expect-error The logo cannot be sorted by.
void cl.listOrganizations({ query: { sort: ["logo_url"] } });
// @ts-expect-error Pages are nested.
void cl.listOrganizations({ query: { page: 2 } });
// @ts-expect-error There is no field of that name.
void cl.getUser({ query: { fields: { users: ["password"] } } });
