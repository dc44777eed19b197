import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import fc from "fast-check";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { createContract } from "../../../scripts/conformance/contract.ts";
import { readBundle } from "../../../scripts/conformance/bundle.ts";
import {
  answersTo,
  expandPaths,
  fieldPaths,
  misfits,
  narrowingOperations,
} from "../../../scripts/conformance/narrowed-answers.ts";
import { asOnTheWire } from "../../../scripts/conformance/typed-calls.ts";
import { createTeamUp } from "../src/index.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const document = readBundle(pathToFileURL(require.resolve("@memberships/teamup-spec/openapi.json")));
const head = `import type { TeamUp } from "../../../src/index.ts";\n\ndeclare const client: TeamUp;`;

const BASE = "https://goteamup.com/api/v2";
const seed = 20260415;
const numRuns = process.env["PROOFS"] === "long" ? 500 : 60;

const operations = narrowingOperations(document, asOnTheWire)
  // Its documented bodies are of another type than the membership with the documented id.
  .filter(({ operationId }) => operationId !== "updateMembership");
const triples = fc.constantFrom(...operations).chain((operation) => {
  const paths = operation.takes("expand") ? expandPaths(document, operation.answer) : [];
  return fc.subarray(paths, { maxLength: Math.min(4, paths.length) }).chain((expand) =>
    fc
      .option(
        fc.subarray(fieldPaths(document, operation.answer, expand), { minLength: 1 }).map((all) => all.slice(0, 6)),
        {
          nil: undefined,
        },
      )
      .map((fields) => ({ operation, expand, fields })),
  );
});

it(`answers ${numRuns} draws of operation, expand and fields as their types say`, async () => {
  const sandbox = createSandbox({ provider: "teamup", bundle, clock: "2026-04-15T12:00:00Z" });
  const check = createContract(bundle);
  const teamup = createTeamUp({
    token: "sandbox",
    fetch: async (url, init) => {
      const response = await sandbox.fetch(url, init);
      const { pathname, searchParams } = new URL(url);
      const body = JSON.parse(await response.clone().text()) as unknown;
      check(
        init?.method ?? "GET",
        pathname.slice(new URL(BASE).pathname.length),
        response,
        body,
        searchParams.has("fields"),
      );
      return response;
    },
  });
  const draws = fc.sample(triples, { seed, numRuns }).map(({ operation, expand, fields }) => ({
    operation,
    query: { ...(expand.length > 0 && { expand }), ...(fields && { fields }) },
  }));
  const answered = await answersTo(teamup, draws, () => sandbox.reset());
  expect(misfits(folder, head, answered)).toEqual([]);
});
