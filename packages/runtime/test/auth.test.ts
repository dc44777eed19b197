import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { checkToken, renewedToken, type TokenSource } from "../src/index.ts";
import { createVirtualClock } from "./support/clock.ts";
import { authorize, createThings, errorOf, json, ORIGIN } from "./support/connection.ts";

/** A provider that takes one token at a time, and a source of tokens that follows it. */
function rotating({ lifetime = 3600_000, fails = false } = {}) {
  const clock = createVirtualClock();
  let valid = 1;
  let requested = 0;
  const seen: string[] = [];
  const bodies: unknown[] = [];
  const source: TokenSource = renewedToken(clock, async () => {
    requested += 1;
    await Promise.resolve();
    if (fails) throw new Error("no token today");
    return { token: `token-${valid}`, lifetime };
  });
  const { methods } = createThings({
    clock,
    authorization: authorize(source),
    fetch: async (_, init) => {
      const sent = new Headers(init?.headers).get("authorization")!;
      seen.push(sent);
      bodies.push(init?.body);
      return sent === `Bearer token-${valid}` ? json({}) : json({}, 401);
    },
  });
  return { clock, source, methods, seen, bodies, requested: () => requested, rotate: () => (valid += 1) };
}

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
    expect(() => checkToken("token", token)).toThrow('The option "token" is no token. Pass the token alone');
  });

  it.each([undefined, null, ""])("says of %j that it is not there", (token) => {
    expect(() => checkToken("token", token)).toThrow('The option "token" is empty or missing. Pass the token alone');
  });

  it("calls by its own name what is no token but goes by the same rule", () => {
    expect(() => checkToken("clientSecret", "two words")).toThrow('"clientSecret" is no clientSecret. Pass the client');
    expect(() => checkToken("clientSecret", "")).toThrow("is empty or missing. Pass the clientSecret alone");
  });
});

