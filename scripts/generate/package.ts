import { join } from "node:path";
import { readBundle, readName, wordsOf } from "./bundle.ts";
import { emitClient } from "./client.ts";
import { answersIn } from "./description.ts";
import { checkFiles, readIfPresent, writeFiles } from "./files.ts";
import { refuseNames } from "./names.ts";
import { refuseParts } from "./parts.ts";
import { emitPlainSchemas } from "./plain-schemas.ts";
import { emitRates } from "./rates.ts";
import { emitResourceSchemas } from "./resource-schemas.ts";
import { emitSchema } from "./schema.ts";
import { emitShapes } from "./shapes.ts";
import { emitValues } from "./value-methods.ts";

const OWNED = /^src\/.*\.gen\.ts$/;

/**
 * Writes the generated sources of a client, or compares them with what stands there.
 *
 * @param folder The client's package.
 * @param options `--check` compares, and writes nothing.
 * @param say Takes what is to be told, a line at a time.
 * @returns The exit code: 0, 1 where a file is amiss or the bundle cannot be used, 2 for unknown options.
 */
export async function generate(
  folder: string,
  options: readonly string[],
  say: (line: string) => void,
): Promise<0 | 1 | 2> {
  const unknown = options.find((option, index) => option !== "--check" || index > 0);
  if (unknown !== undefined) {
    say(`generate does not know "${unknown}". It takes --check, or nothing.`);
    return 2;
  }
  const name = readName(folder);
  try {
    const files = await emitFiles(folder, name);
    if (options.length === 0) {
      writeFiles(folder, files, OWNED);
      return 0;
    }
    const faults = checkFiles(folder, files, OWNED);
    for (const { file, fault } of faults) say(`${file} is ${fault}.${fault === "extra" ? " Delete it." : ""}`);
    if (faults.some(({ fault }) => fault !== "extra"))
      say(`Run \`npm run generate\` and commit what it writes (${name}).`);
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    say(`${name}: ${wordsOf(error)}`);
    return 1;
  }
}

async function emitFiles(folder: string, name: string): Promise<Map<string, string>> {
  const description = readBundle(folder);
  const banner = `// Generated from ${name}-spec by \`npm run generate\`. To change it, change the YAML.\n\n`;
  const schema = await emitSchema(description);
  refuseParts(description);
  const isJsonApi = answersIn(description, "application/vnd.api+json");
  const schemas = isJsonApi ? emitResourceSchemas(description) : emitPlainSchemas(description);
  const client = emitClient(description, name, schemas);
  const values = emitValues(description, name, schemas, client);
  const read = (file: string): string => readIfPresent(join(folder, file)) ?? "";
  refuseNames(description, [client, values ?? ""], { entry: read("src/index.ts"), client: read("src/client.ts") });
  const sources = {
    schema,
    client,
    shapes: emitShapes(description),
    rates: emitRates(description),
    values,
  };
  return new Map(
    Object.entries(sources).flatMap(([stem, source]) =>
      source === undefined ? [] : [[`src/${stem}.gen.ts`, banner + source]],
    ),
  );
}
