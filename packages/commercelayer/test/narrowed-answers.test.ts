import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import fc from "fast-check";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { createContract } from "../../../scripts/conformance/contract.ts";
import { follow, readBundle, type Document } from "../../../scripts/conformance/bundle.ts";
import {
  answersTo,
  misfits,
  narrowingOperations,
  type NarrowingOperation,
} from "../../../scripts/conformance/narrowed-answers.ts";
import { asPlainObject } from "../../../scripts/conformance/typed-calls.ts";
import { createCommerceLayer } from "../src/index.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const document: Document = readBundle(pathToFileURL(require.resolve("@memberships/commercelayer-spec/openapi.json")));
const head = `import type { CommerceLayer } from "../../../src/index.ts";\n\ndeclare const client: CommerceLayer;`;

const BASE = "/api";
const seed = 20260215;
const numRuns = process.env["PROOFS"] === "long" ? 500 : 60;

/** Of each type, where its relationships lead, and what `fields` may name. */
const relationships = new Map<string, Map<string, string>>();
for (const schema of Object.values(document.components.schemas)) {
  const type = schema.properties?.["type"] && follow(document, schema.properties["type"]).const;
  const related = schema.properties?.["relationships"];
  if (typeof type !== "string" || !schema.properties?.["attributes"] || !related) continue;
  const targets = Object.entries(follow(document, related).properties ?? {}).flatMap(([name, property]) => {
    const target = (follow(document, property) as { "x-relationship"?: { type: string } })["x-relationship"]?.type;
    return target === undefined ? [] : [[name, target] as const];
  });
  if (targets.length > 0 && !relationships.has(type)) relationships.set(type, new Map(targets));
}
const sparse = Object.entries(
  follow(
    document,
    (document as unknown as { components: { parameters: Record<string, { schema: object }> } }).components.parameters[
      "Fields"
    ]!.schema as { properties: Record<string, { items: { enum: string[] } }> },
  ).properties,
).map(([type, property]) => [type, follow(document, follow(document, property).items).enum] as const);

function includePaths(type: string, depth = 3): string[] {
  if (depth === 0) return [];
  return [...(relationships.get(type) ?? [])].flatMap(([name, target]) => [
    name,
    ...includePaths(target, depth - 1).map((path) => `${name}.${path}`),
  ]);
}

function startOf({ call }: NarrowingOperation): string {
  const include = call.parameters.find(({ name }) => name === "include") as { "x-include"?: string } | undefined;
  return include?.["x-include"] ?? "";
}

type Names = ReadonlyMap<string, Names>;

function namesOf(paths: readonly string[]): Names {
  const heads = new Set(paths.map((path) => path.split(".", 1)[0]!));
  return new Map(
    [...heads].map((head_) => {
      const rest = paths.filter((path) => path.startsWith(`${head_}.`)).map((path) => path.slice(head_.length + 1));
      return [head_, namesOf(rest)];
    }),
  );
}

/** An answer as far as its paths go: an object that others lead to as well may hold more, and lead back to itself. */
function along(names: Names, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => along(names, each));
  if (typeof value !== "object" || value === null) return value;
  if (!("type" in value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, along(names, each)]));
  const related = relationships.get(String(value.type));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      if (!related?.has(name)) return [[name, each]];
      const inside = names.get(name);
      return inside ? [[name, along(inside, each)]] : [];
    }),
  );
}

const operations = narrowingOperations(document, asPlainObject);
const triples = fc.constantFrom(...operations).chain((operation) => {
  const paths = includePaths(startOf(operation));
  return fc.record({
    operation: fc.constant(operation),
    include: fc.subarray(paths, { maxLength: Math.min(4, paths.length) }),
    fields: fc
      .subarray(sparse, { maxLength: 3 })
      .chain((types) =>
        fc.tuple(
          ...types.map(([type, names]) => fc.subarray(names, { minLength: 1 }).map((each) => [type, each] as const)),
        ),
      )
      .map((entries) => Object.fromEntries(entries)),
  });
});

it(`answers ${numRuns} draws of operation, include and fields as their types say`, async () => {
  expect(includePaths("memberships", 1).length).toBeGreaterThan(3);
  const sandbox = createSandbox({ provider: "commercelayer", bundle, clock: "2026-02-15T12:00:00Z" });
  const check = createContract(bundle);
  const cl = createCommerceLayer({
    clientId: "sandbox",
    clientSecret: "sandbox",
    fetch: async (url, init) => {
      const response = await sandbox.fetch(url, init);
      const { pathname } = new URL(url);
      const text = await response.clone().text();
      if (pathname.startsWith(BASE)) {
        const body = text === "" ? undefined : (JSON.parse(text) as unknown);
        check(init?.method ?? "GET", pathname.slice(BASE.length), response, body, url.includes("fields"));
      }
      return response;
    },
  });
  await cl.getUser();
  const start = sandbox.snapshot();
  const draws = fc.sample(triples, { seed, numRuns }).map(({ operation, include, fields }) => ({
    operation,
    query: { ...(include.length > 0 && { include }), ...(Object.keys(fields).length > 0 && { fields }) },
    read: (answer: unknown) => along(namesOf(include), answer),
  }));
  const answered = await answersTo(cl, draws, () => sandbox.restore(start));
  expect(misfits(folder, head, answered)).toEqual([]);
});
