import type { Client } from "openapi-fetch";
import type { Authorization } from "./auth.ts";
import type { Answer } from "./body.ts";
import { createCall, type Call, type Reading } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { ErrorAnswer } from "./error-messages.ts";
import { ApiError, refusal, unreadable } from "./errors.ts";
import type { Fault } from "./fields.ts";
import { addHeaders, type WireHeaders } from "./headers.ts";
import { withMessage } from "./lazy-failure.ts";
import { lazyHttp } from "./lazy-http.ts";
import { lazyList } from "./lazy-list.ts";
import type { RateLimiter } from "./limiter.ts";
import type { Paging } from "./list.ts";
import type { Input, Operation } from "./operation.ts";
import { anObject, callRules, checkOption, type Policy } from "./options.ts";
import { parseBody, type XmlReader } from "./parse.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import { readRetryAfter } from "./retry.ts";
import { createSecrets, type Secrets } from "./secrets.ts";
import { createTransport, type Transport, type WireRequest } from "./transport.ts";

/** A body as it goes out. */
export interface EncodedBody {
  readonly body: string | Blob;
  readonly mediaType: string;
}

/** What a provider does differently from others. */
export interface Provider<Operations extends Record<string, Operation>> extends Policy {
  readonly operations: Operations;
  readonly baseUrl: string;
  /** The whole address of the operations that have a server of their own. */
  readonly otherUrl?: string | undefined;
  /** The media type of request bodies where it is not plain JSON. */
  readonly mediaType?: string;
  /** Time and chance, for tests to decide. */
  readonly clock: Clock;
  /** Headers for every request. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** The value of `Accept` for the given query. */
  readonly accept: (query: Readonly<Record<string, unknown>> | undefined) => string;
  /** How requests are authenticated. Without it they carry no credentials. */
  readonly authorization?: Authorization | undefined;
  /** Tells when a request may be sent. Without it, at once. */
  readonly limiter?: RateLimiter | undefined;
  /** What no error may show, beside the tokens of its own. */
  readonly secrets?: Secrets | undefined;
  /** The name on the wire of each query parameter that has another name in the client. */
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
  /** Reads the provider's error body. */
  readonly readFault: (body: unknown, status: number) => Fault | Promise<Fault>;
}

export type { Client as FetchClient };

/** The methods of a provider, and an openapi-fetch client beside them. Both send over the same transport. */
export interface Connection<Operations extends Record<string, Operation>, Paths extends {}> {
  readonly http: Client<Paths>;
  readonly methods: { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> };
  /** The same with other headers for every request, and everything else in common. */
  derive(headers: Readonly<Record<string, string | number>>): Connection<Operations, Paths>;
}

/** Builds the transport of a provider, and what stands on it: one method per operation, and the openapi-fetch client. */
export function connect<Operations extends Record<string, Operation>, Paths extends {}>(
  given: Provider<Operations>,
): Connection<Operations, Paths> {
  const provider = { ...given, baseUrl: given.baseUrl.replace(/\/+$/, "") };
  const secrets: Secrets = { ...(provider.secrets ?? createSecrets()), headers: provider.headers };
  const { baseUrl, otherUrl = baseUrl } = provider;
  const transport = createTransport({ ...provider, baseUrls: [baseUrl, otherUrl], secrets });
  const open = (headers: WireHeaders): Connection<Operations, Paths> => ({
    http: lazyHttp(async () =>
      (await import("./http.ts")).createHttp<Operations, Paths>(provider, headers, transport, secrets),
    ),
    methods: createMethods(provider, headers, transport, secrets),
    derive: (others) => open(addHeaders({ ...headers }, others)),
  });
  return open(addHeaders({}, provider.headers));
}

