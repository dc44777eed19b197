import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import type { Instant } from "./clock.ts";
import { withCors } from "./cors.ts";
import { failed } from "./failure.ts";
import type { ProviderName, Sandbox } from "./sandbox.ts";
import { checkOptionNames, checkSeedAndClock, createSandbox } from "./sandbox.ts";
import type { State } from "./store.ts";
import { readStateFile, writeStateFile } from "./state-file.ts";
import { lockStateFile } from "./state-lock.ts";

export { isInstant } from "./clock.ts";

/** What {@link serve} takes. */
export interface ServeOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** The loopback address unless another is given. */
  readonly hostname?: string | undefined;
  /** The bundled documents; those that were built with the package where they are left out. */
  readonly bundles?: Readonly<Partial<Record<ProviderName, object>>>;
  /** Decides ids and tokens, 1 by default. A state that is kept already has its own. */
  readonly seed?: number | undefined;
  /** An instant at which time stands still. Without it, time runs with the system's. A state that is kept already has its own. */
  readonly clock?: Instant | undefined;
  /** A file that keeps the states of both providers from one run to the next, with their time and their ids. */
  readonly stateFile?: string | undefined;
  /** Whether the pages of every origin may call it, of which no source says that the providers allow it. False by default. */
  readonly cors?: boolean | undefined;
  /** Whether nothing else runs in this process, so that faster classes may take the place of the global Request and Response. False by default. */
  readonly ownsProcess?: boolean;
}

/** Both providers, listening. */
export interface RunningServer {
  /** The root; the providers are at `/teamup/api/v2` and `/commercelayer/api`. */
  readonly url: string;
  /** The port that it listens on, also where it was asked for a free one. */
  readonly port: number;
  /** The providers, each made when it is first asked for. */
  readonly sandboxes: Readonly<Record<ProviderName, Sandbox>>;
  /** Stops listening, cuts connections that are open, and lets go of the state file. */
  readonly close: () => Promise<void>;
}

const optionNames: readonly string[] = [
  "port",
  "hostname",
  "bundles",
  "seed",
  "clock",
  "stateFile",
  "cors",
  "ownsProcess",
] satisfies (keyof ServeOptions)[];

/** What is where, also for whoever comes to a wrong place. */
const directory = {
  teamup: { api: "/teamup/api/v2", control: "/_sandbox/teamup/" },
  commercelayer: {
    api: "/commercelayer/api",
    token: "/commercelayer/oauth/token",
    control: "/_sandbox/commercelayer/",
  },
};

/**
 * Starts both providers on one port. One server at a time has a state file.
 *
 * @throws {TypeError} for an unknown option, and for a seed or a clock that it cannot begin with
 * @throws {Error} for a port that is taken (`EADDRINUSE`), and a state file that another sandbox has or that is not one
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  // Told at once, although the sandboxes are made when they are first asked for.
  checkOptionNames("serve", options, optionNames);
  checkSeedAndClock(options);
  if (options.stateFile === undefined) return start(options);
  const unlock = lockStateFile(options.stateFile);
  try {
    const server = await start(options);
    return { ...server, close: () => server.close().finally(unlock) };
  } catch (cause) {
    unlock();
    throw cause;
  }
}

async function start(options: ServeOptions): Promise<RunningServer> {
  const { port, hostname = "127.0.0.1", bundles, stateFile, cors = false, ownsProcess = false, seed, clock } = options;
  /** What the file holds. */
  let kept = stateFile === undefined ? undefined : readStateFile(stateFile);
  const mounted: Partial<Record<ProviderName, Sandbox>> = {};
  /** Made when it is first asked for: whoever calls one provider does not wait for the other. */
  const mount = (provider: ProviderName): Sandbox =>
    (mounted[provider] ??= createSandbox({
      provider,
      bundle: bundles?.[provider] ?? builtBundle(provider),
      seed,
      clock,
      state: kept?.[provider],
    }));

  const stateOf = (provider: ProviderName): State =>
    (mounted[provider] ? undefined : kept?.[provider]) ?? mount(provider).snapshot();
  const save = (): void => {
    if (stateFile === undefined) return;
    const states = { teamup: stateOf("teamup"), commercelayer: stateOf("commercelayer") };
    try {
      writeStateFile(stateFile, states);
    } catch (cause) {
      // The call is answered as one that failed, so that nothing of it may stay.
      if (kept) for (const provider of ["teamup", "commercelayer"] as const) mounted[provider]?.restore(kept[provider]);
      throw cause;
    }
    kept = states;
  };
  if (!kept) save();

  const fetch = async (request: Request): Promise<Response> => {
    // Behind the scheme and the host.
    const [, , , first = "", second = ""] = request.url.split(/[/?#]/, 5);
    const named = first === "_sandbox" ? second : first;
    if (named === "teamup" || named === "commercelayer") {
      try {
        const response = await mount(named).fetch(request);
        // Before the answer leaves, so that nothing that was answered is lost.
        if (request.method !== "GET" && request.method !== "HEAD") save();
        return response;
      } catch (cause) {
        // Nobody is there to be answered.
        request.signal.throwIfAborted();
        return failed(request, cause);
      }
    }
    return Response.json(directory, { status: first === "_sandbox" && second === "" ? 200 : 404 });
  };

  const server = listen({ fetch: cors ? withCors(fetch) : fetch, port, hostname, overrideGlobalObjects: ownsProcess });
  // Longer than any client keeps a connection, so that none is closed just as a request goes out on it.
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 120_000;
  const taken = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => resolve((server.address() as AddressInfo).port));
  });
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${taken}`,
    port: taken,
    sandboxes: {
      get teamup() {
        return mount("teamup");
      },
      get commercelayer() {
        return mount("commercelayer");
      },
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((cause) => (cause ? reject(cause) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function builtBundle(provider: ProviderName): object {
  const file = new URL(`bundles/${provider}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as object;
}
