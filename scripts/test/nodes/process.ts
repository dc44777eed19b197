import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { onDemand } from "../../on-demand.ts";

const execute = promisify(execFile);
export const root: URL = new URL("../../../", import.meta.url);

/** The program of the newest Node of a major version, as npm has it. */
export async function nodeOf(major: number): Promise<string> {
  const folder = await onDemand(`node@npm:node-linux-${process.arch}@${major}`);
  return join(folder, "node_modules", "node", "bin", "node");
}

/** Packs a package as it would be published, and returns the tarball's path. */
export async function pack(name: string, folder: string): Promise<string> {
  const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
    packageManager: string;
  };
  const { stdout } = await execute("npx", ["--yes", packageManager, "pack", "--json", "--pack-destination", folder], {
    cwd: new URL(`packages/${name}/`, root),
    env: environment(),
  });
  const { filename } = JSON.parse(stdout) as { filename: string };
  return filename;
}

/** What a program prints, or why it cannot be run. */
export function outputOf(program: string, args: string[], cwd: string | URL): Promise<string> {
  const options = { cwd, env: { ...environment(), NO_COLOR: "1" }, maxBuffer: 64 * 1024 * 1024 };
  return execute(program, args, options).then(
    ({ stdout }) => stdout,
    (error: Error & { stdout: string }) => error.stdout || error.message,
  );
}

/** What a shell would have: no settings of the run that this is part of. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|vitest|vite|node_options|node_env|proofs)/i.test(name),
  );
  return Object.fromEntries(kept);
}
