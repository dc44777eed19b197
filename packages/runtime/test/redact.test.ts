import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createRedactor, createSecrets, type ParseError } from "../src/index.ts";
import { hide } from "../src/secrets.ts";
import { authorize, createThings, errorOf, json } from "./support/connection.ts";

/** Everything that a log could make of an error. */
function shown(error: unknown): string {
  const parts: string[] = [];
  for (let each = error, depth = 0; each instanceof Error && depth < 9; each = each.cause, depth += 1) {
    parts.push(each.message, each.stack ?? "", String(each));
  }
  return [...parts, inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error)].join("\n");
}

const canary = (where: string): string => `canary-${where}-0123456789`;

describe("no error shows a secret", () => {
  const input = {
    body: { password: canary("password"), nested: { client_secret: canary("nested") }, tokens: [canary("list")] },
    query: { api_key: canary("query") },
    headers: { cookie: `session=${canary("cookie")}`, "x-api-key": canary("header") },
  };
  const echo = Object.values({
    token: canary("token"),
    ...input.body,
    ...input.headers,
    query: input.query.api_key,
  }).map((each) => JSON.stringify(each));
  const sent = `echo ${echo.join(" ")} ${encodeURIComponent(canary("token"))}`;

  const answers: Record<string, () => Response | Promise<Response>> = {
    "an echo in the message": () => json({ code: "bad", message: sent }, 400),
    "an echo in a body": () => json({ [canary("token")]: [{ deep: sent }] }, 400),
    "a header of the answer": () =>
      json({}, 400, {
        "set-cookie": "id=canary-set-cookie",
        "x-echo": canary("token"),
        "x-request-id": canary("token"),
      }),
    "a page of HTML": () => new Response(`<p>${sent}`, { status: 400, headers: { "content-type": "text/html" } }),
    "a body that is not JSON": () => new Response(`{${sent}`, { headers: { "content-type": "application/json" } }),
    "what fetch throws": () => {
      throw new TypeError(`fetch failed for ${sent}`, {
        cause: Object.assign(new Error(sent), { code: "HPE_INVALID", data: sent, request: { headers: sent } }),
      });
    },
    "a redirect": () =>
      new Response(null, { status: 302, headers: { location: `https://${canary("token")}@evil.test` } }),
  };

  it.each(Object.keys(answers))("from %s", async (name) => {
    const { methods } = createThings({
      authorization: authorize(canary("token")),
      retries: 0,
      fetch: async () => await answers[name]!(),
    });
    const error = await errorOf(methods.createThing(input));
    expect(error).toBeInstanceOf(Error);
    expect(shown(error)).not.toContain("canary-");
  });

  it("nor the headers of an answer that is too long", async () => {
    const headers = { "set-cookie": `id=${canary("cookie")}`, "x-echo": canary("token") };
    const { methods } = createThings({
      authorization: authorize(canary("token")),
      maxResponseBytes: 1,
      fetch: async () => json({}, 200, headers),
    });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(error).toMatchObject({ code: "response_too_large" });
    expect([...(error as ParseError).headers.keys()]).toEqual(["content-type", "set-cookie", "x-echo"]);
    expect(shown(error)).not.toContain("canary-");
  });

  it("nor what a token function throws, or gives by mistake", async () => {
    const client = (token: () => string) => createThings({ authorization: authorize(token) }).methods;
    const thrown = client(() => {
      throw new Error(`cannot read Bearer ${canary("token")}`, { cause: { authorization: canary("token") } });
    });
    const broken = client(() => `${canary("token")}\n${canary("token")}`);
    for (const methods of [thrown, broken]) {
      const error = await errorOf(methods.getThing({ path: { id: 1 } }));
      expect(error).toMatchObject({ name: "RequestError" });
      expect(shown(error)).not.toContain("canary-");
    }
  });

  it("nor what stands in the headers of every call", async () => {
    const { methods } = createThings({
      headers: { "x-api-key": canary("key"), cookie: `session=${canary("cookie")}`, "x-name": "shown" },
      fetch: async () => json({ message: `${canary("key")} and ${canary("cookie")}, not shown` }, 403),
    });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(shown(error)).not.toContain("canary-");
    expect(shown(error)).toContain("*** and ***, not shown");
  });

  it("nor the call's own token, however many came up since", async () => {
    let asked = 0;
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const { methods } = createThings({
      authorization: authorize(() => canary(`token-${(asked += 1)}-${asked % 2 === 0 ? "even" : "odd"}`)),
      retries: 0,
      timeout: Infinity,
      fetch: async (_, init) => {
        await answered;
        const [, message] = new Headers(init?.headers).get("authorization")!.split(" ");
        if (message!.endsWith("even-0123456789")) throw new TypeError(message);
        return json({ message }, 403);
      },
    });
    const errors: Promise<Error>[] = [];
    for (let i = 0; i < 100; i += 1) {
      errors.push(errorOf(methods.getThing({ path: { id: 1 } })));
      // Calls of the same moment would share a token.
      await new Promise((resolve) => void setImmediate(resolve));
    }
    answer();
    const ended = await Promise.all(errors);
    expect(new Set(ended.map((error) => error.name))).toEqual(new Set(["ApiError", "ConnectionError"]));
    expect(ended.map(shown).join()).not.toContain("canary-");
  });

  it("nor what an error says of a secret, though it names the member", async () => {
    const { methods } = createThings({
      fetch: async () =>
        json({ code: "token_rejected", fields: { client_secret: "hunter22", "rule.password": "is too short" } }, 422),
    });
    const body = { client_secret: "client", password: "token_rejected" };
    const error = await errorOf(methods.createThing({ body }));
    expect(error).toMatchObject({
      code: "token_rejected",
      fields: { client_secret: ["***"], rule: { password: ["is too short"] } },
    });
  });

  it("nor a code or a member that echoes one", async () => {
    const { methods } = createThings({
      authorization: authorize(canary("token")),
      fetch: async () => json({ code: canary("token"), fields: { [`rule.${canary("token")}`]: "is unknown" } }, 422),
    });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(error).toMatchObject({ code: "***", fields: { rule: { "***": ["is unknown"] } } });
    expect(shown(error)).not.toContain("canary-");
  });

  it("nor does a client that is looked at", () => {
    const client = createThings({ authorization: authorize(canary("token")) });
    expect(inspect(client, { depth: 20, showHidden: true }) + JSON.stringify(client)).not.toContain("canary-");
  });
});

