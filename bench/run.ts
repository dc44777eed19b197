import { benchPipeline } from "./pipeline.ts";
import { benchTypes } from "./types.ts";

const held = [benchTypes(), benchPipeline()];
process.exit(held.every(Boolean) ? 0 : 1);
