import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { renderContradictions } from "./contradictions/page.ts";
import { readIfPresent, replaceFile } from "./generate/files.ts";

const bundle = "dist/openapi.json";
const page = "CONTRADICTIONS.md";

function render(): string {
  let text: string;
  try {
    text = readFileSync(bundle, "utf8");
  } catch (cause) {
    throw new Error(`${bundle} cannot be read. Bundle the description first: npm run bundle.`, { cause });
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${bundle} is not JSON. Bundle the description again: npm run bundle.`, { cause });
  }
  return renderContradictions(document);
}

function check(text: string): boolean {
  const present = readIfPresent(page);
  if (present === text) return true;
  console.error(`${page} is ${present === undefined ? "missing" : "stale"}. Write it with: npm run generate.`);
  return false;
}

function readOptions(): { check: boolean } | undefined {
  try {
    return parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: contradictions.ts [--check]`);
    return undefined;
  }
}

function main(): number {
  const options = readOptions();
  if (options === undefined) return 2;
  try {
    const text = render();
    if (options.check) return check(text) ? 0 : 1;
    replaceFile(page, text);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = main();
