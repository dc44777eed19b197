import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { ClientEvent, ParseError, RequestError } from "../src/index.ts";
import { plainBodies, validatorOf, type BodyForm, type Check, type ValidatorOptions } from "../src/validate.ts";
import { createVirtualClock } from "./support/clock.ts";
import { createThings, errorOf, FORM, json, ORIGIN } from "./support/connection.ts";

const ajv = new Ajv2020({ allErrors: true, messages: false, formats: { code: /^[A-Z]+$/ } });
const compile = (schema: object): Check => ajv.compile(schema) as Check;

const thing = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", minLength: 2, maxLength: 60 },
    kind: { enum: ["big", "small", 5] },
    colours: { enum: Array.from({ length: 40 }, (_, index) => `colour-${index}`) },
    version: { const: 2 },
    code: { type: "string", format: "code" },
    slug: { type: "string", pattern: "^[a-z]+$", not: { const: "none" } },
    count: { type: ["integer", "null"], minimum: 1, maximum: 9 },
    share: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.25 },
    active: { type: "boolean" },
    tags: { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { type: "string" } },
    labels: { type: "object", minProperties: 1, maxProperties: 2, propertyNames: { pattern: "^[a-z]+$" } },
    price: { oneOf: [{ type: "string" }, { type: "number" }] },
    password: { type: "string" },
    parts: { type: "array", uniqueItems: true, items: { type: "object", required: ["id"] } },
    at: { type: "string", pattern: "^\\d" },
    "a/b~c": { type: "string" },
  },
  if: { properties: { version: { not: { const: 2 } } } },
  else: { required: ["kind"] },
} as const;

const request = {
  type: "object",
  required: ["body"],
  properties: {
    path: { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 1 } } },
    query: {
      type: "object",
      additionalProperties: false,
      properties: {
        size: { type: "integer", maximum: 100 },
        share: { type: "number" },
        deep: { type: "boolean" },
        ids: { type: "array", items: { type: "integer" } },
        fields: { type: "array", items: { type: "string" } },
        name: { type: "string", minLength: 2 },
        either: {
          anyOf: [
            { type: "string", minLength: 3 },
            { type: "number", minimum: 10 },
          ],
        },
      },
    },
    header: { type: "object", properties: { trace: { type: "string" } } },
    body: thing,
  },
};

const refusal = { type: "object", required: ["code"] };
const checkRequest = compile(request);
const checks = {
  replaceThing: {
    request: async () => ({ request: checkRequest }),
    response: async () => ({ status200: compile(thing), status400: compile(refusal), status404: compile(refusal) }),
  },
  deleteThing: {
    request: () => Promise.reject(new Error("ENOENT /srv/app")),
    response: () => Promise.reject(new Error("ENOENT /srv/app")),
  },
};

/** A client that holds its calls against the schemas above, what it sends, and what it tells. */
function validated(options?: ValidatorOptions, answer: () => Response = () => json({}), form: BodyForm = plainBodies) {
  const events: ClientEvent[] = [];
  const sent: string[] = [];
  const client = createThings({
    clock: createVirtualClock(),
    retries: 0,
    validate: validatorOf(checks, form, options),
    onEvent: (event) => void events.push(event),
    fetch: async (url) => {
      sent.push(url);
      return answer();
    },
  });
  return { ...client, events: () => events.filter(({ type }) => type === "invalid_response"), sent };
}

const path = { id: 1 };

async function faultsOf(input: object, form?: BodyForm): Promise<string[]> {
  const { methods, sent } = validated(undefined, undefined, form);
  const error = (await errorOf(methods.replaceThing({ path, ...input }))) as RequestError;
  expect([error.name, error.code, sent]).toEqual(["RequestError", "invalid_request", []]);
  return error.faults.map(({ pointer, rule, expected, received }) => `${pointer} ${rule}: ${expected}, ${received}`);
}

