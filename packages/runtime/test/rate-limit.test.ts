import { describe, expect, it } from "vitest";
import { createGovernor, createMemoryStore, spanOf, type RateStore, type RateWindow } from "../src/rate-limit.ts";
import { createVirtualClock, type VirtualClock } from "./support/clock.ts";
import { authorize, createThings, errorOf, json, ORIGIN } from "./support/connection.ts";
import { watchRejections } from "./support/rejections.ts";

const window: RateWindow = { key: "all", limit: 2, span: spanOf(10) };
const lane = { group: "things", key: "things", windows: [window] };

type Things = ReturnType<typeof createThings>["methods"];

/** Clients of one governor, and when each of their requests was sent, in seconds. */
function governed(store: RateStore = createMemoryStore(), findLane: Parameters<typeof createGovernor>[0] = () => lane) {
  const clock = createVirtualClock();
  const start = clock.now();
  const governor = createGovernor(findLane, store);
  const sent: number[] = [];
  const connect = (
    options: Partial<Parameters<typeof createThings>[0]> & { answer?: () => Response | Promise<Response> } = {},
  ): Things => {
    const { answer = () => json({}), ...rest } = options;
    return createThings({
      clock,
      limiter: governor.attach({ clock }),
      fetch: async () => {
        sent.push((clock.now() - start) / 1000);
        return answer();
      },
      ...rest,
    }).methods;
  };
  return { clock, sent, connect };
}

const get = (things: Things, id = 1, options: object = {}): Promise<unknown> =>
  things.getThing({ path: { id }, ...options });

const gets = (things: Things, count: number): Promise<unknown[]> =>
  Promise.all(Array.from({ length: count }, (_, id) => get(things, id)));

function pending(clock: VirtualClock): Promise<number> {
  return new Promise((resolve) => void setImmediate(() => setImmediate(() => resolve(clock.pending()))));
}

