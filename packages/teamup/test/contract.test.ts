import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { serve } from "@memberships/sandbox/server";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { failure } from "../../../scripts/conformance/calling.ts";
import {
  ApiError,
  createTeamUp,
  type MembershipAllotmentUpdate,
  type MembershipPenaltySystemUpdate,
  type TeamUp,
  type TeamUpOptions,
} from "../src/index.ts";

const NOW = "2026-04-15T12:00:00Z";
const server = await serve({ port: 0, bundles: { teamup: bundle }, clock: NOW });
afterAll(() => server.close());

const inProcess = createSandbox({ provider: "teamup", bundle, clock: NOW });
const ENCODINGS = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"] as const;

/** Each way of reaching the sandbox: its state, a client that calls it, and how many drawn bodies it gets. */
const transports = [
  {
    name: "in process",
    runs: 25,
    sandbox: inProcess,
    connect: (options: Partial<TeamUpOptions>) =>
      createTeamUp({ token: "sandbox", fetch: inProcess.fetch, ...options }),
  },
  {
    name: "over HTTP",
    // The bodies are the same ones; what HTTP adds is their way.
    runs: 5,
    sandbox: server.sandboxes.teamup,
    connect: (options: Partial<TeamUpOptions>) =>
      createTeamUp({ token: "sandbox", baseUrl: `${server.url}/teamup/api/v2`, ...options }),
  },
];