describe("an input that breaks the description", () => {
  it.each<[member: string, value: unknown, fault: string]>([
    ["name", "x", 'minLength: at least 2 characters, "x"'],
    ["name", "x".repeat(61), `maxLength: at most 60 characters, "${"x".repeat(40)}…"`],
    ["name", null, "type: string, null"],
    ["name", true, "type: string, true"],
    ["name", ["x"], "type: string, a list of 1"],
    ["name", {}, "type: string, a value of type object"],
    ["name", () => "x", "type: string, a value of type function"],
    ["at", new Date(NaN), 'pattern: a match of ^\\d, "Invalid Date"'],
    ["kind", "medium", 'enum: one of "big", "small", 5, "medium"'],
    ["version", 3, "const: 2, 3"],
    ["code", "abc", 'format: the format code, "abc"'],
    ["slug", "A1", 'pattern: a match of ^[a-z]+$, "A1"'],
    ["slug", "none", 'not: what the rule not asks for, "none"'],
    ["count", 0, "minimum: at least 1, 0"],
    ["count", 10, "maximum: at most 9, 10"],
    ["count", "3", 'type: integer or null, "3"'],
    ["count", 1n, "type: integer or null, 1"],
    ["share", 0, "exclusiveMinimum: more than 0, 0"],
    ["share", 1, "exclusiveMaximum: less than 1, 1"],
    ["share", 0.3, "multipleOf: a multiple of 0.25, 0.3"],
    ["tags", [], "minItems: at least 1 item, a list of 0"],
    ["tags", ["a", "b", "c"], "maxItems: at most 2 items, a list of 3"],
    ["tags", ["a", "a"], "uniqueItems: no item twice, a list of 2"],
    ["labels", {}, "minProperties: at least 1 member, a value of type object"],
    ["labels", { a: 1, b: 2, c: 3 }, "maxProperties: at most 2 members, a value of type object"],
    ["password", ["hunter22"], "type: string, ***"],
    ["colour", "red", 'additionalProperties: no such member, "red"'],
  ])("in %s = %o is told of with what was expected and what came", async (member, value, fault) => {
    const body = { name: "Thing", [member]: value };
    expect(await faultsOf({ body })).toEqual([`/body/${member} ${fault}`]);
  });

  it("is told of at the member that breaks it, and not again at what stands around that", async () => {
    expect(await faultsOf({ body: { version: 2, labels: { A: 1 }, price: true, "a/b~c": 1 } })).toEqual([
      "/body/kind required: a value, nothing",
      "/body/name required: a value, nothing",
      "/body/labels/A pattern: another name, 1",
      "/body/price type: string, true",
      "/body/price type: number, true",
      "/body/a~1b~0c type: string, 1",
    ]);
  });

  it("cuts short what it lists", async () => {
    const [fault] = await faultsOf({ body: { name: "Thing", colours: "none" } });
    expect(fault).toMatch(/^\/body\/colours enum: one of "colour-0", .{100,160}…, "none"$/);
  });

  it("tells of everything at once, in the message of the first five, and by member", async () => {
    const { methods } = validated();
    const body = { count: 0, share: 2, tags: [5], price: [], "a/b~c": 1, slug: "A" };
    const error = (await errorOf(methods.replaceThing({ path: { id: 0 }, body }))) as RequestError;
    expect(error.faults).toHaveLength(9);
    expect(error.message).toBe(
      "replaceThing was not sent: /path/id: expected at least 1, received 0; " +
        '/body/name: expected a value, received nothing; /body/slug: expected a match of ^[a-z]+$, received "A"; ' +
        "/body/count: expected at least 1, received 0; /body/share: expected less than 1, received 2; and 4 more.",
    );
    expect(error).toMatchObject({ operationId: "replaceThing", parameter: "id" });
    expect([error.fields["count"], error.fields["tags"]?.["0"]]).toEqual([
      ["expected at least 1, received 0"],
      ["expected string, received 5"],
    ]);
  });

  it("names the body itself where that is at fault", async () => {
    const { methods } = validated();
    const error = (await errorOf(methods.replaceThing({ path, body: [] }))) as RequestError;
    expect(error).toMatchObject({
      parameter: "body",
      message: "replaceThing was not sent: /body: expected object, received a list of 0.",
    });
  });

  it("shows none of the secrets that stand elsewhere in it", async () => {
    const secret = "hunter22hunter22";
    expect(await faultsOf({ body: { name: "Thing", password: secret, slug: `${secret}!` } })).toEqual([
      '/body/slug pattern: a match of ^[a-z]+$, "***!"',
    ]);
  });

  it("hides nothing where a secret is not there", async () => {
    const body = { type: "object", required: ["password"] };
    const check = compile({ type: "object", properties: { body } });
    const validate = validatorOf(
      { replaceThing: { request: async () => ({ request: check }), response: async () => ({}) } },
      plainBodies,
    );
    const error = await errorOf(createThings({ validate }).methods.replaceThing({ path, body: {} }));
    expect(error).toMatchObject({ faults: [{ pointer: "/body/password", received: "nothing" }] });
  });

  it("lacks the members of a path that is not there", async () => {
    expect(await faultsOf({ path: undefined, body: { name: "Thing" } })).toEqual([
      "/path/id required: a value, nothing",
    ]);
  });

  it("lacks the members of a body that is not there", async () => {
    expect(await faultsOf({})).toEqual(["/body/name required: a value, nothing"]);
    expect(await faultsOf({ body: undefined })).toEqual(["/body/name required: a value, nothing"]);
  });

  it.each([5, "5"])("is not taken for text and for a number in turns: %j", async (either) => {
    expect(await faultsOf({ query: { either }, body: { name: "Thing" } })).not.toEqual([]);
  });

  it("is told of at the caller's own places, and not at those that are none", async () => {
    const enveloped: BodyForm = {
      toWire: (_, { body }) => ({ ...(body as object), code: "none", count: 0 }),
      toInput: ([place, member, ...rest]) => (member === "code" ? undefined : [place!, `my_${member}`, ...rest]),
    };
    expect(await faultsOf({ body: { name: "Thing" } }, enveloped)).toEqual(["/body/my_count minimum: at least 1, 0"]);
  });
});

