import { execFile } from "node:child_process";
import { access, copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { packages, settings, tools } from "./digest/tools.ts";
import type { Tool } from "./digest/tools.ts";

const usage = `Usage: digest.ts [--tools FOLDER]

Lets independent tools read both bundles, and compiles what they generate.
  --tools FOLDER  where the tools are installed already; otherwise npm installs them into a temporary folder`;

const providers = ["commercelayer", "teamup"];
const execute = promisify(execFile);

function outputOf({ name }: Tool, provider: string): string {
  return `${name.replaceAll(/[^a-z-]/g, "")}-${provider}`;
}

async function run(folder: string, command: string, args: string[]): Promise<void> {
  const path = [join(folder, "node_modules/.bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter);
  await execute(command, args, {
    cwd: folder,
    env: { ...process.env, PATH: path, NO_COLOR: "1", DO_NOT_TRACK: "1", CI: "1" },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 600_000,
  });
}

function complaint(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const outputs = "stdout" in error && "stderr" in error ? [error.stdout, error.stderr] : [];
  const said = outputs.map(String).join("\n").trim();
  return (said === "" ? error.message : said).split("\n").slice(0, 20).join("\n");
}

/** Why the tool cannot use a bundle, or nothing. */
async function digest(folder: string, tool: Tool, provider: string): Promise<string | undefined> {
  const output = outputOf(tool, provider);
  try {
    await run(folder, tool.command, tool.args(`${provider}.json`, output));
    if (tool.generates) await run(folder, "tsc", ["--project", `tsconfig.${output}.json`]);
    return undefined;
  } catch (error) {
    return `${provider}: ${complaint(error)}`;
  }
}

async function prepare(installed: string | undefined): Promise<string> {
  const folder = installed === undefined ? await mkdtemp(join(tmpdir(), "digest-")) : resolve(installed);
  for (const provider of providers) {
    const bundle = new URL(`../specs/${provider}/dist/openapi.json`, import.meta.url);
    await access(bundle).catch(() => {
      throw new Error(`specs/${provider}/dist/openapi.json is missing. Write it with: npm run bundle.`);
    });
    await copyFile(bundle, join(folder, `${provider}.json`));
  }
  for (const [name, text] of settings(providers, outputOf)) await writeFile(join(folder, name), text);
  if (installed !== undefined) return folder;
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  console.error("Installing the tools (a minute or more)…");
  await run(folder, "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save", ...packages]);
  return folder;
}

async function main(): Promise<number> {
  let folder: string;
  let installed: string | undefined;
  try {
    installed = parseArgs({ options: { tools: { type: "string" } } }).values.tools;
    folder = await prepare(installed);
  } catch (error) {
    console.error(`${complaint(error)}\n\n${usage}`);
    return 2;
  }
  let failures = 0;
  for (const tool of tools) {
    const start = performance.now();
    const complaints: string[] = [];
    for (const provider of providers)
      complaints.push(...[await digest(folder, tool, provider)].filter((one) => one !== undefined));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const verdict = tool.generates ? "generates code that compiles" : "finds no error";
    console.log(
      `${complaints.length === 0 ? "ok  " : "FAIL"} ${tool.name}: ${complaints.length === 0 ? verdict : "see below"} (${seconds} s)`,
    );
    for (const one of complaints) console.log(one);
    if (complaints.length > 0) failures += 1;
  }
  if (installed === undefined) await rm(folder, { recursive: true });
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main();
