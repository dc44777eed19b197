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
    ["an empty list", { types: [] }, "types", '"types" is an empty list,'],
    [
      "an empty list within a list",
      { limits: [{ types: [] }] },
      "limits[0]types",
      '"limits[0]types" is an empty list,',
    ],
    ["an empty object", { rule: {} }, "rule", '"rule" is an empty object,'],
    ["an empty body", {}, "body", "it is an empty object,"],
    ["an empty string, which would be null", { name: "" }, "name", '"name" is an empty string,'],
    ["null within a list", { types: ["class", null] }, "types", '"types" is a list that holds null.'],
    ["a list within a list", { types: [["class"]] }, "types", '"types" is a list that holds lists,'],
    [
      "objects beside values",
      { types: [{ a: 1 }, "class"] },
      "types",
      '"types" is a list that holds lists, or objects',
    ],
    ["objects beside null", { types: [{ a: 1 }, null] }, "types", '"types" is a list that holds lists, or objects'],
    ["a name that nests", { "rule.days": 1 }, "rule.days", '"rule.days" is named with a dot,'],
    ["a name of nothing", { rule: { "": 1 } }, "rule.", '"rule." is named with a dot, a bracket or nothing,'],
    ["a broken string", { name: "\ud800" }, "name", '"name" is a broken string.'],
    ["a body that is not an object", [1], "body", "it is not an object."],
    [
      "a body nested too deeply",
      JSON.parse(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`),
      "body",
      "it is nested too deeply.",
    ],
  ])("refuses %s, naming the member and the way out", (_, body, parameter, said) => {
    expect(() => toFormEntries(body, "updateThing")).toThrow(
      expect.objectContaining({
        name: "RequestError",
        code: "body_not_expressible",
        operationId: "updateThing",
        parameter,
        message: expect.stringMatching(/^The body of updateThing cannot .+ with contentType: "application\/json"\.$/),
      }),
    );
    expect(() => toFormEntries(body, "updateThing")).toThrow(`cannot be sent as a form: ${said}`);
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

  it("end no header with the name of a field", async () => {
    expect(await toMultipart([['a "b"\r\nc', "1"]]).text()).toContain(
      '\r\nContent-Disposition: form-data; name="a %22b%22%0D%0Ac"\r\n',
    );
  });
});
