// Compiles the bundle of a provider into the checks of its client's `validate` entry. Run in the client's folder, after tsc.
import { join } from "node:path";
import { readBundle, readName, wordsOf } from "./generate/bundle.ts";
import { writeChecks } from "./validators/write.ts";

const folder = process.cwd();
try {
  await writeChecks(readBundle(folder), join(folder, "dist/validate"));
} catch (error) {
  console.error(`${readName(folder)}: ${wordsOf(error)}`);
  process.exitCode = 1;
}
