import {
  anAddress,
  checkToken,
  clientRules,
  connect,
  createSecrets,
  createTransport,
  readHeaders,
  readOptions,
  readRetryAfter,
  RequestError,
  systemClock,
  toTokenSource,
  valueRules,
  writeJson,
  type Answer,
  type AnyValues,
  type CertainValues,
  type ClientOptions,
  type Clock,
  type EncodedBody,
  type FetchClient,
  type Input,
  type Noted,
  type OptionRules,
  type SureValues,
  type TokenOption,
  type TokenSource,
  type TransportSettings,
  type Values,
  type ValuesOption,
} from "@memberships/runtime";
import { operations, relationships, server, wireNames, type CommerceLayerMethods } from "./client.gen.ts";
import { idOf, readDocument, writeDocument, type ResourcePage } from "./document.ts";
import type { paths } from "./schema.gen.ts";
import type { CommerceLayerMethodsWith } from "./values.gen.ts";

/** What {@link createCommerceLayer} takes: a token, or the credentials to ask for one. */
export interface CommerceLayerOptions extends ClientOptions {
  /** An access token, or a function that returns one, called before each request. */
  readonly token?: TokenOption | undefined;
  /** The client id of a user, from that user's profile in the dashboard. */
  readonly clientId?: string | undefined;
  /** The client secret that goes with it. */
  readonly clientSecret?: string | undefined;
  /** The whole address of the token endpoint. The platform's own by default. */
  readonly authUrl?: string | undefined;
}

/** The client: one method for each operation, and the wire beneath. */
export interface CommerceLayer extends CommerceLayerMethods {
  /**
   * An openapi-fetch client over the same transport, loaded when it is first used: paths instead of names, JSON:API
   * documents, `{ data, error, response }` instead of throwing. Its middlewares may read the request's `url` and `method`,
   * read and set its `headers`, and answer in its place; it has no body to read, and cannot be cloned.
   */
  readonly http: FetchClient<paths>;
}

/** The client with the option `values`: its answers have values in place of texts, and its inputs take them. */
export interface CommerceLayerWith<Types> extends CommerceLayerMethodsWith<Types>, Pick<CommerceLayer, "http"> {}

/** The client that the option `values` makes: {@link CommerceLayer} without it. */
export type CommerceLayerFor<Given> =
  // Undefined first: without `strictNullChecks` it extends whatever there is.
  Given extends undefined
    ? CommerceLayer
    : Given extends Values<infer Types>
      ? // Of no type in particular is only the bound of the factory's parameter, which `ReturnType` takes for an argument.
        0 extends Types & 1
        ? never
        : CommerceLayerWith<Types>
      : never;

const rules: OptionRules<CommerceLayerOptions & ValuesOption<Values>> = {
  token: [],
  clientId: [],
  clientSecret: [],
  authUrl: anAddress,
  ...valueRules,
  ...clientRules,
};

const MEDIA_TYPE = "application/vnd.api+json";

/**
 * Creates a client for the Commerce Layer Provisioning API.
 *
 * @param options A `token`, or `clientId` and `clientSecret`, and whatever else differs from the defaults.
 * @throws {RequestError} `unknown_option`, `missing_option`, `invalid_option`, `invalid_token` or `invalid_header`
 * @see https://docs.commercelayer.io/provisioning/getting-started/authorization
 */
export function createCommerceLayer<
  Given extends AnyValues | undefined = undefined,
  Options extends SureValues<Options> = never,
>(
  options: CommerceLayerOptions & ValuesOption<Given> & Noted<Options>,
): CommerceLayerFor<CertainValues<Given, Options>> {
  return createCommerceLayerAt<Given, Options>(systemClock, options);
}

/** Creates a client that goes by another clock. */
export function createCommerceLayerAt<
  Given extends AnyValues | undefined = undefined,
  Options extends SureValues<Options> = never,
>(
  clock: Clock,
  options: CommerceLayerOptions & ValuesOption<Given> & Noted<Options>,
): CommerceLayerFor<CertainValues<Given, Options>> {
  const policy = readOptions("createCommerceLayer", options, rules);
  const headers = readHeaders(policy);
  const { createToken } = operations;
  const authUrl = (policy.authUrl ?? createToken.server! + createToken.path).replace(/\/+$/, "");
  const secrets = createSecrets(...(typeof policy.clientSecret === "string" ? [policy.clientSecret.trim()] : []));
  const limiter = policy.rateLimit?.attach({ clock });
  const tokens = chooseToken(policy, { ...policy, clock, baseUrls: [authUrl], secrets, limiter });
  const { http, methods } = connect<typeof operations, paths>({
    ...policy,
    operations,
    wireNames,
    baseUrl: policy.baseUrl ?? server,
    otherUrl: authUrl,
    mediaType: MEDIA_TYPE,
    clock,
    limiter,
    headers,
    accept: () => MEDIA_TYPE,
    authorization: { ...tokens, scheme: "Bearer", isStale: isInvalid },
    secrets,
    encode,
    decode: (_, body) => readDocument(body),
    paging: {
      items: (page) => (page as ResourcePage<unknown> | undefined)?.data,
      next: (page) => (page as Partial<ResourcePage<unknown>>).links?.next,
    },
    // Loaded only for an error.
    readFault: async (body, status) => (await import("./fault.ts")).readFault(body, status),
  });
  return { ...(methods as unknown as CommerceLayerMethods), http } as CommerceLayer as CommerceLayerFor<
    CertainValues<Given, Options>
  >;
}

function chooseToken(
  { token, clientId, clientSecret }: CommerceLayerOptions,
  settings: TransportSettings,
): TokenSource {
  const refuse = (code: "invalid_option" | "missing_option", parameter: string): never => {
    throw new RequestError("The options of createCommerceLayer must name exactly one way to sign in.", {
      code,
      parameter,
      hint: "Pass clientId and clientSecret, or a token.",
    });
  };
  if (token !== undefined) {
    return (clientId ?? clientSecret) === undefined ? toTokenSource(token) : refuse("invalid_option", "token");
  }
  if (clientId === undefined) refuse("missing_option", "clientId");
  if (clientSecret === undefined) refuse("missing_option", "clientSecret");
  const credentials = {
    clientId: checkToken("clientId", clientId),
    clientSecret: checkToken("clientSecret", clientSecret),
  };
  let source: TokenSource | undefined;
  const load = async (): Promise<TokenSource> => {
    // Loaded only when a token is asked for.
    const { clientCredentials } = await import("./token.ts");
    return (source ??= clientCredentials(credentials, settings, createTransport(settings), checkToken, readRetryAfter));
  };
  return {
    get: async (abort) => (source ?? (await load())).get(abort),
    renew: async (refused, abort) => (await load()).renew?.(refused, abort),
  };
}

/** A 401 also means that the user may not do this, which no other token mends. */
async function isInvalid({ response, bytes }: Answer): Promise<boolean> {
  try {
    const { readFault } = await import("./fault.ts");
    return readFault(JSON.parse(new TextDecoder().decode(bytes)), response.status).code === "INVALID_TOKEN";
  } catch {
    return false;
  }
}

function encode(operationId: keyof typeof operations, { path, body }: Input, mediaType: string): EncodedBody {
  const { writes, method, path: template } = operations[operationId];
  // Made while it is written, so that what the caller's own getters throw is told like the rest.
  const toJSON = (): unknown =>
    writes === undefined
      ? body
      : writeDocument(
          operationId,
          { type: writes, id: idOf(method, template, path) },
          body,
          relationships[writes] ?? {},
        );
  return { body: writeJson({ toJSON }, operationId, body), mediaType };
}
