import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { bundledModules } from "../../../scripts/conformance/bundled-modules.ts";
import { call, counted, failure } from "../../../scripts/conformance/calling.ts";
import { asOnTheWire, documentedInputs } from "../../../scripts/conformance/typed-calls.ts";
import { ApiError, createTeamUp, ParseError, RequestError, type ClientEvent, type TeamUp } from "../src/index.ts";
import { createValidator } from "../src/validate.ts";

const document = bundle as unknown as Document;

const form = { contentType: "application/x-www-form-urlencoded" };
const multipart = { contentType: "multipart/form-data" };
const rule = { price: "10.99", max_infractions: 3, days: 30 };

const invalid: [operationId: string, input: object][] = [
  [
    "updateMembershipPenaltySystem",
    { path: { id: 7 }, body: { name: "", memberships: ["x"], late_cancel_rule: { ...rule, price: "9.999", days: 0 } } },
  ],
  ["updateMembershipPenaltySystem", { path: { id: 7 }, body: { name: "Late", memberships: "x" }, ...form }],
  [
    "updateMembershipPenaltySystem",
    { path: { id: 7 }, body: { name: "Late", memberships: ["x"], no_show_rule: { ...rule, days: 4 } }, ...multipart },
  ],
  ["patchMembershipPenaltySystem", { path: { id: 7 }, body: { name: null, no_show_rule: { days: "soon" } } }],
  ["createMembershipPenaltySystem", { body: {} }],
  ["createMembershipPenaltySystem", { body: { name: 5, memberships: [42, "x"], late_cancel_rule: [] } }],
  ["updateMembershipAllotment", { path: { id: 42 }, body: {} }],
  [
    "updateMembershipAllotment",
    { path: { id: 42 }, body: { types: ["clas"], period_limits: [{ max_uses: -1, period: "era", type: "class" }] } },
  ],
  [
    "updateMembershipAllotment",
    { path: { id: 42 }, body: { types: ["clas"], period_limits: [{ max_uses: "x", period: "era" }] }, ...form },
  ],
  ["createMembershipCategory", { body: {} }],
  ["patchMembershipCategory", { path: { id: 5 }, body: { name: "" } }],
  ["createMembership", { body: { type: "pack", name: "", one_time_fee: 5 } }],
  ["createMembership", { body: { type: "recurring_plan", name: "x".repeat(257) } }],
  // Without its kind it lacks what every kind needs, and not what one of them needs besides.
  ["createMembership", { body: { name: "x" } }],
  ["createMembership", { body: { type: "prepaid_plan", use_prorate: "x" } }],
  // Its kind, which it may leave out, is none of what it lacks.
  ["updateMembership", { path: { id: 43 }, body: { name: "" } }],
  ["createPasswordLogin", { body: { email: "nobody", password: "" } }],
  ["refreshAccessToken", { body: {} }],
  ["createMembershipPenaltyMessage", { body: {} }],
  ["shareCustomerMembership", { path: { id: 501 }, body: { customers: "all" } }],
  ["listMemberships", { query: { page: 0, page_size: "many" } }],
  ["listCustomerMemberships", { query: { page_size: -1 } }],
  ["getMembership", { path: { id: "forty-two" } }],
];

describe("an input that breaks the description", () => {
  it.each(invalid)(
    "of %s %j is not sent, and the sandbox refuses it at the same places",
    async (operationId, input) => {
      const sandbox = createSandbox({ provider: "teamup", bundle });
      const { seen, fetch } = counted(sandbox.fetch);
      const options = { token: "sandbox", provider: 1, fetch };
      const error = await failure(call(createTeamUp({ ...options, validate: createValidator() }), operationId, input));
      expect(error).toBeInstanceOf(RequestError);
      const { code, faults, fields } = error as RequestError;
      expect([code, seen.requests]).toEqual(["invalid_request", 0]);
      expect(faults.every(({ rule: broken, expected, received }) => broken && expected && received)).toBe(true);
      const places = faults.map(({ pointer }) => pointer.split("/").slice(2).join("."));
      expect(placesOf(fields)).toEqual([...new Set(places)].toSorted());
      const refusal = (await failure(call(createTeamUp(options), operationId, input))) as ApiError;
      expect(refusal).toBeInstanceOf(ApiError);
      // An address with such an id does not exist, which is all that the provider says of it.
      const isAddress = faults.some(({ pointer }) => pointer.startsWith("/path/"));
      expect(refusal.status === 404).toBe(isAddress);
      expect(placesOf(refusal.fields)).toEqual(isAddress ? [] : [...new Set(places)].toSorted());
    },
  );

  it("is told of with what was expected and what came, and never with a secret", async () => {
    const teamup = createTeamUp({ token: "t", validate: createValidator() });
    const body = { username: "ada", direct_auth_key: "key", password: ["hunter22"] };
    const error = (await failure(call(teamup, "createPasswordLogin", { body }))) as RequestError;
    expect(error.faults).toEqual([{ pointer: "/body/password", rule: "type", expected: "string", received: "***" }]);
    expect(error.message).toBe("createPasswordLogin was not sent: /body/password: expected string, received ***.");
    expect([error.parameter, error.fields["password"]?.[0]]).toEqual(["password", "expected string, received ***"]);
  });

  it("is one with a query parameter that does not exist", async () => {
    const teamup = createTeamUp({ token: "t", validate: createValidator() });
    const error = (await failure(call(teamup, "listMemberships", { query: { for_sell: true } }))) as RequestError;
    expect(error.faults.map(({ pointer, rule: broken }) => [pointer, broken])).toEqual([
      ["/query/for_sell", "additionalProperties"],
    ]);
  });
});

