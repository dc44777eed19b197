/** One independent reader of the bundles: what it writes, and the arguments of its command. */
export interface Tool {
  name: string;
  command: string;
  /** The arguments for a bundle and, where the tool generates, the folder that its code goes to. */
  args: (bundle: string, output: string) => string[];
  /** Whether it writes TypeScript, which then has to compile. */
  generates: boolean;
}

export const packages = [
  "@hey-api/openapi-ts@0.99.0",
  "@kubb/cli@4.39.3",
  "@kubb/core@4.39.3",
  "@kubb/plugin-client@4.39.3",
  "@kubb/plugin-oas@4.39.3",
  "@kubb/plugin-ts@4.39.3",
  "@readme/openapi-parser@9.0.0",
  "@stoplight/spectral-cli@6.16.3",
  "orval@8.33.0",
  "swagger-typescript-api@13.13.0",
  "typescript@5.9.3",
];

export const tools: Tool[] = [
  {
    name: "@readme/openapi-parser",
    command: "node",
    args: (bundle) => ["parse.mjs", bundle],
    generates: false,
  },
  {
    name: "spectral:oas",
    command: "spectral",
    args: (bundle) => ["lint", bundle, "--ruleset", "spectral.yaml", "--fail-severity", "error"],
    generates: false,
  },
  {
    name: "@hey-api/openapi-ts",
    command: "openapi-ts",
    args: (bundle, output) => [
      "--input",
      bundle,
      "--output",
      output,
      "--no-log-file",
      "--plugins",
      "@hey-api/client-fetch",
      "@hey-api/typescript",
      "@hey-api/sdk",
    ],
    generates: true,
  },
  {
    name: "orval",
    command: "orval",
    args: (bundle, output) => ["--input", bundle, "--output", `${output}/api.ts`, "--client", "fetch"],
    generates: true,
  },
  {
    name: "swagger-typescript-api",
    command: "swagger-typescript-api",
    args: (bundle, output) => ["generate", "--path", bundle, "--output", output, "--name", "api.ts"],
    generates: true,
  },
  {
    name: "kubb",
    command: "kubb",
    args: (_, output) => ["generate", "--config", `${output}.mjs`],
    generates: true,
  },
];

/** The files that the tools read beside the bundle, by name. */
export function settings(
  providers: readonly string[],
  outputOf: (tool: Tool, provider: string) => string,
): Map<string, string> {
  const files = new Map([
    ["spectral.yaml", 'extends: ["spectral:oas"]\n'],
    [
      "parse.mjs",
      `import { readFileSync } from "node:fs";
import { validate } from "@readme/openapi-parser";
const { valid, errors = [] } = await validate(JSON.parse(readFileSync(process.argv[2], "utf8")));
for (const { message } of errors) console.error(message);
process.exitCode = valid ? 0 : 1;
`,
    ],
  ]);
  for (const provider of providers) {
    for (const tool of tools.filter(({ generates }) => generates)) {
      const output = outputOf(tool, provider);
      files.set(`tsconfig.${output}.json`, JSON.stringify({ compilerOptions, include: [output] }));
      if (tool.name === "kubb") files.set(`${output}.mjs`, kubbConfig(provider, output));
    }
  }
  return files;
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: [],
};

function kubbConfig(provider: string, output: string): string {
  return `import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default {
  root: ".",
  input: { path: "./${provider}.json" },
  output: { path: "./${output}", clean: true, format: false },
  plugins: [pluginOas({ validate: false }), pluginTs({}), pluginClient({ client: "fetch" })],
};
`;
}
