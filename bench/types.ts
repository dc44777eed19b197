// What typed calls cost the compiler: ten of them beside bare openapi-fetch over the same paths, ten that narrow their
// answers, hundreds drawn at random, and how long an editor waits for the names of the methods.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { readBundle } from "../scripts/conformance/bundle.ts";
import { openEditor } from "../scripts/conformance/editor.ts";
import { drawExpansions, drawInclusions } from "../scripts/conformance/draws.ts";
import { asOnTheWire, asPlainObject } from "../scripts/conformance/typed-calls.ts";
import { median, report, reportBounds } from "./measure.ts";

const folder = fileURLToPath(new URL("node_modules/.cache/types/", import.meta.url));

const calls = {
  teamup: {
    ours: `import type { TeamUp } from "@memberships/teamup";
declare const client: TeamUp;
void client.getMembership({ path: { id: 42 } }).then((answer) => answer.name);
void client.listMemberships({ query: { for_sale: true } }).then((answer) => answer.results);
void client.getMembershipAllotment({ path: { id: 42 } }).then((answer) => answer.types);
void client.updateMembershipAllotment({ path: { id: 42 }, body: { types: ["class"], period_limits: [] } }).then((answer) => answer.status);
void client.getMembershipPenaltySystem({ path: { id: 7 } }).then((answer) => answer.name);
void client.updateMembershipPenaltySystem({ path: { id: 7 }, body: { name: "x", memberships: [42] } }).then((answer) => answer.name);
void client.listCustomerMemberships({ query: { customer: [1001] } }).then((answer) => answer.results);
void client.getCustomerMembership({ path: { id: 501 } }).then((answer) => answer.status);
void client.listMembershipCategories().then((answer) => answer.results);
void client.listMembershipPenaltySystems({ query: { status: ["active"] } as never }).then((answer) => answer.results);`,
    theirs: `import type { Client as FetchClient } from "openapi-fetch";
import type { paths } from "@memberships/teamup";
declare const client: FetchClient<paths>;
void client.GET("/memberships/{id}", { params: { path: { id: 42 } } }).then(({ data }) => data?.name);
void client.GET("/memberships", { params: { query: { for_sale: true } } }).then(({ data }) => data?.results);
void client.GET("/memberships/{id}/allotment", { params: { path: { id: 42 } } }).then(({ data }) => data?.types);
void client.PUT("/memberships/{id}/allotment", { params: { path: { id: 42 } }, body: { types: ["class"], period_limits: [] } }).then(({ data }) => data?.status);
void client.GET("/membership_penalty_systems/{id}", { params: { path: { id: 7 } } }).then(({ data }) => data?.name);
void client.PUT("/membership_penalty_systems/{id}", { params: { path: { id: 7 } }, body: { name: "x", memberships: [42] } }).then(({ data }) => data?.name);
void client.GET("/customer_memberships", { params: { query: { customer: [1001] } } }).then(({ data }) => data?.results);
void client.GET("/customer_memberships/{id}", { params: { path: { id: 501 } } }).then(({ data }) => data?.status);
void client.GET("/membership_categories").then(({ data }) => data?.results);
void client.GET("/membership_penalty_systems", { params: { query: { status: ["active"] } as never } }).then(({ data }) => data?.results);`,
  },
  commercelayer: {
    ours: `import type { CommerceLayer } from "@memberships/commercelayer";
declare const client: CommerceLayer;
void client.getMembership({ path: { membershipId: "m" } }).then((answer) => answer.status);
void client.updateMembership({ path: { membershipId: "m" }, body: { reference: "x" } }).then((answer) => answer.reference);
void client.listMemberships({ query: { page: { size: 25 } } }).then((answer) => answer.meta);
void client.getOrganization({ path: { organizationId: "o" } }).then((answer) => answer.name);
void client.listRoles().then((answer) => answer.data);
void client.getRole({ path: { roleId: "r" } }).then((answer) => answer.kind);
void client.listPermissions().then((answer) => answer.data);
void client.getApiCredential({ path: { apiCredentialId: "a" } }).then((answer) => answer.client_id);
void client.listVersions().then((answer) => answer.data);
void client.getUser().then((answer) => answer.email);`,
    theirs: `import type { Client as FetchClient } from "openapi-fetch";
import type { paths } from "@memberships/commercelayer";
declare const client: FetchClient<paths>;
void client.GET("/memberships/{membershipId}", { params: { path: { membershipId: "m" } } }).then(({ data }) => data?.data.attributes.status);
void client.PATCH("/memberships/{membershipId}", { params: { path: { membershipId: "m" } }, body: { data: { type: "memberships", id: "m", attributes: { reference: "x" } } } }).then(({ data }) => data?.data.attributes.reference);
void client.GET("/memberships", { params: { query: { page: { size: 25 } } } }).then(({ data }) => data?.meta);
void client.GET("/organizations/{organizationId}", { params: { path: { organizationId: "o" } } }).then(({ data }) => data?.data.attributes.name);
void client.GET("/roles").then(({ data }) => data?.data);
void client.GET("/roles/{roleId}", { params: { path: { roleId: "r" } } }).then(({ data }) => data?.data.attributes.kind);
void client.GET("/permissions").then(({ data }) => data?.data);
void client.GET("/api_credentials/{apiCredentialId}", { params: { path: { apiCredentialId: "a" } } }).then(({ data }) => data?.data.attributes.client_id);
void client.GET("/versions").then(({ data }) => data?.data);
void client.GET("/user").then(({ data }) => data?.data.attributes.email);`,
  },
};

