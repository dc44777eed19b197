// Lint, bundle and generate, against Redocly's and openapi-typescript's own time for the same description.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare, openapiTypescript, report } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Whether lint, bundle and generate of both providers stay within 1.2 times the tools' own time. */
export function benchPipeline(): boolean {
  const temporary = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    return ["teamup", "commercelayer"]
      .map((provider) => {
        const description = join(root, "specs", provider, "openapi.yaml");
        const bundled = join(root, "specs", provider, "dist", "openapi.json");
        const bare = join(temporary, `${provider}.yaml`);
        writeFileSync(
          bare,
          `telemetry: off\nextends: [recommended-strict]\napis:\n  ${provider}:\n    root: ${JSON.stringify(description)}\n`,
        );
        const out = (name: string): string => join(temporary, name);
        const config = join(root, "redocly.yaml");
        const rows = [
          {
            name: "lint, with our rules",
            ours: { words: ["redocly", "lint", provider, "--config", config], cwd: root },
            theirs: { words: ["redocly", "lint", provider, "--config", bare], cwd: root },
          },
          {
            name: "bundle",
            ours: {
              words: ["redocly", "bundle", provider, "--config", config, "--output", out("ours.json")],
              cwd: root,
            },
            theirs: {
              words: ["redocly", "bundle", description, "--config", bare, "--output", out("theirs.json")],
              cwd: root,
            },
          },
          {
            name: "generate",
            ours: {
              words: ["node", join(root, "scripts", "generate.ts"), "--check"],
              cwd: join(root, "packages", provider),
            },
            // Elsewhere, because it would follow the configuration of Redocly at the root.
            theirs: { words: ["node", openapiTypescript, bundled, "--output", out("schema.ts")], cwd: temporary },
          },
        ] as const;
        return report(`${provider}: ours, the tool's own`, "ms", rows.map(compare), 1.2);
      })
      .every(Boolean);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
