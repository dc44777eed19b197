import { describe, expect, test } from "vitest";
import { control } from "./support/control.ts";
import type { Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";

test.each([
  [0, "2026-04-15T09:00:00.000Z"],
  [2, "2026-04-17T00:00:00.000Z"],
])("a penalty is charged %i days after it was issued, whenever somebody looks", async (delay, chargedAt) => {
  const sandbox = openTeamUp();
  const rule = { price: "10.99", max_infractions: 1, days: 30 };
  await sandbox.ask("PATCH", "/membership_penalty_systems/7", {
    json: { no_show_rule: rule, late_cancel_or_no_show_rule: null, deferred_charge_days: delay },
  });
  const { body: booking } = await control(sandbox, "POST", "/bookings", {
    customer_membership: 501,
    offering_type: 11,
  });
  await control(sandbox, "POST", `/bookings/${booking.id}/no_show`);
  sandbox.clock.advance({ days: 10 });
  const { body } = await control(sandbox, "GET", "/ledger");
  expect(body.penalties).toMatchObject([{ status: "charged", charged_at: chargedAt }]);
});

test("an infraction counts towards one penalty only", async () => {
  const sandbox = openTeamUp();
  const rule = { price: "10.99", max_infractions: 2, days: 30 };
  await sandbox.ask("PATCH", "/membership_penalty_systems/7", {
    json: { no_show_rule: rule, late_cancel_or_no_show_rule: null },
  });
  for (const offering_type of [11, 11, 11, 11]) {
    const { body: booking } = await control(sandbox, "POST", "/bookings", { customer_membership: 501, offering_type });
    await control(sandbox, "POST", `/bookings/${booking.id}/no_show`);
    sandbox.clock.advance({ days: 7 });
  }
  const { infractions, penalties } = (await control(sandbox, "GET", "/ledger")).body;
  const [first, second, third, fourth] = infractions.map(({ id }: { id: number }) => id);
  expect(penalties).toMatchObject([
    { infraction: second, infractions: [first, second] },
    { infraction: fourth, infractions: [third, fourth] },
  ]);
});

describe("an infraction", () => {
  const opened = async (): Promise<Opened> => {
    const sandbox = openTeamUp();
    const rule = { price: "10.99", max_infractions: 2, days: 30 };
    const json = { no_show_rule: rule, late_cancel_or_no_show_rule: null, deferred_charge_days: 2 };
    await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json });
    await sandbox.ask("PUT", "/memberships/42/allotment", { json: { types: ["class"], period_limits: [] } });
    return sandbox;
  };
  const offend = async (sandbox: Opened, customerMembership = 501, how = "no_show"): Promise<void> => {
    const wish = { customer_membership: customerMembership, offering_type: 11 };
    const { body } = await control(sandbox, "POST", "/bookings", wish);
    expect((await control(sandbox, "POST", `/bookings/${body.id}/${how}`)).status).toBe(200);
  };
  const statusesIn = async (sandbox: Opened): Promise<readonly (readonly string[])[]> => {
    const { infractions, penalties } = (await control(sandbox, "GET", "/ledger")).body;
    return [infractions, penalties].map((list) => list.map(({ status }: { status: string }) => status));
  };

  test.each([
    ["within its days", { days: 30 }, 1],
    ["later", { days: 30, seconds: 1 }, 0],
  ])("counts with one that comes %s", async (_when, span, penalties) => {
    const sandbox = await opened();
    await offend(sandbox);
    sandbox.clock.advance(span);
    await offend(sandbox);
    expect((await statusesIn(sandbox))[1]).toHaveLength(penalties);
  });

  test.each([
    ["late_cancel_or_no_show_rule", 1],
    ["no_show_rule", 0],
  ])("of the other kind counts for %s %i times", async (rule, penalties) => {
    const sandbox = await opened();
    const none = { no_show_rule: null, late_cancel_rule: null, late_cancel_or_no_show_rule: null };
    const both = { price: "10.99", max_infractions: 2, days: 30 };
    const json = { ...none, late_cancel_rule: { ...both, max_infractions: 9 }, [rule]: both };
    await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json });
    for (const how of ["late_cancel", "no_show"]) await offend(sandbox, 501, how);
    expect((await statusesIn(sandbox))[1]).toHaveLength(penalties);
  });

  test("counts with none of another customer", async () => {
    const sandbox = await opened();
    const sale = { membership: 42, customer: 1002, payment_plan: 31 };
    const { body } = await control(sandbox, "POST", "/customer_memberships", sale);
    for (const id of [501, body.id]) await offend(sandbox, id);
    expect(await statusesIn(sandbox)).toEqual([["recorded", "recorded"], []]);
  });

  test("is voided while it is pending, and counts no more", async () => {
    const sandbox = await opened();
    for (let count = 0; count < 2; count += 1) await offend(sandbox);
    sandbox.clock.advance({ days: 7 });
    await offend(sandbox);
    await sandbox.ask("POST", "/membership_penalty_systems/7/void_pending");
    await offend(sandbox);
    expect(await statusesIn(sandbox)).toEqual([["recorded", "recorded", "voided", "recorded"], ["charged"]]);
  });
});
