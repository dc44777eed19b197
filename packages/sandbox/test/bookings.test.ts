import { describe, expect, test } from "vitest";
import { control } from "./support/control.ts";
import type { Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";
import { allot, book, heldOf, hold, weekly } from "./support/teamup.ts";
import { unchanged } from "./support/unchanged.ts";

const flow = 11;
const retreat = 14;

const message = expect.stringMatching(/^The .+\.$/);
const refusedAs = (code: string): object => ({ status: 400, body: { code, type: "event_check_failure", message } });

describe("an allotment", () => {
  const both = ["class", "event"];

  test("limits the bookings of each kind by the limits of that kind", async () => {
    const sandbox = openTeamUp();
    await allot(sandbox, 42, { types: both, period_limits: [weekly("class", 3), weekly("event", 0)] });
    expect((await book(sandbox, 501)).status).toBe(201);
    expect(await book(sandbox, 501, { offering_type: retreat })).toMatchObject(refusedAs("allotment_exceeded"));
    expect(await book(sandbox, 501)).toMatchObject(refusedAs("allotment_exceeded"));
  });

  test("counts what was booked under its kind", async () => {
    const sandbox = openTeamUp();
    await allot(sandbox, 42, { types: both, period_limits: [weekly("class", 3), weekly("event", 2)] });
    await book(sandbox, 501, { offering_type: retreat });
    const { body } = await sandbox.ask("GET", "/customer_memberships/501/usage");
    expect(body.usage_periods.map(({ used_count: count }: { used_count: number }) => count)).toEqual([2, 1]);
  });

  test.each([
    [["class"], flow, 201],
    [["class"], retreat, 400],
    [["event"], flow, 400],
    [["event"], retreat, 201],
  ])("for %j and offering type %i answers %i", async (types, offeringType, status) => {
    const sandbox = openTeamUp();
    await allot(sandbox, 42, { types });
    const answer = await book(sandbox, 501, { offering_type: offeringType });
    expect(answer).toMatchObject(status === 201 ? { status } : refusedAs("offering_type_not_covered"));
  });

  test("that nobody set covers the kinds that it is read with", async () => {
    const sandbox = openTeamUp();
    const { body } = await sandbox.ask("GET", "/memberships/43/allotment");
    expect(body.types).toEqual(["class"]);
    expect(await book(sandbox, 502, { offering_type: retreat })).toMatchObject(refusedAs("offering_type_not_covered"));
  });
});

describe("the day of a booking", () => {
  test.each([
    ["2026-03-29", refusedAs("membership_not_started")],
    ["2026-03-30", { status: 201 }],
    ["2026-06-29", { status: 201 }],
    ["2026-06-30", refusedAs("membership_expired")],
  ])("%s is held against the first and the last day of the membership", async (date, expected) => {
    expect(await book(openTeamUp(), 502, { date })).toMatchObject(expected);
  });

  test.each([
    ["2026-04-19", "2026-04-26", { status: 201 }],
    ["2026-04-20", "2026-04-26", refusedAs("membership_on_hold")],
    ["2026-04-26", "2026-04-26", refusedAs("membership_on_hold")],
    ["2026-04-27", "2026-04-26", { status: 201 }],
    ["2026-04-27", undefined, refusedAs("membership_on_hold")],
  ])("%s is held against a hold until %s that is still to come", async (date, end, expected) => {
    const sandbox = openTeamUp();
    const type = end === undefined ? "open_ended" : "finite";
    expect((await hold(sandbox, 501, { hold_type: type, start_date: "2026-04-20", end_date: end })).status).toBe(200);
    expect(await book(sandbox, 501, { date })).toMatchObject(expected);
  });

  test("is refused after a hold too, while the membership rests", async () => {
    const sandbox = openTeamUp();
    expect((await hold(sandbox, 501, { start_date: "2026-04-15", end_date: "2026-04-19" })).status).toBe(200);
    expect(await book(sandbox, 501, { date: "2026-04-20" })).toMatchObject(refusedAs("membership_on_hold"));
  });

  test.each(["2026-13-45", "2026-02-30", "tomorrow", "", 20_260_420, null])(
    "is refused where it is %j, which is none",
    async (date) => {
      const sandbox = openTeamUp();
      expect(await unchanged(sandbox, () => book(sandbox, 501, { date }))).toMatchObject({
        status: 400,
        body: { code: "parameter_invalid", field_errors: { date: [expect.any(String)] } },
      });
    },
  );

  test("that is the first starts a membership whose time begins then", async () => {
    const sandbox = openTeamUp();
    const { body: sold } = await control(sandbox, "POST", "/customer_memberships", { membership: 43, customer: 1001 });
    expect(sold.expiration_date).toBeNull();
    for (const date of ["2026-04-20", "2026-04-22"]) await book(sandbox, sold.id, { date });
    const { body } = await sandbox.ask("GET", `/customer_memberships/${sold.id}`);
    expect(body).toMatchObject({ start_date: "2026-04-15", expiration_date: "2026-07-19" });
  });
});

test("what the examples say is used was booked on the first day of the period, and attended", async () => {
  const attended = { customer_membership: 501, customer: 1001, membership: 42, date: "2026-04-13", status: "attended" };
  const { body } = await control(openTeamUp(), "GET", "/bookings");
  expect(body).toEqual(
    [12, flow].map((offeringType, index) => ({
      ...attended,
      id: index + 1,
      object: "booking",
      offering_type: offeringType,
      created_at: "2026-04-13T08:00:00.000Z",
    })),
  );
});

test("a booking comes to its end once", async () => {
  const sandbox = openTeamUp();
  const { body } = await book(sandbox, 501);
  const end = async (how: string): Promise<object> => control(sandbox, "POST", `/bookings/${body.id}/${how}`);
  expect(await end("cancel")).toMatchObject({ status: 200, body: { id: body.id, status: "cancelled" } });
  expect(await unchanged(sandbox, () => end("no_show"))).toMatchObject({
    status: 409,
    body: { code: "conflict", message },
  });
});

describe("the last use", () => {
  const twice = { ...weekly("class", 2), period: "lifetime" };
  const extra = { offering_type: 12, max_uses: 1, is_extra: true };
  /** Books two classes, which come to these ends, and answers the status after each. */
  const statusesAfter = async (sandbox: Opened, id: number, ends: readonly string[]): Promise<unknown[]> => {
    const booked = [await book(sandbox, id), await book(sandbox, id)];
    const statuses: unknown[] = [(await heldOf(sandbox, id)).status];
    for (const [index, end] of ends.entries()) {
      await control(sandbox, "POST", `/bookings/${booked[index]?.body.id}/${end}`);
      statuses.push((await heldOf(sandbox, id)).status);
    }
    return statuses;
  };

  test("completes a pack once nothing can give a use back", async () => {
    const sandbox = openTeamUp();
    await allot(sandbox, 43, { period_limits: [twice] });
    const { body: before } = await sandbox.ask("GET", "/memberships/43");
    expect(await statusesAfter(sandbox, 502, ["attend", "late_cancel"])).toEqual(["active", "active", "completed"]);
    const { body: after } = await sandbox.ask("GET", "/memberships/43");
    expect(after.active_member_count).toBe(before.active_member_count - 1);
    expect(await book(sandbox, 502)).toMatchObject(refusedAs("membership_not_active"));
  });

  test("completes a pack of which all that comes on top is used too, whatever one offering type may still have", async () => {
    const sandbox = openTeamUp();
    const rest = { offering_type: 13, max_uses: 1, is_extra: false };
    await allot(sandbox, 43, { period_limits: [{ ...twice, offering_type_limits: [extra, rest] }] });
    const { body } = await book(sandbox, 502, { offering_type: extra.offering_type });
    await control(sandbox, "POST", `/bookings/${body.id}/attend`);
    expect(await statusesAfter(sandbox, 502, ["attend", "attend"])).toEqual(["active", "active", "completed"]);
  });

  test.each([
    ["a use that was given back", ["attend", "cancel"], { period_limits: [twice] }],
    ["a no-show that is ignored", ["attend", "no_show"], { period_limits: [twice], ignore_no_shows: true }],
    ["uses in another period", ["attend", "attend"], { period_limits: [weekly("class", 2)] }],
    ["uses of another kind", ["attend", "attend"], { period_limits: [twice], types: ["class", "event"] }],
    ["uses on top", ["attend", "attend"], { period_limits: [{ ...twice, offering_type_limits: [extra] }] }],
  ])("does not complete a pack that has %s left", async (_left, ends, allotment) => {
    const sandbox = openTeamUp();
    await allot(sandbox, 43, allotment);
    expect(await statusesAfter(sandbox, 502, ends)).toEqual(["active", "active", "active"]);
  });

  test("completes nothing but a pack", async () => {
    const sandbox = openTeamUp();
    await allot(sandbox, 42, { period_limits: [{ ...twice, max_uses: 4 }] });
    expect(await statusesAfter(sandbox, 501, ["attend", "attend"])).toEqual(["active", "active", "active"]);
    expect(await book(sandbox, 501)).toMatchObject(refusedAs("allotment_exceeded"));
  });
});
