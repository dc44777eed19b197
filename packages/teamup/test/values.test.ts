import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { allExamples } from "../../../scripts/conformance/examples.ts";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { createTeamUp, RequestError } from "../src/index.ts";
import { createValidator } from "../src/validate.ts";
import { createValues, day, instant, money, type Codec, type Values } from "../src/values.ts";

const values = createValues({ instant, day, money });
const sent: Request[] = [];

const sandbox = createSandbox({ provider: "teamup", bundle, clock: "2026-04-15T12:00:00Z" });

function connect<Given extends Values>(given: Given, answer?: unknown) {
  return createTeamUp({
    token: "sandbox",
    values: given,
    fetch: (url, init) => {
      sent.push(new Request(url, init));
      return answer === undefined ? sandbox.fetch(url, init) : Promise.resolve(Response.json(answer));
    },
  });
}

const lastBody = (): Promise<unknown> => sent.at(-1)!.json();

beforeEach(() => sandbox.reset());

describe("values", () => {
  it("are answered: days, moments and amounts, in what is expanded too; null stays null", async () => {
    const teamup = connect(values);
    const answer = await teamup.getCustomerMembership({
      path: { id: 503 },
      query: { expand: ["membership", "customer", "active_hold"] },
    });
    expect(answer.start_date).toEqual({ year: 2025, month: 10, day: 6 });
    expect(answer.expiration_date).toBeNull();
    expect(answer.active_hold?.start_date).toMatchObject({ year: 2026 });
    expect(answer.customer.created_at).toBeInstanceOf(Date);
    expect(answer.membership.price).toMatchObject({ decimal: { units: 8900n, scale: 2 }, string: "£89" });
  });

  it.each(["json", "xml"] as const)("are answered in %s, on every page, and by .result()", async (format) => {
    const teamup = connect(values).forProvider(1).as("provider");
    const query = { format, page_size: 2 };
    const page = await teamup.listCustomerMemberships({ query });
    const read = await teamup.listCustomerMemberships({ query }).toArray({ max: 100 });
    expect(read.length).toBeGreaterThan(page.results.length);
    for (const { start_date } of [...page.results, ...read])
      expect(day.encode(start_date)).toMatch(/^\d{4}-\d\d-\d\d$/);
    const result = await teamup.getMembershipPaymentPlan({ path: { id: 31 }, query: { format } }).result();
    expect(result.status === 200 && result.body.price.decimal).toEqual({ units: 8900n, scale: 2 });
  });

  it.each(["application/json", "application/x-www-form-urlencoded"] as const)(
    "are sent as %s, as they were answered or made",
    async (contentType) => {
      const teamup = connect(values);
      const { price } = await teamup.getMembershipPaymentPlan({ path: { id: 31 } });
      const written = await teamup.updateMembershipPenaltySystem({
        path: { id: 7 },
        body: { name: "A", memberships: [42], no_show_rule: { price: price.decimal!, max_infractions: 3, days: 30 } },
        contentType,
      });
      expect(written.no_show_rule?.price.decimal).toEqual({ units: 8900n, scale: 2 });
      const hold = await teamup.bulkCreateCustomerMembershipHolds({
        body: {
          customermembership_ids: [501],
          hold_type: "finite",
          start_date: { year: 2026, month: 5, day: 1 },
          end_date: "2026-05-08",
        },
        contentType,
      });
      expect(hold).toMatchObject({ start_date: { year: 2026, month: 5, day: 1 }, end_date: { month: 5, day: 8 } });
    },
  );

  it("are asked for", async () => {
    const teamup = connect(values);
    const on = { year: 2026, month: 4, day: 1 };
    await teamup.listCustomerMemberships({
      query: { active_hold_start_date_gte: on, start_date_gte: instant.decode("2026-01-01T00:00:00.000001+01:00") },
    });
    const { searchParams } = new URL(sent.at(-1)!.url);
    expect(searchParams.get("active_hold_start_date_gte")).toBe("2026-04-01");
    expect(searchParams.get("start_date_gte")).toBe("2026-01-01T00:00:00.000001+01:00");
  });

  it("of one's own codec, and of that alone", async () => {
    const pence: Codec<number> = {
      decode: (text) => Math.round(Number(text) * 100),
      encode: (amount) => (amount / 100).toFixed(2),
    };
    const teamup = createTeamUp({
      token: "sandbox",
      values: createValues({ money: pence }),
      fetch: sandbox.fetch,
    });
    const plan = await teamup.patchMembershipPaymentPlan({ path: { id: 31 }, body: { price: 1099 } });
    expect(plan.price.decimal).toBe(1099);
    const { start_date } = await teamup.getCustomerMembership({ path: { id: 501 } });
    expect(start_date).toMatch(/^\d{4}-/);
  });

  it("do not hide from the validator what goes out", async () => {
    const teamup = createTeamUp({ token: "sandbox", values, validate: createValidator(), fetch: sandbox.fetch });
    const patch = (scale: number) =>
      teamup.patchMembershipPaymentPlan({ path: { id: 31 }, body: { price: { units: 12_345n, scale } } });
    await expect(patch(2)).resolves.toMatchObject({ price: { string: "£123.45" } });
    await expect(patch(3)).rejects.toMatchObject({ code: "invalid_request", faults: [{ pointer: "/body/price" }] });
  });

  it("that no codec can write are refused before anything is sent", async () => {
    const teamup = connect(values);
    const before = sent.length;
    const call = teamup.updateMembershipPenaltySystem({
      path: { id: 7 },
      body: {
        name: "A",
        memberships: [42],
        no_show_rule: { price: { units: 1n, scale: -1 }, max_infractions: 3, days: 30 },
      },
    });
    await expect(call).rejects.toBeInstanceOf(RequestError);
    await expect(call).rejects.toMatchObject({ code: "invalid_value", parameter: "no_show_rule.price" });
    expect(sent.length).toBe(before);
  });

  it("leave what they cannot read, what is open, and what has no one meaning", async () => {
    const answer = {
      id: 503,
      start_date: "someday",
      next_billing_date: "",
      customer: { field_values: [{ value: "2025-10-02", created_at: "2025-08-27T17:45:00.123456Z" }] },
    };
    const read = await connect(values, answer).getCustomerMembership({ path: { id: 503 } });
    expect(read).toEqual({
      ...answer,
      customer: { field_values: [{ value: "2025-10-02", created_at: new Date("2025-08-27T17:45:00.123Z") }] },
    });
    const selection = { customer_memberships: { "501": { start_date: "2026-04-15" } }, start_date: "2026-04-15" };
    const created = connect(values, selection).bulkCreateCustomerMembershipHolds({ body: selection as never });
    expect(await created).toEqual({ ...selection, start_date: { year: 2026, month: 4, day: 15 } });
    expect(await lastBody()).toEqual(selection);
  });

  it("stand in no error, and in nothing that http gives", async () => {
    const teamup = connect(values);
    const result = await teamup.getMembership({ path: { id: 4200 } }).result();
    expect(result.status).toBe(404);
    const { data } = await teamup.http.GET("/customer_memberships/{id}", { params: { path: { id: 501 } } });
    expect(data?.start_date).toMatch(/^\d{4}-/);
  });

  it("are all that differs: every documented answer and body comes out as it went in", async () => {
    const texts = (value: unknown): unknown => {
      if (value instanceof Date) return instant.encode(value);
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(texts);
      if ("units" in value) return Number(money.encode(value as never));
      if ("month" in value) return day.encode(value as never);
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, texts(inner)]));
    };
    const answers = allExamples(bundle as unknown as Document).filter(({ at }) => / 2\d\d application\/json /.test(at));
    expect(answers.length).toBeGreaterThan(50);
    for (const { at, value } of answers) {
      const decoded = values.decode(structuredClone(value));
      expect([at, JSON.stringify(texts(decoded))]).toEqual([at, JSON.stringify(value)]);
    }
  });

  it("cannot be made of a kind that there is not", () => {
    expect(() => createValues({ date: day } as object)).toThrow(expect.objectContaining({ code: "invalid_option" }));
    expect(() => createTeamUp({ token: "t", values: { day } as never })).toThrow(
      expect.objectContaining({ code: "invalid_option", parameter: "values" }),
    );
  });
});
