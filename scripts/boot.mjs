#!/usr/bin/env node
// The one door: every root verb comes through here, with nothing installed but Node and npm.
// Built-ins only, and no syntax newer than Node 20.19.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { constants, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const windows = process.platform === "win32";
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** A step runs quietly and leaves one line; `turbo` names tasks of turbo.json, `waits` what a slow one waits for. */
const step = (name, waits, ...command) => ({ name, waits, command });
const turbo = (...tasks) => ["turbo", "run", ...tasks, "--output-logs=errors-only", "--log-prefix=none"];

const lint = step("lint", "Redocly to check both descriptions", ...turbo("lint"));
const bundle = step("bundle", "Redocly to bundle both descriptions", ...turbo("bundle"));
const generate = step("generate", "openapi-typescript", ...turbo("generate"));
// By name it is done in any case: the cache restores what is missing, and leaves what is too many.
const regenerate = step("generate", "openapi-typescript", ...turbo("generate", "--only", "--force"));
const build = step("build", "the TypeScript compiler", ...turbo("build"));
const docs = step("docs", "Redocly to render both references", ...turbo("docs"));
const format = step("format", "prettier", "prettier", "--check", "--cache", "--log-level=warn", ".");
const code = step("code", "oxlint", "oxlint", "--quiet");
const typed = step("code", "oxlint and the types that it reads", "oxlint", "--type-aware", "--quiet");
const fresh = step("fresh", "the generated files to be compared", ...turbo("generate:check"));
const types = step("types", "the TypeScript compiler", "tsc", "--noEmit");

/** The first step within brackets runs beside the others. `run` inherits the terminal and, unless it is `closed`, takes the caller's further arguments; `free` lets others work in the meantime. What a verb does with an option stands under the option; the steps are taken again whenever a file in the folder `watched` changes. */
const verbs = {
  start: { steps: [lint, bundle, generate, build, docs], run: ["node", "scripts/start.ts"], closed: true, free: true },
  test: { steps: [lint, fresh, build, code, types], run: tests("test", 2) },
  "test:long": { steps: [build], run: tests("test:long", 1) },
  // Without what the packages are built into, their types are unknown, and each use of them would be an error.
  lint: { steps: [[format, lint, build], typed] },
  bundle: { steps: [bundle] },
  generate: {
    steps: [bundle, regenerate],
    "--check": { steps: [bundle, fresh] },
    "--watch": { steps: [lint, bundle, generate], watched: "specs" },
  },
  build: { steps: [build] },
  typecheck: { steps: [build, types] },
  docs: { steps: [docs] },
  sandbox: { steps: [bundle, build], run: ["node", "packages/sandbox/dist/bin.js"], free: true },
  bench: { steps: [bundle, generate, build], run: ["node", "bench/run.ts"] },
  mutation: { steps: [], run: ["node", "scripts/mutation.ts"], free: true },
  diff: { steps: [], run: ["node", "scripts/diff.ts"], free: true },
  digest: { steps: [bundle], run: ["node", "scripts/digest.ts"], closed: true },
  format: { steps: [], run: ["prettier", "--write", "--cache", "--log-level=warn", "."] },
};

/** Each package's tests use several processes of their own, and one that fails keeps no other from telling what it finds. */
function tests(task, packages) {
  const logs = ["--output-logs=new-only", "--log-prefix=none", "--log-order=grouped"];
  return ["turbo", "run", task, `--concurrency=${packages}`, "--continue=dependencies-successful", ...logs];
}

const say = (line) => process.stderr.write(`${line}\n`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;

/** Ends with the number a shell would give: the child's own code, or 128 and the signal. */
class Stop extends Error {
  constructor(exitCode, message) {
    super(message);
    this.exitCode = exitCode;
  }
}

function environment() {
  // npm hands its whole configuration down; pnpm would take it for its own.
  const kept = /^npm_config_(.*registry.*|.*proxy|cafile|ca|cache|userconfig|globalconfig|strict_ssl)$/i;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)),
  );
  env.PATH = [bin, env.PATH ?? env.Path].join(delimiter);
  return Object.assign(env, {
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    MEMBERSHIPS_BOOT: "1",
  });
}

const children = new Set();
let ending;

/** Each child leads a process group, so that a signal reaches whatever it has started, and Ctrl+C reaches it through us alone. */
function signalGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

