// Runs the benchmarks that are named, or all of them: `npm run bench -- size types`.
import { benchCall } from "./call.ts";
import { reportPace } from "./measure.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchSandbox } from "./sandbox.ts";
import { benchSize } from "./size.ts";
import { benchTypes } from "./types.ts";

const benches: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  types: benchTypes,
  size: benchSize,
  call: benchCall,
  pipeline: benchPipeline,
  sandbox: benchSandbox,
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(
    `There is no benchmark "${unknown}". Name some of ${Object.keys(benches).join(", ")}, or none for all.`,
  );
  process.exit(2);
}

reportPace();
let held = true;
for (const name of named.length > 0 ? named : Object.keys(benches)) {
  console.error(`measuring ${name} …`);
  held = (await benches[name]!()) && held;
}
process.exit(held ? 0 : 1);
