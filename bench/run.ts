import { benchCall } from "./call.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchSandbox } from "./sandbox.ts";
import { benchSize } from "./size.ts";
import { benchTypes } from "./types.ts";

const held = [benchTypes(), await benchSize(), await benchCall(), benchPipeline(), await benchSandbox()];
process.exit(held.every(Boolean) ? 0 : 1);
