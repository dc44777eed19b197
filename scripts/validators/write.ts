import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";
import type { Description } from "../generate/description.ts";
import { compile } from "./compile.ts";
import { readOperationRules } from "./schemas.ts";

/**
 * Writes two modules for each operation, `<operationId>.request.js` and `<operationId>.response.js`, and `checks.js`,
 * which loads each of them when it is first asked for. What they share is bundled with them.
 *
 * @param folder Emptied first.
 * @throws {Error} where a schema has no check, or operations no files of their own
 */
export async function writeChecks(description: Description, folder: string): Promise<void> {
  const { named, operations } = readOperationRules(description);
  const entries = new Map<string, string>();
  for (const { id, request, responses } of operations) {
    entries.set(`${id}.request`, `export { check as request } from "./${request}";`);
    const exports = responses.map(([status, name]) => `export { check as status${status} } from "./${name}";`);
    entries.set(`${id}.response`, exports.join("\n"));
  }
  const emit = compile(named);
  await rm(folder, { recursive: true, force: true });
  await bundle(entries, emit, folder);
  // Literal imports, which every bundler can follow.
  const loads = operations.map(
    ({ id }) =>
      `  ${id}: { request: () => import("./${id}.request.js"), response: () => import("./${id}.response.js") },\n`,
  );
  await writeFile(join(folder, "checks.js"), `export const checks = {\n${loads.join("")}};\n`);
}

async function bundle(
  entries: ReadonlyMap<string, string>,
  emit: (name: string) => string,
  folder: string,
): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const build = await rolldown({
    input: Object.fromEntries([...entries.keys()].map((name) => [name, `entry:${name}`])),
    platform: "neutral",
    checks: { pluginTimings: false },
    plugins: [
      {
        name: "checks",
        resolveId(id, importer = "") {
          if (id.startsWith("entry:")) return id;
          if (!/^(?:entry|check):/.test(importer)) return undefined;
          return id.startsWith("./") ? `check:${id.slice(2)}` : resolve(id);
        },
        load(id) {
          if (id.startsWith("entry:")) return entries.get(id.slice("entry:".length));
          return id.startsWith("check:") ? emit(id.slice("check:".length)) : undefined;
        },
      },
    ],
  });
  await build.write({ dir: folder, minify: true, chunkFileNames: "shared-[hash].js" });
  await build.close();
}
