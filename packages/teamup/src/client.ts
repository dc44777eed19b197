import {
  checkOption,
  clientRules,
  connect,
  oneOf,
  readHeaders,
  readOptions,
  systemClock,
  toTokenSource,
  valueRules,
  writeJson,
  type AnyValues,
  type CertainValues,
  type ClientOptions,
  type Clock,
  type Connection,
  type EncodedBody,
  type FetchClient,
  type Input,
  type Noted,
  type OptionRules,
  type SureValues,
  type TokenOption,
  type TokenSource,
  type Values,
  type ValuesOption,
} from "@memberships/runtime";
import { operations, server, wireNames, type ProviderOnly, type TeamUpMethods } from "./client.gen.ts";
import type { Page } from "./page.ts";
import type { paths } from "./schema.gen.ts";
import type { TeamUpMethodsWith } from "./values.gen.ts";

/** What {@link createTeamUp} takes. */
export interface TeamUpOptions extends ClientOptions {
  /** An access token or a machine-to-machine token, a function that returns one, or a session from the `login` entry. */
  readonly token: TokenOption | TokenSource;
  /** The word before the token in `Authorization`. `Bearer` by default; use another where TeamUp refuses a token with it. */
  readonly scheme?: "Bearer" | "Token" | "JWT" | undefined;
  /** The business to work in, needed when the token reaches several. Sent as `TeamUp-Provider-ID`. */
  readonly provider?: number | string | undefined;
  /** Whether to act as staff or as a customer, needed when the token can do both. Sent as `TeamUp-Request-Mode`. */
  readonly mode?: "customer" | "provider" | undefined;
}

/** The client: one method for each operation, and the wire beneath. */
export interface TeamUp extends TeamUpMethods {
  /**
   * An openapi-fetch client over the same transport, loaded when it is first used: paths instead of names,
   * `{ data, error, response }` instead of throwing. Its middlewares may read the request's `url` and `method`, read and
   * set its `headers`, and answer in its place; it has no body to read, and cannot be cloned.
   */
  readonly http: FetchClient<paths>;
  /**
   * The same client at work in another business. It shares everything else: connections, token, rate limit, events. Only
   * the middlewares of `http` are each client's own.
   *
   * @throws {RequestError} `invalid_option`
   */
  forProvider(id: number | string): TeamUp;
  /**
   * The same client as staff or as a customer. It shares everything else but the middlewares of `http`.
   *
   * @throws {RequestError} `invalid_option`
   */
  as(mode: "provider"): TeamUp;
  as(mode: "customer" | "provider"): CustomerTeamUp;
}

/** The client as a customer has it: without the operations that are for staff only. */
export interface CustomerTeamUp extends Omit<TeamUp, ProviderOnly | "forProvider"> {
  /**
   * The same client at work in another business. It shares everything else: connections, token, rate limit, events. Only
   * the middlewares of `http` are each client's own.
   *
   * @throws {RequestError} `invalid_option`
   */
  forProvider(id: number | string): CustomerTeamUp;
}

/** The client with the option `values`: its answers have values in place of texts, and its inputs take them. */
export interface TeamUpWith<Types> extends TeamUpMethodsWith<Types>, Pick<TeamUp, "http"> {
  /** As {@link TeamUp.forProvider}. */
  forProvider(id: number | string): TeamUpWith<Types>;
  /** As {@link TeamUp.as}. */
  as(mode: "provider"): TeamUpWith<Types>;
  as(mode: "customer" | "provider"): CustomerTeamUpWith<Types>;
}

/** {@link CustomerTeamUp} with the option `values`. */
export interface CustomerTeamUpWith<Types> extends Omit<TeamUpWith<Types>, ProviderOnly | "forProvider"> {
  /** As {@link CustomerTeamUp.forProvider}. */
  forProvider(id: number | string): CustomerTeamUpWith<Types>;
}

