import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onDemand } from "../on-demand.ts";

const version = "5.16.0";

export interface Prism {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Prism as a mock of a description, its static mode.
 *
 * @param bundle the file of the description
 * @param ready a path that it answers once it has started
 * @throws when it does not answer within two minutes
 */
export async function startPrism(bundle: string, ready: string): Promise<Prism> {
  const folder = await onDemand(`@stoplight/prism-cli@${version}`);
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
