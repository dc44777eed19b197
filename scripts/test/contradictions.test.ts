import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("../contradictions.ts", import.meta.url));
const settled = { sources: "One says A, one says B.", decision: "A.", reason: "It is newer.", confidence: "decided" };
const document = {
  openapi: "3.1.1",
  info: { title: "Club API", "x-contradictions": [{ id: "T10", ...settled }] },
  paths: {
    "/clubs/{id}": {
      get: {
        operationId: "getClub",
        "x-contradiction": [{ id: "T2", ...settled }],
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { properties: { name: { "x-contradiction": [{ id: "T3", ...settled }] } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: { Mode: { name: "X-Mode", "x-contradiction": [{ id: "T4", ...settled }] } },
    schemas: {
      Club: {
        properties: {
          rules: { items: { properties: { price: { "x-contradiction": [{ id: "T1", ...settled }] } } } },
          names: { oneOf: [{}, { additionalProperties: { "x-contradiction": [{ id: "T5", ...settled }] } }] },
        },
      },
    },
  },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contradictions-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/openapi.json"), JSON.stringify(document));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stderr };
}

test("writes every contradiction once, in the order of the ids, with its place in words", () => {
  expect(run().status).toBe(0);
  const page = readFileSync(join(folder, "CONTRADICTIONS.md"), "utf8");
  expect(Array.from(page.matchAll(/^## (.+)$/gm), ([, id]) => id)).toEqual(["T1", "T2", "T3", "T4", "T5", "T10"]);
  expect(Array.from(page.matchAll(/\*\*Concerns\*\*: (.+)$/gm), ([, where]) => where)).toEqual([
    "schema `Club`, `rules[].price`",
    "`getClub`",
    "`getClub`, response 200, `name`",
    "parameter `X-Mode`",
    "schema `Club`, `names.*`",
    "nothing that is described here",
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(["CONTRADICTIONS.md", "dist"]);
});

test("finds what stands on a property that is called as a keyword is", () => {
  const mark = { "x-contradiction": [{ id: "T1", ...settled }] };
  const Club = { properties: { example: mark, properties: { properties: { examples: mark } } }, example: mark };
  writeFileSync(join(folder, "dist/openapi.json"), JSON.stringify({ ...document, components: { schemas: { Club } } }));
  expect(run().status).toBe(0);
  const page = readFileSync(join(folder, "CONTRADICTIONS.md"), "utf8");
  expect(Array.from(page.matchAll(/^## T1\n\n- \*\*Concerns\*\*: (.+)$/gm), ([, where]) => where)).toEqual([
    "schema `Club`, `example`",
    "schema `Club`, `properties.examples`",
  ]);
});

test("finds what stands on an example, and nothing in what the example shows", () => {
  const mark = { "x-contradiction": [{ id: "T1", ...settled }] };
  const Shown = { ...mark, value: { ...mark, examples: mark } };
  const content = { "application/json": { example: mark, examples: { Shown, value: Shown, Shared: { $ref: "#" } } } };
  const paths = {
    "/clubs": { post: { operationId: "createClub", requestBody: { content }, responses: { 201: { content } } } },
  };
  const components = { examples: { Shown }, schemas: { Club: { examples: [mark] } } };
  writeFileSync(join(folder, "dist/openapi.json"), JSON.stringify({ ...document, paths, components }));
  expect(run().status).toBe(0);
  const page = readFileSync(join(folder, "CONTRADICTIONS.md"), "utf8");
  expect(Array.from(page.matchAll(/^## T1\n\n- \*\*Concerns\*\*: (.+)$/gm), ([, where]) => where)).toEqual([
    "`createClub`, request body, example `Shown`",
    "`createClub`, request body, example `value`",
    "`createClub`, response 201, example `Shown`",
    "`createClub`, response 201, example `value`",
    "example `Shown`",
  ]);
});

test("keeps what has several lines on one", () => {
  const forged = { id: "T1", ...settled, sources: "One says A.\n\n## T9\n" };
  writeFileSync(
    join(folder, "dist/openapi.json"),
    JSON.stringify({ openapi: "3.1.1", info: { "x-contradictions": [forged] } }),
  );
  expect(run().status).toBe(0);
  expect(readFileSync(join(folder, "CONTRADICTIONS.md"), "utf8")).toContain("- **Sources**: One says A. ## T9\n");
});

test("--check tells a missing, a stale and a true page apart, and writes nothing", () => {
  expect(run("--check")).toMatchObject({ status: 1, stderr: expect.stringContaining("CONTRADICTIONS.md is missing") });
  expect(readdirSync(folder)).toEqual(["dist"]);
  run();
  expect(run("--check").status).toBe(0);
  writeFileSync(join(folder, "CONTRADICTIONS.md"), "edited");
  expect(run("--check")).toMatchObject({ status: 1, stderr: expect.stringContaining("CONTRADICTIONS.md is stale") });
});

test("leaves a page alone that is true already", () => {
  run();
  const page = join(folder, "CONTRADICTIONS.md");
  utimesSync(page, 1, 1);
  expect(run().status).toBe(0);
  expect(statSync(page).mtimeMs).toBe(1000);
});

test.each([
  ["no bundle", undefined, "cannot be read"],
  ["a truncated bundle", '{"openapi":', "is not JSON"],
  ["no description", "[]", "not an OpenAPI description"],
  ["a description without `openapi`", JSON.stringify({ info: document.info }), "not an OpenAPI description"],
  ["a description without `info`", JSON.stringify({ openapi: "3.1.1" }), "not an OpenAPI description"],
  [
    "an incomplete contradiction",
    JSON.stringify({ openapi: "3.1.1", info: { "x-contradictions": [{ id: "T1" }] } }),
    "has no sources",
  ],
])("ends with 1 on %s", (_, text, message) => {
  if (text === undefined) rmSync(join(folder, "dist/openapi.json"));
  else writeFileSync(join(folder, "dist/openapi.json"), text);
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("ends with 2 on an unknown option", () => {
  expect(run("--chek")).toMatchObject({ status: 2, stderr: expect.stringContaining("--chek") });
});
