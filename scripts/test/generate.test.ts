import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate as generatePackage } from "../generate/package.ts";

const script = fileURLToPath(new URL("../generate.ts", import.meta.url));
const run = promisify(execFile);
const error = { $ref: "#/components/schemas/Problem" };

/** One operation is enough: what is proven here is how files come and go, not what stands in them. */
const bundle = {
  openapi: "3.1.1",
  info: { title: "Tiny", version: "1.0.0" },
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        tags: ["Things"],
        summary: "Get a thing",
        description: "One thing.",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "integer" } },
          {
            name: "expand",
            in: "query",
            style: "form",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
        ],
        responses: {
          200: {
            description: "The thing.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          404: { description: "No such thing.", content: { "application/json": { schema: error } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
      Problem: { type: "object", properties: { message: { type: "string" } } },
    },
  },
};

const [id] = bundle.paths["/things/{id}"].get.parameters;

const filter = { name: "filter[q]", in: "query", "x-name": "filter", schema: { type: "string" } };

type Properties = Readonly<Record<string, object>>;

/** The same with an operation that takes and answers objects with these members. */
function withMembers(sent: Properties, answered: Properties, parameters: readonly object[] = []): object {
  const content = (properties: Properties): object => ({
    "application/json": { schema: { type: "object", properties } },
  });
  const { get } = bundle.paths["/things/{id}"];
  const post = {
    ...get,
    operationId: "createThing",
    parameters,
    requestBody: { content: content(sent) },
    responses: { 201: { description: "The thing.", content: content(answered) } },
  };
  return { ...bundle, paths: { ...bundle.paths, "/things": { post } } };
}

/** The same with something else about its operation, its path or its components. */
function withThing(operation: object, path: object = {}, components: object = {}): object {
  const { get } = bundle.paths["/things/{id}"];
  return {
    ...bundle,
    paths: { "/things/{id}": { ...path, get: { ...get, ...operation } } },
    components: { ...bundle.components, ...components },
  };
}

/** The same with an answer in XML too, an object with these members. */
function withXml(properties: Properties): object {
  return withThing({ responses: { 200: { description: "The thing.", content: xml({ type: "object", properties }) } } });
}

const xml = (schema: object): object => ({ "application/json": { schema }, "application/xml": { schema } });

/** The same operation under another id. */
function withId(operationId: string): object {
  return { get: { ...bundle.paths["/things/{id}"].get, operationId } };
}

/** The same operation under another id, with one parameter more. */
function withParameters(operationId: string, parameter: object): object {
  return { get: { ...bundle.paths["/things/{id}"].get, operationId, parameters: [id, parameter] } };
}

/** The same with another schema, some field of which comes only when it is asked for. */
function withSchema(name: string): object {
  const properties = { id: { type: "integer" }, on: day, extra: { type: "boolean", "x-deferred": true } };
  const { Thing, ...others } = bundle.components.schemas;
  return {
    ...withMembers({ on: day, body: { $ref: `#/components/schemas/${name}` } }, {}),
    components: { schemas: { ...others, Thing: { ...Thing, properties }, [name]: { type: "object", properties } } },
  };
}

const day = { type: "string", format: "date" };
const money = { type: "string", "x-value": "money" };
const text = { type: "string" };

let folder: string;
const generated = (name: string): string => join(folder, "src", name);

function writeBundle(content: string): void {
  const spec = join(folder, "node_modules", "@memberships", "tiny-spec");
  mkdirSync(spec, { recursive: true });
  writeFileSync(
    join(spec, "package.json"),
    JSON.stringify({ name: "@memberships/tiny-spec", exports: { "./openapi.json": "./openapi.json" } }),
  );
  writeFileSync(join(spec, "openapi.json"), content);
}

async function generate(...options: string[]): Promise<{ exitCode: number; stderr: string }> {
  const said: string[] = [];
  const exitCode = await generatePackage(folder, options, (line) => said.push(line));
  return { exitCode, stderr: said.join("\n") };
}

