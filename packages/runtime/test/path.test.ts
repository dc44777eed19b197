import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RequestError } from "../src/index.ts";
import { fillPath } from "../src/path.ts";
import { createThings, errorOf } from "./support/connection.ts";

const long = process.env["PROOFS"] === "long";

const { methods, http } = createThings({ fetch: () => Promise.reject(new Error("This must not be sent.")) });

function refusal(path: Record<string, unknown> | undefined): Promise<Error> {
  return errorOf(methods.getThing(path === undefined ? {} : { path }));
}

describe("fillPath", () => {
  it("encodes what would end a segment", () => {
    expect(fillPath("/users/{id}/keys", { id: "a/b?c#d e" })).toBe("/users/a%2Fb%3Fc%23d%20e/keys");
    expect(fillPath("/users/{id}", { id: 42 })).toBe("/users/42");
    expect(fillPath("/users/{id}", { id: 2n ** 64n })).toBe("/users/18446744073709551616");
  });

  it.each([undefined, {}, { id: undefined }, { id: null }])("names a missing value: %j", async (values) => {
    const error = await refusal(values);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "missing_path_value", parameter: "id", operationId: "getThing" });
    expect(error.message).toContain("{ path: { id: … } }");
  });

  it.each([
    ["", '""'],
    [".", '"."'],
    ["..", '".."'],
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [1.5, "1.5"],
    [true, "of type boolean"],
    [{}, "of type object"],
    [[], "of type array"],
    [["a"], "of type array"],
    ["\ud800", "a broken string"],
  ])("refuses %j, which cannot be an id", async (id, told) => {
    expect(await refusal({ id })).toMatchObject({
      code: "unsafe_path_value",
      parameter: "id",
      message: expect.stringContaining(`The path value "id" of getThing is ${told}, which cannot be an id`),
      hint: "Pass the id as a non-empty string or a whole number.",
    });
  });

  it("names the path where no operation is known", async () => {
    const error = (path: object): Promise<unknown> => errorOf(http.GET("/things/{id}", { params: { path } }));
    expect(await error({})).toMatchObject({
      message: expect.stringMatching(/\/things\/\{id\} needs the path value "id"/),
      hint: "Pass it as { params: { path: { id: … } } }.",
    });
    expect(await error({ id: ".." })).toMatchObject({
      message: expect.stringMatching(/^The path value "id" of .*\/things\/\{id\} is "\.\."/),
    });
  });

  it("takes a brace that is never closed for what it is", () => {
    expect(fillPath("/users/{id}/{keys", { id: 1 })).toBe("/users/1/{keys");
  });

  it("keeps every other string within its segment and its origin", () => {
    const hostile = fc.oneof(
      // Every UTF-16 unit, lone surrogates included.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.constantFrom(".", "/", "\\", "%2e", "%2E", "%2f", "?", "#", "@", ":", "//", "\r\n", "\t", "é"), {
          minLength: 1,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, (id) => {
        let path: string;
        try {
          path = fillPath("/users/{id}/keys", { id });
        } catch (error) {
          return error instanceof RequestError;
        }
        const { origin, pathname } = new URL(`https://api.example.com/v2${path}`);
        const segments = pathname.split("/");
        return origin === "https://api.example.com" && segments.length === 5 && decodeURIComponent(segments[3]!) === id;
      }),
      { seed: Number(process.env["SEED"]), numRuns: long ? 1_000_000 : 50_000 },
    );
  });
});
