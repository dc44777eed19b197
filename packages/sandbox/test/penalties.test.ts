import { describe, expect, test } from "vitest";
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
  expect(await ledgerOf(sandbox)).toMatchObject({
    infractions: [{ status: "voided" }],
    penalties: [{ status: "voided", charged_at: null }],
  });
});

test("a penalty is charged on its day", async () => {
  const sandbox = await opened({ no_show_rule: { ...rule, max_infractions: 1 } });
  await offend(sandbox);
  sandbox.clock.advance({ days: 2 });
  expect((await ledgerOf(sandbox)).penalties).toMatchObject([{ status: "charged" }]);
});

test("a penalty names its customer, its rule, what it is for and the price of the rule", async () => {
  const sandbox = await opened({ no_show_rule: { ...rule, max_infractions: 1 } });
  await offend(sandbox);
  const { infractions, penalties } = await ledgerOf(sandbox);
  const [booking] = (await control(sandbox, "GET", "/bookings")).body.slice(-1);
  expect(infractions).toEqual([
    {
      id: 1,
      object: "infraction",
      system: 7,
      kind: "no_show",
      customer: 1001,
      membership: 42,
      booking: booking.id,
      occurred_at: "2026-04-15T09:00:00.000Z",
      status: "recorded",
    },
  ]);
  expect(penalties).toMatchObject([
    { object: "penalty", system: 7, rule: "no_show_rule", customer: 1001, infraction: 1, price: { string: "£10.99" } },
  ]);
});

test("a system tells when it was archived, until it is taken up again", async () => {
  const sandbox = openTeamUp();
  const archivedAt = async (json: object): Promise<unknown> =>
    (await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json })).body.archived_at;
  expect(await archivedAt({ name: "Rules" })).toBeNull();
  expect(await archivedAt({ status: "archived" })).toBe("2026-04-15T09:00:00.000Z");
  sandbox.clock.advance({ days: 1 });
  expect(await archivedAt({ name: "Old rules" })).toBe("2026-04-15T09:00:00.000Z");
  expect(await archivedAt({ status: "active" })).toBeNull();
});

test("an archived system records nothing", async () => {
  const sandbox = await opened({ status: "archived", no_show_rule: { ...rule, max_infractions: 1 } });
  await offend(sandbox);
  expect(await ledgerOf(sandbox)).toEqual({ infractions: [], penalties: [] });
});

test("each rule of a system counts for itself", async () => {
  const sandbox = await opened({ late_cancel_or_no_show_rule: { ...rule, price: "5.00" } });
  for (let count = 0; count < 2; count += 1) await offend(sandbox);
  expect((await ledgerOf(sandbox)).penalties).toMatchObject([
    { rule: "no_show_rule", infractions: [1, 2] },
    { rule: "late_cancel_or_no_show_rule", infractions: [1, 2] },
  ]);
});

describe("two systems", () => {
  const ofPack = { name: "Packs", memberships: [43], deferred_charge_days: 2 };
  /** System 7 watches membership 42, and another one membership 43, which Ada holds too. */
  const both = async (noShows: object): Promise<{ sandbox: Opened; pack: number; other: number }> => {
    const sandbox = await opened({ no_show_rule: noShows });
    const json = { ...ofPack, no_show_rule: noShows };
    const { body: system } = await sandbox.ask("POST", "/membership_penalty_systems", { json });
    const sale = { membership: 43, customer: 1001 };
    return { sandbox, pack: (await control(sandbox, "POST", "/customer_memberships", sale)).body.id, other: system.id };
  };

  test("record only what happens with their memberships, and count it apart", async () => {
    const { sandbox, pack, other } = await both(rule);
    for (const id of [501, pack]) await offend(sandbox, id);
    expect(await ledgerOf(sandbox)).toMatchObject({ infractions: [{ system: 7 }, { system: other }], penalties: [] });
  });

  test("share no membership, which leaves the one that it was of", async () => {
    const { sandbox, other } = await both(rule);
    const watched = async (): Promise<unknown[]> => {
      const systems = await Promise.all(
        [7, other].map((id) => sandbox.ask("GET", `/membership_penalty_systems/${id}`)),
      );
      const memberships = await Promise.all([42, 43].map((id) => sandbox.ask("GET", `/memberships/${id}`)));
      return [...systems.map(({ body }) => body.memberships), ...memberships.map(({ body }) => body.penalty_system)];
    };
    expect(await watched()).toEqual([[42], [43], 7, other]);
    await sandbox.ask("PATCH", `/membership_penalty_systems/${other}`, { json: { memberships: [42] } });
    expect(await watched()).toEqual([[], [42], other, null]);
  });

  test("are voided one by one", async () => {
    const { sandbox, pack } = await both({ ...rule, max_infractions: 1 });
    for (const id of [501, pack]) await offend(sandbox, id);
    await sandbox.ask("POST", "/membership_penalty_systems/7/void_pending");
    expect(await ledgerOf(sandbox)).toMatchObject({
      infractions: [{ status: "voided" }, { status: "recorded" }],
      penalties: [{ status: "voided" }, { status: "pending" }],
    });
  });
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
