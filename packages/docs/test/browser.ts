import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

/** Starts a headless browser: the one that BROWSER names, on Linux x64 the one from the npm package, elsewhere an installed one. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["BROWSER"];
  if (named) return chromium.launch({ executablePath: named });
  if (process.platform !== "linux" || process.arch !== "x64") return launchInstalled();
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  });
}

/** Chrome where there is one, else Edge, which Windows brings along. */
async function launchInstalled(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: "chrome" }).catch(() => chromium.launch({ channel: "msedge" }));
  } catch (cause) {
    throw new Error(
      "The browser from npm runs on Linux x64 only, and neither Chrome nor Edge is installed. Set BROWSER to the path of a Chromium.",
      { cause },
    );
  }
}

/** The unpacked browser in a folder of its version. It appears there whole, whoever of several runs unpacks it first. */
async function unpackedBrowser(): Promise<string> {
  const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
  const folder = join(cache, `chromium-${await version()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const growing = await mkdtemp(join(cache, "chromium-"));
  try {
    await unpackInto(growing);
    await writeFile(join(growing, "fonts.conf"), fonts);
    await rename(growing, folder);
  } catch (error) {
    await rm(growing, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function version(): Promise<string> {
  const manifest = new URL("../package.json", import.meta.resolve("@sparticuz/chromium"));
  return (JSON.parse(await readFile(manifest, "utf8")) as { version: string }).version;
}

// The package unpacks into the temporary folder, takes any `chromium` it finds there, and brings the system libraries
// along only where it believes to run in Lambda. All three are settled while it is loaded and unpacks, and undone after.
async function unpackInto(folder: string): Promise<void> {
  const names = ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"];
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

// The package's own configuration looks for the fonts in /tmp.
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;
