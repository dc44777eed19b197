import type { Clock } from "./clock.ts";

/** Milliseconds after which a token that is at hand is asked for again: it may have ended, and whoever keeps one gives it at once. */
export const LONG_WAIT = 1000;

/** A request that waits for its turn. */
export interface LimitedRequest {
  readonly operationId: string | undefined;
  readonly url: string;
  /** Whether it goes without a token. */
  readonly open: boolean;
}

/** The view that one client has of a governor. */
export interface RateLimiter {
  /** Resolves when the request may be sent, which is counted from then on. Gives its turn up when the signal aborts. */
  admit(request: LimitedRequest, signal: AbortSignal): Promise<void>;
  /** Learns from an answer. Never throws. */
  learn(request: LimitedRequest, response: Response): void;
}

/** A governor that clients share. Made by the `rate-limit` entry of a provider's package. */
export interface RateLimit {
  /**
   * Makes the view of one client.
   *
   * @param client Its clock, and what it signs in with, where the provider counts by that.
   */
  attach(client: { readonly clock: Clock; readonly caller?: unknown }): RateLimiter;
}
