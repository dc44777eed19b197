import { describe, expect, test } from "vitest";
import type { Answer, Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";
import { allot, book, heldOf, hold, weekly } from "./support/teamup.ts";
import { unchanged } from "./support/unchanged.ts";

/** Ben's pack, which is active and runs out on the 29th of June. Today is the 15th of April. */
const pack = 502;

const create = (sandbox: Opened, wish: object): Promise<Answer> =>
  hold(sandbox, pack, { extend_expirations: true, ...wish });

const edit = async ({ ask }: Opened, change: object): Promise<Answer> =>
  ask("PUT", "/customer_memberships/bulk_edit_holds", { json: { customermembership_ids: [pack], ...change } });

const holdOf = async ({ ask }: Opened): Promise<Answer["body"]> =>
  (await ask("GET", "/customer_membership_holds")).body.results.findLast(
    ({ customer_membership: of }: { customer_membership: number }) => of === pack,
  );

const week = { start_date: "2026-04-20", end_date: "2026-04-26" };

test("a second hold is refused while there is one, and nobody is put on hold", async () => {
  const sandbox = openTeamUp();
  expect((await create(sandbox, week)).status).toBe(200);
  const again = { ...week, customermembership_ids: [501, pack] };
  expect(await unchanged(sandbox, () => create(sandbox, again))).toMatchObject({
    status: 409,
    body: { code: "conflict" },
  });
});

test("nobody is seen on hold where one of those named cannot be", async () => {
  const sandbox = openTeamUp();
  const onHold = async (): Promise<unknown> =>
    (await sandbox.ask("GET", "/customer_memberships?status=hold&fields=id")).body.results;
  const wish = { start_date: "2026-04-15", end_date: "2026-04-26", customermembership_ids: [pack, 504] };
  expect(await onHold()).toEqual([{ id: 503 }]);
  expect(await unchanged(sandbox, () => create(sandbox, wish))).toMatchObject({
    status: 409,
    body: { code: "conflict" },
  });
  expect(await onHold()).toEqual([{ id: 503 }]);
});

test("a hold that ends before it starts is refused", async () => {
  const sandbox = openTeamUp();
  const refusal = { status: 400, body: { field_errors: { end_date: [expect.any(String)] } } };
  expect(await create(sandbox, { ...week, end_date: "2026-04-19" })).toMatchObject(refusal);
  await create(sandbox, { ...week, end_date: week.start_date });
  expect(await edit(sandbox, { end_date: "2026-04-19" })).toMatchObject(refusal);
});

test("a hold ends with the membership that it is of", async () => {
  const sandbox = openTeamUp();
  await create(sandbox, { ...week, hold_type: "open_ended", end_date: undefined });
  sandbox.clock.advance({ days: 80 });
  expect(await heldOf(sandbox, pack)).toMatchObject({ status: "completed", active_hold: null });
  expect(await holdOf(sandbox)).toMatchObject({ active: false });
  expect((await edit(sandbox, { days_to_add: 7 })).status).toBe(409);
});

test("a hold is over for a booking on a later day, though nothing else was asked since", async () => {
  const sandbox = openTeamUp();
  await create(sandbox, { ...week, start_date: "2026-04-15" });
  sandbox.clock.advance({ days: 12 });
  expect((await book(sandbox, pack)).status).toBe(201);
});

test("a membership rests from the first day of a hold to the last", async () => {
  const sandbox = openTeamUp();
  await create(sandbox, week);
  const statuses: unknown[] = [];
  for (const day of ["2026-04-19", "2026-04-20", "2026-04-26", "2026-04-27"]) {
    sandbox.clock.set(`${day}T09:00:00Z`);
    statuses.push((await heldOf(sandbox, pack)).status);
  }
  expect(statuses).toEqual(["active", "hold", "hold", "active"]);
});

test("every name of a map that was sent is answered", async () => {
  const names = JSON.parse('{ "__proto__": "a", "constructor": { "__proto__": "b" } }') as object;
  const { text } = await create(openTeamUp(), { ...week, customer_memberships: names });
  expect(text).toContain(`"customer_memberships":${JSON.stringify(names)}`);
});

describe("a hold that extends the membership adds its days anew", () => {
  test.each([
    ["that it is lengthened by", { days_to_add: 7 }, "2026-05-03", 14, "2026-07-13"],
    ["until another last day", { end_date: "2026-04-22" }, "2026-04-22", 3, "2026-07-02"],
    ["from another first day", { start_date: "2026-04-24" }, "2026-04-26", 3, "2026-07-02"],
    ["as they were, where its end is open", { make_open_ended: true }, null, 7, "2026-07-06"],
  ])("%s", async (_name, change, end, days, expiration) => {
    const sandbox = openTeamUp();
    await create(sandbox, week);
    expect((await heldOf(sandbox, pack)).expiration_date).toBe("2026-07-06");
    await edit(sandbox, change);
    expect(await holdOf(sandbox)).toMatchObject({ end_date: end, days_to_add: days });
    expect((await heldOf(sandbox, pack)).expiration_date).toBe(expiration);
  });

  test.each([
    ["finite", "2026-04-26"],
    ["open_ended", undefined],
  ])("that were rested, where a %s one is ended", async (type, end) => {
    const sandbox = openTeamUp();
    await create(sandbox, { ...week, hold_type: type, end_date: end });
    sandbox.clock.advance({ days: 8 });
    await edit(sandbox, { end_immediately: true });
    expect(await holdOf(sandbox)).toMatchObject({ end_date: "2026-04-22", days_to_add: 3, active: false });
    expect(await heldOf(sandbox, pack)).toMatchObject({
      status: "active",
      active_hold: null,
      expiration_date: "2026-07-02",
    });
  });
});

test.each([
  ["a finite hold without a last day", "finite", undefined],
  ["an open-ended hold with one", "open_ended", week.end_date],
])("%s is taken, as the description has it, and has no end", async (_, type, end) => {
  const sandbox = openTeamUp();
  expect((await create(sandbox, { ...week, hold_type: type, end_date: end })).status).toBe(200);
  expect(await holdOf(sandbox)).toMatchObject({ end_date: null, days_to_add: null });
});

test("a hold that extends nothing goes on extending nothing", async () => {
  const sandbox = openTeamUp();
  await create(sandbox, { ...week, extend_expirations: false });
  await edit(sandbox, { days_to_add: 7 });
  expect(await holdOf(sandbox)).toMatchObject({ end_date: "2026-05-03", days_to_add: null });
  expect((await heldOf(sandbox, pack)).expiration_date).toBe("2026-06-29");
});

test.each([
  ["on its first day", 5],
  ["before its first day", 0],
])("a hold that is ended %s stays on record, and is as if it had never been", async (_name, days) => {
  const sandbox = openTeamUp();
  await allot(sandbox, 43, { period_limits: [weekly("class", 7)] });
  await create(sandbox, week);
  sandbox.clock.advance({ days });
  expect((await edit(sandbox, { end_immediately: true })).status).toBe(200);
  expect(await holdOf(sandbox)).toMatchObject({
    start_date: "2026-04-20",
    end_date: "2026-04-20",
    days_to_add: null,
    active: false,
  });
  expect(await heldOf(sandbox, pack)).toMatchObject({
    status: "active",
    active_hold: null,
    expiration_date: "2026-06-29",
  });
  expect((await book(sandbox, pack, { date: "2026-04-20" })).status).toBe(201);
  const { body } = await sandbox.ask("GET", `/customer_memberships/${pack}/usage?date=2026-04-20`);
  expect(body.usage_periods).toMatchObject([{ max_uses: 7, used_count: 1, prorate_adjustment: null }]);
});