describe("an input that keeps to the description", () => {
  it.each<[string, object]>([
    ["with a date", { body: { name: "Thing", at: new Date(0) } }],
    ["with an object of the query that has none but undefined members", { query: { none: { a: undefined } } }],
    ["with an order by nothing", { query: { sort: [] } }],
    ["with members that are not given", { query: { size: undefined }, body: { name: "Thing", count: undefined } }],
    ["with values that have a form of their own", { body: { name: { toJSON: () => "Thing" } } }],
    ["with text for numbers, booleans and lists", { query: { size: "+5", share: "-0.25", deep: "true", ids: "1,2" } }],
    ["with a list of one number as its text", { query: { ids: "12" } }],
    ["with text for both booleans", { query: { deep: "false" } }],
    ["with numbers for text", { query: { name: 42, fields: 5 }, header: { trace: 7n } }],
    ["with text in its path", { path: { id: "7" } }],
    ["as a form, in text", { contentType: FORM, body: { name: 42, count: "3", active: "true" } }],
  ])("is sent %s", async (_, input) => {
    const { methods, sent } = validated();
    await methods.replaceThing({ path, body: { name: "Thing" }, ...input });
    expect(sent).toHaveLength(1);
  });

  it("is sent as the caller gave it", async () => {
    const { methods, sent } = validated();
    await methods.replaceThing({ path, query: { ids: ["1", "2"] }, body: { name: "Thing" } });
    expect(sent).toEqual([`${ORIGIN}/things/1?ids=1,2`]);
  });

  it.each<[string, object, string]>([
    ["a number", { query: { size: "many" } }, '/query/size type: integer, "many"'],
    ["a number", { query: { size: "1e2" } }, '/query/size type: integer, "1e2"'],
    ["a boolean", { query: { deep: "yes" } }, '/query/deep type: boolean, "yes"'],
    ["text", { query: { name: ["long"] } }, "/query/name type: string, a list of 1"],
    ["within the limits", { query: { size: "101" } }, "/query/size maximum: at most 100, 101"],
    ["a list of numbers", { query: { ids: [1, undefined] } }, "/query/ids/1 type: integer, null"],
    ["a member of the query", { query: { sise: 5 } }, "/query/sise additionalProperties: no such member, 5"],
  ])("is none where its text is not that of %s", async (_, input, fault) => {
    expect(await faultsOf({ body: { name: "Thing" }, ...input })).toEqual([fault]);
  });

  it("is sent where there are no checks", async () => {
    const { methods, sent } = validated({ response: "throw" }, () => json({ things: [] }));
    await methods.listThings({ query: { size: "many" } });
    expect(sent).toHaveLength(1);
  });
});

