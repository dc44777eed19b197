import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { bundledModules } from "../../../scripts/conformance/bundled-modules.ts";
import { call, counted, failure } from "../../../scripts/conformance/calling.ts";
import { asPlainObject, documentedInputs } from "../../../scripts/conformance/typed-calls.ts";
import {
  ApiError,
  createCommerceLayer,
  ParseError,
  RequestError,
  type ClientEvent,
  type CommerceLayer,
} from "../src/index.ts";
import { createValidator } from "../src/validate.ts";

const document = bundle as unknown as Document;
const credentials = { clientId: "sandbox", clientSecret: "sandbox" };

const membership = { path: { membershipId: "xYZkjABcde" } };
const person = { user_email: "ada@example.com", organization: "HrbPnEoRgA", role: "ABCRtyUpBa" };

const invalid: [operationId: string, input: object][] = [
  ["createMembership", { body: { organization: "HrbPnEoRgA", role: "ABCRtyUpBa" } }],
  ["createMembership", { body: { ...person, user_email: "x" } }],
  ["createMembership", { body: { ...person, user_email: "nobody", access_scope: "some_access" } }],
  ["createMembership", { body: { ...person, nickname: "Ada", shoe_size: 38 } }],
  ["createMembership", { body: { ...person, metadata: "none" } }],
  ["createMembership", { body: { user_email: "ada@example.com", role: "ABCRtyUpBa" } }],
  ["createMembership", { body: { ...person, role: null } }],
  ["createMembership", { body: { ...person, role: "too-short" } }],
  ["updateMembership", { ...membership, body: { reference: 5, access_scope: "some_access" } }],
  ["updateMembership", { ...membership, body: { application_memberships: ["short"] } }],
  ["updateMembership", { ...membership, body: { status: "active" } }],
  ["updateMembership", { path: { membershipId: "short" }, body: { reference: "CRM" } }],
  ["createRole", { body: { name: " ", organization: "HrbPnEoRgA" } }],
  ["createRole", { body: { name: 5, reference: false, organization: "HrbPnEoRgA" } }],
  ["createPermission", { body: { can_create: "yes", role: "ABCRtyUpBa" } }],
  ["createApiCredential", { body: { name: "", organization: "HrbPnEoRgA", role: "ABCRtyUpBa" } }],
  ["listMemberships", { query: { sort: ["nothing"], page: { size: 100 } } }],
  ["listMemberships", { query: { page: { number: 0, offset: 5 } } }],
  ["listMemberships", { query: { filter: { statuseq: "active" } } }],
  ["getMembership", { ...membership, query: { include: ["nobody"], fields: { memberships: ["shoe_size"] } } }],
];

/** A fault's place by the name of the body's member or of the query parameter, which is all that the provider tells of it. */
function placesIn(faults: RequestError["faults"]): string[] {
  const names = faults.map(({ pointer }) => {
    const [, place, ...path] = pointer.split("/");
    return place === "query" ? `?${path[0]}` : path[0]!;
  });
  return [...new Set(names)].toSorted();
}

function placesOfErrors(errors: readonly { source?: { pointer?: string; parameter?: string } }[]): string[] {
  const names = errors.flatMap(({ source }) => {
    if (source === undefined) return [];
    return source.parameter === undefined ? source.pointer!.split("/")[3]! : `?${source.parameter.split("[")[0]}`;
  });
  return [...new Set(names)].toSorted();
}

