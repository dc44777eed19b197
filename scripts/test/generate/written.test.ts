import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  bundle,
  day,
  filter,
  id,
  money,
  text,
  withMembers,
  withThing,
  withXml,
  xml,
  useTinyPackage,
} from "./tiny-package.ts";

const { generated, read, generateFrom } = useTinyPackage();

describe("generate", () => {
  it.each(["application/vnd.api+json", "application/xml"])("goes by no text that mentions %s", async (mediaType) => {
    await generateFrom(withThing({ description: `One thing, in ${mediaType} too some day.` }));
    expect(read("client.gen.ts")).not.toContain("ResourcePage");
    expect(readdirSync(generated("")).toSorted()).toEqual(["client.gen.ts", "schema.gen.ts"]);
  });

  it("calls the client as its description does, and leads to the reference of its package", async () => {
    await generateFrom({ ...bundle, info: { ...bundle.info, "x-client": "VeryTiny" } });
    const client = read("client.gen.ts");
    expect(client).toContain("The methods of `createVeryTiny`, one for each operation of `@memberships/tiny`.");
    expect(client).toContain("export interface VeryTinyMethods {");
    expect(client).toContain("   * Reference: tiny/index.html#getThing\n");
  });

  it("sends to the first server, unless the operation has its own", async () => {
    const servers = [{ url: "https://thing.example.com" }];
    await generateFrom(withThing({ servers }));
    const source = read("client.gen.ts");
    expect(source).toContain('export const server = "https://tiny.example.com/api";\n');
    expect(source).toContain('server: "https://thing.example.com"');
  });

  it("sends JSON unless told otherwise, whatever order the media types are described in", async () => {
    const media = { schema: { $ref: "#/components/schemas/Thing" } };
    const content = { "multipart/form-data": media, "application/json": media };
    await generateFrom(withThing({ requestBody: { content } }));
    const client = read("client.gen.ts");
    expect(client).toContain('readonly contentType?: "application/json" | "multipart/form-data" | undefined;');
    expect(client).toContain('["application/json", "multipart/form-data"]');
  });

  it("takes a name for a value where it is one everywhere, and says which it is not", async () => {
    const list = {
      type: "array",
      items: { type: "object", properties: { at: { type: "string", format: "date-time" } } },
    };
    const answered = {
      on: day,
      value: { ...day, "x-value": "none" },
      due: { $ref: "#/components/schemas/Day", "x-value": "none" },
      list,
      word: { const: "a" },
      either: { oneOf: [{ type: "object", properties: { value: text } }, text] },
    };
    const since = { name: "since", in: "query", required: true, schema: day };
    const sent = { price: money, on: { type: ["string", "null"], format: "date" } };
    const { components, ...rest } = withMembers(sent, answered, [since]) as typeof bundle;
    await generateFrom({ ...rest, components: { schemas: { ...components.schemas, Day: day } } });
    const source = read("values.gen.ts");
    expect(source).toContain(
      'export const names = {\n  at: "instant",\n  on: "day",\n  price: "money",\n  since: "day",\n} as const;\n',
    );
    expect(source).toContain("for `x-value: none` says so: `due`, `value`.");
    expect(source).toContain('  readonly since: Encoded<"day", Types>;\n');
    expect(source).toContain("  readonly query: CreateThingQueryWith<Types>;\n");
    expect(source).toContain('type WithoutValues = \n  | "getThing";\n');
  });

  it("imports for values what they name, and nothing for a word in a description", async () => {
    const parameters = [id, { name: "on", in: "query", schema: day }];
    await generateFrom(withThing({ parameters, description: "No Problem." }));
    const source = read("values.gen.ts");
    expect(source).toContain("No Problem.");
    expect(source).not.toMatch(/import type \{[^}]*\bProblem\b/);
  });

  it("marks what is deprecated, and nothing by a word in a description", async () => {
    const { Thing, Problem } = bundle.components.schemas;
    const parameters = [
      id,
      { ...filter, description: "Words.", deprecated: true },
      { name: "on", in: "query", schema: day },
    ];
    const operation = {
      parameters,
      description: "@deprecated once\nTold @everybody, at a@b.example and `@home`.",
      deprecated: true,
    };
    const schemas = {
      Problem,
      Thing: { ...Thing, description: "  @private thing.", deprecated: true, properties: { on: day } },
    };
    await generateFrom(withThing(operation, undefined, { schemas }));
    const client = read("client.gen.ts");
    const told = [
      "   * \\@deprecated once\n   * Told \\@everybody, at a@b.example and `@home`.\n",
      "   * Reference: tiny/index.html#getThing\n   *\n   * @deprecated\n   */\n  getThing(",
      "   * Words.\n   *\n   * @deprecated\n   */\n  readonly filter?:",
      " *   \\@private thing.\n *\n * @deprecated\n */\nexport interface Thing ",
    ];
    for (const each of told) expect(client).toContain(each);
    const tags = [...`${client}${read("values.gen.ts")}`.matchAll(/(?<=\*.*\s)@\w+/g)];
    expect(new Set(tags.map(([tag]) => tag))).toEqual(new Set(["@deprecated"]));
    expect(tags).toHaveLength(4);
  });

  it("tells the default and the format of a parameter, wherever its schema stands", async () => {
    const parameters = [
      id,
      { name: "limit", in: "query", schema: { type: "integer", format: "int32", default: 25 } },
      { $ref: "#/components/parameters/On" },
    ];
    const components = {
      schemas: { ...bundle.components.schemas, On: { ...day, default: "2026-01-01" } },
      parameters: { On: { name: "on", in: "query", schema: { $ref: "#/components/schemas/On" } } },
    };
    await generateFrom(withThing({ parameters }, undefined, components));
    const source = read("schema.gen.ts");
    expect(source).toMatch(/Format: int32\s+\* @default 25\s+\*\/\s+limit\?:/);
    expect(source).toMatch(/Format: date\s+\* @default 2026-01-01\s+\*\/\s+on\?:/);
  });

  it("tells of a member that refers to a schema what the schema says, and what it says itself instead", async () => {
    const on = { ...day, description: "A day.", default: "2026-01-01", examples: ["2026-02-02"] };
    const $ref = "#/components/schemas/On";
    const thing = { type: "object", properties: { first: { $ref }, last: { $ref, description: "The last day." } } };
    const components = { schemas: { ...bundle.components.schemas, On: on, Thing: thing } };
    await generateFrom(withThing({}, undefined, components));
    const source = read("schema.gen.ts");
    const told = (description: string, name: string): RegExp =>
      new RegExp(
        String.raw`Format: date\s+\* @description ${description}\s+\* @default 2026-01-01\s+\* @example 2026-02-02\s+\*/\s+${name}\?:`,
      );
    expect(source).toMatch(told("A day.", "first"));
    expect(source).toMatch(told("The last day.", "last"));
  });

  it("tells what a path parameter is, beside one of which nothing is told", async () => {
    const part = { name: "part", in: "path", required: true, schema: text };
    await generateFrom(withThing({ parameters: [{ ...id, description: "Which thing." }, part] }));
    const client = read("client.gen.ts");
    expect(client).toContain(
      "  readonly path: {\n    /** Which thing. */\n    readonly id: number;\n    readonly part: string;\n  };\n",
    );
  });

  it("takes a boolean in a header", async () => {
    const deep = { name: "x-deep", in: "header", schema: { type: "boolean" } };
    await generateFrom(withThing({ parameters: [id, deep] }));
    expect(read("schema.gen.ts")).toContain('"x-deep"?: boolean | undefined;');
  });

  it("names the forms of a union where all of them have names", async () => {
    const form = { $ref: "#/components/schemas/Problem" };
    const schemas = {
      ...bundle.components.schemas,
      Either: { oneOf: [form, { $ref: "#/components/schemas/Thing" }] },
      Mixed: { oneOf: [form, text] },
    };
    await generateFrom(withThing({}, undefined, { schemas }));
    const client = read("client.gen.ts");
    expect(client).toContain("export type Either = Problem | Thing;\n");
    expect(client).toContain('export type Mixed = Schemas["Mixed"];\n');
  });

  it.each<[string, object]>([
    ["may be null", { type: ["object", "null"], properties: { a: text } }],
    [
      "has members of another type beside its own",
      { properties: { a: text }, additionalProperties: { type: "integer" } },
    ],
  ])("declares no interface for an object that %s", async (_, schema) => {
    const { Thing: _former, ...others } = bundle.components.schemas;
    await generateFrom(withThing({}, undefined, { schemas: { ...others, Thing: schema } }));
    expect(read("client.gen.ts")).toContain('export type Thing = Schemas["Thing"];\n');
  });

  it("reads an empty element as null where the object by that name may be null", async () => {
    const Thing = { type: ["object", "null"], properties: { a: text } };
    const content = xml({ type: "object", properties: { thing: { $ref: "#/components/schemas/Thing" } } });
    const { Problem } = bundle.components.schemas;
    const described = withThing({ responses: { 200: { description: "It.", content } } }, undefined, {
      schemas: { Thing, Problem },
    });
    await generateFrom(described);
    expect(read("shapes.gen.ts")).toContain('  GetThingAnswer: { thing: "Thing?" },\n');
  });

  it("reads each success in XML as its own status is described", async () => {
    const answer = (name: string): object => ({
      description: "It.",
      content: xml({ $ref: `#/components/schemas/${name}` }),
    });
    const responses = { 200: answer("Thing"), 201: answer("Thing"), 202: answer("Problem") };
    await generateFrom(withThing({ responses }));
    expect(read("shapes.gen.ts")).toContain('  "GET /things/{id}": "Thing",\n  "GET /things/{id} 202": "Problem",\n');
  });

  it("narrows no success of another schema than the first", async () => {
    const answer = (name: string): object => ({
      description: "It.",
      content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
    });
    const fields = {
      name: "fields",
      in: "query",
      style: "form",
      explode: false,
      schema: { type: "array", items: text },
    };
    const responses = { 200: answer("Thing"), 202: answer("Problem") };
    await generateFrom(withThing({ responses, parameters: [id, fields] }));
    const client = read("client.gen.ts");
    expect(client).toContain('  | Success<200, Answer<"Thing", [], Fields>>\n  | Success<202, Problem>;\n');
  });

  const byReference = withThing({ requestBody: { $ref: "#/components/requestBodies/Thing" } }, undefined, {
    requestBodies: {
      Thing: {
        required: true,
        content: { "application/json": { schema: { type: "object", properties: { on: day } } } },
      },
    },
  });

  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };

  it.each<[string, object, string, string]>([
    [
      "an object that holds others of its kind",
      withThing({ requestBody: { content } }, undefined, {
        schemas: {
          ...bundle.components.schemas,
          Thing: {
            type: "object",
            properties: { on: day, parts: { type: "array", items: content["application/json"].schema } },
          },
        },
      }),
      "client.gen.ts",
      "  readonly body?: Thing | undefined;",
    ],
    ["a request body by reference", byReference, "client.gen.ts", "  readonly body: NonNullable<"],
    ["the media type of a request body by reference", byReference, "client.gen.ts", "mediaTypes: mediaTypes0"],
    ["values in a request body by reference", byReference, "values.gen.ts", "  readonly body: Encodable<"],
    [
      "a path parameter whose schema is a reference",
      withThing({ parameters: [{ ...id, schema: { $ref: "#/components/schemas/Id" } }] }, undefined, {
        schemas: { ...bundle.components.schemas, Id: { type: "integer" } },
      }),
      "client.gen.ts",
      "  readonly path: { readonly id: number };",
    ],
    [
      "an operation's own parameter in place of that of its path",
      withThing({}, { parameters: [{ ...id, schema: text }] }),
      "client.gen.ts",
      "  readonly path: { readonly id: number };",
    ],
    [
      "a required parameter with a name of the client's",
      withThing({ parameters: [id, { ...filter, required: true }] }),
      "client.gen.ts",
      "  readonly filter: NonNullable<",
    ],
  ])("supports %s", async (_, supported, file, written) => {
    await generateFrom(supported);
    expect(read(file)).toContain(written);
  });

  it("reads XML without a type by the values that are allowed", async () => {
    const properties = {
      whole: { const: 3 },
      any: { enum: [1, 2.5, null] },
      truth: { const: true },
      word: { enum: ["a", "b"] },
      map: { type: "object", additionalProperties: { type: "array", items: text } },
      open: { type: "object", additionalProperties: true },
      unknown: { "x-confidence": { inferred: "The page prints no type." } },
    };
    await generateFrom(withXml(properties));
    expect(read("shapes.gen.ts")).toContain(
      '  GetThingAnswer: { whole: "n", any: "d?", truth: "b", word: "s", map: "{}", open: "{}", unknown: "{}" },\n',
    );
  });

  it("writes the names of rate classes that are not identifiers", async () => {
    const classes = { "read-only": { windows: [{ limit: 1, seconds: 1, scope: "all" }] } };
    const described = {
      ...withThing({ "x-rate-class": "read-only" }),
      info: { ...bundle.info, "x-rate-classes": classes },
    };
    await generateFrom(described);
    expect(read("rates.gen.ts")).toContain('  "read-only": [{ limit: 1, seconds: 1,');
  });

  describe("from a description of resources", () => {
    const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
    const attributes = refer("RuleAttributes");
    const type = { const: "tax-rules" };
    const schemas = {
      ...bundle.components.schemas,
      RuleAttributes: { type: "object", properties: { name: text } },
      Rule: { type: "object", properties: { id: text, type, links: { type: "object" }, attributes } },
      RuleCreate: { type: "object", properties: { data: { type: "object", properties: { type, attributes } } } },
      Detail: { type: "object", properties: { title: text } },
      Problem: { type: "object", properties: { errors: { type: "array", items: refer("Detail") } } },
    };
    const parameters = {
      Fields: { name: "fields", in: "query", style: "deepObject", schema: { type: "object" } },
    };
    const answer = (schema: object): object => ({
      description: "An answer.",
      content: { "application/vnd.api+json": { schema } },
    });
    const responses = {
      200: answer({ type: "object", properties: { data: refer("Rule") } }),
      404: answer(refer("Problem")),
    };

    it("writes types that are not identifiers", async () => {
      await generateFrom(withThing({ responses }, undefined, { schemas, parameters }));
      expect(read("client.gen.ts")).toMatch(/export const relationships: .* = \{\n  "tax-rules": \{/);
    });

    it("names what is not a resource, and what is within", async () => {
      await generateFrom(withThing({ responses }, undefined, { schemas, parameters }));
      const client = read("client.gen.ts");
      expect(client).toContain("  | Failure<404, Problem>;\n");
      expect(client.match(/(?<=export interface )(?:Detail|Problem|Thing)(?= )/g)).toEqual(["Problem", "Detail"]);
    });
  });
});