describe("an input that nothing can be made of", () => {
  it("is refused as it would be unchecked", async () => {
    const body: Record<string, unknown> = { name: "Thing" };
    body["self"] = body;
    const { methods } = createThings({ validate: validatorOf(checks, plainBodies), fetch: async () => json({}) });
    await expect(methods.replaceThing({ path: { id: 1 }, body })).rejects.toMatchObject({
      code: "invalid_body",
      parameter: "self",
    });
    const deep = Array.from({ length: 20_000 }).reduce<object>((inner) => ({ inner }), {});
    await expect(methods.replaceThing({ path: { id: 1 }, body: deep })).rejects.toMatchObject({ code: "invalid_body" });
  });

  it("is told of where it stands outside of the body", async () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    const { methods } = createThings({ validate: validatorOf(checks, plainBodies), fetch: async () => json({}) });
    const input = { path: { id: circle }, query: { name: circle, size: undefined }, body: { name: "Thing" } };
    await expect(methods.replaceThing(input)).rejects.toMatchObject({
      code: "invalid_request",
      faults: [{ pointer: "/path/id" }, { pointer: "/query/name" }],
    });
  });

  it("is not looked for in an object of the query that leaves nothing behind", async () => {
    const sent: string[] = [];
    const validate = validatorOf(
      {
        replaceThing: {
          request: async () => ({ request: compile({ properties: { query: { additionalProperties: false } } }) }),
          response: async () => ({}),
        },
      },
      plainBodies,
    );
    const { methods } = createThings({ validate, fetch: async (url) => (sent.push(url), json({})) });
    await methods.replaceThing({ path: { id: 1 }, query: { fields: {} }, body: { name: "Thing" } });
    expect(sent).toEqual([`${ORIGIN}/things/1`]);
  });
});

describe("an answer that departs from the description", () => {
  const wrong = { name: "Thing", count: 0, password: 5 };
  const faults = [
    { pointer: "/body/count", rule: "minimum", expected: "at least 1", received: "0" },
    { pointer: "/body/password", rule: "type", expected: "string", received: "***" },
  ];
  const input = { path, body: { name: "Thing" } };

  it.each([undefined, {}, { response: "off" as const }])("is taken as it is with %j", async (options) => {
    const { methods, events } = validated(options, () => json(wrong));
    expect(await methods.replaceThing(input)).toEqual(wrong);
    expect(events()).toEqual([]);
  });

  it("is told of with warn", async () => {
    const { methods, events } = validated({ response: "warn" }, () => json(wrong));
    expect(await methods.replaceThing(input)).toEqual(wrong);
    expect(events()).toEqual([
      {
        type: "invalid_response",
        operationId: "replaceThing",
        time: Date.UTC(2026, 0, 1),
        attributes: { "http.response.status_code": 200 },
        faults,
      },
    ]);
  });

  it("ends the call with throw", async () => {
    const { methods, events } = validated({ response: "throw" }, () =>
      json(wrong, 200, { "x-token": "secret", "x-request-id": "r-1" }),
    );
    const error = (await errorOf(methods.replaceThing(input))) as ParseError;
    expect(error).toMatchObject({
      name: "ParseError",
      code: "invalid_response",
      operationId: "replaceThing",
      status: 200,
      requestId: "r-1",
      faults,
      message:
        "The answer to replaceThing departs from the description: " +
        "/body/count: expected at least 1, received 0; /body/password: expected string, received ***.",
    });
    expect([error.headers.get("x-token"), events()]).toEqual(["***", []]);
  });

  it.each([400, 404])("is only told of with throw where it is an error in any case: %i", async (status) => {
    const { methods, events } = validated({ response: "throw" }, () => json({}, status));
    expect(await errorOf(methods.replaceThing(input))).toMatchObject({ name: "ApiError", status });
    expect(events()).toMatchObject([{ faults: [{ pointer: "/body/code", rule: "required" }] }]);
  });

  it("is none where it lacks only what was not asked for", async () => {
    const { methods, sent } = validated({ response: "throw" }, () => json({ slug: "a" }));
    await methods.replaceThing({ ...input, query: { fields: ["slug"] } });
    const error = await errorOf(methods.replaceThing(input));
    expect([(error as ParseError).faults.map(({ pointer }) => pointer), sent.length]).toEqual([["/body/name"], 2]);
  });

  it("is none where two objects are alike in what was asked for", async () => {
    const { methods } = validated({ response: "throw" }, () =>
      json({ name: "Thing", parts: [{ size: 1 }, { size: 1 }], tags: ["a", "a"] }),
    );
    const error = await errorOf(methods.replaceThing({ ...input, query: { fields: ["name", "parts.size", "tags"] } }));
    expect(error).toMatchObject({ code: "invalid_response", faults: [{ pointer: "/body/tags", rule: "uniqueItems" }] });
  });

  it("is told of where two objects are alike as a whole", async () => {
    const { methods } = validated({ response: "throw" }, () => json({ name: "Thing", parts: [{ id: 1 }, { id: 1 }] }));
    const error = await errorOf(methods.replaceThing(input));
    expect(error).toMatchObject({ faults: [{ pointer: "/body/parts", rule: "uniqueItems" }] });
  });

  it("is told of at what was asked for, and not at what was not", async () => {
    const { methods } = validated({ response: "throw" }, () => json({ count: 0 }));
    const error = await errorOf(methods.replaceThing({ ...input, query: { fields: ["count"] } }));
    expect(error).toMatchObject({ code: "invalid_response", faults: [{ pointer: "/body/count", rule: "minimum" }] });
  });

  it("is none where nothing is said of its status, nor where it keeps to it", async () => {
    const answers = [json({}, 500), json({ name: "Thing" })];
    const { methods, events } = validated({ response: "throw" }, () => answers.shift()!);
    expect(await errorOf(methods.replaceThing(input))).toMatchObject({ name: "ApiError", status: 500 });
    expect(await methods.replaceThing(input)).toEqual({ name: "Thing" });
    expect(events()).toEqual([]);
  });

  it("is told of by the machine's own time where no other is given, and to somebody who may fail", async () => {
    const times: number[] = [];
    const { methods } = createThings({
      validate: validatorOf(checks, plainBodies, { response: "warn" }),
      onEvent: ({ type, time }) => {
        if (type !== "invalid_response") return;
        times.push(time);
        throw new Error("no disk");
      },
      fetch: async () => json(wrong),
    });
    expect(await methods.replaceThing(input)).toEqual(wrong);
    expect(Math.abs(times[0]! - Date.now())).toBeLessThan(60_000);
  });

  it("is told to nobody where nobody listens", async () => {
    const { methods } = createThings({
      validate: validatorOf(checks, plainBodies, { response: "warn" }),
      fetch: async () => json(wrong),
    });
    expect(await methods.replaceThing(input)).toEqual(wrong);
  });
});

