import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { checkToken } from "../src/index.ts";
import { createVirtualClock } from "./support/clock.ts";
import { authorize, createThings, errorOf, json } from "./support/connection.ts";

describe("checkToken", () => {
  it("takes the white space away", () => {
    expect(checkToken("token", " \tabc\t ")).toBe("abc");
  });

  it.each([
    "secret\nvalue",
    "secret\r\nX-Injected: 1",
    "two words",
    "",
    "  ",
    "sécret",
    "a\0b",
    undefined,
    42,
    null,
    {},
  ])("refuses %j without showing it", async (token) => {
    const error = await errorOf((async () => checkToken("token", token))());
    expect(error).toMatchObject({ code: "invalid_token", parameter: "token" });
    expect(inspect(error)).not.toMatch(/secret|X-Injected|words/);
  });

  it.each(["two words", 42, {}])("says of %j that it is none", (token) => {
    expect(() => checkToken("token", token)).toThrow('The option "token" is not a valid token. Pass the token alone');
  });

  it.each([undefined, null, ""])("says of %j that it is not there", (token) => {
    expect(() => checkToken("token", token)).toThrow('The option "token" is empty or missing. Pass the token alone');
  });

  it("calls by its own name what is not a token but goes by the same rule", () => {
    expect(() => checkToken("clientSecret", "two words")).toThrow(
      '"clientSecret" is not a valid clientSecret. Pass the client',
    );
    expect(() => checkToken("clientSecret", "")).toThrow("is empty or missing. Pass the clientSecret alone");
  });
});

describe("a token", () => {
  it.each<[string, Parameters<typeof authorize>[0]]>([
    ["the option itself", "two words"],
    ["what its function gives", () => "two words"],
  ])("that is none is told as the option: %s", async (_, token) => {
    const error = await errorOf(
      (async () => createThings({ authorization: authorize(token) }).methods.getThing({ path: { id: 1 } }))(),
    );
    expect(error).toMatchObject({ code: "invalid_token", parameter: "token" });
  });

  it.each([
    ["again where the wait for another attempt was long", "1.001", 1001],
    ["once where it was short", "1", 0],
  ])("is asked for %s", async (_when, wait, later) => {
    const clock = createVirtualClock();
    const sent: (string | null)[] = [];
    const { methods } = createThings({
      clock,
      authorization: authorize(() => `token-at-${clock.now()}`),
      fetch: async (_, init) => {
        sent.push(new Headers(init?.headers).get("authorization"));
        return sent.length === 1 ? json({}, 503, { "retry-after": wait }) : json({});
      },
    });
    const start = clock.now();
    await methods.getThing({ path: { id: 1 } });
    expect(sent).toEqual([`Bearer token-at-${start}`, `Bearer token-at-${start + later}`]);
  });

  it("is asked for again where the attempt before took long", async () => {
    const clock = createVirtualClock();
    const sent: (string | null)[] = [];
    const { methods } = createThings({
      clock,
      timeout: 1000,
      authorization: authorize(() => `token-at-${clock.now()}`),
      fetch: async (_, init) => {
        sent.push(new Headers(init?.headers).get("authorization"));
        return sent.length === 1 ? new Promise<never>(() => {}) : json({});
      },
    });
    const start = clock.now();
    await methods.getThing({ path: { id: 1 } });
    expect(sent).toEqual([`Bearer token-at-${start}`, `Bearer token-at-${start + 1250}`]);
  });

  it("is not waited for by the calls after one that waited in vain", async () => {
    let asked = 0;
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      authorization: authorize(() => {
        asked += 1;
        return asked === 1 ? new Promise(() => {}) : "token";
      }),
      fetch: async () => json({}),
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ code: "attempt_timeout" });
    await expect(methods.getThing({ path: { id: 1 } })).resolves.toEqual({});
  });

  it("of a source that has no other is the caller's error when it ends", async () => {
    const { methods } = createThings({
      authorization: { scheme: "Bearer", get: () => "a-token", isStale: () => true },
      fetch: async () => json({}, 401),
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ status: 401 });
  });

  it("that another call could not get is not a failed attempt of this one", async () => {
    let asked = 0;
    const others = createThings({ retries: 0, fetch: () => Promise.reject(new TypeError("fetch failed")) }).methods;
    const { methods } = createThings({
      clock: createVirtualClock(),
      authorization: authorize(async () => {
        asked += 1;
        await others.issueToken({ body: {} });
        return "never";
      }),
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ operationId: "issueToken" });
    expect(asked).toBe(1);
  });
});