const expanding = `import type { TeamUp } from "@memberships/teamup";
declare const client: TeamUp;
void client.getCustomerMembership({ path: { id: 501 }, query: { expand: ["membership"] } }).then((answer) => answer.membership.name);
void client.getCustomerMembership({ path: { id: 501 }, query: { expand: ["customer.provider"] } }).then((answer) => answer.customer.provider);
void client.listCustomerMemberships({ query: { expand: ["customer", "next_billing_date"] } }).then((page) => page.results[0]?.next_billing_date);
void client.listCustomerMembershipHolds({ query: { expand: ["customer_membership.membership"] } }).then((page) => page.results[0]?.customer_membership.membership);
void client.getCustomerMembershipHold({ path: { id: 61 }, query: { expand: ["customer_membership.customer"] } }).then((answer) => answer.customer_membership.customer);
void client.getMembershipPaymentPlan({ path: { id: 31 }, query: { expand: ["joining_fee"] } }).then((answer) => answer.joining_fee);
void client.getMembershipPenaltySystem({ path: { id: 7 }, query: { expand: ["memberships"] } }).then((answer) => answer.memberships[0]?.name);
void client.updateMembershipPenaltySystem({ path: { id: 7 }, query: { expand: ["memberships"] }, body: { name: "x", memberships: [42] } }).then((answer) => answer.memberships[0]?.name);
void client.getMembershipPenaltyMessage({ path: { id: "71" }, query: { expand: ["penalty_systems.memberships"] } }).then((answer) => answer.penalty_systems);
void client.listMembershipRegistrationGrants({ query: { expand: ["registration_option.offering_type.category"] } }).then((page) => page.results[0]?.registration_option.offering_type);`;

const choosing = `import type { TeamUp } from "@memberships/teamup";
declare const client: TeamUp;
void client.getCustomerMembership({ path: { id: 501 }, query: { expand: ["membership"], fields: ["id", "membership.name"] } }).then((answer) => answer.membership.name);
void client.getCustomerMembership({ path: { id: 501 }, query: { expand: ["customer.provider"], fields: ["customer.provider.name"] } }).then((answer) => answer.customer.provider);
void client.listCustomerMemberships({ query: { expand: ["customer", "next_billing_date"], fields: ["id", "next_billing_date"] } }).then((page) => page.results[0]?.next_billing_date);
void client.listCustomerMembershipHolds({ query: { expand: ["customer_membership.membership"], fields: ["customer_membership.membership.name"] } }).then((page) => page.results[0]?.customer_membership.membership);
void client.getCustomerMembershipHold({ path: { id: 61 }, query: { expand: ["customer_membership.customer"], fields: ["customer_membership.customer"] } }).then((answer) => answer.customer_membership.customer);
void client.getMembershipPaymentPlan({ path: { id: 31 }, query: { expand: ["joining_fee"], fields: ["id", "joining_fee"] } }).then((answer) => answer.joining_fee);
void client.getMembershipPenaltySystem({ path: { id: 7 }, query: { expand: ["memberships"], fields: ["memberships.name"] } }).then((answer) => answer.memberships[0]?.name);
void client.updateMembershipPenaltySystem({ path: { id: 7 }, query: { expand: ["memberships"], fields: ["memberships.name"] }, body: { name: "x", memberships: [42] } }).then((answer) => answer.memberships[0]?.name);
void client.getMembershipPenaltyMessage({ path: { id: "71" }, query: { expand: ["penalty_systems.memberships"], fields: ["penalty_systems.name"] } }).then((answer) => answer.penalty_systems);
void client.listMembershipRegistrationGrants({ query: { expand: ["registration_option.offering_type.category"], fields: ["registration_option.offering_type.name"] } }).then((page) => page.results[0]?.registration_option.offering_type);`;

const filtering = `import type { CommerceLayer, ListMembershipsQuery } from "@memberships/commercelayer";
declare const client: CommerceLayer;
declare const stored: ListMembershipsQuery;
void client.listMemberships({ query: stored });
void client.listMemberships({ query: { filter: { status_eq: "active", role_name_cont: "x", created_at_gt: new Date() } } });
void client.listMemberships({ query: { filter: { status_or_reference_eq: "x", role_kind_in: ["custom"] } } });`;

