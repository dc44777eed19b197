/** One broken rule, at one place of the request. */
export interface Fault {
  readonly in: "path" | "query" | "header" | "body";
  /** The way to the member concerned; for a missing one it ends with its name. */
  readonly path: readonly (string | number)[];
  /** The JSON Schema keyword that failed, or a word of the provider's own. */
  readonly rule: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  /** A message in the provider's words, where the rule is one of its own. */
  readonly message?: string;
}

export type RefusalKind =
  | "malformed"
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "method_not_allowed"
  | "not_acceptable"
  | "conflict"
  | "unsupported_media_type"
  | "locked"
  | "throttled"
  | "failed";

const statuses: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  conflict: 409,
  unsupported_media_type: 415,
  locked: 423,
  throttled: 429,
  failed: 500,
};

export interface RefusalDetails {
  /** Overrules the kind's own status. */
  readonly status?: number;
  /** A code of the provider, where the kind has more than one. */
  readonly code?: string;
  readonly message?: string;
  /** The family of errors, where the kind has more than one. */
  readonly family?: string;
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown wherever the provider would refuse; nothing that was written before it stays. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly status: number;
  readonly code: string | undefined;
  readonly family: string | undefined;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(kind: RefusalKind, details: RefusalDetails = {}) {
    super(details.message ?? "");
    this.name = "Refusal";
    this.kind = kind;
    this.status = details.status ?? statuses[kind];
    this.code = details.code;
    this.family = details.family;
    this.faults = details.faults ?? [];
    this.headers = details.headers ?? {};
  }
}

/** A fault of the body that a rule of the provider found, beyond what the schema says. */
export function bodyFault(path: readonly (string | number)[], rule: string, message: string, value?: unknown): Fault {
  return { in: "body", path, rule, params: {}, value, message };
}
