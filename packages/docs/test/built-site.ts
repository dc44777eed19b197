import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the built site. Without one, a browser would wait for what never comes. */
export function builtSite(folder: string = fileURLToPath(new URL("../dist", import.meta.url))): string {
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new Error(`There is no site in ${folder}. Run \`npm run docs\`, then the tests again.`);
}
