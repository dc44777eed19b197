import type { Authorization } from "./auth.ts";
import { readBytes, type Answer, type BodyReader } from "./body.ts";
import type { Clock } from "./clock.ts";
import type { BrokenExchange } from "./connection-failure.ts";
import { sleep, within, type Enter, type Phase } from "./deadline.ts";
import type { Given } from "./error-messages.ts";
import { ClientError, ConnectionError, refusal, TimeoutError } from "./errors.ts";
import type { WireHeaders } from "./headers.ts";
import { onFailure, withMessage } from "./lazy-failure.ts";
import { LONG_WAIT, type RateLimiter } from "./limiter.ts";
import type { Input, Operation } from "./operation.ts";
import { defaults, type Policy } from "./options.ts";
import { createOriginGuard } from "./origin.ts";
import {
  createQuota,
  delayBefore,
  failureOf,
  isRetried,
  LONGEST_RETRY_AFTER,
  mayHaveBeenApplied,
  readRetryAfter,
  type AttemptFailure,
} from "./retry.ts";
import { hide, type Secrets } from "./secrets.ts";

/** What a transport needs to know of the client that it serves. */
export interface TransportSettings extends Policy {
  readonly clock: Clock;
  /** The addresses whose origins it may reach. */
  readonly baseUrls: readonly string[];
  readonly authorization?: Authorization | undefined;
  readonly secrets: Secrets;
  /** Tells when a request may be sent. */
  readonly limiter?: RateLimiter | undefined;
}

/** What a transport needs to know of one call. */
export interface Exchange {
  readonly operationId?: string | undefined;
  readonly operation?: Pick<Operation, "open" | "idempotent"> | undefined;
  /** Whether it changes nothing, although its method might. */
  readonly safe?: boolean;
  /** Whether its body can be read only once. */
  readonly once?: boolean;
  /** What the caller passed: limits of its own, and secrets that no error may show. */
  readonly input?: Input;
}

/** A request that the platform has made nothing of yet. */
export interface WireRequest {
  readonly url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: WireHeaders };
}

export type Transport = (request: WireRequest, exchange: Exchange) => Promise<Answer>;

