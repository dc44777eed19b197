// What `filter`, `sort` and `page` take.
import { expectTypeOf } from "vitest";
import type {
  CommerceLayer,
  ListMembershipsInput,
  ListMembershipsQuery,
  Membership,
  ResourcePage,
} from "../src/index.ts";

declare const cl: CommerceLayer;

// An attribute and a matcher, and what that compares with.
void cl.listMemberships({ query: { filter: { status_eq: "active" } } });
void cl.listMemberships({ query: { filter: { user_email_cont: "@example.com", user_email_not_end: ".org" } } });
void cl.listMemberships({ query: { filter: { id_in: ["a", "b"] } } });
void cl.listMemberships({ query: { filter: { reference_not_in_or_null: ["a", "b"] } } });
void cl.listMemberships({ query: { filter: { created_at_gt: new Date(), updated_at_lteq: "2026-02-01" } } });
void cl.listMemberships({ query: { filter: { created_at_in: [new Date(), "2026-02-01"] } } });
void cl.listMemberships({ query: { filter: { owner_eq: true, owner_true: true } } });
void cl.listMemberships({ query: { filter: { reference_present: true, reference_origin_null: false } } });
void cl.listMemberships({ query: { filter: { metadata_jcont: '{"team":"support"}' } } });
void cl.listApiCredentials({ query: { filter: { expires_in_gteq: 3600, expires_in_lt_any: [1, 2] } } });
void cl.listRoles({ query: { filter: { name_start: "Cat", name_matches_any: ["a%", "b%"] } } });
void cl.listPermissions({ query: { filter: { can_read_true: true, subject_in: ["orders"] } } });

// The longest attribute that fits is meant.
void cl.listMemberships({ query: { filter: { reference_origin_eq: "crm", reference_origin_eq_or_null: "crm" } } });

// Through relationships, and several attributes in one.
void cl.listMemberships({ query: { filter: { role_name_cont: "admin" } } });
void cl.listMemberships({ query: { filter: { organization_id_eq: "HrbPnEoRgA" } } });
void cl.listMemberships({ query: { filter: { membership_profile_created_at_lt: new Date() } } });
void cl.listMemberships({ query: { filter: { reference_or_reference_origin_eq: "crm" } } });
void cl.listMemberships({ query: { filter: { user_email_or_role_name_cont: "a" } } });
void cl.listPermissions({ query: { filter: { role_organization_name_eq: "Harbor and Pine" } } });

// A read-only list, a filter made beforehand, and none.
const ids = ["a", "b"] as const;
void cl.listMemberships({ query: { filter: { id_in: ids } } });
const active = { status_eq: "active", owner_false: true } as const;
void cl.listMemberships({ query: { filter: active } });
void cl.listMemberships({ query: { filter: {} } });

// What may be undefined.
declare const wanted: { status?: string; email?: string; ids?: readonly string[] };
void cl.listMemberships({ query: { filter: { status_eq: wanted.status, role_name_cont: wanted.email } } });
void cl.listMemberships({ query: { filter: { id_in: wanted.ids, status_or_reference_eq: wanted.status } } });
void cl.listMemberships({ query: { filter: { ...(wanted.status !== undefined && { status_eq: wanted.status }) } } });

// Stored under the type of the query, which spells out no filter.
const stored: ListMembershipsQuery = {
  filter: { role_name_cont: "x", status_or_reference_eq: "a", status_eq: wanted.status, role_id_in: ["a"] },
};
void cl.listMemberships({ query: stored });
void cl.listMemberships({ query: { ...stored, sort: ["id"] } });
const satisfying = { filter: { role_name_cont: "x", created_at_gt: new Date() } } satisfies ListMembershipsQuery;
void cl.listMemberships({ query: satisfying });
const storedInput: ListMembershipsInput = { query: { filter: { role_created_at_gt: new Date() } } };
void cl.listMemberships(storedInput);
// @ts-expect-error No such relationship.
void ({ filter: { rolle_name_cont: "x" } } satisfies ListMembershipsQuery);
// @ts-expect-error No such attribute.
void ({ filter: { nope_eq: "x" } } satisfies ListMembershipsQuery);
// @ts-expect-error A list.
void ({ filter: { id_in: "x" } } satisfies ListMembershipsQuery);
// @ts-expect-error No value to compare with.
void ({ filter: { role_name_cont: {} } } satisfies ListMembershipsQuery);
const misspelt = { filter: { role_nope_cont: "x" } } satisfies ListMembershipsQuery;
// @ts-expect-error What a pattern cannot tell is told in the call.
void cl.listMemberships({ query: misspelt });

