import { serve } from "../../src/server.ts";
import { bundles } from "./open.ts";

/** A server of its own, to be killed. */
const { url } = await serve({ port: 0, bundles, stateFile: process.argv[2] ?? "" });
process.stdout.write(`${url}\n`);
