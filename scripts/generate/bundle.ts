import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Description } from "./description.ts";

/** The name of the client's package in a folder. */
export function readName(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string }).name;
}

/** The bundle that the client in a folder is made of. */
export function readBundle(folder: string): Description {
  const path = createRequire(join(folder, "package.json")).resolve(`${readName(folder)}-spec/openapi.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Description;
}
