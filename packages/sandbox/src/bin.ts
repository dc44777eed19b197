#!/usr/bin/env node
import module from "node:module";
import { parseArgs } from "node:util";

const help = `Runs both providers on this machine, in memory, without an account.

Usage: memberships-sandbox [options]

  --port <number>      The port to listen on, 0 for a free one. Default: 4010.
  --hostname <name>    The address to listen on. Default: 127.0.0.1.
  --seed <number>      Decides ids and tokens. Default: 1.
  --clock <instant>    Stops time at an ISO 8601 instant. Default: the system's time.
  --state <file>       Keeps the state in this file from one run to the next, for one sandbox at a time.
                       Time and ids go on from there: --seed and --clock decide them in the first run only.
  --cors               Lets the pages of every origin call it from a browser.
  --help               Shows this text.

Example: memberships-sandbox --port 4010
`;

const options = {
  port: { type: "string", default: "4010" },
  hostname: { type: "string" },
  seed: { type: "string" },
  clock: { type: "string" },
  state: { type: "string" },
  cors: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const parse = () => parseArgs({ options, strict: true, allowPositionals: false }).values;

function readArguments(): ReturnType<typeof parse> {
  try {
    return parse();
  } catch (cause) {
    return misused((cause as Error).message);
  }
}

function misused(message: string): never {
  process.stderr.write(`${message}\nSee memberships-sandbox --help.\n`);
  process.exit(2);
}

function number(name: string, text: string, max: number): number {
  if (!/^\d+$/.test(text) || Number(text) > max) misused(`--${name} takes a number from 0 to ${max}, not "${text}".`);
  return Number(text);
}

const values = readArguments();
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
if (values.state === "") misused("--state takes the name of a file.");
// Node would listen on every address.
if (values.hostname === "") misused("--hostname takes the name of an address.");
const port = number("port", values.port, 65535);

try {
  // What was compiled in one start is kept for the next, where Node can. Only now, so that help and mistakes are told at once.
  module.enableCompileCache?.();
  const { isInstant, serve } = await import("./server.ts");
  if (values.clock !== undefined && !isInstant(values.clock)) {
    misused(`--clock takes an ISO 8601 instant from the year 0 to the year 9999, not "${values.clock}".`);
  }
  const server = await serve({
    port,
    ownsProcess: true,
    hostname: values.hostname,
    seed: values.seed === undefined ? undefined : number("seed", values.seed, 4294967295),
    clock: values.clock,
    stateFile: values.state,
    cors: values.cors,
  });
  process.stdout.write(`${server.url}\n`);
  process.stderr.write(
    `TeamUp          ${server.url}/teamup/api/v2            token: sandbox\n` +
      `Commerce Layer  ${server.url}/commercelayer/api         client id and secret: sandbox\n` +
      `Its tokens      ${server.url}/commercelayer/oauth/token\n` +
      `Control         ${server.url}/_sandbox/\n` +
      "Ctrl+C stops it.\n",
  );
  setTimeout(() => module.flushCompileCache?.(), 1000).unref();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
} catch (cause) {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason =
    code === "EADDRINUSE" ? `Port ${port} is in use. Choose another with --port, or 0 for a free one.` : message;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
