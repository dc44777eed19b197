// What ten typed calls cost the compiler, through our methods and through bare openapi-fetch over the same paths.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { report } from "./measure.ts";

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

/** Whether ten calls cost no more instantiations than bare openapi-fetch, with the compiler that the generator runs on. */
export function benchTypes(): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    const rows = Object.entries(calls).map(([provider, { ours, theirs }]) => ({
      name: provider,
      ours: countInstantiations(`${provider}.ours.ts`, ours),
      theirs: countInstantiations(`${provider}.theirs.ts`, theirs),
    }));
    return report("ten typed calls: ours, bare openapi-fetch", "inst.", rows, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countInstantiations(name: string, source: string): number {
  const file = join(folder, name);
  writeFileSync(file, source);
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "--extendedDiagnostics"];
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsc, ...options, "--module", "nodenext", "--target", "es2022", file],
    { encoding: "utf8" },
  );
  const [, count] = /Instantiations:\s+(\d+)/.exec(stdout) ?? [];
  if (status !== 0 || count === undefined) throw new Error(`${name} does not compile:\n${stdout}`);
  return Number(count);
}
