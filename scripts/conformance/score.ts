import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);

export interface Score {
  agentReadiness: number;
  subscores: { documentationQuality: number; constraintClarity: number; exampleCoverage: number; errorClarity: number };
}

/** What `redocly score` makes of the bundle of a description, whose folder this is. */
export async function scoreOf(folder: URL): Promise<Score> {
  const redocly = fileURLToPath(new URL("node_modules/.bin/redocly", folder));
  const { stdout } = await execute(
    redocly,
    ["score", "dist/openapi.json", "--config", "../../redocly.yaml", "--format", "json"],
    {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const score: Score = JSON.parse(stdout.slice(stdout.indexOf("{")));
  return score;
}
