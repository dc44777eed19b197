import type { Clock } from "./clock.ts";

/**
 * What can go wrong with one attempt: nothing was sent (`unsent`), the connection broke after that (`broken`), no
 * whole answer in time (`timeout`), or an answer with one of these statuses.
 */
export type AttemptFailure = "unsent" | "broken" | "timeout" | 408 | 429 | 500 | 502 | 503 | 504;

/** The methods that promise that a request may be carried out twice, where `x-idempotent` does not say otherwise. */
const repeatable: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** The statuses that may pass. */
const passing: readonly AttemptFailure[] = [408, 429, 500, 502, 503, 504];

/** The failures where a request cannot have been carried out once. */
const untouched: ReadonlySet<AttemptFailure> = new Set(["unsent", 429]);

// Milliseconds.
const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
export const LONGEST_RETRY_AFTER = 60_000;

// The retry quota of a client: an outage drains it, so that retries do not multiply the load on a provider that is down.
const CAPACITY = 500;
const RETRY = 5;
const RETRY_OF_TIMEOUT = 10;
const SUCCESS = 1;

/** Whether a failed attempt may be followed by another. */
export function isRetried(method: string, failure: AttemptFailure, idempotent?: boolean): boolean {
  return (idempotent ?? repeatable.has(method)) || untouched.has(failure);
}

/** The failure that a status stands for, or undefined where the answer is final. */
export function failureOf(status: number): AttemptFailure | undefined {
  return passing.find((failure) => failure === status);
}

/** Whether the provider may have carried out a request that ended so. */
export function mayHaveBeenApplied(method: string, failure: AttemptFailure): boolean {
  return method !== "GET" && method !== "HEAD" && !untouched.has(failure);
}

/**
 * The milliseconds that `Retry-After` asks for, in seconds or as a date. A date is read against the `Date` of the same
 * answer, so that a wrong clock on this side does not matter.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || now);
  return Number.isNaN(until) ? undefined : Math.max(0, until);
}

/** The milliseconds before the next attempt: full jitter, and never less than the provider asks for. */
export function delayBefore(retry: number, asked: number | undefined, clock: Clock): number {
  const jittered = clock.random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (retry - 1));
  return Math.max(asked ?? 0, jittered);
}

export interface Quota {
  /** Takes what a retry after the failure costs; false when there is not enough left. */
  take(failure: AttemptFailure): boolean;
  /** Pays back the last retry of a call that came through, or a little for one that needed none. */
  refund(last: AttemptFailure | undefined): void;
}

export function createQuota(): Quota {
  let left = CAPACITY;
  const costOf = (failure: AttemptFailure): number => (failure === "timeout" ? RETRY_OF_TIMEOUT : RETRY);
  return {
    take(failure) {
      const cost = costOf(failure);
      if (cost > left) return false;
      left -= cost;
      return true;
    },
    refund(last) {
      left = Math.min(CAPACITY, left + (last === undefined ? SUCCESS : costOf(last)));
    },
  };
}
