import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serve } from "../src/server.ts";
import { asker, bundles } from "./support/open.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox state "));
});
afterEach(() => rmSync(folder, { recursive: true }));

const system = "/membership_penalty_systems/7";

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

  test.each(["", "{", "[]", '{"teamup": {}}'])("that is none is left alone: %j", async (content) => {
    const stateFile = join(folder, "state.json");
    writeFileSync(stateFile, content);
    await expect(serve({ port: 0, bundles, stateFile })).rejects.toThrow("is no state of the sandbox");
    expect(readFileSync(stateFile, "utf8")).toBe(content);
  });

  test(
    "is whole after each of 20 kills, with the state before or after the last call",
    { timeout: 300_000 },
    async () => {
      const stateFile = join(folder, "state.json");
      let sent = 0;
      let answered = 0;
      const strange: unknown[] = [];
      for (let kill = 0; kill < 20; kill += 1) {
        const { child, url } = await start(stateFile);
        const ask = asker("teamup", `${url}/teamup/api/v2`, fetch, "application/json", "sandbox");
        const kept = Number((await ask("GET", system)).body.deferred_charge_days);
        if (sent > 0 && kept !== answered && kept !== sent) strange.push([kept, answered, sent]);
        sent = kept;
        answered = kept;
        setTimeout(() => child.kill("SIGKILL"), 5 + ((kill * 37) % 60));
        for (;;) {
          sent += 1;
          try {
            await ask("PATCH", system, { json: { deferred_charge_days: sent } });
            answered = sent;
          } catch {
            break;
          }
        }
      }
      expect(strange).toEqual([]);
    },
  );
});

function start(stateFile: string): Promise<{ child: ChildProcess; url: string }> {
  const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
  const child = spawn(process.execPath, [bin, "--port", "0", "--state", stateFile], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve({ child, url: chunk.toString().trim() }));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
