import { describe, expect, test } from "vitest";
import { control } from "./support/control.ts";
import type { Answer, Ask, Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";
import { unchanged } from "./support/unchanged.ts";

const terms = {
  name: "Early Birds",
  category: 5,
  for_sale: true,
  allow_repeat_purchases: true,
  visible_to_customers: true,
  purchasable_only_by_provider: false,
  new_customers_only: false,
};
const paidOnce = { one_time_fee: "12.00", duration: 3, duration_unit: "months" };
const pack = { ...terms, ...paidOnce, type: "pack" };

const membership = async ({ ask }: Opened, id: number): Promise<Answer["body"]> =>
  (await ask("GET", `/memberships/${id}`)).body;

async function create({ ask }: Opened, json: object): Promise<Answer["body"]> {
  const { status, body } = await ask("POST", "/memberships", { json });
  expect(status).toBe(201);
  return body;
}

async function addPlan({ ask }: Opened, of: number, price: string): Promise<number> {
  const json = { membership: of, price, billing_period_length: 1, billing_period_unit: "months" };
  return (await ask("POST", "/membership_payment_plans", { json })).body.id;
}

const initiate = async ({ ask }: Opened, id: number, wish: object, as: Ask = {}): Promise<Answer> =>
  ask("POST", `/memberships/${id}/initiate_purchase`, {
    json: { return_to: "https://northlight.example.com/", ...wish },
    ...as,
  });

const complete = async (sandbox: Opened, { body }: Answer): Promise<Pick<Answer, "status" | "body">> =>
  control(sandbox, "POST", `/purchases/${body.next_url.split("/").at(-1)}/complete`);

describe("a recurring plan", () => {
  test.each([true, false])("without a payment plan keeps for later whether it is for sale (%s)", async (wanted) => {
    const sandbox = openTeamUp();
    const { id, ...draft } = await create(sandbox, { ...terms, type: "recurring_plan", for_sale: wanted });
    expect(draft).toMatchObject({ is_draft: true, for_sale: false });
    const plan = await addPlan(sandbox, id, "49.00");
    expect(await membership(sandbox, id)).toMatchObject({ is_draft: false, for_sale: wanted, incomplete_reasons: [] });
    const { status } = await initiate(sandbox, id, { customer: 1002, payment_plan: plan });
    expect(status).toBe(wanted ? 200 : 409);
  });

  test("is shown to customers as soon as it is not a draft", async () => {
    const sandbox = openTeamUp();
    const { id } = await create(sandbox, { ...terms, type: "recurring_plan" });
    const shown = async (): Promise<readonly unknown[]> => {
      const [one, all] = [
        await sandbox.ask("GET", `/memberships/${id}`, { token: "sandbox-customer" }),
        await sandbox.ask("GET", "/memberships", { token: "sandbox-customer" }),
      ];
      return [one.status, all.body.results.some((listed: { id: number }) => listed.id === id)];
    };
    expect(await shown()).toEqual([404, false]);
    await addPlan(sandbox, id, "49.00");
    expect(await shown()).toEqual([200, true]);
  });

  test("costs what its payment plan costs", async () => {
    const sandbox = openTeamUp();
    const { id } = await create(sandbox, { ...terms, type: "recurring_plan" });
    await addPlan(sandbox, id, "49.00");
    expect((await membership(sandbox, id)).price.decimal).toBe(49);
  });

  test("is shown with the lowest price of the payment plans that are for sale", async () => {
    const sandbox = openTeamUp();
    const shown = async (): Promise<number> => (await membership(sandbox, 42)).display_price.decimal;
    const plan = await addPlan(sandbox, 42, "79.00");
    expect(await shown()).toBe(79);
    await addPlan(sandbox, 42, "99.00");
    expect(await shown()).toBe(79);
    await sandbox.ask("PATCH", `/membership_payment_plans/${plan}`, { json: { price: "69.00" } });
    expect(await shown()).toBe(69);
    await sandbox.ask("PATCH", `/membership_payment_plans/${plan}`, { json: { status: "unavailable" } });
    expect(await shown()).toBe(89);
    const json = { cancellation_notice_days: null, price: "95.00", status: "for_sale" };
    await sandbox.ask("PUT", "/membership_payment_plans/31", { json });
    expect(await shown()).toBe(95);
  });
});

test.each([
  [{ billing_period_length: 3, billing_period_unit: "months" }, "purchase_date", "Every 3 months until cancelled"],
  [
    { billing_period_length: 1, billing_period_unit: "weeks", fixed_billing_day_of_week: "monday" },
    "next_possible_prorate",
    "Weekly until cancelled",
  ],
  [
    {
      billing_period_length: 2,
      billing_period_unit: "months",
      committed_billing_periods: 6,
      commitment_expiration_scheme: "renew_contract",
    },
    "purchase_date",
    "12 months, then 12 more",
  ],
])("a payment plan with %j begins by %s, and is told as %s", async (rhythm, schedule, description) => {
  const json = { membership: 42, price: "49.00", ...rhythm };
  const { body } = await openTeamUp().ask("POST", "/membership_payment_plans", { json });
  expect(body).toMatchObject({ enrollment_schedule: schedule, duration_description: description });
});

describe("a pack", () => {
  const twelve = { price: { decimal: 12, string: "£12" }, display_price: { decimal: 12 } };

  test("costs its fee", async () => {
    const sandbox = openTeamUp();
    const { id, ...created } = await create(sandbox, pack);
    expect(created).toMatchObject(twelve);
    const { body } = await complete(sandbox, await initiate(sandbox, id, { customer: 1002 }));
    expect(body.billed_price.decimal).toBe(12);
  });

  test("costs its new fee", async () => {
    const sandbox = openTeamUp();
    const { status, body } = await sandbox.ask("PUT", "/memberships/43", { json: pack });
    expect(status).toBe(200);
    expect(body).toMatchObject(twelve);
  });
});

test.each([
  ["POST", "/memberships", { ...terms, type: "recurring_plan" }, paidOnce],
  ["POST", "/memberships", pack, { use_prorate: true }],
  ["PUT", "/memberships/42", { ...terms, type: "recurring_plan" }, paidOnce],
  ["PUT", "/memberships/43", pack, { use_prorate: true }],
  ["PUT", "/memberships/42", terms, paidOnce],
  ["PUT", "/memberships/43", { ...terms, ...paidOnce }, { use_prorate: true }],
])("%s %s of %j takes over nothing that belongs to another type", async (method, path, json, others) => {
  const answer = async (sent: object): Promise<Answer["body"]> =>
    (await openTeamUp().ask(method, path, { json: sent })).body;
  expect(await answer({ ...json, ...others })).toEqual(await answer(json));
});

describe("a fault is told under the member that it is in", () => {
  const purchase = { return_to: "https://northlight.example.com/" };
  const plan = { price: "49.00", billing_period_length: 1, billing_period_unit: "months" };
  const dates = { start_date: "2026-05-01", expiration_date: "2026-07-31" };

  test.each([
    ["PUT", "/memberships/43", { ...terms, ...dates, type: "prepaid_plan", one_time_fee: "12.00" }, "type"],
    ["POST", "/memberships/43/initiate_purchase", { ...purchase, customer: 999 }, "customer"],
    ["POST", "/memberships/42/initiate_purchase", { ...purchase, customer: 1002 }, "payment_plan"],
    ["POST", "/memberships/42/initiate_purchase", { ...purchase, customer: 1002, payment_plan: 999 }, "payment_plan"],
    ["POST", "/memberships/43/initiate_purchase", { ...purchase, customer: 1002, payment_plan: 31 }, "payment_plan"],
    ["POST", "/membership_payment_plans", { ...plan, membership: 43 }, "membership"],
  ])("%s %s with %j", async (method, path, json, member) => {
    const sandbox = openTeamUp();
    const { status, body } = await unchanged(sandbox, () => sandbox.ask(method, path, { json }));
    expect([status, body.field_errors]).toEqual([400, { [member]: [expect.any(String)] }]);
  });

  test("a customer buys for nobody else", async () => {
    const { status, body } = await initiate(openTeamUp(), 43, { customer: 1002 }, { token: "sandbox-customer" });
    expect([status, body.field_errors]).toEqual([400, { customer: [expect.any(String)] }]);
  });

  test("an order names what is there", async () => {
    const json = { ordering: [42, 999] };
    const { status, body } = await openTeamUp().ask("PATCH", "/memberships/ordering", { json });
    expect([status, body.field_errors]).toEqual([400, { ordering: { 1: [expect.any(String)] } }]);
  });
});

test("a category goes when no membership is in it any more", async () => {
  const { ask } = openTeamUp();
  const { body: empty } = await ask("POST", "/membership_categories", { json: { name: "Workshops" } });
  const statuses = [5, empty.id].map(async (id) => (await ask("DELETE", `/membership_categories/${id}`)).status);
  expect(await Promise.all(statuses)).toEqual([409, 204]);
});

describe("a purchase is refused", () => {
  const message = expect.stringMatching(/^The .+\.$/);
  const conflict = { status: 409, body: { code: "conflict", type: "conflict", message } };

  test("to whoever bought the membership before, where once is enough", async () => {
    const sandbox = openTeamUp();
    expect(await initiate(sandbox, 42, { customer: 1001, payment_plan: 31 })).toMatchObject(conflict);
    const { id } = await create(sandbox, { ...pack, allow_repeat_purchases: false });
    const [first, second] = [
      await initiate(sandbox, id, { customer: 1001 }),
      await initiate(sandbox, id, { customer: 1001 }),
    ];
    expect((await complete(sandbox, first)).status).toBe(201);
    expect(await complete(sandbox, second)).toMatchObject(conflict);
    expect((await initiate(sandbox, id, { customer: 1002 })).status).toBe(200);
  });

  test("to a customer where staff alone sell it", async () => {
    const sandbox = openTeamUp();
    const { id } = await create(sandbox, { ...pack, purchasable_only_by_provider: true });
    const wish = { customer: 1001 };
    expect(await initiate(sandbox, id, wish, { token: "sandbox-customer" })).toMatchObject(conflict);
    expect((await complete(sandbox, await initiate(sandbox, id, wish))).status).toBe(201);
  });

  test("to a customer who began it before staff alone sold it", async () => {
    const sandbox = openTeamUp();
    const begun = await initiate(sandbox, 43, { customer: 1001 }, { token: "sandbox-customer" });
    const json = { ...pack, purchasable_only_by_provider: true };
    expect((await sandbox.ask("PUT", "/memberships/43", { json })).status).toBe(200);
    expect(await complete(sandbox, begun)).toMatchObject(conflict);
  });

  test("with a payment plan that is off sale, or is by the time that it is paid", async () => {
    const sandbox = openTeamUp();
    expect(await initiate(sandbox, 42, { customer: 1002, payment_plan: 32 })).toMatchObject(conflict);
    const begun = await initiate(sandbox, 42, { customer: 1002, payment_plan: 31 });
    await sandbox.ask("PATCH", "/membership_payment_plans/31", { json: { status: "unavailable" } });
    expect(await complete(sandbox, begun)).toMatchObject(conflict);
  });

  test("of a term that is over, or is by the time that it is paid", async () => {
    const sandbox = openTeamUp();
    const term = { ...terms, type: "prepaid_plan", one_time_fee: "12.00", expiration_date: "2026-04-15" };
    const { id } = await create(sandbox, term);
    expect((await complete(sandbox, await initiate(sandbox, id, { customer: 1001 }))).status).toBe(201);
    sandbox.clock.set("2026-04-15T23:45:00Z");
    const begun = await initiate(sandbox, id, { customer: 1002 });
    sandbox.clock.advance({ minutes: 15 });
    expect(await complete(sandbox, begun)).toMatchObject(conflict);
    expect(await initiate(sandbox, id, { customer: 1002 })).toMatchObject(conflict);
    const gift = { membership: id, customer: 1002 };
    expect(await control(sandbox, "POST", "/customer_memberships", gift)).toMatchObject(conflict);
  });

  test("to whoever holds or held a membership, where it is for newcomers", async () => {
    const sandbox = openTeamUp();
    const { id } = await create(sandbox, { ...pack, new_customers_only: true });
    for (const customer of [1001, 1004]) expect(await initiate(sandbox, id, { customer })).toMatchObject(conflict);
  });
});

test("a membership may be bought again where it says so", async () => {
  const sandbox = openTeamUp();
  const { id } = await create(sandbox, pack);
  for (let times = 0; times < 2; times += 1) {
    expect(await complete(sandbox, await initiate(sandbox, id, { customer: 1001 }))).toMatchObject({
      status: 201,
      body: { status: "active", discount_code: null, discount_code_makes_free_forever: false },
    });
  }
});

test("a purchase waits for half an hour, to the second", async () => {
  const sandbox = openTeamUp();
  sandbox.clock.set("2026-04-15T09:00:00.123Z");
  expect((await initiate(sandbox, 43, { customer: 1001 })).body.expires_at).toBe("2026-04-15T09:30:00Z");
});

test("an amount is in the currency of the other prices", async () => {
  const state: string = JSON.stringify(openTeamUp().snapshot());
  const kronor = state
    .replaceAll('"currency_symbol":"£"', '"currency_symbol":" kr"')
    .replaceAll('"currency_symbol_position":"before"', '"currency_symbol_position":"after"')
    .replaceAll('"iso_currency_code":"gbp"', '"iso_currency_code":"sek"');
  const { price } = await create(openTeamUp({ state: JSON.parse(kronor) }), { ...pack, one_time_fee: "12.50" });
  expect(price).toEqual({
    decimal: 12.5,
    string: "12.50 kr",
    iso_currency_code: "sek",
    currency_symbol: " kr",
    currency_symbol_position: "after",
  });
});

test.each([
  [29, 201],
  [30, 409],
])(
  "a purchase that is paid %i minutes later answers %i, and the second time there is none",
  async (minutes, status) => {
    const sandbox = openTeamUp();
    const begun = await initiate(sandbox, 43, { customer: 1001 });
    sandbox.clock.advance({ minutes });
    expect((await complete(sandbox, begun)).status).toBe(status);
    expect((await complete(sandbox, begun)).status).toBe(status === 201 ? 404 : status);
  },
);

test.each([
  [{ duration: 10, duration_unit: "days" }, "2026-04-15", "2026-04-24"],
  [{ duration: 2, duration_unit: "weeks" }, "2026-04-15", "2026-04-28"],
  [{ duration: 1, duration_unit: "months" }, "2026-04-15", "2026-05-14"],
  [{ start_date: "2026-05-01", expiration_date: "2026-07-31" }, "2026-05-01", "2026-07-31"],
  [{ start_date: "2026-04-01", expiration_date: "2026-07-31" }, "2026-04-15", "2026-07-31"],
])("what lasts %j is held from %s to %s", async (lasts, start, end) => {
  const sandbox = openTeamUp();
  const type = "duration" in lasts ? "pack" : "prepaid_plan";
  const { id } = await create(sandbox, { ...terms, type, one_time_fee: "12.00", ...lasts });
  const { body } = await control(sandbox, "POST", "/customer_memberships", { membership: id, customer: 1002 });
  expect(body).toMatchObject({ start_date: start, expiration_date: end });
});

test("a membership is given with no payment plan of another membership", async () => {
  const sandbox = openTeamUp();
  const sale = { membership: 43, customer: 1002, payment_plan: 31 };
  expect(await unchanged(sandbox, () => control(sandbox, "POST", "/customer_memberships", sale))).toMatchObject({
    status: 400,
    body: { code: "parameter_invalid", field_errors: { payment_plan: [expect.any(String)] } },
  });
});

describe("time", () => {
  const sell = async (sandbox: Opened, plan = 31): Promise<string> => {
    const sale = { membership: 42, customer: 1002, payment_plan: plan };
    const { body } = await control(sandbox, "POST", "/customer_memberships", sale);
    return `/customer_memberships/${body.id}`;
  };
  const renewal = async ({ ask }: Opened, path: string): Promise<readonly unknown[]> => {
    const { body } = await ask("GET", `${path}?expand=next_billing_date`);
    return [body.renewal_date, body.next_billing_date];
  };

  test("renews what is paid by the period, period by period", async () => {
    const sandbox = openTeamUp();
    const path = await sell(sandbox);
    expect(await renewal(sandbox, path)).toEqual(["2026-05-15", "2026-05-15"]);
    sandbox.clock.advance({ days: 90 });
    expect(await renewal(sandbox, path)).toEqual(["2026-07-15", "2026-07-15"]);
    expect(await renewal(sandbox, "/customer_memberships/501")).toEqual(["2026-08-01", "2026-08-01"]);
  });

  test.each([
    [31, "2026-05-14", "2026-05-15"],
    [31, "2026-05-15", "2026-06-15"],
    [33, "2026-04-22", "2026-04-29"],
  ])("renews, under payment plan %i, on the day itself: on %s it is next on %s", async (plan, day, next) => {
    const sandbox = openTeamUp();
    const path = await sell(sandbox, plan);
    sandbox.clock.set(`${day}T09:00:00Z`);
    expect(await renewal(sandbox, path)).toEqual([next, next]);
  });

  test("ends with the last day that there is, and the sandbox goes on", async () => {
    const sandbox = openTeamUp();
    sandbox.clock.set("9999-12-20T00:00:00Z");
    const { status, body } = await sandbox.ask("GET", "/customer_memberships/501");
    expect([status, body.status]).toEqual([200, "active"]);
  });

  test("comes back to the last day of a month after a shorter one", async () => {
    const sandbox = openTeamUp({ clock: "2026-01-31T09:00:00Z" });
    const path = await sell(sandbox);
    const seen = new Set<unknown>();
    for (let week = 0; week < 12; week += 1) {
      seen.add((await renewal(sandbox, path))[0]);
      sandbox.clock.advance({ days: 7 });
    }
    expect([...seen]).toEqual(["2026-02-28", "2026-03-31", "2026-04-30"]);
  });

  test("leaves what is cancelled active until the last day that is paid", async () => {
    const sandbox = openTeamUp();
    const path = await sell(sandbox);
    sandbox.clock.advance({ days: 90 });
    const { body } = await sandbox.ask("POST", `${path}/cancel`, { json: {} });
    expect(body).toMatchObject({ status: "active", expiration_date: "2026-07-14", renewal_date: null });
    sandbox.clock.advance({ days: 1 });
    expect((await sandbox.ask("GET", path)).body.status).toBe("cancelled");
  });
});

describe("the active members of a membership are counted again", () => {
  const holders = async (sandbox: Opened, id: number): Promise<readonly unknown[]> => {
    const { has_active_members: has, active_member_count: count } = await membership(sandbox, id);
    return [has, count];
  };

  test("when one is cancelled", async () => {
    const sandbox = openTeamUp();
    expect(await holders(sandbox, 43)).toEqual([true, 1]);
    await sandbox.ask("POST", "/customer_memberships/502/cancel", { json: { forced_expiration_date: "2026-04-10" } });
    expect(await holders(sandbox, 43)).toEqual([false, 0]);
  });

  test("when one runs out", async () => {
    const sandbox = openTeamUp();
    sandbox.clock.advance({ days: 90 });
    expect(await holders(sandbox, 43)).toEqual([false, 0]);
  });

  test("when one is sold, each customer once", async () => {
    const sandbox = openTeamUp();
    for (const customer of [1001, 1002]) {
      await control(sandbox, "POST", "/customer_memberships", { membership: 43, customer });
    }
    expect(await holders(sandbox, 43)).toEqual([true, 2]);
  });
});
