import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPath, RequestError } from "../src/index.ts";

const long = process.env["PROOFS"] === "long";

function refusal(values: Record<string, unknown> | undefined): RequestError {
  try {
    fillPath("/users/{id}/keys", values, "getKeys");
  } catch (error) {
    if (error instanceof RequestError) return error;
  }
  throw new Error("was not refused");
}

describe("fillPath", () => {
  it("encodes what would end a segment", () => {
    expect(fillPath("/users/{id}/keys", { id: "a/b?c#d e" })).toBe("/users/a%2Fb%3Fc%23d%20e/keys");
    expect(fillPath("/users/{id}", { id: 42 })).toBe("/users/42");
  });

  it.each([undefined, {}, { id: undefined }, { id: null }])("names a missing value: %j", (values) => {
    expect(refusal(values)).toMatchObject({ code: "missing_path_value", parameter: "id", operationId: "getKeys" });
    expect(refusal(values).message).toContain("{ path: { id: … } }");
  });

  it.each(["", ".", "..", NaN, Infinity, 1.5, true, {}, [], ["a"], "\ud800"])(
    "refuses %j, which cannot be an id",
    (id) => {
      expect(refusal({ id })).toMatchObject({ code: "unsafe_path_value", parameter: "id" });
    },
  );

  it("names the path where no operation is known", () => {
    expect(() => fillPath("/users/{id}", {})).toThrow('/users/{id} needs the path value "id"');
    expect(() => fillPath("/users/{id}", { id: ".." })).toThrow('The path value "id" of /users/{id} is ".."');
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
      { numRuns: long ? 1_000_000 : 50_000 },
    );
  });
});
