import type { Authorization } from "../../src/auth.ts";
import type { Connection, Provider } from "../../src/client.ts";
import {
  clientRules,
  connect,
  readHeaders,
  readOptions,
  systemClock,
  toTokenSource,
  valueRules,
  writeJson,
  type ClientOptions,
  type Clock,
  type Fault,
  type Operation,
  type TokenOption,
  type TokenSource,
  type Values,
  type ValuesOption,
} from "../../src/index.ts";
import type { OptionRule } from "../../src/options.ts";

export const ORIGIN = "https://api.test";

const mediaTypes = ["application/json"];
export const FORM = "application/x-www-form-urlencoded";

type Id =
  | "listThings"
  | "getThing"
  | "headThing"
  | "replaceThing"
  | "deleteThing"
  | "createThing"
  | "patchThing"
  | "extendThings"
  | "voidThings"
  | "login"
  | "issueToken";

type Operations = Readonly<Record<Id, Operation>>;

const operations: Operations = {
  listThings: { method: "GET", path: "/things", statuses: [200, 404], list: true },
  getThing: { method: "GET", path: "/things/{id}", statuses: [200, 404, 500] },
  headThing: { method: "HEAD", path: "/things/{id}", statuses: [200] },
  replaceThing: { method: "PUT", path: "/things/{id}", statuses: [200, 404], mediaTypes: [...mediaTypes, FORM] },
  deleteThing: { method: "DELETE", path: "/things/{id}", statuses: [204, 404] },
  createThing: { method: "POST", path: "/things", statuses: [201, 400, 429], mediaTypes },
  patchThing: { method: "PATCH", path: "/things/{id}", statuses: [200], mediaTypes },
  extendThings: { method: "PUT", path: "/extend", statuses: [200], mediaTypes, idempotent: false },
  voidThings: { method: "POST", path: "/void", statuses: [200], idempotent: true },
  login: { method: "POST", path: "/login", statuses: [200, 401], mediaTypes, open: true },
  issueToken: { method: "POST", path: "/token", statuses: [200], mediaTypes, server: "auth", open: true },
};

/** A page of the list. */
export interface Things {
  readonly things: { readonly id?: number }[];
  readonly next?: string;
}

/** What a test may choose of the provider. */
type Chosen = "authorization" | "decode" | "limiter" | "mediaType" | "otherUrl" | "readFault" | "readXml" | "secrets";

const rules: Readonly<Record<string, OptionRule>> = {
  ...clientRules,
  ...valueRules,
  authorization: [],
  clock: [],
  decode: [],
  limiter: [],
  mediaType: [],
  otherUrl: [],
  readFault: [],
  readXml: [],
  secrets: [],
};

type Verb = (path: string, init?: object) => Promise<{ readonly data?: unknown; readonly response: Response }>;

/** Methods, and an openapi-fetch client that takes paths of any kind. */
interface ThingsConnection extends Pick<Connection<Operations, {}>, "methods"> {
  readonly http: Readonly<Record<"DELETE" | "GET" | "HEAD" | "OPTIONS" | "PATCH" | "POST" | "PUT" | "TRACE", Verb>> & {
    request(method: string, ...input: Parameters<Verb>): ReturnType<Verb>;
    use(middleware: unknown): void;
    eject(middleware: unknown): void;
  };
  derive(headers: Readonly<Record<string, string | number>>): ThingsConnection;
}

/** A client of a small provider of its own. */
export function createThings(
  given: ClientOptions &
    ValuesOption<Values | undefined> &
    Partial<Pick<Provider<Operations>, Chosen>> & { readonly clock?: Clock },
): ThingsConnection {
  const options = readOptions("createThings", given, rules);
  const connection: unknown = connect<Operations, {}>({
    ...options,
    operations,
    baseUrl: options.baseUrl ?? ORIGIN,
    clock: options.clock ?? systemClock,
    headers: readHeaders(options),
    accept: () => "application/json",
    wireNames: {},
    encode: (operationId, { body }, mediaType) => ({
      body:
        mediaType === FORM ? String(new URLSearchParams(body as Record<string, string>)) : writeJson(body, operationId),
      mediaType,
    }),
    decode: options.decode ?? ((_, body) => body),
    paging: { items: (page) => (page as Things | null)?.things, next: (page) => (page as Things).next },
    readFault: options.readFault ?? readFault,
  });
  return connection as ThingsConnection;
}

function readFault(body: unknown, status: number): Fault {
  const { code = `http_${status}`, message = "No reason.", fields = {} } = (body ?? {}) as WireFault;
  return { code, message, fields: Object.entries(fields).map(([path, each]) => [path.split("."), each] as const) };
}

/** The error body of this provider: messages by the dotted path of what they concern. */
interface WireFault {
  readonly code?: string;
  readonly message?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * What a call fails with.
 *
 * @throws when it does not fail
 */
export function errorOf(call: Promise<unknown>): Promise<Error> {
  return call.then(
    () => {
      throw new Error("The call did not fail.");
    },
    (error: Error) => error,
  );
}

/** Tokens from a function of the test's own. */
export function authorize(
  tokens: TokenOption | TokenSource,
  isStale: Authorization["isStale"] = () => true,
): Authorization {
  return { scheme: "Bearer", isStale, ...toTokenSource(tokens) };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}
