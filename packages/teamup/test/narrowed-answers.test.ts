import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createContract } from "../../../scripts/conformance/contract.ts";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { drawExpansions } from "../../../scripts/conformance/draws.ts";
import { answersTo, misfits } from "../../../scripts/conformance/narrowed-answers.ts";
import { asOnTheWire } from "../../../scripts/conformance/typed-calls.ts";
import { createTeamUp } from "../src/index.ts";
import { createValidator } from "../src/validate.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const document = bundle as unknown as Document;
const head = `import type { TeamUp } from "../../../src/index.ts";\n\ndeclare const client: TeamUp;`;

const BASE = "https://goteamup.com/api/v2";
const seed = Number(process.env["SEED"]);
const numRuns = process.env["PROOFS"] === "long" ? 500 : 60;

it(`answers ${numRuns} draws of operation, expand and fields as their types say, seed ${seed}`, async () => {
  const sandbox = createSandbox({ provider: "teamup", bundle, clock: "2026-04-15T12:00:00Z" });
  const check = createContract(bundle);
  const teamup = createTeamUp({
    token: "sandbox",
    validate: createValidator({ response: "throw" }),
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
  const draws = drawExpansions(document, asOnTheWire, { seed, numRuns });
  const answered = await answersTo(teamup, draws, () => sandbox.reset());
  expect(misfits(folder, head, answered)).toEqual([]);
});
