import assert from "node:assert/strict";
import type { TeamUp } from "@memberships/teamup";
import { begin, holds, refused, type Story } from "./stage.ts";

const now = "2026-04-15T09:00:00Z";

/** What happens in a studio. */
export const teamupStories: Readonly<Record<string, Story<TeamUp>>> = {
  "an allotment of three is used up, rests during a hold, and ends with a cancellation": async ({
    as,
    control,
    tell,
  }) => {
    await begin(control, now);
    const teamup = as("sandbox");
    await teamup.updateMembershipAllotment({
      path: { id: 42 },
      body: {
        types: ["class"],
        period_limits: [{ max_uses: 3, period: "week", type: "class", offering_type_limits: [] }],
      },
    });
    const purchase = await teamup.initiateMembershipPurchase({
      path: { id: 42 },
      body: { return_to: "https://northlight.example.com/", customer: 1002, payment_plan: 31 },
    });
    const { body: held } = await control("POST", `/purchases/${purchase.next_url.split("/").at(-1)}/complete`);
    holds(held, { customer: 1002, membership: 42, status: "active", renewal_date: "2026-05-15" });
    const id = Number(held["id"]);
    tell(`Ben buys membership 42, three classes a week, and holds ${id}`);

    const wish = { customer_membership: id, offering_type: 11 };
    for (let use = 1; use <= 3; use += 1) assert.equal((await control("POST", "/bookings", wish)).status, 201);
    const fourth = await control("POST", "/bookings", wish);
    holds(fourth, { status: 400, body: { type: "event_check_failure", code: "allotment_exceeded" } });
    tell("he books three classes; the fourth is an event_check_failure");

    const usage = await teamup.getCustomerMembershipUsage({ path: { id } });
    holds(usage.usage_periods?.[0], { start_date: "2026-04-13", used_count: 3, remaining_count: 0 });
    const later = await teamup.getCustomerMembershipUsage({ path: { id }, query: { date: "2026-04-20" } });
    assert.equal(later.usage_periods?.[0]?.used_count, 0);
    tell("the usage says 3 of 3 this week, 0 of 3 the next");

    const ids = { customermembership_ids: [id] };
    const hold = { ...ids, hold_type: "finite" as const, start_date: "2026-04-15", end_date: "2026-04-28" };
    await teamup.bulkCreateCustomerMembershipHolds({ body: hold });
    assert.equal((await teamup.getCustomerMembership({ path: { id } })).status, "hold");
    const onHold = await control("POST", "/bookings", { ...wish, date: "2026-04-20" });
    holds(onHold.body, { code: "membership_on_hold" });
    await refused(teamup.bulkCreateCustomerMembershipHolds({ body: hold }), { status: 409 });
    await teamup.bulkEditCustomerMembershipHolds({ body: { ...ids, end_immediately: true } });
    holds(await teamup.getCustomerMembership({ path: { id } }), { status: "active", active_hold: null });
    tell("a bulk operation puts it on hold, another resumes it");

    const last = { path: { id }, body: { forced_expiration_date: "2026-04-30" } };
    holds(await teamup.cancelCustomerMembership(last), {
      status: "active",
      is_set_for_cancellation: true,
      expiration_date: "2026-04-30",
    });
    await refused(teamup.cancelCustomerMembership(last), { status: 409 });
    await control("POST", "/clock", { advance: { days: 16 } });
    assert.equal((await teamup.getCustomerMembership({ path: { id } })).status, "cancelled");
    tell("it is cancelled for the end of the month, and over on the day after");
  },

  "a penalty system charges after its days, and voids only what is pending": async ({ as, control, tell }) => {
    await begin(control, now);
    const teamup = as("sandbox");
    const rule = { price: "10.99", max_infractions: 2, days: 30 };
    await teamup.updateMembershipPenaltySystem({
      path: { id: 7 },
      body: { name: "Late", memberships: [42], late_cancel_rule: rule, deferred_charge_days: 2 },
    });
    const offend = async (date: string): Promise<void> => {
      const { body } = await control("POST", "/bookings", { customer_membership: 501, offering_type: 11, date });
      assert.equal((await control("POST", `/bookings/${Number(body["id"])}/late_cancel`)).status, 200);
    };
    const ledgerHolds = async (...statuses: string[]): Promise<void> => {
      const { penalties } = (await control("GET", "/ledger")).body as { penalties: { status: string }[] };
      assert.deepEqual(
        penalties.map(({ status }) => status),
        statuses,
      );
    };
    await offend("2026-04-21");
    await ledgerHolds();
    await offend("2026-04-28");
    await ledgerHolds("pending");
    tell("Ada cancels late twice, which makes a penalty that is pending");
    await control("POST", "/clock", { advance: { days: 2 } });
    await ledgerHolds("charged");
    tell("two days later the ledger says that it is charged");
    await offend("2026-05-05");
    await ledgerHolds("charged");
    await offend("2026-05-12");
    await ledgerHolds("charged", "pending");
    await teamup.voidPendingInfractions({ path: { id: 7 } });
    await ledgerHolds("charged", "voided");
    await control("POST", "/clock", { advance: { days: 9 } });
    await ledgerHolds("charged", "voided");
    tell("void_pending voids the next one, and leaves the charge as it is");
  },

  "somebody who works there signs in with a second factor": async ({ as, control, tell }) => {
    await begin(control, now);
    const teamup = as("sandbox");
    const login = {
      username: "chiara.rossi@example.com",
      password: "correct-horse-battery-staple",
      direct_auth_key: "key",
    };
    const pending = await teamup.createPasswordLogin({ body: login });
    assert.ok("object" in pending);
    const phone = { phone_number: "+447700900103" };
    const started = await teamup.startTwoFactorVerification({
      body: { ...phone, provider: 1, direct_auth_key: "key", pending_login: pending.id },
    });
    // The code that goes to the phone; the sandbox has none to send it to.
    const { verification_code } = started as typeof started & { verification_code: string };
    const verified = await teamup.verifyTwoFactor({ body: { ...phone, verification_code } });
    await refused(teamup.verifyTwoFactor({ body: { ...phone, verification_code } }), { status: 400 });
    const tokens = await teamup.createPasswordLogin({
      body: { ...login, verification_key: verified.verification_key },
    });
    assert.ok("access_token" in tokens);
    const customer = as(tokens.access_token);
    assert.equal((await customer.listCustomerMemberships()).count, 1);
    tell("Chiara signs in with the code from her phone, and sees what she holds");

    const refresh = { refresh_token: tokens.refresh_token, new_access_token_type: "provider" as const };
    const exchanged = await teamup.refreshAccessToken({ body: refresh });
    const staff = as(exchanged.access_token);
    assert.equal((await staff.listCustomerMemberships()).count, 5);
    await refused(staff.listMembershipTerms(), { status: 403 });
    await refused(teamup.refreshAccessToken({ body: refresh }), { status: 401 });
    await control("POST", "/clock", { advance: { hours: 2 } });
    await refused(staff.listMemberships(), { status: 401 });
    tell("as staff she sees what all hold, until her token expires");
  },
};
