import { describe, expect, test } from "vitest";
import { control } from "./support/control.ts";
import type { Answer, Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";
import { allot, book, hold, weekly } from "./support/teamup.ts";

/** Ben's pack, of which nothing is used. Today is Wednesday, the 15th of April. */
const pack = 502;
const [flow, reformer] = [11, 12];

async function limited(limit: object, others: object = {}): Promise<Opened> {
  const sandbox = openTeamUp();
  await allot(sandbox, 43, { period_limits: [{ ...weekly("class", 7), ...limit }], ...others });
  return sandbox;
}

const usageOn = async ({ ask }: Opened, date: string): Promise<Answer["body"]> =>
  (await ask("GET", `/customer_memberships/${pack}/usage?date=${date}`)).body.usage_periods[0];

const rest = async (sandbox: Opened, wish: object): Promise<void> =>
  expect((await hold(sandbox, pack, wish)).status).toBe(200);

test.each([
  ["day", "2026-04-20", "2026-04-20", "2026-04-20"],
  ["week", "2026-04-19", "2026-04-13", "2026-04-19"],
  ["week", "2026-04-20", "2026-04-20", "2026-04-26"],
  ["month", "2026-02-10", "2026-02-01", "2026-02-28"],
  ["month", "2026-12-31", "2026-12-01", "2026-12-31"],
  ["year", "2026-04-20", "2026-01-01", "2026-12-31"],
  ["lifetime", "2026-04-20", null, null],
  ["month", "0050-02-10", "0050-02-01", "0050-02-28"],
  ["week", "9999-12-31", "9999-12-27", "9999-12-31"],
])("the %s around %s goes from %s to %s", async (period, date, start, end) => {
  const expected = { period_type: period, start_date: start, end_date: end };
  expect(await usageOn(await limited({ period }), date)).toMatchObject(expected);
});

test("a booking counts in its period alone", async () => {
  const sandbox = await limited({ period: "day" });
  await book(sandbox, pack);
  const counts = ["2026-04-14", "2026-04-15", "2026-04-16"].map(
    async (date) => (await usageOn(sandbox, date)).used_count,
  );
  expect(await Promise.all(counts)).toEqual([0, 1, 0]);
});

test.each([
  ["cancel", {}, 0],
  ["late_cancel", {}, 1],
  ["attend", {}, 1],
  ["no_show", {}, 1],
  ["no_show", { ignore_no_shows: true }, 0],
  ["attend", { ignore_no_shows: true }, 1],
])("what ends with %s under %j counts %i times", async (end, others, count) => {
  const sandbox = await limited({}, others);
  const { body } = await book(sandbox, pack);
  await control(sandbox, "POST", `/bookings/${body.id}/${end}`);
  expect(await usageOn(sandbox, "2026-04-15")).toMatchObject({ used_count: count, remaining_count: 7 - count });
});

describe("a limit of one offering type", () => {
  const statuses = async (isExtra: boolean): Promise<readonly number[]> => {
    const inner = { offering_type: reformer, max_uses: 1, is_extra: isExtra };
    const sandbox = await limited({ max_uses: 2, offering_type_limits: [inner] });
    const answers: number[] = [];
    for (const offering_type of [reformer, reformer, flow, flow, flow]) {
      answers.push((await book(sandbox, pack, { offering_type })).status);
    }
    expect((await usageOn(sandbox, "2026-04-15")).offering_type_limits).toMatchObject([
      { offering_type: { id: reformer }, is_extra: isExtra, max_uses: 1, used_count: 1, remaining_count: 0 },
    ]);
    return answers;
  };

  test("counts towards the whole", async () => {
    expect(await statuses(false)).toEqual([201, 400, 201, 400, 400]);
  });

  test("comes on top of the whole where it is extra", async () => {
    expect(await statuses(true)).toEqual([201, 400, 201, 201, 400]);
  });

  test("that is extra is open when the whole is used up", async () => {
    const inner = { offering_type: reformer, max_uses: 1, is_extra: true };
    const sandbox = await limited({ max_uses: 0, offering_type_limits: [inner] });
    expect([
      (await book(sandbox, pack)).status,
      (await book(sandbox, pack, { offering_type: reformer })).status,
    ]).toEqual([400, 201]);
  });
});

describe("a hold", () => {
  const week = { start_date: "2026-04-18", end_date: "2026-04-24" };
  const adjusted = (active: number, held: object): object => ({
    max_uses: active,
    remaining_count: active,
    prorate_adjustment: {
      active_days: active,
      total_days: 7,
      original_max_uses: 7,
      prorated_max_uses: active,
      holds: [held],
    },
  });
  const whole = { max_uses: 7, remaining_count: 7, prorate_adjustment: null };

  test("takes the uses of its days out of each week", async () => {
    const sandbox = await limited({});
    await rest(sandbox, week);
    expect(await usageOn(sandbox, "2026-04-15")).toMatchObject(adjusted(5, week));
    expect(await usageOn(sandbox, "2026-04-20")).toMatchObject(adjusted(2, week));
    for (const date of ["2026-04-12", "2026-04-27"]) expect(await usageOn(sandbox, date)).toMatchObject(whole);
  });

  test("takes the uses of a week's first day where it ends on it", async () => {
    const sandbox = await limited({});
    const until = { start_date: "2026-04-08", end_date: "2026-04-13" };
    await rest(sandbox, until);
    expect(await usageOn(sandbox, "2026-04-15")).toMatchObject(adjusted(6, until));
  });

  test("takes a day once that an earlier one took too", async () => {
    const sandbox = await limited({});
    const earlier = { start_date: "2026-04-13", end_date: "2026-04-14" };
    await rest(sandbox, earlier);
    await rest(sandbox, { start_date: "2026-04-12", end_date: "2026-04-16" });
    expect((await usageOn(sandbox, "2026-04-15")).prorate_adjustment).toMatchObject({
      active_days: 3,
      prorated_max_uses: 3,
      holds: [earlier, { start_date: "2026-04-12", end_date: "2026-04-16" }],
    });
  });

  test("without an end takes all that is to come", async () => {
    const sandbox = await limited({});
    await rest(sandbox, { hold_type: "open_ended", start_date: "2026-04-18" });
    const open = { start_date: "2026-04-18", end_date: "2026-05-10" };
    expect(await usageOn(sandbox, "2026-05-04")).toMatchObject(adjusted(0, open));
  });

  test("without an end ends with the last year that there is", async () => {
    const sandbox = await limited({ period: "year" });
    await rest(sandbox, { hold_type: "open_ended", start_date: "9999-12-31" });
    expect((await usageOn(sandbox, "9999-06-01")).prorate_adjustment).toMatchObject({
      active_days: 364,
      total_days: 365,
    });
  });

  test("takes nothing where it shall not, nor of a whole lifetime", async () => {
    const [sandbox, lasting] = [await limited({}), await limited({ period: "lifetime" })];
    await rest(sandbox, { ...week, disable_prorates: true });
    await rest(lasting, week);
    expect(await usageOn(sandbox, "2026-04-20")).toMatchObject(whole);
    expect(await usageOn(lasting, "2026-04-20")).toMatchObject(whole);
  });

  test("leaves the nearest whole number of uses, as in the example of the description", async () => {
    const sandbox = await limited({ max_uses: 12, period: "month" });
    await rest(sandbox, { start_date: "2026-05-08", end_date: "2026-05-31" });
    expect((await usageOn(sandbox, "2026-05-01")).prorate_adjustment).toMatchObject({
      active_days: 7,
      total_days: 31,
      original_max_uses: 12,
      prorated_max_uses: 3,
    });
  });

  test("leaves no fewer than none where more is used", async () => {
    const sandbox = await limited({});
    await book(sandbox, pack);
    await rest(sandbox, { start_date: "2026-04-13", end_date: "2026-04-19" });
    expect(await usageOn(sandbox, "2026-04-15")).toMatchObject({ max_uses: 0, used_count: 1, remaining_count: 0 });
  });
});
