import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
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
  sandbox = await serve({ port: 0, bundles: { teamup: bundle }, clock: "2026-04-15T09:00:00Z" });
});
afterAll(() => sandbox.close());

const said: Record<string, string> = {
  "allotment.ts": "3 a week\n",
  "events.ts": "patchMembershipCategory 200\n",
  "expand.ts": "active ada.okafor@example.com 2026-05-01\n",
  "list.ts": "4\n42\n43\n44\n45\nUnlimited Monthly 4\n",
  "login.ts": "store the refresh token: the access token ends in 7200 s\nada.okafor@example.com\n",
  "penalty-system.ts": "£10.99\n",
  "sandbox.ts": "3\n0\n403\n",
  "types.ts": "ada.okafor@example.com: Unlimited Monthly\n",
  "undescribed.ts": "404\n",
  "values.ts": '2025 { units: 8900n, scale: 2 }\n£89.50 {"before":"89.00"}\n',
  "validate.ts": '/body/name → at least 1 character not ""\n/body/no_show_rule/days → at least 5 not 4\n',
};

describe("examples", () => {
  it.each(readdirSync(folder))("%s runs as it stands", async (file) => {
    const env = {
      ...process.env,
      TEAMUP_TOKEN: "sandbox",
      TEAMUP_URL: `${sandbox.url}/teamup/api/v2`,
      TEAMUP_DIRECT_AUTH_KEY: "example-direct-auth-key",
      TEAMUP_USERNAME: "ada.okafor@example.com",
      TEAMUP_PASSWORD: "correct-horse-battery-staple",
    };
    const { stdout, stderr } = await run(process.execPath, [fileURLToPath(new URL(file, folder))], { env });
    expect([stdout, stderr]).toEqual([said[file], ""]);
  });
});
