import { expect, test } from "vitest";
import { callsOf, readBundle } from "../../../scripts/conformance/bundle.ts";
import { contradictionIds, coverageGaps } from "../../../scripts/conformance/coverage.ts";

const document = readBundle(new URL("../dist/openapi.json", import.meta.url));

test("61 operations are described", () => expect(callsOf(document)).toHaveLength(61));

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

test("no contradiction is settled twice", () => {
  const ids = contradictionIds(document);
  expect(ids.length).toBeGreaterThanOrEqual(12);
  expect(new Set(ids).size).toBe(ids.length);
});
