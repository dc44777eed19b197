import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** The modules that stay in when a module is bundled: their paths. */
export async function bundledModules(entry: URL): Promise<string[]> {
  const build = await rolldown({ input: fileURLToPath(entry), platform: "node" });
  const { output } = await build.generate();
  await build.close();
  return output.flatMap((chunk) => (chunk.type === "chunk" ? Object.keys(chunk.modules) : []));
}
