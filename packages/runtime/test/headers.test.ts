import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { addHeaders } from "../src/headers.ts";
import { createThings, errorOf, json } from "./support/connection.ts";

const silent = createThings({ fetch: () => Promise.reject(new Error("This must not be sent.")) });
const refusal = (headers: unknown): Promise<Error> =>
  errorOf(silent.methods.getThing({ path: { id: 1 }, headers: headers as Record<string, string> }));

describe("headers", () => {
  it("are written as text, dates in ISO 8601", () => {
    const date = new Date(Date.UTC(2026, 0, 2));
    expect(addHeaders({}, { A: "é", b: 1, c: true, d: 2n, e: date, f: undefined })).toEqual({
      a: "é",
      b: "1",
      c: "true",
      d: "2",
      e: "2026-01-02T00:00:00.000Z",
    });
    expect(addHeaders({}, undefined)).toEqual({});
  });

  it.each([NaN, Infinity, null, {}, [], () => "x", new Date(NaN), "secret\r\nx: y", "secret\u0100"])(
    "refuse %j, and do not show it",
    async (value) => {
      const error = await refusal({ "x-trace": value });
      expect(error).toMatchObject({ name: "RequestError", code: "invalid_header", parameter: "x-trace" });
      expect(error.message).toMatch(
        typeof value === "string" ? /^The header "x-trace" holds a line break/ : /^The header "x-trace" is not text\./,
      );
      expect(inspect(error)).not.toContain("secret");
    },
  );

  it.each(["", "x y", "x\r\ny", "x:", "ü"])("refuse the name %j", async (name) => {
    expect(await refusal({ [name]: "value" })).toMatchObject({
      code: "invalid_header",
      parameter: undefined,
      message: expect.stringContaining("A header has an invalid name."),
      hint: "Use letters, digits and hyphens.",
    });
  });

  it.each([new Headers({ a: "b" }), [["a", "b"]], "a: b", null])(
    "refuse %o, which would silently be none",
    async (headers) => {
      expect(await refusal(headers)).toMatchObject({
        code: "invalid_header",
        parameter: "headers",
        message: "The headers are not a plain object. Pass { name: value }.",
      });
    },
  );

  it("of a client are refused when it is made, and not shown", () => {
    const made = (headers: object): unknown => createThings({ headers: headers as Record<string, string> });
    expect(() => made({ "x-key": "secret\n" })).toThrow(
      expect.objectContaining({
        code: "invalid_header",
        parameter: "x-key",
        message: expect.not.stringContaining("secret"),
      }),
    );
    expect(() => made([["a", "b"]])).toThrow(expect.objectContaining({ code: "invalid_header", parameter: "headers" }));
  });
});

describe("a call", () => {
  const sent: Headers[] = [];
  const { methods, http } = createThings({
    fetch: async (_, init) => {
      sent.push(new Headers(init?.headers));
      return json({});
    },
  });

  it("writes header parameters, and refuses those that are not text", async () => {
    await methods.getThing({ path: { id: 1 }, header: { since: new Date(0) as unknown as string, none: undefined } });
    expect(sent.at(-1)!.get("since")).toBe("1970-01-01T00:00:00.000Z");
    await expect(methods.getThing({ path: { id: 1 }, header: { since: NaN } })).rejects.toMatchObject({
      code: "invalid_header",
      operationId: "getThing",
    });
  });

  it("over http refuses headers of either place without showing them", async () => {
    for (const init of [{ headers: { "x-key": "secret\n" } }, { params: { header: { "x-key": ["a", "secret\n"] } } }]) {
      const error = await errorOf(http.GET("/things/1", init));
      expect(error).toMatchObject({ name: "RequestError", code: "invalid_header", parameter: "x-key" });
      expect(inspect(error)).not.toContain("secret");
    }
  });

  it("over http takes what openapi-fetch takes", async () => {
    await http.GET("/things/1");
    await http.GET("/things/1", { headers: new Headers({ a: "1" }) });
    await http.GET("/things/1", { headers: { a: ["1", "2"], b: null, c: undefined } });
    expect(sent.slice(-3).map((each) => each.get("a"))).toEqual([null, "1", "1, 2"]);
    await http.request("get", "/things/1", {});
    await http.GET("/things/1", undefined);
    expect(sent).toHaveLength(6);
  });
});
