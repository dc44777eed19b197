// Changes the runtime's source in one place at a time, and sees whether a test of its package notices. In full it takes an
// hour on two cores; `npm run mutation -- --sample 200 --seed 7` changes only what stands in so many lines, drawn by the seed.
import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { parse } from "yaml";
import { onDemand } from "./on-demand.ts";

const runtime = fileURLToPath(new URL("../packages/runtime/", import.meta.url));
const STRYKER = "10.1.1";

/** Percent of the changes that a test must notice. */
const LEAST = 85;

// They send hundreds of calls each, to find what no single test looks for; a change that only they notice counts as unnoticed.
const SLOW = ["test/chaos.test.ts", "test/canaries.test.ts"];

const values = readOptions();

const tools = await onDemand(
  `@stryker-mutator/core@${STRYKER}`,
  `@stryker-mutator/vitest-runner@${STRYKER}`,
  ...(await readDependencies()),
);
// Beside what it imports, so that the tests and the runner share one Vitest, and nothing of ours is changed.
const folder = await mkdtemp(join(tools, "runtime-"));
try {
  for (const part of ["src", "test", "package.json"])
    await cp(join(runtime, part), join(folder, part), { recursive: true });
  await writeFile(join(folder, "vitest.config.js"), `export default ${JSON.stringify({ test: { exclude: SLOW } })};\n`);
  const options = {
    testRunner: "vitest",
    plugins: [join(tools, "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js")],
    vitest: { configFile: "vitest.config.js", related: false },
    mutate: values.sample === undefined ? ["src/**/*.ts"] : await draw(Number(values.sample), Number(values.seed)),
    concurrency: 2,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    reporters: ["clear-text", "progress-append-only"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    thresholds: { high: 100, low: LEAST, break: LEAST },
  };
  await writeFile(join(folder, "stryker.config.json"), JSON.stringify(options));
  if (values.sample !== undefined) console.log(`${values.sample} lines, seed ${values.seed}`);
  process.exitCode = await run(join(tools, "node_modules/@stryker-mutator/core/bin/stryker.js"));
} finally {
  await rm(folder, { recursive: true, force: true });
}

function readOptions(): { sample?: string; seed: string } {
  let given;
  try {
    given = parseArgs({ options: { sample: { type: "string" }, seed: { type: "string", default: "1" } } }).values;
  } catch (error) {
    return misused(`${(error as Error).message}. It takes --sample <lines> and --seed <number>.`);
  }
  for (const [name, value = "1"] of Object.entries(given)) {
    if (!/^[1-9]\d*$/.test(value)) misused(`--${name} takes a whole number from 1 up, not "${value}".`);
  }
  return given;
}

function misused(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What the runtime and its tests import, each in the version of the workspace. */
async function readDependencies(): Promise<string[]> {
  const workspace = parse(await readFile(new URL("../pnpm-workspace.yaml", import.meta.url), "utf8")) as {
    catalog: Record<string, string>;
  };
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(runtime, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => name !== "typescript" && name !== "@vitest/coverage-v8")
    .map((name) => `${name}@${workspace.catalog[name]}`);
}

/** Draws lines that hold code. */
async function draw(count: number, seed: number): Promise<string[]> {
  const lines: string[] = [];
  for (const name of (await readdir(join(runtime, "src"))).toSorted()) {
    const text = await readFile(join(runtime, "src", name), "utf8");
    for (const [index, line] of text.split("\n").entries()) {
      if (!/^\s*(?:$|\/\/|\/?\*|import|export type|[{}()\];,]+$)/.test(line))
        lines.push(`src/${name}:${index + 1}-${index + 1}`);
    }
  }
  const size = Math.min(count, lines.length);
  return fc.sample(fc.shuffledSubarray(lines, { minLength: size, maxLength: size }), { seed, numRuns: 1 })[0]!;
}

function run(script: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, "run"], { cwd: folder, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
