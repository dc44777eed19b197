// What a consumer's bundle holds of us: one call through each client, alone and with what the first failure loads, and what
// a further operation adds to it.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { reportBounds } from "./measure.ts";

const consumers = {
  teamup: `import { createTeamUp } from "@memberships/teamup";
const teamup = createTeamUp({ token: "token" });
console.log(await teamup.updateMembershipAllotment({ path: { id: 42 }, body: { types: ["class"], period_limits: [] } }));`,
  commercelayer: `import { createCommerceLayer } from "@memberships/commercelayer";
const commercelayer = createCommerceLayer({ token: "token" });
console.log(await commercelayer.updateMembership({ path: { membershipId: "xYZkjABcde" }, body: { reference: "x" } }));`,
};

/** In bytes after gzip. */
const bounds = { teamup: 7_500, commercelayer: 8_000, operation: 15 };

/** Whether one call stays within its bytes, and each further operation within its own. */
export async function benchSize(): Promise<boolean> {
  const rows: { name: string; value: number; bound: number }[] = [];
  for (const provider of ["teamup", "commercelayer"] as const) {
    const whole = await bundle(consumers[provider], () => true);
    const half = await bundle(consumers[provider], (index) => index % 2 === 0);
    const each = (whole.bytes - half.bytes) / (whole.operations - half.operations);
    rows.push(
      { name: provider, value: whole.bytes, bound: bounds[provider] },
      { name: `${provider}, with a first failure`, value: whole.withFailure, bound: bounds[provider] },
      { name: `${provider}, a further operation`, value: each, bound: bounds.operation },
    );
  }
  return reportBounds("one call in a browser's bundle, minified and gzipped: bytes, at most", "B", rows);
}

/** Bundles a module without what loads later, with those operations in the client's table that `keeps` says. */
async function bundle(
  source: string,
  keeps: (index: number) => boolean,
): Promise<{ bytes: number; withFailure: number; operations: number }> {
  const entry = fileURLToPath(new URL("consumer.js", import.meta.url));
  let operations = 0;
  const build = await rolldown({
    input: entry,
    platform: "browser",
    plugins: [
      {
        name: "consumer",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
        transform(code, id) {
          if (!id.endsWith("client.gen.js")) return null;
          let index = 0;
          return code.replaceAll(/^ {4}\w+: \{ method: .*\n/gm, (line) => {
            index += 1;
            if (!keeps(index)) return "";
            operations += 1;
            return line;
          });
        },
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  const chunks = output.filter((each) => each.type === "chunk");
  const bytesOf = (entries: readonly (typeof chunks)[number][]): number => {
    const loaded = new Set(entries.map(({ fileName }) => fileName));
    // What entries share is a file of its own, which loads with them.
    for (const name of loaded)
      for (const other of chunks.find((each) => each.fileName === name)!.imports) loaded.add(other);
    const code = chunks.filter(({ fileName }) => loaded.has(fileName)).map((each) => each.code);
    return gzipSync(code.join("\n"), { level: 9 }).length;
  };
  const ofFailure = chunks.filter(({ facadeModuleId }) => /\/(?:on-failure|fault)\.js$/.test(facadeModuleId ?? ""));
  if (ofFailure.length !== 2) throw new Error("What the first failure loads is not where it was.");
  return { bytes: bytesOf([output[0]]), withFailure: bytesOf([output[0], ...ofFailure]), operations };
}
