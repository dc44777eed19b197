// Every field, type, default and enum of the two pages that the project began with.
import { expectTypeOf } from "vitest";
import type {
  Membership,
  MembershipPenaltySystem,
  Price,
  StatusResult,
  TeamUp,
  UpdateMembershipAllotmentInput,
  UpdateMembershipPenaltySystemInput,
} from "../src/index.ts";

declare const teamup: TeamUp;

// PUT /memberships/{id}/allotment
type Allotment = UpdateMembershipAllotmentInput["body"];
type PeriodLimit = Allotment["period_limits"][number];
expectTypeOf<UpdateMembershipAllotmentInput["path"]>().toEqualTypeOf<{ readonly id: number }>();
expectTypeOf<NonNullable<UpdateMembershipAllotmentInput["query"]>["format"]>().toEqualTypeOf<
  "json" | "xml" | undefined
>();
expectTypeOf<NonNullable<UpdateMembershipAllotmentInput["header"]>["TeamUp-Provider-ID"]>().toEqualTypeOf<
  string | undefined
>();
expectTypeOf<NonNullable<UpdateMembershipAllotmentInput["header"]>["TeamUp-Request-Mode"]>().toEqualTypeOf<
  "customer" | "provider" | undefined
>();
expectTypeOf<NonNullable<UpdateMembershipAllotmentInput["contentType"]>>().toEqualTypeOf<
  "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data"
>();
expectTypeOf<Allotment["ignore_no_shows"]>().toEqualTypeOf<boolean | undefined>();
expectTypeOf<Allotment["types"]>().toEqualTypeOf<readonly ("event" | "class" | "course")[]>();
expectTypeOf<PeriodLimit["max_uses"]>().toEqualTypeOf<number>();
expectTypeOf<PeriodLimit["type"]>().toEqualTypeOf<"event" | "class" | "course">();
expectTypeOf<PeriodLimit["period"]>().toExtend<string>();
expectTypeOf<PeriodLimit["offering_type_limits"][number]["offering_type"]>().toEqualTypeOf<number>();
expectTypeOf<PeriodLimit["offering_type_limits"][number]["max_uses"]>().toEqualTypeOf<number>();
expectTypeOf<PeriodLimit["offering_type_limits"][number]["is_extra"]>().toEqualTypeOf<boolean>();
expectTypeOf(teamup.updateMembershipAllotment).returns.resolves.toEqualTypeOf<StatusResult>();
expectTypeOf<StatusResult["status"]>().toEqualTypeOf<"OK">();
expectTypeOf<StatusResult["detail"]>().toEqualTypeOf<string | null>();

// PUT /membership_penalty_systems/{id}
type System = UpdateMembershipPenaltySystemInput["body"];
type Rule = NonNullable<System["no_show_rule"]>;
type Query = NonNullable<UpdateMembershipPenaltySystemInput<["memberships"], ["id", "name"]>["query"]>;
expectTypeOf<Query["expand"]>().toEqualTypeOf<readonly ["memberships"] | undefined>();
expectTypeOf<Query["fields"]>().toEqualTypeOf<readonly ["id", "name"] | undefined>();
expectTypeOf<Query["format"]>().toEqualTypeOf<"json" | "xml" | undefined>();
expectTypeOf<System["name"]>().toEqualTypeOf<string>();
expectTypeOf<System["memberships"]>().toEqualTypeOf<readonly number[]>();
expectTypeOf<System["status"]>().toEqualTypeOf<"active" | "archived" | undefined>();
expectTypeOf<System["deferred_charge_days"]>().toEqualTypeOf<number | undefined>();
expectTypeOf<Rule["price"]>().toEqualTypeOf<string>();
expectTypeOf<Rule["max_infractions"]>().toEqualTypeOf<number>();
expectTypeOf<Rule["days"]>().toEqualTypeOf<number>();
expectTypeOf<System["late_cancel_rule"]>().toEqualTypeOf<System["no_show_rule"]>();
expectTypeOf<System["late_cancel_or_no_show_rule"]>().toEqualTypeOf<System["no_show_rule"]>();
expectTypeOf<null>().toExtend<System["no_show_rule"]>();

