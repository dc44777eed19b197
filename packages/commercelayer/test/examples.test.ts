import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@memberships/sandbox/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = new URL("../examples/", import.meta.url);
const run = promisify(execFile);
let sandbox: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  sandbox = await serve({ port: 0, bundles: { commercelayer: bundle }, clock: "2026-04-15T09:00:00Z" });
});
afterAll(() => sandbox.close());

const said: Record<string, string> = {
  "filter.ts": "jonas.albrecht@example.com Catalog editor\nmira.castellan@example.com Admin\n",
  "find.ts": "Catalog editor undefined\n",
  "membership.ts": "jonas.albrecht@example.com pending CRM-1042\n",
  "rate-limit.ts": "40 memberships updated, none refused\n",
  "values.ts": "2026 true\n0\n",
  "validate.ts":
    '/body/user_email format "ada.example.com"\n/body/role minLength "admin"\n/body/role pattern "admin"\n',
};

describe("examples", () => {
  it.each(readdirSync(folder))("%s runs as it stands", async (file) => {
    const env = {
      ...process.env,
      CL_CLIENT_ID: "sandbox",
      CL_CLIENT_SECRET: "sandbox",
      CL_URL: `${sandbox.url}/commercelayer/api`,
      CL_AUTH_URL: `${sandbox.url}/commercelayer/oauth/token`,
    };
    const { stdout, stderr } = await run(process.execPath, [fileURLToPath(new URL(file, folder))], { env });
    expect([stdout, stderr]).toEqual([said[file], ""]);
  });
});
