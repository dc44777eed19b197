import type { Operation } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import { Refusal } from "../refusal.ts";
import type { TeamUpWorld } from "./records.ts";

export type Mode = "provider" | "customer";

/** Who calls, for which business, and as what. */
export interface TeamUpCaller {
  readonly token: string | undefined;
  readonly provider: string;
  readonly mode: Mode;
  readonly permissions: readonly string[];
  /** The customer whom the caller is, in customer mode. */
  readonly customer: number | undefined;
}

export interface TokenRecord {
  readonly token: string;
  readonly providers: readonly string[];
  readonly modes: readonly Mode[];
  readonly permissions: readonly string[];
  readonly customer?: number;
  /** Milliseconds since 1970; a token without it does not end. */
  readonly expires?: number;
}

const tokens = "tokens";
export const refreshTokens = "refresh_tokens";
const everyPermission = [
  "super_admin",
  "manage_events",
  "pos",
  "customers",
  "developer",
  "store",
  "attendances",
  "instructor_manage_events",
  "instructor_attendances",
];

/** What Chiara may do, who is the only one of the examples that works for the business. */
export const staffPermissions: readonly string[] = [
  "attendances",
  "customers",
  "instructor_attendances",
  "instructor_manage_events",
];

/** The tokens that need no log-in. */
export const seededTokens: readonly (TokenRecord & { readonly says: string })[] = [
  {
    token: "sandbox",
    says: "A super admin of provider 1, in provider mode.",
    providers: ["1"],
    modes: ["provider"],
    permissions: everyPermission,
  },
  {
    token: "sandbox-staff",
    says: "Staff of provider 1 without any permission.",
    providers: ["1"],
    modes: ["provider"],
    permissions: [],
  },
  {
    token: "sandbox-customer",
    says: "Customer 1001 of provider 1, in customer mode.",
    providers: ["1"],
    modes: ["customer"],
    permissions: [],
    customer: 1001,
  },
  {
    token: "sandbox-two-providers",
    says: "A super admin of providers 1 and 2, who must name one in TeamUp-Provider-ID. Provider 2 is empty.",
    providers: ["1", "2"],
    modes: ["provider"],
    permissions: everyPermission,
  },
  {
    token: "sandbox-two-modes",
    says: "A super admin of provider 1 who is customer 1001 too, and must choose in TeamUp-Request-Mode.",
    providers: ["1"],
    modes: ["provider", "customer"],
    permissions: everyPermission,
    customer: 1001,
  },
  {
    token: "example-access-token-of-chiara",
    says: "Chiara Rossi of the examples, who is staff and customer 1003, and must choose in TeamUp-Request-Mode.",
    providers: ["1"],
    modes: ["provider", "customer"],
    permissions: staffPermissions,
    customer: 1003,
  },
];

export function seedTokens(world: TeamUpWorld): void {
  for (const { says: _says, ...record } of seededTokens) keepToken(world, record);
  world.store.put(refreshTokens, "example-refresh-token-of-chiara", { customer: 1003 });
}

export function keepToken({ store }: TeamUpWorld, record: TokenRecord): void {
  store.put(tokens, record.token, { ...record });
}

export function findToken({ store, clock }: TeamUpWorld, token: string): TokenRecord | undefined {
  const record = store.get(tokens, token) as TokenRecord | undefined;
  return record && (record.expires === undefined || record.expires > clock.now()) ? record : undefined;
}

const nobody: TeamUpCaller = {
  token: undefined,
  provider: "1",
  mode: "customer",
  permissions: [],
  customer: undefined,
};

export function authenticateTeamUp(world: TeamUpWorld, operation: Operation, request: Request): TeamUpCaller {
  const record = presentedToken(world, operation, request);
  // Where no token is needed, a bad one is refused all the same.
  if (!record && (operation.secured || request.headers.has("authorization"))) throw new Refusal("unauthenticated");
  if (!record || !operation.secured) return nobody;
  return {
    token: record.token,
    provider: chooseProvider(record, operation, request),
    mode: chooseMode(record, operation, request),
    permissions: record.permissions,
    customer: record.customer,
  };
}

