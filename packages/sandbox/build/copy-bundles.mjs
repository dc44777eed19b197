import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const target = new URL("../dist/bundles/", import.meta.url);
await mkdir(target, { recursive: true });
for (const provider of ["teamup", "commercelayer"]) {
  const bundle = import.meta.resolve(`@memberships/${provider}-spec/openapi.json`);
  await copyFile(fileURLToPath(bundle), new URL(`${provider}.json`, target));
}
