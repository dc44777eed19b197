import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { callsOf, readBundle } from "../../../scripts/conformance/bundle.ts";
import { compile } from "../../../scripts/conformance/compile.ts";
import { asPlainObject, documentedCalls, faultyCalls } from "../../../scripts/conformance/typed-calls.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const bundle = createRequire(import.meta.url).resolve("@memberships/commercelayer-spec/openapi.json");
const document = readBundle(pathToFileURL(bundle));
const head = `import type { CommerceLayer } from "../../../src/index.ts";\n\ndeclare const client: CommerceLayer;\n`;

it("every operation takes its documented parameters and bodies", () => {
  const calls = documentedCalls(document, asPlainObject);
  const called = new Set(calls.map((call) => /client\.(\w+)/.exec(call)?.[1]));
  expect(callsOf(document).filter(({ operation }) => !called.has(operation.operationId))).toEqual([]);
  expect(compile(folder, { "calls.ts": head + calls.join("\n") })).toBe("");
});

it("no body is taken with a wrong choice, without a required field, or with a field that is only read", () => {
  const refusals = faultyCalls(document, asPlainObject);
  const lines = refusals.map((each) => `// @ts-expect-error ${each.operationId}: ${each.kind}\n${each.statement}`);
  expect(new Set(refusals.map(({ kind }) => kind)).size).toBe(3);
  const withBody = callsOf(document).filter(({ operation }) => operation.requestBody);
  const refused = new Set(refusals.map(({ operationId }) => operationId));
  expect(withBody.filter(({ operation }) => !refused.has(operation.operationId))).toEqual([]);
  expect(compile(folder, { "refusals.ts": head + lines.join("\n") })).toBe("");
});
