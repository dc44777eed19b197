import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createContract } from "../../../scripts/conformance/contract.ts";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { drawInclusions, relationshipsOf } from "../../../scripts/conformance/draws.ts";
import { answersTo, misfits } from "../../../scripts/conformance/narrowed-answers.ts";
import { asPlainObject } from "../../../scripts/conformance/typed-calls.ts";
import { createCommerceLayer } from "../src/index.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const document = bundle as unknown as Document;
const head = `import type { CommerceLayer } from "../../../src/index.ts";\n\ndeclare const client: CommerceLayer;`;

const BASE = "/api";
const seed = Number(process.env["SEED"]);
const numRuns = process.env["PROOFS"] === "long" ? 500 : 60;

const relationships = relationshipsOf(document);

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

it(`answers ${numRuns} draws of operation, include and fields as their types say, seed ${seed}`, async () => {
  expect(relationships.get("memberships")?.size).toBeGreaterThan(3);
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
  const draws = drawInclusions(document, asPlainObject, { seed, numRuns }).map((draw) => ({
    ...draw,
    read: (answer: unknown) => along(namesOf(draw.query.include ?? []), answer),
  }));
  const answered = await answersTo(cl, draws, () => sandbox.restore(start));
  expect(misfits(folder, head, answered)).toEqual([]);
});