function placesOf(node: object, path: readonly string[] = []): string[] {
  if (Array.isArray(node)) return [path.join(".")];
  return Object.entries(node)
    .flatMap(([member, inner]: [string, object]) =>
      placesOf(inner, member === "non_field_errors" ? path : [...path, member]),
    )
    .toSorted();
}

it("every documented request is sent", async () => {
  const { seen, fetch } = counted(async () => new Response(null, { status: 204 }));
  const teamup = createTeamUp({ token: "t", fetch, validate: createValidator() });
  const refused: string[] = [];
  const inputs = documentedInputs(document, asOnTheWire);
  for (const { call: each, input } of inputs) {
    const { operationId } = each.operation;
    const error = await call(teamup, operationId, input).then(
      () => undefined,
      (cause: Error) => cause,
    );
    // A form cannot say an empty list, whatever the description has to say of it.
    if (error instanceof RequestError && error.code !== "body_not_expressible") refused.push(error.message);
  }
  expect(refused).toEqual([]);
  expect(seen.requests).toBeGreaterThan(inputs.length * 0.8);
});

it("text on the wire may be given as text", async () => {
  const { seen, fetch } = counted(async () => Response.json({ results: [] }));
  const teamup = createTeamUp({ token: "t", fetch, validate: createValidator() });
  await call(teamup, "listMemberships", { query: { page: "2", for_sale: "true" } });
  expect(seen.requests).toBe(1);
});

describe("an answer that departs from the description", () => {
  const events: ClientEvent[] = [];
  const { fetch } = createSandbox({ provider: "teamup", bundle });
  const tampered = async (url: string, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init);
    const body = (await answer.json()) as object;
    return Response.json({ ...body, name: 42 }, { status: answer.status });
  };
  const client = (response: "off" | "warn" | "throw", wire = tampered): TeamUp =>
    createTeamUp({
      token: "sandbox",
      provider: 1,
      fetch: wire,
      validate: createValidator({ response }),
      onEvent: (event) => events.push(event),
    });
  const input = { path: { id: 42 } } as const;

  it("is taken as it is with off", async () => {
    expect((await client("off").getMembership(input)).name).toBe(42);
    expect(events.some(({ type }) => type === "invalid_response")).toBe(false);
  });

  it("is told of with warn", async () => {
    expect((await client("warn").getMembership(input)).name).toBe(42);
    expect(events.filter(({ type }) => type === "invalid_response")).toMatchObject([
      {
        operationId: "getMembership",
        attributes: { "http.response.status_code": 200 },
        faults: [{ pointer: "/body/name", rule: "type", expected: "string", received: "42" }],
      },
    ]);
  });

  it("ends the call with throw, unless it is an error already", async () => {
    const error = (await failure(client("throw").getMembership(input))) as ParseError;
    expect(error).toBeInstanceOf(ParseError);
    expect([error.code, error.status]).toEqual(["invalid_response", 200]);
    expect(error.faults.map(({ pointer }) => pointer)).toEqual(["/body/name"]);
    const broken = async (): Promise<Response> => Response.json({ code: 5 }, { status: 404 });
    expect(await failure(client("throw", broken).getMembership(input))).toBeInstanceOf(ApiError);
  });

  it.each<[string, string, object, object, string]>([
    [
      "a list of objects",
      "getMembershipPenaltySystem",
      { path: { id: 7 } },
      { memberships: [{ name: 42 }] },
      "/body/memberships/0/name",
    ],
    [
      "an object that a member of its own tells",
      "createPasswordLogin",
      { body: { username: "ada", direct_auth_key: "key", password: "hunter22" } },
      { two_factor_required_providers: 42 },
      "/body/two_factor_required_providers",
    ],
  ])("is told within the form that was meant: %s", async (_, operationId, asked, answer, place) => {
    const wire = async (): Promise<Response> => Response.json(answer);
    const { faults } = (await failure(call(client("throw", wire), operationId, asked))) as ParseError;
    expect(faults.filter(({ rule: broken }) => broken === "type").map(({ pointer }) => pointer)).toEqual([place]);
  });

  it("is none when it is the sandbox's own, with expanded and with chosen fields", async () => {
    const honest = client("throw", fetch);
    await honest.getMembership(input);
    await honest.getMembershipPenaltySystem({ path: { id: 7 }, query: { expand: ["memberships"] } });
    await honest.listMemberships({ query: { fields: ["id", "name"] } });
  });

  it("is none where the caller changes meanwhile what was asked for", async () => {
    const query: { page_size: number; fields?: string[] } = { page_size: 2, fields: ["id", "name"] };
    const memberships = client("throw", fetch).listMemberships({ query });
    delete query.fields;
    const read = await memberships.toArray({ max: 100 });
    expect(read.length).toBeGreaterThan(2);
  });

  it("is none where of an object is left what may be of several forms", async () => {
    const query = { expand: ["customer.field_values"], fields: ["customer.field_values.value"] } as const;
    const { results } = await client("throw", fetch).listCustomerMemberships({ query });
    expect(results.flatMap(({ customer }) => customer.field_values)).toContainEqual({ value: "+447700900456" });
  });
});

it("a client without it is bundled without it", async () => {
  const modules = await bundledModules(new URL("../src/index.ts", import.meta.url));
  expect(modules.some((module) => module.includes("/runtime/"))).toBe(true);
  expect(modules.filter((module) => /\/(?:src|dist)\/(?:validate|expectation)\b/.test(module))).toEqual([]);
});
