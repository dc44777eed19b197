import {
  addHeaders,
  checkBaseUrl,
  checkOptions,
  clientOptions,
  connect,
  fixedToken,
  hasEnded,
  readPolicy,
  RequestError,
  systemClock,
  writeJson,
  type ClientOptions,
  type Clock,
  type Connection,
  type EncodedBody,
  type FetchClient,
  type Input,
  type Token,
  type TokenSource,
  type AnyValues,
  type Values,
  type ValuesOption,
} from "@memberships/runtime";
import { operations, wireNames, type ProviderOnly, type TeamUpMethods } from "./client.gen.ts";
import { readFault } from "./fault.ts";
import type { Page } from "./page.ts";
import type { paths } from "./schema.gen.ts";
import type { TeamUpMethodsWith } from "./values.gen.ts";

/** What {@link createTeamUp} takes. */
export interface TeamUpOptions extends ClientOptions {
  /** An access token or a machine-to-machine token, a function that gives one for each request, or a session of the `login` entry. */
  readonly token: Token | TokenSource;
  /** The word before the token in `Authorization`. `Bearer` by default; use another where TeamUp refuses a token with it. */
  readonly scheme?: "Bearer" | "Token" | "JWT" | undefined;
  /** The business to work in, needed when the token reaches several. Sent as `TeamUp-Provider-ID`. */
  readonly provider?: number | string | undefined;
  /** Whether to act as staff or as a customer, needed when the token can do both. Sent as `TeamUp-Request-Mode`. */
  readonly mode?: "customer" | "provider" | undefined;
}

/** The client: one method for each operation, and the wire beneath. */
export interface TeamUp extends TeamUpMethods {
  /** An openapi-fetch client over the same transport, loaded when it is first used: paths instead of names, `{ data, error, response }` instead of throwing. */
  readonly http: FetchClient<paths>;
  /**
   * The same client at work in another business. It shares everything else: connections, token, rate limit, events.
   *
   * @throws {RequestError} `invalid_option`
   */
  forProvider(id: number | string): TeamUp;
  /**
   * The same client as staff or as a customer. It shares everything else.
   *
   * @throws {RequestError} `invalid_option`
   */
  as(mode: "provider"): TeamUp;
  as(mode: "customer" | "provider"): CustomerTeamUp;
}

/** The client as a customer has it: without the operations that are for staff only. */
export interface CustomerTeamUp extends Omit<TeamUp, ProviderOnly | "forProvider"> {
  /**
   * The same client at work in another business. It shares everything else: connections, token, rate limit, events.
   *
   * @throws {RequestError} `invalid_option`
   */
  forProvider(id: number | string): CustomerTeamUp;
}

/** The client with the option `values`, whose answers have values in the place of texts, and whose inputs take them. */
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
  Given extends Values<infer Types>
    ? // Of no type in particular is only the bound of the factory's parameter, which `ReturnType` takes for an argument.
      0 extends Types & 1
      ? never
      : TeamUpWith<Types>
    : TeamUp;

const PROVIDER = "TeamUp-Provider-ID";
const MODE = "TeamUp-Request-Mode";

const OPTIONS: (keyof TeamUpOptions | "values")[] = ["token", "scheme", "provider", "mode", "values", ...clientOptions];

/**
 * Creates a client for the TeamUp API v2.
 *
 * @param options A `token`, and whatever else differs from the defaults.
 * @throws {RequestError} `unknown_option`, `invalid_option`, `invalid_token` or `invalid_header`
 * @see https://docs.goteamup.com/api-reference/authentication
 */
export function createTeamUp<Given extends AnyValues | undefined = undefined>(
  options: TeamUpOptions & ValuesOption<Given>,
): TeamUpFor<Given> {
  return createTeamUpAt(systemClock, options);
}

/** Creates a client that goes by another clock. */
export function createTeamUpAt<Given extends AnyValues | undefined = undefined>(
  clock: Clock,
  options: TeamUpOptions & ValuesOption<Given>,
): TeamUpFor<Given> {
  checkOptions("createTeamUp", options, OPTIONS);
  const { token, scheme = "Bearer", provider, mode, headers: given } = options;
  const tokens = fixedToken(token);
  checkChoice("scheme", scheme, ["Bearer", "Token", "JWT"]);
  if (mode !== undefined) checkChoice("mode", mode, ["customer", "provider"]);
  if (provider !== undefined) checkProvider(provider);
  const headers = addHeaders({}, given);
  const policy = readPolicy(options);
  const connection = connect<typeof operations, paths>({
    operations,
    wireNames,
    baseUrl: checkBaseUrl("baseUrl", options.baseUrl ?? "https://goteamup.com/api/v2"),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    policy,
    clock,
    limiter: policy.rateLimit?.attach({ clock, caller: token }),
    headers: {
      ...(provider !== undefined && { [PROVIDER]: String(provider) }),
      ...(mode !== undefined && { [MODE]: mode }),
      ...headers,
    },
    accept: (query) => (query?.["format"] === "xml" ? "application/xml" : "application/json"),
    authorization: {
      ...tokens,
      scheme,
      // Here a 401 is about the token alone, and a session can get another one whatever is wrong with it.
      isStale: ({ response }, used) => typeof token === "object" || hasEnded(used, response.headers, clock),
    },
    encode,
    decode: (_, body) => body,
    // Loaded only when XML arrives.
    readXml: async (text, { method, path }, status) =>
      (await import("./xml.ts")).readXml(text, `${method} ${path}`, status),
    paging: {
      items: (page) => (page as Page<unknown> | undefined)?.results,
      next: (page) => (page as Page<unknown>).next ?? undefined,
    },
    readFault,
  });
  return toClient(connection) as TeamUpFor<Given>;
}

function toClient({ http, methods, derive }: Connection<typeof operations, paths>): TeamUp {
  return {
    ...(methods as unknown as TeamUpMethods),
    http,
    forProvider(id) {
      checkProvider(id);
      return toClient(derive({ [PROVIDER]: String(id) }));
    },
    as(mode: "customer" | "provider") {
      checkChoice("mode", mode, ["customer", "provider"]);
      return toClient(derive({ [MODE]: mode }));
    },
  };
}

function checkProvider(id: number | string): void {
  if (/^[0-9]+$/.test(String(id))) return;
  throw new RequestError(`The option "provider" is not the id of a business.`, {
    code: "invalid_option",
    parameter: "provider",
    hint: "Pass the whole number that TeamUp shows for it.",
  });
}

function checkChoice(option: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  throw new RequestError(`The option "${option}" is none of ${choices.join(", ")}.`, {
    code: "invalid_option",
    parameter: option,
  });
}

function encode(operationId: string, { body }: Input, mediaType: string): EncodedBody | Promise<EncodedBody> {
  if (mediaType === "application/json") return { body: writeJson(body, operationId), mediaType };
  // Loaded only when a form is sent.
  return import("./form.ts").then(({ writeForm }) => writeForm(body, operationId, mediaType));
}
