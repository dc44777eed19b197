// Turns the bundle of a provider into the generated sources of its client. Run in the client's folder.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { emitClient } from "./generate/client.ts";
import type { Description } from "./generate/description.ts";
import { checkFiles, writeFiles } from "./generate/files.ts";
import { emitRates } from "./generate/rates.ts";
import { emitSchema } from "./generate/schema.ts";
import { emitShapes } from "./generate/shapes.ts";

const [option, ...others] = process.argv.slice(2);
if ((option !== undefined && option !== "--check") || others.length > 0) {
  console.error(`generate does not know "${others[0] ?? option}". It takes --check, or nothing.`);
  process.exit(2);
}

const folder = process.cwd();
const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string };

try {
  const description = readBundle(`${name}-spec`);
  const banner = `// Generated from ${name}-spec by \`npm run generate\`. To change it, change the YAML.\n\n`;
  const files = new Map<string, string>();
  files.set("src/schema.gen.ts", banner + (await emitSchema(description)));
  files.set("src/client.gen.ts", banner + emitClient(description, name));
  const shapes = emitShapes(description);
  if (shapes) files.set("src/shapes.gen.ts", banner + shapes);
  const rates = emitRates(description);
  if (rates) files.set("src/rates.gen.ts", banner + rates);

  if (option === "--check") {
    const faults = checkFiles(folder, files, /^src\/.*\.gen\.ts$/);
    for (const { file, fault } of faults) console.error(`${relative(process.cwd(), join(folder, file))} is ${fault}.`);
    if (faults.length > 0) {
      console.error(`Run \`npm run generate\` and commit what it writes (${name}).`);
      process.exit(1);
    }
  } else {
    writeFiles(folder, files, /^src\/.*\.gen\.ts$/);
  }
} catch (error) {
  console.error(`${name}: ${(error as Error).message}`);
  process.exit(1);
}

function readBundle(spec: string): Description {
  const path = createRequire(join(folder, "package.json")).resolve(`${spec}/openapi.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Description;
}
