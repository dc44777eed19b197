import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import type { Instant } from "./clock.ts";
import type { ProviderName, Sandbox } from "./sandbox.ts";
import { createSandbox } from "./sandbox.ts";

export interface ServeOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** The loopback address unless another is given. */
  readonly hostname?: string;
  /** The bundled documents; those that were built with the package where they are left out. */
  readonly bundles?: Readonly<Partial<Record<ProviderName, object>>>;
  readonly seed?: number;
  readonly clock?: Instant;
}

export interface RunningServer {
  /** The root; the providers are at `/teamup/api/v2` and `/commercelayer/api`. */
  readonly url: string;
  readonly port: number;
  readonly sandboxes: Readonly<Record<ProviderName, Sandbox>>;
  readonly close: () => Promise<void>;
}

/** Starts both providers on one port. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { port, hostname = "127.0.0.1", bundles, ...rest } = options;
  const start = async (provider: ProviderName): Promise<Sandbox> =>
    createSandbox({ provider, bundle: bundles?.[provider] ?? (await builtBundle(provider)), ...rest });
  const [teamup, commercelayer] = await Promise.all([start("teamup"), start("commercelayer")]);
  const sandboxes = { teamup, commercelayer };

  const fetch = (request: Request): Promise<Response> | Response => {
    const [, first = ""] = new URL(request.url).pathname.split("/");
    if (first === "teamup" || first === "commercelayer") return sandboxes[first].fetch(request);
    return Response.json(
      { message: "Nothing is mounted here. TeamUp is at /teamup/api/v2, Commerce Layer at /commercelayer/api." },
      { status: 404 },
    );
  };

  const server = listen({ fetch, port, hostname, overrideGlobalObjects: false });
  const taken = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => resolve((server.address() as AddressInfo).port));
  });
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${taken}`,
    port: taken,
    sandboxes,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((cause) => (cause ? reject(cause) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

async function builtBundle(provider: ProviderName): Promise<object> {
  const file = new URL(`bundles/${provider}.json`, import.meta.url);
  return JSON.parse(await readFile(file, "utf8")) as object;
}
