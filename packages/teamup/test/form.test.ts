import { describe, expect, it } from "vitest";
import { toFormEntries, toMultipart, toUrlEncoded } from "../src/form.ts";

describe("toFormEntries", () => {
  it("writes nested members as Django REST framework reads them", () => {
    const body = {
      name: "Late cancels",
      memberships: [42, 43],
      no_show_rule: null,
      late_cancel_rule: { price: "10.99", days: 30 },
      period_limits: [{ max_uses: 3, offering_type_limits: [{ offering_type: 12, is_extra: false }] }],
    };
    expect(toFormEntries(body, "updateThing")).toEqual([
      ["name", "Late cancels"],
      ["memberships", "42"],
      ["memberships", "43"],
      ["no_show_rule", ""],
      ["late_cancel_rule.price", "10.99"],
      ["late_cancel_rule.days", "30"],
      ["period_limits[0]max_uses", "3"],
      ["period_limits[0]offering_type_limits[0]offering_type", "12"],
      ["period_limits[0]offering_type_limits[0]is_extra", "false"],
    ]);
  });

  it.each([
    ["an empty list", { types: [] }, "types"],
    ["an empty list within a list", { limits: [{ types: [] }] }, "limits[0]types"],
    ["an empty object", { rule: {} }, "rule"],
    ["an empty body", {}, "body"],
    ["an empty string, which would be null", { name: "" }, "name"],
    ["null within a list", { types: ["class", null] }, "types"],
    ["a list within a list", { types: [["class"]] }, "types"],
    ["objects beside values", { types: [{ a: 1 }, "class"] }, "types"],
    ["a name that nests", { "rule.days": 1 }, "rule.days"],
    ["a broken string", { name: "\ud800" }, "name"],
    ["a body that is no object", [1], "body"],
    ["a body nested too deep", JSON.parse(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`), "body"],
  ])("refuses %s, naming the member and the way out", (_, body, parameter) => {
    expect(() => toFormEntries(body, "updateThing")).toThrow(
      expect.objectContaining({
        name: "RequestError",
        code: "body_not_expressible",
        operationId: "updateThing",
        parameter,
        message: expect.stringContaining('contentType: "application/json"'),
      }),
    );
  });
});

const hostile = 'line\nfeed\r\nand "quotes" & = + % ünï 🏋 --boundary';

describe("both encodings", () => {
  it("carry every character, in urlencoded form", async () => {
    const response = new Response(toUrlEncoded([["a b", hostile]]), {
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect([...(await response.formData())]).toEqual([["a b", hostile]]);
  });

  it("carry every character, in multipart form", async () => {
    const fields = await new Response(toMultipart([['a "b"', hostile]])).formData();
    expect([...fields.values()]).toEqual([hostile]);
  });
});