beforeEach(() => {
  // A space in the path, because some people have one.
  folder = mkdtempSync(join(tmpdir(), "tiny client "));
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@memberships/tiny" }));
  writeBundle(JSON.stringify(bundle));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("generate", () => {
  it("brings a deleted file back byte for byte", async () => {
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const before = readFileSync(generated("client.gen.ts"), "utf8");
    expect(before).toContain("getThing(input: GetThingInput): Call<Thing, GetThingOutcome>;");
    rmSync(generated("client.gen.ts"));
    await generate();
    expect(readFileSync(generated("client.gen.ts"), "utf8")).toBe(before);
  });

  it("--check names each missing, stale and extra file, and writes nothing", async () => {
    await generate();
    expect(await generate("--check")).toEqual({ exitCode: 0, stderr: "" });
    rmSync(generated("client.gen.ts"));
    writeFileSync(generated("schema.gen.ts"), "// edited by hand\n");
    writeFileSync(generated("former.gen.ts"), "");
    const { exitCode, stderr } = await generate("--check");
    expect(exitCode).toBe(1);
    expect(stderr.split("\n")).toEqual([
      "src/schema.gen.ts is stale.",
      "src/client.gen.ts is missing.",
      "src/former.gen.ts is extra. Delete it.",
      "Run `npm run generate` and commit what it writes (@memberships/tiny).",
    ]);
    expect(readdirSync(join(folder, "src")).toSorted()).toEqual(["former.gen.ts", "schema.gen.ts"]);
    expect(readFileSync(generated("schema.gen.ts"), "utf8")).toBe("// edited by hand\n");
  });

  it("removes what is no longer generated, and nothing else", async () => {
    writeFileSync(generated("former.gen.ts"), "");
    writeFileSync(generated("index.ts"), "");
    await generate();
    expect(readdirSync(join(folder, "src")).toSorted()).toEqual(["client.gen.ts", "index.ts", "schema.gen.ts"]);
  });

  it.each(["application/vnd.api+json", "application/xml"])("goes by no text that mentions %s", async (mediaType) => {
    writeBundle(JSON.stringify(withThing({ description: `One thing, in ${mediaType} too some day.` })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(generated("client.gen.ts"), "utf8")).toContain("export interface TeamUpMethods {");
    expect(readdirSync(join(folder, "src")).toSorted()).toEqual(["client.gen.ts", "schema.gen.ts"]);
  });

  it("sends JSON unless told otherwise, whatever order the media types are described in", async () => {
    const media = { schema: { $ref: "#/components/schemas/Thing" } };
    const content = { "multipart/form-data": media, "application/json": media };
    writeBundle(JSON.stringify(withThing({ requestBody: { content } })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const client = readFileSync(generated("client.gen.ts"), "utf8");
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
    writeBundle(JSON.stringify({ ...rest, components: { schemas: { ...components.schemas, Day: day } } }));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const source = readFileSync(generated("values.gen.ts"), "utf8");
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
    writeBundle(JSON.stringify(withThing({ parameters, description: "No Problem." })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const source = readFileSync(generated("values.gen.ts"), "utf8");
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
    writeBundle(JSON.stringify(withThing(operation, undefined, { schemas })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const client = readFileSync(generated("client.gen.ts"), "utf8");
    const told = [
      "   * \\@deprecated once\n   * Told \\@everybody, at a@b.example and `@home`.\n",
      "   * Reference: teamup/index.html#getThing\n   *\n   * @deprecated\n   */\n  getThing(",
      "   * Words.\n   *\n   * @deprecated\n   */\n  readonly filter?:",
      " *   \\@private thing.\n *\n * @deprecated\n */\nexport interface Thing ",
    ];
    for (const each of told) expect(client).toContain(each);
    const tags = [...`${client}${readFileSync(generated("values.gen.ts"), "utf8")}`.matchAll(/(?<=\*.*\s)@\w+/g)];
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
    writeBundle(JSON.stringify(withThing({ parameters }, undefined, components)));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const source = readFileSync(generated("schema.gen.ts"), "utf8");
    expect(source).toMatch(/Format: int32\s+\* @default 25\s+\*\/\s+limit\?:/);
    expect(source).toMatch(/Format: date\s+\* @default 2026-01-01\s+\*\/\s+on\?:/);
  });

  it("tells of a member that refers to a schema what the schema says, and what it says itself instead", async () => {
    const on = { ...day, description: "A day.", default: "2026-01-01", examples: ["2026-02-02"] };
    const $ref = "#/components/schemas/On";
    const thing = { type: "object", properties: { first: { $ref }, last: { $ref, description: "The last day." } } };
    const components = { schemas: { ...bundle.components.schemas, On: on, Thing: thing } };
    writeBundle(JSON.stringify(withThing({}, undefined, components)));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const source = readFileSync(generated("schema.gen.ts"), "utf8");
    const told = (description: string, name: string): RegExp =>
      new RegExp(
        String.raw`Format: date\s+\* @description ${description}\s+\* @default 2026-01-01\s+\* @example 2026-02-02\s+\*/\s+${name}\?:`,
      );
    expect(source).toMatch(told("A day.", "first"));
    expect(source).toMatch(told("The last day.", "last"));
  });

  it("tells what a path parameter is", async () => {
    writeBundle(JSON.stringify(withThing({ parameters: [{ ...id, description: "Which thing." }] })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const client = readFileSync(generated("client.gen.ts"), "utf8");
    expect(client).toContain("  readonly path: {\n    /** Which thing. */\n    readonly id: number;\n  };\n");
  });

  it.each<[string, object]>([
    ["may be null", { type: ["object", "null"], properties: { a: text } }],
    [
      "has members of another type beside its own",
      { properties: { a: text }, additionalProperties: { type: "integer" } },
    ],
  ])("declares no interface for an object that %s", async (_, schema) => {
    const { Thing: _former, ...others } = bundle.components.schemas;
    writeBundle(JSON.stringify(withThing({}, undefined, { schemas: { ...others, Thing: schema } })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(generated("client.gen.ts"), "utf8")).toContain('export type Thing = Schemas["Thing"];\n');
  });

  it("reads an empty element as null where the object by that name may be null", async () => {
    const Thing = { type: ["object", "null"], properties: { a: text } };
    const content = xml({ type: "object", properties: { thing: { $ref: "#/components/schemas/Thing" } } });
    const { Problem } = bundle.components.schemas;
    const described = withThing({ responses: { 200: { description: "It.", content } } }, undefined, {
      schemas: { Thing, Problem },
    });
    writeBundle(JSON.stringify(described));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(generated("shapes.gen.ts"), "utf8")).toContain('  GetThingAnswer: { thing: "Thing?" },\n');
  });

  it("reads each success in XML as its own status is described", async () => {
    const answer = (name: string): object => ({
      description: "It.",
      content: xml({ $ref: `#/components/schemas/${name}` }),
    });
    const responses = { 200: answer("Thing"), 201: answer("Thing"), 202: answer("Problem") };
    writeBundle(JSON.stringify(withThing({ responses })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(generated("shapes.gen.ts"), "utf8")).toContain(
      '  "GET /things/{id}": "Thing",\n  "GET /things/{id} 202": "Problem",\n',
    );
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
    writeBundle(JSON.stringify(withThing({ responses, parameters: [id, fields] })));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const client = readFileSync(generated("client.gen.ts"), "utf8");
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
    writeBundle(JSON.stringify(supported));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(generated(file), "utf8")).toContain(written);
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
    writeBundle(JSON.stringify(withXml(properties)));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(generated("shapes.gen.ts"), "utf8")).toContain(
      '  GetThingAnswer: { whole: "n", any: "d?", truth: "b", word: "s", map: "{}", open: "{}", unknown: "{}" },\n',
    );
  });

  it.each<[string, unknown, string]>([
    ["a truncated bundle", undefined, "JSON"],
    ["a value that there is not", withMembers({ price: { ...text, "x-value": "weight" } }, {}), 'no x-value "weight"'],
    [
      "a text with the name of a day",
      withMembers({ on: text }, { rule: { type: "object", properties: { on: day } } }),
      '"on" is a day in the answer of createThing.rule and a mere text in the body of createThing. ',
    ],
    [
      "a day with the name of a moment",
      withThing(
        { parameters: [id, { name: "on", in: "query", schema: { ...text, format: "date-time" } }] },
        undefined,
        {
          schemas: { ...bundle.components.schemas, Thing: { type: "object", properties: { on: day } } },
        },
      ),
      '"on" is a day in Thing and an instant in the query of getThing. ',
    ],
    [
      "a number with the name of an amount",
      withMembers(
        {},
        {
          price: money,
          rules: { type: "array", items: { type: "object", properties: { price: { type: "number" } } } },
        },
      ),
      '"price" is money in the answer of createThing and a mere number in the answer of createThing.rules. ',
    ],
    ["money that is sent as a number", withMembers({ price: { type: "number", "x-value": "money" } }, {}), "a number"],
    [
      "a request with an object where another has a value",
      withMembers({ on: day, rule: { type: "object", properties: { on: { type: "object", properties: {} } } } }, {}),
      "an object in another",
    ],
    [
      "an object that is open in one place",
      withMembers({ data: { type: "object", additionalProperties: true } }, { data: day }),
      '"data" is an open object at one place',
    ],
    [
      "two types of one name",
      { ...bundle, paths: { ...bundle.paths, "/x/{id}": withId("GetThing") } },
      "Two generated types would be called GetThingQuery. Rename the operation.",
    ],
    [
      "a reference that leads nowhere",
      {
        ...bundle,
        paths: { "/x": { parameters: [{ $ref: "#/components/parameters/X" }], get: bundle.paths["/things/{id}"].get } },
      },
      "#/paths/~1x/parameters/0",
    ],
    [
      "an operation without a rate class",
      { ...bundle, info: { ...bundle.info, "x-rate-classes": { read: { windows: [] } } } },
      "getThing has no x-rate-class",
    ],
    [
      "a parameter style that the client does not write",
      {
        ...bundle,
        paths: {
          "/x": {
            get: {
              ...bundle.paths["/things/{id}"].get,
              parameters: [{ name: "ids", in: "query", schema: { type: "array" } }],
            },
          },
        },
      },
      '"ids" of getThing has the style form, exploded, which the client does not write. Give it `style: form` and `explode: false`.',
    ],
    [
      "two parameters that the client calls the same",
      withThing({ parameters: [id, filter, { ...filter, name: "filter[all]" }] }),
      'both "filter[q]" and "filter[all]" of getThing "filter"',
    ],
    [
      "an object in the query with another style",
      withThing({ parameters: [id, { ...filter, schema: { type: "object" } }] }),
      '"filter[q]" of getThing has the style form, exploded, which the client does not write. Give it `style: deepObject`.',
    ],
    [
      "a list in the query with another style",
      withThing({ parameters: [id, { ...filter, style: "pipeDelimited", schema: { type: "array", items: text } }] }),
      '"filter[q]" of getThing has the style pipeDelimited, which the client does not write. Give it `style: form` and',
    ],
    [
      "a parameter that the client calls as another operation's is called",
      {
        ...bundle,
        paths: {
          "/x/{id}": withParameters("listThings", { ...filter, name: "filter[all]" }),
          "/y/{id}": withParameters("findThings", filter),
        },
      },
      'both "filter[q]" of findThings and "filter[all]" of listThings "filter"',
    ],
    [
      "a parameter that the client calls as another is called on the wire",
      withThing({ parameters: [id, { name: "filter", in: "query", schema: text }, filter] }),
      'both "filter" and "filter[q]" of getThing "filter"',
    ],
    [
      "a method that the client has not",
      withThing({}, { head: bundle.paths["/things/{id}"].get }),
      'The path /things/{id} has "head"',
    ],
    [
      "an answer for every other status",
      withThing({ responses: { default: { description: "Whatever else." } } }),
      'getThing answers "default"',
    ],
    [
      "an answer for a range of statuses",
      withThing({ responses: { "4XX": { description: "Refused." } } }),
      'getThing answers "4XX"',
    ],
    [
      "a status that no call ends in",
      withThing({ responses: { 302: { description: "It stands elsewhere." } } }),
      "getThing answers 302, in which no call ends",
    ],
    [
      "an answer that the client does not read",
      withThing({ responses: { 200: { description: "A table.", content: { "text/csv": { schema: text } } } } }),
      "getThing answers 200 in text/csv only",
    ],
    [
      "an error that the client does not read",
      withThing({ responses: { 503: { description: "A page.", content: { "text/html": { schema: text } } } } }),
      "getThing answers 503 in text/html only",
    ],
    [
      "a body that the client does not write",
      withThing({ requestBody: { content: { "application/x-www-form-urlencode": { schema: text } } } }),
      "getThing takes application/x-www-form-urlencode, which the client does not write. It writes application/json, application/x-www-form-urlencoded, multipart/form-data.",
    ],
    [
      "a schema of several parts",
      withThing({}, undefined, {
        schemas: {
          ...bundle.components.schemas,
          Thing: {
            type: "object",
            properties: { rules: { type: "array", items: { type: "object", properties: { on: { allOf: [day] } } } } },
          },
        },
      }),
      'The schema Thing has allOf at "rules.on"',
    ],
    [
      "a parameter of several parts",
      withThing({ parameters: [id, { ...filter, schema: { allOf: [text] } }] }),
      'The parameter "filter[q]" of getThing has allOf, ',
    ],
    [
      "a body of several parts",
      withMembers({ on: { allOf: [day] } }, {}),
      'The request body of createThing has allOf at "on"',
    ],
    [
      "an answer of several parts",
      withMembers({}, { on: { allOf: [day] } }),
      'The answer 201 of createThing has allOf at "on"',
    ],
    [
      "such a style where the list may be null",
      withThing({ parameters: [id, { ...filter, schema: { type: ["array", "null"], items: text } }] }),
      '"filter[q]" of getThing has the style form, exploded, which the client does not write. Give it `style: form` and',
    ],
    [
      "such a style where a list is one of several forms",
      withThing({ parameters: [id, { ...filter, schema: { oneOf: [text, { type: "array", items: text }] } }] }),
      '"filter[q]" of getThing has the style form, exploded, which the client does not write. Give it `style: form` and',
    ],
    [
      "a path parameter with another style",
      withThing({ parameters: [{ ...id, style: "matrix" }] }),
      'The path parameter "id" of getThing has the style matrix, which the client does not write. Leave `style` out.',
    ],
    [
      "a list in the path",
      withThing({ parameters: [{ ...id, schema: { type: "array", items: text } }] }),
      'The path parameter "id" of getThing may be of type array, which the client does not write there. Describe a text or a whole number.',
    ],
    [
      "a truth in the path",
      withThing({ parameters: [{ ...id, schema: { type: "boolean" } }] }),
      'The path parameter "id" of getThing may be of type boolean',
    ],
    [
      "an object in a header",
      withThing({ parameters: [id, { name: "X-Rule", in: "header", schema: { type: ["object", "null"] } }] }),
      'The header parameter "X-Rule" of getThing may be of type object, which the client does not write there. Describe a text, a number or a boolean.',
    ],
    [
      "properties beside a union",
      withMembers({ rule: { properties: { on: day }, oneOf: [{ type: "object", properties: { off: day } }] } }, {}),
      'The request body of createThing has properties beside oneOf at "rule", of which no client is made. Write them into each of its forms.',
    ],
    [
      "a schema that leads to itself by no property",
      withThing({}, undefined, {
        schemas: {
          ...bundle.components.schemas,
          Tree: { oneOf: [text, { $ref: "#/components/schemas/Trees" }] },
          Trees: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        },
      }),
      "The schema Tree leads to itself with no property between, of which no type can be made.",
    ],
    [
      "an object within an object in the query",
      withThing({
        parameters: [
          id,
          {
            ...filter,
            style: "deepObject",
            schema: { type: "object", properties: { on: { $ref: "#/components/schemas/Thing" } } },
          },
        ],
      }),
      'The query parameter "filter[q]" of getThing has an object at "on"',
    ],
    [
      "a list of objects in the query",
      withThing({
        parameters: [
          id,
          {
            ...filter,
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
          },
        ],
      }),
      'The query parameter "filter[q]" of getThing has an object at its items',
    ],
    [
      "a map of objects in the query",
      withThing({
        parameters: [
          id,
          {
            ...filter,
            style: "deepObject",
            schema: { type: "object", additionalProperties: { oneOf: [text, { type: "object" }] } },
          },
        ],
      }),
      'The query parameter "filter[q]" of getThing has an object at its additionalProperties',
    ],
    [
      "a list of lists in XML",
      withXml({ rows: { type: "array", items: { type: "array", items: text } } }),
      "GetThingAnswer.rows is a list of lists",
    ],
    [
      "such a list in XML where the inner one is a reference",
      withThing(
        {
          responses: {
            200: { description: "Rows.", content: xml({ type: "array", items: { $ref: "#/components/schemas/Row" } }) },
          },
        },
        undefined,
        { schemas: { ...bundle.components.schemas, Row: { type: "array", items: text } } },
      ),
      "GetThingAnswer is a list of lists",
    ],
    [
      "a map of numbers in XML",
      withXml({ totals: { type: "object", additionalProperties: { type: "integer" } } }),
      "GetThingAnswer.totals is a map",
    ],
    [
      "a map of objects in XML",
      withXml({ totals: { type: "object", additionalProperties: { type: "object", properties: { on: day } } } }),
      "GetThingAnswer.totals is a map",
    ],
    ["anything at all in XML", withXml({ data: { description: "Whatever." } }), "GetThingAnswer.data has no one type"],
    ["values of several types in XML", withXml({ data: { enum: [1, "a"] } }), "GetThingAnswer.data has no one type"],
    ["a value in XML that is an object", withXml({ data: { const: {} } }), "GetThingAnswer.data has no one type"],
    [
      "a rate limit with a misspelt member",
      { ...bundle, info: { ...bundle.info, "x-rate-limit": { request: 60, seconds: 60 } } },
      "x-rate-limit of info has no requests",
    ],
    [
      "an error without a body",
      withThing({ responses: { 404: { description: "No such thing." } } }),
      "getThing answers 404 without a body",
    ],
    [
      "a parameter that is a cookie",
      withThing({ parameters: [id, { name: "session", in: "cookie", schema: text }] }),
      'The parameter "session" of getThing is a cookie',
    ],
    [
      "such a style where the schema is a reference",
      withThing(
        { parameters: [{ name: "ids", in: "query", schema: { $ref: "#/components/schemas/Ids" } }] },
        undefined,
        {
          schemas: { ...bundle.components.schemas, Ids: { type: "array", items: { type: "integer" } } },
        },
      ),
      '"ids" of getThing has the style form, exploded, which the client does not write. Give it `style: form` and `explode: false`.',
    ],
  ])("ends with 1 on %s, saying where, and leaves the files as they are", async (_, broken, said) => {
    await generate();
    const before = readFileSync(generated("client.gen.ts"), "utf8");
    writeBundle(broken ? JSON.stringify(broken) : '{"openapi": "3.1.1", "pat');
    const { exitCode, stderr } = await generate();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(said);
    expect(readFileSync(generated("client.gen.ts"), "utf8")).toBe(before);
  });

  it("writes the names of rate classes that are no identifiers", async () => {
    const classes = { "read-only": { windows: [{ limit: 1, seconds: 1, scope: "all" }] } };
    const described = {
      ...withThing({ "x-rate-class": "read-only" }),
      info: { ...bundle.info, "x-rate-classes": classes },
    };
    writeBundle(JSON.stringify(described));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(generated("rates.gen.ts"), "utf8")).toContain('  "read-only": [{ limit: 1, seconds: 1,');
  });

  it("writes the types of resources that are no identifiers", async () => {
    const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
    const attributes = refer("RuleAttributes");
    const type = { const: "tax-rules" };
    const schemas = {
      ...bundle.components.schemas,
      RuleAttributes: { type: "object", properties: { name: text } },
      Rule: { type: "object", properties: { id: text, type, links: { type: "object" }, attributes } },
      RuleCreate: { type: "object", properties: { data: { type: "object", properties: { type, attributes } } } },
    };
    const answered = {
      "application/vnd.api+json": { schema: { type: "object", properties: { data: refer("Rule") } } },
    };
    const fields = { name: "fields", in: "query", style: "deepObject", schema: { type: "object" } };
    const described = withThing({ responses: { 200: { description: "The rule.", content: answered } } }, undefined, {
      schemas,
      parameters: { Fields: fields },
    });
    writeBundle(JSON.stringify(described));
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const client = readFileSync(generated("client.gen.ts"), "utf8");
    expect(client).toMatch(/export const relationships: .* = \{\n  "tax-rules": \{/);
  });

  it.each([
    ["is imported", "Certain", "a type of the client"],
    ["is imported beside values", "Decoded", "a type of the client"],
    ["is declared beside values", "Names", "a type of the client"],
    ["is a type parameter", "Types", "a type of the client"],
    ["an operation has", "GetThingInput", "a type of the client"],
    ["another schema has once its fields were asked for", "ThingFull", "a type of the client"],
    ["the client's methods have", "TeamUpMethods", "a type of the client"],
    ["the package exports beside the generated ones", "ThingError", "a type of the client"],
    ["the package exports under another name", "ThingOptions", "a type of the client"],
    ["everybody has", "Date", "a type of JavaScript or TypeScript"],
    ["is no identifier", "Thing-B", "not called in PascalCase"],
    ["is a keyword", "string", "not called in PascalCase"],
  ])("refuses a schema with a name that %s", async (_, name, said) => {
    writeFileSync(
      generated("index.ts"),
      'export { ThingError, type Options as ThingOptions } from "./thing.ts";\nexport type * from "./client.gen.ts";\n',
    );
    writeBundle(JSON.stringify(withSchema(name)));
    const { exitCode, stderr } = await generate();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`@memberships/tiny: The schema ${name} is`);
    expect(stderr).toContain(said);
    expect(stderr).toContain(`Rename components/schemas/${name}.yaml`);
  });

  it.each(["http", "as", "toString", "hasOwnProperty"])(
    "refuses an operation called %s as a member of the client is",
    async (name) => {
      writeFileSync(
        generated("client.ts"),
        "export interface TeamUpOptions { token: string }\nexport interface TeamUp extends TeamUpMethods { readonly http: object; as(mode: string): TeamUp }\n",
      );
      writeBundle(JSON.stringify({ ...bundle, paths: { "/x/{id}": withId(name) } }));
      expect(await generate()).toEqual({
        exitCode: 1,
        stderr: `@memberships/tiny: The operation ${name} is called as a member of the client itself is. Give it another operationId.`,
      });
      writeBundle(JSON.stringify({ ...bundle, paths: { "/x/{id}": withId("token") } }));
      expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    },
  );

  it("tells of two schemas of one name, of which the bundle calls one otherwise", async () => {
    writeBundle(JSON.stringify(withSchema("Thing-2")));
    expect(await generate()).toEqual({
      exitCode: 1,
      stderr:
        "@memberships/tiny: There are two schemas called Thing, in files of different folders. Rename one of them, and what refers to it.",
    });
  });

  it("refuses operations whose ids differ in their case only", async () => {
    writeBundle(JSON.stringify({ ...bundle, paths: { ...bundle.paths, "/x/{id}": withId("getthing") } }));
    expect(await generate()).toEqual({
      exitCode: 1,
      stderr:
        "@memberships/tiny: The operations getThing and getthing differ in their case only, and some file systems would take the files of one for those of the other. Rename one of them.",
    });
  });

  it("refuses a schema called as any type that the generated sources take from TypeScript", async () => {
    const sources = ["teamup", "commercelayer"].flatMap((client) =>
      ["client", "values"].map((stem) =>
        readFileSync(new URL(`../../packages/${client}/src/${stem}.gen.ts`, import.meta.url), "utf8"),
      ),
    );
    const applied = new Set(sources.flatMap((source) => source.match(/\b[A-Z]\w*(?=<)/g) ?? []));
    const declared = new Set(
      sources.flatMap((source) => [
        ...(source.match(/(?<=^(?:export )?(?:interface|type) )\w+/gm) ?? []),
        ...(source.match(/(?<=^import type )\{[^}]*\}/gm) ?? []).flatMap((names) => names.match(/\w+/g) ?? []),
      ]),
    );
    const taken = [...applied].filter((name) => !declared.has(name));
    expect(taken).toContain("Readonly");
    for (const name of taken) {
      writeBundle(JSON.stringify(withSchema(name)));
      expect(await generate()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`The schema ${name} is`) });
    }
  });

  it("ends with 2 on an unknown option", async () => {
    const failure: unknown = await run(process.execPath, [script, "--chekc"], { cwd: folder }).catch(
      (reason) => reason,
    );
    expect(failure).toMatchObject({ code: 2, stderr: expect.stringContaining("--chekc") });
  });
});
