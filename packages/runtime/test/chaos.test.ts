import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ClientError } from "../src/index.ts";
import { createFastClock } from "./support/clock.ts";
import { createThings } from "./support/connection.ts";

const CALLS = process.env["PROOFS"] === "long" ? 10_000 : 500;
const SEED = Number(process.env["SEED"]);
const TOGETHER = 50;

/** What befalls an attempt: whether the provider carries it out, and how it ends. */
const troubles = {
  refused: { carriedOut: false },
  "reset at once": { carriedOut: false },
  "429": { carriedOut: false },
  "503 at once": { carriedOut: false },
  "reset afterwards": { carriedOut: true },
  "500": { carriedOut: true },
  "502": { carriedOut: true },
  "504": { carriedOut: true },
  "half a body": { carriedOut: true },
  "no answer": { carriedOut: true },
} as const;
type Trouble = keyof typeof troubles;

/** A number from 0 up to 1 that follows from the seed, the call and the attempt alone, in whatever order they come. */
function chance(call: number, attempt: number, draw: number): number {
  let hash =
    SEED ^ Math.imul(call + 1, 0x9e3779b1) ^ Math.imul(attempt + 1, 0x85ebca6b) ^ Math.imul(draw + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** Three calls of ten meet with trouble, some of them again and again. */
function troubleOf(call: number, attempt: number): Trouble | undefined {
  if (chance(call, attempt, 0) >= (attempt === 0 ? 0.3 : 0.4)) return undefined;
  const kinds = Object.keys(troubles) as Trouble[];
  return kinds[Math.floor(chance(call, attempt, 1) * kinds.length)];
}

const writes = ["createThing", "patchThing", "extendThings"] as const;
const repeatable = ["getThing", "replaceThing", "deleteThing"] as const;
const operations = [...writes, ...repeatable] as const;

describe(`chaos, seed ${SEED}`, () => {
  const attempts = new Map<number, number>();
  const carriedOut = new Map<number, number>();
  const unhandled: unknown[] = [];
  const collect = (reason: unknown): number => unhandled.push(reason);

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume().on("end", () => {
      const call = Number(request.headers["x-call"]);
      const trouble = troubleOf(call, Number(request.headers["x-attempt"]));
      if (trouble === undefined || troubles[trouble].carriedOut) carriedOut.set(call, (carriedOut.get(call) ?? 0) + 1);
      const answer = (status: number, headers: Record<string, string> = {}): unknown =>
        response.writeHead(status, { "content-type": "application/json", ...headers }).end('{"fine":true}');
      if (trouble === undefined) return answer(200);
      if (trouble.startsWith("reset")) return request.socket.resetAndDestroy();
      if (trouble === "429") return answer(429, { "retry-after": "0" });
      if (trouble === "503 at once") return answer(503);
      if (trouble === "half a body") {
        response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
        return response.write('{"fine":', () => request.socket.destroy());
      }
      return trouble === "no answer" ? undefined : answer(Number(trouble));
    });
  });

  beforeAll(async () => {
    process.on("unhandledRejection", collect);
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    process.off("unhandledRejection", collect);
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  });

  it(`doubles no write, hangs no call and loses no repeatable one in ${CALLS} calls`, async () => {
    const address = server.address() as { port: number };
    const { methods } = createThings({
      baseUrl: `http://127.0.0.1:${address.port}`,
      clock: createFastClock(20),
      fetch: async (url, init) => {
        const headers = new Headers(init?.headers);
        const call = Number(headers.get("x-call"));
        const attempt = attempts.get(call) ?? 0;
        attempts.set(call, attempt + 1);
        // The server may come to it only after a later attempt has begun.
        headers.set("x-attempt", String(attempt));
        if (troubleOf(call, attempt) === "refused") {
          throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });
        }
        return await fetch(url, { ...init, headers });
      },
    });
    const faults: string[] = [];
    const check = async (call: number): Promise<void> => {
      const operation = operations[call % operations.length]!;
      const body = operation === "getThing" || operation === "deleteThing" ? {} : { body: { call } };
      const path = operation === "createThing" || operation === "extendThings" ? {} : { path: { id: call } };
      const ahead = new Set([0, 1, 2].map((attempt) => troubleOf(call, attempt)));
      // Only what is left without an answer may time out; a busy machine is not a fault.
      const timeout = ahead.has("no answer") ? 10_000 : Infinity;
      const outcome = await methods[operation]({ ...path, ...body, timeout, headers: { "x-call": String(call) } }).then(
        () => undefined,
        (error: unknown) => error,
      );
      const times = carriedOut.get(call) ?? 0;
      const isWrite = (writes as readonly string[]).includes(operation);
      const tell = (what: string): void => void faults.push(`call ${call}, ${operation}: ${what}`);
      if (outcome !== undefined && !(outcome instanceof ClientError))
        tell(`an error of another kind: ${inspect(outcome)}`);
      if (isWrite && times > 1) tell(`carried out ${times} times`);
      if (outcome === undefined && times === 0) tell("said to be done, and was not");
      if ((outcome as { mayHaveBeenApplied?: boolean })?.mayHaveBeenApplied === false && isWrite && times > 0) {
        tell("said not to be applied, and was");
      }
      const passes = ahead.has(undefined) && timeout === Infinity;
      if (!isWrite && passes && outcome !== undefined) tell(`lost: ${inspect(outcome)}`);
    };
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < CALLS) await check(next++);
    };
    await Promise.all(Array.from({ length: TOGETHER }, worker));
    expect(faults).toEqual([]);
    expect(unhandled).toEqual([]);
    expect([attempts.size, [...attempts.values()].some((count) => count === 3)]).toEqual([CALLS, true]);
  });
});
