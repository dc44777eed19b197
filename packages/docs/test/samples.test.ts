import commercelayer from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox, type ProviderName } from "@memberships/sandbox";
import teamup from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { compile, errorsIn } from "../../../scripts/conformance/compile.ts";
import { type Bundle, BuildError, operationNodes, operationsOf } from "../src/bundle.ts";
import { withSamples } from "../src/samples.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const providers: { provider: ProviderName; bundle: Bundle; clock: string }[] = [
  { provider: "teamup", bundle: teamup, clock: "2026-04-15T09:00:00Z" },
  { provider: "commercelayer", bundle: commercelayer, clock: "2026-02-15T12:00:00Z" },
];

/** The operations that the sandbox refuses while others still use the record of the examples. */
const refused = new Map([
  ["deleteMembershipCategory", 409],
  ["deleteMembershipProfile", 423],
]);

/** The sample of each operation, as the reference shows it. */
async function samplesOf(bundle: Bundle): Promise<Map<string, string>> {
  const { paths } = await withSamples(bundle);
  const samples = operationNodes(paths).map(({ node }) => {
    const [{ source }] = node["x-codeSamples"] as [{ source: string }];
    return [String(node["operationId"]), source] as const;
  });
  return new Map(samples);
}

test("a sample creates the client, and makes the call that the examples describe", async () => {
  const [ofTeamUp, ofCommerceLayer] = await Promise.all(providers.map(({ bundle }) => samplesOf(bundle)));
  expect(ofTeamUp!.get("listMemberships")).toBe(`import { createTeamUp } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
});

// Pages are loaded as they are needed.
for await (const membership of teamup.listMemberships()) {
  console.log(membership.id);
}
`);
  expect(ofTeamUp!.get("checkAccount")).toContain(`
const accountCheck = await teamup.checkAccount({
  query: { email: "chiara.rossi@example.com" },
});
`);
  expect(ofTeamUp!.get("shareMembershipWithFamilies")).toContain(`
await teamup.shareMembershipWithFamilies({ path: { id: 42 } });
`);
  expect(ofCommerceLayer!.get("listRoles")).toContain("for await (const role of cl.listRoles()) {\n");
  expect(ofCommerceLayer!.get("updateMembership"))
    .toBe(`import { createCommerceLayer } from "@memberships/commercelayer";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
});

const membership = await cl.updateMembership({
  path: { membershipId: "xYZkjABcde" },
  body: { reference: "CRM-1042", role: "ABCRtyUpBa" },
});
`);
});

test("a sample has what must be given under the client's names, relationships as ids, and an answer without a name", async () => {
  const [, { bundle }] = providers as [unknown, { bundle: Bundle }];
  const linkage = (...ids: string[]): object[] => ids.map((id) => ({ type: "roles", id }));
  const relationships = { roles: { data: linkage("a", "b") }, role: { data: linkage("c")[0] }, owner: { data: null } };
  const document = { data: { type: "roles", attributes: { name: "Desk" }, relationships } };
  const needed = { in: "query", name: "filter[q]", "x-name": "filter", required: true };
  const operation = {
    operationId: "makeRoles",
    parameters: [
      { ...needed, examples: { first: { value: { name_eq: "x" } }, second: { value: {} } } },
      { in: "query", name: "sort", example: ["name"] },
      { in: "header", name: "X-Reason", required: true, example: "a test" },
    ],
    requestBody: { content: { "application/vnd.api+json": { example: document } } },
    responses: { 200: { content: { "application/json": { schema: { type: "object" } } } } },
  };
  const samples = await samplesOf({ ...bundle, paths: { "/roles": { post: operation } } });
  expect(samples.get("makeRoles")).toContain(`
const answer = await cl.makeRoles({
  query: { filter: { name_eq: "x" } },
  header: { "X-Reason": "a test" },
  body: {
    name: "Desk",
    roles: ["a", "b"],
    role: "c",
    owner: null,
  },
});
`);
});

test("a client that nobody has described has no samples, and its name is told", async () => {
  const { bundle } = providers[0]!;
  const other = { ...bundle, info: { ...bundle.info, "x-client": "Other" } };
  await expect(withSamples(other)).rejects.toThrow(BuildError);
  await expect(withSamples(other)).rejects.toThrow('The client "Other" of "TeamUp API" has no samples.');
});

describe.each(providers)("the samples of $provider", ({ provider, bundle, clock }) => {
  const sandbox = createSandbox({ provider, bundle, clock });
  let samples: Map<string, string>;
  let modules: string;

  beforeAll(async () => {
    samples = await samplesOf(bundle);
    // Within the package, so that imports are found, and where nothing is tracked.
    const cache = join(folder, "node_modules", ".cache");
    await mkdir(cache, { recursive: true });
    modules = await mkdtemp(join(cache, "samples-"));
    for (const [id, source] of samples) await writeFile(join(modules, `${id}.mjs`), source);
  });
  afterAll(() => rm(modules, { recursive: true }));

  beforeEach(() => {
    sandbox.reset();
    for (const name of ["TEAMUP_TOKEN", "CL_CLIENT_ID", "CL_CLIENT_SECRET"]) vi.stubEnv(name, "sandbox");
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  test("compile", () => {
    const files = Object.fromEntries([...samples].map(([id, source]) => [`${id}.ts`, source]));
    expect(errorsIn(compile(folder, files))).toEqual([]);
  });

  test.each(operationsOf(bundle).map(({ operationId }) => operationId))("%s runs", async (id) => {
    vi.spyOn(console, "log").mockReturnValue();
    const sent = vi.fn<typeof fetch>(sandbox.fetch);
    vi.stubGlobal("fetch", sent);
    const ended = await import(pathToFileURL(join(modules, `${id}.mjs`)).href).then(
      () => "well",
      (error: { status?: number }) => error.status ?? error,
    );
    expect([ended, sent.mock.calls.length > 0]).toEqual([refused.get(id) ?? "well", true]);
  });
});
