import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { control } from "./support/control.ts";
import { commerceLayerAsker, openCommerceLayer, openTeamUp, tokenFor } from "./support/open.ts";
import { heldOf } from "./support/teamup.ts";
import { unchanged } from "./support/unchanged.ts";

describe("the control API", () => {
  test("tells what it can do, and who one can be", async () => {
    const { body } = await control(openTeamUp(), "GET", "/");
    expect(body.controls.every(({ says }: { says: string }) => says.endsWith("."))).toBe(true);
    expect(body.controls.map(({ path }: { path: string }) => path)).toContain("/_sandbox/clock");
    expect(body.tokens.map(({ token }: { token: string }) => token)).toContain("sandbox-staff");
  });

  test("tells all that a customer signs in with", async () => {
    const { ask } = openTeamUp();
    const { logins } = (await control(openTeamUp(), "GET", "/")).body;
    const json = { ...logins, username: "ada.okafor@example.com" };
    expect((await ask("POST", "/auth/password_login", { json })).body.access_token).toMatch(/^sandbox-/);
  });

  test("refuses in the provider's shape", async () => {
    const teamup = openTeamUp();
    expect(await control(teamup, "GET", "/nowhere")).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect((await control(teamup, "DELETE", "/clock")).status).toBe(405);
    const { body } = await control(await openCommerceLayer(), "POST", "/memberships/NoSuchMbRs/accept");
    expect(body.errors[0].code).toBe("RECORD_NOT_FOUND");
  });

  test.each([
    ["PUT", "/state", { provider: "teamup", records: {}, counters: {}, random: 1 }],
    ["PUT", "/state", { provider: "teamup", records: {}, counters: {}, clock: { fixed: 0 } }],
    ["PUT", "/state", { provider: "teamup", records: {}, random: 1, clock: { fixed: 0 } }],
    ["PUT", "/state", { provider: "commercelayer", records: {}, counters: {}, random: 1, clock: { fixed: 0 } }],
    ["PUT", "/state", { provider: "teamup", records: { a: 5 }, counters: {}, random: 1, clock: { fixed: 0 } }],
    ["PUT", "/state", { provider: "teamup", records: { a: [["b", 5]] }, counters: {}, random: 1, clock: { fixed: 0 } }],
    [
      "PUT",
      "/state",
      { provider: "teamup", records: { a: [["b", {}, 5]] }, counters: {}, random: 1, clock: { fixed: 0 } },
    ],
    ["PUT", "/state", { provider: "teamup", records: { a: [[5, {}]] }, counters: {}, random: 1, clock: { fixed: 0 } }],
    ["PUT", "/state", { provider: "teamup", records: {}, counters: { a: "5" }, random: 1, clock: { fixed: 0 } }],
    ["PUT", "/state", { provider: "teamup", records: {}, counters: {}, random: 1, clock: { fixed: 1e300 } }],
    ["PUT", "/state", { provider: "teamup", records: {}, counters: {}, random: 1, clock: { offset: null } }],
    ["PUT", "/state", []],
    ["POST", "/clock", { set: "soon" }],
    ["POST", "/clock", { set: 5 }],
    ["POST", "/clock", { set: "on 2026-05-01" }],
    ["POST", "/clock", { set: "2026-02-29" }],
    ["POST", "/clock", { set: "2026-04-31T09:00:00Z" }],
    ["POST", "/clock", { set: "+010000-01-01T00:00:00Z" }],
    ["POST", "/clock", { advance: { days: 1e12 } }],
    ["POST", "/clock", { advance: { days: "1" } }],
    ["POST", "/clock", { advance: { weeks: 1 } }],
    ["POST", "/clock", { advance: 5 }],
    ["POST", "/clock", { set: "2026-05-01", advance: { days: "1" } }],
    ["POST", "/clock", { set: "5" }],
    ["POST", "/clock", { sett: "2026-05-01" }],
    ["POST", "/reset", { hard: true }],
    ["PUT", "/trouble", { faultRate: 2 }],
    ["PUT", "/trouble", { faultStatus: 404.5 }],
    ["PUT", "/trouble", { faultStatus: 399 }],
    ["PUT", "/trouble", { faultStatus: 600 }],
    ["PUT", "/trouble", { faultrate: 1 }],
    ["PUT", "/trouble", { latency: [1] }],
    ["PUT", "/trouble", { latency: [1, 2, 3] }],
    ["PUT", "/trouble", { limits: "yes" }],
    ["PUT", "/trouble", "none"],
    ["POST", "/bookings/%zz/attend", undefined],
  ])("refuses %s %s with %j, and nothing changes", async (method, path, body) => {
    const sandbox = openTeamUp();
    await control(sandbox, "PUT", "/trouble", { faultAfter: true });
    const everything = async (): Promise<unknown> => [
      sandbox.snapshot(),
      (await control(sandbox, "GET", "/trouble")).body,
    ];
    const before = await everything();
    const { status, body: refusal } = await control(sandbox, method, path, body);
    expect([status, typeof refusal.code]).toEqual([400, "string"]);
    expect(await everything()).toEqual(before);
    expect((await sandbox.ask("GET", "/memberships/42")).status).toBe(200);
  });

  test("names a member that it does not know, and those that it does", async () => {
    const wrong = { sett: "2026-05-01" };
    const { body } = await control(openTeamUp(), "POST", "/clock", wrong);
    expect(body.field_errors).toEqual({ sett: ["This is not a member of the body, which takes set, advance."] });
    const other = await control(await openCommerceLayer(), "POST", "/clock", wrong);
    expect(other.status).toBe(400);
    expect(other.body.errors[0]).toMatchObject({ code: "PARAM_NOT_ALLOWED", source: { pointer: "/sett" } });
  });

  test.each([
    ["PUT", "/trouble", { latency: [5, 1] }, "latency is a number from 5 to 60000."],
    ["POST", "/clock", { set: 5 }, "set is not text."],
    ["POST", "/clock", { advance: 5 }, "advance is not an object."],
    ["PUT", "/state", { provider: "gym" }, "This is not a state of this provider: its provider cannot be restored."],
  ])("tells of each provider why it refuses %s %s with %j", async (method, path, body, reason) => {
    expect((await control(openTeamUp(), method, path, body)).body.message).toBe(reason);
    const { errors } = (await control(await openCommerceLayer(), method, path, body)).body;
    expect(errors.map(({ detail }: { detail: string }) => detail)).toEqual([reason]);
  });

  test.each([
    ["/organizations/HrbPnEoRgA/plan", { plan_type: "banana" }, "plan_type is growth or enterprise."],
    ["/organizations/HrbPnEoRgA/plan", { plan_type: 5 }, "plan_type is growth or enterprise."],
    ["/identity_providers/IdPrHrBoDs/verify", { status: "pending" }, "status is verified or error."],
    ["/identity_providers/IdPrHrBoDs/verify", { status: null }, "status is verified or error."],
    ["/users", { email: "nobody" }, "email is an e-mail address."],
    ["/users", { email: ["ada@example.com"] }, "email is an e-mail address."],
    ["/tokens/revoke", { token: 5 }, "token is an access token."],
  ])("refuses to POST Commerce Layer's %s with %j, and nothing changes", async (path, body, detail) => {
    const sandbox = await openCommerceLayer();
    const { status, body: refusal } = await unchanged(sandbox, () => control(sandbox, "POST", path, body));
    const [name = ""] = Object.keys(body);
    expect([status, refusal.errors]).toEqual([
      400,
      [expect.objectContaining({ detail, source: { pointer: `/${name}` } })],
    ]);
  });

  test("answers a membership that is given as it is read", async () => {
    const sandbox = openTeamUp();
    const sale = { membership: 42, customer: 1002, payment_plan: 31 };
    const { status, body } = await control(sandbox, "POST", "/customer_memberships", sale);
    expect({ status, body }).toEqual({ status: 201, body: await heldOf(sandbox, body.id) });
  });

  test("gives no membership to a customer that there is not", async () => {
    const sandbox = openTeamUp();
    const sale = { membership: 43, customer: 1 };
    const { status } = await unchanged(sandbox, () => control(sandbox, "POST", "/customer_memberships", sale));
    expect(status).toBe(404);
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
    const date = async (): Promise<unknown> => (await sandbox.ask("GET", "/memberships/42")).headers.get("date");
    expect(await date()).toBe("Wed, 15 Apr 2026 09:00:00 GMT");
    expect((await control(sandbox, "POST", "/clock", { advance: { days: 1, hours: 2 } })).body.now).toBe(
      "2026-04-16T11:00:00.000Z",
    );
    expect(await date()).toBe("Thu, 16 Apr 2026 11:00:00 GMT");
  });

  test.each(["2026-05-01T10:30", "2026-05-01T10:30:00Z", "2026-05-01T12:30+02:00"])(
    "takes %s for the same instant in every place",
    async (instant) => {
      onTestFinished(() => void vi.unstubAllEnvs());
      vi.stubEnv("TZ", "Asia/Tokyo");
      const { body } = await control(openTeamUp(), "POST", "/clock", { set: instant });
      expect(body.now).toBe("2026-05-01T10:30:00.000Z");
    },
  );
});