describe("createRedactor", () => {
  const { text } = createRedactor(createSecrets());

  it.each([
    ["Authorization: Bearer abcdefghijklmnop", "Authorization: Bearer ***"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig-nature", "***"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0 was cut off", "*** was cut off"],
    ["https://user:pass@host/path", "https://***@host/path"],
    ["/x?access_token=abc&page=2", "/x?access_token=***&page=2"],
    ['{"refresh_token": "a\\"b", "name": "x"}', '{"refresh_token": "***", "name": "x"}'],
  ])("knows a secret by its form: %s", (shows, hidden) => {
    expect(text(shows)).toBe(hidden);
  });

  it.each(["The token expired.", "password: too short", "Token is missing", "https://host/a@b", "a=1&b=2"])(
    "leaves alone what is none: %s",
    (plain) => {
      expect(text(plain)).toBe(plain);
    },
  );

  // Where it takes the square of their length, the test runs out of its seconds by far.
  it.each(["password", "-eyJaaaaaaaaa"])("ends soon on a long text of %j", { timeout: 20_000 }, (part) => {
    const long = part.repeat(500_000 / part.length);
    expect(text(long)).toBe(long);
  });

  it("knows a long token by its form, also behind a name", () => {
    const token = `eyJ${"a".repeat(2000)}.eyJ${"b".repeat(2000)}.signature`;
    expect([text(`got ${token}`), text("as token-eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c")]).toEqual([
      "got ***",
      "as token-***",
    ]);
  });

  it("keeps of a cause its text and its code, whatever it is", () => {
    const { cause } = createRedactor(createSecrets("canary-1"));
    expect(cause("it was canary-1")).toBe("it was ***");
    expect(cause(42)).toBeUndefined();
    expect(cause(Object.assign(new Error("no canary-1"), { code: "ECONNRESET" }))).toMatchObject({
      message: "no ***",
      code: "ECONNRESET",
    });
    expect(cause(Object.assign(new Error("no"), { code: 5 }))).not.toHaveProperty("code");
  });

  it("keeps of a cause its own causes, and of a circle of them six", () => {
    const { cause } = createRedactor(createSecrets("canary-1"));
    const told = cause(new Error("outer", { cause: new TypeError("canary-1 within") }));
    expect(told).toMatchObject({ message: "outer", cause: { name: "TypeError", message: "*** within" } });
    expect(cause(new Error("alone"))).not.toHaveProperty("cause");
    const circle = new Error("round");
    circle.cause = circle;
    let depth = 0;
    for (let each = cause(circle); each instanceof Error; each = each.cause) depth += 1;
    expect(depth).toBe(6);
  });

  it("keeps of a cause where it came from, if that is known", () => {
    const { cause } = createRedactor(createSecrets("canary-1"));
    const from = (stack: string | undefined): unknown => cause(Object.assign(new Error("no"), { stack }));
    expect(from("Error: no\n at canary-1.js:1:1")).toMatchObject({ stack: "Error: no\n at ***.js:1:1" });
    expect(from(undefined)).toMatchObject({ message: "no" });
  });

  it("takes out what the platform trims", () => {
    const clean = createRedactor(createSecrets(), { headers: { "x-api-key": " hunter2-canary " } });
    expect(clean.text("hunter2-canary is unknown")).toBe("*** is unknown");
  });

  it("forgets tokens of long ago, but none of its first secrets", () => {
    const secrets = createSecrets("first-secret");
    for (let i = 0; i < 1000; i += 1) hide(secrets, `rotated-${i}-`);
    expect(createRedactor(secrets).text("first-secret rotated-999- rotated-0-")).toBe("*** *** rotated-0-");
  });

  it("finds secrets in an input however deep, and in one whose objects all hold each other", () => {
    const deep = Array.from({ length: 50_000 }).reduce<object>((inner) => ({ inner }), { password: "canary-1" });
    expect(createRedactor(createSecrets(), deep).text("canary-1")).toBe("***");
    const people = Array.from({ length: 30 }, (_, index): Record<string, unknown> => ({ pin: `canary-${index}` }));
    for (const person of people) for (const [index, other] of people.entries()) person[`knows ${index}`] = other;
    expect(createRedactor(createSecrets(), people[0]).text("canary-29")).toBe("***");
  });

  it("finds under the name of a secret what it has found elsewhere as none", () => {
    const address = { street: "canary-1" };
    expect(createRedactor(createSecrets(), { address, secret: { address } }).text("canary-1")).toBe("***");
    expect(createRedactor(createSecrets(), { secret: { address }, address }).text("canary-1")).toBe("***");
  });

  it("ends on what nests without end, and keeps a member called __proto__ a member", () => {
    let deep: unknown = "x";
    for (let i = 0; i < 5000; i += 1) deep = [deep];
    expect(JSON.stringify(createRedactor(createSecrets()).value(deep))).toContain("***");
    const value = createRedactor(createSecrets()).value(JSON.parse('{"__proto__": {"a": 1}}')) as object;
    expect([Object.keys(value), (value as { a?: number }).a]).toEqual([["__proto__"], undefined]);
  });

  it("passes over a secret that no text on the wire can hold", () => {
    expect(createRedactor(createSecrets("broken\ud800secret", "whole-secret")).text("whole-secret")).toBe("***");
  });

  it("takes out a secret of four characters, and one as JSON and an address write it", () => {
    const clean = createRedactor(createSecrets('pass"word'), { password: "abcd" });
    expect(clean.text('abcd: {"told":"no pass\\"word."} of ?q=pass%22word+and+{pass%5C%22word}')).toBe(
      '***: {"told":"no ***."} of ?q=***+and+{***}',
    );
  });

  it("takes the secrets of a call's headers out of whatever is shown, one by one", () => {
    const headers = { cookie: "session=hunter22hunter; code=four; id=xy", authorization: "Basic  cGFzc3dvcmQ" };
    const clean = createRedactor(createSecrets(), { headers });
    expect(clean.text("hunter22hunter and,cGFzc3dvcmQ and four and xy")).toBe("*** and,*** and *** and xy");
    expect(createRedactor(createSecrets(), { cookie: { id: 7 } }).text("7")).toBe("7");
  });

  it("takes out secrets that are the beginning of others, numbers, and the keys of a login", () => {
    const input = {
      api_key: "team-1",
      token: "team-1-canary",
      otp: 987654,
      direct_auth_key: "dak-1",
      verification_code: 123456,
    };
    const clean = createRedactor(createSecrets(), input);
    expect(clean.text("team-1-canary team-1 987654 dak-1 123456")).toBe("*** *** *** *** ***");
    expect(text('{"otp": 987654, "verification_key":"vk", "direct_auth_key": "dak"}')).toBe(
      '{"otp": "***", "verification_key":"***", "direct_auth_key": "***"}',
    );
    expect(text("filter%5Bpassword_eq%5D=one&verification_code=2")).toBe(
      "filter%5Bpassword_eq%5D=***&verification_code=***",
    );
    expect(clean.value({ pin: 1234, count: 7 })).toEqual({ pin: "***", count: 7 });
    expect(clean.value({ clientSecret: "abc", PassWord: "abc", "X-API-KEY": "abc" })).toEqual({
      clientSecret: "***",
      PassWord: "***",
      "X-API-KEY": "***",
    });
  });

  it("leaves the names of members and of resources", () => {
    const clean = createRedactor(createSecrets(), {
      password: "username",
      new_access_token_type: "customer",
    });
    expect(clean.value({ username: ["is required"] })).toEqual({ username: ["is required"] });
    expect(clean.text("a customer")).toBe("a customer");
    expect(
      createRedactor(createSecrets(), { path: { apiCredentialId: "ApICrEdEnT" } }).text("/api_credentials/ApICrEdEnT"),
    ).toBe("/api_credentials/ApICrEdEnT");
    expect(text("filter%5Bapi_credential_name_cont%5D=till")).toBe("filter%5Bapi_credential_name_cont%5D=till");
  });

  it("takes no ordinary word for a secret", () => {
    const secrets = createSecrets();
    hide(secrets, "the");
    expect(createRedactor(secrets).text("the other")).toBe("the other");
  });
});
