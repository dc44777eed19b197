import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { callsOf, readBundle } from "../../../scripts/conformance/bundle.ts";
import { contradictionIds, coverageGaps } from "../../../scripts/conformance/coverage.ts";

const document = readBundle(new URL("../dist/openapi.json", import.meta.url));

const file: { operations: { method: string; path: string }[] } = JSON.parse(
  readFileSync(new URL("fixtures/facts.json", import.meta.url), "utf8"),
);

/** Operations that the official file does not have. */
const beyond = ["POST /oauth/token"];

test("the operations of the official file are described, and no others unless they are named here", () => {
  const described = callsOf(document).map(({ method, path }) => `${method} ${path}`);
  const known = file.operations.map(({ method, path }) => `${method} ${path}`);
  expect(described.toSorted()).toEqual([...known, ...beyond].toSorted());
});

test("every operation is complete, down to an example of every body", () => {
  const gaps = coverageGaps(document, {
    headers: ["X-Ratelimit-Limit", "X-Ratelimit-Interval", "X-Ratelimit-Remaining"],
    errors: ({ method, operation, path }) => {
      if (operation.operationId === "createToken") return ["400", "401", "429", "500"];
      return [
        "400",
        "401",
        "406",
        "429",
        "500",
        ...(path.includes("{") ? ["404"] : []),
        ...(operation.requestBody === undefined ? [] : ["415", "422"]),
        ...(method === "DELETE" ? ["423"] : []),
      ];
    },
  });
  expect(gaps).toEqual([]);
});

test("the contradictions D1 to D45 are settled, each once", () => {
  const ids = contradictionIds(document);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 45 }, (_, index) => `D${index + 1}`)));
});
