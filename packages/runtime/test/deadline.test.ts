import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { createVirtualClock } from "./support/clock.ts";
import { authorize, createThings, errorOf, json } from "./support/connection.ts";
import { watchRejections } from "./support/rejections.ts";

/** Does not answer, and does not look at its signal either. */
const deaf = (): Promise<never> => new Promise(() => {});

/** The head of an answer whose body never ends. */
function endless(): Response {
  return new Response(new ReadableStream({ pull: deaf }), { headers: { "content-type": "application/json" } });
}

describe("the timeout of an attempt", () => {
  it("ends one that gets no answer, 30 s unless told otherwise", async () => {
    const clock = createVirtualClock();
    const { methods } = createThings({ clock, retries: 0, fetch: deaf });
    const error = await errorOf(methods.createThing({ body: {} }));
    expect(error).toMatchObject({
      name: "TimeoutError",
      code: "attempt_timeout",
      phase: "headers",
      operationId: "createThing",
      mayHaveBeenApplied: true,
    });
    expect(error.message).toContain("createThing took longer than 30000 ms. ");
    const read = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect([read.message, read]).toEqual([
      "getThing took longer than 30000 ms.",
      expect.objectContaining({ hint: undefined }),
    ]);
    expect([clock.waited, clock.pending()]).toEqual([[30_000, 30_000], 0]);
  });

  it("covers the body", async () => {
    const clock = createVirtualClock();
    const { methods } = createThings({ clock, retries: 0, timeout: 1000, fetch: async () => endless() });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      code: "attempt_timeout",
      phase: "body",
      mayHaveBeenApplied: false,
    });
  });

  it("tells of a redirect's goal, too, that it waited for the headers", async () => {
    const answers = [async () => new Response("gone on", { status: 302, headers: { location: "/things/2" } }), deaf];
    const { methods } = createThings({ clock: createVirtualClock(), retries: 0, fetch: () => answers.shift()!() });
    const error = methods.getThing({ path: { id: 1 } });
    await expect(error).rejects.toMatchObject({ code: "attempt_timeout", phase: "headers" });
  });

  it("covers the token, which is not asked for again", async () => {
    const clock = createVirtualClock();
    let sent = 0;
    const { methods } = createThings({
      clock,
      authorization: authorize(deaf),
      fetch: async () => {
        sent += 1;
        return json({});
      },
    });
    await expect(methods.replaceThing({ path: { id: 1 }, body: {} })).rejects.toMatchObject({
      code: "attempt_timeout",
      phase: "token",
      mayHaveBeenApplied: false,
    });
    expect([sent, clock.waited]).toEqual([0, [30_000]]);
  });

  it("covers what follows the token too", async () => {
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      authorization: authorize(async () => "a-token"),
      fetch: deaf,
    });
    await expect(methods.replaceThing({ path: { id: 1 }, body: {} })).rejects.toMatchObject({
      code: "attempt_timeout",
      phase: "headers",
      mayHaveBeenApplied: true,
    });
  });

  it("sends nothing with a token that comes late", async () => {
    let sent = 0;
    let arrive: ((token: string) => void) | undefined;
    const { methods } = createThings({
      clock: createVirtualClock(),
      authorization: authorize(() => new Promise((resolve) => (arrive = resolve))),
      fetch: async () => {
        sent += 1;
        return json({});
      },
    });
    await errorOf(methods.getThing({ path: { id: 1 } }));
    arrive!("late");
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toBe(0);
  });

  it("aborts the request itself", async () => {
    let seen: AbortSignal | null | undefined;
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      fetch: (_, init) => {
        seen = init?.signal;
        return deaf();
      },
    });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(seen?.aborted).toBe(true);
    expect(seen?.reason).toBe(error);
  });

  it("lets a late answer go", async () => {
    let cancelled = false;
    const late = new Response(new ReadableStream({ cancel: () => void (cancelled = true) }));
    let arrive: ((response: Response) => void) | undefined;
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      fetch: () => new Promise((resolve) => (arrive = resolve)),
    });
    await errorOf(methods.getThing({ path: { id: 1 } }));
    arrive?.(late);
    await new Promise((resolve) => setImmediate(resolve));
    expect(cancelled).toBe(true);
  });

  it("does not go where a late answer leads", async () => {
    const arrive: ((response: Response) => void)[] = [];
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      fetch: () => new Promise((resolve) => void arrive.push(resolve)),
    });
    await errorOf(methods.getThing({ path: { id: 1 } }));
    arrive[0]!(new Response(null, { status: 302, headers: { location: "/things/2" } }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(arrive).toHaveLength(1);
  });

  it("does not go where a redirect leads whose body takes too long", async () => {
    let sent = 0;
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      fetch: async () => {
        sent += 1;
        return new Response(new ReadableStream({ pull: deaf }), { status: 302, headers: { location: "/things/2" } });
      },
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ code: "attempt_timeout" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toBe(1);
  });

  it("lets a late answer go whose body has failed meanwhile", async () => {
    const unhandled = watchRejections();
    const body = new ReadableStream({ start: (controller) => controller.error(new Error("aborted")) });
    let answer: (response: Response) => void;
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      fetch: () => new Promise((resolve) => (answer = resolve)),
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ code: "attempt_timeout" });
    answer!(new Response(body));
    expect(await unhandled()).toEqual([]);
  });

  it("is known to a request that goes out late, whatever the next attempt was given", async () => {
    const inits: RequestInit[] = [];
    const { methods } = createThings({
      clock: createVirtualClock(),
      authorization: authorize(() => `token-${inits.length}`),
      retries: 1,
      fetch: async (_, init) => (inits.push(init!) === 1 ? deaf() : json({})),
    });
    await methods.replaceThing({ path: { id: 1 }, body: {} });
    expect(inits.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
  });

  it("lets a body go that takes too long", async () => {
    let cancelled = false;
    const body = new ReadableStream({ pull: deaf, cancel: () => void (cancelled = true) });
    const { methods } = createThings({
      clock: createVirtualClock(),
      retries: 0,
      fetch: async () => new Response(body),
    });
    await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(cancelled).toBe(true);
  });

  it("is set for each attempt anew, by the call over the client, and not at all for Infinity", async () => {
    const clock = createVirtualClock(() => 0);
    const { methods } = createThings({ clock, retries: 1, timeout: 500, fetch: deaf });
    await errorOf(methods.getThing({ path: { id: 1 }, timeout: 70 }));
    expect(clock.waited).toEqual([70, 0, 70]);
    const free = createVirtualClock();
    const { methods: things } = createThings({ clock: free, timeout: Infinity, fetch: async () => json({}) });
    await things.getThing({ path: { id: 1 } });
    expect([free.waited, free.pending()]).toEqual([[], 0]);
  });

  it("leaves no timer of the machine behind", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((each) => each === "Timeout").length;
    const before = timers();
    await createThings({ fetch: async () => json({}) }).methods.getThing({ path: { id: 1 } });
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe("the deadline", () => {
  it("ends an attempt under way", async () => {
    const clock = createVirtualClock();
    const { methods } = createThings({ clock, deadline: 5000, fetch: deaf });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(error).toMatchObject({ code: "deadline_exceeded", phase: "headers" });
    expect(error.message).toContain("5000 ms in total");
    expect([clock.waited, clock.pending()]).toEqual([[5000], 0]);
  });

  it("is shared by all attempts", async () => {
    const clock = createVirtualClock(() => 0);
    const { methods } = createThings({ clock, retries: 9, timeout: 400, fetch: deaf });
    await expect(methods.getThing({ path: { id: 1 }, deadline: 1000 })).rejects.toMatchObject({
      code: "deadline_exceeded",
    });
    expect(clock.waited).toEqual([400, 0, 400, 0, 200]);
  });

  it("does not wait for a retry that would come too late", async () => {
    const clock = createVirtualClock();
    const { methods } = createThings({
      clock,
      deadline: 5000,
      fetch: async () => json({}, 503, { "retry-after": "6" }),
    });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ status: 503, retryAfter: 6 });
    expect(clock.waited).toEqual([]);
  });

  it("sends nothing more where the wait before it lasts longer than it should", async () => {
    const clock = createVirtualClock();
    let sent = 0;
    const { methods } = createThings({
      // As where the machine was asleep, or busy with something else.
      clock: { ...clock, setTimeout: (run, delay) => clock.setTimeout(run, delay === 1000 ? 5001 : delay) },
      deadline: 5000,
      fetch: async () => {
        sent += 1;
        return json({}, 429, { "retry-after": "1" });
      },
    });
    await expect(methods.createThing({ body: {} })).rejects.toMatchObject({
      code: "deadline_exceeded",
      phase: "token",
      mayHaveBeenApplied: false,
    });
    expect([sent, clock.pending()]).toEqual([1, 0]);
  });
});

