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
await build.write({
  dir: pathOf("../dist"),
  chunkFileNames: "[name]-[hash].js",
  sourcemap: true,
  minify: { mangle: false },
});
await build.close();

// The bundles carry the world of their examples, which would otherwise be put together at each start.
const { createSandbox } = await import("../dist/index.js");
await mkdir(pathOf("../dist/bundles"), { recursive: true });
for (const provider of ["teamup", "commercelayer"]) {
  const bundle = fileURLToPath(import.meta.resolve(`@memberships/${provider}-spec/openapi.json`));
  const document = JSON.parse(await readFile(bundle, "utf8"));
  const world = createSandbox({ provider, bundle: document }).snapshot();
  await writeFile(pathOf(`../dist/bundles/${provider}.json`), JSON.stringify({ ...document, "x-world": world }));
}
