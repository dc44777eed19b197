import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RequestError } from "../src/index.ts";
import { day, instant, money, valuesOf, type Day, type Money, type Names } from "../src/values.ts";
import { createThings, json } from "./support/connection.ts";

const names: Names = { at: "instant", on: "day", price: "money", decimal: "money", metadata: "open", filter: "open" };
const values = valuesOf(names, { instant, day, money });
const settings = {
  seed: Number(process.env["SEED"]),
  numRuns: process.env["PROOFS"] === "long" ? 10_000 : 200,
  endOnFailure: true,
};

const digits = (count: number, most: number, least = 0): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((each) => String(each).padStart(count, "0"));
const dayText = fc.tuple(digits(4, 9999), digits(2, 12, 1), digits(2, 28, 1)).map((parts) => parts.join("-"));
const instantText = fc
  .tuple(
    dayText,
    fc.tuple(digits(2, 23), digits(2, 59), digits(2, 59)).map((parts) => parts.join(":")),
    fc.option(fc.integer({ min: 0, max: 999_999_999 }), { nil: "" }).map((each) => (each === "" ? "" : `.${each}`)),
    fc.constantFrom("Z", "z", "+00:00", "-00:00", "+05:30", "-11:00"),
  )
  .map(([date, time, fraction, offset]) => `${date}T${time}${fraction}${offset}`);
