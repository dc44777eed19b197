// Lets independent tools read both bundles, and compiles what they generate.
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { packages, settings, tools, type Tool } from "./digest/tools.ts";
import { onDemand } from "./on-demand.ts";

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
  const { stdout, stderr, message } = error as Error & { stdout: string; stderr: string };
  return (`${stdout}\n${stderr}`.trim() || message).split("\n").slice(0, 20).join("\n");
}

/** Why the tool cannot use a bundle, if it cannot. */
async function digest(folder: string, tool: Tool, provider: string): Promise<string[]> {
  const output = outputOf(tool, provider);
  try {
    await run(folder, tool.command, tool.args(`${provider}.json`, output));
    if (tool.generates) await run(folder, "tsc", ["--project", `tsconfig.${output}.json`]);
    return [];
  } catch (error) {
    return [`${provider}: ${complaint(error)}`];
  }
}

/** A folder with the tools in its `node_modules`, where what they generate finds its imports. */
async function prepare(): Promise<string> {
  const installed = await onDemand(...packages);
  const folder = await mkdtemp(join(tmpdir(), "digest-"));
  await symlink(join(installed, "node_modules"), join(folder, "node_modules"), "junction");
  for (const provider of providers) {
    await copyFile(
      new URL(`../specs/${provider}/dist/openapi.json`, import.meta.url),
      join(folder, `${provider}.json`),
    );
  }
  for (const [name, text] of settings(providers, outputOf)) await writeFile(join(folder, name), text);
  return folder;
}

async function main(): Promise<number> {
  const folder = await prepare();
  let failures = 0;
  for (const tool of tools) {
    console.error(`${tool.name} reads both bundles …`);
    const start = performance.now();
    const complaints: string[] = [];
    for (const provider of providers) complaints.push(...(await digest(folder, tool, provider)));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const isSound = complaints.length === 0;
    const verdict = !isSound ? "see below" : tool.generates ? "generates code that compiles" : "finds no error";
    console.log(`${isSound ? "ok  " : "FAIL"} ${tool.name}: ${verdict} (${seconds} s)`);
    for (const one of complaints) console.log(one);
    if (!isSound) failures += 1;
  }
  await rm(folder, { recursive: true });
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main();
