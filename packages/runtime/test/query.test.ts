import { describe, expect, it } from "vitest";
import { writeQuery } from "../src/query.ts";
import { createThings, errorOf } from "./support/connection.ts";

const { http, methods } = createThings({ fetch: () => Promise.reject(new Error("This must not be sent.")) });

describe("writeQuery", () => {
  it.each([
    [{ a: 1, b: true, c: "x y" }, "a=1&b=true&c=x%20y"],
    [{ ids: [1, 2, 3] }, "ids=1,2,3"],
    [{ expand: [], fields: { roles: [] } }, "expand=&fields%5Broles%5D="],
    [{ name: "a,b" }, "name=a%2Cb"],
    [{ sort: [], a: 1 }, "a=1"],
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
    ["a broken string", "a,\ud800"],
    ["of type function", () => 1],
  ])("refuses %s, naming the parameter", async (what, value) => {
    expect(await errorOf(methods.listThings({ query: { since: value } }))).toMatchObject({
      name: "RequestError",
      code: "invalid_query_value",
      parameter: "since",
      operationId: "listThings",
      message: `The query parameter "since" of listThings is ${what}. Leave it out, or pass a string, a finite number, a boolean, a date, or a list of these.`,
    });
  });

  it.each([
    ["an object within an object", { a: { b: { c: 1 } } }, "a[b]"],
    ["a list within a list", { a: [[1]] }, "a"],
    ["an object within a list", { a: [{ b: 1 }] }, "a"],
  ])("refuses %s, naming the place", async (_, query, parameter) => {
    expect(await errorOf(methods.listThings({ query }))).toMatchObject({
      code: "invalid_query_value",
      parameter,
      message: expect.stringContaining("is an object or a list within another. Leave it out, or pass"),
    });
  });

  it.each([
    ["a parameter", { ids: [] }, "ids"],
    ["a predicate", { filter: { id_in: [] } }, "filter[id_in]"],
    ["a parameter whose name only begins as one that may be empty", { sorted: [] }, "sorted"],
  ])("refuses an empty list of %s, which could mean everything or nothing", async (_, query, parameter) => {
    expect(await errorOf(methods.listThings({ query }))).toMatchObject({
      name: "RequestError",
      code: "invalid_query_value",
      parameter,
      message: expect.stringContaining(
        `The query parameter "${parameter}" of listThings is an empty list. Leave it out to ask for everything. To ask for nothing, make no call.`,
      ),
    });
  });

  it("tells how fields and paths are named", async () => {
    expect(await errorOf(methods.listThings({ query: { fields: ["id,name"] } }))).toMatchObject({
      code: "invalid_query_value",
      hint: "Pass each as an item of its own.",
    });
  });

  it("tells it of nothing whose name only ends as one of theirs", async () => {
    expect(await errorOf(methods.listThings({ query: { my_fields: ["id,name"] } }))).toMatchObject({
      hint: "Ask for each value in a call of its own.",
    });
  });

  it("refuses a broken string for a name", async () => {
    expect(await errorOf(methods.listThings({ query: { "\ud800": 1 } }))).toMatchObject({
      code: "invalid_query_value",
      message: expect.stringContaining("is named by a broken string"),
    });
  });

  it.each([
    ["a parameter", { names: ["a,b", "c"] }, "names"],
    ["a predicate", { filter: { name_in: ["Sales, EMEA"] } }, "filter[name_in]"],
  ])("refuses a comma within a list of %s, which would part it", async (_, query, parameter) => {
    expect(await errorOf(methods.listThings({ query }))).toMatchObject({
      code: "invalid_query_value",
      parameter,
      message: expect.stringContaining(
        `"${parameter}" of listThings is a list with a comma in a value, where commas separate the values. Ask for each value in a call of its own.`,
      ),
    });
  });

  it("refuses over http what it refuses in a method", async () => {
    expect(await errorOf(http.GET("/things", { params: { query: { since: NaN } } }))).toMatchObject({
      code: "invalid_query_value",
      message: expect.stringMatching(/^The query parameter "since" is NaN\./),
    });
  });
});