describe("a 401", () => {
  /** Answers of those statuses, and a source that has always another token. */
  function refused(statuses: number[]) {
    const sent: (string | null)[] = [];
    let asked = 0;
    const { methods } = createThings({
      clock: createVirtualClock(),
      authorization: authorize({ get: () => "token-0", renew: async () => `token-${(asked += 1)}` }),
      fetch: async (_, init) => {
        sent.push(new Headers(init?.headers).get("authorization"));
        return json({}, statuses[sent.length - 1]);
      },
    });
    return { methods, sent };
  }

  it("with a token that is not stale is the caller's error, however often", async () => {
    let asked = 0;
    let sent = 0;
    const { methods } = createThings({
      authorization: authorize({ get: () => "token", renew: async () => `fresh-${(asked += 1)}` }, () => false),
      fetch: async () => {
        sent += 1;
        return json({}, 401);
      },
    });
    for (let i = 0; i < 1000; i += 1) await methods.getThing({ path: { id: i } }).catch(() => {});
    expect([asked, sent]).toEqual([0, 1000]);
  });

  it("is not replayed with the token that was just refused, nor with one of the caller's own header", async () => {
    let sent = 0;
    const client = (token: string | (() => string)) =>
      createThings({
        authorization: authorize(token),
        fetch: async () => {
          sent += 1;
          return json({}, 401);
        },
      }).methods;
    await client("fixed")
      .getThing({ path: { id: 1 } })
      .catch(() => {});
    await client(() => "same")
      .getThing({ path: { id: 1 } })
      .catch(() => {});
    await client(() => String(Math.random()))
      .getThing({ path: { id: 1 }, headers: { Authorization: "Basic x" } })
      .catch(() => {});
    expect(sent).toBe(3);
  });

  it("is replayed once, whatever token comes next", async () => {
    const { methods, sent } = refused(Array.from({ length: 9 }, () => 401));
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ status: 401 });
    expect(sent).toEqual(["Bearer token-0", "Bearer token-1"]);
  });

  it("takes no retry from what follows it", async () => {
    const { methods, sent } = refused([401, 503, 503, 200]);
    await methods.getThing({ path: { id: 1 } });
    expect(sent).toEqual(["Bearer token-0", "Bearer token-1", "Bearer token-1", "Bearer token-1"]);
  });

  it("is replayed within the deadline of its call, the wait for the token included", async () => {
    const clock = createVirtualClock();
    const { methods } = createThings({
      clock,
      deadline: 5000,
      authorization: authorize({ get: () => "token", renew: () => new Promise(() => {}) }),
      fetch: async () => json({}, 401),
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      code: "deadline_exceeded",
      phase: "token",
      mayHaveBeenApplied: false,
    });
    expect(clock.waited.at(-1)).toBe(5000);
  });

  it("of an operation without a token causes none", async () => {
    let asked = 0;
    const { methods } = createThings({
      authorization: authorize(() => `t${(asked += 1)}`),
      fetch: async (_, init) => {
        expect(new Headers(init?.headers).has("authorization")).toBe(false);
        return json({}, 401);
      },
    });
    await expect(methods.login({ body: {} }).result()).resolves.toMatchObject({ status: 401 });
    expect(asked).toBe(0);
  });
});

describe("a token that has ended", () => {
  const clock = createVirtualClock();
  const encode = (payload: string): string => `e30.${btoa(payload).replaceAll("=", "")}.sig`;
  const token = encode(JSON.stringify({ exp: 1_000_000 }));
  const at = (seconds: number): Headers => new Headers({ date: new Date(seconds * 1000).toUTCString() });

  /** Whether a 401 makes the client ask for another token, where nothing but its end could be wrong with this one. */
  const isReplaced = async (used: string, headers: Headers): Promise<boolean> => {
    const tokens = [used, "another"];
    const answers = [json({}, 401, Object.fromEntries(headers)), json({})];
    const { methods } = createThings({
      clock,
      authorization: authorize(
        () => tokens.shift()!,
        () => false,
      ),
      fetch: async () => answers.shift()!,
    });
    await methods.getThing({ path: { id: 1 } }).catch(() => {});
    return tokens.length === 0 && answers.length === 0;
  };

  it("is known by the clock of the answer, whatever this side's says", async () => {
    expect([await isReplaced(token, at(999_999)), await isReplaced(token, at(1_000_000))]).toEqual([false, true]);
  });

  it("is known by this side's clock where the answer tells no time", async () => {
    expect(await isReplaced(token, new Headers())).toBe(true);
    expect(await isReplaced(encode(JSON.stringify({ exp: clock.now() })), new Headers())).toBe(false);
  });

  it.each(["opaque", "a.b.c", encode("not JSON"), encode("{}"), encode(`{"exp":"1"}`), "e30.eyJleHAiOjF9"])(
    "cannot be told of %s",
    async (other) => {
      expect(await isReplaced(other, at(9e9))).toBe(false);
    },
  );
});
