// Compiles the bundle of a provider into the checks of its client's `validate` entry. Run in the client's folder, after tsc.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Description } from "./generate/description.ts";
import { writeChecks } from "./validators/write.ts";

const folder = process.cwd();
const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string };
try {
  const bundle = createRequire(join(folder, "package.json")).resolve(`${name}-spec/openapi.json`);
  await writeChecks(JSON.parse(readFileSync(bundle, "utf8")) as Description, join(folder, "dist/validate"));
} catch (error) {
  console.error(`${name}: ${(error as Error).message}`);
  process.exitCode = 1;
}
