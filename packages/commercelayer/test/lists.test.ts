import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { createCommerceLayer } from "../src/index.ts";

const sandbox = createSandbox({ provider: "commercelayer", bundle, clock: "2026-02-15T12:00:00Z" });
const asked: URL[] = [];
const cl = createCommerceLayer({
  clientId: "sandbox",
  clientSecret: "sandbox",
  fetch: (input, init) => {
    if (input.includes("/memberships")) asked.push(new URL(input));
    return sandbox.fetch(input, init);
  },
});

const TOTAL = process.env["PROOFS"] === "long" ? 1003 : 203;
// A page holds at most 25 here.
const PAGES = Math.ceil(TOTAL / 25);

const state = sandbox.snapshot();
const present = state.records["memberships"] as [string, { attributes: { created_at: string } }][];
const [, sample] = present.find(([id]) => id === "ActMbRsoFi")!;
const records = [
  ...present.toSorted(([, a], [, b]) => (a.attributes.created_at < b.attributes.created_at ? -1 : 1)),
  ...Array.from({ length: TOTAL - present.length }, (_, index) => {
    const id = `Member${String(index).padStart(4, "0")}`;
    const made = new Date(Date.UTC(2026, 1, 15) + index * 1000).toISOString();
    return [id, { ...sample, id, attributes: { ...sample.attributes, created_at: made, updated_at: made } }] as const;
  }),
];
sandbox.restore({ ...state, records: { ...state.records, memberships: records } });
const oldestFirst = { sort: ["created_at"], page: { size: 25 } } as const;

beforeEach(() => {
  asked.length = 0;
});

describe(`memberships, ${TOTAL} of them`, () => {
  it(`take ${PAGES} requests, in order`, async () => {
    const pages = [];
    for await (const page of cl.listMemberships({ query: oldestFirst }).pages()) pages.push(page);
    expect(pages.flatMap(({ data }) => data.map(({ id }) => id))).toEqual(records.map(([id]) => id));
    expect(pages.map(({ data, meta }) => [data.length, meta.record_count])).toEqual([
      ...Array.from({ length: PAGES - 1 }, () => [25, TOTAL]),
      [TOTAL % 25, TOTAL],
    ]);
    expect(pages.at(-1)?.links).not.toHaveProperty("next");
    expect(asked.map(({ searchParams }) => Number(searchParams.get("page[number]") ?? 1))).toEqual(
      Array.from({ length: PAGES }, (_, index) => index + 1),
    );
  });

  it("keep include, fields, filter and sort from page to page", async () => {
    const query = {
      include: ["role"],
      fields: { memberships: ["reference", "role"], roles: ["name"] },
      filter: { reference_eq: "CRM-1017" },
      ...oldestFirst,
    } as const;
    const found = await cl.listMemberships({ query, prefetch: true }).first(60);
    expect(found).toHaveLength(60);
    expect(found.at(-1)).toEqual({
      type: "memberships",
      id: records[61]![0],
      reference: "CRM-1017",
      role: { type: "roles", id: "RdoRoLehPb", name: "Read only" },
    });
    expect(asked).toHaveLength(3);
  });

  it("stop where the reader stops", async () => {
    for await (const { id } of cl.listMemberships({ query: oldestFirst })) if (id === records[30]![0]) break;
    expect(asked).toHaveLength(2);
  });
});