describe("a token that is renewed", () => {
  it("is asked for once by any number of calls", async () => {
    const { methods, requested } = rotating();
    await Promise.all(Array.from({ length: 100 }, (_, id) => methods.getThing({ path: { id } })));
    expect(requested()).toBe(1);
  });

  it("is renewed once for 100 concurrent 401s, each replayed once with its body", async () => {
    const { methods, requested, rotate, seen, bodies } = rotating();
    await methods.getThing({ path: { id: 0 } });
    rotate();
    seen.length = bodies.length = 0;
    await Promise.all(Array.from({ length: 100 }, (_, id) => methods.patchThing({ path: { id }, body: { id } })));
    expect(requested()).toBe(2);
    expect(seen.filter((each) => each === "Bearer token-1")).toHaveLength(100);
    expect(seen.filter((each) => each === "Bearer token-2")).toHaveLength(100);
    expect(bodies.slice(100).toSorted()).toEqual(bodies.slice(0, 100).toSorted());
  });

  it("is renewed 30 s before it ends, by this side's own count", async () => {
    const { source, clock, requested, rotate } = rotating();
    const after = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => void clock.setTimeout(resolve, milliseconds));
    await source.get();
    rotate();
    await after(3600_000 - 30_001);
    expect([source.get(), requested()]).toEqual(["token-1", 1]);
    await after(1);
    await expect(source.get()).resolves.toBe("token-2");
  });

  it("is not asked for each time where its life is shorter than that", async () => {
    const { source, requested } = rotating({ lifetime: 20_000 });
    await source.get();
    await source.get();
    expect(requested()).toBe(1);
  });

  it("is not renewed again when the new one is refused too", async () => {
    const clock = createVirtualClock();
    let requested = 0;
    let sent = 0;
    const { methods } = createThings({
      clock,
      authorization: authorize(renewedToken(clock, async () => ({ token: `t-${(requested += 1)}`, lifetime: 1e6 }))),
      fetch: async () => {
        sent += 1;
        return json({}, 401);
      },
    });
    for (let i = 0; i < 10; i += 1) {
      await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ status: 401 });
    }
    expect([requested, sent]).toEqual([2, 11]);
  });

  it("begins with the one at hand", async () => {
    const clock = createVirtualClock();
    let requested = 0;
    const source = renewedToken(clock, async () => ({ token: `t-${(requested += 1)}`, lifetime: 1e6 }), {
      token: "at-hand",
      lifetime: 60_000,
    });
    expect([await source.get(), requested]).toEqual(["at-hand", 0]);
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, 30_000));
    expect([await source.get(), requested]).toEqual(["t-1", 1]);
  });

  it("takes the place of the one at hand as soon as that is refused", async () => {
    const source = renewedToken(createVirtualClock(), async () => ({ token: "another", lifetime: 1e6 }), {
      token: "at-hand",
      lifetime: 1e6,
    });
    await expect(source.renew!("at-hand")).resolves.toBe("another");
  });

  it("is the one at hand for a 401 that comes after another call has renewed it", async () => {
    const { source, methods, requested, rotate, seen } = rotating();
    await source.get();
    rotate();
    await methods.getThing({ path: { id: 1 } });
    await expect(source.renew!("token-1")).resolves.toBe("token-2");
    expect([requested(), seen]).toEqual([2, ["Bearer token-1", "Bearer token-2"]]);
  });

  it("is not sent again where the new one is the same", async () => {
    const clock = createVirtualClock();
    let sent = 0;
    const { methods } = createThings({
      clock,
      authorization: authorize(renewedToken(clock, async () => ({ token: "ever-the-same", lifetime: 1e6 }))),
      fetch: async () => {
        sent += 1;
        return json({}, 401);
      },
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ status: 401 });
    expect(sent).toBe(1);
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

  it("is asked for as long as one call waits for it", async () => {
    const clock = createVirtualClock();
    const asked: AbortSignal[] = [];
    const authorization = authorize(
      renewedToken(clock, (abort) => {
        asked.push(abort);
        if (asked.length > 1) return Promise.resolve({ token: "token", lifetime: Infinity });
        return new Promise((_, reject) => abort.addEventListener("abort", () => reject(abort.reason as Error)));
      }),
    );
    const { methods } = createThings({ clock, retries: 0, authorization, fetch: async () => json({}) });
    const impatient = methods.getThing({ path: { id: 1 }, timeout: 10 });
    const patient = methods.getThing({ path: { id: 1 }, timeout: 20 });
    await expect(impatient).rejects.toMatchObject({ code: "attempt_timeout" });
    expect(asked.map(({ aborted }) => aborted)).toEqual([false]);
    await expect(patient).rejects.toMatchObject({ code: "attempt_timeout" });
    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
    await methods.getThing({ path: { id: 1 } });
    expect(asked.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it("is asked for anew when it has not come for 30 s, whoever still waits for it", async () => {
    const clock = createVirtualClock();
    const after = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => void clock.setTimeout(resolve, milliseconds));
    let asked = 0;
    const source = renewedToken(clock, () => {
      asked += 1;
      return asked === 1 ? new Promise(() => {}) : Promise.resolve({ token: "token", lifetime: Infinity });
    });
    const { methods } = createThings({ clock, authorization: authorize(source), fetch: async () => json({}) });
    methods.getThing({ path: { id: 1 }, timeout: Infinity }).catch(() => {});
    await after(29_000);
    await expect(methods.getThing({ path: { id: 1 }, timeout: 999 })).rejects.toMatchObject({ phase: "token" });
    expect(asked).toBe(1);
    await after(1);
    await expect(methods.getThing({ path: { id: 1 } })).resolves.toEqual({});
    expect(asked).toBe(2);
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

  it.each<[string, Parameters<typeof authorize>[0]]>([
    ["given", "two words"],
    ["that a function gives", () => "two words"],
  ])("%s that is none is told as the option", async (_, token) => {
    const error = await errorOf(
      (async () => createThings({ authorization: authorize(token) }).methods.getThing({ path: { id: 1 } }))(),
    );
    expect(error).toMatchObject({ code: "invalid_token", parameter: "token" });
  });

  it("that cannot be had fails every call that waits for it, with one error of ours, and is asked for again", async () => {
    const { methods, requested, seen } = rotating({ fails: true });
    const outcomes = await Promise.allSettled([
      methods.getThing({ path: { id: 1 } }),
      methods.getThing({ path: { id: 2 } }),
    ]);
    expect(outcomes.map((each) => (each as PromiseRejectedResult).reason as unknown)).toEqual([
      expect.objectContaining({
        name: "RequestError",
        code: "token_unavailable",
        operationId: "getThing",
        parameter: "token",
      }),
      expect.objectContaining({ code: "token_unavailable" }),
    ]);
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ code: "token_unavailable" });
    expect([requested(), seen]).toEqual([2, []]);
  });
});

it("a token of a source that has no other is the caller's error when it ends", async () => {
  const { methods } = createThings({
    authorization: { scheme: "Bearer", get: () => "a-token", isStale: () => true },
    fetch: async () => json({}, 401),
  });
  await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ status: 401 });
});

