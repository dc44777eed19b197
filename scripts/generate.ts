// Turns the bundle of a provider into the generated sources of its client. Run in the client's folder.
import module from "node:module";

// TypeScript takes longer to be compiled than to do its work here; what was compiled is kept for the next run, where Node can.
module.enableCompileCache?.();
const { generate } = await import("./generate/package.ts");

process.exitCode = await generate(process.cwd(), process.argv.slice(2), console.error);