describe("the caller's signal", () => {
  const reason = new Error("enough");

  it("ends the call before it begins", async () => {
    let sent = 0;
    const { methods } = createThings({
      fetch: async () => {
        sent += 1;
        return json({});
      },
    });
    const call = methods.getThing({ path: { id: 1 }, signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(sent).toBe(0);
  });

  it.each(["token", "headers", "body", "wait"])("ends it at once within: %s", async (point) => {
    const controller = new AbortController();
    let sent = 0;
    let seen: AbortSignal | null | undefined;
    const { methods } = createThings({
      ...(point === "token" && { authorization: authorize(deaf) }),
      fetch: (_, init) => {
        sent += 1;
        seen = init?.signal;
        if (point === "headers") return deaf();
        return Promise.resolve(point === "body" ? endless() : json({}, 503, { "retry-after": "30" }));
      },
    });
    const call = methods.getThing({ path: { id: 1 }, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    const before = performance.now();
    await expect(call).rejects.toBe(reason);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(sent).toBe(point === "token" ? 0 : 1);
    expect(seen?.aborted).toBe(point === "headers" || point === "body" ? true : point === "wait" ? false : undefined);
  });

  it.each([new AbortController(), {}, null, "abort"])("is a signal, not %j", async (signal) => {
    const clock = createVirtualClock();
    const { methods, http } = createThings({ clock, fetch: async () => json({}) });
    const input = { path: { id: 1 }, signal: signal as AbortSignal };
    await expect(methods.getThing(input)).rejects.toMatchObject({
      name: "RequestError",
      code: "invalid_option",
      parameter: "signal",
      operationId: "getThing",
      message: 'The option "signal" of getThing has an invalid value. Pass an AbortSignal.',
    });
    await http.GET("/things/1", { signal }).catch(() => {});
    expect(clock.pending()).toBe(0);
  });

  it("keeps no listener and no timer of a call that is over", async () => {
    const { signal } = new AbortController();
    const clock = createVirtualClock();
    let sent = 0;
    const { methods } = createThings({
      clock,
      fetch: async () => ((sent += 1) % 3 === 0 ? json({}) : json({}, 500)),
    });
    for (let i = 0; i < 5; i += 1) await methods.getThing({ path: { id: i }, signal });
    expect([sent, clock.pending(), getEventListeners(signal, "abort").length]).toEqual([15, 0, 0]);
  });

  it("keeps none of a call that found no connection either", async () => {
    const { signal } = new AbortController();
    const clock = createVirtualClock();
    const { methods } = createThings({ clock, retries: 0, fetch: () => Promise.reject(new TypeError("fetch failed")) });
    await errorOf(methods.getThing({ path: { id: 1 }, signal }));
    expect([clock.pending(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });
});
