import createFetchClient, { defaultBodySerializer, type Client } from "openapi-fetch";
import { toResponse } from "./body.ts";
import type { Provider } from "./client.ts";
import { refusal, unreadable } from "./errors.ts";
import { writeHeader, type WireHeaders } from "./headers.ts";
import { withMessage } from "./lazy-failure.ts";
import { LightRequest } from "./light-request.ts";
import type { Input, Operation } from "./operation.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import type { Secrets } from "./secrets.ts";
import type { Exchange, Transport } from "./transport.ts";

/** Builds the openapi-fetch client that sends over the transport of a provider. */
export function createHttp<Operations extends Record<string, Operation>, Paths extends {}>(
  provider: Provider<Operations>,
  headers: WireHeaders,
  transport: Transport,
  secrets: Secrets,
): Client<Paths> {
  const findOperation = createFinder(provider);
  const send: Send = async (request) => {
    const { url, ...exchange } = findOperation(request);
    setMediaTypes(provider, url, request.headers);
    const init = { ...request.init, method: request.method, headers: Object.fromEntries(request.headers) };
    const answer = await transport(
      { url, init },
      { ...exchange, once: isStream(init.body), input: inputOf(url, init) },
    );
    return { operationId: exchange.operationId, response: toResponse(answer) };
  };
  const client = createFetchClient<Paths>({
    baseUrl: provider.baseUrl,
    headers: { ...headers },
    Request: LightRequest as unknown as typeof Request,
    pathSerializer: (path, values) => fillPath(path, values),
    querySerializer: (query) => writeQuery(query, provider.wireNames),
    // Beside the body it is given the headers, of which its type says nothing.
    bodySerializer(...given) {
      try {
        return defaultBodySerializer(...given);
      } catch (cause) {
        throw refusal("invalid_body", "body", undefined, { source: given[0], cause });
      }
    },
  });
  return guardCalls(client, send, secrets);
}

type Send = (
  request: LightRequest,
) => Promise<{ readonly operationId?: string | undefined; readonly response: Response }>;

function setMediaTypes<Operations extends Record<string, Operation>>(
  provider: Provider<Operations>,
  url: string,
  headers: Headers,
): void {
  if (!headers.has("accept")) headers.set("accept", provider.accept(undefined));
  if (provider.mediaType && headers.get("content-type") === "application/json" && url.startsWith(provider.baseUrl)) {
    headers.set("content-type", provider.mediaType);
  }
}

function isStream(body: unknown): boolean {
  const stream = body as { readonly getReader?: unknown; readonly [Symbol.asyncIterator]?: unknown } | null | undefined;
  return (stream?.getReader ?? stream?.[Symbol.asyncIterator]) !== undefined;
}

/** What was passed, as far as it can be told from the request, so that no error or event shows secrets in it. */
function inputOf(url: string, { headers, body }: { readonly headers: WireHeaders; readonly body?: unknown }): Input {
  return {
    headers,
    // Looked at only where there is something to show.
    get query() {
      return Object.fromEntries(new URL(url).searchParams);
    },
    get body() {
      try {
        return JSON.parse(body as string) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}

/** Finds the operation that a request is for, which is known here by method and address only, and where it goes to. */
function createFinder<Operations extends Record<string, Operation>>({
  operations,
  baseUrl,
  otherUrl,
}: Provider<Operations>): (request: LightRequest) => Exchange & { readonly url: string } {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // A path without a name comes before one of which a name could stand for the same, as OpenAPI has it.
  const names = ([, { path }]: [string, Operation]): number => path.split("{").length;
  const sorted = Object.entries<Operation>(operations).toSorted((one, other) => names(one) - names(other));
  const patterns = sorted.map(([operationId, operation]) => {
    const { method, path, server } = operation;
    const inPath = path.split(/\{[^{}]+\}/).map(escaped);
    const atBase = `${escaped(baseUrl)}${inPath.join("[^/?]+")}`;
    const elsewhere = server && otherUrl;
    const pattern = new RegExp(`^(?:${atBase}${elsewhere ? `|${escaped(elsewhere)}` : ""})(?=\\?|$)`);
    return { method, pattern, elsewhere, exchange: { operationId, operation } };
  });
  return ({ method, url }) => {
    const found = patterns.find((each) => each.method === method && each.pattern.test(url));
    return { ...found?.exchange, url: found?.elsewhere ? url.replace(found.pattern, () => found.elsewhere!) : url };
  };
}

/**
 * The same client over {@link Send}, whose errors are ours and have their messages, and which refuses headers that the platform would
 * refuse with a message that shows them.
 */
function guardCalls<Guarded extends object>(client: Guarded, send: Send, secrets: Secrets): Guarded {
  const guarded = { ...client } as Record<string, unknown>;
  for (const [name, member] of Object.entries(client)) {
    if (!/^(?:request|[A-Z]+)$/.test(name)) continue;
    const call = member as (...input: unknown[]) => Promise<unknown>;
    guarded[name] = async (...input: unknown[]) => {
      const place = name === "request" ? 2 : 1;
      // A middleware may answer instead.
      let sent: Partial<Awaited<ReturnType<Send>>> = {};
      const fetch = async (request: LightRequest): Promise<Response> => {
        const answer = await send(request);
        sent = answer;
        return answer.response;
      };
      try {
        const init = (input[place] ?? {}) as Headed & { readonly fetch?: unknown };
        checkHeaders(init);
        return await call(...input.slice(0, place), { ...init, fetch: init.fetch ?? fetch });
      } catch (error) {
        const { operationId, response = new Response() } = sent;
        // The platform's message quotes the body, which may hold anything.
        const isUnread = error instanceof SyntaxError;
        const given = { reason: "json", overHttp: true } as const;
        throw await withMessage(
          isUnread ? unreadable("unreadable_body", response, operationId, given) : error,
          secrets,
        );
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
