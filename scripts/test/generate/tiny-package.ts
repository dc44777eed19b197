import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { generate as generatePackage } from "../../generate/package.ts";

const error = { $ref: "#/components/schemas/Problem" };

/** The description of a client with one operation. */
export const bundle = {
  openapi: "3.1.1",
  info: { title: "Tiny", version: "1.0.0", "x-client": "Tiny" },
  servers: [{ url: "https://tiny.example.com/api" }],
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

export const [id] = bundle.paths["/things/{id}"].get.parameters;

export const filter = { name: "filter[q]", in: "query", "x-name": "filter", schema: { type: "string" } };

export type Properties = Readonly<Record<string, object>>;

/** The same with an operation that takes and answers objects with these members. */
export function withMembers(sent: Properties, answered: Properties, parameters: readonly object[] = []): object {
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
export function withThing(operation: object, path: object = {}, components: object = {}): object {
  const { get } = bundle.paths["/things/{id}"];
  return {
    ...bundle,
    paths: { "/things/{id}": { ...path, get: { ...get, ...operation } } },
    components: { ...bundle.components, ...components },
  };
}

/** The same with an answer in XML too, an object with these members. */
export function withXml(properties: Properties): object {
  return withThing({ responses: { 200: { description: "The thing.", content: xml({ type: "object", properties }) } } });
}

export const xml = (schema: object): object => ({ "application/json": { schema }, "application/xml": { schema } });

/** The same operation under another id. */
export function withId(operationId: string): object {
  return { get: { ...bundle.paths["/things/{id}"].get, operationId } };
}

/** The same operation under another id, with one parameter more. */
export function withParameters(operationId: string, parameter: object): object {
  return { get: { ...bundle.paths["/things/{id}"].get, operationId, parameters: [id, parameter] } };
}

/** The same with another schema, some field of which comes only when it is asked for. */
export function withSchema(name: string): object {
  const properties = { id: { type: "integer" }, on: day, extra: { type: "boolean", "x-deferred": true } };
  const { Thing, ...others } = bundle.components.schemas;
  return {
    ...withMembers({ on: day, body: { $ref: `#/components/schemas/${name}` } }, {}),
    components: { schemas: { ...others, Thing: { ...Thing, properties }, [name]: { type: "object", properties } } },
  };
}

export const day = { type: "string", format: "date" };
export const money = { type: "string", "x-value": "money" };
export const text = { type: "string" };

/** A package whose client is generated, anew for each test of the file that calls this. */
export function useTinyPackage() {
  let folder = "";
  const generated = (name: string): string => join(folder, "src", name);

  const read = (name: string): string => readFileSync(generated(name), "utf8");

  /** Takes a text too, which need not be JSON. */
  function writeBundle(description: object | string): void {
    const spec = join(folder, "node_modules", "@memberships", "tiny-spec");
    mkdirSync(spec, { recursive: true });
    writeFileSync(
      join(spec, "package.json"),
      JSON.stringify({ name: "@memberships/tiny-spec", exports: { "./openapi.json": "./openapi.json" } }),
    );
    const content = typeof description === "string" ? description : JSON.stringify(description);
    writeFileSync(join(spec, "openapi.json"), content);
  }

  async function generate(...options: string[]): Promise<{ exitCode: number; stderr: string }> {
    const said: string[] = [];
    const exitCode = await generatePackage(folder, options, (line) => said.push(line));
    return { exitCode, stderr: said.join("\n") };
  }

  async function generateFrom(description: object): Promise<void> {
    writeBundle(description);
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
  }

  beforeEach(() => {
    // A space in the path, because some people have one.
    folder = mkdtempSync(join(tmpdir(), "tiny client "));
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@memberships/tiny" }));
    writeBundle(bundle);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  return { generated, read, writeBundle, generate, generateFrom };
}
