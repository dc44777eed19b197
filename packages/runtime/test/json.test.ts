import { describe, expect, it } from "vitest";
import { RequestError, writeJson } from "../src/index.ts";
import { createThings, errorOf } from "./support/connection.ts";

const { methods } = createThings({ fetch: () => Promise.reject(new Error("This must not be sent.")) });
const refusal = (body: unknown): Promise<unknown> => errorOf(methods.createThing({ body }));
const circle: Record<string, unknown> = { name: "it" };
circle["within"] = [circle];
const twice = { name: "it" };

describe("writeJson", () => {
  it("writes dates in ISO 8601, null for null, and leaves undefined and functions out", () => {
    const shared = { ends_on: null };
    const left = { none: undefined, call: () => {}, mark: Symbol("mark") };
    expect(writeJson({ at: new Date(0), first: shared, second: shared, ...left }, "createThing")).toBe(
      '{"at":"1970-01-01T00:00:00.000Z","first":{"ends_on":null},"second":{"ends_on":null}}',
    );
  });

  it("writes what holds no null as it is, and objects that are empty", () => {
    expect(writeJson({ days: [1, 2] }, "createThing")).toBe('{"days":[1,2]}');
    const bare: unknown = Object.create(null);
    const tagged = { [Symbol.toStringTag]: "Thing", name: "one" };
    expect(writeJson({ rule: {}, bare, text: new String(""), list: [[]], tagged }, "createThing")).toBe(
      '{"rule":{},"bare":{},"text":"","list":[[]],"tagged":{"name":"one"}}',
    );
  });

  it.each<[string, unknown, string, string?]>([
    ["NaN", { rule: { days: NaN } }, "rule.days"],
    ["an infinity in a list", { days: [1, -Infinity] }, "days.1"],
    ["an invalid date", { at: new Date(NaN) }, "at", "an invalid date"],
    ["NaN behind a date", { at: new Date(0), days: NaN }, "days"],
    ["a big integer", { id: 2n ** 64n }, "id", "a big integer"],
    ["an object that holds itself", circle, "within.0", "a circular reference"],
    ["nothing but NaN", NaN, "body"],
    ["undefined in a list", { days: [1, undefined] }, "days.1", "undefined"],
    ["a hole in a list", { days: Object.assign([1], { 2: 3 }) }, "days.1", "undefined"],
    ["a function in a list", { limits: [{ days: [() => 1] }] }, "limits.0.days.0", "a function"],
    ["a symbol in a list", { days: [Symbol("day")] }, "days.0", "a symbol"],
    ["a set", { rule: { days: new Set([1]) } }, "rule.days"],
    ["a map in a list", { rules: [{}, new Map([["days", 1]])] }, "rules.1"],
    ["form data as the whole body", new FormData(), "body"],
  ])("refuses %s, naming the member", async (_, body, parameter, what = "") => {
    expect(await refusal(body)).toMatchObject({
      name: "RequestError",
      code: "invalid_body",
      operationId: "createThing",
      parameter,
      message: expect.stringContaining(`"${parameter}" in the body of createThing is ${what}`),
    });
  });

  it.each<[string, unknown]>([
    ["what has a value of its own", new Number(5)],
    ["members under another name", { [Symbol.toStringTag]: "Thing", name: "one" }],
    ["members that are not there", { name: undefined }],
    ["one object in two places", [twice, { again: twice }]],
    ["a form of its own", { cents: NaN, toJSON: () => 5 }],
  ])("names what JSON cannot represent, and not %s", async (_, said) => {
    expect(await refusal({ said, days: NaN })).toMatchObject({ code: "invalid_body", parameter: "days" });
  });

  it("tells what nests deeper than anything described, and takes what does not", async () => {
    const nested = (depth: number, inner: object): object =>
      Array.from({ length: depth }).reduce<object>((within) => [within], inner);
    expect(await refusal(nested(1001, { days: NaN }))).toMatchObject({
      parameter: "body",
      message: expect.stringContaining("is an object nested too deeply"),
    });
    expect(await refusal(nested(1000, { days: NaN }))).toMatchObject({
      message: expect.stringContaining('.days" in the body of createThing is NaN'),
    });
  });

  it("names bytes, which JSON has no word for", async () => {
    expect(await refusal({ said: {}, bytes: new ArrayBuffer(8) })).toMatchObject({
      parameter: "bytes",
      message: expect.stringContaining('"bytes" in the body of createThing is of type ArrayBuffer'),
    });
  });

  it.each([
    ["a function", () => {}],
    ["an object that becomes undefined", { toJSON: () => undefined }],
  ])("refuses %s as the whole body", async (_, body) => {
    expect(await refusal(body)).toMatchObject({
      name: "RequestError",
      code: "invalid_body",
      operationId: "createThing",
      parameter: "body",
    });
  });

  const throwing = (thrown: unknown) => ({
    toJSON: () => {
      throw thrown;
    },
  });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();

  it.each<[string, object, string]>([
    [
      "a member that throws",
      {
        get days() {
          throw new Error("No days.");
        },
      },
      "Error",
    ],
    ["a proxy that was revoked", { days: revoked }, "TypeError"],
    ["a form of its own that throws", throwing(new SyntaxError("No.")), "SyntaxError"],
    ["a form of its own that throws nothing", throwing(undefined), "a throw"],
    ["a form of its own that is none, in a list", { days: [{ toJSON: () => undefined }] }, "RangeError"],
  ])("refuses %s, whose message goes into the cause", async (_, body, what) => {
    const error = await refusal(body);
    const hint = "Look at its getters and at what each `toJSON` gives.";
    expect(error).toMatchObject({
      name: "RequestError",
      code: "invalid_body",
      message: `The body of createThing ended in ${what} when it was written as JSON. ${hint}`,
      hint,
    });
  });

  it("passes an error of ours on, which the form of a document may throw", async () => {
    const ours = new RequestError("No.", { code: "invalid_relationship", parameter: "role", hint: "Pass an id." });
    expect(await refusal(throwing(ours))).toBe(ours);
  });

  it("knows the secrets beside a member that throws, and shows none of them", async () => {
    const body = {
      get days(): never {
        throw new Error(`No days for ${this.password}.`);
      },
      password: "open-sesame",
    };
    const { cause } = (await refusal(body)) as Error;
    expect((cause as Error).message).toBe("No days for ***.");
  });

  it("leaves the form of an object to its own toJSON", async () => {
    const price = { cents: NaN, toJSON: () => null };
    expect(writeJson({ price }, "createThing")).toBe('{"price":null}');
    const broken = {
      toJSON: () => {
        throw new RangeError("No.");
      },
    };
    expect(await refusal({ broken })).toMatchObject({
      code: "invalid_body",
      parameter: "body",
      message: expect.stringContaining("RangeError"),
    });
  });
});
