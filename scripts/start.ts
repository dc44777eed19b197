// The main job after set-up: the sandbox over real HTTP, and real calls through the shipped clients.
import { ApiError, createTeamUp, type ClientError } from "@memberships/teamup";
import { createCommerceLayer } from "@memberships/commercelayer";
import { serve } from "@memberships/sandbox/server";
import { commerceLayerStories } from "./conformance/stories/commercelayer.ts";
import { controlAt, type Stage, type Story } from "./conformance/stories/stage.ts";
import { teamupStories } from "./conformance/stories/teamup.ts";

const sandbox = await serve({ port: 0 });
const last = { method: "", url: "", status: 0 };

/** The platform's `fetch`, remembering what it sent and what came back. */
async function observe(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  Object.assign(last, { method: init?.method ?? "GET", url, status: response.status });
  return response;
}

const connectTeamUp = (token: string) =>
  createTeamUp({ token, provider: 1, baseUrl: `${sandbox.url}/teamup/api/v2`, fetch: observe });
const connectCommerceLayer = (clientId: string) =>
  createCommerceLayer({
    clientId,
    clientSecret: "sandbox",
    baseUrl: `${sandbox.url}/commercelayer/api`,
    authUrl: `${sandbox.url}/commercelayer/oauth/token`,
    fetch: observe,
  });
const teamup = connectTeamUp("sandbox");
const commerceLayer = connectCommerceLayer("sandbox");

let failures = 0;

async function show<T>(operationId: string, call: () => Promise<T>, tell: (answer: T) => string): Promise<void> {
  const since = performance.now();
  try {
    report("✓", operationId, tell(await call()), since);
  } catch (error) {
    failures += 1;
    report("✗", operationId, (error as Error).message, since);
  }
}

async function showRefusal(operationId: string, call: () => Promise<unknown>, code: string): Promise<void> {
  const since = performance.now();
  const refusal = await call().then(
    () => undefined,
    (error: ClientError) => error,
  );
  const expected = refusal instanceof ApiError && refusal.code === code;
  if (!expected) failures += 1;
  report(expected ? "✓" : "✗", operationId, refusal?.message ?? "was not refused", since);
}

function report(mark: string, operationId: string, told: string, since: number): void {
  const time = `${(performance.now() - since).toFixed(0)} ms`;
  console.log(`${mark} ${operationId}  ${last.method} ${last.url}  ${last.status}  ${time.padStart(6)}\n    ${told}`);
}

async function play<Client>(
  provider: string,
  stories: Readonly<Record<string, Story<Client>>>,
  as: Stage<Client>["as"],
): Promise<void> {
  const control = controlAt(fetch, `${sandbox.url}/_sandbox/${provider}`);
  for (const [name, story] of Object.entries(stories)) {
    console.log(`\n${provider}: ${name}`);
    const since = performance.now();
    try {
      await story({ as, control, tell: (step) => console.log(`  ✓ ${step}`) });
      console.log(`    ${(performance.now() - since).toFixed(0)} ms`);
    } catch (error) {
      failures += 1;
      console.log(`  ✗ ${(error as Error).message}`);
    }
  }
}

// The values of the vendors' own examples, with their placeholders (0, "string") raised to the smallest that is valid.
const allotment = {
  ignore_no_shows: false,
  types: ["event" as const],
  period_limits: [
    {
      max_uses: 0,
      period: "day" as const,
      type: "event" as const,
      offering_type_limits: [{ offering_type: 11, max_uses: 0, is_extra: true }],
    },
  ],
};
const rule = { price: "10.99", max_infractions: 1, days: 5 };
const penalties = {
  name: "s",
  memberships: [42],
  status: "active" as const,
  no_show_rule: rule,
  late_cancel_rule: rule,
  late_cancel_or_no_show_rule: rule,
  deferred_charge_days: 1,
};

console.log(`\nThe sandbox answers at ${sandbox.url}\n`);

