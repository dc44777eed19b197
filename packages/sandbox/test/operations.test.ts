import { describe, expect, test } from "vitest";
import { readBundle } from "../src/bundle.ts";
import { operations as commercelayerHandlers } from "../src/commercelayer/operations/index.ts";
import { createSandbox } from "../src/index.ts";
import { operations as teamupHandlers } from "../src/teamup/operations/index.ts";
import type { Opened } from "./support/open.ts";
import { bundles, openCommerceLayer, openTeamUp, tokenFor } from "./support/open.ts";
import type { Described } from "./support/operations.ts";
import { at, operationsOf } from "./support/operations.ts";

const open = { teamup: async () => openTeamUp(), commercelayer: () => openCommerceLayer() };

const handlers = { teamup: teamupHandlers, commercelayer: commercelayerHandlers };

/** Examples that the seed refuses for a reason; other tests bring about the state in which they succeed. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  [
    "shareCustomerMembership child",
    "The membership of the path's example is not shareable, and its holder has no family.",
  ],
  ["deleteMembershipCategory ", "The category of the path's example has memberships."],
  ["deleteMembershipProfile ", "The profile of the path's example has application memberships."],
]);

describe.each(["teamup", "commercelayer"] as const)("%s", (provider) => {
  const operations = operationsOf(provider);
  const writes = operations
    .filter(({ method }) => method !== "GET")
    .flatMap((operation) =>
      (operation.bodies.length > 0 ? operation.bodies : [["", undefined] as const]).map(([name, body]) => ({
        operation,
        name,
        body,
      })),
    );

  test("every handler is called as an operation, for of any other name it would never be asked", () => {
    const ids = new Set(readBundle(bundles[provider]).operations.map(({ id }) => id));
    expect(Object.keys(handlers[provider]).filter((name) => !ids.has(name))).toEqual([]);
  });

  const named = writes.map((write) => [`${write.operation.id} ${write.name}`, write] as const);
  test.each(named.filter(([name]) => !elsewhere.has(name)))("%s is done", async (_name, { operation, body }) => {
    const { status, text } = await call(await open[provider](), at(operation, body), body);
    expect([status, status < 300 ? "" : text]).toEqual([operation.statuses[0], ""]);
  });

  test.each(operations.filter(({ isSecured }) => isSecured).map((operation) => [operation.id, operation] as const))(
    "%s asks who calls",
    async (_id, operation) => {
      const sandbox = await open[provider]();
      const { status } = await sandbox.ask(operation.method, operation.path, { token: null });
      expect(status).toBe(401);
    },
  );
});

async function call(
  sandbox: Opened,
  operation: Described,
  body?: unknown,
): Promise<Awaited<ReturnType<Opened["ask"]>>> {
  return sandbox.ask(operation.method, operation.path, {
    headers: operation.headers,
    ...(body === undefined ? {} : { json: body }),
  });
}

test("an operation of which no answer with a body is described gives none", async () => {
  const bundle = structuredClone(bundles.teamup) as { paths: Record<string, { post: { responses: object } }> };
  const { post } = bundle.paths["/membership_categories"]!;
  const { "201": _, ...refusals } = post.responses as Record<string, object>;
  post.responses = { ...refusals, "204": { description: "It is there." } };
  const sandbox = openTeamUp({ bundle });
  const url = "https://goteamup.com/api/v2/membership_categories";
  const headers = { authorization: "Bearer sandbox", "content-type": "application/json" };
  const body = JSON.stringify({ name: "Workshops" });
  const answer = await sandbox.fetch(url, { method: "POST", headers, body });
  expect([answer.status, await answer.text()]).toEqual([204, ""]);
  expect((await sandbox.ask("GET", "/membership_categories")).text).toContain("Workshops");
});

describe("what nobody has told a new record is the default, or the least that its schema takes", () => {
  const told = {
    day: [{ type: "string", format: "date" }, "2026-04-15"],
    moment: [{ type: "string", format: "date-time" }, "2026-04-15T09:00:00.000Z"],
    text: [{ type: "string" }, ""],
    word: [{ type: "string", enum: ["draft", "live"] }, "draft"],
    count: [{ type: "integer" }, 0],
    place: [{ type: "integer", minimum: 1 }, 1],
    share: [{ type: "number", minimum: -1 }, 0],
    answer: [{ type: "boolean" }, false],
    list: [{ type: "array", items: { type: "string" } }, []],
    map: [{ type: "object" }, {}],
    nothing: [{ type: ["string", "null"], format: "date" }, null],
    usual: [{ type: ["integer", "null"], default: 7 }, 7],
  } as const;
  const properties = Object.fromEntries(Object.entries(told).map(([name, [schema]]) => [name, schema]));
  const expected = Object.fromEntries(Object.entries(told).map(([name, [, value]]) => [name, value]));

  interface ReadSchema {
    readonly properties: object;
    required?: readonly string[];
  }

  function opened(provider: "teamup" | "commercelayer", name: string): typeof fetch {
    const bundle = structuredClone(bundles[provider]) as { components: { schemas: Record<string, ReadSchema> } };
    const schema = bundle.components.schemas[name]!;
    Object.assign(schema.properties, properties);
    schema.required = [...(schema.required ?? []), ...Object.keys(properties)];
    return createSandbox({ provider, bundle, clock: "2026-04-15T09:00:00Z" }).fetch;
  }

  test("teamup", async () => {
    const fetch = opened("teamup", "MembershipCategory");
    const answer = await fetch("https://goteamup.com/api/v2/membership_categories", {
      method: "POST",
      headers: { authorization: "Bearer sandbox", "content-type": "application/json" },
      body: JSON.stringify({ name: "Workshops" }),
    });
    expect(await answer.json()).toMatchObject(expected);
  });

  test("commercelayer", async () => {
    const fetch = opened("commercelayer", "RoleAttributes");
    const token = await tokenFor(fetch, "https://auth.commercelayer.io", "sandbox");
    const type = "application/vnd.api+json";
    const answer = await fetch("https://provisioning.commercelayer.io/api/roles", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, accept: type, "content-type": type },
      body: JSON.stringify({
        data: {
          type: "roles",
          attributes: { name: "Returns desk" },
          relationships: { organization: { data: { type: "organizations", id: "HrbPnEoRgA" } } },
        },
      }),
    });
    expect(await answer.json()).toMatchObject({ data: { attributes: expected } });
  });
});