const moneyText = fc
  .tuple(fc.constantFrom("", "-"), fc.nat(), fc.constantFrom("", ".0", ".10", ".9", ".990", ".12345"))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction}`);
const oddText = fc.constantFrom("", "soon", "2026-02-30", "10,99", "٣");

/** Documents in which the names of values hold texts of their kind, other texts, null, and whatever else is given. */
function documents(others: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { document } = fc.letrec<{ document: unknown; member: unknown }>((tie) => ({
    document: fc.record(
      {
        at: fc.oneof(instantText, oddText, dayText, fc.constant(null), fc.array(instantText, { maxLength: 2 }), others),
        on: fc.oneof(dayText, oddText, instantText, fc.constant(null), others),
        price: fc.oneof(moneyText, oddText, fc.constant(null), others),
        metadata: tie("member"),
        customer: tie("member"),
        ["__proto__"]: tie("member"),
        name: fc.oneof(fc.string(), dayText, fc.integer(), fc.boolean()),
      },
      { requiredKeys: [] },
    ),
    member: fc.oneof({ maxDepth: 2 }, oddText, tie("document"), fc.array(tie("document"), { maxLength: 2 })),
  }));
  return document;
}

/** The texts in the place of values, wherever these stand. */
function restore(value: unknown): unknown {
  if (value instanceof Date) return instant.encode(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(restore);
  if ("units" in value) return money.encode(value as Money);
  if ("month" in value) return day.encode(value as Day);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, restore(inner)]));
}

const encode = (body: unknown): unknown => values.encode("createThing", { body }).body;
const refusal = (input: object): unknown => {
  try {
    return values.encode("createThing", input);
  } catch (error) {
    return error;
  }
};

describe("a client with values", () => {
  const sent: unknown[] = [];
  const { methods } = createThings({
    values,
    fetch: async (_, init) => {
      sent.push(JSON.parse(init?.body as string));
      return json({ on: "2026-04-16", price: "10.9" }, sent.length > 1 ? 400 : 201);
    },
  });

  it("sends texts for them, and makes them of an answer, but not of an error", async () => {
    const body = { on: { year: 2026, month: 4, day: 15 }, name: "thing" };
    const made = await methods.createThing({ body });
    expect(made).toEqual({ on: { year: 2026, month: 4, day: 16 }, price: { units: 1090n, scale: 2 } });
    expect(sent).toEqual([{ on: "2026-04-15", name: "thing" }]);
    expect(await methods.createThing({ body }).result()).toMatchObject({ status: 400, body: { price: "10.9" } });
  });

  it("sends nothing where there is no text for one", async () => {
    const before = sent.length;
    const call = methods.createThing({ body: { on: new Date() } });
    await expect(call).rejects.toMatchObject({ code: "invalid_value", parameter: "on" });
    expect(sent.length).toBe(before);
  });
});

describe("values", () => {
  it("lose nothing of any answer", () => {
    const others = fc.oneof(fc.boolean(), fc.record({ string: fc.string(), on: dayText }, { requiredKeys: [] }));
    fc.assert(
      fc.property(documents(others), (wire) => {
        const text = JSON.stringify(wire);
        expect(JSON.stringify(restore(values.decode(JSON.parse(text))))).toBe(text);
      }),
      settings,
    );
  });

  it("go out, in any body, as the texts that they were made of", () => {
    fc.assert(
      fc.property(documents(fc.constant(undefined)), (wire) => {
        const text = JSON.stringify(wire);
        expect(JSON.stringify(encode(values.decode(JSON.parse(text))))).toBe(text);
      }),
      settings,
    );
  });

  it("stand where their names say, and nowhere in an open object", () => {
    const metadata = { at: "2026-04-15T10:00:00Z", on: ["2026-04-15"] };
    const body = values.decode({
      at: ["2026-04-15T10:00:00+02:00", null],
      rule: [{ on: "2026-04-15", price: { decimal: 10.9, string: "£10.90" } }],
      metadata,
      name: "2026-04-15",
      on: 20260415,
    });
    expect(body).toEqual({
      at: [new Date("2026-04-15T08:00:00Z"), null],
      rule: [
        { on: { year: 2026, month: 4, day: 15 }, price: { decimal: { units: 1090n, scale: 2 }, string: "£10.90" } },
      ],
      metadata: { at: "2026-04-15T10:00:00Z", on: ["2026-04-15"] },
      name: "2026-04-15",
      on: 20260415,
    });
  });

  it("leave a body alone that has none, and never change one that has", () => {
    const plain = { body: { at: "2026-04-15T10:00:00Z", on: null, metadata: { at: new Date(0) } }, query: { page: 2 } };
    expect(values.encode("createThing", plain)).toBe(plain);
    const body = Object.freeze({ list: Object.freeze([Object.freeze({ on: { year: 2026, month: 4, day: 15 } }), 1]) });
    expect(encode(body)).toEqual({ list: [{ on: "2026-04-15" }, 1] });
  });

  it("are read from bodies however deep or circular", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(100_000)}{"on":"2026-04-15"}${"}".repeat(100_000)}`);
    expect(() => values.decode(deep)).not.toThrow();
    const circle: Record<string, unknown> = { on: "2026-04-15" };
    circle["self"] = [circle];
    expect(values.decode(circle)).toBe(circle);
    expect(circle["on"]).toEqual({ year: 2026, month: 4, day: 15 });
    expect(encode(circle)).toMatchObject({ on: "2026-04-15" });
  });

  it("are found in an object wherever it stands", () => {
    const rule = { on: { year: 2026, month: 4, day: 15 } };
    expect(encode({ late: rule, early: rule, rules: [rule, rule] })).toEqual({
      late: { on: "2026-04-15" },
      early: { on: "2026-04-15" },
      rules: [{ on: "2026-04-15" }, { on: "2026-04-15" }],
    });
  });

  it("are looked for no longer in what is refused when it is written", () => {
    const deep = Array.from({ length: 100_000 }).reduce<object>((inner) => ({ inner }), {});
    expect(() => encode(deep)).not.toThrow();
    const people = Array.from({ length: 30 }, (): Record<string, unknown> => ({}));
    for (const person of people) for (const [index, other] of people.entries()) person[`knows ${index}`] = other;
    expect(encode(people[0])).toBe(people[0]);
  });

  it("are made of texts, and of a number only where it is money", () => {
    const given: string[] = [];
    const decode = (text: string): unknown => given.push(text);
    const eager = valuesOf(names, { instant: { decode, encode: String }, money: { decode, encode: String } });
    eager.decode({ at: 5, on: "2026-04-15", price: 10.9, metadata: { at: "now" } });
    expect(given).toEqual(["10.9"]);
    expect(eager.encode("createThing", { body: { on: 1 } }).body).toEqual({ on: 1 });
  });

  it("have a kind without a codec stay as it is, whatever is sent", () => {
    const none = valuesOf(names, { day: undefined });
    const body = { at: new Date(0), on: 5, metadata: null, url: new URL("https://api.test"), isNew: true };
    expect(none.encode("createThing", { body }).body).toBe(body);
    expect(none.decode(body)).toBe(body);
  });

  it("are moments of the year that is written, also of one before 100", () => {
    for (const text of ["0050-01-01T00:00:00Z", "0050-01-01 00:00:00Z"]) {
      const moment = instant.decode(text);
      expect([moment.toISOString(), instant.encode(moment)]).toEqual(["0050-01-01T00:00:00.000Z", text]);
    }
  });

  it("go into queries, and of a filter a date as the text that it was made of", () => {
    const at = instant.decode("2026-04-15T10:00:00.123456+02:00");
    const made = new Date(0);
    const query = { at, on: { year: 2026, month: 4, day: 1 }, filter: { at_gt: at, at_in: [made], name_eq: "x" } };
    expect(values.encode("listThings", { query }).query).toEqual({
      at: "2026-04-15T10:00:00.123456+02:00",
      on: "2026-04-01",
      filter: { at_gt: "2026-04-15T10:00:00.123456+02:00", at_in: [made], name_eq: "x" },
    });
  });

  it.each<[string, object, string, string]>([
    ["an invalid date", { body: { rules: [{ at: new Date(NaN) }] } }, "rules.0.at", "body"],
    ["a year of five digits", { query: { at: new Date(8e15) } }, "at", "query"],
    ["a part of a day", { body: { on: { year: 2026, month: 4, day: 1.5 } } }, "on", "body"],
    ["a day before the first", { body: { on: { year: 2026, month: 4, day: 0 } } }, "on", "body"],
    ["a month after the last", { body: { on: { year: 2026, month: 13, day: 1 } } }, "on", "body"],
    ["a month before the first", { body: { on: { year: 2026, month: 0, day: 1 } } }, "on", "body"],
    ["a year before the first", { body: { on: { year: -1, month: 1, day: 1 } } }, "on", "body"],
    ["a year of too many digits", { body: { on: { year: 10_000, month: 1, day: 1 } } }, "on", "body"],
    ["a day that no month has", { body: { on: { year: 2026, month: 4, day: 31 } } }, "on", "body"],
    ["a date where a day belongs", { body: { on: new Date(0) } }, "on", "body"],
    ["a number where an amount belongs", { body: { price: 10.99 } }, "price", "body"],
    ["an amount that is not a big integer", { body: { price: { units: 1, scale: 2 } } }, "price", "body"],
    ["an amount with less than no digits", { body: { price: { units: 1n, scale: -1 } } }, "price", "body"],
    ["an amount with half a digit", { body: { price: { units: 1n, scale: 0.5 } } }, "price", "body"],
  ])("cannot be %s", (_, input, parameter, place) => {
    expect(refusal(input)).toBeInstanceOf(RequestError);
    expect(refusal(input)).toMatchObject({
      code: "invalid_value",
      parameter,
      operationId: "createThing",
      message: `"${parameter}" in the ${place} of createThing cannot be written by its codec. Pass a value of the codec, or the text to send.`,
      cause: expect.any(Error),
    });
  });

  it("are not asked of members that are not there", () => {
    const body = { at: undefined, on: null, price: undefined };
    expect(values.encode("createThing", { body }).body).toBe(body);
  });

  it("are refused where their codec writes no text", () => {
    const numeric = valuesOf(names, { day: { decode: Number, encode: (value) => value as string } });
    const write = (): unknown => numeric.encode("createThing", { body: [{ on: 5 }] });
    expect(write).toThrow(expect.objectContaining({ code: "invalid_value", parameter: "0.on" }));
  });

  it.each<[string, object, string, string]>([
    ["a kind that there is not", { moment: instant }, "moment", "is unknown. It takes instant, day, money."],
    ["what is left alone", { open: instant }, "open", "is unknown. It takes instant, day, money."],
    [
      "half a codec",
      { day: { decode: day.decode } },
      "day",
      "is not a codec. Pass an object with the functions decode",
    ],
    ["the other half", { day: { encode: day.encode } }, "day", "is not a codec. Pass an object with the functions"],
  ])("cannot be made with %s", (_, codecs, parameter, told) => {
    const message = expect.stringContaining(`The option "${parameter}" of createValues ${told}`) as unknown;
    const refused = expect.objectContaining({ code: "invalid_option", parameter, message });
    expect(() => valuesOf(names, codecs)).toThrow(refused);
  });
});

