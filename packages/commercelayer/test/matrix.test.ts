import commercelayerBundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { cells, runMatrix, runStatuses, type Subject } from "../../../scripts/conformance/matrix.ts";
import { asPlainObject } from "../../../scripts/conformance/typed-calls.ts";
import { createWitness } from "../../../scripts/conformance/witness.ts";
import { createCommerceLayer, type CommerceLayer } from "../src/index.ts";

const document = commercelayerBundle as unknown as Document;
// With one request a minute the second is one too many; how many there are is tested with the limits themselves.
const windows = [{ limit: 1, seconds: 60, scope: "all" }];
const { info } = commercelayerBundle;
const bundle = {
  ...commercelayerBundle,
  info: {
    ...info,
    "x-rate-classes": Object.fromEntries(Object.keys(info["x-rate-classes"]).map((name) => [name, { windows }])),
  },
};
const sandbox = createSandbox({ provider: "commercelayer", bundle, clock: "2026-02-15T09:00:00Z" });
const witness = createWitness(document, sandbox.fetch);

async function connect(clientId: string): Promise<CommerceLayer> {
  const options = { clientSecret: "sandbox", retries: 0, fetch: witness.fetch };
  const client = createCommerceLayer({ ...options, clientId });
  // Signed in before the state is remembered, for a token is state of its own.
  await client.getUser();
  return client;
}

const owner = await connect("sandbox");
const restricted = [await connect("sandbox-member"), await connect("sandbox-outsider")];
const start = sandbox.snapshot();

const subject: Subject = {
  document,
  form: asPlainObject,
  witness,
  start,
  sandbox: {
    fetch: (path, init) => sandbox.fetch(`https://provisioning.commercelayer.io/_sandbox${path}`, init),
    snapshot: sandbox.snapshot,
    restore: sandbox.restore,
  },
  owner,
  stranger: createCommerceLayer({ token: "unknown", retries: 0, fetch: witness.fetch }),
  restricted,
  // What somebody may not see does not exist for them.
  isForbidden: ({ status, code }) => status === 404 || code === "UNAUTHORIZED",
};

const open = await runMatrix(subject);

it.each(cells)("%s: green for every operation, or waived with a reason", (cell) => {
  expect(open[cell]).toEqual([]);
});

it("every documented answer occurs, and nearly all by their cause", async () => {
  const { caused, preferred, unseen } = await runStatuses(subject);
  expect(unseen).toEqual([]);
  expect(caused.length).toBe(512);
  expect(preferred).toEqual([
    "deleteApiCredential 400",
    "deleteApplicationMembership 400",
    "deleteApplicationMembership 423",
    "deleteIdentityProvider 400",
    "deleteIdentityProvider 423",
    "deleteMembershipProfile 400",
    "deleteMembership 400",
  ]);
});

it("every answer was one that the bundle describes", () => {
  expect([...witness.violations]).toEqual([]);
});
