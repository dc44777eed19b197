import { describe, expect, it } from "vitest";
import { createQuota, isRetried, type AttemptFailure } from "../src/retry.ts";
import { ApiError, ConnectionError, TimeoutError } from "../src/index.ts";
import { createVirtualClock } from "./support/clock.ts";
import { createThings, errorOf, json } from "./support/connection.ts";

const failures: readonly AttemptFailure[] = ["unsent", "broken", "timeout", 408, 429, 500, 502, 503, 504];

/** The published policy, written out once more by hand. */
const published = {
  GET: "unsent broken timeout 408 429 500 502 503 504",
  HEAD: "unsent broken timeout 408 429 500 502 503 504",
  PUT: "unsent broken timeout 408 429 500 502 503 504",
  DELETE: "unsent broken timeout 408 429 500 502 503 504",
  POST: "unsent 429",
  PATCH: "unsent 429",
};

const operations = {
  GET: "getThing",
  HEAD: "headThing",
  PUT: "replaceThing",
  DELETE: "deleteThing",
  POST: "createThing",
  PATCH: "patchThing",
} as const;

type Method = keyof typeof operations;
const methods = Object.keys(operations) as Method[];

function fail(failure: AttemptFailure, signal: AbortSignal | null | undefined): Promise<Response> {
  if (failure === "unsent" || failure === "broken") {
    const code = failure === "unsent" ? "ECONNREFUSED" : "ECONNRESET";
    return Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code }) }));
  }
  if (failure === "timeout") {
    return new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
  }
  return Promise.resolve(json({}, failure));
}

function inputOf(method: Method): object {
  const path = method === "POST" ? {} : { path: { id: 1 } };
  return ["PUT", "POST", "PATCH"].includes(method) ? { ...path, body: {} } : path;
}

/** Calls an operation whose first attempts fail, and counts the attempts. */
async function attempts(
  call: (things: ReturnType<typeof createThings>["methods"]) => Promise<unknown>,
  failure: AttemptFailure,
  times = 1,
): Promise<{ sent: number; error: unknown }> {
  let sent = 0;
  const { methods: things } = createThings({
    clock: createVirtualClock(),
    fetch: (_, init) => {
      sent += 1;
      return sent <= times ? fail(failure, init?.signal) : Promise.resolve(json({ fine: true }));
    },
  });
  const error = await call(things).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { sent, error };
}

describe("the retry matrix", () => {
  it("is the published one", () => {
    for (const method of methods) {
      const row = failures.filter((failure) => isRetried(method, failure));
      expect([method, row.join(" ")]).toEqual([method, published[method]]);
    }
  });

  for (const method of methods) {
    for (const failure of failures) {
      const again = published[method].split(" ").includes(String(failure));
      it(`${method} ${failure}: ${again ? "again" : "ends"}`, async () => {
        const { sent, error } = await attempts((things) => things[operations[method]](inputOf(method)), failure);
        expect(sent).toBe(again ? 2 : 1);
        expect(error === undefined).toBe(again);
      });
    }
  }

  it.each(failures)("obeys x-idempotent over the method: %s", async (failure) => {
    const safe = failure === "unsent" || failure === 429;
    expect((await attempts((things) => things.extendThings({ body: {} }), failure)).sent).toBe(safe ? 2 : 1);
    expect((await attempts((things) => things.voidThings(), failure)).sent).toBe(2);
  });

  it.each([
    ["OPTIONS", 2],
    ["TRACE", 1],
  ] as const)("sends %s, which no operation has, %i times at most", async (method, most) => {
    let sent = 0;
    const { http } = createThings({
      clock: createVirtualClock(),
      fetch: async () => json({}, (sent += 1) < 2 ? 503 : 200),
    });
    await http[method]("/things").catch(() => {});
    expect(sent).toBe(most);
  });

  it.each([400, 401, 403, 404, 409, 422, 501])("takes %i for an answer", async (status) => {
    let sent = 0;
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: async () => {
        sent += 1;
        return json({}, status);
      },
    });
    await expect(things.getThing({ path: { id: 1 } })).rejects.toBeInstanceOf(ApiError);
    expect(sent).toBe(1);
  });

  it("knows the operation of a call over http too", async () => {
    let sent = 0;
    const { http } = createThings({
      clock: createVirtualClock(),
      fetch: async () => {
        sent += 1;
        return json({}, 503);
      },
    });
    const { response } = await http.PUT("/extend", { body: {} });
    expect([sent, response.status]).toEqual([1, 503]);
  });

  it("sends the same body again, and never a stream", async () => {
    const bodies: unknown[] = [];
    const client = createThings({
      clock: createVirtualClock(),
      fetch: async (_, init) => {
        bodies.push(init?.body);
        return json({}, 503);
      },
    });
    await expect(client.methods.replaceThing({ path: { id: 1 }, body: { a: 1 } })).rejects.toMatchObject({
      status: 503,
    });
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    bodies.length = 0;
    const body = new ReadableStream();
    await client.http.PUT("/things/1", {
      body,
      bodySerializer: (stream: unknown) => stream,
    });
    expect(bodies).toHaveLength(1);
  });
});

