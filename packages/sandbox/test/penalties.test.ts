import { expect, test } from "vitest";
import { control } from "./support/control.ts";
import type { Answer, Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";
import { allot, book } from "./support/teamup.ts";

const rule = { price: "10.99", max_infractions: 2, days: 30 };

/** Any number of bookings with membership 42, of which the second that nobody comes to is charged two days later. */
async function opened(system: object = {}): Promise<Opened> {
  const sandbox = openTeamUp();
  const json = { no_show_rule: rule, late_cancel_or_no_show_rule: null, deferred_charge_days: 2, ...system };
  expect((await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json })).status).toBe(200);
  await allot(sandbox, 42, {});
  return sandbox;
}

async function offend(sandbox: Opened, customerMembership = 501, how = "no_show"): Promise<void> {
  const { body } = await book(sandbox, customerMembership);
  expect((await control(sandbox, "POST", `/bookings/${body.id}/${how}`)).status).toBe(200);
}

const ledgerOf = async (sandbox: Opened): Promise<Answer["body"]> => (await control(sandbox, "GET", "/ledger")).body;

test.each([
  [0, "2026-04-15T09:00:00.000Z"],
  [2, "2026-04-17T00:00:00.000Z"],
])("a penalty is charged %i days after it was issued, whenever somebody looks", async (delay, chargedAt) => {
  const sandbox = await opened({ no_show_rule: { ...rule, max_infractions: 1 }, deferred_charge_days: delay });
  await offend(sandbox);
  sandbox.clock.advance({ days: 10 });
  expect((await ledgerOf(sandbox)).penalties).toMatchObject([{ status: "charged", charged_at: chargedAt }]);
});

test("a penalty waits for its day, and is never charged once it was voided", async () => {
  const sandbox = await opened({ no_show_rule: { ...rule, max_infractions: 1 } });
  await offend(sandbox);
  sandbox.clock.advance({ days: 1 });
  expect((await ledgerOf(sandbox)).penalties).toMatchObject([{ status: "pending", charged_at: null }]);
  await sandbox.ask("POST", "/membership_penalty_systems/7/void_pending");
  sandbox.clock.advance({ days: 10 });
  expect((await ledgerOf(sandbox)).penalties).toMatchObject([{ status: "voided", charged_at: null }]);
});

test("an infraction counts towards one penalty only", async () => {
  const sandbox = await opened();
  for (let count = 0; count < 4; count += 1) {
    await offend(sandbox);
    sandbox.clock.advance({ days: 7 });
  }
  const { infractions, penalties } = await ledgerOf(sandbox);
  const [first, second, third, fourth] = infractions.map(({ id }: { id: number }) => id);
  expect(penalties).toMatchObject([
    { infraction: second, infractions: [first, second] },
    { infraction: fourth, infractions: [third, fourth] },
  ]);
});

test.each([
  ["within the days of the rule", { days: 30 }, 1],
  ["later", { days: 30, seconds: 1 }, 0],
])("an infraction counts with one that comes %s", async (_when, span, penalties) => {
  const sandbox = await opened();
  await offend(sandbox);
  sandbox.clock.advance(span);
  await offend(sandbox);
  expect((await ledgerOf(sandbox)).penalties).toHaveLength(penalties);
});

test.each([
  ["late_cancel_or_no_show_rule", 1],
  ["no_show_rule", 0],
])("an infraction of each kind makes, by %s, %i penalties", async (name, penalties) => {
  const lenient = { ...rule, max_infractions: 9 };
  const sandbox = await opened({ no_show_rule: null, late_cancel_rule: lenient, [name]: rule });
  for (const how of ["late_cancel", "no_show"]) await offend(sandbox, 501, how);
  expect((await ledgerOf(sandbox)).penalties).toHaveLength(penalties);
});

test("infractions of different customers make no penalty together", async () => {
  const sandbox = await opened();
  const sale = { membership: 42, customer: 1002, payment_plan: 31 };
  const { body } = await control(sandbox, "POST", "/customer_memberships", sale);
  for (const id of [501, body.id]) await offend(sandbox, id);
  const recorded = { status: "recorded" };
  expect(await ledgerOf(sandbox)).toMatchObject({ infractions: [recorded, recorded], penalties: [] });
});

test("an infraction is voided while it is pending, and counts no more", async () => {
  const sandbox = await opened();
  for (let count = 0; count < 2; count += 1) await offend(sandbox);
  sandbox.clock.advance({ days: 7 });
  await offend(sandbox);
  await sandbox.ask("POST", "/membership_penalty_systems/7/void_pending");
  await offend(sandbox);
  expect(await ledgerOf(sandbox)).toMatchObject({
    infractions: ["recorded", "recorded", "voided", "recorded"].map((status) => ({ status })),
    penalties: [{ status: "charged" }],
  });
});
