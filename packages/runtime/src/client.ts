import createFetchClient, { type Client } from "openapi-fetch";
import { createCall, type Call } from "./call.ts";
import { ApiError, ClientError, ConnectionError, RequestError, type Fault } from "./errors.ts";
import { LightRequest } from "./light-request.ts";
import { checkHeaders, type Fetch } from "./options.ts";
import { parseBody, readText, type XmlReader } from "./parse.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";

/** The run-time facts of an operation, generated from its description. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** The statuses that the description declares. */
  readonly statuses: readonly number[];
  /** The request media types, the default first. */
  readonly mediaTypes?: readonly string[];
  /** The server of an operation that has one of its own. */
  readonly server?: string;
  /** Whether it takes no token. */
  readonly open?: boolean;
}

/** What every operation takes beside its own parameters. */
export interface CallOptions {
  /** Ends the call at once when it aborts. */
  readonly signal?: AbortSignal;
  /** Headers for this call alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The input of an operation as the run time sees it. */
export interface Input extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

const INPUT_MEMBERS = new Set(["path", "query", "header", "body", "contentType", "signal", "headers"]);

/** A body as it goes out. */
export interface EncodedBody {
  readonly body: string | Blob;
  readonly mediaType: string;
}

/** What a provider does differently from others. */
export interface Provider<Operations extends Record<string, Operation>> {
  readonly operations: Operations;
  readonly baseUrl: string;
  /** The address of the operations that have a server of their own. */
  readonly otherUrl?: string;
  /** The media type of request bodies where it is not plain JSON. */
  readonly mediaType?: string;
  readonly fetch: Fetch;
  /** Headers for every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The value of `Accept` for the given query. */
  readonly accept: (query: Readonly<Record<string, unknown>> | undefined) => string;
  /** Gives the value of `Authorization`, or undefined to send none. */
  readonly authorize: () => Promise<string | undefined>;
  /** The wire's name of each query parameter that the client calls otherwise. */
  readonly wireNames: Readonly<Record<string, string>>;
  readonly encode: (operationId: keyof Operations & string, input: Input, mediaType: string) => EncodedBody;
  readonly decode: (operationId: string, body: unknown) => unknown;
  readonly readXml?: XmlReader;
  /** Reads the provider's error body; the input tells which members it can concern. */
  readonly readFault: (body: unknown, status: number) => Fault;
}

export type { Client as FetchClient };

/** The methods of a provider, and the openapi-fetch client that they stand on. */
export interface Connection<Operations extends Record<string, Operation>, Paths extends {}> {
  readonly http: Client<Paths>;
  readonly methods: { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> };
}

/**
 * Builds the openapi-fetch client of a provider, with authorization and guards beneath it, and one method per operation
 * on top of it.
 */
export function connect<Operations extends Record<string, Operation>, Paths extends {}>(
  provider: Provider<Operations>,
): Connection<Operations, Paths> {
  const transport = createTransport(provider);
  const http = createFetchClient<Paths>({
    baseUrl: provider.baseUrl,
    headers: { ...provider.headers },
    fetch: transport as unknown as (input: Request) => Promise<Response>,
    Request: LightRequest as unknown as typeof Request,
    pathSerializer: (path, values) => fillPath(path, values),
    querySerializer: (query) => writeQuery(query, provider.wireNames),
  });
  return { http, methods: createMethods(provider, http.request as unknown as SendRequest, transport) };
}

type Transport = (request: LightRequest) => Promise<Response>;
type SendRequest = (method: string, path: string, init: object) => Promise<{ response: Response }>;

function createTransport<Operations extends Record<string, Operation>>(provider: Provider<Operations>): Transport {
  return async ({ headers, url, init, method, open }) => {
    if (!headers.has("accept")) headers.set("accept", provider.accept(undefined));
    if (provider.mediaType && headers.get("content-type") === "application/json" && url.startsWith(provider.baseUrl)) {
      headers.set("content-type", provider.mediaType);
    }
    if (!headers.has("authorization") && !open) {
      const authorization = await provider.authorize();
      if (authorization !== undefined) headers.set("authorization", authorization);
    }
    try {
      return await provider.fetch(url, init);
    } catch (cause) {
      if (init.signal?.aborted || cause instanceof ClientError) throw cause;
      throw new ConnectionError(`${method} ${new URL(url).origin} could not be reached.`, {
        code: "connection_failed",
        cause,
        hint: "Check the network and the address; after a write, read first to see whether it took effect.",
      });
    }
  };
}

function createMethods<Operations extends Record<string, Operation>>(
  provider: Provider<Operations>,
  request: SendRequest,
  transport: Transport,
): { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> } {
  const send = async (operationId: string, operation: Operation, input: Input): Promise<Response> => {
    for (const member of Object.keys(input)) {
      if (INPUT_MEMBERS.has(member)) continue;
      throw new RequestError(`${operationId} does not know the member "${member}".`, {
        code: "unknown_input",
        parameter: member,
        operationId,
        hint: `It takes { ${[...INPUT_MEMBERS].join(", ")} }.`,
      });
    }
    const headers = { accept: provider.accept(input.query), ...input.headers, ...definedOnly(input.header) };
    checkHeaders(headers, operationId);
    const encoded = input.body === undefined ? undefined : encode(operationId, operation, input);
    let failure: Response | undefined;
    const { response } = await request(operation.method, operation.path, {
      params: { path: input.path ?? {}, query: input.query },
      headers: encoded ? { ...headers, "content-type": encoded.mediaType } : headers,
      body: encoded?.body,
      bodySerializer: (body: unknown) => body,
      pathSerializer: (path: string, values: Record<string, unknown>) => fillPath(path, values, operationId),
      querySerializer: (query: Record<string, unknown>) => writeQuery(query, provider.wireNames, operationId),
      parseAs: "stream",
      ...(operation.open && { open: true }),
      ...(operation.server && provider.otherUrl && { baseUrl: provider.otherUrl }),
      fetch: async (each: LightRequest) => {
        const answer = await transport(each);
        // openapi-fetch reads the body of an error answer itself; this one is for us.
        if (!answer.ok) failure = answer.clone();
        return answer;
      },
      ...(input.signal && { signal: input.signal }),
    });
    return failure ?? response;
  };

  const encode = (operationId: string, operation: Operation, input: Input): EncodedBody => {
    const mediaTypes = operation.mediaTypes ?? [];
    const mediaType = input.contentType ?? mediaTypes[0];
    if (mediaType !== undefined && mediaTypes.includes(mediaType))
      return provider.encode(operationId, input, mediaType);
    throw new RequestError(`${operationId} takes no body${mediaType ? ` of type ${mediaType}` : ""}.`, {
      code: "unsupported_media_type",
      parameter: mediaTypes.length > 0 ? "contentType" : "body",
      operationId,
      hint: mediaTypes.length > 0 ? `Choose one of ${mediaTypes.join(", ")}.` : "Leave the body out.",
    });
  };

  return Object.fromEntries(
    Object.entries(provider.operations).map(([operationId, operation]) => [
      operationId,
      (input: Input = {}) =>
        createCall(
          () => send(operationId, operation, input),
          async (response, text) => {
            const { status, ok, headers } = response;
            const raw = await parseBody(response, text, operationId, operation, provider.readXml);
            const body = ok ? provider.decode(operationId, raw) : raw;
            const toError = (): ApiError =>
              new ApiError(provider.readFault(raw, status), { operationId, status, headers, body: raw });
            return { ok, status, headers, body, declared: operation.statuses.includes(status), toError };
          },
          (response) => readText(response, operationId),
        ),
    ]),
  ) as { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> };
}

function definedOnly(record: Readonly<Record<string, string | number | undefined>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