for (const contentType of ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"] as const) {
  await show(
    "updateMembershipAllotment",
    () => teamup.updateMembershipAllotment({ path: { id: 42 }, body: allotment, contentType }),
    ({ status }) => `${contentType}: ${status}`,
  );
}
for (const format of ["json", "xml"] as const) {
  await show(
    "getMembershipAllotment",
    () => teamup.getMembershipAllotment({ path: { id: 42 }, query: { format } }),
    ({ period_limits: [limit] }) =>
      `${format}: ${limit?.max_uses} ${limit?.type}s a ${limit?.period}, ${limit?.offering_type_limits[0]?.offering_type.name} beside it`,
  );
}
await show(
  "updateMembershipPenaltySystem",
  () => teamup.updateMembershipPenaltySystem({ path: { id: 7 }, body: penalties }),
  (system) => `"10.99" was written, ${JSON.stringify(system.late_cancel_rule?.price)} is read`,
);
await show(
  "getMembershipPenaltySystem",
  () => teamup.getMembershipPenaltySystem({ path: { id: 7 }, query: { expand: ["memberships"] } }),
  ({ memberships: [first] }) => `watches ${typeof first === "object" ? first.name : first}`,
);
await showRefusal(
  "updateMembershipPenaltySystem",
  () =>
    teamup.updateMembershipPenaltySystem({
      path: { id: 7 },
      body: { ...penalties, late_cancel_rule: { ...rule, days: 4 } },
    }),
  "parameter_invalid",
);
await show(
  "listMemberships",
  () => teamup.listMemberships({ query: { page_size: 2 } }).toArray({ max: 100 }),
  (all) => `${all.length} on pages of two: ${all.map(({ name }) => name).join(", ")}`,
);
let category = 0;
await show(
  "createMembershipCategory",
  () => teamup.createMembershipCategory({ body: { name: "Trials" } }),
  ({ id, name }) => {
    category = id;
    return `${name} is there`;
  },
);
await show(
  "patchMembershipCategory",
  () => teamup.patchMembershipCategory({ path: { id: category }, body: { name: "Trial weeks" } }),
  ({ name }) => `is called ${name}`,
);
await show(
  "deleteMembershipCategory",
  () => teamup.deleteMembershipCategory({ path: { id: category } }),
  () => "is gone",
);
await show(
  "updateMembership",
  () =>
    commerceLayer.updateMembership({
      path: { membershipId: "xYZkjABcde" },
      query: { include: ["role"] },
      body: { reference: "ANY-EXTERNAL-REFEFERNCE", role: "ABCRtyUpBa" },
    }),
  (membership) => `${membership.user_email} is ${membership.status}, reference ${membership.reference}`,
);
await show(
  "getMembership",
  () => commerceLayer.getMembership({ path: { membershipId: "xYZkjABcde" } }),
  (membership) => `${membership.id} has the reference ${membership.reference}`,
);
await showRefusal(
  "getMembership",
  () => commerceLayer.getMembership({ path: { membershipId: "nOnExIsTeN" } }),
  "RECORD_NOT_FOUND",
);

await show(
  "listMemberships",
  () =>
    commerceLayer
      .listMemberships({
        query: { filter: { role_name_not_eq: "Read only" }, sort: ["created_at"], page: { size: 1 } },
      })
      .toArray({ max: 100 }),
  (all) => `${all.length} on pages of one: ${all.map(({ user_email }) => user_email).join(", ")}`,
);
let profile = "";
await show(
  "createMembershipProfile",
  () =>
    commerceLayer.createMembershipProfile({
      body: { name: "Warehouse", access_scope: "test_access", organization: "HrbPnEoRgA" },
    }),
  ({ id, name }) => {
    profile = id;
    return `${name} is there`;
  },
);
await show(
  "deleteMembershipProfile",
  () => commerceLayer.deleteMembershipProfile({ path: { membershipProfileId: profile } }),
  () => "is gone",
);

await play("teamup", teamupStories, connectTeamUp);
await play("commercelayer", commerceLayerStories, connectCommerceLayer);

await sandbox.close();
console.log(`
The references lie in packages/docs/dist/index.html. What next:
  npm test                        prove everything
  npm run sandbox -- --port 4010  keep the sandbox running for your own calls
  npm run generate                take over a change of the YAML
`);
if (failures > 0) {
  console.error(`${failures} of the calls did not end as they should.`);
  process.exit(1);
}
