import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ClientOptions } from "../src/index.ts";
import { createThings } from "./support/connection.ts";
import { faults, healing, startFaultServer, type Fault, type FaultServer } from "./support/fault-server.ts";

/** What each fault ends in for a read that is sent once, and whether a write may have been applied by then. */
const outcomes: Readonly<Record<string, object>> = {
  "connect stall": { name: "TimeoutError", code: "attempt_timeout", phase: "headers" },
  "reset before headers": { name: "ConnectionError", code: "connection_lost", phase: "headers" },
  "close before headers": { name: "ConnectionError", code: "connection_lost", phase: "headers" },
  "reset after headers": { name: "ConnectionError", code: "connection_lost", phase: "body" },
  "reset mid body": { name: "ConnectionError", code: "connection_lost", phase: "body" },
  "close mid body": { name: "ConnectionError", code: "connection_lost", phase: "body" },
  "chunked without end": { name: "ConnectionError", code: "connection_lost", phase: "body" },
  "broken chunk size": { name: "ConnectionError", code: "connection_lost" },
  "headers stall": { name: "TimeoutError", code: "attempt_timeout", phase: "headers" },
  "body stall": { name: "TimeoutError", code: "attempt_timeout", phase: "body" },
  "body drip": { name: "TimeoutError", code: "attempt_timeout", phase: "body" },
  "no HTTP at all": { name: "ConnectionError", code: "connection_lost", phase: "headers" },
  "two lengths": { name: "ConnectionError", code: "connection_lost" },
  "content-length too long": { name: "ConnectionError", code: "connection_lost", phase: "body" },
  "content-length too short": { name: "ParseError", code: "unreadable_body" },
  "bad gzip": { name: "ConnectionError", code: "connection_lost", phase: "body" },
  "gzip bomb": { name: "ParseError", code: "response_too_large" },
  "endless headers": { name: "ConnectionError", code: "connection_lost", phase: "headers" },
  "HTML 200": { name: "ParseError", code: "unreadable_body" },
  "HTML 502": { name: "ApiError", status: 502, body: "<h1>Bad Gateway</h1>" },
  "empty 200": { name: "ParseError", code: "unreadable_body" },
  "JSON null": { value: null },
  "truncated JSON": { name: "ParseError", code: "unreadable_body" },
  "duplicate keys": { value: { fine: true } },
  "byte order mark": { value: { fine: true } },
  "wrong charset": { name: "ParseError", code: "unreadable_body" },
  "500": { name: "ApiError", status: 500 },
  "503 with seconds": { name: "ApiError", status: 503 },
  "429 with seconds": { name: "ApiError", status: 429 },
  "429 with a date": { name: "ApiError", status: 429 },
  "429 without": { name: "ApiError", status: 429 },
  "429 with an absurd Retry-After": { name: "ApiError", status: 429, retryAfter: 86_400 },
  "redirect loop": { name: "ApiError", code: "redirect_loop" },
  "cross-origin redirect": { name: "ApiError", code: "cross_origin_redirect" },
  "stale keep-alive socket": { value: { fine: true } },
};

/** Those that only a timeout ends. It is long enough for a busy machine to get as far as the fault. */
const STALLS = new Set(["connect stall", "headers stall", "body stall", "body drip"]);
const STALLED = 1500;

let server: FaultServer | undefined;
const unhandled: unknown[] = [];
const collect = (reason: unknown): number => unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", collect));
afterAll(() => void process.off("unhandledRejection", collect));
afterEach(async () => {
  await server?.close();
  server = undefined;
  const [first] = unhandled.splice(0);
  if (first !== undefined) throw new Error("A rejection was not handled.", { cause: first });
});

async function against(fault: Fault, name?: string, options: ClientOptions = {}) {
  server = await startFaultServer(fault);
  const timeout = name !== undefined && STALLS.has(name) ? STALLED : 30_000;
  return createThings({ baseUrl: server.origin, maxResponseBytes: 1_000_000, timeout, ...options }).methods;
}

async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
}

