import { inspect } from "node:util";
import { systemClock } from "@memberships/runtime";
import { createSandbox } from "@memberships/sandbox";
import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { createTeamUpAt, type TeamUp } from "../src/client.ts";
import { createLoginAt, type AccessTokens, type Login, type LoginOptions, type Session } from "../src/login.ts";

const START = Date.UTC(2026, 3, 14);
const password = "correct-horse-battery-staple";
const ada = { username: "ada.okafor@example.com", password };
const chiara = { username: "chiara.rossi@example.com", password };
const phone_number = "+447700900103";

/** A sandbox whose time both sides share, the requests that came to it, and the tokens that were given out. */
function setUp(options: Partial<LoginOptions> = {}) {
  const sandbox = createSandbox({ provider: "teamup", bundle, clock: START });
  let now = START;
  const clock = { ...systemClock, now: () => now };
  const requests: string[] = [];
  const stored: AccessTokens[] = [];
  const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    requests.push(`${init?.method} ${new URL(url).pathname.replace("/api/v2", "")}`);
    return sandbox.fetch(url, init);
  };
  const login: Login = createLoginAt(clock, {
    fetch,
    directAuthKey: "example-direct-auth-key",
    onTokens: (tokens) => void stored.push(tokens),
    ...options,
  });
  const connect = (session: Session): TeamUp =>
    createTeamUpAt(clock, { token: session, mode: options.mode, fetch, retries: 0 });
  const pass = (seconds: number): void => {
    now += seconds * 1000;
    sandbox.clock.set(now);
  };
  const refreshes = (): number => requests.filter((each) => each === "POST /auth/refresh_access_token").length;
  return { sandbox, login, connect, pass, requests, stored, refreshes };
}

async function logIn(login: Login): Promise<Session> {
  const step = await login.withPassword(ada);
  if (step.done) return step.session;
  throw new Error("It needs a second factor.");
}

async function pendingLogin(login: Login) {
  const step = await login.withPassword(chiara);
  if (!step.done) return step;
  throw new Error("It needs no second factor.");
}