/** Whom the rate limits count a request for: a person with all their tokens, and together all whom nobody knows. */
export function countedFor(world: TeamUpWorld, operation: Operation, request: Request): string {
  const record = presentedToken(world, operation, request);
  if (!record) return "anonymous";
  return record.customer === undefined ? `token ${record.token}` : `customer ${record.customer}`;
}

function presentedToken(world: TeamUpWorld, operation: Operation, request: Request): TokenRecord | undefined {
  const [, prefix = "", token = ""] = /^(\S+)\s+(\S+)$/.exec(request.headers.get("authorization") ?? "") ?? [];
  return prefixes(world, operation).has(prefix.toLowerCase()) ? findToken(world, token) : undefined;
}

const knownPrefixes = new WeakMap<Operation, ReadonlySet<string>>();

function prefixes({ bundle }: TeamUpWorld, operation: Operation): ReadonlySet<string> {
  const known = knownPrefixes.get(operation);
  if (known) return known;
  const components = bundle.document["components"] as { securitySchemes?: Record<string, unknown> } | undefined;
  const described = components?.securitySchemes ?? {};
  // Where no token is needed, one of any kind may come along.
  const names = operation.secured ? operation.schemes : Object.keys(described);
  const schemes = names.map((name) => described[name]).filter(isObject);
  const found = new Set(schemes.map((scheme) => String(scheme["x-prefix"]).toLowerCase()));
  knownPrefixes.set(operation, found);
  return found;
}

const providerHeader = "teamup-provider-id";
const modeHeader = "teamup-request-mode";

/** What tells a caller which headers to send cannot ask for them. */
const takes = ({ parameters }: Operation, header: string): boolean =>
  parameters.some((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === header);

function chooseProvider({ providers }: TokenRecord, operation: Operation, request: Request): string {
  const named = request.headers.get(providerHeader)?.trim();
  if (named === undefined || named === "") {
    const [first] = providers;
    if (first !== undefined && (providers.length === 1 || !takes(operation, providerHeader))) return first;
    throw new Refusal("malformed", {
      code: "provider_header_missing",
      message: "The TeamUp-Provider-ID header is required.",
    });
  }
  if (!/^\d{1,19}$/.test(named)) {
    throw new Refusal("malformed", {
      code: "provider_header_invalid",
      message: "The TeamUp-Provider-ID header must be the id of a provider.",
    });
  }
  if (!providers.includes(String(BigInt(named)))) {
    throw new Refusal("forbidden", {
      code: "provider_invalid",
      message: "The credentials have no access to this provider.",
    });
  }
  return String(BigInt(named));
}

function chooseMode({ modes }: TokenRecord, operation: Operation, request: Request): Mode {
  const named = request.headers.get(modeHeader)?.trim();
  const [first = "provider"] = modes;
  // Another word is refused with the other parameters.
  if (named !== "provider" && named !== "customer") {
    if (modes.length === 1 || named || !takes(operation, modeHeader)) return first;
    throw new Refusal("malformed", {
      code: "request_mode_header_missing",
      message: "The TeamUp-Request-Mode header is required.",
    });
  }
  if (modes.includes(named)) return named;
  throw new Refusal("forbidden", {
    code: "mode_not_allowed",
    message: `The credentials cannot be used in ${named} mode.`,
  });
}

/** Refuses callers in the wrong mode or without one of the operation's permissions. */
export function authorizeTeamUp(operation: Operation, caller: TeamUpCaller): void {
  if (!operation.secured) return;
  const modes = operation.facts["x-modes"] as readonly string[] | undefined;
  if (modes && !modes.includes(caller.mode)) {
    throw new Refusal("forbidden", {
      code: "mode_not_allowed",
      message: `This endpoint is not available in ${caller.mode} mode.`,
    });
  }
  const permissions = operation.facts["x-permissions"] as readonly string[] | undefined;
  if (caller.mode === "customer" || !permissions) return;
  if (!permissions.some((permission) => caller.permissions.includes(permission))) throw new Refusal("forbidden");
}
