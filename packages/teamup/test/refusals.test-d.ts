import type { TeamUp } from "../src/index.ts";

declare const teamup: TeamUp;
const path = { id: 42 };
const rule = { price: "10.99", max_infractions: 3, days: 30 };
const limit = { max_uses: 2, period: "day", type: "class", offering_type_limits: [] } as const;

// A wrong choice.
// @ts-expect-error
void teamup.updateMembershipAllotment({ path, body: { types: ["yoga"], period_limits: [] } });
// @ts-expect-error
void teamup.updateMembershipPenaltySystem({ path, body: { name: "n", memberships: [42], status: "paused" } });
// @ts-expect-error
void teamup.updateMembershipPenaltySystem({ path, body: { name: "n", memberships: [42], status: null } });
// @ts-expect-error
void teamup.patchMembershipPaymentPlan({ path, body: { status: "paused" } });
// @ts-expect-error
void teamup.getMembershipAllotment({ path, query: { format: "csv" } });
// @ts-expect-error
void teamup.updateMembershipTerms({ path, body: { base_terms: "" }, contentType: "text/plain" });

// A required field that is missing.
// @ts-expect-error
void teamup.updateMembershipAllotment({ path, body: { types: ["class"] } });
// @ts-expect-error
void teamup.updateMembershipPenaltySystem({ path, body: { name: "n" } });
// @ts-expect-error
void teamup.createMembershipCategory({ body: {} });
// @ts-expect-error
void teamup.updateMembershipAllotment({ path });
// @ts-expect-error
void teamup.patchMembershipPenaltySystem({ path, body: { no_show_rule: { price: "10.99", days: 30 } } });

// A field that is only read, or does not exist.
// @ts-expect-error
void teamup.patchMembershipPenaltySystem({ path, body: { id: 7 } });
// @ts-expect-error
void teamup.patchMembershipPenaltySystem({ path, body: { object: "membership_penalty_system" } });
// @ts-expect-error
void teamup.patchMembershipPenaltySystem({ path, body: { archived_at: null } });
// @ts-expect-error
void teamup.patchMembershipPenaltySystem({ path, body: { no_show_rule: { ...rule, price: { decimal: 10.99 } } } });
// @ts-expect-error
void teamup.updateMembershipAllotment({ path, body: { types: [], period_limits: [{ ...limit, period: "decade" }] } });

// Parameters.
// @ts-expect-error
void teamup.getMembership({ path: { id: "42" } });
// @ts-expect-error
void teamup.getMembership();
// @ts-expect-error
void teamup.listMemberships({ query: { forsale: true } });
