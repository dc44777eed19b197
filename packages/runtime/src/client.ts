import type { Client } from "openapi-fetch";
import { createCall, type Call, type Reading } from "./call.ts";
import type { Authorization } from "./auth.ts";
import type { Answer } from "./body.ts";
import { systemClock, type Clock } from "./clock.ts";
import { ApiError, ParseError, RequestError, type Fault } from "./errors.ts";
import { addHeaders } from "./headers.ts";
import { lazyHttp } from "./lazy-http.ts";
import type { RateLimiter } from "./limiter.ts";
import { createList, type Paging } from "./list.ts";
import { foreignOrigin } from "./origin.ts";
import { checkLimits, type Fetch, type Policy } from "./options.ts";
import { parseBody, type XmlReader } from "./parse.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import { createRedactor, type Redactor } from "./redact.ts";
import { readRetryAfter } from "./retry.ts";
import { createTransport, type Transport, type WireHeaders } from "./transport.ts";

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
  /** Whether it may be carried out twice, where that is not what its method promises. */
  readonly idempotent?: boolean;
  /** Whether it answers pages of a list. */
  readonly list?: boolean;
}

/** What every operation takes beside its own parameters. */
export interface CallOptions {
  /** Ends the call at once when it aborts. */
  readonly signal?: AbortSignal;
  /** Headers for this call alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a failed attempt is followed by another, instead of the client's `retries`. */
  readonly retries?: number;
  /** Milliseconds for one attempt, instead of the client's `timeout`. */
  readonly timeout?: number;
  /** Milliseconds in all, instead of the client's `deadline`. */
  readonly deadline?: number;
}

/** What every operation takes that answers pages of a list. */
export interface ListOptions extends CallOptions {
  /** Whether a page is asked for while the one before it is read. False by default. */
  readonly prefetch?: boolean;
}

/** The input of an operation as the run time sees it. */
export interface Input extends ListOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

const INPUT_MEMBERS = new Set([
  "path",
  "query",
  "header",
  "body",
  "contentType",
  "signal",
  "headers",
  "retries",
  "timeout",
  "deadline",
  "prefetch",
]);

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
  readonly policy: Policy;
  /** Time and chance, for tests to decide. */
  readonly clock?: Clock | undefined;
  /** Headers for every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The value of `Accept` for the given query. */
  readonly accept: (query: Readonly<Record<string, unknown>> | undefined) => string;
  /** How it is told who is calling; nothing is sent without. */
  readonly authorization?: Authorization | undefined;
  /** Tells when a request may be sent; at once without. */
  readonly limiter?: RateLimiter | undefined;
  /** Takes secrets out of errors. One of its own unless given. */
  readonly redactor?: Redactor | undefined;
  /** The wire's name of each query parameter that the client calls otherwise. */
  readonly wireNames: Readonly<Record<string, string>>;
  readonly encode: (
    operationId: keyof Operations & string,
    input: Input,
    mediaType: string,
  ) => EncodedBody | Promise<EncodedBody>;
  readonly decode: (operationId: string, body: unknown) => unknown;
  readonly readXml?: XmlReader;
  /** How the pages of a list hang together, once decoded. */
  readonly paging: Paging;
  /** Reads the provider's error body; the input tells which members it can concern. */
  readonly readFault: (body: unknown, status: number) => Fault;
}

export type { Client as FetchClient };

/** The methods of a provider, and an openapi-fetch client beside them. Both send over the same transport. */
export interface Connection<Operations extends Record<string, Operation>, Paths extends {}> {
  readonly http: Client<Paths>;
  readonly methods: { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> };
  /** The same with other headers for every request, and everything else in common. */
  derive(headers: Readonly<Record<string, string>>): Connection<Operations, Paths>;
}

/** Builds the transport of a provider, and what stands on it: one method per operation, and the openapi-fetch client. */
export function connect<Operations extends Record<string, Operation>, Paths extends {}>(
  provider: Provider<Operations>,
): Connection<Operations, Paths> {
  const redactor = provider.redactor ?? createRedactor();
  const transport = createTransport({
    ...provider.policy,
    fetch: provider.fetch,
    authorization: provider.authorization,
    limiter: provider.limiter,
    baseUrls: provider.otherUrl === undefined ? [provider.baseUrl] : [provider.baseUrl, provider.otherUrl],
    clock: provider.clock ?? systemClock,
    redactor,
  });
  const open = (headers: WireHeaders): Connection<Operations, Paths> => ({
    http: lazyHttp(async () => (await import("./http.ts")).createHttp<Operations, Paths>(provider, headers, transport)),
    methods: createMethods(provider, headers, transport, redactor),
    derive: (others) => open(addHeaders({ ...headers }, others)),
  });
  return open(addHeaders({}, provider.headers));
}

