import { fork, spawn } from "node:child_process";
import type { ChildProcess, Serializable } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSandbox } from "../src/index.ts";
import type { ProviderName, Sandbox } from "../src/index.ts";
import { createRandom } from "../src/random.ts";
import { serve } from "../src/server.ts";
import { asker, bundles, tokenFor } from "./support/open.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox state "));
});
afterEach(() => rmSync(folder, { recursive: true }));

const system = "/membership_penalty_systems/7";
const clock = "2026-04-15T09:00:00Z";
const seed = Number(process.env["SEED"]);
const kills = process.env["PROOFS"] === "long" ? 200 : 20;
const races = process.env["PROOFS"] === "long" ? 2000 : 100;
const origins = { teamup: "https://goteamup.com", commercelayer: "https://provisioning.commercelayer.io" };

describe("a state file", () => {
  test("keeps what was written from one run to the next", async () => {
    const stateFile = join(folder, "state.json");
    const first = await serve({ port: 0, bundles, stateFile });
    const write = asker("teamup", `${first.url}/teamup/api/v2`, fetch, "application/json", "sandbox");
    await write("PATCH", system, { json: { name: "Kept" } });
    await first.close();
    const second = await serve({ port: 0, bundles, stateFile });
    const read = asker("teamup", `${second.url}/teamup/api/v2`, fetch, "application/json", "sandbox");
    expect((await read("GET", system)).body.name).toBe("Kept");
    await second.close();
  });

  const empty = { records: {}, counters: {}, random: 1, clock: { offset: 0 } };
  test.each([
    "",
    "{",
    "[]",
    '{"teamup": {}}',
    '{"teamup": {}, "commercelayer": {}}',
    JSON.stringify({ teamup: { ...empty, provider: "teamup" }, commercelayer: {} }),
    JSON.stringify({
      teamup: { ...empty, provider: "commercelayer" },
      commercelayer: { ...empty, provider: "teamup" },
    }),
  ])("that is none is left alone: %j", async (content) => {
    const stateFile = join(folder, "state.json");
    writeFileSync(stateFile, content);
    await expect(serve({ port: 0, bundles, stateFile })).rejects.toThrow("is not a state of the sandbox");
    expect(readFileSync(stateFile, "utf8")).toBe(content);
  });

  test("that is a folder, or cannot be read, is told as what it is", async () => {
    await expect(serve({ port: 0, bundles, stateFile: folder })).rejects.toThrow(`${folder} is a folder`);
    const stateFile = join(folder, "state.json");
    symlinkSync(stateFile, stateFile);
    await expect(serve({ port: 0, bundles, stateFile })).rejects.toThrow(`${stateFile} cannot be read: ELOOP`);
    await expect(serve({ port: 0, bundles, stateFile: join(folder, "none", "state.json") })).rejects.toThrow("ENOENT");
  });

  test("is one server's alone, until that one has closed", async () => {
    const stateFile = join(folder, "state.json");
    const first = await serve({ port: 0, bundles, stateFile });
    const second = serve({ port: 0, bundles, stateFile: relative(process.cwd(), stateFile) });
    await expect(second).rejects.toThrow(`process ${process.pid}`);
    const other = await serve({ port: 0, bundles, stateFile: join(folder, "other.json") });
    await first.close();
    await other.close();
    expect(readdirSync(folder).toSorted()).toEqual(["other.json", "state.json"]);
    const third = await serve({ port: 0, bundles, stateFile });
    await expect(first.close()).rejects.toThrow("not running");
    await expect(serve({ port: 0, bundles, stateFile })).rejects.toThrow(`remove ${stateFile}.lock`);
    await third.close();
  });

  test("is another server's again when one could not start", async () => {
    const stateFile = join(folder, "state.json");
    const { port, close } = await serve({ port: 0, bundles });
    await expect(serve({ port, bundles, stateFile })).rejects.toThrow("EADDRINUSE");
    await (await serve({ port: 0, bundles, stateFile })).close();
    await close();
  });

  test("is refused while another process has it, and free once that one was killed", async () => {
    const stateFile = join(folder, "state.json");
    const { child, ended } = await start(stateFile);
    await expect(serve({ port: 0, bundles, stateFile })).rejects.toThrow(
      `${stateFile} belongs to another sandbox, process ${child.pid}.`,
    );
    child.kill("SIGKILL");
    await ended;
    await (await serve({ port: 0, bundles, stateFile })).close();
  });

  // In a container the next run has the number of the one that was killed.
  test.each(["", "0", String(process.pid)])("is free where a lock of %j was left behind", async (holder) => {
    const stateFile = join(folder, "state.json");
    writeFileSync(`${stateFile}.lock`, holder);
    await (await serve({ port: 0, bundles, stateFile })).close();
  });

  test(`goes to one of four servers that find the lock of a killed one at once, ${races} times`, async () => {
    const stateFile = join(folder, "state.json");
    await (await serve({ port: 0, bundles, stateFile })).close();
    const killed = spawn(process.execPath, ["--version"]);
    await once(killed, "exit");
    const rivals = Array.from({ length: 4 }, () => fork(new URL("support/rival.ts", import.meta.url)));
    const told = async (order: Serializable): Promise<string[]> => {
      const answers = rivals.map(async (rival) => String((await once(rival, "message"))[0]));
      for (const rival of rivals) rival.send(order);
      return Promise.all(answers);
    };
    await told("close");
    const strange: unknown[] = [];
    for (let race = 0; race < races; race += 1) {
      writeFileSync(`${stateFile}.lock`, String(killed.pid));
      // One that was killed while it took over from another.
      if (race % 2 === 1) writeFileSync(`${stateFile}.lock.lock`, String(killed.pid));
      const outcomes = await told({ stateFile, at: Date.now() + 5 });
      const refusals = outcomes.filter((outcome) => outcome.startsWith(`${stateFile} belongs to another sandbox`));
      if (refusals.length !== 3 || !outcomes.includes("got it")) strange.push(outcomes);
      await told("close");
      if (readdirSync(folder).join() !== "state.json") strange.push(readdirSync(folder));
    }
    for (const rival of rivals) rival.kill();
    expect(strange).toEqual([]);
  });

  test("that cannot be written fails the call, which then has changed nothing", async () => {
    const stateFile = join(folder, "here", "state.json");
    mkdirSync(join(folder, "here"));
    const server = await serve({ port: 0, bundles, clock, stateFile });
    const headers = { authorization: "Bearer sandbox", "content-type": "application/json" };
    const rename = (name: string): Promise<Response> =>
      fetch(`${server.url}/teamup/api/v2${system}`, { method: "PATCH", headers, body: JSON.stringify({ name }) });
    expect((await rename("Kept")).status).toBe(200);
    const before = stateOf(server.sandboxes.teamup);
    renameSync(join(folder, "here"), join(folder, "elsewhere"));
    const told = vi.spyOn(console, "error").mockReturnValue();
    const response = await rename("Lost");
    const { message } = (await response.json()) as { message: string };
    expect([response.status, message]).toEqual([
      500,
      expect.stringContaining(`${stateFile} cannot be written: ENOENT`),
    ]);
    expect(told.mock.calls).toEqual([[`PATCH /teamup/api/v2${system}: ${message}`]]);
    told.mockRestore();
    expect(stateOf(server.sandboxes.teamup)).toEqual(before);
    renameSync(join(folder, "elsewhere"), join(folder, "here"));
    expect((await rename("Written")).status).toBe(200);
    await server.close();
  });

  test(
    `is whole after each of ${kills} kills, with the state before or after the last call`,
    { timeout: kills * 15_000 },
    async () => {
      const stateFile = join(folder, "state.json");
      const random = createRandom(seed);
      // The same calls in this process tell what the states before and after each of them are.
      const twins = {
        teamup: createSandbox({ provider: "teamup", bundle: bundles.teamup, clock }),
        commercelayer: createSandbox({ provider: "commercelayer", bundle: bundles.commercelayer, clock }),
      };
      const token = await tokenFor(twins.commercelayer.fetch, origins.commercelayer, "sandbox");
      const strange: string[] = [];
      let call = 0;
      // One provider in the first half and the other in the second: a server makes ready only what it is asked for.
      const providerOf = (kill: number): ProviderName => (kill < kills / 2 ? "teamup" : "commercelayer");
      const applyTo = (provider: ProviderName, fetch: Fetch, origin: string): Promise<void> =>
        perform(provider, fetch, origin, token, call);
      /** Whether the last call took effect or not, the twin follows; the state is one of the two. */
      const settle = async (url: string, provider: ProviderName, kill: number): Promise<void> => {
        const kept = await stateAt(url, provider);
        if (isDeepStrictEqual(kept, stateOf(twins[provider]))) return;
        await applyTo(provider, twins[provider].fetch, origins[provider]);
        if (!isDeepStrictEqual(kept, stateOf(twins[provider])))
          strange.push(`seed ${seed}, kill ${kill}, call ${call}`);
        call += 1;
      };
      for (let kill = 0; kill < kills; kill += 1) {
        const provider = providerOf(kill);
        const server = await start(stateFile);
        if (kill === 0) await tokenFor(fetch, `${server.url}/commercelayer`, "sandbox");
        else await settle(server.url, providerOf(kill - 1), kill - 1);
        let lasted = 50;
        for (const last = call + random.below(4); ; call += 1) {
          // Within the last call or shortly after it, however fast the machine is.
          if (call === last) setTimeout(() => server.child.kill("SIGKILL"), (random.below(150) / 100) * lasted);
          const since = performance.now();
          try {
            await applyTo(provider, fetch, `${server.url}/${provider}`);
          } catch (cause) {
            // A refusal is not a kill.
            if (!(cause instanceof TypeError)) throw cause;
            break;
          }
          lasted = performance.now() - since;
          await applyTo(provider, twins[provider].fetch, origins[provider]);
        }
        await server.ended;
      }
      const server = await start(stateFile);
      await settle(server.url, providerOf(kills - 1), kills - 1);
      for (const provider of ["teamup", "commercelayer"] as const) {
        expect(await stateAt(server.url, provider)).toEqual(stateOf(twins[provider]));
      }
      server.child.kill();
      await server.ended;
      expect(strange).toEqual([]);
      expect(call, "calls that took effect").toBeGreaterThan(kills);
    },
  );
});

