import { describe, expect, it } from "vitest";
import { oneOf, readOptions, type RequestError } from "../src/index.ts";
import { createThings, json } from "./support/connection.ts";

function refusal(check: () => unknown): RequestError {
  try {
    check();
  } catch (error) {
    return error as RequestError;
  }
  throw new Error("was not refused");
}

describe("a factory", () => {
  it("suggests the option that was meant", () => {
    const error = refusal(() => createThings({ timeot: 1 } as object));
    expect(error).toMatchObject({ name: "RequestError", code: "unknown_option", parameter: "timeot" });
    expect(error.message).toMatch(/^createThings does not know the option "timeot"\. Did you mean "timeout"\?$/);
  });

  it("suggests one however many letters a long name lacks", () => {
    expect(refusal(() => createThings({ maxRespBytes: 1 } as object)).message).toContain('"maxResponseBytes"?');
  });

  it("lists the options that it takes where none is near", () => {
    expect(refusal(() => createThings({ colour: 1 } as object)).message).toMatch(/It takes .*\btimeout\b.*\.$/);
  });

  it("refuses one even if it is undefined", () => {
    expect(refusal(() => createThings({ timeot: undefined } as object))).toMatchObject({ code: "unknown_option" });
  });

  it.each<[name: string, values: unknown[], expected: string]>([
    ["retries", [-1, 1.5, NaN, Infinity], "a whole number from 0 up"],
    ["timeout", [0, -1, NaN, "5"], "a number above 0, or Infinity"],
    ["deadline", [0, -1, NaN, "5"], "a number above 0, or Infinity"],
    ["maxResponseBytes", [0, -1, NaN, "5"], "a number above 0, or Infinity"],
    ["fetch", [null, "fetch"], "a function"],
    ["onEvent", [{}, "log"], "a function"],
    ["debug", [1, "yes"], "true or false"],
    ["rateLimit", [null, {}, "yes"], "what createRateLimit gives"],
    ["validate", [null, {}, "yes"], "what createValidator gives"],
    ["values", [{ decode: null }], "what createValues gives"],
  ])("refuses the option %s as any of %j, and tells what it can be", (parameter, values, expected) => {
    for (const value of values) {
      expect(refusal(() => createThings({ [parameter]: value }))).toMatchObject({
        code: "invalid_option",
        parameter,
        message: `The option "${parameter}" has an invalid value. Pass ${expected}.`,
      });
    }
  });
});

describe("readOptions", () => {
  it.each([undefined, null])("takes %j for no options", (options) => {
    expect(readOptions("createThings", options as unknown as object, {})).toEqual({});
  });
});

describe("oneOf", () => {
  const read = (mode: string): unknown => readOptions("createThing", { mode }, { mode: oneOf("customer", "provider") });

  it("takes each of its words, and lists them where it is given another", () => {
    expect([read("customer"), read("provider")]).toEqual([{ mode: "customer" }, { mode: "provider" }]);
    expect(refusal(() => read("staff")).message).toContain("Pass one of customer, provider.");
  });
});

it("the option headers is told as such where it holds what no header can be", () => {
  expect(refusal(() => createThings({ headers: { "x-a": "line\nbreak" } }))).toMatchObject({
    code: "invalid_header",
    parameter: "x-a",
    message: 'The option "headers" holds an invalid header. Pass { name: text }, in Latin-1 and without line breaks.',
  });
});

describe("the option baseUrl", () => {
  it("drops trailing slashes", async () => {
    const urls: string[] = [];
    const { methods } = createThings({
      baseUrl: "https://api.example.com/v2//",
      fetch: async (url) => {
        urls.push(url);
        return json({});
      },
    });
    await methods.getThing({ path: { id: 1 } });
    expect(urls).toEqual(["https://api.example.com/v2/things/1"]);
  });

  it.each([
    "/api",
    "ftp://x.example.com",
    "ftp://x.example.com/http://y.example.com",
    "https://user:pw@x.example.com",
    "https://user@x.example.com/v2",
    "https://x.example.com?a=1",
    "https://x.example.com#a",
    "https://x.example.com\\@evil.test",
    "https://",
    "",
    42,
    new URL("https://x.example.com"),
  ])("refuses %j", (baseUrl) => {
    expect(refusal(() => createThings({ baseUrl: baseUrl as string }))).toMatchObject({
      code: "invalid_option",
      parameter: "baseUrl",
      message: expect.not.stringContaining("pw"),
    });
  });

  it.each(["http://localhost", "HTTPS://x.example.com:8443/v2/a@b", "http://[::1]:4010/teamup/api/v2"])(
    "takes %s",
    (baseUrl) => {
      expect(createThings({ baseUrl }).methods).toHaveProperty("getThing");
    },
  );
});
