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

/** What to tell of a failure: its own words, or where to look for what no code is prepared for. */
export function wordsOf(error: unknown): string {
  const { message } = error as Error;
  return error instanceof TypeError
    ? `The description has a form that cannot be read: ${message}. \`npm run lint\` tells where.`
    : message;
}