// What an attribute can hold of which the description names all.
declare const text: string;
declare const texts: readonly string[];
declare const chosen: { status_eq?: "active" | "pending"; status_in?: ("active" | "pending")[] } | undefined;
void cl.listMemberships({ query: { filter: { status_in: ["active", "pending"], access_scope_not_eq: "all_access" } } });
void cl.listMemberships({ query: { filter: { role_kind_eq: "custom", status_or_access_scope_eq: "all_access" } } });
// A part of a text, or another attribute's text.
void cl.listMemberships({ query: { filter: { status_cont: "act", status_or_reference_eq: "CRM-1042" } } });
// A text of which no more is known.
void cl.listMemberships({ query: { filter: { status_eq: text, status_in: texts, role_kind_in: [text] } } });
void cl.listMemberships({ query: { filter: chosen } });
const inStatus = <Status extends "active" | "pending">(status: Status): { status: Status } => {
  void cl.listMemberships({
    query: { filter: { status_eq: status, status_in: [status], status_not_in: ["active", status] } },
  });
  return { status };
};
void inStatus;
// @ts-expect-error None of them.
void cl.listMemberships({ query: { filter: { status_eq: "activ" } } });
// @ts-expect-error One of several.
void cl.listMemberships({ query: { filter: { status_in: ["active", "pnding"] } } });
// @ts-expect-error Beside a text of which no more is known.
void cl.listMemberships({ query: { filter: { status_in: ["pnding", text] } } });
// @ts-expect-error Behind a relationship.
void cl.listMemberships({ query: { filter: { role_kind_eq: "costum" } } });
// @ts-expect-error In a list there.
void cl.listMemberships({ query: { filter: { role_kind_in: ["custom", "costum"] } } });
// @ts-expect-error None of either.
void cl.listMemberships({ query: { filter: { status_or_access_scope_eq: "actve" } } });
// @ts-expect-error In a filter made beforehand.
void cl.listMemberships({ query: { filter: { ...active, status_not_eq: "activ" } as const } });

// The wrong value.
// @ts-expect-error A list.
void cl.listMemberships({ query: { filter: { id_in: "a" } } });
// @ts-expect-error A number.
void cl.listMemberships({ query: { filter: { status_eq: 1 } } });
// @ts-expect-error No list.
void cl.listMemberships({ query: { filter: { status_eq: ["active"] } } });
// @ts-expect-error A text.
void cl.listMemberships({ query: { filter: { owner_true: "true" } } });
// @ts-expect-error A truth value.
void cl.listMemberships({ query: { filter: { reference_present: "yes" } } });
// @ts-expect-error A number is not a moment.
void cl.listMemberships({ query: { filter: { created_at_gt: 1_700_000_000 } } });
// @ts-expect-error The JSON text, not what it stands for.
void cl.listMemberships({ query: { filter: { metadata_jcont: { team: "support" } } } });
// @ts-expect-error A text, not a number.
void cl.listMemberships({ query: { filter: { role_name_cont: 1 } } });
// @ts-expect-error In a filter made beforehand too.
void cl.listMemberships({ query: { filter: { ...active, id_in: "a" } } });

