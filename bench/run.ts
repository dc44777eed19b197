import { benchCall } from "./call.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchTypes } from "./types.ts";

const held = [benchTypes(), await benchCall(), benchPipeline()];
process.exit(held.every(Boolean) ? 0 : 1);
