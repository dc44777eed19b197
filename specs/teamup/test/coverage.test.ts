import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { callsOf, readBundle } from "../../../scripts/conformance/bundle.ts";
import { contradictionIds, coverageGaps } from "../../../scripts/conformance/coverage.ts";

const document = readBundle(new URL("../dist/openapi.json", import.meta.url));

const pages: { operations: { method: string; path: string }[] } = JSON.parse(
  readFileSync(new URL("fixtures/facts.json", import.meta.url), "utf8"),
);

/** Operations of which no page was captured. */
const beyond: string[] = [];

test("the operations of the pages are described, and no others unless they are named here", () => {
  const described = callsOf(document).map(({ method, path }) => `${method} ${path}`);
  const known = pages.operations.map(({ method, path }) => `${method} ${path}`);
  expect(described.toSorted()).toEqual([...known, ...beyond].toSorted());
});

test("every operation is complete, down to an example of every body", () => {
  const gaps = coverageGaps(document, {
    errors: ({ operation, path }) => [
      "400",
      "429",
      "500",
      "503",
      ...(operation.security?.length === 0 ? [] : ["401", "403"]),
      ...(path.includes("{") ? ["404"] : []),
    ],
  });
  expect(gaps).toEqual([]);
});

test("no contradiction is the id of two contradictions", () => {
  const ids = contradictionIds(document);
  expect(ids.length).toBeGreaterThanOrEqual(12);
  expect(new Set(ids).size).toBe(ids.length);
});
