import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  bundle,
  day,
  filter,
  id,
  money,
  text,
  withId,
  withMembers,
  withParameters,
  withSchema,
  withThing,
  withXml,
  xml,
  useTinyPackage,
} from "./tiny-package.ts";

const { generated, read, writeBundle, generate, generateFrom } = useTinyPackage();

describe("generate", () => {
  it.each<[string, object | string, string]>([
    ["no server", { ...bundle, servers: undefined }, "no `servers`. Give it the whole address"],
    ["a server by a path alone", { ...bundle, servers: [{ url: "/api" }] }, 'the server "/api". Give it the whole'],
    ["a server with variables", { ...bundle, servers: [{ url: "https://{shop}.example.com" }] }, "without variables"],
    ["a truncated bundle", '{"openapi": "3.1.1", "pat', "JSON"],
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
      "a method that the client does not have",
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
      'The request body of createThing has properties beside oneOf at "rule", which the generator does not support. Write them into each of its forms.',
    ],
    [
      "properties beside anyOf",
      withMembers({ rule: { properties: { on: day }, anyOf: [{ type: "object", properties: { off: day } }] } }, {}),
      'The request body of createThing has properties beside anyOf at "rule"',
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
      "a client without a name",
      { ...bundle, info: { title: "Tiny", version: "1.0.0" } },
      'info has no "x-client". Give it the name of the client in PascalCase',
    ],
    [
      "a client whose name no type can have",
      { ...bundle, info: { ...bundle.info, "x-client": "tiny-client" } },
      'info has "tiny-client" as "x-client". Give it the name',
    ],
    [
      "a rate limit with a misspelt member",
      { ...bundle, info: { ...bundle.info, "x-rate-limit": { request: 60, seconds: 60 } } },
      "x-rate-limit of info has no requests",
    ],
    [
      "an operation whose responses are misspelt",
      withThing({ responses: undefined, response: {} }),
      "Cannot convert undefined or null to object. `npm run lint` tells where.",
    ],
    [
      "a rate class with a misspelt member",
      { ...bundle, info: { ...bundle.info, "x-rate-classes": { read: { window: [] } } } },
      "The class read in x-rate-classes of info has no windows. Write",
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
    const before = read("client.gen.ts");
    writeBundle(broken);
    const { exitCode, stderr } = await generate();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(said);
    expect(read("client.gen.ts")).toBe(before);
  });

  it.each([
    ["is imported", "Certain", "a type of the client"],
    ["is imported beside values", "Decoded", "a type of the client"],
    ["is declared beside values", "ValueNames", "a type of the client"],
    ["is a type parameter", "Types", "a type of the client"],
    ["an operation has", "GetThingInput", "a type of the client"],
    ["another schema has once its fields were asked for", "ThingFull", "a type of the client"],
    ["the client's methods have", "TinyMethods", "a type of the client"],
    ["the package exports beside the generated ones", "ThingError", "a type of the client"],
    ["the package exports under another name", "ThingOptions", "a type of the client"],
    ["everybody has", "Date", "a type of JavaScript or TypeScript"],
    ["is not an identifier", "Thing-B", "not called in PascalCase"],
    ["is a keyword", "string", "not called in PascalCase"],
  ])("refuses a schema with a name that %s", async (_, name, said) => {
    writeFileSync(
      generated("index.ts"),
      'export { ThingError, type Options as ThingOptions } from "./thing.ts";\nexport type * from "./client.gen.ts";\n',
    );
    writeBundle(withSchema(name));
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
        "export interface TinyOptions { token: string }\nexport interface Tiny extends TinyMethods { readonly http: object; as(mode: string): Tiny }\n",
      );
      writeBundle({ ...bundle, paths: { "/x/{id}": withId(name) } });
      expect(await generate()).toEqual({
        exitCode: 1,
        stderr: `@memberships/tiny: The operation ${name} is called as a member of the client itself is. Give it another operationId.`,
      });
      await generateFrom({ ...bundle, paths: { "/x/{id}": withId("token") } });
    },
  );

  it("tells of two schemas of one name, of which the bundle calls one otherwise", async () => {
    writeBundle(withSchema("Thing-2"));
    expect(await generate()).toEqual({
      exitCode: 1,
      stderr:
        "@memberships/tiny: There are two schemas called Thing, in files of different folders. Rename one of them, and what refers to it.",
    });
  });

  it("refuses operations whose ids differ in their case only", async () => {
    writeBundle({ ...bundle, paths: { ...bundle.paths, "/x/{id}": withId("getthing") } });
    expect(await generate()).toEqual({
      exitCode: 1,
      stderr:
        "@memberships/tiny: The operations getThing and getthing differ in their case only, and some file systems would take the files of one for those of the other. Rename one of them.",
    });
  });

  it("refuses a schema called as any type that the generated sources take from TypeScript", async () => {
    const sources = ["teamup", "commercelayer"].flatMap((client) =>
      ["client", "values"].map((stem) =>
        readFileSync(new URL(`../../../packages/${client}/src/${stem}.gen.ts`, import.meta.url), "utf8"),
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
      writeBundle(withSchema(name));
      expect(await generate()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`The schema ${name} is`) });
    }
  });
});
