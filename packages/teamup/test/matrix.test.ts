import teamupBundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { cells, runMatrix, runStatuses, type Subject } from "../../../scripts/conformance/matrix.ts";
import { asOnTheWire } from "../../../scripts/conformance/typed-calls.ts";
import { createWitness } from "../../../scripts/conformance/witness.ts";
import { createTeamUp, type TeamUpOptions } from "../src/index.ts";

const document = teamupBundle as unknown as Document;
// With one request a minute the second is one too many; how many there are is tested with the limits themselves.
const bundle = {
  ...teamupBundle,
  info: { ...teamupBundle.info, "x-rate-limit": { ...teamupBundle.info["x-rate-limit"], requests: 1 } },
};
const sandbox = createSandbox({ provider: "teamup", bundle, clock: "2026-04-15T09:00:00Z" });
const witness = createWitness(document, sandbox.fetch);
const connect = (options: Partial<TeamUpOptions>) =>
  createTeamUp({ token: "sandbox", retries: 0, fetch: witness.fetch, ...options });

const owner = connect({});
// The first request of a day settles what the day has brought; after it, reading changes nothing.
await owner.listMemberships();
const start = sandbox.snapshot();

const subject: Subject = {
  document,
  form: asOnTheWire,
  witness,
  start,
  sandbox: {
    fetch: (path, init) => sandbox.fetch(`https://goteamup.com/_sandbox${path}`, init),
    snapshot: sandbox.snapshot,
    restore: sandbox.restore,
  },
  owner,
  stranger: connect({ token: "unknown" }),
  restricted: [connect({ token: "sandbox-staff" }), connect({ token: "sandbox-customer" }), connect({ provider: 99 })],
  isForbidden: ({ status }) => status === 403,
};

const open = await runMatrix(subject);

it.each(cells)("%s: green for every operation, or waived with a reason", (cell) => {
  expect(open[cell]).toEqual([]);
});

it("every documented answer occurs, and nearly all by their cause", async () => {
  const { caused, preferred, unseen } = await runStatuses(subject);
  expect(unseen).toEqual([]);
  expect({ caused: caused.length, preferred: preferred.length }).toEqual({ caused: 465, preferred: 32 });
  // What is left are refusals by rules that the sandbox has no cause for.
  expect(preferred.filter((each) => !/ 40[149]$/.test(each))).toEqual([]);
});

it("every answer was one that the bundle describes", () => {
  expect([...witness.violations]).toEqual([]);
});
