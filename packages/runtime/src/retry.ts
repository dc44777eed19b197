import type { Clock } from "./clock.ts";

/**
 * What can go wrong with one attempt: nothing was sent (`unsent`), the connection broke after that (`broken`), no
 * whole answer in time (`timeout`), or an answer with one of these statuses.
 */
export type AttemptFailure = "unsent" | "broken" | "timeout" | 408 | 429 | 500 | 502 | 503 | 504;

/** Whether a request may be carried out twice. */
export type Repeatability = "repeatable" | "unrepeatable";

/** What each method promises, where the description of the operation does not say otherwise with `x-idempotent`. */
export const repeatability: Readonly<Record<string, Repeatability>> = {
  GET: "repeatable",
  HEAD: "repeatable",
  OPTIONS: "repeatable",
  PUT: "repeatable",
  DELETE: "repeatable",
  POST: "unrepeatable",
  PATCH: "unrepeatable",
};

/** Which failures are tried again. A request that may not be carried out twice is, where it cannot have been carried out once. */
export const retryMatrix: Readonly<Record<Repeatability, Readonly<Record<AttemptFailure, boolean>>>> = {
  repeatable: {
    unsent: true,
    broken: true,
    timeout: true,
    408: true,
    429: true,
    500: true,
    502: true,
    503: true,
    504: true,
  },
  unrepeatable: {
    unsent: true,
    broken: false,
    timeout: false,
    408: false,
    429: true,
    500: false,
    502: false,
    503: false,
    504: false,
  },
};

/** The constants of waiting, in milliseconds. */
export const backoff = { first: 500, cap: 8_000, longestRetryAfter: 60_000 } as const;

/** The retry quota of a client: an outage drains it, so that retries do not multiply the load on a provider that is down. */
export const quota = { capacity: 500, retry: 5, timeout: 10, success: 1 } as const;

/** Whether a failed attempt may be followed by another. */
export function isRetried(method: string, failure: AttemptFailure, idempotent?: boolean): boolean {
  const fact = idempotent === undefined ? undefined : idempotent ? "repeatable" : "unrepeatable";
  return retryMatrix[fact ?? repeatability[method] ?? "unrepeatable"][failure];
}

/** The failure that a status stands for, or undefined where the answer is final. */
export function failureOf(status: number): AttemptFailure | undefined {
  return status in retryMatrix.repeatable ? (status as AttemptFailure) : undefined;
}

/** Whether the provider may have carried out a request that ended so. */
export function mayHaveBeenApplied(method: string, failure: AttemptFailure): boolean {
  return method !== "GET" && method !== "HEAD" && failure !== "unsent" && failure !== 429;
}

/**
 * The milliseconds that `Retry-After` asks for, in seconds or as a date. A date is read against the `Date` of the same
 * answer, so that a wrong clock on this side does not matter.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const sent = Date.parse(headers.get("date") ?? "");
  return Math.max(0, until - (Number.isNaN(sent) ? now : sent));
}

/** The milliseconds before the next attempt: full jitter, and never less than the provider asks for. */
export function delayBefore(retry: number, asked: number | undefined, clock: Clock): number {
  const jittered = clock.random() * Math.min(backoff.cap, backoff.first * 2 ** (retry - 1));
  return Math.max(asked ?? 0, jittered);
}

export interface Quota {
  /** Takes what a retry after the failure costs; false when there is not enough left. */
  take(failure: AttemptFailure): boolean;
  /** Pays back the last retry of a call that came through, or a little for one that needed none. */
  refund(last: AttemptFailure | undefined): void;
}

export function createQuota(): Quota {
  let left: number = quota.capacity;
  const costOf = (failure: AttemptFailure): number => (failure === "timeout" ? quota.timeout : quota.retry);
  return {
    take(failure) {
      const cost = costOf(failure);
      if (cost > left) return false;
      left -= cost;
      return true;
    },
    refund(last) {
      left = Math.min(quota.capacity, left + (last === undefined ? quota.success : costOf(last)));
    },
  };
}