const SEED = 20260415;
const DRAWS = 500;

/** Instantiations of ten calls, seconds of checking the draws, milliseconds of an editor. */
const bounds = {
  teamup: 8_000,
  commercelayer: 2_000,
  expand: 12_000,
  fields: 50_000,
  filter: 100_000,
  older: 1.5,
  newer: 0.4,
  completion: 50,
};

/** Whether typed calls stay within their bounds, with the compiler that the generator runs on unless said otherwise. */
export function benchTypes(): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    const plain = Object.entries(calls).map(([provider, { ours, theirs }]) => ({
      name: provider,
      ours: compile(`${provider}.ours.ts`, ours).instantiations,
      theirs: compile(`${provider}.theirs.ts`, theirs).instantiations,
    }));
    return [
      report("ten typed calls: ours, bare openapi-fetch", "inst.", plain, 1),
      reportBounds("ten typed calls, at most", "inst.", [
        { name: "teamup", value: plain[0]!.ours, bound: bounds.teamup },
        { name: "commercelayer", value: plain[1]!.ours, bound: bounds.commercelayer },
        { name: "with expand", value: compile("expand.ts", expanding).instantiations, bound: bounds.expand },
        { name: "with expand and fields", value: compile("fields.ts", choosing).instantiations, bound: bounds.fields },
        { name: "three that filter", value: compile("filter.ts", filtering).instantiations, bound: bounds.filter },
      ]),
      reportBounds(`checking ${DRAWS} calls drawn at random, seed ${SEED}, at most`, "s", [
        ...checkDraws("teamup"),
        ...checkDraws("commercelayer"),
      ]),
      reportBounds("names of the methods in an editor, at most", "ms", [
        { name: "after `teamup.`", value: completion(calls.teamup.ours), bound: bounds.completion },
      ]),
    ].every(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The seconds that both compilers take for calls whose queries are drawn. */
function checkDraws(provider: "teamup" | "commercelayer"): { name: string; value: number; bound: number }[] {
  const document = readBundle(new URL(`../specs/${provider}/dist/openapi.json`, import.meta.url));
  const sample = { seed: SEED, numRuns: DRAWS };
  const draws =
    provider === "teamup"
      ? drawExpansions(document, asOnTheWire, sample)
      : drawInclusions(document, asPlainObject, sample);
  const [head] = calls[provider].ours.split("\nvoid ", 1);
  const lines = draws.map(({ operation: { operationId, inputs }, query }) => {
    const input = JSON.stringify({ ...inputs[0], query });
    return `void client.${operationId}(${input});`;
  });
  const source = `${head}\n${lines.join("\n")}\n`;
  // The least of three: whatever else the machine does only adds to it.
  const least = (from: string | URL): number =>
    Math.min(...[1, 2, 3].map(() => compile(`${provider}.draws.ts`, source, from).seconds));
  return [
    { name: `${provider}, TypeScript ${ts.version}`, value: least(import.meta.url), bound: bounds.older },
    { name: `${provider}, TypeScript 7`, value: least(new URL("..", import.meta.url)), bound: bounds.newer },
  ];
}

/** @param from Where the compiler is looked for. */
function compile(
  name: string,
  source: string,
  from: string | URL = import.meta.url,
): { instantiations: number; seconds: number } {
  const file = join(folder, name);
  writeFileSync(file, source);
  const tsc = join(dirname(createRequire(from).resolve("typescript/package.json")), "bin", "tsc");
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    module: "nodenext",
    target: "es2022",
    types: ["node"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [name] }));
  const { stdout, status } = spawnSync(process.execPath, [tsc, "--extendedDiagnostics", "-p", folder], {
    encoding: "utf8",
  });
  const [, instantiations] = /Instantiations:\s+(\d+)/.exec(stdout) ?? [];
  const [, seconds] = /Check time:\s+([\d.]+)s/.exec(stdout) ?? [];
  if (status !== 0 || instantiations === undefined || seconds === undefined) {
    throw new Error(`${name} does not compile:\n${stdout.slice(0, 5000)}`);
  }
  return { instantiations: Number(instantiations), seconds: Number(seconds) };
}

const WARM_UP = 5;
const KEYSTROKES = 20;

/** The median milliseconds until the names are there, each time after the dot was typed anew behind other calls. */
function completion(source: string): number {
  const editor = openEditor(fileURLToPath(new URL("../packages/teamup", import.meta.url)));
  const times: number[] = [];
  for (let stroke = 0; stroke < WARM_UP + KEYSTROKES; stroke += 1) {
    const since = performance.now();
    const found = editor.offeredAt(`${source}\n${"\n".repeat(stroke)}client.|`);
    times.push(performance.now() - since);
    if (!found.includes("getMembership")) throw new Error("The editor finds no method.");
  }
  return median(times.slice(WARM_UP));
}
