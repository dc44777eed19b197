// Writes one file instead of hundreds of modules, whose finding and reading would be most of a start.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

await rm(pathOf("../dist"), { recursive: true, force: true });
const build = await rolldown({
  input: { index: pathOf("../src/index.ts"), server: pathOf("../src/server.ts"), bin: pathOf("../src/bin.ts") },
  platform: "node",
});
await build.write({ dir: pathOf("../dist"), chunkFileNames: "[name]-[hash].js", sourcemap: true });
await build.close();

await mkdir(pathOf("../dist/bundles"), { recursive: true });
for (const provider of ["teamup", "commercelayer"]) {
  const bundle = fileURLToPath(import.meta.resolve(`@memberships/${provider}-spec/openapi.json`));
  const document = JSON.parse(await readFile(bundle, "utf8"));
  await writeFile(pathOf(`../dist/bundles/${provider}.json`), JSON.stringify(document));
}
