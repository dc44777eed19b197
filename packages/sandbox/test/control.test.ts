import { describe, expect, test } from "vitest";
import { openCommerceLayer, openTeamUp } from "./support/open.ts";
import type { Answer, Opened } from "./support/open.ts";

const root = "https://goteamup.com/_sandbox";

async function control(
  sandbox: Opened,
  method: string,
  path: string,
  body?: unknown,
): Promise<Pick<Answer, "status" | "body">> {
  const response = await sandbox.fetch(root + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("the control API", () => {
  test("tells what it can do, and who one can be", async () => {
    const { body } = await control(openTeamUp(), "GET", "/");
    expect(body.controls.every(({ says }: { says: string }) => says.endsWith("."))).toBe(true);
    expect(body.controls.map(({ path }: { path: string }) => path)).toContain("/_sandbox/clock");
    expect(body.tokens.map(({ token }: { token: string }) => token)).toContain("sandbox-staff");
  });

  test("refuses in the provider's shape", async () => {
    const teamup = openTeamUp();
    expect(await control(teamup, "GET", "/nowhere")).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect((await control(teamup, "DELETE", "/clock")).status).toBe(405);
    expect((await control(teamup, "POST", "/clock", { set: "soon" })).status).toBe(400);
    expect((await control(teamup, "PUT", "/trouble", { faultRate: 2 })).status).toBe(400);
    const { body } = await control(await openCommerceLayer(), "POST", "/memberships/NoSuchMbRs/accept");
    expect(body.errors[0].code).toBe("RECORD_NOT_FOUND");
  });

  test("hands out the state, takes it back, and resets", async () => {
    const sandbox = openTeamUp();
    const { body: before } = await control(sandbox, "GET", "/state");
    await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json: { name: "Changed" } });
    expect((await control(sandbox, "PUT", "/state", before)).status).toBe(204);
    expect(sandbox.snapshot()).toEqual(before);
    await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json: { name: "Changed" } });
    expect((await control(sandbox, "POST", "/reset")).status).toBe(204);
    expect(sandbox.snapshot()).toEqual(before);
  });

  test("moves time", async () => {
    const sandbox = openTeamUp();
    expect((await control(sandbox, "POST", "/clock", { advance: { days: 1, hours: 2 } })).body.now).toBe(
      "2026-04-16T11:00:00.000Z",
    );
    const answer = await sandbox.ask("GET", "/memberships/42");
    expect(answer.headers.get("date")).toBe("Thu, 16 Apr 2026 11:00:00 GMT");
  });
});

describe("trouble", () => {
  test("fails a share of the requests, the same ones for the same seed", async () => {
    const statuses = async (): Promise<number[]> => {
      const sandbox = openTeamUp({ seed: 3 });
      await control(sandbox, "PUT", "/trouble", { faultRate: 0.3, faultStatus: 503 });
      const answers = [];
      for (let count = 0; count < 40; count += 1) answers.push((await sandbox.ask("GET", "/memberships/42")).status);
      return answers;
    };
    const first = await statuses();
    expect(first.filter((status) => status === 503).length).toBeGreaterThan(4);
    expect(first.filter((status) => status === 503).length).toBeLessThan(24);
    expect(await statuses()).toEqual(first);
  });

  test.each([
    [false, "Late cancels and no-shows"],
    [true, "Changed"],
  ])("comes before or after the effect (%s)", async (faultAfter, name) => {
    const sandbox = openTeamUp();
    await control(sandbox, "PUT", "/trouble", { faultRate: 1, faultAfter });
    expect((await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json: { name: "Changed" } })).status).toBe(
      500,
    );
    await control(sandbox, "PUT", "/trouble", {});
    expect((await sandbox.ask("GET", "/membership_penalty_systems/7")).body.name).toBe(name);
  });

  test("waits as long as it was told", async () => {
    const sandbox = openTeamUp();
    await control(sandbox, "PUT", "/trouble", { latency: [30, 40] });
    const begin = performance.now();
    await sandbox.ask("GET", "/memberships/42");
    expect(performance.now() - begin).toBeGreaterThanOrEqual(29);
  });

  test("enforces the rate limits when it is asked to, until the window has passed", async () => {
    const sandbox = await openCommerceLayer();
    await control(sandbox, "PUT", "/trouble", { limits: true });
    let answer = await sandbox.ask("GET", "/memberships/xYZkjABcde");
    for (let count = 1; count < 250; count += 1) answer = await sandbox.ask("GET", "/memberships/xYZkjABcde");
    expect([answer.status, answer.headers.get("x-ratelimit-remaining")]).toEqual([200, "750"]);
    const refused = await sandbox.ask("GET", "/memberships/xYZkjABcde");
    expect([refused.status, refused.body.errors[0].code]).toEqual([429, "TOO_MANY_REQUESTS"]);
    sandbox.clock.advance({ seconds: 11 });
    expect((await sandbox.ask("GET", "/memberships/xYZkjABcde")).status).toBe(200);
  });

  test("limits a TeamUp caller to 250 requests a minute", async () => {
    const sandbox = openTeamUp();
    await control(sandbox, "PUT", "/trouble", { limits: true });
    for (let count = 0; count < 250; count += 1) await sandbox.ask("GET", "/memberships/42?fields=id");
    expect((await sandbox.ask("GET", "/memberships/42?fields=id")).body.code).toBe("throttled");
    expect((await sandbox.ask("GET", "/memberships/42?fields=id", { token: "sandbox-customer" })).status).toBe(200);
  });
});

describe("Prefer", () => {
  test.each([
    ["code=404", 404, "not_found"],
    ["code=403, example=provider_invalid", 403, "provider_invalid"],
    ["code=429", 429, "throttled"],
    ["code=418", 400, "parse_error"],
  ])("%s chooses the answer", async (prefer, status, code) => {
    const { ask } = openTeamUp();
    const answer = await ask("GET", "/membership_penalty_systems/7", { headers: { prefer } });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("chooses an example of a success, and changes nothing", async () => {
    const sandbox = openTeamUp();
    const before = sandbox.snapshot();
    const { body } = await sandbox.ask("PUT", "/membership_penalty_systems/7", {
      headers: { prefer: "code=200, example=expanded" },
    });
    expect(body.memberships[0].name).toBe("Unlimited Monthly");
    expect(sandbox.snapshot()).toEqual(before);
  });
});