/** The client that the option `values` makes: {@link TeamUp} without it. */
export type TeamUpFor<Given> =
  // Undefined first: without `strictNullChecks` it extends whatever there is.
  Given extends undefined
    ? TeamUp
    : Given extends Values<infer Types>
      ? // Of no type in particular is only the bound of the factory's parameter, which `ReturnType` takes for an argument.
        0 extends Types & 1
        ? never
        : TeamUpWith<Types>
      : never;

const PROVIDER = "TeamUp-Provider-ID";
const MODE = "TeamUp-Request-Mode";

const rules: OptionRules<TeamUpOptions & ValuesOption<Values>> = {
  token: [],
  scheme: oneOf("Bearer", "Token", "JWT"),
  provider: [(id: unknown) => /^[0-9]+$/.test(String(id)), "the whole number that TeamUp shows for a business"],
  mode: oneOf("customer", "provider"),
  ...valueRules,
  ...clientRules,
};

/**
 * Creates a client for the TeamUp API v2.
 *
 * @param options A `token`, and whatever else differs from the defaults.
 * @throws {RequestError} `unknown_option`, `invalid_option`, `invalid_token` or `invalid_header`
 * @see https://docs.goteamup.com/api-reference/authentication
 */
export function createTeamUp<
  Given extends AnyValues | undefined = undefined,
  Options extends SureValues<Options> = never,
>(options: TeamUpOptions & ValuesOption<Given> & Noted<Options>): TeamUpFor<CertainValues<Given, Options>> {
  return createTeamUpAt<Given, Options>(systemClock, options);
}

/** Creates a client that goes by another clock. */
export function createTeamUpAt<
  Given extends AnyValues | undefined = undefined,
  Options extends SureValues<Options> = never,
>(
  clock: Clock,
  options: TeamUpOptions & ValuesOption<Given> & Noted<Options>,
): TeamUpFor<CertainValues<Given, Options>> {
  const policy = readOptions("createTeamUp", options, rules);
  const { token, scheme = "Bearer", provider, mode } = policy;
  const tokens = toTokenSource(token);
  const headers = readHeaders(policy);
  const connection = connect<typeof operations, paths>({
    ...policy,
    operations,
    wireNames,
    baseUrl: policy.baseUrl ?? server,
    clock,
    limiter: policy.rateLimit?.attach({ clock, caller: token }),
    headers: { [PROVIDER]: provider, [MODE]: mode, ...headers },
    accept: (query) => (query?.["format"] === "xml" ? "application/xml" : "application/json"),
    authorization: {
      get: (abort) => tokens.get(abort),
      renew: async (refused, abort) => tokens.renew?.(refused, abort),
      scheme,
      // Here a 401 is about the token alone, and a session can get another one whatever is wrong with it.
      isStale: () => typeof token === "object",
    },
    encode,
    decode: (_, body) => body,
    // Loaded only when XML arrives.
    readXml: async (text, { method, path }, status, query) =>
      (await import("./xml.ts")).readXml(text, `${method} ${path}`, status, query),
    paging: {
      items: (page) => (page as Page<unknown> | undefined)?.results,
      next: (page) => (page as Page<unknown>).next,
    },
    // Loaded only for an error.
    readFault: async (body, status) => (await import("./fault.ts")).readFault(body, status),
  });
  return toClient(connection) as TeamUpFor<CertainValues<Given, Options>>;
}

function toClient({ http, methods, derive }: Connection<typeof operations, paths>): TeamUp {
  return {
    ...(methods as unknown as TeamUpMethods),
    http,
    forProvider(id) {
      checkOption("provider", id, rules.provider);
      return toClient(derive({ [PROVIDER]: id }));
    },
    as(mode: "customer" | "provider") {
      checkOption("mode", mode, rules.mode);
      return toClient(derive({ [MODE]: mode }));
    },
  };
}

function encode(operationId: string, { body }: Input, mediaType: string): EncodedBody | Promise<EncodedBody> {
  const json = writeJson(body, operationId);
  if (mediaType === "application/json") return { body: json, mediaType };
  // Loaded only when a form is sent. A form says what JSON would, as it was when the call was made.
  return import("./form.ts").then(({ writeForm }) => writeForm(JSON.parse(json), operationId, mediaType));
}
