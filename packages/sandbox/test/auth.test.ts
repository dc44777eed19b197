import { describe, expect, test } from "vitest";
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