describe("a governor", () => {
  it("lets as many go as the window has room for, and the others when it has slid on", async () => {
    const { clock, sent, connect } = governed();
    await gets(connect(), 5);
    expect(sent).toEqual([0, 0, 10.25, 10.25, 20.5]);
    expect(await pending(clock)).toBe(0);
  });

  it("keeps the time of waiting out of the attempt's own", async () => {
    const { sent, connect } = governed();
    await gets(connect({ timeout: 100 }), 3);
    expect(sent).toEqual([0, 0, 10.25]);
  });

  it("counts each attempt", async () => {
    const { sent, connect } = governed();
    const statuses = [503, 503];
    await get(connect({ answer: () => json({}, statuses.shift()) }));
    expect(sent[2]).toBe(10.25);
  });

  it("ends at the deadline while a call waits, and says that nothing was applied", async () => {
    const { clock, sent, connect } = governed();
    const things = connect();
    await gets(things, 2);
    const late = things.createThing({ body: {}, deadline: 1000 });
    await expect(late).rejects.toMatchObject({
      code: "deadline_exceeded",
      phase: "turn",
      mayHaveBeenApplied: false,
      hint: "The rate limit left no room in time, so this attempt was not sent.",
    });
    expect([sent.length, await pending(clock)]).toEqual([2, 0]);
    expect(clock.waited.at(-1)).toBe(1000);
  });

  it("ends when the caller aborts, and gives the place to the next", async () => {
    const { clock, sent, connect } = governed();
    const things = connect();
    await gets(things, 2);
    const controller = new AbortController();
    const first = get(things, 1, { signal: controller.signal });
    const second = get(things, 2);
    clock.setTimeout(() => controller.abort(new Error("no longer wanted")), 1000);
    await expect(first).rejects.toThrow("no longer wanted");
    await second;
    expect(sent).toEqual([0, 0, 10.25]);
  });

  it("leaves no timer when the only one who waits gives up", async () => {
    const { clock, connect } = governed();
    const things = connect();
    await gets(things, 2);
    const controller = new AbortController();
    const call = get(things, 1, { signal: controller.signal });
    await Promise.resolve().then(() => controller.abort(new Error("no longer wanted")));
    await expect(call).rejects.toThrow("no longer wanted");
    expect(clock.pending()).toBe(0);
  });

  it("shares its windows with every other on the same store", async () => {
    const store = createMemoryStore();
    const { clock, sent, connect } = governed(store);
    const another = createGovernor(() => lane, store).attach({ clock });
    await Promise.all([gets(connect(), 2), gets(connect({ limiter: another }), 2)]);
    expect(sent).toEqual([0, 0, 10.25, 10.25]);
  });

  it("lets the clients of every governor on one store take turns", async () => {
    const store = createMemoryStore();
    const order: string[] = [];
    const { connect, clock } = governed(store);
    const named = (name: string, limiter = createGovernor(() => lane, store).attach({ clock })): Things =>
      connect({ limiter, fetch: async () => (order.push(name), json({})) });
    const [a, b] = [named("a"), named("b")];
    await Promise.all([gets(a, 5), get(b)]);
    expect(order).toEqual(["a", "a", "a", "b", "a", "a"]);
  });

  it("looks for the lane of a client's operation once", async () => {
    const looked: unknown[] = [];
    const { connect } = governed(createMemoryStore(), (request, caller) => {
      looked.push([request, caller]);
      return undefined;
    });
    const things = connect();
    await gets(things, 2);
    await things.voidThings();
    expect(looked).toEqual(
      ["getThing", "voidThings"].map((operationId) => [{ operationId, origin: ORIGIN, open: true }, undefined]),
    );
  });

  it("keeps one timer, however many wait", async () => {
    const { clock, connect } = governed();
    const things = connect({ deadline: Infinity });
    const calls = gets(things, 5);
    await Promise.resolve();
    const late = gets(things, 3);
    await new Promise<void>((resolve) => void setImmediate(resolve));
    expect(clock.pending()).toBe(1);
    await Promise.all([calls, late]);
  });

  it("keeps the other lanes of who gives up, and the other clients, in line", async () => {
    const { clock, sent, connect } = governed(createMemoryStore(), ({ operationId }) => ({
      ...lane,
      key: String(operationId),
    }));
    const [a, b] = [connect(), connect()];
    await gets(a, 2);
    const controller = new AbortController();
    const { signal } = controller;
    const gone = [get(a, 1, { signal }), get(b, 1, { signal })].map((each) => errorOf(each));
    const stays = [a.voidThings(), get(b)];
    clock.setTimeout(() => controller.abort(new Error("no longer wanted")), 1000);
    expect(await Promise.all(gone)).toEqual([new Error("no longer wanted"), new Error("no longer wanted")]);
    await Promise.all(stays);
    expect(sent).toEqual([0, 0, 10.25, 10.25]);
    expect(await pending(clock)).toBe(0);
  });

  it("lets clients take turns, and the lanes of a client too", async () => {
    const order: string[] = [];
    const { connect } = governed(createMemoryStore(), ({ operationId }) => ({
      ...lane,
      key: String(operationId),
      windows: [{ ...window, limit: 1 }],
    }));
    const named = (name: string): Things =>
      connect({
        fetch: async (_, init) => {
          order.push(`${name} ${init?.method}`);
          return json({});
        },
      });
    const [a, b] = [named("a"), named("b")];
    await Promise.all([get(a), get(a), get(a), a.voidThings(), get(b), b.voidThings()]);
    expect(order).toEqual(["a GET", "a GET", "b GET", "a POST", "b POST", "a GET"]);
  });

  it("leaves alone what no lane is for", async () => {
    const { sent, connect } = governed(createMemoryStore(), () => undefined);
    const events: string[] = [];
    await gets(connect({ onEvent: ({ type }) => void events.push(type) }), 3);
    expect(sent).toEqual([0, 0, 0]);
    expect(events).not.toContain("failure");
  });

  it("has the token at hand before it counts, and asks again after a long wait", async () => {
    const { sent, connect, clock } = governed();
    let asked = 0;
    const things = connect({
      authorization: authorize(async () => {
        await new Promise<void>((resolve) => void clock.setTimeout(resolve, 500));
        return `token-${(asked += 1)}`;
      }),
    });
    await gets(things, 2);
    expect([sent, asked]).toEqual([[0.5, 0.5], 1]);
    await get(things);
    expect([sent.at(-1), asked]).toEqual([11.25, 3]);
  });

  it("keeps the token for an attempt that need not wait", async () => {
    let asked = 0;
    const statuses = [503];
    const { connect } = governed();
    const authorization = authorize(() => `token-${(asked += 1)}`);
    await get(connect({ authorization, answer: () => json({}, statuses.pop()) }));
    expect(asked).toBe(1);
  });

  it("asks for the token in the attempt's time, before anything can have been applied", async () => {
    const { sent, connect } = governed();
    const things = connect({ authorization: authorize(() => new Promise<never>(() => {})), retries: 0 });
    await expect(things.createThing({ body: {} })).rejects.toMatchObject({
      code: "attempt_timeout",
      phase: "token",
      mayHaveBeenApplied: false,
    });
    expect(sent).toEqual([]);
  });
});