type Fetch = Sandbox["fetch"];

const stateOf = (sandbox: Sandbox): unknown => JSON.parse(JSON.stringify(sandbox.snapshot()));

const stateAt = async (url: string, provider: ProviderName): Promise<unknown> =>
  (await fetch(`${url}/_sandbox/${provider}/state`)).json();

/** A call that changes several records: an order of four memberships, or a membership and its history. */
async function perform(
  provider: ProviderName,
  fetch: Fetch,
  origin: string,
  token: string,
  call: number,
): Promise<void> {
  const isTeamUp = provider === "teamup";
  const type = isTeamUp ? "application/json" : "application/vnd.api+json";
  const path = isTeamUp ? "/api/v2/memberships/ordering" : "/api/memberships/ActMbRsoFi";
  const body = isTeamUp
    ? { ordering: call % 2 === 0 ? [45, 44, 43, 42] : [42, 43, 44, 45] }
    : { data: { type: "memberships", id: "ActMbRsoFi", attributes: { reference: `Call ${call}` } } };
  const headers = { accept: type, "content-type": type, authorization: `Bearer ${isTeamUp ? "sandbox" : token}` };
  const response = await fetch(origin + path, { method: "PATCH", headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${text}`);
}

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly ended: Promise<unknown>;
}

function start(stateFile: string): Promise<Server> {
  const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
  const child = spawn(process.execPath, [bin, "--port", "0", "--clock", clock, "--state", stateFile], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return new Promise((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve({ child, url: chunk.toString().trim(), ended }));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
