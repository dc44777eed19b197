import { readOptions, type RateLimit } from "@memberships/runtime";
import { createGovernor, spanOf, type RateStore } from "@memberships/runtime/rate-limit";
import { limit } from "./rates.gen.ts";

export type { RateLimit } from "@memberships/runtime";
export type { RateStore, RateWindow } from "@memberships/runtime/rate-limit";

/** What {@link createRateLimit} takes. */
export interface RateLimitOptions {
  /** Where requests are counted. By default in memory, together for all clients of this process. */
  readonly store?: RateStore | undefined;
  /**
   * Names whose requests are counted, where several tokens belong to one user or several processes share a store. By
   * default clients with the same token, or the same token function, are one caller.
   */
  readonly caller?: string | undefined;
}

/**
 * Makes the option `rateLimit`: a request waits until the limit that TeamUp publishes has room for another one of its
 * caller. Operations that take no token are counted together.
 *
 * @throws {RequestError} `unknown_option` or `invalid_option`
 * @see https://docs.goteamup.com/api-reference/rate-limits
 */
export function createRateLimit(options: RateLimitOptions = {}): RateLimit {
  const { store, caller } = readOptions("createRateLimit", options, { store: [], caller: [] });
  return createGovernor(({ origin, open }, token) => {
    const key = `${origin} ${open ? "without a token" : (caller ?? nameOf(token))}`;
    return { group: key, key, windows: [{ key, limit: limit.requests, span: spanOf(limit.seconds) }] };
  }, store);
}

const functions = new WeakMap<object, string>();
let count = 0;

/** The same name for the same token, from which no token can be told. */
function nameOf(token: unknown): string {
  if (typeof token === "string") return `token ${fingerprint(token)}`;
  const source = token as object;
  let name = functions.get(source);
  if (name === undefined) functions.set(source, (name = `token function ${(count += 1)}`));
  return name;
}

/** FNV-1a: a store needs names that differ, not ones that withstand an attack. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text.trim()) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0)!)) * 0x100000001b3n);
  }
  return hash.toString(16);
}
