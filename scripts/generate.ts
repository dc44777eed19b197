// Turns the bundle of a provider into the generated sources of its client. Run in the client's folder.
import { generate } from "./generate/package.ts";

process.exitCode = await generate(process.cwd(), process.argv.slice(2), console.error);