function end(signal) {
  ending ??= signal;
  for (const child of children) signalGroup(child, signal);
  dieIfAlone();
}

/** Of the signal itself, which npm and the shell understand; where that does not kill, with its number. */
function dieIfAlone() {
  if (children.size > 0) return;
  process.removeAllListeners(ending);
  process.kill(process.pid, ending);
  process.exit(128 + constants.signals[ending]);
}

/** Runs a command; with `quiet` its output is kept and returned, else it goes to the terminal. Never returns once a signal has come. */
function run(command, { quiet = false, env = environment() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: root,
      env,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: windows,
      detached: !windows,
    });
    children.add(child);
    let output = "";
    let stdout = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => {
      children.delete(child);
      reject(new Stop(1, `Cannot run ${command[0]}: ${error.message}`));
    });
    child.on("exit", () => {
      if (ending) signalGroup(child, "SIGKILL");
    });
    child.on("close", (exitCode, signal) => {
      children.delete(child);
      if (ending) dieIfAlone();
      else resolve({ exitCode: exitCode ?? 128 + constants.signals[signal], output, stdout });
    });
  });
}

/** Runs a command without its output, and tells after two seconds what is waited for. */
async function runQuietly({ name, waits, command }) {
  const slow = setTimeout(() => say(`  ${name.padEnd(10)} … waiting for ${waits}`), 2000);
  try {
    return await run(command, { quiet: true });
  } finally {
    clearTimeout(slow);
  }
}

async function runStep(each) {
  const { name } = each;
  const since = performance.now();
  const { exitCode, output } = await runQuietly(each);
  if (exitCode !== 0) {
    say(`${output.trimEnd()}\n✗ ${name.padEnd(10)} ${seconds(since)}`);
    // Some tools say more by their number; here it would mean that the verb was misused.
    throw new Stop(1);
  }
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  say(`✓ ${name.padEnd(10)} ${seconds(since)}${cached && cached === total ? "  unchanged" : ""}`);
}

/** The first of the steps beside the others, which turbo would make wait for each other. All end before the first failure counts. */
async function runSideBySide([first, ...others]) {
  const inTurn = async () => {
    for (const each of others) await runStep(each);
  };
  const ends = await Promise.allSettled([runStep(first), inTurn()]);
  for (const { reason } of ends) if (reason) throw reason;
}

