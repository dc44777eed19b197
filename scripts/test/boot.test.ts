import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";

const boot = fileURLToPath(new URL("../boot.mjs", import.meta.url));

function run(...words: string[]): { status: number | null; stderr: string } {
  // From elsewhere: a verb works from any folder. The variable keeps npx, which the caller has been through, out of it.
  return spawnSync(process.execPath, [boot, ...words], {
    cwd: tmpdir(),
    encoding: "utf8",
    env: { ...process.env, MEMBERSHIPS_BOOT: "1", MEMBERSHIPS_LOCKED: "1" },
  });
}

describe("boot", () => {
  it("names the verbs when it is given an unknown one", () => {
    for (const unknown of ["strat", "constructor", "__proto__"]) {
      const { status, stderr } = run(unknown);
      expect(status).toBe(2);
      expect(stderr).toContain(`Unknown verb "${unknown}". There are: start, test, `);
      expect(stderr).toMatch(/lint, .*sandbox/);
    }
  });

  it.each([
    ["linux", "20.18.3", "Node 20.18.3 is too old for this: please install Node 20.19 or newer.\n"],
    ["darwin", "22.20.0", "please install Node 24.11 or newer. Only on Linux do the tools bring a Node of their own."],
  ])("names the Node that %s needs, and the reason", (platform, node, message) => {
    const pretend = `for (const [name, value] of Object.entries(${JSON.stringify({ platform, versions: { node } })}))
      Object.defineProperty(process, name, { value });`;
    const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
    const { status, stderr } = spawnSync(process.execPath, ["--import", preload, boot, "start"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it.each([
    ["lint", "--fix"],
    ["start", "--port"],
    ["digest", "kubb"],
    ["generate", "--write", ", only --check or --watch"],
  ])("refuses an argument that a verb does not take: %s %s", (verb, word, only = "") => {
    expect(run(verb, word)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`"${verb}" takes no ${word}${only}.`),
    });
  });
});

// What runs in the end listens on a port, and has started another program that does so too.
describe.skipIf(process.platform === "win32")("with other tools", () => {
  const one = `require("node:net").createServer().listen(0, function () { console.log("port " + this.address().port); });
    setTimeout(() => process.exit(), 20000);`;
  const two = `${one}
    require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(one)}], { stdio: "inherit" });`;
  const { MEMBERSHIPS_BOOT: _boot, MEMBERSHIPS_LOCKED: _locked, ...env } = process.env;

  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "boot signal-"));
    mkdirSync(join(folder, "scripts"));
    mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
    copyFileSync(boot, join(folder, "scripts/boot.mjs"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ packageManager: "pnpm@0.0.0" }));
    for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) writeFileSync(join(folder, file), "");
    writeFileSync(join(folder, "scripts/digest.ts"), two);
    for (const done of ["pnpm", "turbo"]) program(done, "#!/bin/sh\n");
    // Like npm: a shell stands between, and passes no signal on.
    program("npx", '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift\n"$@"\nexit $?\n');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function program(name: string, text: string): void {
    writeFileSync(join(folder, "node_modules/.bin", name), text, { mode: 0o755 });
  }

  function start(...args: string[]) {
    const words = [join(folder, "scripts/boot.mjs"), ...args];
    return spawnSync(process.execPath, words, { env, encoding: "utf8", timeout: 20_000 });
  }

  /** On which ports both programs listen, once they do. */
  async function portsIn({ stdout }: { readonly stdout: Readable }): Promise<number[]> {
    let output = "";
    for await (const chunk of stdout) {
      output += chunk;
      if (output.match(/port \d+\n/g)?.length === 2) break;
    }
    return Array.from(output.matchAll(/\d+/g), ([port]) => Number(port));
  }

  function answers(port: number): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = createConnection(port, "127.0.0.1");
      socket.on("connect", () => (socket.destroy(), resolve(true)));
      socket.on("error", () => resolve(false));
    });
  }

  it.each([
    ["lint", ["run lint", "run build", "--type-aware"]],
    ["generate", ["run bundle", "run generate --only --force"]],
    ["generate --check", ["run bundle", "run generate:check"]],
    ["test --filter=one", ["run lint", "run generate:check", "run build", "--noEmit", "run test", "--filter=one"]],
  ])("%s runs in turn what it needs", (verb, inTurn) => {
    for (const tool of ["turbo", "prettier", "oxlint", "tsc"]) program(tool, '#!/bin/sh\necho "$@" >> calls\n');
    expect(start(...verb.split(" "))).toMatchObject({ status: 0 });
    const calls = readFileSync(join(folder, "calls"), "utf8").split("\n");
    const steps = inTurn.map((words) => calls.findIndex((call) => call.includes(words)));
    expect(steps).not.toContain(-1);
    expect(steps).toEqual(steps.toSorted((left, right) => left - right));
  });

  it.each([
    ["typecheck", "turbo"],
    ["lint", "prettier"],
    ["bundle", "npx"],
    ["bundle", "pnpm"],
  ])("%s ends in 1 where %s fails, with its words, whatever number it ends in", (verb, tool) => {
    // As prettier does where a file is not YAML.
    program(tool, "#!/bin/sh\necho Broken.\nexit 2\n");
    program("oxlint", "#!/bin/sh\n");
    const { status, stderr } = start(verb);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Broken\.\n(✗ |The installation failed\.)/m);
  });

  it("installs what the lockfile says when that has changed, and only then", () => {
    program("pnpm", '#!/bin/sh\necho "$@" >> calls\n');
    const installations = (): number => {
      start("bundle");
      return readFileSync(join(folder, "calls"), "utf8").match(/^install /gm)?.length ?? 0;
    };
    expect([installations(), installations()]).toEqual([1, 1]);
    writeFileSync(join(folder, "pnpm-lock.yaml"), "other");
    expect(installations()).toBe(2);
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends all that a verb has started", async (signal) => {
    const copy = join(folder, "scripts/boot.mjs");
    const child = spawn(process.execPath, [copy, "digest"], { env, stdio: ["ignore", "pipe", "ignore"] });
    const ended = once(child, "exit");
    const ports = await portsIn(child);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    // The system may take a moment to end what has the signal.
    await expect.poll(() => Promise.all(ports.map(answers)), { timeout: 10_000 }).toEqual([false, false]);
    // The lock is free.
    expect(spawnSync(process.execPath, [copy, "bundle"], { env, timeout: 10_000 })).toMatchObject({ status: 0 });
  });

  it("generates again after each change of a description, also after one that is wrong", async () => {
    const path = join(folder, "specs/teamup/paths");
    mkdirSync(path, { recursive: true });
    mkdirSync(join(folder, "specs/teamup/dist"));
    program("turbo", '#!/bin/sh\necho "$2" >> calls\n! grep -rqs wrong specs/*/paths || { echo Broken.; exit 1; }\n');
    const copy = join(folder, "scripts/boot.mjs");
    const child = spawn(process.execPath, [copy, "generate", "--watch"], { env, stdio: ["ignore", "ignore", "pipe"] });
    onTestFinished(() => void child.kill());
    const ended = once(child, "exit");
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    const rounds = async (count: number): Promise<string> => {
      await expect.poll(() => said.match(/watching/g)?.length, { timeout: 10_000 }).toBe(count);
      return readFileSync(join(folder, "calls"), "utf8").replaceAll("\n", " ").trim();
    };
    const whole = "lint bundle generate";
    expect(await rounds(1)).toBe(whole);

    writeFileSync(join(path, "memberships.yaml"), "wrong");
    expect(await rounds(2)).toBe(`${whole} lint`);
    expect(said).toContain("Broken.\n✗ lint");

    // As editors do: the new file takes the place of the old one.
    writeFileSync(join(folder, "new"), "right");
    renameSync(join(folder, "new"), join(path, "memberships.yaml"));
    expect(await rounds(3)).toBe(`${whole} lint ${whole}`);

    mkdirSync(join(path, "new"));
    await rounds(4);
    writeFileSync(join(path, "new/terms.yaml"), "wrong");
    expect(await rounds(5)).toBe(`${whole} lint ${whole} ${whole} lint`);

    for (const own of ["dist/openapi.json", "CONTRADICTIONS.md", "paths/.terms.yaml.swp", "paths/terms.yaml~"]) {
      writeFileSync(join(folder, "specs/teamup", own), "");
    }
    await setTimeout(500);
    // Others can work here while nothing changes.
    expect(start("bundle")).toMatchObject({ status: 1, stderr: expect.stringContaining("Broken.") });
    expect(await rounds(5)).toBe(`${whole} lint ${whole} ${whole} lint bundle`);
    child.kill("SIGINT");
    expect(await ended).toEqual([null, "SIGINT"]);
  });

  it("ends with the shell that npm has started it in", async () => {
    const words = ["-c", '"$@"; true', "sh", process.execPath, join(folder, "scripts/boot.mjs"), "digest"];
    const npm = { ...env, npm_lifecycle_event: "digest" };
    const shell = spawn("sh", words, { env: npm, stdio: ["ignore", "pipe", "ignore"] });
    const ports = await portsIn(shell);
    shell.kill("SIGTERM");
    await expect.poll(() => Promise.all(ports.map(answers)), { timeout: 10_000 }).toEqual([false, false]);
  });
});
