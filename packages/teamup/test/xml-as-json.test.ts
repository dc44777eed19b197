import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox, type State } from "@memberships/sandbox";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { drawExpansions } from "../../../scripts/conformance/draws.ts";
import { answersTo } from "../../../scripts/conformance/narrowed-answers.ts";
import { asOnTheWire } from "../../../scripts/conformance/typed-calls.ts";
import { createTeamUp } from "../src/index.ts";

const seed = Number(process.env["SEED"]);
const isLong = process.env["PROOFS"] === "long";

const sandbox = createSandbox({ provider: "teamup", bundle, clock: "2026-04-15T12:00:00Z" });
const teamup = createTeamUp({ token: "sandbox", fetch: sandbox.fetch });
const path = { id: 501 };
const start = sandbox.snapshot();

const text = fc.string({ unit: "grapheme-ascii" });
const digits = fc.stringMatching(/^[+-]?[0-9]{1,16}$/);
/** The answers that a question of each kind can have. */
const values = {
  integer: fc.maxSafeInteger(),
  boolean: fc.record({ answer: fc.boolean(), explanation: text }),
  datetime: fc.constant("2025-10-02T18:30:00Z"),
  short_text: fc.oneof(text, digits),
  phone_number: digits,
  date: fc.constant("1991-04-17"),
  address: fc.record({ address_line1: text, postcode: fc.oneof(text, digits) }, { noNullPrototype: true }),
  multiple_choice: fc.uniqueArray(fc.oneof(text, digits).filter(Boolean)),
  choice: fc.oneof(text, digits).filter(Boolean),
  decimal: fc.stringMatching(/^-?[0-9]{1,9}(\.[0-9]{0,3})?$/),
  long_text: fc.oneof(text, digits),
};
type Kind = keyof typeof values;
const fieldValue = fc
  .constantFrom(...(Object.keys(values) as Kind[]))
  .chain((kind) => values[kind].map((value: unknown) => ({ kind, value })));

/** Puts answers to questions of the studio's own into the sandbox's records, of a customer who has a membership. */
function answer(answers: readonly { readonly kind: Kind; readonly value: unknown }[]): void {
  const snapshot = structuredClone(start) as State & {
    records: Record<string, [string, Record<string, unknown>][]>;
  };
  const moment = "2025-10-02T12:06:00Z";
  const rows = snapshot.records["1/customer_field"]!;
  const [, question] = rows[0]!;
  const given = answers.map(({ kind, value }, index) => {
    const field = 9000 + index;
    rows.push([String(field), { ...question, id: field, type: kind, key: `question_${index}` }]);
    const stamps = { created_at: moment, last_updated_at: moment };
    return { id: 8000 + index, object: "customer_field_value", field, value, ...stamps };
  });
  for (const [, customer] of snapshot.records["1/customer"]!) customer["field_values"] = given;
  sandbox.restore(snapshot);
}

/** Whether without its question a value cannot be told from one of another kind. */
const isUnclear = ({ kind, value }: { readonly kind: Kind; readonly value: unknown }): boolean =>
  kind === "multiple_choice"
    ? (value as unknown[]).length === 1
    : kind !== "integer" && typeof value === "string" && String(Number(value)) === value && !value.includes(".");

it.each([
  ["beside the questions", ["customer.field_values.field"] as const, fieldValue],
  [
    "without them, where a value is clear",
    ["customer.field_values"] as const,
    fieldValue.filter((each) => !isUnclear(each)),
  ],
])("reads the answers to a studio's own questions as JSON would have them, %s", async (_, expand, each) => {
  await fc.assert(
    fc.asyncProperty(fc.array(each, { maxLength: 4 }), async (answers) => {
      answer(answers);
      const json = await teamup.getCustomerMembership({ path, query: { expand } });
      const xml = await teamup.getCustomerMembership({ path, query: { expand, format: "xml" } });
      expect(json).toMatchObject({ customer: { field_values: answers.map(({ value }) => ({ value })) } });
      expect(xml).toEqual(json);
    }),
    { seed, numRuns: isLong ? 1000 : 100 },
  );
});

/** The same with null for all that XML writes as one empty element: an empty text, and an object of which `fields` leaves nothing. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== "object" || value === null) return value === "" ? null : value;
  const isEmpty = Object.values(value).every((each) => Array.isArray(each) && each.length === 0);
  return isEmpty ? null : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asWritten(each)]));
}

it(`reads draws of operation, expand and fields as JSON would have them, seed ${seed}`, async () => {
  const document = bundle as unknown as Document;
  const draws = drawExpansions(document, asOnTheWire, { seed, numRuns: isLong ? 2000 : 300 });
  const asked = (format: object) =>
    answersTo(
      teamup,
      draws.map(({ operation, query }) => ({ operation, query: { ...query, ...format } })),
      () => sandbox.restore(start),
    );
  const json = await asked({});
  const xml = await asked({ format: "xml" });
  expect(xml.map(({ answer: each }) => asWritten(each))).toEqual(json.map(({ answer: each }) => asWritten(each)));
});
