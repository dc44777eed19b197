import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("../validators.ts", import.meta.url));
const text = { type: "string" };

/** A description of one operation that takes and answers a thing. */
function describeThing(parts: { Thing?: object; query?: object; body?: object; answer?: object } = {}): object {
  const { Thing = text, query = text, body = text, answer = { $ref: "#/components/schemas/Thing" } } = parts;
  const content = (schema: object): object => ({ "application/json": { schema } });
  const operation = {
    operationId: "createThing",
    parameters: [{ name: "size", in: "query", schema: query }],
    requestBody: { content: content(body) },
    responses: { 201: { description: "The thing.", content: content(answer) } },
  };
  return { paths: { "/things": { post: operation } }, components: { schemas: { Thing } } };
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tiny checks "));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@memberships/tiny" }));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(description: object): { status: number | null; stderr: string } {
  const spec = join(folder, "node_modules/@memberships/tiny-spec");
  mkdirSync(spec, { recursive: true });
  writeFileSync(join(spec, "package.json"), JSON.stringify({ exports: { "./openapi.json": "./openapi.json" } }));
  writeFileSync(join(spec, "openapi.json"), JSON.stringify(description));
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
  return { status, stderr };
}

test("writes two modules for each operation, and what loads them", () => {
  expect(run(describeThing())).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(join(folder, "dist/validate"))).toEqual(
    expect.arrayContaining(["checks.js", "createThing.request.js", "createThing.response.js"]),
  );
});

const list = { type: "array", prefixItems: [text] };
const union = { oneOf: [text, { description: "Whatever." }] };

test.each([
  ["a schema", { Thing: list }, 'The schema Thing has the keyword "prefixItems", which the checks do not know.'],
  ["a parameter", { query: list }, 'The parameter "size" of createThing has the keyword "prefixItems"'],
  ["a request body", { body: list }, 'The request body of createThing has the keyword "prefixItems"'],
  ["an answer", { answer: list }, 'The answer 201 of createThing has the keyword "prefixItems"'],
  [
    "its parts",
    { Thing: { allOf: [text] } },
    'The schema Thing has the keyword "allOf", which the checks do not know.',
  ],
  ["a union", { Thing: union }, 'The schema Thing has a union with a branch that names no type: {"description":'],
  [
    "a format",
    { Thing: { ...text, format: "odd" } },
    "The schema Thing, or one that it refers to, cannot be checked: ",
  ],
])("tells of a fault in %s in one line, and writes nothing", (_, parts, said) => {
  const { status, stderr } = run(describeThing(parts));
  expect(status).toBe(1);
  expect(stderr).toContain(`@memberships/tiny: ${said}`);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(existsSync(join(folder, "dist"))).toBe(false);
});

test("refuses operations whose ids differ in their case only, for so do their files", () => {
  const { paths, components } = describeThing() as { paths: Record<string, { post: object }>; components: object };
  const other = { post: { ...paths["/things"]!.post, operationId: "creatething" } };
  const { status, stderr } = run({ paths: { ...paths, "/others": other }, components });
  expect(status).toBe(1);
  expect(stderr).toContain("@memberships/tiny: The operations createThing and creatething differ in their case only");
});
