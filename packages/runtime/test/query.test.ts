import { describe, expect, it } from "vitest";
import { writeQuery } from "../src/index.ts";

describe("writeQuery", () => {
  it.each([
    [{ a: 1, b: true, c: "x y" }, "a=1&b=true&c=x%20y"],
    [{ ids: [1, 2, 3] }, "ids=1,2,3"],
    [{ ids: [] }, "ids="],
    [{ names: ["a,b", "c"] }, "names=a%2Cb,c"],
    [{ page: { number: 2, size: 25 } }, "page%5Bnumber%5D=2&page%5Bsize%5D=25"],
    [{ fields: { roles: ["name", "kind"] } }, "fields%5Broles%5D=name,kind"],
    [{ since: new Date(0) }, "since=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: undefined, b: 0 }, "b=0"],
    [{ __proto__: null, constructor: "x" }, "constructor=x"],
  ])("writes %j", (query, expected) => {
    expect(writeQuery(query)).toBe(expected);
  });

  it("gives a parameter its name on the wire", () => {
    expect(writeQuery({ filter: { name_eq: "x" } }, { filter: "filter[q]" })).toBe("filter%5Bq%5D%5Bname_eq%5D=x");
  });

  it.each([
    ["null", null],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["an invalid date", new Date(NaN)],
    ["a broken string", "\ud800"],
    ["of type function", () => 1],
  ])("refuses %s, naming the parameter", (what, value) => {
    expect(() => writeQuery({ since: value }, {}, "listThings")).toThrow(
      expect.objectContaining({
        code: "invalid_query_value",
        parameter: "since",
        message: expect.stringContaining(what),
      }),
    );
  });

  it("refuses an object within an object, naming the place", () => {
    expect(() => writeQuery({ a: { b: { c: 1 } } })).toThrow(expect.objectContaining({ parameter: "a[b]" }));
  });
});
