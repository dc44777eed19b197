// npm packages that only a few runs need, or that are too large to be dependencies.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cache = fileURLToPath(new URL("../node_modules/.cache/on-demand/", import.meta.url));

/**
 * Installs packages once; later runs take them from where they are. The same list of packages is the same folder.
 *
 * @param packages each as npm takes it: a name with its version
 * @returns the folder below `node_modules/.cache` that has them in its own `node_modules`
 * @throws when npm cannot install them, with what it said
 */
export async function onDemand(...packages: readonly string[]): Promise<string> {
  const folder = join(cache, createHash("sha256").update(packages.join("\n")).digest("hex").slice(0, 16));
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await writeFile(join(unfinished, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await install(unfinished, packages);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * Installs packages with npm into a folder that has a `package.json`, and runs no code of theirs. Tells on stderr what it waits for.
 *
 * @param packages each as npm takes it: a name with its version, or the path of a tarball
 * @throws when npm cannot install them, with what it said
 */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  console.error(`Installing ${packages.join(", ")} …`);
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save", "--prefer-offline", "--loglevel=error"];
  const path = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH: path };
  try {
    await promisify(execFile)("npm", ["install", ...options, ...packages], { cwd: folder, env });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    const said = (stderr ?? "").trim() || String(error);
    throw new Error(
      `npm could not install ${packages.join(", ")}. Check the network and the registry (npm config get registry), then run the same again.\n${said}`,
      { cause: error },
    );
  }
}
