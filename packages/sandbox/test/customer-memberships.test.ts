import { describe, expect, test } from "vitest";
import { control } from "./support/control.ts";
import type { Answer, Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";
import { heldOf } from "./support/teamup.ts";
import { unchanged } from "./support/unchanged.ts";

/** Ben's pack, whom customer 1004 is related to. It runs out on the 29th of June; today is the 15th of April. */
const pack = 502;
const over = 504;

const conflict = { status: 409, body: { code: "conflict" } };

describe("sharing", () => {
  const opened = async (): Promise<Opened> => {
    const sandbox = openTeamUp();
    for (const id of [43, 44]) await sandbox.ask("POST", `/memberships/${id}/share_with_families`);
    return sandbox;
  };
  const share = async ({ ask }: Opened, id: number, ...customers: readonly number[]): Promise<Answer> =>
    ask("POST", `/customer_memberships/${id}/share`, { json: { customers } });
  const sharedOf = async ({ ask }: Opened): Promise<unknown> =>
    (await ask("GET", `/customer_memberships/${pack}/share_status`)).body;

  test("lets a relative use it until it is taken back", async () => {
    const sandbox = await opened();
    const ofRelative = async (): Promise<unknown> =>
      (await sandbox.ask("GET", "/customer_memberships?owned_or_shared_with_customer=1004&ids=502")).body.count;
    await sandbox.ask("POST", `/customer_memberships/${pack}/unshare`, { json: { customers: [1004] } });
    expect([await ofRelative(), await sharedOf(sandbox)]).toEqual([0, { customer: 1004, family: true, shared: false }]);
    expect(await share(sandbox, pack, 1004)).toMatchObject({ status: 200, body: { customers: [1004] } });
    expect([await ofRelative(), await sharedOf(sandbox)]).toEqual([1, { customer: 1004, family: true, shared: true }]);
  });

  test("has no relative to tell of where the holder has no family", async () => {
    const { body } = await openTeamUp().ask("GET", "/customer_memberships/501/share_status");
    expect(body).toEqual({ customer: 1001, family: false, shared: false });
  });

  test("is refused with whoever is not a relative, each named", async () => {
    const sandbox = await opened();
    const stranger = ["This customer is not of the holder's family."];
    const customers = { 0: stranger, 2: stranger, 3: ['Invalid pk "999" - object does not exist.'] };
    expect(await unchanged(sandbox, () => share(sandbox, pack, 1001, 1004, 1002, 999))).toMatchObject({
      status: 400,
      body: { field_errors: { customers } },
    });
  });

  test.each([
    ["that is over", over, 1004],
    ["whose membership is not shareable", 501, 1003],
  ])("is refused of one %s", async (_which, id, relative) => {
    const sandbox = await opened();
    expect(await unchanged(sandbox, () => share(sandbox, id, relative))).toMatchObject(conflict);
  });
});

describe("a later last day", () => {
  const extend = async ({ ask }: Opened, ...ids: readonly number[]): Promise<Answer> =>
    ask("PUT", "/customer_memberships/bulk_extend_expiration_dates", {
      json: { customermembership_ids: ids, days: 7 },
    });

  test("is given to those that have a last day", async () => {
    const sandbox = openTeamUp();
    expect((await extend(sandbox, 501, pack)).status).toBe(200);
    expect((await heldOf(sandbox, pack)).expiration_date).toBe("2026-07-06");
    expect((await heldOf(sandbox, 501)).expiration_date).toBeNull();
  });

  test("is given to none where one of them is over or unknown", async () => {
    const sandbox = openTeamUp();
    expect(await unchanged(sandbox, () => extend(sandbox, pack, over))).toMatchObject(conflict);
    expect(await unchanged(sandbox, () => extend(sandbox, pack, 999))).toMatchObject({
      status: 400,
      body: { field_errors: { customermembership_ids: { 1: ['Invalid pk "999" - object does not exist.'] } } },
    });
  });
});

describe("another price", () => {
  const reprice = async ({ ask }: Opened, of: object): Promise<Answer> => {
    const ofPack = { start_date: "2026-03-30", membership: 43, customer: 1002 };
    const rest = { name: "Ten Class Pack", expiration_date: null, active_hold: null, billed_price: "79.50" };
    return ask("POST", "/customer_memberships/bulk_edit_prices", { json: { ...rest, ...ofPack, ...of } });
  };

  test("is for the one with this membership, customer and first day", async () => {
    const sandbox = openTeamUp();
    expect(await reprice(sandbox, {})).toMatchObject({ status: 200, body: { id: pack } });
    expect((await heldOf(sandbox, pack)).billed_price.string).toBe("£79.50");
  });

  test.each([
    ["no such first day", { start_date: "2026-03-31" }, 400],
    ["no such customer", { customer: 1001 }, 400],
    ["no such membership", { membership: 42 }, 400],
    ["one that is over", { start_date: "2026-01-05", membership: 44 }, 409],
  ])("is refused for %s", async (_which, of, status) => {
    const sandbox = openTeamUp();
    expect(await unchanged(sandbox, () => reprice(sandbox, of))).toMatchObject({ status });
  });
});

describe("a cancellation", () => {
  test.each([
    ["the day before its renewal", 501, "2026-04-30"],
    ["its own last day", pack, "2026-06-29"],
  ])("is for %s", async (_which, id, last) => {
    const sandbox = openTeamUp();
    const { body } = await sandbox.ask("POST", `/customer_memberships/${id}/cancel`, { json: {} });
    expect(body).toMatchObject({ expiration_date: last, renewal_date: null, is_set_for_cancellation: true });
    expect(await heldOf(sandbox, id)).toMatchObject({ status: "active", expiration_date: last });
    sandbox.clock.set(`${last}T12:00:00Z`);
    sandbox.clock.advance({ days: 1 });
    expect(await heldOf(sandbox, id)).toMatchObject({ status: "cancelled", is_set_for_cancellation: false });
  });

  test("ends the subscription on the same day", async () => {
    const sandbox = openTeamUp();
    await sandbox.ask("POST", "/customer_memberships/501/cancel", { json: {} });
    const { body } = await sandbox.ask("GET", "/customer_memberships/501?expand=payment_subscription");
    expect(body.payment_subscription).toMatchObject({ id: 81, end_date: body.expiration_date });
  });

  test("is for today where neither is known", async () => {
    const sandbox = openTeamUp();
    const { body: given } = await control(sandbox, "POST", "/customer_memberships", { membership: 42, customer: 1002 });
    const { body } = await sandbox.ask("POST", `/customer_memberships/${given.id}/cancel`, { json: {} });
    expect(body).toMatchObject({ status: "active", expiration_date: "2026-04-15" });
  });

  test("is refused before the first day, and of one that is over", async () => {
    const sandbox = openTeamUp();
    const cancel = async (id: number, json: object): Promise<Answer> =>
      sandbox.ask("POST", `/customer_memberships/${id}/cancel`, { json });
    expect(await unchanged(sandbox, () => cancel(pack, { forced_expiration_date: "2026-03-29" }))).toMatchObject({
      status: 400,
      body: { field_errors: { forced_expiration_date: [expect.any(String)] } },
    });
    expect(await unchanged(sandbox, () => cancel(over, {}))).toMatchObject(conflict);
    expect((await cancel(pack, { forced_expiration_date: "2026-03-30" })).status).toBe(200);
  });
});
