import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Two commands that do the same work, ours and the tool's own. */
interface Pair {
  readonly name: string;
  readonly ours: Command;
  readonly theirs: Command;
}

interface Command {
  readonly words: readonly [string, ...string[]];
  readonly cwd: string;
}

/** Median whole-process milliseconds of both, run five times in turns after one warm-up each. */
export function compare({ name, ours, theirs }: Pair): { name: string; ours: number; theirs: number } {
  run(ours);
  run(theirs);
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < 5; round++) {
    times.ours.push(run(ours));
    times.theirs.push(run(theirs));
  }
  return { name, ours: median(times.ours), theirs: median(times.theirs) };
}

function run({ words: [program, ...rest], cwd }: Command): number {
  const since = performance.now();
  const { status, stderr, stdout, error } = spawnSync(program, rest, { cwd, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${rest.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return performance.now() - since;
}

/** The command line of openapi-typescript, resolved from here, because pnpm shows it only to packages that depend on it. */
export const openapiTypescript: string = join(
  dirname(createRequire(import.meta.url).resolve("openapi-typescript/package.json")),
  "bin",
  "cli.js",
);

/** Seconds that openapi-typescript takes for an empty description on the machine for which the bounds in seconds were set. */
const YARDSTICK = 0.38;

/** Tells how this machine compares to the one for which the bounds in seconds were set. The bounds stay as they are. */
export function reportPace(): void {
  const folder = mkdtempSync(join(tmpdir(), "memberships-bench-"));
  try {
    writeFileSync(join(folder, "empty.json"), '{"openapi":"3.1.1","info":{"title":"Empty","version":"1"},"paths":{}}');
    const words: Command["words"] = [process.execPath, openapiTypescript, "empty.json", "--output", "empty.d.ts"];
    const seconds = median([1, 2, 3, 4, 5].map(() => run({ words, cwd: folder }))) / 1000;
    console.log(
      `openapi-typescript takes ${seconds.toFixed(2)} s for an empty description, ${(seconds / YARDSTICK).toFixed(1)} times ` +
        "as long as where the bounds in seconds were set",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Prints a row for each pair, and tells whether all stay below the bound. */
export function report(
  title: string,
  unit: string,
  rows: readonly { name: string; ours: number; theirs: number }[],
  bound: number,
): boolean {
  console.log(`\n${title} (at most ${bound} times the other)`);
  for (const { name, ours, theirs } of rows) {
    const ratio = ours / theirs;
    const figures = [ours, theirs].map((value) => `${Math.round(value).toLocaleString("en")} ${unit}`.padStart(16));
    console.log(`${ratio <= bound ? "✓" : "✗"} ${name.padEnd(28)}${figures.join("")}${ratio.toFixed(2).padStart(8)}`);
  }
  return rows.every(({ ours, theirs }) => ours / theirs <= bound);
}

/** Prints a row for each figure and its bound, and tells whether all stay below theirs. */
export function reportBounds(
  title: string,
  unit: string,
  rows: readonly { name: string; value: number; bound: number }[],
): boolean {
  console.log(`\n${title}`);
  for (const { name, value, bound } of rows) {
    const figures = [value, bound].map((each) => {
      const digits = each < 10 ? 2 : each < 100 ? 1 : 0;
      return `${each.toLocaleString("en", { maximumFractionDigits: digits })} ${unit}`.padStart(16);
    });
    console.log(`${value <= bound ? "✓" : "✗"} ${name.padEnd(36)}${figures.join("")}`);
  }
  return rows.every(({ value, bound }) => value <= bound);
}