describe("what the answers tell", () => {
  const told = (limit: number, interval: number, remaining: number | undefined, status = 200): Response =>
    json({}, status, {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-interval": String(interval),
      ...(remaining !== undefined && { "x-ratelimit-remaining": String(remaining) }),
    });

  it("replaces the published limit", async () => {
    const { sent, connect } = governed();
    const things = connect({ answer: () => told(3, 5, undefined) });
    await get(things);
    await gets(things, 4);
    expect(sent).toEqual([0, 0, 0, 5.25, 5.25]);
  });

  it("replaces the published length where only that differs", async () => {
    const { sent, connect } = governed();
    const things = connect({ answer: () => told(2, 5, undefined) });
    await get(things);
    await gets(things, 2);
    expect(sent).toEqual([0, 0, 5.25]);
  });

  it("replaces that of the longest window alone", async () => {
    const both = {
      ...lane,
      windows: [
        { key: "burst", limit: 2, span: spanOf(1) },
        { ...window, limit: 50 },
      ],
    };
    const { sent, connect } = governed(createMemoryStore(), () => both);
    const things = connect({ answer: () => told(3, 10, undefined) });
    await get(things);
    await gets(things, 3);
    expect(sent).toEqual([0, 0, 1.25, 10.25]);
  });

  it("counts what somebody else has used up", async () => {
    const { sent, connect } = governed();
    const things = connect({ answer: () => told(2, 10, 0) });
    await get(things);
    await get(things);
    expect(sent).toEqual([0, 10.25]);
  });

  it("takes the shorter window for full after a 429 that has some of the longer left", async () => {
    const both = {
      ...lane,
      windows: [
        { ...window, limit: 50 },
        { key: "burst", limit: 5, span: spanOf(1) },
      ],
    };
    const { sent, connect } = governed(createMemoryStore(), () => both);
    const answers = [told(50, 10, 49, 429)];
    await get(connect({ answer: () => answers.pop() ?? json({}) }));
    expect(sent).toEqual([0, 1.25]);
  });

  it("takes an only window for full after a 429 that does not tell of it", async () => {
    const { sent, connect } = governed();
    const statuses = [429];
    await get(connect({ answer: () => json({}, statuses.pop()) }));
    expect(sent).toEqual([0, 10.25]);
  });

  it("takes the shorter window for what it is after a 429 that has nothing of the longer left", async () => {
    const raised: string[] = [];
    const raise = ({ key }: RateWindow): void => void raised.push(key);
    const both = { ...lane, windows: [{ key: "burst", limit: 5, span: spanOf(1) }, window] };
    const { connect } = governed({ take: () => 0, raise }, () => both);
    const answers = [told(50, 10, 0, 429)];
    await get(connect({ answer: () => answers.pop() ?? json({}) }));
    expect(raised).toEqual(["all"]);
  });

  it.each(["", "-1", "1.5", "many"])("takes no notice of a header that says %j", async (nonsense) => {
    const { sent, connect } = governed();
    const things = connect({ answer: () => json({}, 200, { "x-ratelimit-remaining": nonsense }) });
    await get(things);
    await get(things);
    expect(sent).toEqual([0, 0]);
  });
});