describe("codecs", () => {
  it("an instant is a moment, and keeps what a date cannot until it is changed", () => {
    const date = instant.decode("2026-04-15T10:00:00.123456+02:00");
    expect(date.toISOString()).toBe("2026-04-15T08:00:00.123Z");
    expect(instant.encode(new Date(date))).toBe("2026-04-15T08:00:00.123Z");
    date.setUTCHours(9);
    expect(instant.encode(date)).toBe("2026-04-15T09:00:00.123Z");
  });

  it.each([
    "2026-02-30T00:00:00Z",
    "2026-04-15T25:00:00Z",
    "2026-04-15",
    "2026-04-15T10:00:00",
    "15 April 2026 10:00 UTC",
    "2026-04-15 10:00:00+00:00 (noon)",
    "soon",
  ])("%s is not an instant", (text) => {
    expect(() => instant.decode(text)).toThrow(RangeError);
  });

  it.each(["2026-04-15t10:00:00z", "2026-04-15 10:00:00Z"])("%s is one as RFC 3339 writes it too", (text) => {
    expect(instant.decode(text)).toEqual(new Date("2026-04-15T10:00:00Z"));
  });

  it("a day has no time that a zone could shift", () => {
    expect(day.encode(day.decode("2024-02-29"))).toBe("2024-02-29");
    for (const text of ["0000-01-31", "9999-12-31", "2024-04-30", "2000-02-29", "2024-01-31"])
      expect(day.encode(day.decode(text))).toBe(text);
    for (const text of [
      "2023-02-29",
      "1900-02-29",
      "2024-04-31",
      "2024-11-31",
      "2024-01-32",
      "12024-02-29",
      "2024-02-29-1",
      "+2024-02-29",
    ])
      expect(() => day.decode(text)).toThrow(RangeError);
    expect(day.encode({ year: 33, month: 12, day: 1 })).toBe("0033-12-01");
  });

  it.each([
    ["10.99", { units: 1099n, scale: 2 }],
    ["10", { units: 1000n, scale: 2 }],
    ["-0.5", { units: -50n, scale: 2 }],
    ["0.125", { units: 125n, scale: 3 }],
    ["99999999999999999999.99", { units: 9_999_999_999_999_999_999_999n, scale: 2 }],
  ])("the amount %s is exact", (text, amount) => {
    const read = money.decode(text);
    expect(read).toEqual(amount);
    expect(money.encode(read)).toBe(text);
    expect(Number(money.encode({ ...read }))).toBe(Number(text));
  });

  it.each([
    [{ units: 1090n, scale: 2 }, "10.90"],
    [{ units: 5n, scale: 2 }, "0.05"],
    [{ units: -5n, scale: 1 }, "-0.5"],
    [{ units: 7n, scale: 0 }, "7"],
    [{ units: 0n, scale: 2 }, "0.00"],
  ])("%o is written to the last digit", (amount, text) => {
    expect(money.encode(amount)).toBe(text);
  });

  it.each(["", "10,99", "10.99 EUR", "£10.99", "10.", ".5", "1e3", "+1"])("is not %j", (text) => {
    expect(() => money.decode(text)).toThrow("This is not an amount.");
  });
});