test("a token tells whose it is and how long, and ends when it is revoked", async () => {
  const sandbox = await openCommerceLayer();
  const token = await tokenFor(sandbox.fetch, "https://auth.commercelayer.io", "sandbox");
  const [header, claims] = token.split(".").map((part): unknown => {
    try {
      return JSON.parse(Buffer.from(part, "base64url").toString());
    } catch {
      return undefined;
    }
  });
  expect(header).toEqual({ alg: "RS512", typ: "JWT", kid: "sandbox" });
  const now = Date.parse("2026-02-15T09:00:00Z") / 1000;
  expect(claims).toEqual({
    user: { id: "UsrMiRacAa" },
    application: { id: expect.any(String), kind: "user", public: false, client_id: "sandbox", confidential: true },
    scope: "provisioning-api",
    iat: now,
    exp: now + 7200,
    iss: "https://auth.commercelayer.io",
    test: false,
    rand: expect.any(Number),
  });
  const status = async (): Promise<number> => (await sandbox.ask("GET", "/user", { token })).status;
  expect(await status()).toBe(200);
  expect((await control(sandbox, "POST", "/tokens/revoke", { token })).status).toBe(204);
  expect(await status()).toBe(401);
});

test("an accepted invitation lets its person in, and is in the history of its membership", async () => {
  const sandbox = await openCommerceLayer();
  const { body } = await control(sandbox, "POST", "/memberships/xYZkjABcde/accept");
  const member = await commerceLayerAsker(sandbox, body.client_id);
  expect((await member("GET", "/memberships/xYZkjABcde")).status).toBe(200);
  const { body: history } = await sandbox.ask("GET", "/memberships/xYZkjABcde/versions");
  expect(history.data).toEqual([
    expect.objectContaining({
      attributes: expect.objectContaining({
        event: "update",
        changes: {
          status: ["pending", "active"],
          user_first_name: [null, "Jonas"],
          user_last_name: [null, "Albrecht"],
        },
        who: { user: { id: body.user } },
      }),
    }),
  ]);
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

  const system = "https://goteamup.com/api/v2/membership_penalty_systems/7";
  const change = {
    method: "PATCH",
    headers: { authorization: "Bearer sandbox", "content-type": "application/json" },
    body: '{"name": "Changed"}',
  };

  test("is not waited for by a caller who has given up, and nothing is left behind", async () => {
    const sandbox = openTeamUp();
    await control(sandbox, "PUT", "/trouble", { latency: 3000 });
    const before = sandbox.snapshot();
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const [idle, giveUp, reason] = [timers(), new AbortController(), new Error("Too slow.")];
    const answer = sandbox.fetch(system, { ...change, signal: giveUp.signal });
    setImmediate(() => giveUp.abort(reason));
    await expect(answer).rejects.toBe(reason);
    expect(timers()).toBe(idle);
    expect(sandbox.snapshot()).toEqual(before);
  });

  test("leaves no listener at a signal that outlives the wait", async () => {
    const sandbox = openTeamUp();
    await control(sandbox, "PUT", "/trouble", { latency: 1 });
    const request = new Request(system, { ...change, signal: new AbortController().signal });
    expect((await sandbox.fetch(request)).status).toBe(200);
    expect(getEventListeners(request.signal, "abort")).toEqual([]);
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

  test("counts no request of a time that lies ahead again", async () => {
    const sandbox = await openCommerceLayer();
    const left = async (): Promise<string | null> =>
      (await sandbox.ask("GET", "/user")).headers.get("x-ratelimit-remaining");
    for (let count = 0; count < 3; count += 1) await left();
    sandbox.clock.advance({ seconds: 30 });
    expect(await left()).toBe("996");
    sandbox.clock.set("2026-02-15T09:00:10Z");
    expect(await left()).toBe("996");
    sandbox.clock.set("2026-02-15T08:00:00Z");
    expect(await left()).toBe("999");
  });

  test("limits a TeamUp caller to 250 requests a minute", async () => {
    const sandbox = openTeamUp();
    await control(sandbox, "PUT", "/trouble", { limits: true });
    for (let count = 0; count < 250; count += 1) await sandbox.ask("GET", "/memberships/42?fields=id");
    expect((await sandbox.ask("GET", "/memberships/42?fields=id")).body.code).toBe("throttled");
    expect((await sandbox.ask("GET", "/memberships/42?fields=id", { token: "sandbox-customer" })).status).toBe(200);
  });
});

describe("a TeamUp budget", () => {
  const hello = "/memberships/42?fields=id";
  const spentBy = async (spender: string, authorization: string): Promise<boolean> => {
    const sandbox = openTeamUp();
    const statusOf = async (as: string): Promise<number> =>
      (await sandbox.ask("GET", hello, { token: null, headers: as === "" ? {} : { authorization: as } })).status;
    await control(sandbox, "PUT", "/trouble", { limits: true });
    for (let count = 0; count < 250; count += 1) await statusOf(spender);
    return (await statusOf(authorization)) === 429;
  };

  test.each([
    ["Bearer sandbox", "bearer  sandbox", true],
    ["Bearer sandbox", "Token sandbox", true],
    ["Bearer sandbox-customer", "JWT sandbox-customer", true],
    ["Bearer nobody", "Token no-one", true],
    ["Bearer nobody", "", true],
    ["Bearer nobody", "Bearer sandbox", false],
    ["Bearer sandbox", "Bearer sandbox-staff", false],
  ])("that %j spends is that of %j too (%s)", async (spender, other, isShared) => {
    expect(await spentBy(spender, other)).toBe(isShared);
  });
});

describe.each([
  ["teamup", async () => openTeamUp(), "/memberships/42"],
  ["commercelayer", () => openCommerceLayer(), "/organizations"],
] as const)("a reset of %s", (_provider, open, path) => {
  test("ends the trouble, which begins as before when it is made again", async () => {
    const sandbox = await open();
    const before = (await control(sandbox, "GET", "/trouble")).body;
    const statuses = async (): Promise<number[]> => {
      await control(sandbox, "PUT", "/trouble", { faultRate: 0.5, faultAfter: true, latency: [0, 1] });
      const answers = [];
      for (let count = 0; count < 20; count += 1) answers.push((await sandbox.ask("GET", path)).status);
      return answers;
    };
    const start = sandbox.snapshot();
    const first = await statuses();
    await control(sandbox, "POST", "/reset");
    expect((await control(sandbox, "GET", "/trouble")).body).toEqual(before);
    sandbox.restore(start);
    expect(await statuses()).toEqual(first);
  });

  test("begins the rate limits anew", async () => {
    const sandbox = await open();
    const start = sandbox.snapshot();
    const last = async (): Promise<number> => {
      await control(sandbox, "PUT", "/trouble", { limits: true });
      let status = 0;
      for (let count = 0; count < 250; count += 1) ({ status } = await sandbox.ask("GET", path));
      return status;
    };
    expect(await last()).toBe(200);
    expect((await sandbox.ask("GET", path)).status).toBe(429);
    await control(sandbox, "POST", "/reset");
    sandbox.restore(start);
    expect(await last()).toBe(200);
  });
});