describe("a login with a password", () => {
  it("gives a session that a client takes for a token", async () => {
    const { login, connect, requests, stored, refreshes } = setUp();
    const teamup = connect(await logIn(login));
    const { results } = await teamup.listProfiles();
    expect(results).toEqual([expect.objectContaining({ email: ada.username, profile_type: "customer" })]);
    expect([requests[0], stored.length, refreshes()]).toEqual(["POST /auth/password_login", 1, 0]);
  });

  it("asks for a second factor where the business does, and goes on with the code", async () => {
    const { login, connect, stored } = setUp();
    const step = await pendingLogin(login);
    expect([step.providers, stored]).toEqual([[1], []]);
    const { started, confirm } = await step.sendCode({ phone_number });
    const session = await confirm(started.verification_code!);
    await expect(connect(session).listProfiles()).resolves.toMatchObject({ count: 1 });
    expect(stored).toHaveLength(1);
  });

  it("gets the tokens of staff with the first refresh", async () => {
    const { login, connect, refreshes } = setUp({ mode: "provider" });
    const { started, confirm } = await (await pendingLogin(login)).sendCode({ phone_number, provider: 1 });
    const teamup = connect(await confirm(started.verification_code!));
    const { results } = await teamup.listProfiles();
    expect([results[0]!.profile_type, refreshes()]).toEqual(["staff", 1]);
  });

  it("with a wrong password is refused, and not tried again", async () => {
    const { login, requests } = setUp();
    const error = await login.withPassword({ ...ada, password: "wrong-password" }).catch((each: unknown) => each);
    expect(error).toMatchObject({ name: "ApiError", status: 401, code: "authentication_failed" });
    expect(inspect(error, { depth: 9 })).not.toContain("wrong-password");
    expect(requests).toHaveLength(1);
  });

  it("is not tried again where there are too many", async () => {
    let sent = 0;
    const { login } = setUp({
      fetch: async () => {
        sent += 1;
        return Response.json({}, { status: 429, headers: { "retry-after": "0" } });
      },
    });
    await expect(login.withPassword(ada)).rejects.toMatchObject({ status: 429 });
    expect(sent).toBe(1);
  });

  it("with a wrong code is refused, and the person may try again", async () => {
    const { login } = setUp();
    const { started, confirm } = await (await pendingLogin(login)).sendCode({ phone_number });
    await expect(confirm("nope")).rejects.toMatchObject({
      status: 400,
      operationId: "verifyTwoFactor",
      fields: { verification_code: [expect.stringContaining("code")] },
    });
    await expect(confirm(started.verification_code!)).resolves.toHaveProperty("get");
  });

  it("takes the code with the white space that came along", async () => {
    const { login } = setUp();
    const { started, confirm } = await (await pendingLogin(login)).sendCode({ phone_number });
    await expect(confirm(` ${started.verification_code!}\n`)).resolves.toHaveProperty("get");
  });

  it("leaves a code that is not text to the provider", async () => {
    const { login } = setUp();
    const { confirm } = await (await pendingLogin(login)).sendCode({ phone_number });
    await expect(confirm(123456 as unknown as string)).rejects.toMatchObject({
      status: 400,
      operationId: "verifyTwoFactor",
    });
  });

  it("with a code that has ended is refused", async () => {
    const { login, pass } = setUp();
    const { started, confirm } = await (await pendingLogin(login)).sendCode({ phone_number });
    pass(601);
    await expect(confirm(started.verification_code!)).rejects.toMatchObject({ status: 400 });
  });

  it("needs the key, and a business where several ask", async () => {
    const { login } = setUp({ directAuthKey: undefined });
    await expect(login.withPassword(ada)).rejects.toMatchObject({
      code: "missing_option",
      parameter: "directAuthKey",
      hint: "Pass the key that TeamUp gave to your application.",
    });
    const pending = {
      object: "pending_login",
      id: "7d1f3b52-94c6-4d0e-8a35-2f6be0c91a47",
      two_factor_required_providers: [1, 2],
    };
    const several = createLoginAt(systemClock, { directAuthKey: "key", fetch: async () => Response.json(pending) });
    await expect((await pendingLogin(several)).sendCode({ phone_number })).rejects.toMatchObject({
      code: "missing_option",
      parameter: "provider",
      hint: "Choose one of 1, 2.",
    });
  });

  it("asks by name for what a step was called without", async () => {
    const { login, requests } = setUp();
    const { withPassword } = login as unknown as Record<"withPassword", (given?: unknown) => Promise<unknown>>;
    const lacks = (parameter: string, method = "withPassword"): object => ({
      name: "RequestError",
      code: "missing_option",
      parameter,
      message: `The login needs "${parameter}". Pass it to ${method}.`,
    });
    await expect(withPassword()).rejects.toMatchObject(lacks("username"));
    await expect(withPassword(null)).rejects.toMatchObject(lacks("username"));
    await expect(withPassword({ username: ada.username })).rejects.toMatchObject(lacks("password"));
    await expect(withPassword({ ...ada, password: null })).rejects.toMatchObject(lacks("password"));
    const step = (await pendingLogin(login)) as unknown as Record<"sendCode", (to?: unknown) => Promise<object>>;
    await expect(step.sendCode()).rejects.toMatchObject(lacks("phone_number", "sendCode"));
    await expect(step.sendCode({ provider: 1 })).rejects.toMatchObject(lacks("phone_number", "sendCode"));
    const verification = (await step.sendCode({ phone_number })) as Record<"confirm", () => Promise<unknown>>;
    await expect(verification.confirm()).rejects.toMatchObject(lacks("verification_code", "confirm"));
    expect(requests).toEqual(["POST /auth/password_login", "POST /auth/two_factor/start_verification"]);
  });

  it("does not go round in circles when the second factor is asked for again", async () => {
    const pending = { object: "pending_login", id: "7d1f3b52", two_factor_required_providers: [1] };
    const answers: Record<string, object> = {
      verify: { success: true, message: "Fine.", verification_key: "a-key" },
      start_verification: { success: true, message: "Sent." },
    };
    const login = createLoginAt(systemClock, {
      directAuthKey: "key",
      fetch: async (url) => Response.json(answers[url.split("/").at(-1)!] ?? pending),
    });
    const { confirm } = await (await pendingLogin(login)).sendCode({ phone_number });
    await expect(confirm("482913")).rejects.toMatchObject({
      code: "second_factor_repeated",
      operationId: "createPasswordLogin",
      status: 200,
      message: expect.stringContaining("It asks for a second factor once more. Start again."),
    });
  });

  it("ends when the caller aborts", async () => {
    const { login } = setUp();
    const signal = AbortSignal.abort(new Error("the form was closed"));
    await expect(login.withPassword(ada, { signal })).rejects.toThrow("the form was closed");
  });
});