describe("a store", () => {
  it.each<unknown>([null, "redis", {}, { take: () => 0 }])("is refused where it is %j", (store) => {
    expect(() => createGovernor(() => lane, store as RateStore)).toThrow(
      expect.objectContaining({
        code: "invalid_option",
        parameter: "store",
        hint: "Pass an object with the functions take and raise.",
      }),
    );
  });

  const memory = createMemoryStore();
  const slow: RateStore = {
    take: async (windows, now) => memory.take(windows, now),
    raise: async () => {
      throw new Error("no room");
    },
  };

  it("may be far away, and is asked for one place at a time", async () => {
    const { clock, sent, connect } = governed(slow);
    await Promise.all([gets(connect(), 2), gets(connect(), 2)]);
    expect([sent, await pending(clock)]).toEqual([[0, 0, 10.25, 10.25], 0]);
    // Nobody waits for an answer that came.
    expect(clock.waited).not.toContain(10_000);
  });

  it("is not asked before it has answered", async () => {
    let asked = 0;
    let most = 0;
    const { connect } = governed({
      take: async () => {
        most = Math.max(most, (asked += 1));
        await Promise.resolve();
        asked -= 1;
        return 0;
      },
      raise: () => {},
    });
    await gets(connect(), 3);
    expect(most).toBe(1);
  });

  it("may give a place to one who has given up meanwhile", async () => {
    let give: (wait: number) => void = () => expect.unreachable();
    const take = (): Promise<number> => new Promise((resolve) => (give = resolve));
    const { clock, sent, connect } = governed({ take, raise: () => {} });
    const controller = new AbortController();
    const call = get(connect(), 1, { signal: controller.signal });
    await pending(clock);
    controller.abort(new Error("no longer wanted"));
    await expect(call).rejects.toThrow("no longer wanted");
    give(0);
    expect([await pending(clock), sent]).toEqual([0, []]);
  });

  it("that fails to learn decides nothing", async () => {
    const unhandled = watchRejections();
    const { connect } = governed(slow);
    const answer = (): Response => json({}, 200, { "x-ratelimit-remaining": "1" });
    await expect(get(connect({ answer }))).resolves.toEqual({});
    expect(await unhandled()).toEqual([]);
  });

  it("that fails ends the call with an error of ours, and the next call may fare better", async () => {
    let fails = true;
    const { connect } = governed({
      take: () => {
        if (fails) throw new Error("postgres://user:password1@db.test is gone");
        return 0;
      },
      raise: () => {},
    });
    const things = connect();
    const error = await errorOf(get(things));
    expect(error).toMatchObject({
      name: "RequestError",
      code: "rate_limit_unavailable",
      operationId: "getThing",
      parameter: "rateLimit",
    });
    expect(String(error.cause)).toContain("is gone");
    expect(String(error.cause)).not.toContain("password1");
    fails = false;
    await expect(get(things)).resolves.toEqual({});
  });

  it("that never answers ends one call in time, and nobody behind it", async () => {
    let hangs = true;
    const { clock, sent, connect } = governed({
      take: () => (hangs ? new Promise<never>(() => {}) : 0),
      raise: () => {},
    });
    const things = connect();
    await expect(get(things)).rejects.toMatchObject({
      code: "rate_limit_unavailable",
      cause: { message: "The store has not answered for 10 seconds." },
    });
    hangs = false;
    await expect(get(things)).resolves.toEqual({});
    expect([sent, await pending(clock)]).toEqual([[10], 0]);
  });

  it("that answers nothing lets the call go", async () => {
    const { sent, connect } = governed({ take: () => undefined as unknown as number, raise: () => {} });
    await get(connect());
    expect(sent).toEqual([0]);
  });

  it("is not asked to remember more requests than any provider allows", async () => {
    const raised: number[] = [];
    const { connect } = governed({ take: () => 0, raise: (_, used) => void raised.push(used) });
    const headers = { "x-ratelimit-limit": "30000000", "x-ratelimit-interval": "10", "x-ratelimit-remaining": "0" };
    await get(connect({ answer: () => json({}, 200, headers) }));
    expect(raised).toEqual([2]);
  });

  it("is not asked to remember what no answer tells", async () => {
    const raised: number[] = [];
    const { connect } = governed({ take: () => 0, raise: (_, used) => void raised.push(used) });
    await get(connect());
    expect(raised).toEqual([]);
  });

  it("is asked again after a minute at the latest", async () => {
    let asked = 0;
    const { sent, connect } = governed({ take: () => ((asked += 1) > 1 ? 0 : Infinity), raise: () => {} });
    await get(connect());
    expect(sent).toEqual([60]);
  });

  it("takes no more places than it is told of", () => {
    const store = createMemoryStore();
    void store.raise(window, 1, 0);
    expect([store.take([window], 0), store.take([window], 0)]).toEqual([0, window.span]);
  });

  it("forgets windows that have run empty when there are many", () => {
    const store = createMemoryStore();
    const windowOf = (key: number): RateWindow => ({ key: String(key), limit: 1, span: 1000 });
    for (let key = 0; key < 1000; key += 1) void store.take([windowOf(key)], 0);
    expect(store.take([windowOf(5)], 500)).toBe(500);
    void store.take([windowOf(1000)], 2000);
    expect(store.take([windowOf(5)], 0)).toBe(0);
  });

  it("keeps those that have not", () => {
    const store = createMemoryStore();
    const windowOf = (key: number): RateWindow => ({ key: String(key), limit: 1, span: 1000 });
    for (let key = 0; key < 1000; key += 1) void store.take([windowOf(key)], key);
    void store.take([windowOf(1000)], 1500);
    expect([store.take([windowOf(400)], 1500), store.take([windowOf(900)], 1500)]).toEqual([0, 400]);
  });
});
