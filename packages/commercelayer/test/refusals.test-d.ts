import { expectTypeOf } from "vitest";
import type { CommerceLayer, Membership, MembershipUpdate } from "../src/index.ts";

declare const cl: CommerceLayer;
const path = { membershipId: "xYZkjABcde" };

// A wrong choice.
// @ts-expect-error
void cl.updateMembership({ path, body: { access_scope: "everything" } });
// @ts-expect-error
void cl.createApiCredential({ body: { name: "n", kind: "robot", organization: "o" } });
// @ts-expect-error
void cl.createMembershipProfile({ body: { name: "n", access_scope: null, organization: "o" } });

// A create without its relationships, or without a required attribute.
// @ts-expect-error
void cl.createMembership({ body: { user_email: "a@example.com" } });
// @ts-expect-error
void cl.createMembership({ body: { user_email: "a@example.com", organization: "o" } });
// @ts-expect-error
void cl.createMembership({ body: { organization: "o", role: "r" } });
// @ts-expect-error
void cl.createRole({ body: { name: "n" } });
// @ts-expect-error
void cl.transferOrganizationOwnership({ path: { organizationId: "o" }, body: {} });

// What is read, and what does not exist, is not written.
// @ts-expect-error
void cl.updateMembership({ path, body: { status: "active" } });
// @ts-expect-error
void cl.updateMembership({ path, body: { created_at: "2026-01-01T00:00:00Z" } });
// @ts-expect-error
void cl.updateMembership({ path, body: { id: "xYZkjABcde" } });
// @ts-expect-error
void cl.updateMembership({ path, body: { refrence: "CRM-1042" } });
// @ts-expect-error
void cl.updateMembership({ path, body: { role: { id: "ABCRtyUpBa" } } });

// Parameters.
// @ts-expect-error
void cl.getMembership({ path: { membershipId: 42 } });
// @ts-expect-error
void cl.getMembership({ path: { id: "xYZkjABcde" } });
// @ts-expect-error
void cl.getMembership();
// @ts-expect-error
void cl.listMemberships({ query: { includes: ["role"] } });
// @ts-expect-error
void cl.listMemberships({ query: { sort: ["user_first_name"] } });
// @ts-expect-error
void cl.listMemberships({ query: { fields: { memberships: ["nope"] } } });
// @ts-expect-error
void cl.listMemberships({ query: { page: { size: "25" } } });

// What is read keeps its marks.
declare const membership: Membership;
// @ts-expect-error
membership.status = "active";
expectTypeOf<Membership["type"]>().toEqualTypeOf<"memberships">();
expectTypeOf<Membership["status"]>().toEqualTypeOf<"pending" | "active">();

// The arguments of the document on updating a membership, all of them and no other.
interface MembershipArguments {
  access_scope?: "live_access" | "test_access" | "all_access" | null;
  reference?: string | null;
  reference_origin?: string | null;
  metadata?: Readonly<Record<string, unknown>> | null;
  readonly role?: string;
  readonly application_memberships?: readonly string[];
  readonly membership_profile?: string | null;
}
expectTypeOf<keyof MembershipUpdate>().toEqualTypeOf<keyof MembershipArguments>();
expectTypeOf<Omit<MembershipUpdate, "metadata">>().branded.toEqualTypeOf<Omit<MembershipArguments, "metadata">>();
expectTypeOf<{ foo: string }>().toExtend<NonNullable<MembershipUpdate["metadata"]>>();
expectTypeOf<null>().toExtend<MembershipUpdate["metadata"]>();
expectTypeOf<Parameters<CommerceLayer["updateMembership"]>[0]["body"]>().toEqualTypeOf<MembershipUpdate>();
