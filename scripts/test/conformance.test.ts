import { expect, test } from "vitest";
import type { Document } from "../conformance/bundle.ts";
import { coverageGaps } from "../conformance/coverage.ts";
import { explain } from "../conformance/differences.ts";
import { invalidExamples } from "../conformance/examples.ts";
import { createWitness } from "../conformance/witness.ts";

// What these find is nothing in what is described and answered here. That they would find it is held by this.

const schema = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
const document = {
  openapi: "3.1.1",
  info: {},
  servers: [{ url: "https://api.example.com/v1" }],
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        responses: {
          200: { description: "", content: { "application/json": { schema, example: { id: "one" } } } },
          202: { description: "" },
          404: { $ref: "#/components/responses/NotFound" },
        },
      },
    },
  },
  components: {
    schemas: {},
    responses: { NotFound: { description: "", content: { "application/json": { schema } } } },
  },
} as unknown as Document;

test.each([
  ["/things/1", 200, "application/json", '{"id":1}', []],
  ["/things/1", 200, "application/json; charset=utf-8", '{"id":"1"}', ["GET /things/1 answers 200 against its schema"]],
  ["/things/1", 404, "application/json", "{}", ["GET /things/1 answers 404 against its schema"]],
  ["/things/1", 200, "application/json", "", ["GET /things/1 answers 200 against its schema"]],
  ["/things/1", 200, "text/plain", "{}", ["GET /things/1 answers 200 as text/plain, which is not described"]],
  ["/things/1", 202, "application/json", "{}", ["GET /things/1 answers 202 with a body that is not described"]],
  ["/things/1", 418, "application/json", "{}", ["GET /things/1 does not describe 418"]],
  ["/things/1", 400, "application/json", "{}", ["getThing does not describe 400"]],
  ["/things/1?fields=name", 200, "application/json", "{}", []],
  ["/things/1?fields=name", 200, "application/json", '{"id":"1"}', ["GET /things/1 answers 200 against its schema"]],
])(
  "of %s, what is answered with %i as %s, %j, is held against the description",
  async (path, status, type, text, violations) => {
    const beneath = async (): Promise<Response> => new Response(text, { status, headers: { "content-type": type } });
    const witness = createWitness(document, beneath);
    const answer = await witness.fetch(`https://api.example.com/v1${path}`);
    expect(await answer.text()).toBe(text);
    expect([...witness.violations]).toEqual(violations.map((each) => expect.stringContaining(each)));
    expect(witness.seen.get("getThing")).toEqual(new Set([String(status)]));
  },
);

test("what an operation lacks is told, each thing in a line", () => {
  expect(coverageGaps(document, { errors: () => ["404", "500"], headers: ["X-Limit"] })).toEqual(
    [
      "no summary",
      "no description",
      "not one tag",
      "no source",
      "no confidence",
      "no response 500",
      "no X-Limit on 200",
      "no X-Limit on 202",
      "no X-Limit on 404",
      "no example of 404 as application/json",
    ].map((gap) => `getThing: ${gap}`),
  );
});

test("an example that breaks its schema is told", () => {
  expect(invalidExamples(document)).toEqual(["getThing 200 application/json example: data/id must be integer"]);
});

test("a difference that no exception explains is told, and an exception that explains none", () => {
  const exceptions = [
    { finding: /^a /, reason: "known" },
    { finding: /^c /, reason: "gone" },
  ];
  expect(explain(["a 1", "a 2", "b 1"], exceptions)).toEqual({ unexplained: ["b 1"], unused: ["^c  (gone)"] });
});
