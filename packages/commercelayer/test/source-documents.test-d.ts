// Every member of the page that the project began with.
import { expectTypeOf } from "vitest";
import type { CommerceLayer, Membership, UpdateMembershipInput } from "../src/index.ts";

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

expectTypeOf(cl.updateMembership({ path: { membershipId: "m" }, body: {} })).resolves.toEqualTypeOf<Membership>();
expectTypeOf<Membership["type"]>().toEqualTypeOf<"memberships">();
expectTypeOf<Membership["id"]>().toEqualTypeOf<string>();
expectTypeOf<Membership["user_email"]>().toEqualTypeOf<string>();
expectTypeOf<Membership["user_first_name" | "user_last_name"]>().toEqualTypeOf<string | null>();
expectTypeOf<Membership["status"]>().toEqualTypeOf<"pending" | "active">();
expectTypeOf<Membership["owner" | "test_enabled"]>().toEqualTypeOf<boolean>();
expectTypeOf<Membership["created_at" | "updated_at"]>().toEqualTypeOf<string>();
expectTypeOf<Membership["reference" | "reference_origin"]>().toEqualTypeOf<string | null>();

const path = { membershipId: "xYZkjABcde" };
// @ts-expect-error "no_access" is not a scope.
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
