import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { createTeamUp, type Customer, type CustomerMembership } from "../src/index.ts";

const sandbox = createSandbox({ provider: "teamup", bundle, clock: "2026-04-15T12:00:00Z" });
const asked: URL[] = [];
const teamup = createTeamUp({
  token: "sandbox",
  fetch: (input, init) => {
    asked.push(new URL(input));
    return sandbox.fetch(input, init);
  },
});

const TOTAL = 1003;
const idOf = (index: number): number => 5000 + index;

// As many customer memberships as it takes for eleven pages, each a copy of one of the examples'.
const state = sandbox.snapshot();
const name = Object.keys(state.records).find((each) => each.endsWith("/customermembership"))!;
const [[, sample]] = state.records[name] as [[string, object]];
const records = Array.from(
  { length: TOTAL },
  (_, index) => [String(idOf(index)), { ...sample, id: idOf(index) }] as const,
);
sandbox.restore({ ...state, records: { ...state.records, [name]: records } });

beforeEach(() => {
  asked.length = 0;
});

describe("customer memberships, 1,003 of them", () => {
  it.each([
    [{ format: "xml" as const }, true],
    [{ expand: ["customer"], fields: ["id", "customer.id"] } as never, false],
  ])("take 11 requests with %j, prefetch %s", async (query: { readonly format?: "json" | "xml" }, prefetch) => {
    const ids: number[] = [];
    for await (const { id } of teamup.listCustomerMemberships({ query: { ...query, page_size: 100 }, prefetch })) {
      ids.push(id);
    }
    expect(ids).toEqual(records.map(([, { id }]) => id));
    expect(asked.map(({ searchParams }) => Number(searchParams.get("page") ?? 1))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    // What narrows the first page narrows all of them.
    const rest = asked.map(({ searchParams }) => {
      searchParams.delete("page");
      searchParams.sort();
      return String(searchParams);
    });
    expect(new Set(rest).size).toBe(1);
  });

  it("come narrowed by `expand` and `fields`, also from later pages", async () => {
    const found = await teamup
      .listCustomerMemberships({ query: { expand: ["customer"], fields: ["id", "customer"], page_size: 2 } })
      .first(3);
    expectTypeOf(found).toEqualTypeOf<{ id: number; customer: Customer }[]>();
    expect(found.map(({ customer, ...rest }) => [customer.object, Object.keys(rest)])).toEqual(
      Array.from({ length: 3 }, () => ["customer", ["id"]]),
    );
    expect(asked).toHaveLength(2);
  });

  it("come filtered, from the first page to the last", async () => {
    const [, { status }] = records[0] as unknown as [string, CustomerMembership];
    const query = { status: [status as "active"], page_size: 100 };
    const pages = [];
    for await (const page of teamup.listCustomerMemberships({ query }).pages()) pages.push(page);
    expect(pages.map(({ count, results }) => [count, results.length])).toEqual([
      ...Array.from({ length: 10 }, () => [TOTAL, 100]),
      [TOTAL, 3],
    ]);
    expect(asked).toHaveLength(11);
    expect([pages[0]?.previous, pages.at(-1)?.next]).toEqual([null, null]);
  });

  it("stop where the reader stops", async () => {
    for await (const { id } of teamup.listCustomerMemberships({ query: { page_size: 100 } })) {
      if (id === idOf(150)) break;
    }
    expect(asked).toHaveLength(2);
  });
});
