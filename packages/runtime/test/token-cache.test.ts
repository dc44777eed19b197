import { describe, expect, it } from "vitest";
import { cacheToken, toTokenSource, type TokenSource } from "../src/index.ts";
import { createVirtualClock } from "./support/clock.ts";
import { authorize, createThings, json } from "./support/connection.ts";

/** A provider that takes one token at a time, and a source of tokens that follows it. */
function rotating({ lifetime = 3600_000, fails = false } = {}) {
  const clock = createVirtualClock();
  let valid = 1;
  let requested = 0;
  const seen: string[] = [];
  const bodies: unknown[] = [];
  const source: TokenSource = cacheToken(clock, async () => {
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
      authorization: authorize(cacheToken(clock, async () => ({ token: `t-${(requested += 1)}`, lifetime: 1e6 }))),
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
    const source = cacheToken(clock, async () => ({ token: `t-${(requested += 1)}`, lifetime: 1e6 }), {
      token: "at-hand",
      lifetime: 60_000,
    });
    expect([await source.get(), requested]).toEqual(["at-hand", 0]);
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, 30_000));
    expect([await source.get(), requested]).toEqual(["t-1", 1]);
  });

  it("takes the place of the one at hand as soon as that is refused", async () => {
    const source = cacheToken(createVirtualClock(), async () => ({ token: "another", lifetime: 1e6 }), {
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

  it("is asked for anew where the one at hand has ended as well when a 401 comes", async () => {
    const { source, clock, rotate } = rotating({ lifetime: 20_000 });
    await source.get();
    rotate();
    await source.renew!("token-1");
    rotate();
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, 10_000));
    await expect(source.renew!("token-1")).resolves.toBe("token-3");
  });

  it("is not sent again where the new one is the same", async () => {
    const clock = createVirtualClock();
    let sent = 0;
    const { methods } = createThings({
      clock,
      authorization: authorize(cacheToken(clock, async () => ({ token: "ever-the-same", lifetime: 1e6 }))),
      fetch: async () => {
        sent += 1;
        return json({}, 401);
      },
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ status: 401 });
    expect(sent).toBe(1);
  });

  it("is asked for as long as one call waits for it", async () => {
    const clock = createVirtualClock();
    const asked: AbortSignal[] = [];
    const authorization = authorize(
      cacheToken(clock, (abort) => {
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

  it("is not asked for after the call has ended, nor by a function", async () => {
    const clock = createVirtualClock();
    let asked = 0;
    const renewed = cacheToken(clock, () => {
      asked += 1;
      return asked === 1 ? Promise.resolve({ token: "token", lifetime: Infinity }) : new Promise(() => {});
    });
    const ofFunction = toTokenSource(() => {
      asked += 1;
      return "token";
    });
    for (const source of [renewed, ofFunction]) {
      asked = 0;
      let judge: ((isStale: boolean) => void) | undefined;
      const isStale = (): Promise<boolean> => new Promise((resolve) => (judge = resolve));
      const { methods } = createThings({
        clock,
        authorization: authorize(source, isStale),
        fetch: async () => json({}, 401),
      });
      const call = methods.getThing({ path: { id: 1 }, deadline: 1000 });
      await expect(call).rejects.toMatchObject({ code: "deadline_exceeded", phase: "token" });
      judge!(true);
      await new Promise((resolve) => setImmediate(resolve));
      expect(asked).toBe(1);
    }
  });

  it("is asked for anew when it has not come for 30 s, whoever still waits for it", async () => {
    const clock = createVirtualClock();
    const after = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => void clock.setTimeout(resolve, milliseconds));
    let asked = 0;
    const source = cacheToken(clock, () => {
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