/** One process at a time installs and builds here. The operating system frees the name when its holder dies. */
async function lock() {
  if (process.env.MEMBERSHIPS_LOCKED) return () => {};
  const name = `memberships-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`;
  const path =
    process.platform === "linux" ? `\0${name}` : windows ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  let told = false;
  for (;;) {
    const server = createServer((socket) => socket.destroy());
    const held = await new Promise((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(path, () => resolve(true));
    });
    if (held) {
      process.env.MEMBERSHIPS_LOCKED = "1";
      server.unref();
      return () => {
        delete process.env.MEMBERSHIPS_LOCKED;
        server.close();
      };
    }
    if (!told) say("Another run is at work in this folder; waiting for it to finish …");
    told = true;
    if (path.endsWith(".sock") && !(await answers(path))) rmSync(path, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function answers(path) {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

const installAgain =
  "The installation failed. Check the network or the npm registry, then run the same command again: it goes on where it stopped.";

/** Puts the pinned pnpm on PATH, for us and for turbo. */
async function findPnpm() {
  const command = ["npx", "--yes", "--prefer-offline", "--loglevel=error", `--package=${packageManager}`, "--"];
  const ask = step("set-up", `npm to find ${packageManager}`, ...command, "node", "-p", "process.env.PATH");
  const { exitCode, output, stdout } = await runQuietly(ask);
  if (exitCode !== 0) throw new Stop(1, `${output.trimEnd()}\n${installAgain}`);
  process.env.PATH = stdout.trim();
}

/** Installs when the lockfile has changed since the last install that came to its end. */
async function install() {
  const stamp = join(root, "node_modules", ".boot");
  const wanted = createHash("sha256")
    .update(["pnpm-lock.yaml", "pnpm-workspace.yaml"].map((file) => readFileSync(join(root, file))).join("\0"))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(join(bin, "turbo"))) return;
  const since = performance.now();
  say("  set-up     … installing from the lockfile (about half a minute, once)");
  rmSync(stamp, { force: true });
  const command = ["pnpm", "install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
  const { exitCode, output } = await run(command, { quiet: true, env: { ...environment(), CI: "true" } });
  if (exitCode !== 0) throw new Stop(1, `${output.trimEnd()}\n${installAgain}`);
  // Last, so that an interrupted installation is seen and mended by the next run.
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stamp, wanted);
  say(`✓ set-up     ${seconds(since)}`);
}

function checkHost() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const linux = process.platform === "linux";
  const least = linux ? [20, 19] : [24, 11];
  if (major < least[0] || (major === least[0] && minor < least[1])) {
    const reason = linux ? "" : " Only on Linux do the tools bring a Node of their own.";
    throw new Stop(
      1,
      `Node ${process.versions.node} is too old for this: please install Node ${least.join(".")} or newer.${reason}`,
    );
  }
}

async function runSteps(steps) {
  for (const each of steps) {
    if (Array.isArray(each)) await runSideBySide(each);
    else await runStep(each);
  }
}

/** What the steps themselves write, what is installed, and what an editor keeps for itself. */
const isOwn = (name) => /^(?:CONTRADICTIONS\.md|dist|node_modules)$|^[.#]|~$/.test(name);

function foldersIn(folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory() && !isOwn(each.name));
  return [folder, ...inside.flatMap(({ name }) => foldersIn(join(folder, name)))];
}

/** When something in a folder changes next. Each folder within is watched for itself, for a recursive watch of Node 20 loses a file that an editor has replaced. */
function nextChange(folder) {
  let changed;
  let quiet;
  const change = new Promise((resolve) => (changed = resolve));
  const listen = (_event, name) => {
    if (isOwn(name ?? "")) return;
    // An editor that saves many files does so one by one.
    clearTimeout(quiet);
    quiet = setTimeout(() => changed(), 100);
  };
  // A folder that goes while it is watched is an error on some systems.
  const watchers = foldersIn(folder).map((each) => watch(each, listen).on("error", changed));
  return change.finally(() => watchers.forEach((watcher) => watcher.close()));
}

/** Takes the steps at once and after each change, also one in the meantime, until a signal comes. Others may work while nothing changes. */
async function keepUp({ steps, watched }, unlock) {
  for (;;) {
    const change = nextChange(join(root, watched));
    await runSteps(steps).catch((error) => {
      if (!(error instanceof Stop)) throw error;
    });
    unlock();
    say(`  watching   … ${watched} (Ctrl+C ends it)`);
    await change;
    unlock = await lock();
  }
}

async function main([verbName, ...rest]) {
  checkHost();
  if (!Object.hasOwn(verbs, verbName ?? "")) {
    throw new Stop(2, `Unknown verb "${verbName ?? ""}". There are: ${Object.keys(verbs).join(", ")}.`);
  }
  let verb = verbs[verbName];
  if (rest[0]?.startsWith("--") && Object.hasOwn(verb, rest[0])) [verb, rest] = [verb[rest[0]], rest.slice(1)];
  if (rest.length > 0 && (!verb.run || verb.closed)) {
    const options = Object.keys(verb).filter((name) => name.startsWith("--"));
    const only = options.length > 0 ? `, only ${options.join(" or ")}` : "";
    throw new Stop(2, `"${verbName}" takes no ${rest[0]}${only}.`);
  }
  if (!process.env.MEMBERSHIPS_BOOT) await findPnpm();
  const unlock = await lock();
  await install();
  if (verb.watched) return keepUp(verb, unlock);
  await runSteps(verb.steps);
  if (verb.free) unlock();
  const { exitCode } = verb.run ? await run([...verb.run, ...rest]) : { exitCode: 0 };
  unlock();
  return exitCode;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
// npm hands a signal on to the shell between us alone, which ends and leaves us behind.
const { ppid } = process;
const outlive = () => ending || process.ppid === ppid || end("SIGTERM");
if (process.env.npm_lifecycle_event) setInterval(outlive, 500).unref();
main(process.argv.slice(2)).then(
  (exitCode) => process.exit(exitCode),
  (error) => {
    if (error.message) say(error instanceof Stop ? error.message : error.stack);
    process.exit(error.exitCode ?? 1);
  },
);
