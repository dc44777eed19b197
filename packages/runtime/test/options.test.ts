import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { checkBaseUrl, checkOptions, checkToken, type RequestError } from "../src/index.ts";

function refusal(check: () => unknown): RequestError {
  try {
    check();
  } catch (error) {
    return error as RequestError;
  }
  throw new Error("was not refused");
}

describe("checkOptions", () => {
  it("suggests the option that was meant", () => {
    const error = refusal(() => checkOptions("createThing", { tokn: "x" }, ["token", "baseUrl"]));
    expect(error).toMatchObject({ code: "unknown_option", parameter: "tokn" });
    expect(error.message).toMatch(/^createThing does not know the option "tokn"\./);
    expect(error.message).toContain('Did you mean "token"?');
  });

  it("takes those that are known", () => {
    expect(checkOptions("createThing", { token: "x", baseUrl: undefined }, ["token", "baseUrl"])).toBeUndefined();
  });

  it("lists the options where none is near", () => {
    expect(refusal(() => checkOptions("createThing", { colour: 1 }, ["token"])).message).toContain("It takes token.");
  });
});

describe("checkToken", () => {
  it("takes the white space away", () => {
    expect(checkToken("token", " \tabc ")).toBe("abc");
  });

  it.each([
    "secret\nvalue",
    "secret\r\nX-Injected: 1",
    "two words",
    "",
    "  ",
    "sécret",
    "a\0b",
    undefined,
    42,
    null,
    {},
  ])("refuses %j without showing it", (token) => {
    const error = refusal(() => checkToken("token", token));
    expect(error).toMatchObject({ code: "invalid_token", parameter: "token" });
    expect(inspect(error)).not.toMatch(/secret|X-Injected|words/);
  });
});

describe("checkBaseUrl", () => {
  it("drops trailing slashes", () => {
    expect(checkBaseUrl("baseUrl", "https://api.example.com/v2//")).toBe("https://api.example.com/v2");
  });

  it.each([
    "/api",
    "ftp://x.example.com",
    "https://user:pw@x.example.com",
    "https://x.example.com?a=1",
    "https://x.example.com#a",
    "",
  ])("refuses %j", (url) => {
    expect(refusal(() => checkBaseUrl("baseUrl", url))).toMatchObject({ code: "invalid_option", parameter: "baseUrl" });
  });
});