function createMethods<Operations extends Record<string, Operation>>(
  provider: Provider<Operations>,
  common: WireHeaders,
  transport: Transport,
  secrets: Secrets,
): { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> } {
  const { clock, validate, values, onEvent } = provider;

  /** @param address That of a further page, instead of the operation's own. */
  const send = async (operationId: string, operation: Operation, given: Input, address?: string): Promise<Answer> => {
    checkInput(operationId, given);
    const input = { ...(values?.encode(operationId, given) ?? given) };
    const request = write(operationId, operation, input, address);
    // The address of a further page is the provider's own.
    if (validate && address === undefined) {
      // The validator names everything that is wrong, and writing the request only the first of it.
      request.catch(() => {});
      await validate.request(operationId, input, secrets);
    }
    return await transport(await request, { operationId, operation, input });
  };

  /** Reads all of the input before its first wait, so that what the caller changes afterwards is not sent. */
  const write = async (
    operationId: string,
    operation: Operation,
    input: Input,
    address = addressOf(operationId, operation, input),
  ): Promise<WireRequest> => {
    const headers: WireHeaders = { ...common, accept: provider.accept(input.query) };
    const mediaType = mediaTypeOf(operationId, operation, input);
    // A provider may ask for it of every write, also of one without a body.
    if (mediaType) headers["content-type"] = mediaType;
    addHeaders(headers, input.headers, operationId);
    addHeaders(headers, input.header, operationId);
    let body: EncodedBody["body"] | null = null;
    if (input.body !== undefined) {
      const encoded = await provider.encode(operationId, input, mediaType!);
      headers["content-type"] = encoded.mediaType;
      body = encoded.body;
    }
    return { url: address, init: { method: operation.method, headers, body, signal: input.signal ?? null } };
  };

  const addressOf = (operationId: string, { path, server }: Operation, input: Input): string => {
    const search = input.query && writeQuery(input.query, provider.wireNames, operationId);
    const address = (server && provider.otherUrl) || provider.baseUrl + fillPath(path, input.path, operationId);
    return search ? `${address}?${search}` : address;
  };

  const mediaTypeOf = (operationId: string, { mediaTypes = [] }: Operation, input: Input): string | undefined => {
    const { contentType: mediaType = mediaTypes[0], body } = input;
    if (mediaType === undefined ? body === undefined : mediaTypes.includes(mediaType)) return mediaType;
    const parameter = mediaTypes.length > 0 ? "contentType" : "body";
    throw refusal("unsupported_media_type", parameter, operationId, { mediaType, mediaTypes });
  };

  const read = async (operationId: string, operation: Operation, input: Input, answer: Answer): Promise<Reading> => {
    const { status, ok, headers } = answer.response;
    const raw = await parseBody(answer, operationId, operation, input, provider.readXml);
    if (validate) {
      await validate.response({ operationId, input, status, headers, body: raw }, { secrets, onEvent, clock });
    }
    const plain = ok ? decode(operationId, raw, answer.response) : raw;
    const body = ok && values ? values.decode(plain) : plain;
    if (ok && operation.list && !Array.isArray(provider.paging.items(body))) {
      throw unreadable("unreadable_body", answer.response, operationId, { reason: "page" });
    }
    const declared = operation.statuses.includes(status);
    const fail = (): Promise<never> => {
      const code = `http_${status}`;
      const bare = new ApiError(code, {
        code,
        operationId,
        entry: declared ? `status_${status}` : "undeclared_status",
        status,
        headers: new Headers(),
        body: undefined,
        given: {
          body: raw,
          headers,
          asked: readRetryAfter(headers, clock.now()),
          readFault: provider.readFault,
        } satisfies ErrorAnswer,
      });
      return explained(bare, { ...input, token: answer.token });
    };
    // A gateway's page under a declared status is not a described answer: the body of every described error is an object.
    return { ok, status, headers, body, described: declared && (ok || Object(raw) === raw), fail };
  };

  const decode = (operationId: string, body: unknown, response: Response): unknown => {
    try {
      return provider.decode(operationId, body);
    } catch (cause) {
      throw unreadable("unreadable_body", response, operationId, { reason: "document", cause });
    }
  };

  /** @param given What the call was given, and what it was made with. */
  const explained = async (error: unknown, given: Input & Pick<Answer, "token">): Promise<never> => {
    throw await withMessage(error, secrets, given);
  };

  /** @param kept The input as it was at the call, by which the answer is read. */
  const call = (
    operationId: string,
    operation: Operation,
    input: Input,
    kept: Input,
    address?: string,
  ): Call<unknown, unknown> =>
    createCall(
      send(operationId, operation, input, address),
      (answer) => read(operationId, operation, kept, answer),
      (error) => explained(error, input),
    );

  const methodOf =
    (operationId: string, operation: Operation): ((input?: Input) => Call<unknown, unknown>) =>
    (input = {}) => {
      // For the answer, and for the pages to come. What is given may be null, which is refused when it is sent.
      const kept = {
        ...input,
        query: { ...input?.query },
        headers: { ...input?.headers },
        header: { ...input?.header },
      };
      const first = call(operationId, operation, input, kept);
      if (!operation.list) return first;
      return lazyList(first, async () => {
        const { createWalk } = await import("./list.ts");
        const load = (address: string, signal: AbortSignal | undefined): Promise<unknown> =>
          call(operationId, operation, { ...kept, signal }, kept, address);
        const { baseUrl, paging } = provider;
        return createWalk({ operationId, baseUrl, paging, first, input: kept, load });
      });
    };

  return Object.fromEntries(
    Object.entries(provider.operations).map(([operationId, operation]) => [
      operationId,
      methodOf(operationId, operation),
    ]),
  ) as { [Id in keyof Operations]: (input?: Input) => Call<unknown, unknown> };
}

/** @throws {RequestError} `unknown_input` or `invalid_option` */
function checkInput(operationId: string, input: Input): void {
  checkOption("input", input, anObject, operationId);
  for (const [member, value] of Object.entries(input)) {
    if (!Object.hasOwn(callRules, member)) throw refusal("unknown_input", member, operationId, Object.keys(callRules));
    if (value !== undefined) checkOption(member, value, callRules[member as keyof Input], operationId);
  }
}