describe.each(transports)("$name", ({ sandbox, connect, runs }) => {
  const teamup = connect({});
  beforeEach(() => sandbox.reset());

  async function refusal(call: Promise<unknown>): Promise<ApiError> {
    const before = JSON.stringify(sandbox.snapshot());
    const error = await failure(call);
    expect(error).toBeInstanceOf(ApiError);
    expect(JSON.stringify(sandbox.snapshot()) === before, "the state is as before").toBe(true);
    return error as ApiError;
  }

  it("a write of the allotment is seen by the read", async () => {
    const limits = [
      {
        max_uses: 2,
        period: "day" as const,
        type: "class" as const,
        offering_type_limits: [{ offering_type: 11, max_uses: 1, is_extra: true }],
      },
    ];
    await expect(
      teamup.updateMembershipAllotment({
        path: { id: 42 },
        body: { types: ["class", "event"], period_limits: limits },
      }),
    ).resolves.toEqual({ status: "OK", detail: null });
    const allotment = await teamup.getMembershipAllotment({ path: { id: 42 } });
    expect(allotment).toMatchObject({ ignore_no_shows: false, types: ["class", "event"] });
    expect(allotment.period_limits[0]).toMatchObject({ max_uses: 2, period: "day" });
    expect(allotment.period_limits[0]?.offering_type_limits[0]?.offering_type).toEqual({
      id: 11,
      name: "Vinyasa Flow",
    });
  });

  it("a price is written as a string and read as an object; null removes a rule", async () => {
    const path = { id: 7 };
    const rule = { price: "10.99", max_infractions: 1, days: 5 };
    const written = await teamup.updateMembershipPenaltySystem({
      path,
      body: { name: "A", memberships: [42], no_show_rule: rule },
    });
    expect(written.no_show_rule).toEqual({
      price: {
        decimal: 10.99,
        string: "£10.99",
        iso_currency_code: "gbp",
        currency_symbol: "£",
        currency_symbol_position: "before",
      },
      max_infractions: 1,
      days: 5,
    });
    await teamup.updateMembershipPenaltySystem({ path, body: { name: "B", memberships: [42], no_show_rule: null } });
    const read = await teamup.getMembershipPenaltySystem({ path });
    expect([read.name, read.no_show_rule]).toEqual(["B", undefined]);
  });

  it("expands memberships, and picks fields", async () => {
    const path = { id: 7 };
    const expanded = await teamup.getMembershipPenaltySystem({ path, query: { expand: ["memberships"] } });
    expect(expanded.memberships[0]).toMatchObject({ object: "membership", id: 42, name: "Unlimited Monthly" });
    const picked = await teamup.getMembershipPenaltySystem({
      path,
      query: { fields: ["id", "late_cancel_rule.price.string"] },
    });
    expect(picked).toEqual({ id: 7, late_cancel_rule: { price: { string: "£10.99" } } });
  });

  it("JSON, form and multipart leave the same state, for every body that a form can express", async () => {
    const kind = fc.constantFrom("event" as const, "class" as const, "course" as const);
    const uses = fc.nat(50);
    const limit = fc.record({
      max_uses: uses,
      period: fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const, "lifetime" as const),
      type: kind,
      offering_type_limits: fc.uniqueArray(
        fc.record({ offering_type: fc.constantFrom(11, 12, 13, 14), max_uses: uses, is_extra: fc.boolean() }),
        { minLength: 1, maxLength: 3, selector: ({ offering_type }) => offering_type },
      ),
    });
    const allotment: fc.Arbitrary<MembershipAllotmentUpdate> = fc.record(
      {
        types: fc.uniqueArray(kind, { minLength: 1 }),
        period_limits: fc.array(limit, { minLength: 1, maxLength: 3 }),
        ignore_no_shows: fc.boolean(),
      },
      { requiredKeys: ["types", "period_limits"] },
    );
    const rule = fc.option(
      fc.record({
        price: fc.integer({ min: 1, max: 999_999 }).map((pence) => (pence / 100).toFixed(2)),
        max_infractions: fc.integer({ min: 1, max: 9 }),
        days: fc.integer({ min: 5, max: 90 }),
      }),
    );
    const system: fc.Arbitrary<MembershipPenaltySystemUpdate> = fc.record(
      {
        name: fc
          .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
          .filter((name) => name.trim() === name && name !== ""),
        memberships: fc.uniqueArray(fc.constantFrom(42, 43, 44), { minLength: 1 }),
        status: fc.constantFrom("active" as const, "archived" as const),
        no_show_rule: rule,
        late_cancel_rule: rule,
        late_cancel_or_no_show_rule: rule,
        deferred_charge_days: fc.nat(30),
      },
      { requiredKeys: ["name", "memberships"] },
    );
    const leaves = async (write: (contentType: (typeof ENCODINGS)[number]) => Promise<unknown>): Promise<string[]> => {
      const states: string[] = [];
      for (const contentType of ENCODINGS) {
        sandbox.reset();
        await write(contentType);
        states.push(JSON.stringify(sandbox.snapshot()));
      }
      return states;
    };
    await fc.assert(
      fc.asyncProperty(allotment, system, async (first, second) => {
        const [json, form, multipart] = await leaves(async (contentType) => {
          await teamup.updateMembershipAllotment({ path: { id: 42 }, body: first, contentType });
          await teamup.updateMembershipPenaltySystem({ path: { id: 7 }, body: second, contentType });
        });
        // Compared here, because a state is too long to be printed.
        expect({ form: form === json, multipart: multipart === json }).toEqual({ form: true, multipart: true });
      }),
      { seed: Number(process.env["SEED"]), numRuns: runs },
    );
  });

  it("the XML answer is read to the same value as the JSON one", async () => {
    const reads: ((format: "json" | "xml") => Promise<unknown>)[] = [
      (format) => teamup.getMembershipAllotment({ path: { id: 42 }, query: { format } }),
      (format) => teamup.getMembershipPenaltySystem({ path: { id: 7 }, query: { format } }),
      (format) => teamup.getMembershipPenaltySystem({ path: { id: 7 }, query: { format, expand: ["memberships"] } }),
      (format) =>
        teamup.updateMembershipAllotment({
          path: { id: 42 },
          query: { format },
          body: { types: ["event"], period_limits: [] },
        }),
      (format) => teamup.getMembershipAllotment({ path: { id: 42 }, query: { format } }),
      (format) =>
        teamup.updateMembershipPenaltySystem({
          path: { id: 7 },
          query: { format },
          body: { name: ' <b> & "c" ]]> é\n', memberships: [42, 43], late_cancel_rule: null },
        }),
    ];
    for (const read of reads) expect(await read("xml")).toEqual(await read("json"));
  });

  it("an error in XML is the same error", async () => {
    const body = { name: "", memberships: [42], no_show_rule: { price: "1", max_infractions: 0, days: 4 } };
    const [json, xml] = await Promise.all(
      (["json", "xml"] as const).map((format) =>
        refusal(teamup.updateMembershipPenaltySystem({ path: { id: 7 }, query: { format }, body })),
      ),
    );
    expect(xml).toMatchObject({ status: 400, code: "parameter_invalid" });
    expect(xml!.body).toEqual(json!.body);
    expect(Object.keys(xml!.fields)).toEqual(["name", "no_show_rule"]);
  });

  it.each<[string, Partial<TeamUpOptions>, number, string]>([
    ["an unknown token", { token: "unknown" }, 401, "authentication_failed"],
    ["a token without the permission", { token: "sandbox-staff" }, 403, "permission_denied"],
    ["a business that the token does not reach", { provider: 99 }, 403, "provider_invalid"],
  ])("refuses %s", async (_, options, status, code) => {
    const client: TeamUp = connect(options);
    const write = client.updateMembershipAllotment({ path: { id: 42 }, body: { types: ["class"], period_limits: [] } });
    expect(await refusal(write)).toMatchObject({ status, code });
  });

  it("refuses an unknown id", async () => {
    expect(await refusal(teamup.getMembershipAllotment({ path: { id: 4242 } }))).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });

  it.each(["Token", "JWT"] as const)("takes the token behind %s as well", async (scheme) => {
    await expect(connect({ scheme }).getMembershipAllotment({ path: { id: 42 } })).resolves.toHaveProperty("types");
  });
});
