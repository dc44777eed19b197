import { spawn } from "node:child_process";
import { connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { systemClock, type ClientOptions, type Clock } from "../src/index.ts";
import { createThings } from "./support/connection.ts";
import { faults, healing, startFaultServer, type Fault, type FaultServer } from "./support/fault-server.ts";

/** What each fault ends in for a read that is sent once, and whether a write may have been applied by then. */
const outcomes: Readonly<Record<string, object>> = {
  "no answer": { name: "TimeoutError", code: "attempt_timeout", phase: "headers" },
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
  "no HTTP at all": {
    name: "ConnectionError",
    code: "connection_lost",
    phase: "headers",
    message: expect.stringContaining(" before the answer"),
  },
  "two lengths": { name: "ConnectionError", code: "connection_lost" },
  "content-length too long": {
    name: "ConnectionError",
    code: "connection_lost",
    phase: "body",
    message: expect.stringContaining(" within the answer"),
  },
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
const STALLS = new Set(["no answer", "headers stall", "body stall", "body drip"]);
const STALLED = 3000;

const unhandled: unknown[] = [];
const collect = (reason: unknown): number => unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", collect));
afterAll(() => {
  process.off("unhandledRejection", collect);
  const [first] = unhandled;
  if (first !== undefined) throw new Error("A rejection was not handled.", { cause: first });
});

/** Waits are fifty times shorter, and the time for an attempt is as given. */
const hurried: Clock = {
  ...systemClock,
  setTimeout: (run, delay) => systemClock.setTimeout(run, delay === STALLED ? delay : delay / 50),
};

/** Runs a test against a server of its own, and closes that whatever happens. */
async function against(
  fault: Fault,
  name: string | undefined,
  test: (methods: ReturnType<typeof createThings>["methods"], server: FaultServer) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const server = await startFaultServer(fault);
  const timeout = name !== undefined && STALLS.has(name) ? STALLED : Infinity;
  const settings = { baseUrl: server.origin, clock: hurried, maxResponseBytes: 1_000_000, timeout, ...options };
  try {
    await test(createThings(settings).methods, server);
  } finally {
    await server.close();
  }
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

  it.concurrent.each(Object.keys(faults))("%s: one attempt ends as documented", (name) =>
    against(
      faults[name]!,
      name,
      async (methods, server) => {
        const outcome = await outcomeOf(methods.getThing({ path: { id: 1 } }));
        expect(outcome).toMatchObject(outcomes[name]!);
        // A connection that was broken off or timed out is closed. Those that ended well may be kept for the next
        // request, and that of the bad gzip did: only its content cannot be read.
        const { name: kind } = outcome as { name?: unknown };
        const broken = name !== "bad gzip" && (kind === "ConnectionError" || kind === "TimeoutError");
        await expect(settled(() => server.open() <= (broken ? 0 : server.requests()))).resolves.toBe(true);
      },
      { retries: 0 },
    ),
  );

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

  it.concurrent.each(passing)("%s: a read comes through once it is over", (name) =>
    against(healing(faults[name]!, 1), name, async (methods, server) => {
      await expect(methods.getThing({ path: { id: 1 } })).resolves.toEqual({ fine: true });
      expect(server.requests()).toBe(2);
    }),
  );

  it.concurrent.each(passing.filter((name) => !name.startsWith("429")))("%s: a write is sent once", (name) =>
    against(healing(faults[name]!, 1), name, async (methods, server) => {
      const outcome = (await outcomeOf(methods.createThing({ body: { a: 1 } }))) as { mayHaveBeenApplied?: boolean };
      expect(outcome).toBeInstanceOf(Error);
      expect(outcome.mayHaveBeenApplied ?? true).toBe(true);
      expect(server.requests()).toBe(1);
    }),
  );
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
    message: expect.stringContaining("createThing could not reach http"),
    hint: "Check the network and the address.",
  };

  it("a refused one is tried again, for a write too", async () => {
    const retried: unknown[] = [];
    const { methods } = createThings({
      baseUrl: await closedPort(),
      clock: hurried,
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

  it("a port that the platform keeps away from is told as such", async () => {
    const { methods } = createThings({ baseUrl: "http://localhost:6000/x", retries: 0 });
    await expect(methods.createThing({ body: {} })).rejects.toMatchObject(notApplied);
  });

  const handshakes: Readonly<Record<string, () => Server>> = {
    "is answered in plain HTTP": () => quiet((socket) => void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
    "is closed": () => quiet((socket) => void socket.once("data", () => socket.end())),
    // A server without a certificate shares no cipher with anybody.
    "is refused with an alert": () => createTlsServer().on("tlsClientError", () => {}),
  };

  it.each(Object.keys(handshakes))("TLS that %s is told as such", async (how) => {
    const server = handshakes[how]!();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const { methods } = createThings({ baseUrl: `https://127.0.0.1:${port}`, retries: 0 });
    await expect(methods.createThing({ body: {} })).rejects.toMatchObject(notApplied);
    await new Promise((resolve) => void server.close(resolve));
  });

  it("TLS that is reset cannot be told from a reset later on", async () => {
    const server = quiet((socket) => void socket.once("data", () => socket.resetAndDestroy()));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const { methods } = createThings({ baseUrl: `https://127.0.0.1:${port}`, retries: 0 });
    await expect(methods.createThing({ body: {} })).rejects.toMatchObject({
      name: "ConnectionError",
      mayHaveBeenApplied: true,
    });
    await new Promise((resolve) => void server.close(resolve));
  });

  it("one that is never accepted ends with the time for an attempt", async () => {
    const { methods } = createThings({ baseUrl: await fullPort(), retries: 0, timeout: 500 });
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      name: "TimeoutError",
      code: "attempt_timeout",
      phase: "headers",
    });
  });
});

function quiet(onConnection: (socket: Socket) => void): Server {
  return createServer((socket) => onConnection(socket.on("error", () => {}).resume()));
}

/** The address of a process that listens, accepts nothing, and whose queue of connections is full. */
async function fullPort(): Promise<string> {
  const script = `const server = require("node:net").createServer();
    server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => process.stdout.write(String(server.address().port)));`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<number>((resolve) => child.stdout.once("data", (data) => resolve(Number(data))));
  child.kill("SIGSTOP");
  const waiting = Array.from({ length: 4 }, () => connect({ port, host: "127.0.0.1" }).on("error", () => {}));
  onTestFinished(() => {
    for (const socket of waiting) socket.destroy();
    child.kill("SIGKILL");
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return `http://127.0.0.1:${port}`;
}

describe("a connection that was kept", () => {
  it("and is gone by the next request costs a read one retry", () =>
    against(
      (socket, count, origin) =>
        (count === 2 ? faults["reset before headers"]! : healing(() => {}, 0))(socket, count, origin),
      undefined,
      async (methods) => {
        await methods.getThing({ path: { id: 1 } });
        await expect(methods.getThing({ path: { id: 1 } })).resolves.toEqual({ fine: true });
      },
    ));

  it("and is gone by the next request costs a write an error that says so", () =>
    against(faults["stale keep-alive socket"]!, undefined, async (methods, server) => {
      await methods.getThing({ path: { id: 1 } });
      await expect(methods.createThing({ body: {} })).rejects.toMatchObject({ mayHaveBeenApplied: true });
      expect(server.requests()).toBe(2);
    }));
});
