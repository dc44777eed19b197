import { analyse } from "scslre";
import { expect, test } from "vitest";
import commercelayer from "../../specs/commercelayer/dist/openapi.json" with { type: "json" };
import teamup from "../../specs/teamup/dist/openapi.json" with { type: "json" };

function patternsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const pattern = "pattern" in node && typeof node.pattern === "string" ? [node.pattern] : [];
  return [...pattern, ...Object.values(node).flatMap(patternsIn)];
}

/** Whether a text can be read in so many ways that a wrong one takes out of all proportion to its length. */
function isAmbiguous(pattern: string): boolean {
  return analyse(new RegExp(pattern, "u")).reports.length > 0;
}

test.each([
  ["teamup", teamup],
  ["commercelayer", commercelayer],
])("no pattern of %s can be read in more than one way", (_, bundle) => {
  const patterns = [...new Set(patternsIn(bundle))];
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter(isAmbiguous)).toEqual([]);
});
