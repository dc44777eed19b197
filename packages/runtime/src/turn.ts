import type { Clock } from "./clock.ts";
import type { Bounded } from "./deadline.ts";
import { refusal } from "./errors.ts";
import { LONG_WAIT, type LimitedRequest, type RateLimiter } from "./limiter.ts";

/** The call that waits for its turn. */
export interface WaitingCall {
  readonly token: string | undefined;
  readonly method: string;
  readonly clock: Clock;
  /** Milliseconds for the token. */
  readonly timeout: number;
  readonly bounded: Bounded;
  readonly getToken: (abort: AbortSignal) => Promise<string>;
}

/**
 * Waits as long as the governor says, which is no part of an attempt's own time.
 *
 * @returns The token for the request, where it need not be asked for again.
 */
export async function takeTurn(
  governor: RateLimiter,
  request: LimitedRequest,
  { token, method, clock, timeout, bounded, getToken }: WaitingCall,
): Promise<string | undefined> {
  let held = token;
  if (!request.open && held === undefined) {
    // First, because whoever has a turn is counted already and must send at once.
    held = await bounded(timeout, getToken);
  }
  const since = clock.now();
  await bounded(Infinity, async (abort, enter) => {
    enter("turn");
    try {
      await governor.admit(request, abort);
    } catch (cause) {
      throw refusal("rate_limit_unavailable", "rateLimit", request.operationId, { method, cause });
    }
  });
  return clock.now() - since > LONG_WAIT ? undefined : held;
}
