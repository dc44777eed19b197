import { expect, test } from "vitest";
import { scoreOf } from "../../../scripts/conformance/score.ts";

test("documentation, constraints, examples and errors are clear to at least 95 %", { timeout: 120_000 }, async () => {
  const { agentReadiness, subscores } = await scoreOf(new URL("../", import.meta.url));
  console.info(`redocly score, total: ${agentReadiness}`);
  expect(subscores.documentationQuality).toBeGreaterThanOrEqual(0.95);
  expect(subscores.constraintClarity).toBeGreaterThanOrEqual(0.95);
  expect(subscores.exampleCoverage).toBeGreaterThanOrEqual(0.95);
  expect(subscores.errorClarity).toBeGreaterThanOrEqual(0.95);
});