// The wrong key.
// @ts-expect-error No such attribute.
void cl.listMemberships({ query: { filter: { nope_eq: "a" } } });
// @ts-expect-error Nor with nothing to compare with.
void cl.listMemberships({ query: { filter: { nope_eq: undefined } } });
// @ts-expect-error No such matcher.
void cl.listMemberships({ query: { filter: { status_is: "active" } } });
// @ts-expect-error No matcher.
void cl.listMemberships({ query: { filter: { status: "active" } } });
// @ts-expect-error A truth value contains nothing.
void cl.listMemberships({ query: { filter: { owner_cont: "a" } } });
// @ts-expect-error A text is neither more nor less.
void cl.listMemberships({ query: { filter: { status_gt: "a" } } });
// @ts-expect-error A text is neither true nor false.
void cl.listMemberships({ query: { filter: { status_true: true } } });
// @ts-expect-error It cannot be filtered by.
void cl.listMemberships({ query: { filter: { user_first_name_eq: "Mira" } } });
// @ts-expect-error No such attribute behind the relationship.
void cl.listMemberships({ query: { filter: { role_nope_cont: "a" } } });
// @ts-expect-error No such relationship.
void cl.listMemberships({ query: { filter: { rolle_name_cont: "a" } } });
// @ts-expect-error It cannot be filtered through.
void cl.listMemberships({ query: { filter: { versions_resource_type_eq: "roles" } } });
// @ts-expect-error The second is none.
void cl.listMemberships({ query: { filter: { status_or_nope_eq: "a" } } });
// @ts-expect-error Not in another resource.
void cl.listRoles({ query: { filter: { user_email_eq: "a" } } });
// @ts-expect-error One record is not filtered.
void cl.getMembership({ path: { membershipId: "m" }, query: { filter: { status_eq: "active" } } });

// Filters do not change the answer.
expectTypeOf(cl.listMemberships({ query: { filter: { status_eq: "active" } } })).resolves.toEqualTypeOf<
  ResourcePage<Membership>
>();

declare const anything: Readonly<Record<string, string>>;
// @ts-expect-error Nothing is known of its names.
void cl.listMemberships({ query: { filter: anything } });

// A filter that is chosen in the call is checked in each case.
declare const narrow: boolean;
void cl.listMemberships({ query: { filter: narrow ? { status_eq: "active" } : {} } });
void cl.listMemberships({ query: { filter: narrow ? { status_eq: "active" } : { role_name_cont: "a" } } });
void cl.listMemberships({ query: { ...(narrow && { filter: { owner_true: true } }), sort: ["id"] } });
// @ts-expect-error No such attribute in the one.
void cl.listMemberships({ query: { filter: narrow ? { nope_eq: "active" } : { owner_true: true } } });
// @ts-expect-error Another kind of value in the other.
void cl.listMemberships({ query: { filter: narrow ? { status_eq: "active" } : { owner_true: "yes" } } });

declare const perhaps: { status_eq: string } | undefined;
void cl.listMemberships({ query: { filter: perhaps } });
const oneOf = narrow ? ({ status_eq: "active" } as const) : ({ owner_true: true } as const);
void cl.listMemberships({ query: { filter: oneOf } });
// @ts-expect-error No such attribute, though perhaps undefined.
void cl.listMemberships({ query: { filter: narrow ? { nope_eq: "active" } : undefined } });

// An order.
void cl.listMemberships({ query: { sort: ["-created_at", "id"] } });
const newest = ["-created_at"] as const;
void cl.listMemberships({ query: { sort: newest } });
expectTypeOf<"-updated_at">().toExtend<NonNullable<NonNullable<ListMembershipsInput["query"]>["sort"]>[number]>();
// @ts-expect-error It cannot be sorted by.
void cl.listMemberships({ query: { sort: ["user_first_name"] } });
// @ts-expect-error Misspelt.
void cl.listMemberships({ query: { sort: ["created"] } });
// @ts-expect-error No such sign.
void cl.listMemberships({ query: { sort: ["+created_at"] } });
// @ts-expect-error No list.
void cl.listMemberships({ query: { sort: "created_at" } });

// A page.
void cl.listMemberships({ query: { page: { number: 2, size: 25 } } });
// @ts-expect-error A number.
void cl.listMemberships({ query: { page: { size: "25" } } });
// @ts-expect-error No such member.
void cl.listMemberships({ query: { page: { offset: 25 } } });
