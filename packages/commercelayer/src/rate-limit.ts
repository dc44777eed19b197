import { readOptions, type RateLimit } from "@memberships/runtime";
import { createGovernor, spanOf, type RateStore } from "@memberships/runtime/rate-limit";
import { classes, windows } from "./rates.gen.ts";

export type { RateLimit } from "@memberships/runtime";
export type { RateStore, RateWindow } from "@memberships/runtime/rate-limit";

/** What {@link createRateLimit} takes. */
export interface RateLimitOptions {
  /** Where requests are counted. By default in memory, together for all clients of this process. */
  readonly store?: RateStore | undefined;
}

/**
 * Makes a governor for the option `rateLimit`: a request waits until the provider's sliding windows have room for it.
 *
 * Commerce Layer counts by IP address, whatever the credentials, so all clients of one address share the windows of a
 * store and take turns. The published limits hold until an answer's `X-Ratelimit` headers tell others, or that somebody
 * else uses them up.
 *
 * @throws {RequestError} `unknown_option` or `invalid_option`
 * @see https://docs.commercelayer.io/provisioning/getting-started/api-specification
 */
export function createRateLimit(options: RateLimitOptions = {}): RateLimit {
  const { store } = readOptions("createRateLimit", options, { store: [] });
  return createGovernor(({ operationId, origin }) => {
    const rateClass = operationId === undefined ? undefined : classes[operationId];
    if (rateClass === undefined) return undefined;
    const group = `${origin} ${rateClass}`;
    return {
      group,
      key: `${group} ${operationId}`,
      windows: windows[rateClass].map(({ limit, seconds, scope }) => ({
        key: `${group} ${scope === "endpoint" ? operationId : "*"} ${seconds}`,
        limit,
        span: spanOf(seconds),
      })),
    };
  }, store);
}