/** Sends requests by the policy: retries, time limits, credentials. */
export function createTransport(given: TransportSettings): Transport {
  const settings = { ...defaults, ...given } as TransportSettings & typeof defaults;
  const { clock, authorization, secrets, limiter } = settings;
  const quota = createQuota();
  const isOurs = createOriginGuard(settings.baseUrls);

  return async (request, exchange) => {
    const { url, init } = request;
    const { method, signal } = init;
    const headers: WireHeaders = init.headers;
    const { operationId, operation, safe, once, input = {} } = exchange;
    const { retries = settings.retries, timeout = settings.timeout, deadline = settings.deadline } = input;
    const end = clock.now() + deadline;
    if (!isOurs(url)) throw refusal("foreign_origin", "baseUrl", operationId, url);
    const open = authorization === undefined || operation?.open === true || headers["authorization"] !== undefined;
    const limited = { operationId, url, open };
    let token: string | undefined;
    let replayed = false;
    let applied = false;
    let last: AttemptFailure | undefined;
    const watching =
      settings.onEvent || settings.debug
        ? (await import("./events.ts")).watch(request, operationId, settings, input)
        : undefined;

    for (let attempt = 1; ; attempt += 1) {
      const begun = clock.now();
      let answer: Answer | undefined;
      let error: unknown;
      let failure: AttemptFailure | undefined;
      try {
        if (limiter) {
          const { takeTurn } = await import("./turn.ts");
          token = await takeTurn(limiter, limited, { token, method, clock, timeout, bounded, getToken });
        }
        watching?.request();
        answer = await bounded(timeout, send);
        limiter?.learn(limited, answer.response);
        watching?.response(answer.response);
        failure = failureOf(answer.response.status);
      } catch (cause) {
        error = await withMessage(cause, secrets, { ...input, token });
        watching?.failure(error);
        failure = failureBehind(error, operationId);
      }
      if (answer && !failure) {
        const { status, headers: head } = answer.response;
        if (status === 401 && token !== undefined && !replayed && !once) {
          token = await renewedAfter(answer, token);
          if (token !== undefined) {
            watching?.retry("stale_token", 0);
            replayed = true;
            attempt -= 1;
            continue;
          }
        }
        quota.refund(last);
        return status === 404 && method === "DELETE" && applied
          ? // An earlier attempt deleted it, and its answer was lost.
            { response: new Response(null, { status: 204, headers: head }), bytes: new Uint8Array() }
          : answer;
      }
      const asked = answer && readRetryAfter(answer.response.headers, clock.now());
      const delay = delayBefore(attempt, asked, clock);
      const again =
        failure &&
        attempt <= retries &&
        isRetried(method, failure, operation?.idempotent) &&
        !once &&
        (asked ?? 0) <= LONGEST_RETRY_AFTER &&
        clock.now() + delay < end &&
        quota.take(failure);
      if (!again) {
        if (answer) return answer;
        throw error;
      }
      applied ||= mayApply(failure!);
      last = failure;
      watching?.retry(failure!, delay);
      await sleep(clock, delay, signal);
      if (clock.now() - begun > LONG_WAIT) token = undefined;
    }

    function mayApply(failure: AttemptFailure): boolean {
      return !safe && mayHaveBeenApplied(method, failure);
    }

    async function renewedAfter(answer: Answer, used: string): Promise<string | undefined> {
      const parts = await onFailure();
      return await bounded(timeout, (abort) =>
        ask(() => parts?.replaceToken(authorization!, answer, { used, clock, abort })),
      );
    }

    function getToken(abort: AbortSignal): Promise<string> {
      return ask(() => authorization!.get(abort));
    }

    /** Whatever a token source throws is made an error of ours. */
    async function ask<T>(get: () => T | Promise<T>): Promise<T> {
      try {
        return await get();
      } catch (cause) {
        throw cause instanceof ClientError
          ? cause
          : refusal("token_unavailable", "token", operationId, { method, cause });
      }
    }

    function bounded<T>(time: number, run: (abort: AbortSignal, enter: Enter) => Promise<T>): Promise<T> {
      // Nothing is sent until it says so.
      let phase: Phase = "token";
      let reader: BodyReader | undefined;
      const left = end - clock.now();
      const onLimit = (): Error => {
        const code = left < time ? "deadline_exceeded" : "attempt_timeout";
        const limit = left < time ? deadline : time;
        return new TimeoutError(code, {
          code,
          operationId,
          phase,
          mayHaveBeenApplied: applied || (phase !== "token" && phase !== "turn" && mayApply("timeout")),
          given: { method, url, limit } satisfies Given["attempt_timeout"],
        });
      };
      // A stream that fails anyway fails its cancellation too.
      const release = (): void => void reader?.cancel().catch(() => {});
      return within({ clock, limit: Math.min(time, left), signal, onLimit, release }, (abort) =>
        run(abort, (next, reading) => {
          phase = next;
          reader = reading;
        }),
      );
    }

    async function send(abort: AbortSignal, enter: Enter): Promise<Answer> {
      // Its own, so that a fetch that comes late does not go out with what the next attempt was given.
      const own: WireHeaders = { ...headers };
      const sent: RequestInit = { ...init, headers: own, redirect: "manual", signal: abort };
      if (!open) {
        token ??= await getToken(abort);
        hide(secrets, token);
        own["authorization"] = `${authorization.scheme} ${token}`;
      }
      let answered = false;
      let target = url;
      try {
        for (let followed = 0; ; followed += 1) {
          abort.throwIfAborted();
          enter("headers");
          answered = false;
          const response = await settings.fetch(target, sent);
          if (abort.aborted) response.body?.cancel().catch(() => {});
          abort.throwIfAborted();
          // A fetch of the caller's own may resolve with anything.
          if (!response?.headers?.get) throw response;
          answered = true;
          const reader = response.body?.getReader();
          enter("body", reader);
          const bytes = await readBytes(response, settings.maxResponseBytes, reader, operationId);
          const next = isRedirect(response)
            ? (await onFailure())?.redirectTarget(response, {
                method,
                url: target,
                operationId,
                followed,
                secrets,
                input,
              })
            : undefined;
          if (next === undefined) return { response, bytes, token };
          target = next;
        }
      } catch (cause) {
        if (cause instanceof ClientError) throw cause;
        const applicable = mayApply("broken");
        throw new ConnectionError("connection_lost", {
          code: "connection_lost",
          operationId,
          phase: answered ? "body" : "headers",
          mayHaveBeenApplied: applied || applicable,
          given: { cause, method, url, answered, applicable, applied } satisfies BrokenExchange,
        });
      }
    }
  };
}

/** What went wrong with the attempt itself; whoever fetches a token retries on its own, and nothing of ours was sent. */
function failureBehind(error: unknown, operationId: string | undefined): AttemptFailure | undefined {
  if ((error as Partial<ClientError> | undefined)?.operationId !== operationId) return undefined;
  if (error instanceof ConnectionError) return error.phase === "connect" ? "unsent" : "broken";
  return error instanceof TimeoutError && error.code === "attempt_timeout" && error.phase !== "token"
    ? "timeout"
    : undefined;
}

/** Whether an answer leads on to another address. */
function isRedirect({ status, type }: Response): boolean {
  return /^30[12378]$/.test(String(status)) || type === "opaqueredirect";
}