/** Lets the platform close what it closes in the background. */
async function settled(isSettled: () => boolean): Promise<boolean> {
  for (let i = 0; i < 100 && !isSettled(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  return isSettled();
}

describe("faults", () => {
  it("are all told of", () => {
    expect(Object.keys(outcomes)).toEqual(Object.keys(faults));
    expect(Object.keys(faults).length).toBeGreaterThanOrEqual(25);
  });

  it.each(Object.keys(faults))("%s: one attempt ends as documented", async (name) => {
    const methods = await against(faults[name]!, name, { retries: 0 });
    const outcome = await outcomeOf(methods.getThing({ path: { id: 1 } }));
    expect(outcome).toMatchObject(outcomes[name]!);
    // A connection that was broken off or timed out is closed. Those that ended well may be kept for the next request,
    // and that of the bad gzip did: only its content cannot be read.
    const { name: kind } = outcome as { name?: unknown };
    const broken = name !== "bad gzip" && (kind === "ConnectionError" || kind === "TimeoutError");
    await expect(settled(() => server!.open() <= (broken ? 0 : server!.requests()))).resolves.toBe(true);
  });

  const passing = [
    "reset before headers",
    "close before headers",
    "reset after headers",
    "reset mid body",
    "close mid body",
    "chunked without end",
    "headers stall",
    "body stall",
    "bad gzip",
    "no HTTP at all",
    "HTML 502",
    "500",
    "503 with seconds",
    "429 with seconds",
    "429 with a date",
    "429 without",
  ];

  it.each(passing)("%s: a read comes through once it is over", async (name) => {
    const methods = await against(healing(faults[name]!, 1), name);
    await expect(methods.getThing({ path: { id: 1 } })).resolves.toEqual({ fine: true });
    expect(server!.requests()).toBe(2);
  });

  it.each(passing.filter((name) => !name.startsWith("429")))("%s: a write is sent once", async (name) => {
    const methods = await against(healing(faults[name]!, 1), name);
    const outcome = (await outcomeOf(methods.createThing({ body: { a: 1 } }))) as { mayHaveBeenApplied?: boolean };
    expect(outcome).toBeInstanceOf(Error);
    expect(outcome.mayHaveBeenApplied ?? true).toBe(true);
    expect(server!.requests()).toBe(1);
  });
});

describe("before any connection", () => {
  async function closedPort(): Promise<string> {
    const holder = createServer();
    await new Promise<void>((resolve) => void holder.listen(0, "127.0.0.1", resolve));
    const { port } = holder.address() as { port: number };
    await new Promise((resolve) => void holder.close(resolve));
    return `http://127.0.0.1:${port}`;
  }
  const notApplied = {
    name: "ConnectionError",
    code: "connection_failed",
    phase: "connect",
    mayHaveBeenApplied: false,
  };

  it("a refused one is tried again, for a write too", async () => {
    const retried: unknown[] = [];
    const { methods } = createThings({
      baseUrl: await closedPort(),
      retries: 1,
      onEvent: (event) => void (event.type === "retry" && retried.push(event.reason)),
    });
    await expect(methods.createThing({ body: {} })).rejects.toMatchObject(notApplied);
    expect(retried).toEqual(["unsent"]);
  });

  it("an unknown host is told as such", async () => {
    const { methods } = createThings({ baseUrl: "http://nowhere.invalid", retries: 0 });
    await expect(methods.createThing({ body: {} })).rejects.toMatchObject(notApplied);
  });

  it("TLS that fails is told as such", async () => {
    const plain = createServer(
      (socket) =>
        void socket
          .on("error", () => {})
          .resume()
          .end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    await new Promise<void>((resolve) => void plain.listen(0, "127.0.0.1", resolve));
    const { port } = plain.address() as { port: number };
    const { methods } = createThings({ baseUrl: `https://127.0.0.1:${port}`, retries: 0 });
    await expect(methods.createThing({ body: {} })).rejects.toMatchObject(notApplied);
    await new Promise((resolve) => void plain.close(resolve));
  });
});

describe("a connection that was kept", () => {
  it("and is gone by the next request costs a read one retry, and a write an error that says so", async () => {
    const read = await against((socket, count, origin) =>
      (count === 2 ? faults["reset before headers"]! : healing(() => {}, 0))(socket, count, origin),
    );
    await read.getThing({ path: { id: 1 } });
    await expect(read.getThing({ path: { id: 1 } })).resolves.toEqual({ fine: true });
    await server!.close();
    const write = await against(faults["stale keep-alive socket"]!);
    await write.getThing({ path: { id: 1 } });
    await expect(write.createThing({ body: {} })).rejects.toMatchObject({ mayHaveBeenApplied: true });
    expect(server!.requests()).toBe(2);
  });
});