describe("the checks", () => {
  it("that cannot be loaded end the call before anything is sent, and say what to do", async () => {
    const { methods, sent } = validated();
    expect(await errorOf(methods.deleteThing({ path }))).toMatchObject({
      name: "RequestError",
      code: "checks_unavailable",
      operationId: "deleteThing",
      message: expect.stringContaining("The checks of deleteThing cannot be loaded. Deploy the modules"),
      cause: new Error("ENOENT /srv/app"),
    });
    expect(sent).toEqual([]);
  });

  it("hold the first page of a list against the description, and not the provider's own addresses", async () => {
    const inputs: unknown[] = [];
    const answers = [{ things: [{ id: 1 }], next: "/things?page=2" }, { things: [{ id: 2 }] }];
    const { methods } = createThings({
      validate: { request: async (_, input) => void inputs.push(input), response: async () => {} },
      fetch: async () => json(answers.shift()),
    });
    const list = methods.listThings({ query: { page: 1 } }) as unknown as AsyncIterable<unknown>;
    const found: unknown[] = [];
    for await (const item of list) found.push(item);
    expect([found.length, inputs]).toEqual([2, [{ query: { page: 1 } }]]);
  });
});

describe("the option", () => {
  it("response is off, warn or throw", () => {
    const options = { response: "always" } as unknown as ValidatorOptions;
    expect(() => validatorOf(checks, plainBodies, options)).toThrow(
      expect.objectContaining({ name: "RequestError", code: "invalid_option", parameter: "response" }),
    );
  });

  it("of a validator is refused where there is none of that name", () => {
    const options = { reponse: "throw" } as unknown as ValidatorOptions;
    expect(() => validatorOf(checks, plainBodies, options)).toThrow(
      expect.objectContaining({
        name: "RequestError",
        code: "unknown_option",
        parameter: "reponse",
        message: expect.stringContaining('Did you mean "response"?'),
      }),
    );
  });
});