describe("what a failure tells", () => {
  it("whether the request may have been applied", async () => {
    const told = async (id: "createThing" | "getThing" | "headThing", failure: AttemptFailure): Promise<unknown> => {
      const { error } = await attempts((things) => things[id]({ path: { id: 1 } }), failure, 9);
      expect(error instanceof ConnectionError || error instanceof TimeoutError).toBe(true);
      return (error as ConnectionError).mayHaveBeenApplied;
    };
    await expect(told("createThing", "unsent")).resolves.toBe(false);
    await expect(told("createThing", "broken")).resolves.toBe(true);
    await expect(told("createThing", "timeout")).resolves.toBe(true);
    await expect(told("getThing", "broken")).resolves.toBe(false);
    await expect(told("headThing", "broken")).resolves.toBe(false);
  });

  it.each([
    ["connect", false],
    ["getaddrinfo", false],
    ["read", true],
  ])("by the call of the system where no code is known: %s", async (syscall, mayHaveBeenApplied) => {
    const cause = Object.assign(new Error("no"), { code: "EPERM", syscall });
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
    });
    await expect(things.createThing({ body: {} })).rejects.toMatchObject({ mayHaveBeenApplied });
  });

  it.each([
    ["ECONNREFUSED", false],
    ["EAI_AGAIN", false],
    ["ERR_TLS_CERT_ALTNAME_INVALID", false],
    ["CERT_HAS_EXPIRED", false],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", false],
    ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", true],
    ["EPROTOTYPE", true],
    ["NOT_EPROTO", true],
  ])("by the code of the system: %s", async (code, mayHaveBeenApplied) => {
    const cause = Object.assign(new Error("no"), { code });
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
    });
    await expect(things.createThing({ body: {} })).rejects.toMatchObject({
      mayHaveBeenApplied,
      message: expect.stringContaining(` (${code}).`),
    });
  });

  it("by the fifth of a chain of causes at the latest, which may be a circle", async () => {
    const refused = (): Error => Object.assign(new Error("no"), { code: "ECONNREFUSED" });
    const circle = refused();
    circle.cause = circle;
    const behind = (count: number): Error => (count === 0 ? refused() : new Error("no", { cause: behind(count - 1) }));
    for (const [cause, mayHaveBeenApplied] of [
      [circle, false],
      [behind(4), false],
      [behind(5), true],
    ] as const) {
      const { methods: things } = createThings({
        clock: createVirtualClock(),
        fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
      });
      await expect(things.createThing({ body: {} })).rejects.toMatchObject({ mayHaveBeenApplied });
    }
  });

  it("no code where the system gives none", async () => {
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: () =>
        Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: 5 }) })),
    });
    const { message } = await errorOf(things.getThing({ path: { id: 1 } }));
    expect(message).toBe("getThing lost its connection to https://api.test before the answer.");
  });

  it.each([
    ["Undefined", undefined],
    ["Null", null],
    ["String", "https://user:s3cr3t@api.test"],
    ["Object", { ok: true, status: 200, json: async () => ({ fine: true }) }],
  ])("that the option fetch gave no response but something of type %s", async (type, came) => {
    const { methods: things, http } = createThings({
      clock: createVirtualClock(),
      fetch: async () => came as unknown as Response,
    });
    const told = (name: string) => ({
      name: "ConnectionError",
      code: "connection_lost",
      phase: "headers",
      message: expect.stringContaining(
        `The option "fetch" must give a Response, and gave ${name} something of type ${type}.`,
      ),
    });
    await expect(things.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      ...told("getThing"),
      mayHaveBeenApplied: false,
    });
    await expect(things.createThing({ body: {} })).rejects.toMatchObject({
      ...told("createThing"),
      mayHaveBeenApplied: true,
      hint: expect.stringContaining("read first"),
    });
    await expect(http.GET("/elsewhere")).rejects.toMatchObject(told("GET"));
  });

  it("remembers an earlier attempt that may have been applied", async () => {
    let sent = 0;
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: (_, init) => fail((sent += 1) === 1 ? "broken" : "unsent", init?.signal),
    });
    await expect(things.replaceThing({ path: { id: 1 }, body: {} })).rejects.toMatchObject({
      code: "connection_failed",
      phase: "connect",
      mayHaveBeenApplied: true,
      message: expect.stringContaining("may have been applied"),
    });
  });
});