expectTypeOf(
  teamup.updateMembershipPenaltySystem({ path: { id: 7 }, body: {} as System }),
).resolves.toEqualTypeOf<MembershipPenaltySystem>();
expectTypeOf<MembershipPenaltySystem["id"]>().toEqualTypeOf<number>();
expectTypeOf<MembershipPenaltySystem["object"]>().toEqualTypeOf<"membership_penalty_system">();
expectTypeOf<MembershipPenaltySystem["memberships"]>().toEqualTypeOf<number[]>();
expectTypeOf<MembershipPenaltySystem["status"]>().toEqualTypeOf<"active" | "archived">();
expectTypeOf<MembershipPenaltySystem["deferred_charge_days"]>().toEqualTypeOf<number>();
expectTypeOf<MembershipPenaltySystem["archived_at"]>().toEqualTypeOf<string | null>();
expectTypeOf<NonNullable<MembershipPenaltySystem["no_show_rule"]>["price"]>().toExtend<Price>();
expectTypeOf<Price["decimal"]>().toEqualTypeOf<number | undefined>();
expectTypeOf<Price["string"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Price["iso_currency_code"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Price["currency_symbol"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Price["currency_symbol_position"]>().toEqualTypeOf<"before" | "after" | undefined>();

// The whole membership that `memberships` expands to.
expectTypeOf<Membership["object"]>().toEqualTypeOf<"membership">();
expectTypeOf<Membership["type"]>().toEqualTypeOf<"pack" | "recurring_plan" | "prepaid_plan">();
expectTypeOf<Pick<Membership, "name" | "description" | "allotment" | "plans" | "terms">>().toExtend<
  Record<string, string>
>();
expectTypeOf<Membership["start_date"]>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<Membership["expiration_date"]>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<Membership["penalty_system"]>().toEqualTypeOf<number | null | undefined>();
expectTypeOf<Membership["category"]>().toEqualTypeOf<number>();
expectTypeOf<Membership["active_member_count"]>().toEqualTypeOf<number>();
expectTypeOf<NonNullable<Membership["duration_unit"]>>().toEqualTypeOf<"days" | "weeks" | "months">();
expectTypeOf<Membership["price" | "one_time_fee" | "display_price"]>().toExtend<Price>();
expectTypeOf<Membership["incomplete_reasons"]>().toEqualTypeOf<string[]>();
expectTypeOf<
  Membership[
    "begin_on_first_registration" | "use_prorate" | "is_dropin" | "for_sale" | "has_active_members" | "is_draft"]
>().toEqualTypeOf<boolean>();
expectTypeOf<
  Membership["allow_repeat_purchases" | "visible_to_customers" | "purchasable_only_by_provider" | "new_customers_only"]
>().toEqualTypeOf<boolean>();
expectTypeOf<Membership["shareable"]>().toEqualTypeOf<boolean | undefined>();

// What must not compile.
const path = { id: 42 };
const rule = { price: "10.99", max_infractions: 1, days: 5 };
const limit = { max_uses: 3, period: "week", type: "class", offering_type_limits: [] } as const;
// @ts-expect-error `types` is missing.
void teamup.updateMembershipAllotment({ path, body: { period_limits: [] } });
// @ts-expect-error `period_limits` is missing.
void teamup.updateMembershipAllotment({ path, body: { types: ["class"] } });
// @ts-expect-error "lesson" is not a kind of offering.
void teamup.updateMembershipAllotment({ path, body: { types: ["lesson"], period_limits: [] } });
void teamup.updateMembershipAllotment({
  path,
  body: {
    types: [],
    period_limits: [
      // @ts-expect-error `allow_zero` can be read, not written.
      { ...limit, offering_type_limits: [{ offering_type: 1, max_uses: 1, is_extra: true, allow_zero: true }] },
    ],
  },
});
void teamup.updateMembershipAllotment({
  path,
  body: {
    types: [],
    // @ts-expect-error An offering type is written as its id.
    period_limits: [{ ...limit, offering_type_limits: [{ offering_type: { id: 1 }, max_uses: 1, is_extra: true }] }],
  },
});
// @ts-expect-error The body is missing.
void teamup.updateMembershipAllotment({ path });
// @ts-expect-error The path is missing.
void teamup.getMembershipAllotment({});
// @ts-expect-error An id is a number.
void teamup.getMembershipAllotment({ path: { id: "42" } });
// @ts-expect-error There is no CSV.
void teamup.getMembershipAllotment({ path, query: { format: "csv" } });
// @ts-expect-error This operation expands nothing.
void teamup.getMembershipAllotment({ path, query: { expand: ["x"] } });
void teamup.updateMembershipPenaltySystem({
  path,
  // @ts-expect-error A price is written as a string.
  body: { name: "x", memberships: [42], no_show_rule: { ...rule, price: 10.99 } },
});
void teamup.updateMembershipPenaltySystem({
  path,
  // @ts-expect-error A rule needs its days.
  body: { name: "x", memberships: [42], no_show_rule: { price: "1", max_infractions: 1 } },
});
// @ts-expect-error "paused" is not a status.
void teamup.updateMembershipPenaltySystem({ path, body: { name: "x", memberships: [42], status: "paused" } });
// @ts-expect-error A status cannot be null.
void teamup.updateMembershipPenaltySystem({ path, body: { name: "x", memberships: [42], status: null } });
// @ts-expect-error `archived_at` can be read, not written.
void teamup.updateMembershipPenaltySystem({ path, body: { name: "x", memberships: [42], archived_at: null } });
// @ts-expect-error `name` is missing.
void teamup.updateMembershipPenaltySystem({ path, body: { memberships: [42] } });
void teamup.updateMembershipPenaltySystem({
  path,
  body: { name: "x", memberships: [42] },
  // @ts-expect-error Only the three media types of the page are offered.
  contentType: "application/xml",
});
