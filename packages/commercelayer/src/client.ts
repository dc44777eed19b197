import {
  addHeaders,
  checkBaseUrl,
  checkOptions,
  checkToken,
  clientOptions,
  connect,
  createRedactor,
  fixedToken,
  hasEnded,
  readPolicy,
  RequestError,
  systemClock,
  writeJson,
  type Answer,
  type ClientOptions,
  type Clock,
  type EncodedBody,
  type FetchClient,
  type Input,
  type Token,
  type TokenSource,
  type TransportSettings,
  type AnyValues,
  type Values,
  type ValuesOption,
} from "@memberships/runtime";
import { operations, relationships, wireNames, type CommerceLayerMethods } from "./client.gen.ts";
import { readDocument, writeDocument, type ResourcePage } from "./document.ts";
import { readFault } from "./fault.ts";
import type { paths } from "./schema.gen.ts";
import { clientCredentials } from "./token.ts";
import type { CommerceLayerMethodsWith } from "./values.gen.ts";

/** What {@link createCommerceLayer} takes: a token, or the credentials to ask for one. */
export interface CommerceLayerOptions extends ClientOptions {
  /** An access token, or a function that gives one for each request. */
  readonly token?: Token | undefined;
  /** The client id of a user, from that user's profile in the dashboard. */
  readonly clientId?: string | undefined;
  /** The client secret that goes with it. */
  readonly clientSecret?: string | undefined;
  /** The whole address of the token endpoint. `https://auth.commercelayer.io/oauth/token` by default. */
  readonly authUrl?: string | undefined;
}

/** The client: one method for each operation, and the wire beneath. */
export interface CommerceLayer extends CommerceLayerMethods {
  /** An openapi-fetch client over the same transport, loaded when it is first used: paths instead of names, JSON:API documents, `{ data, error, response }` instead of throwing. */
  readonly http: FetchClient<paths>;
}

/** The client with the option `values`, whose answers have values in the place of texts. */
export interface CommerceLayerWith<Types> extends CommerceLayerMethodsWith<Types>, Pick<CommerceLayer, "http"> {}

/** The client that the option `values` makes: {@link CommerceLayer} without it. */
export type CommerceLayerFor<Given> =
  Given extends Values<infer Types>
    ? // Of no type in particular is only the bound of the factory's parameter, which `ReturnType` takes for an argument.
      0 extends Types & 1
      ? never
      : CommerceLayerWith<Types>
    : CommerceLayer;

const OPTIONS: (keyof CommerceLayerOptions | "values")[] = [
  "token",
  "clientId",
  "clientSecret",
  "authUrl",
  "values",
  ...clientOptions,
];

const MEDIA_TYPE = "application/vnd.api+json";
const TOKEN_PATH = "/oauth/token";

/**
 * Creates a client for the Commerce Layer Provisioning API.
 *
 * @param options A `token`, or `clientId` and `clientSecret`, and whatever else differs from the defaults.
 * @throws {RequestError} `unknown_option`, `missing_option`, `invalid_option`, `invalid_token` or `invalid_header`
 * @see https://docs.commercelayer.io/provisioning/getting-started/authorization
 */
export function createCommerceLayer<Given extends AnyValues | undefined = undefined>(
  options: CommerceLayerOptions & ValuesOption<Given>,
): CommerceLayerFor<Given> {
  return createCommerceLayerAt(systemClock, options);
}

/** Creates a client that goes by another clock. */
export function createCommerceLayerAt<Given extends AnyValues | undefined = undefined>(
  clock: Clock,
  options: CommerceLayerOptions & ValuesOption<Given>,
): CommerceLayerFor<Given> {
  checkOptions("createCommerceLayer", options, OPTIONS);
  const { headers: given } = options;
  const headers = addHeaders({}, given);
  const fetcher = options.fetch ?? ((url, init) => fetch(url, init));
  const authUrl = checkBaseUrl("authUrl", options.authUrl ?? `https://auth.commercelayer.io${TOKEN_PATH}`);
  const policy = readPolicy(options);
  const redactor = createRedactor(options.clientSecret === undefined ? [] : [options.clientSecret]);
  const limiter = policy.rateLimit?.attach({ clock });
  const tokens = chooseToken(options, { ...policy, clock, fetch: fetcher, baseUrls: [authUrl], redactor, limiter });
  const { http, methods } = connect<typeof operations, paths>({
    operations,
    wireNames,
    baseUrl: checkBaseUrl("baseUrl", options.baseUrl ?? "https://provisioning.commercelayer.io/api"),
    otherUrl: authUrl.endsWith(TOKEN_PATH) ? authUrl.slice(0, -TOKEN_PATH.length) : new URL(authUrl).origin,
    mediaType: MEDIA_TYPE,
    fetch: fetcher,
    policy,
    clock,
    limiter,
    headers,
    accept: () => MEDIA_TYPE,
    authorization: { ...tokens, scheme: "Bearer", isStale: (answer, used) => isStale(answer, used, clock) },
    redactor,
    encode,
    decode: (_, body) => readDocument(body),
    paging: {
      items: (page) => (page as ResourcePage<unknown> | undefined)?.data,
      next: (page) => (page as Partial<ResourcePage<unknown>>).links?.next,
    },
    readFault,
  });
  return { ...(methods as unknown as CommerceLayerMethods), http } as CommerceLayer as CommerceLayerFor<Given>;
}

function chooseToken(
  { token, clientId, clientSecret }: CommerceLayerOptions,
  transport: TransportSettings,
): TokenSource {
  if (token !== undefined) {
    if (clientId !== undefined || clientSecret !== undefined) {
      throw new RequestError("createCommerceLayer was given a token and client credentials.", {
        code: "invalid_option",
        parameter: "token",
        hint: "Pass one or the other.",
      });
    }
    return fixedToken(token);
  }
  if (clientId === undefined || clientSecret === undefined) {
    throw new RequestError("createCommerceLayer has nothing to sign in with.", {
      code: "missing_option",
      parameter: clientId === undefined ? "clientId" : "clientSecret",
      hint: "Pass clientId and clientSecret, or a token.",
    });
  }
  return clientCredentials(
    { clientId: checkToken("clientId", clientId), clientSecret: checkToken("clientSecret", clientSecret) },
    transport,
  );
}

/** A 401 also means that the user may not do this, which no other token mends. */
function isStale({ response, bytes }: Answer, token: string, clock: Clock): boolean {
  if (hasEnded(token, response.headers, clock)) return true;
  try {
    return readFault(JSON.parse(new TextDecoder().decode(bytes)), response.status).code === "INVALID_TOKEN";
  } catch {
    return false;
  }
}

function encode(operationId: keyof typeof operations, { path, body }: Input, mediaType: string): EncodedBody {
  const { writes, method } = operations[operationId];
  if (writes === undefined) return { body: writeJson(body, operationId), mediaType };
  // The id stands in the address and again in the document; only creates have neither.
  const [id] = method === "POST" ? [] : Object.values(path ?? {});
  const document = writeDocument(
    operationId,
    { type: writes, ...(typeof id === "string" && { id }) },
    body,
    relationships[writes] ?? {},
  );
  return { body: writeJson(document, operationId, body), mediaType };
}
