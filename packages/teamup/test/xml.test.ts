import { describe, expect, it } from "vitest";
import { readXml } from "../src/xml.ts";

const GET_ALLOTMENT = "GET /memberships/{id}/allotment";
const GET_SYSTEM = "GET /membership_penalty_systems/{id}";

const allotment = (inner: string): string => `<?xml version="1.0" encoding="utf-8"?>\n<root>${inner}</root>`;

describe("readXml", () => {
  it("reads numbers, booleans, lists and nested objects by the schema", () => {
    const text = allotment(`
      <ignore_no_shows>true</ignore_no_shows>
      <types>class</types><types>course</types>
      <period_limits><max_uses>3</max_uses><period>week</period><type>class</type>
        <offering_type_limits><max_uses>1</max_uses><is_extra>False</is_extra><allow_zero>false</allow_zero>
          <offering_type><id>12</id><name> 0123 &amp; &lt;b&gt; &#233; </name></offering_type>
        </offering_type_limits>
      </period_limits>`);
    expect(readXml(text, GET_ALLOTMENT, 200)).toEqual({
      ignore_no_shows: true,
      types: ["class", "course"],
      period_limits: [
        {
          max_uses: 3,
          period: "week",
          type: "class",
          offering_type_limits: [
            { max_uses: 1, is_extra: false, allow_zero: false, offering_type: { id: 12, name: " 0123 & <b> é " } },
          ],
        },
      ],
    });
  });

  it("takes an absent list for an empty one, and an empty element for null where null is allowed", () => {
    const text = allotment("<id>7</id><name></name><status>active</status><archived_at/>");
    expect(readXml(text, GET_SYSTEM, 200)).toEqual({
      id: 7,
      name: "",
      status: "active",
      archived_at: null,
      memberships: [],
    });
  });

  it("takes an absent list for an empty one only where the call asked for it", () => {
    const read = (query?: object): unknown =>
      readXml(
        allotment("<results><id>1</id><customer><id>2</id></customer></results>"),
        "GET /customer_memberships",
        200,
        query as Record<string, unknown>,
      );
    const page = (customer: object): object => ({ results: [{ id: 1, customer }] });
    expect(read()).toEqual(page({ id: 2 }));
    expect(read({ expand: ["customer"] })).toEqual(page({ id: 2 }));
    expect(read({ expand: ["customer.field_values.field"] })).toEqual(page({ id: 2, field_values: [] }));
    const expand = ["customer.field_values"];
    expect(read({ expand, fields: ["customer"] })).toEqual(page({ id: 2, field_values: [] }));
    expect(read({ expand, fields: ["customer.field_values.id"] })).toEqual(page({ id: 2, field_values: [] }));
    expect(read({ expand, fields: ["customer.id"] })).toEqual(page({ id: 2 }));
    expect(read({ expand, fields: ["customer", "customer.id"] })).toEqual(page({ id: 2 }));
    const none = (query: Record<string, unknown>): unknown =>
      readXml(allotment("<count>0</count>"), "GET /membership_penalty_systems", 200, query);
    expect(none({ fields: ["id"] })).toEqual({ count: 0, results: [] });
    const system = (query: Record<string, unknown>): unknown =>
      readXml(allotment("<id>7</id>"), GET_SYSTEM, 200, query);
    expect(system({ fields: ["id"] })).toEqual({ id: 7 });
    expect(system({ fields: ["memberships_count"] })).toEqual({ id: 7 });
    expect(system({ fields: [] })).toEqual({ id: 7, memberships: [] });
    expect(system({ expand: ["memberships"], fields: ["memberships.id"] })).toEqual({ id: 7, memberships: [] });
  });

  it("tells ids from objects in an expanded list", () => {
    expect(readXml(allotment("<memberships>42</memberships>"), GET_SYSTEM, 200)).toEqual({ memberships: [42] });
    expect(readXml(allotment("<memberships><id>42</id></memberships>"), GET_SYSTEM, 200)).toMatchObject({
      memberships: [{ id: 42 }],
    });
  });

  it("takes an element of white space for an object without members", () => {
    expect(readXml(allotment("\n"), GET_SYSTEM, 200)).toEqual({ memberships: [] });
  });

  it("takes a page without items for an empty one", () => {
    const text = allotment("<count>0</count><next/><previous/>");
    expect(readXml(text, "GET /memberships", 200)).toEqual({ count: 0, next: null, previous: null, results: [] });
  });

  it("reads each item as the object whose members it has", () => {
    const profiles =
      "<results><id>1</id><profile_type>customer</profile_type><venue><id>5</id></venue></results>" +
      "<results><id>2</id><profile_type>staff</profile_type><permissions></permissions></results>";
    expect(readXml(allotment(profiles), "GET /auth/profiles", 200)).toMatchObject({
      results: [
        { id: 1, profile_type: "customer", venue: { id: 5 } },
        { id: 2, profile_type: "staff" },
      ],
    });
    const values =
      "<id>1</id><field_values><id>1</id><value>5</value></field_values>" +
      "<field_values><id>2</id><value>red</value></field_values>";
    expect(
      readXml(allotment(`<results><customer>${values}</customer></results>`), "GET /customer_memberships", 200),
    ).toMatchObject({
      results: [
        {
          customer: {
            field_values: [
              { id: 1, value: 5 },
              { id: 2, value: "red" },
            ],
          },
        },
      ],
    });
  });

  it("takes digits for a number only where nothing of them is lost, and the question does not say otherwise", () => {
    const read = (field: string, value: string): unknown => {
      const given = `<field_values><field>${field}</field><value>${value}</value></field_values>`;
      const page = allotment(`<results><customer>${given}</customer></results>`);
      const { results } = readXml(page, "GET /customer_memberships", 200) as {
        results: [{ customer: { field_values: [{ value: unknown }] } }];
      };
      return results[0].customer.field_values[0].value;
    };
    expect(
      ["3", "-3", "007", "+447700900456", "168.5", "1e3", "9007199254740993"].map((each) => read("9", each)),
    ).toEqual([3, -3, "007", "+447700900456", "168.5", "1e3", "9007199254740993"]);
    const of = (type: string): string => `<id>9</id><type>${type}</type><new_member>x</new_member>`;
    expect(read(of("phone_number"), "447700900456")).toBe("447700900456");
    expect(read(of("decimal"), "168")).toBe("168");
    expect(read(of("multiple_choice"), "3")).toEqual(["3"]);
    expect(read(of("multiple_choice"), "red</value><value>blue")).toEqual(["red", "blue"]);
    expect(read(of("integer"), "9007199254740993")).toBe(Number("9007199254740993"));
    expect(read(of("of_a_later_version"), "3")).toBe(3);
  });

  it("reads an error with its nested messages", () => {
    const text = allotment(
      "<code>parameter_invalid</code><message>No.</message><type>invalid_request_error</type>" +
        "<field_errors><name>is blank</name><limits>\n<_12>wrong</_12><x_1>odd</x_1><_1st>late</_1st></limits><rule><days>too small</days><days>not odd</days></rule></field_errors>",
    );
    expect(readXml(text, GET_SYSTEM, 400)).toMatchObject({
      code: "parameter_invalid",
      field_errors: {
        name: ["is blank"],
        limits: { 12: ["wrong"], x_1: ["odd"], _1st: ["late"] },
        rule: { days: ["too small", "not odd"] },
      },
    });
  });

  it.each([
    ["is cut off within an element", "<root><id>7</id><na"],
    ["is cut off between elements", "<root><id>7</id>"],
    ["is not XML", "Bad gateway"],
    ["is nothing but its declaration", '<?xml version="1.0" encoding="utf-8"?>'],
    ["has two roots", "<root></root><root></root>"],
    ["has two empty roots", "<root/><root/>"],
    ["has roots of two names", "<root/><other/>"],
    ["holds text for an object", "<root>Bad gateway</root>"],
    ["holds a number in spaces", "<root><id> </id></root>"],
    ["holds more than a word for a boolean", allotment("<ignore_no_shows>true or false</ignore_no_shows>")],
    ["holds text for a number", "<root><id>seven</id></root>"],
    ["holds an empty number", "<root><id></id></root>"],
    ["holds a word for a boolean", allotment("<ignore_no_shows>perhaps</ignore_no_shows>")],
    ["holds elements for text", "<root><name><b>x</b></name></root>"],
    ["repeats what stands once", "<root><id>1</id><id>2</id></root>"],
  ])("refuses a text that %s", (_, text) => {
    const operation = text.includes("ignore") ? GET_ALLOTMENT : GET_SYSTEM;
    expect(() => readXml(text, operation, 200)).toThrow(SyntaxError);
  });

  it("takes no text for what an operation that is not described would answer", () => {
    expect(() => readXml("<root></root>", "GET /undescribed", 200)).toThrow("not exactly one root element");
  });

  it("takes attributes for nothing", () => {
    expect(readXml('<root a="1"><name b="2">Late</name></root>', GET_SYSTEM, 200)).toEqual({
      name: "Late",
      memberships: [],
    });
  });

  it("expands no entities of the document's own", () => {
    const bomb = '<!DOCTYPE root [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><root><name>&b;</name></root>';
    expect(readXml(bomb, GET_SYSTEM, 200)).toEqual({ name: "&b;", memberships: [] });
  });

  it("refuses an element called __proto__", () => {
    const text = "<root><id>7</id><__proto__><polluted>1</polluted></__proto__></root>";
    expect(() => readXml(text, GET_SYSTEM, 200)).toThrow("__proto__");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
