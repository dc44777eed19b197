import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);
const version = "5.16.0";

export interface Prism {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Installs packages that are too large to be dependencies, once: into a folder below `node_modules`, from where later runs take them.
 *
 * @param packages each with its exact version
 * @returns the folder that has them in its `node_modules`
 */
export async function installed(...packages: readonly string[]): Promise<string> {
  const name = packages.join("+").replaceAll(/[^\w.+-]/g, "_");
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/on-demand/${name}`, import.meta.url));
  const mark = join(folder, "complete");
  if (existsSync(mark)) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save", "--loglevel=error"];
  const path = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  await execute("npm", ["install", ...options, ...packages], { cwd: folder, env: { ...process.env, PATH: path } });
  await writeFile(mark, "");
  return folder;
}

/**
 * Starts Prism as a mock of a description, its static mode.
 *
 * @param bundle the file of the description
 * @param ready a path that it answers once it has started
 * @throws when it does not answer within two minutes
 */
export async function startPrism(bundle: string, ready: string): Promise<Prism> {
  const folder = await installed(`@stoplight/prism-cli@${version}`);
  const port = await freePort();
  const script = join(folder, "node_modules", "@stoplight", "prism-cli", "dist", "index.js");
  const words = [script, "mock", bundle, "--port", String(port), "--verboseLevel", "silent"];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
  };
  for (let attempt = 0; attempt < 1200 && child.exitCode === null; attempt += 1) {
    const response = await fetch(url + ready).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error("Prism does not answer.");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
