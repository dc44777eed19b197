import { afterEach, describe, expect, it, vi } from "vitest";
import type { ClientEvent, ClientOptions } from "../src/index.ts";
import { createVirtualClock } from "./support/clock.ts";
import { authorize, createThings, json } from "./support/connection.ts";
import { watchRejections } from "./support/rejections.ts";

function observed(options: ClientOptions, token = "a-secret-token") {
  const events: ClientEvent[] = [];
  const client = createThings({
    clock: createVirtualClock(),
    authorization: authorize(token),
    onEvent: (event) => void events.push(event),
    ...options,
  });
  return { ...client, events };
}

describe("onEvent", () => {
  it("is told of the request and of its answer", async () => {
    const { methods, events } = observed({ fetch: async () => json({}, 200, { "x-request-id": "r-1" }) });
    await methods.getThing({ path: { id: 7 } });
    const attributes = {
      "http.request.method": "GET",
      "url.full": "https://api.test/things/7",
      "server.address": "api.test",
      "server.port": 443,
    };
    const time = expect.any(Number) as number;
    expect(events).toEqual([
      { type: "request", operationId: "getThing", time, attributes },
      {
        type: "response",
        operationId: "getThing",
        time,
        duration: 0,
        requestId: "r-1",
        attributes: { ...attributes, "http.response.status_code": 200 },
      },
    ]);
  });

  it("is told the same of each attempt, whatever it does with an event", async () => {
    const events: ClientEvent[] = [];
    const { methods } = observed({
      fetch: async () => json({}),
      onEvent: (event) => {
        events.push({ ...event, attributes: { ...event.attributes } } as ClientEvent);
        Reflect.deleteProperty(event.attributes, "url.full");
      },
    });
    await methods.getThing({ path: { id: 7 } });
    expect(events.map(({ attributes }) => attributes["url.full"])).toEqual(Array(2).fill("https://api.test/things/7"));
  });

  it("is told where no token was to be had, with a governor too", async () => {
    const { methods, events } = observed({
      limiter: { admit: async () => {}, learn: () => {} },
      authorization: { ...authorize("a-token"), get: () => Promise.reject(new Error("no vault")) },
    } as ClientOptions);
    await expect(methods.getThing({ path: { id: 7 } })).rejects.toMatchObject({ code: "token_unavailable" });
    expect(events).toMatchObject([{ type: "failure", duration: 0, attributes: { "error.type": "token_unavailable" } }]);
  });

  it("is told of failures and retries, with attempt, reason and delay", async () => {
    let sent = 0;
    const { methods, events } = observed({
      fetch: async () => {
        sent += 1;
        if (sent === 1) throw new TypeError("fetch failed");
        return sent === 2 ? json({}, 503) : json({});
      },
    });
    await methods.getThing({ path: { id: 7 } });
    expect(events.map(({ type }) => type)).toEqual([
      "request",
      "failure",
      "retry",
      "request",
      "response",
      "retry",
      "request",
      "response",
    ]);
    expect(events[1]).toMatchObject({
      error: { name: "ConnectionError" },
      attributes: { "error.type": "connection_lost" },
    });
    expect(events[2]).toMatchObject({ attempt: 2, reason: "broken", delay: 250 });
    expect(events[5]).toMatchObject({ attempt: 3, reason: 503, delay: 500 });
    expect(events.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([
      undefined,
      undefined,
      undefined,
      1,
      1,
      1,
      2,
      2,
    ]);
  });

  it("is told of a replay with another token", async () => {
    const { methods, events } = observed({ fetch: async () => json({}, 401) });
    await methods.getThing({ path: { id: 7 } }).catch(() => {});
    expect(events.some(({ type }) => type === "retry")).toBe(false);
    let asked = 0;
    const replaying = createThings({
      authorization: authorize(() => `token-${(asked += 1)}`),
      onEvent: (event) => void events.push(event),
      fetch: async (_, init) =>
        json({}, new Headers(init?.headers).get("authorization") === "Bearer token-1" ? 401 : 200),
    });
    await replaying.methods.getThing({ path: { id: 7 } });
    expect(events).toContainEqual(
      expect.objectContaining({ type: "retry", attempt: 2, reason: "stale_token", delay: 0 }),
    );
  });

  it("is told of an abort by the name of its reason, and of one without a reason", async () => {
    for (const [reason, type] of [
      [new DOMException("no longer wanted", "AbortError"), "AbortError"],
      [null, "undefined"],
    ] as const) {
      const controller = new AbortController();
      const { methods, events } = observed({
        fetch: async () => {
          controller.abort(reason);
          return json({});
        },
      });
      const outcome = methods.getThing({ path: { id: 7 }, signal: controller.signal });
      await expect(outcome).rejects.toBe(reason);
      expect(
        events.map(({ type: each, attributes }) => [each, (attributes as Record<string, unknown>)["error.type"]]),
      ).toEqual([
        ["request", undefined],
        ["failure", type],
      ]);
    }
  });

  it("is told of the port that the address means", async () => {
    const portOf = async (baseUrl: string): Promise<number | undefined> => {
      const { methods, events } = observed({ baseUrl, fetch: async () => json({}) });
      await methods.getThing({ path: { id: 7 } });
      return events[0]!.attributes["server.port"];
    };
    expect(await Promise.all(["http://api.test", "https://api.test", "http://api.test:8080"].map(portOf))).toEqual([
      80, 443, 8080,
    ]);
  });

  it("may abort between two attempts, and no other follows", async () => {
    const controller = new AbortController();
    let sent = 0;
    const { methods } = observed({
      fetch: async () => json({}, (sent += 1) > 0 ? 503 : 200),
      onEvent: ({ type }) => type === "retry" && controller.abort(new Error("no longer wanted")),
    });
    await expect(methods.getThing({ path: { id: 7 }, signal: controller.signal })).rejects.toThrow("no longer wanted");
    expect(sent).toBe(1);
  });

  it("decides nothing by what it throws", async () => {
    const { methods } = observed({
      fetch: async () => json({ fine: true }),
      onEvent: () => {
        throw new Error("no disk");
      },
    });
    await expect(methods.getThing({ path: { id: 7 } })).resolves.toEqual({ fine: true });
  });

  it("decides nothing by a promise that is rejected", async () => {
    const unhandled = watchRejections();
    const onEvent = (): unknown => Promise.reject(new Error("the log is full"));
    const { methods } = observed({ onEvent, fetch: async () => json({}) });
    await expect(methods.getThing({ path: { id: 7 } })).resolves.toEqual({});
    expect(await unhandled()).toEqual([]);
  });

  it("is shown no secret", async () => {
    const { methods, events } = observed({
      fetch: async () => {
        throw new TypeError("fetch failed with a-secret-token");
      },
    });
    await methods
      .createThing({ query: { access_token: "in-the-query" }, body: { password: "in-the-body" } })
      .catch(() => {});
    expect(events).toHaveLength(2);
    const shown = JSON.stringify(events) + String((events[1] as { error?: unknown }).error);
    expect(shown).toContain("access_token=***");
    expect(shown).not.toMatch(/a-secret-token|in-the-/);
  });
});

describe("debug", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("prints one line a request, and nothing unless asked", async () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => {});
    let sent = 0;
    const fetch = async (): Promise<Response> =>
      json({}, (sent += 1) === 1 ? 503 : 200, { "x-request-id": `r-${sent}` });
    const onEvent = (): void => {};
    await createThings({ clock: createVirtualClock(), onEvent, fetch }).methods.getThing({ path: { id: 7 } });
    expect(print).not.toHaveBeenCalled();
    sent = 0;
    const { methods } = createThings({ clock: createVirtualClock(), debug: true, fetch });
    await methods.getThing({ path: { id: 7 }, query: { token: "in-the-query" } });
    expect(print.mock.calls.flat()).toEqual([
      "GET https://api.test/things/7?token=*** getThing → 503 in 0 ms [r-1]",
      "GET https://api.test/things/7?token=*** getThing → 200 in 0 ms (attempt 2) [r-2]",
    ]);
  });

  it("prints what an attempt without an answer ended in", async () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => {});
    const fetch = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));
    const { methods } = createThings({ clock: createVirtualClock(), debug: true, retries: 0, fetch });
    await methods.getThing({ path: { id: 7 } }).catch(() => {});
    expect(print.mock.calls.flat()).toEqual(["GET https://api.test/things/7 getThing → connection_lost in 0 ms"]);
  });
});