describe("an input that breaks the description", () => {
  it("is judged, however many domains stand before the wrong one", async () => {
    // Where each can be read in two ways, there is no end to them.
    const domains = [...Array.from({ length: 40 }, () => "mail.example.co.uk"), "none"].join(", ");
    const client = createCommerceLayer({ ...credentials, validate: createValidator() });
    const error = await failure(call(client, "createIdentityProvider", { body: { domains } }));
    expect((error as RequestError).faults).toContainEqual(expect.objectContaining({ pointer: "/body/domains" }));
  });

  it.each(invalid)(
    "of %s %j is not sent, and the sandbox refuses it at the same places",
    async (operationId, input) => {
      const sandbox = createSandbox({ provider: "commercelayer", bundle });
      const { seen, fetch } = counted(sandbox.fetch);
      const options = { ...credentials, fetch };
      const checked = createCommerceLayer({ ...options, validate: createValidator() });
      const error = await failure(call(checked, operationId, input));
      expect(error).toBeInstanceOf(RequestError);
      const { code, faults } = error as RequestError;
      expect([code, seen.requests]).toEqual(["invalid_request", 0]);
      expect(faults.every(({ rule, expected, received }) => rule && expected && received)).toBe(true);
      const refusal = (await failure(call(createCommerceLayer(options), operationId, input))) as ApiError;
      expect(refusal).toBeInstanceOf(ApiError);
      // An address with such an id does not exist, which is all that the provider says of it.
      const isAddress = faults.some(({ pointer }) => pointer.startsWith("/path/"));
      expect(refusal.status === 404).toBe(isAddress);
      const { errors } = refusal.body as { errors: [] };
      expect(placesOfErrors(errors)).toEqual(isAddress ? [] : placesIn(faults));
    },
  );

  it("is told of at the members of the plain input, all at once", async () => {
    const cl = createCommerceLayer({ token: "t", validate: createValidator() });
    const body = { user_email: "x", organization: null, role: 5, nickname: "Ada" };
    const error = (await failure(call(cl, "createMembership", { body }))) as RequestError;
    expect(error.faults.map(({ pointer, rule }) => [pointer, rule])).toEqual([
      ["/body/nickname", "additionalProperties"],
      ["/body/user_email", "minLength"],
      ["/body/user_email", "format"],
      ["/body/organization", "type"],
      ["/body/role", "type"],
    ]);
    expect(error.fields["role"]).toEqual(["expected string, received 5"]);
    const empty = (await failure(call(cl, "createMembership", { body: {} }))) as RequestError;
    expect(placesIn(empty.faults)).toEqual(["organization", "role", "user_email"]);
    const ids = Array.from({ length: 11 }, (_, index) => (index < 10 ? `AppMbRsof${index}` : 5));
    const item = call(cl, "updateMembership", { ...membership, body: { application_memberships: ids } });
    expect(await failure(item)).toMatchObject({ faults: [{ pointer: "/body/application_memberships/10" }] });
    const token = (await failure(call(cl, "createToken", { body: { client_id: 5 } }))) as RequestError;
    expect(placesIn(token.faults)).toEqual(["client_id", "client_secret", "grant_type"]);
    for (const [whole, received] of [
      [[], "a list of 0"],
      [null, "null"],
      ["text", '"text"'],
    ]) {
      const { faults } = (await failure(call(cl, "createMembership", { body: whole }))) as RequestError;
      expect(faults).toContainEqual({ pointer: "/body", rule: "type", expected: "object", received });
    }
  });
});

it("a member that is undefined is left out", async () => {
  const { seen, fetch } = counted(async () => new Response(null, { status: 204 }));
  const cl = createCommerceLayer({ token: "t", fetch, validate: createValidator() });
  await call(cl, "updateMembership", { ...membership, body: { reference: undefined, role: undefined } });
  expect(seen.requests).toBe(1);
});

it("every documented request is sent", async () => {
  const { seen, fetch } = counted(async () => new Response(null, { status: 204 }));
  const cl = createCommerceLayer({ token: "t", fetch, validate: createValidator() });
  const inputs = documentedInputs(document, asPlainObject);
  const refused: string[] = [];
  for (const { call: each, input } of inputs) {
    const error = await call(cl, each.operation.operationId, input).then(
      () => undefined,
      (cause: Error) => cause,
    );
    if (error instanceof RequestError) refused.push(error.message);
  }
  expect(refused).toEqual([]);
  expect(seen.requests).toBe(inputs.length);
});

describe("an answer that departs from the description", () => {
  const events: ClientEvent[] = [];
  const { fetch } = createSandbox({ provider: "commercelayer", bundle });
  const tampered = async (url: string, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init);
    const text = await answer.text();
    return new Response(text.replace('"status":"pending"', '"status":42'), answer);
  };
  const client = (response: "off" | "warn" | "throw", wire = tampered): CommerceLayer =>
    createCommerceLayer({
      ...credentials,
      fetch: wire,
      validate: createValidator({ response }),
      onEvent: (event) => events.push(event),
    });
  const warnings = () => events.filter(({ type }) => type === "invalid_response");

  it("is taken as it is with off", async () => {
    expect((await client("off").getMembership(membership)).status).toBe(42);
    expect(warnings()).toEqual([]);
  });

  it("is told of with warn, at its place in the document", async () => {
    expect((await client("warn").getMembership(membership)).status).toBe(42);
    expect(warnings()).toMatchObject([
      { operationId: "getMembership", faults: [{ pointer: "/body/data/attributes/status", received: "42" }] },
    ]);
  });

  it("ends the call with throw", async () => {
    const error = (await failure(client("throw").getMembership(membership))) as ParseError;
    expect(error).toBeInstanceOf(ParseError);
    expect([error.code, error.status]).toEqual(["invalid_response", 200]);
  });

  it("is none when it is the sandbox's own, with included resources and with chosen fields", async () => {
    const honest = client("throw", fetch);
    await honest.getMembership({ ...membership, query: { include: ["role.permissions", "organization"] } });
    await honest.listMemberships({ query: { fields: { memberships: ["status"] } } });
  });
});

it("a client without it is bundled without it", async () => {
  const modules = await bundledModules(new URL("../src/index.ts", import.meta.url));
  expect(modules.some((module) => module.includes("/runtime/"))).toBe(true);
  expect(modules.filter((module) => /\/(?:src|dist)\/(?:validate|expectation)\b/.test(module))).toEqual([]);
});
