import createFetchClient, { type Client } from "openapi-fetch";
import { toResponse } from "./body.ts";
import type { Operation, Provider } from "./client.ts";
import { writeHeader } from "./headers.ts";
import { LightRequest } from "./light-request.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import type { Secrets } from "./secrets.ts";
import type { Exchange, Transport, WireHeaders } from "./transport.ts";
import { worded } from "./worded.ts";

/** Builds the openapi-fetch client that sends over the transport of a provider. */
export function createHttp<Operations extends Record<string, Operation>, Paths extends {}>(
  provider: Provider<Operations>,
  headers: WireHeaders,
  transport: Transport,
  secrets: Secrets,
): Client<Paths> {
  const findOperation = createFinder(provider);
  const client = createFetchClient<Paths>({
    baseUrl: provider.baseUrl,
    headers: { ...headers },
    fetch: (async (request: LightRequest) => {
      setMediaTypes(provider, request);
      const { url, method } = request;
      const init = { ...request.init, method, headers: Object.fromEntries(request.headers) };
      return toResponse(await transport({ url, init }, findOperation(request)));
    }) as unknown as (input: Request) => Promise<Response>,
    Request: LightRequest as unknown as typeof Request,
    pathSerializer: (path, values) => fillPath(path, values),
    querySerializer: (query) => writeQuery(query, provider.wireNames),
  });
  return guardCalls(client, secrets);
}

function setMediaTypes<Operations extends Record<string, Operation>>(
  provider: Provider<Operations>,
  { headers, url }: LightRequest,
): void {
  if (!headers.has("accept")) headers.set("accept", provider.accept(undefined));
  if (provider.mediaType && headers.get("content-type") === "application/json" && url.startsWith(provider.baseUrl)) {
    headers.set("content-type", provider.mediaType);
  }
}

/** Finds the operation that a request is for, which is known here by method and address only. */
function createFinder<Operations extends Record<string, Operation>>({
  operations,
  baseUrl,
  otherUrl,
}: Provider<Operations>): (request: LightRequest) => Exchange {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const patterns = Object.entries(operations).map(([operationId, operation]) => {
    const { method, path, server } = operation;
    const inPath = path.split(/\{[^{}]+\}/).map(escaped);
    const address = server && otherUrl ? escaped(otherUrl) : `${escaped(baseUrl)}${inPath.join("[^/?]+")}`;
    return { method, pattern: new RegExp(`^${address}(?:\\?|$)`), exchange: { operationId, operation } };
  });
  return ({ method, url }) => patterns.find((each) => each.method === method && each.pattern.test(url))?.exchange ?? {};
}

/** The same client, whose errors are in words, and which refuses headers that the platform would refuse with a message that shows them. */
function guardCalls<Guarded extends object>(client: Guarded, secrets: Secrets): Guarded {
  const guarded = { ...client } as Record<string, unknown>;
  for (const [name, member] of Object.entries(client)) {
    if (!/^(?:request|[A-Z]+)$/.test(name)) continue;
    const call = member as (...input: unknown[]) => Promise<unknown>;
    guarded[name] = async (...input: unknown[]) => {
      try {
        checkHeaders(input.at(-1) ?? {});
        return await call(...input);
      } catch (error) {
        throw await worded(error, secrets);
      }
    };
  }
  return guarded as Guarded;
}

interface Headed {
  readonly headers?: unknown;
  readonly params?: { readonly header?: object };
}

function checkHeaders({ headers, params }: Headed): void {
  for (const each of [headers, params?.header]) {
    // Headers of the platform's own are right already, and openapi-fetch takes null for none, and lists.
    if (typeof each !== "object" || each === null || each instanceof Headers) continue;
    for (const [header, value] of Object.entries(each) as [string, unknown][]) {
      for (const one of [value].flat()) if (one !== null && one !== undefined) writeHeader(header, one);
    }
  }
}