describe("a session", () => {
  it("renews its token once for any number of calls, 30 s before it ends", async () => {
    const { login, connect, pass, stored, refreshes } = setUp();
    const teamup = connect(await logIn(login));
    pass(7200 - 31);
    await teamup.listProfiles();
    expect(refreshes()).toBe(0);
    pass(1);
    await Promise.all(Array.from({ length: 20 }, () => teamup.listProfiles()));
    expect([refreshes(), stored.length]).toEqual([1, 2]);
    pass(7200);
    await teamup.listProfiles();
    expect([refreshes(), new Set(stored.map((each) => each.refresh_token)).size]).toEqual([2, 3]);
  });

  it("gets another token for one that was revoked, and replays the calls that were refused", async () => {
    const { login, sandbox, connect, refreshes } = setUp();
    const teamup = connect(await logIn(login));
    const state = sandbox.snapshot();
    sandbox.restore({ ...state, records: { ...state.records, tokens: [] } });
    const pages = await Promise.all(Array.from({ length: 20 }, () => teamup.listProfiles()));
    expect([pages.length, refreshes()]).toEqual([20, 1]);
  });

  it("is taken up again from a stored refresh token", async () => {
    const first = setUp();
    const session = await logIn(first.login);
    await session.get();
    const { connect, login } = first;
    const teamup = connect(login.withRefreshToken(first.stored.at(-1)!.refresh_token));
    await expect(teamup.listProfiles()).resolves.toMatchObject({ count: 1 });
    expect(first.refreshes()).toBe(1);
    expect(() => login.withRefreshToken("two words")).toThrow(expect.objectContaining({ code: "invalid_token" }));
  });

  it("whose refresh token has ended says so, and does not ask again", async () => {
    const { login, connect, refreshes } = setUp();
    const teamup = connect(login.withRefreshToken("an-expired-refresh-token"));
    for (let i = 0; i < 3; i += 1) {
      await expect(teamup.listProfiles()).rejects.toMatchObject({
        name: "RequestError",
        code: "session_ended",
        parameter: "token",
        operationId: "refreshAccessToken",
        message: "The session has ended. Log in again.",
        cause: { status: 401, operationId: "refreshAccessToken" },
      });
    }
    expect(refreshes()).toBe(1);
  });

  it("does not begin where a password's answer holds no whole pair of tokens, and nothing is stored", async () => {
    const fetch = async (): Promise<Response> => Response.json({ access_token: "access", expires_in: 600 });
    for (const mode of ["customer", "provider"] as const) {
      const { login, stored } = setUp({ fetch, mode });
      await expect(login.withPassword(ada)).rejects.toMatchObject({
        code: "invalid_token",
        parameter: "refresh_token",
      });
      expect(stored).toEqual([]);
    }
  });

  it("keeps what it has where an answer holds no tokens", async () => {
    const sent: unknown[] = [];
    const stored: unknown[] = [];
    const pair = { access_token: "access", refresh_token: "second", expires_in: 600 };
    const { login } = setUp({
      onTokens: (tokens) => void stored.push(tokens),
      fetch: async (_, init) => {
        sent.push((JSON.parse(init!.body as string) as { refresh_token?: string }).refresh_token);
        return Response.json(sent.length === 1 ? {} : pair);
      },
    });
    const session = login.withRefreshToken("first");
    await expect(session.get()).rejects.toMatchObject({
      code: "invalid_token",
      parameter: "refresh_token",
      message: 'TeamUp answered without a token in "refresh_token". Try again later.',
    });
    await expect(session.get()).resolves.toBe("access");
    expect([sent, stored]).toEqual([["first", "first"], [pair]]);
  });

  it("goes on after a failure that is not final", async () => {
    const { login, sandbox, connect } = setUp({ retries: 0 });
    const teamup = connect(login.withRefreshToken("example-refresh-token-of-chiara"));
    const trouble = (body: object): Promise<Response> =>
      sandbox.fetch("https://goteamup.com/_sandbox/trouble", { method: "PUT", body: JSON.stringify(body) });
    await trouble({ faultRate: 1 });
    await expect(teamup.listProfiles()).rejects.toMatchObject({ status: 500, operationId: "refreshAccessToken" });
    await trouble({});
    await expect(teamup.listProfiles()).resolves.toMatchObject({ count: 1 });
  });

  it("is not used before its tokens are stored, and keeps the new ones when that fails", async () => {
    let fails = true;
    const { login, connect, requests } = setUp({
      onTokens: async () => {
        if (fails) throw new Error("the disk is full");
      },
    });
    const teamup = connect(login.withRefreshToken("example-refresh-token-of-chiara"));
    await expect(teamup.listProfiles()).rejects.toMatchObject({
      code: "token_unavailable",
      cause: { message: "the disk is full" },
    });
    expect(requests).toEqual(["POST /auth/refresh_access_token"]);
    fails = false;
    await expect(teamup.listProfiles()).resolves.toMatchObject({ count: 1 });
  });

  it("does not begin where its tokens cannot be stored, and does not show them", async () => {
    const fetch = async (): Promise<Response> =>
      Response.json({ access_token: "access-of-ada", refresh_token: "refresh-of-ada", expires_in: 600 });
    const { login } = setUp({
      fetch,
      onTokens: ({ access_token, refresh_token }) => {
        throw new Error(`the disk is full: ${access_token} ${refresh_token}`);
      },
    });
    await expect(login.withPassword(ada)).rejects.toMatchObject({
      name: "RequestError",
      code: "token_unavailable",
      parameter: "onTokens",
      operationId: "createPasswordLogin",
      message: 'The option "onTokens" did not store the tokens. The cause tells what it threw. Log in again.',
      cause: { message: "the disk is full: *** ***" },
    });
  });

  it("is renewed also where nobody stores its tokens", async () => {
    const { login, connect, pass, refreshes } = setUp({ onTokens: undefined });
    const teamup = connect(await logIn(login));
    pass(7200);
    await expect(teamup.listProfiles()).resolves.toMatchObject({ count: 1 });
    expect(refreshes()).toBe(1);
  });

  it("spends a refresh token once, also where the call that needed another one was aborted", async () => {
    const spent: unknown[] = [];
    let answer: () => void = () => expect.unreachable();
    const { login } = setUp({
      fetch: async (_, init) => {
        spent.push((JSON.parse(init!.body as string) as { refresh_token: string }).refresh_token);
        await new Promise<void>((resolve) => (answer = resolve));
        return Response.json({ access_token: "access", refresh_token: "second", expires_in: 600 });
      },
    });
    const session = login.withRefreshToken("first");
    const leave = new AbortController();
    const left = session.get(leave.signal);
    await new Promise((resolve) => setImmediate(resolve));
    leave.abort();
    const stays = session.get();
    answer();
    await expect(stays).resolves.toBe("access");
    await expect(left).resolves.toBe("access");
    expect(spent).toEqual(["first"]);
  });

  it("counts the life of a token from when it was asked for, not from when the last call began to wait", async () => {
    let sent = 0;
    let answer: () => void = () => expect.unreachable();
    const { login, pass } = setUp({
      fetch: async () => {
        sent += 1;
        await new Promise<void>((resolve) => (answer = resolve));
        return Response.json({ access_token: `access-${sent}`, refresh_token: `refresh-${sent}`, expires_in: 600 });
      },
    });
    const session = login.withRefreshToken("first");
    const early = session.get();
    await new Promise((resolve) => setImmediate(resolve));
    pass(40);
    const late = session.get();
    answer();
    expect([await early, await late, sent]).toEqual(["access-1", "access-1", 1]);
    pass(529);
    expect(session.get()).toBe("access-1");
    pass(1);
    const next = session.get();
    await new Promise((resolve) => setImmediate(resolve));
    answer();
    await expect(next).resolves.toBe("access-2");
  });

  it("that does not end is never renewed", async () => {
    const tokens = { access_token: "an-access-token", expires_in: null, refresh_token: "a-refresh-token" };
    let now = START;
    const login = createLoginAt(
      { ...systemClock, now: () => now },
      { directAuthKey: "key", fetch: async () => Response.json(tokens) },
    );
    const session = await logIn(login);
    now += 1e15;
    expect(session.get()).toBe("an-access-token");
  });
});