it("a token that another call could not get is no failed attempt of this one", async () => {
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

describe("credentials", () => {
  /** Follows a script of answers, and keeps what was asked for. */
  function scripted(...script: Response[]) {
    const urls: string[] = [];
    const client = createThings({
      authorization: authorize("the-token"),
      fetch: async (url, init) => {
        urls.push(url);
        expect(init?.redirect).toBe("manual");
        return script.shift() ?? json({ fine: true });
      },
    });
    return { ...client, urls };
  }
  const redirect = (status: number, location?: string): Response =>
    new Response("moved", { status, headers: location === undefined ? {} : { location } });

  it.each(["getThing", "headThing"] as const)("follow a read within the origin: %s", async (read) => {
    const { methods, urls } = scripted(redirect(302, "/elsewhere?a=1"), redirect(307, `${ORIGIN}/there`));
    await expect(methods[read]({ path: { id: 1 } })).resolves.toEqual({ fine: true });
    expect(urls).toEqual([`${ORIGIN}/things/1`, `${ORIGIN}/elsewhere?a=1`, `${ORIGIN}/there`]);
  });

  it.each(["https://evil.test/", "//evil.test/x", "http://api.test/things/1", "https://api.test:8443/"])(
    "do not follow to %s",
    async (location) => {
      const { methods, urls } = scripted(redirect(302, location));
      await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
        name: "ApiError",
        code: "cross_origin_redirect",
        status: 302,
        hint: "Check the option that holds https://api.test.",
      });
      expect(urls).toHaveLength(1);
    },
  );

  it("do not follow a write, nor a redirect to nowhere", async () => {
    const write = scripted(redirect(307, "/elsewhere"));
    await expect(write.methods.createThing({ body: {} })).rejects.toMatchObject({ code: "unexpected_redirect" });
    const nowhere = scripted(redirect(301));
    await expect(nowhere.methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ code: "unexpected_redirect" });
    expect([write.urls.length, nowhere.urls.length]).toEqual([1, 1]);
  });

  it("do not follow what a browser shows nothing of", async () => {
    const { methods, urls } = scripted(Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }));
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      code: "unexpected_redirect",
      status: 0,
      message: expect.stringContaining("which a browser never shows"),
    });
    expect(urls).toHaveLength(1);
  });

  it("do not go round in circles", async () => {
    const { methods, urls } = scripted(...Array.from({ length: 9 }, () => redirect(302, "/things/1")));
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      code: "redirect_loop",
      message: expect.stringContaining("redirect_loop: It leads on after 5 redirects."),
    });
    expect(urls).toHaveLength(6);
  });

  it.each([
    "https://evil.test",
    "https://api.test.evil.test",
    "https://api.test@evil.test",
    "https://api.test:1",
    "/x",
  ])("stay at home when a call goes to %s", async (baseUrl) => {
    const { http, urls } = scripted();
    const call = http.GET("/things/1", { baseUrl });
    await expect(call).rejects.toMatchObject({ name: "RequestError", code: "foreign_origin", parameter: "baseUrl" });
    expect(urls).toEqual([]);
  });
});