describe("a DELETE answered 404", () => {
  async function deletion(...script: (AttemptFailure | 404)[]): Promise<unknown> {
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: (_, init) => {
        const next = script.shift()!;
        return next === 404 ? Promise.resolve(json({ code: "gone" }, 404)) : fail(next, init?.signal);
      },
    });
    return await things.deleteThing({ path: { id: 1 } }).result();
  }

  it("counts as done after an attempt that may have been applied", async () => {
    await expect(deletion("broken", 404)).resolves.toMatchObject({ ok: true, status: 204, body: undefined });
    await expect(deletion(502, 404)).resolves.toMatchObject({ ok: true, status: 204 });
    await expect(deletion("broken", "unsent", 404)).resolves.toMatchObject({ ok: true, status: 204 });
  });

  it("is not found where nothing can have been applied", async () => {
    await expect(deletion(404)).resolves.toMatchObject({ ok: false, status: 404 });
    await expect(deletion("unsent", 404)).resolves.toMatchObject({ ok: false, status: 404 });
    await expect(deletion(429, 404)).resolves.toMatchObject({ ok: false, status: 404 });
  });
});

describe("an answer after an attempt that may have been applied", () => {
  it.each([
    ["getThing", 404],
    ["replaceThing", 404],
    ["deleteThing", 400],
  ] as const)("is what it is where it tells of no deletion: %s, %d", async (operation, status) => {
    let sent = 0;
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: async () => json({}, (sent += 1) === 1 ? 502 : status),
    });
    const body = operation === "replaceThing" ? { body: {} } : {};
    await expect(things[operation]({ path: { id: 1 }, ...body })).rejects.toMatchObject({ status });
    expect(sent).toBe(2);
  });
});

