import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BuildError } from "./bundle.ts";
import { buildSite } from "./site.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const bundle = (provider: string): string =>
  fileURLToPath(import.meta.resolve(`@memberships/${provider}-spec/openapi.json`));
const guide = (name: string): string => join(folder, "guides", `${name}.md`);
const readme = (name: string): string => join(folder, "..", name, "README.md");

try {
  await buildSite({
    bundles: { teamup: bundle("teamup"), commercelayer: bundle("commercelayer") },
    guides: {
      teamup: readme("teamup"),
      commercelayer: readme("commercelayer"),
      responses: guide("responses"),
      lists: guide("lists"),
      calls: guide("calls"),
      sandbox: readme("sandbox"),
    },
    output: join(folder, "dist"),
    workspace: join(folder, "node_modules", ".cache"),
  });
  console.log("The documentation stands in packages/docs/dist/index.html.");
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
