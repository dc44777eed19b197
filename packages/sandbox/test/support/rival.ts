import type { RunningServer } from "../../src/server.ts";
import { serve } from "../../src/server.ts";

/** A process that starts a server at the very moment that it is told, and tells whether it got the state file. */
let server: RunningServer | undefined;

process.on("message", (told: { stateFile: string; at: number } | "close") => {
  void (told === "close" ? close() : start(told.stateFile, told.at));
});

async function start(stateFile: string, at: number): Promise<void> {
  while (Date.now() < at);
  try {
    server = await serve({ port: 0, stateFile });
    process.send?.("got it");
  } catch (cause) {
    process.send?.((cause as Error).message);
  }
}

async function close(): Promise<void> {
  await server?.close();
  server = undefined;
  process.send?.("closed");
}
