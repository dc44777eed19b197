import { readFile, rename, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { collectContradictions, renderContradictions } from "./contradictions/page.ts";

const bundle = "dist/openapi.json";
const page = "CONTRADICTIONS.md";

async function render(): Promise<string> {
  let text: string;
  try {
    text = await readFile(bundle, "utf8");
  } catch (cause) {
    throw new Error(`${bundle} cannot be read. Bundle the description first: npm run bundle.`, { cause });
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${bundle} is not JSON. Bundle the description again: npm run bundle.`, { cause });
  }
  return renderContradictions(document, collectContradictions(document));
}

/** A reader, or a run that is cut off, meets the former page or the new one, never half of one. */
async function replace(text: string): Promise<void> {
  const draft = `${page}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, page);
}

async function check(text: string): Promise<boolean> {
  const present = await readFile(page, "utf8").catch(() => undefined);
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

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  try {
    const text = await render();
    if (options.check) return (await check(text)) ? 0 : 1;
    await replace(text);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main();
