import { describe, expect, test } from "vitest";
import type { Answer, Opened } from "./support/open.ts";
import { openTeamUp } from "./support/open.ts";

const several = ["sandbox-two-modes", "sandbox-two-providers"];

describe.each(["/auth/application", "/auth/profiles"])("%s", (path) => {
  test.each(several)("tells %s what to send in headers, and asks for none", async (token) => {
    expect((await openTeamUp().ask("GET", path, { token })).status).toBe(200);
  });
});

describe("the word before a token", () => {
  const statusWith = async (path: string, authorization: string): Promise<number> =>
    (await openTeamUp().ask("GET", path, { token: null, headers: { authorization } })).status;

  test.each(["Bearer", "bearer"])("can be %s for the application", async (prefix) => {
    expect(await statusWith("/auth/application", `${prefix} sandbox`)).toBe(200);
  });

  test.each(["Token", "JWT"])("cannot be %s for the application, which takes one kind of token", async (prefix) => {
    expect(await statusWith("/auth/application", `${prefix} sandbox`)).toBe(401);
    expect(await statusWith("/auth/profiles", `${prefix} sandbox`)).toBe(200);
  });
});

test.each([
  ["sandbox-two-modes", ["attendances", "customers", "developer", "manage_events", "pos", "store", "super_admin"]],
  ["example-access-token-of-chiara", ["attendances", "customers"]],
])("the profile of %s tells what the token permits", async (token, expected) => {
  const { body } = await openTeamUp().ask("GET", "/auth/profiles", { token });
  const { permissions } = body.results.find(({ profile_type: type }: { profile_type: string }) => type === "staff");
  const granted = Object.keys(permissions).filter((name) => permissions[name] === true);
  expect(granted.filter((name) => !/^(?:instructor_|email_)/.test(name)).toSorted()).toEqual(expected);
});

test.each([
  [null, 200],
  ["sandbox", 200],
  ["unknown", 401],
])("what needs no token answers the token %s with %i", async (token, status) => {
  const { ask } = openTeamUp();
  expect((await ask("GET", "/auth/two_factor/requirements?provider=1", { token })).status).toBe(status);
});

const adasLogin = {
  username: "ada.okafor@example.com",
  password: "correct-horse-battery-staple",
  direct_auth_key: "example-direct-auth-key",
};

test.each([
  ["another password", { password: "incorrect-horse" }],
  ["an address of nobody", { username: "nobody@example.com" }],
])("%s signs nobody in", async (_what, wrong) => {
  const { ask } = openTeamUp();
  const json = { ...adasLogin, ...wrong };
  const { status, body } = await ask("POST", "/auth/password_login", { token: null, json });
  expect([status, body.access_token]).toEqual([401, undefined]);
});

test("who is not staff gets no token of staff, and keeps the refresh token", async () => {
  const { ask } = openTeamUp();
  const { body: tokens } = await ask("POST", "/auth/password_login", { token: null, json: adasLogin });
  const refresh = (type: string): ReturnType<typeof ask> =>
    ask("POST", "/auth/refresh_access_token", {
      token: null,
      json: { refresh_token: tokens.refresh_token, new_access_token_type: type },
    });
  const { status, body } = await refresh("provider");
  expect([status, body.field_errors]).toEqual([400, { new_access_token_type: [expect.any(String)] }]);
  expect((await refresh("customer")).status).toBe(200);
});

describe("a second factor", () => {
  const chiara = { ...adasLogin, username: "chiara.rossi@example.com" };
  const phone = { phone_number: "+44 20 7946 0000", provider: 1, direct_auth_key: "key" };
  const poster =
    ({ ask }: Opened) =>
    (path: string, json: object): Promise<Answer> =>
      ask("POST", `/auth/${path}`, { token: null, json });

  test("is asked of staff, and its key signs in once", async () => {
    const sandbox = openTeamUp();
    const post = poster(sandbox);
    const { body: pending } = await post("password_login", chiara);
    expect(pending).toMatchObject({ object: "pending_login", user: 9003, two_factor_required_providers: [1] });
    const { body: started } = await post("two_factor/start_verification", { ...phone, pending_login: pending.id });
    expect(started).toMatchObject({ success: true, expires_at: "2026-04-15T09:10:00Z" });
    const json = { ...phone, verification_code: started.verification_code };
    const { body: verified } = await post("two_factor/verify", json);
    expect(verified).toMatchObject({ success: true, verification_key: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect((await post("two_factor/verify", json)).body.field_errors).toEqual({
      verification_code: [expect.any(String)],
    });
    const login = { ...chiara, verification_key: verified.verification_key };
    expect((await post("password_login", login)).body).toMatchObject({ expires_in: 7200 });
    expect((await post("password_login", login)).status).toBe(401);
  });

  test.each([
    ["another code", 0, "000000"],
    ["after ten minutes", 600, undefined],
  ])("is refused with %s", async (_what, seconds, code) => {
    const sandbox = openTeamUp();
    const post = poster(sandbox);
    const { body: started } = await post("two_factor/start_verification", phone);
    sandbox.clock.advance({ seconds });
    const answer = await post("two_factor/verify", { ...phone, verification_code: code ?? started.verification_code });
    expect(answer).toMatchObject({ status: 400, body: { field_errors: { verification_code: [expect.any(String)] } } });
  });

  test("is started for no login that nobody has begun", async () => {
    const wish = { ...phone, pending_login: "0b8f7a52-6a51-4d8e-9c55-0d3f2c1b7a90" };
    expect((await poster(openTeamUp())("two_factor/start_verification", wish)).status).toBe(404);
  });
});

test("an access token is good for two hours, for what its person is", async () => {
  const sandbox = openTeamUp();
  const { body } = await sandbox.ask("POST", "/auth/password_login", { token: null, json: adasLogin });
  const statusOf = async (method: string, path: string): Promise<number> =>
    (await sandbox.ask(method, path, { token: body.access_token })).status;
  sandbox.clock.advance({ seconds: 7199 });
  expect(await statusOf("GET", "/customer_memberships")).toBe(200);
  expect(await statusOf("POST", "/membership_penalty_systems/7/void_pending")).toBe(403);
  sandbox.clock.advance({ seconds: 1 });
  expect(await statusOf("GET", "/customer_memberships")).toBe(401);
});
