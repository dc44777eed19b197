import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export const execute = promisify(execFile);
export const root: URL = new URL("../../../", import.meta.url);

/** Installs packages with npm into a folder of their own. */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  await execute("npm", ["install", "--prefix", folder, ...quiet, ...packages], { env: environment() });
}

/** The package on npm that holds the newest Node of a major version, and where its program lies. */
export function nodeOf(folder: string, major: number): { package: string; program: string } {
  const name = `node-linux-${process.arch}`;
  const alias = `node-${major}`;
  return { package: `${alias}@npm:${name}@${major}`, program: join(folder, "node_modules", alias, "bin", "node") };
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

/** What a shell would have: no settings of the run that this is part of. */
export function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|vitest|vite|node_options|node_env|proofs)/i.test(name),
  );
  return Object.fromEntries(kept);
}