function createMethods<Operations extends Record<string, Operation>>(
  provider: Provider<Operations>,
  common: WireHeaders,
  transport: Transport,
  redactor: Redactor,
): { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> } {
  const { validate, values, onEvent } = provider.policy;

  /** @param address That of a further page, instead of the operation's own. */
  const send = async (operationId: string, operation: Operation, given: Input, address?: string): Promise<Answer> => {
    checkInput(operationId, given);
    const input = values?.encode(operationId, given) ?? given;
    // The address of a further page is the provider's own.
    if (validate && address === undefined) await validate.request(operationId, input, redactor);
    const { method, open, idempotent } = operation;
    const { query, signal, retries, timeout, deadline } = input;
    const headers: WireHeaders = { ...common, accept: provider.accept(query) };
    addHeaders(headers, input.headers, operationId);
    addHeaders(headers, input.header, operationId);
    let body: EncodedBody["body"] | null = null;
    if (input.body !== undefined) {
      const encoded = await encode(operationId, operation, input);
      headers["content-type"] = encoded.mediaType;
      body = encoded.body;
    }
    checkLimits(input, operationId);
    const url = address === undefined ? addressOf(operationId, operation, input) : further(operationId, address);
    return await transport(
      { url, init: { method, headers, body, signal: signal ?? null, redirect: "manual" } },
      { operationId, open, idempotent, retries, timeout, deadline, input },
    );
  };

  const addressOf = (operationId: string, { path, server }: Operation, input: Input): string => {
    const base = (server && provider.otherUrl) || provider.baseUrl;
    const search = input.query && writeQuery(input.query, provider.wireNames, operationId);
    return `${base}${fillPath(path, input.path, operationId)}${search ? `?${search}` : ""}`;
  };

  const further = (operationId: string, address: string): string => {
    if (!URL.canParse(address, provider.baseUrl)) throw foreignOrigin(address, operationId);
    const { origin, pathname, search } = new URL(address, provider.baseUrl);
    return `${origin}${pathname}${search}`;
  };

  const encode = (operationId: string, operation: Operation, input: Input): EncodedBody | Promise<EncodedBody> => {
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

  const read = async (operationId: string, operation: Operation, input: Input, answer: Answer): Promise<Reading> => {
    const { status, ok, headers } = answer.response;
    const raw = await parseBody(answer, operationId, operation, redactor, provider.readXml);
    if (validate) {
      const clock = provider.clock ?? systemClock;
      await validate.response({ operationId, input, status, headers, body: raw }, { redactor, onEvent, clock });
    }
    const plain = ok ? provider.decode(operationId, raw) : raw;
    const body = ok && values ? values.decode(plain) : plain;
    if (ok && operation.list && !Array.isArray(provider.paging.items(body))) {
      throw new ParseError(`The answer to ${operationId} is no page of a list.`, {
        code: "unreadable_body",
        operationId,
        status,
        headers: redactor.headers(headers),
        hint: ".response() gives it as it came.",
      });
    }
    const toError = (): ApiError => {
      const clean = redactor.for(input);
      const shown = clean.value(raw);
      const asked = readRetryAfter(headers, (provider.clock ?? systemClock).now());
      const retryAfter = asked === undefined ? undefined : asked / 1000;
      return new ApiError(provider.readFault(shown, status), {
        operationId,
        status,
        headers: clean.headers(headers),
        body: shown,
        entry: operation.statuses.includes(status) ? `status_${status}` : "undeclared_status",
        retryAfter,
        hint: retryAfter ? `The provider asks to wait ${retryAfter} s.` : undefined,
      });
    };
    return { ok, status, headers, body, declared: operation.statuses.includes(status), toError };
  };

  const call = (operationId: string, operation: Operation, input: Input, address?: string): Call<unknown, unknown> =>
    createCall(
      () => send(operationId, operation, input, address),
      (answer) => read(operationId, operation, input, answer),
    );

  const methodOf = (operationId: string, operation: Operation): ((input?: Input) => Call<unknown, unknown>) => {
    if (!operation.list) return (input = {}) => call(operationId, operation, input);
    return (input = {}) =>
      createList(
        operationId,
        call(operationId, operation, input),
        provider.paging,
        (address, leave) => {
          const signals = [input.signal, leave].filter((signal) => signal !== undefined);
          return call(operationId, operation, { ...input, signal: AbortSignal.any(signals) }, address);
        },
        input.prefetch === true,
      );
  };

  return Object.fromEntries(
    Object.entries(provider.operations).map(([operationId, operation]) => [
      operationId,
      methodOf(operationId, operation),
    ]),
  ) as { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> };
}

function checkInput(operationId: string, input: Input): void {
  for (const member of Object.keys(input)) {
    if (INPUT_MEMBERS.has(member)) continue;
    throw new RequestError(`${operationId} does not know the member "${member}".`, {
      code: "unknown_input",
      parameter: member,
      operationId,
      hint: `It takes { ${[...INPUT_MEMBERS].join(", ")} }.`,
    });
  }
}