describe("waiting", () => {
  async function waits(
    headers: Record<string, string>,
    { retries = 2, random = 0.5, status = 503 } = {},
  ): Promise<{ waited: readonly number[]; sent: number; error: Error }> {
    const clock = createVirtualClock(() => random);
    let sent = 0;
    const { methods: things } = createThings({
      clock,
      retries,
      timeout: Infinity,
      fetch: async () => {
        sent += 1;
        return json({}, status, headers);
      },
    });
    const error = await errorOf(things.getThing({ path: { id: 1 } }));
    expect(clock.pending()).toBe(0);
    return { waited: clock.waited, sent, error };
  }

  it("doubles from half a second up to eight, with full jitter", async () => {
    expect((await waits({}, { retries: 7, random: 1 })).waited).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect((await waits({}, { retries: 3, random: 0.25 })).waited).toEqual([125, 250, 500]);
    expect((await waits({}, { retries: 1, random: 0 })).waited).toEqual([0]);
  });

  it("honours Retry-After in seconds", async () => {
    expect((await waits({ "retry-after": "7" })).waited).toEqual([7000, 7000]);
    expect((await waits({ "retry-after": "60" }, { retries: 1 })).waited).toEqual([60_000]);
    expect((await waits({ "retry-after": "1.25" }, { retries: 1 })).waited).toEqual([1250]);
    // Asked for less than the jitter gives: the longer of the two.
    expect((await waits({ "retry-after": "0" })).waited).toEqual([250, 500]);
  });

  it("honours Retry-After as a date, by the clock of the answer", async () => {
    const headers = { date: "Wed, 21 Oct 2015 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2015 07:28:20 GMT" };
    expect((await waits(headers)).waited).toEqual([20_000, 20_000]);
    const { "retry-after": past } = headers;
    expect((await waits({ date: "Wed, 21 Oct 2015 08:00:00 GMT", "retry-after": past })).waited).toEqual([250, 500]);
    expect((await waits({ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, { retries: 1 })).waited).toEqual([9000]);
  });

  it.each(["soon", "in 5", "5s", "1.x"])("falls back where Retry-After says nothing that counts: %s", async (asked) => {
    expect((await waits({ "retry-after": asked })).waited).toEqual([250, 500]);
  });

  it("fails at once, telling how long, where it is asked to wait for more than a minute", async () => {
    const { waited, sent, error } = await waits({ "retry-after": "3600" }, { status: 429 });
    expect([waited, sent]).toEqual([[], 1]);
    expect(error).toMatchObject({ status: 429, retryAfter: 3600 });
    expect(error.message).toContain("3600 s");
  });
});

describe("retries", () => {
  it("are two unless told otherwise, by the client or by the call", async () => {
    let sent = 0;
    const answer = async (): Promise<Response> => {
      sent += 1;
      return json({}, 500);
    };
    const count = async (client: number | undefined, call: number | undefined): Promise<number> => {
      sent = 0;
      const { methods: things } = createThings({ clock: createVirtualClock(), fetch: answer, retries: client });
      await things.getThing({ path: { id: 1 }, ...(call !== undefined && { retries: call }) }).catch(() => {});
      return sent;
    };
    await expect(count(undefined, undefined)).resolves.toBe(3);
    await expect(count(5, undefined)).resolves.toBe(6);
    await expect(count(5, 1)).resolves.toBe(2);
    await expect(count(5, 0)).resolves.toBe(1);
  });

  it.each([-1, 1.5, Number.NaN, Infinity])("of a call cannot be %d", async (retries) => {
    await expect(createThings({}).methods.getThing({ path: { id: 1 }, retries })).rejects.toMatchObject({
      code: "invalid_option",
      parameter: "retries",
    });
  });
});

describe("the quota", () => {
  it("costs 5 for a retry and 10 for one after a timeout, and gives back", () => {
    const spend = (failure: AttemptFailure): number => {
      const quota = createQuota();
      let taken = 0;
      while (quota.take(failure)) taken += 1;
      return taken;
    };
    expect([spend(503), spend("timeout")]).toEqual([100, 50]);
    const quota = createQuota();
    while (quota.take(503));
    quota.refund(undefined);
    expect(quota.take(503)).toBe(false);
    quota.refund("timeout");
    expect([quota.take("timeout"), quota.take(503)]).toEqual([true, false]);
  });

  it("is never more than full", () => {
    const quota = createQuota();
    for (let i = 0; i < 1000; i += 1) quota.refund("timeout");
    let taken = 0;
    while (quota.take(503)) taken += 1;
    expect(taken).toBe(100);
  });

  it("keeps an outage from multiplying the load", async () => {
    let sent = 0;
    let down = true;
    const { methods: things } = createThings({
      clock: createVirtualClock(),
      fetch: async () => {
        sent += 1;
        return down ? json({}, 503) : json({});
      },
    });
    const call = (): Promise<unknown> => things.getThing({ path: { id: 1 } }).catch(() => {});
    for (let i = 0; i < 50; i += 1) await call();
    expect(sent).toBe(150);
    for (let i = 0; i < 100; i += 1) await call();
    expect(sent).toBe(250);
    down = false;
    for (let i = 0; i < 10; i += 1) await call();
    down = true;
    sent = 0;
    await call();
    expect(sent).toBe(3);
  });
});
