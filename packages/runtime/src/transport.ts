import type { Authorization } from "./auth.ts";
import { readBytes, type Answer, type BodyReader } from "./body.ts";
import type { Clock } from "./clock.ts";
import { sleep, within } from "./deadline.ts";
import { ClientError, ConnectionError, RequestError, TimeoutError } from "./errors.ts";
import { connectionErrorFrom } from "./failure.ts";
import type { RateLimiter } from "./limiter.ts";
import type { Fetch, Policy } from "./options.ts";
import { createOriginGuard, foreignOrigin, isRedirect, redirectTarget } from "./origin.ts";
import type { Redactor } from "./redact.ts";
import {
  backoff,
  createQuota,
  delayBefore,
  failureOf,
  isRetried,
  mayHaveBeenApplied,
  readRetryAfter,
  type AttemptFailure,
} from "./retry.ts";

/** What a transport needs to know of the client that it serves. */
export interface TransportSettings extends Policy {
  readonly clock: Clock;
  readonly fetch: Fetch;
  /** The addresses whose origins it may reach. */
  readonly baseUrls: readonly string[];
  readonly authorization?: Authorization | undefined;
  readonly redactor: Redactor;
  /** Tells when a request may be sent. */
  readonly limiter?: RateLimiter | undefined;
}

/** What a transport needs to know of one call. */
export interface Exchange {
  readonly operationId?: string | undefined;
  readonly retries?: number | undefined;
  readonly timeout?: number | undefined;
  readonly deadline?: number | undefined;
  /** Overrules the method on whether the request may be carried out twice. */
  readonly idempotent?: boolean | undefined;
  /** Whether it takes no token. */
  readonly open?: boolean | undefined;
  /** What the caller passed, whose secrets no error may show. */
  readonly input?: unknown;
}

/** Headers by their lower-case names. */
export type WireHeaders = Record<string, string>;

/** A request that the platform has made nothing of yet. */
export interface WireRequest {
  readonly url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: WireHeaders };
}

export type Transport = (request: WireRequest, exchange: Exchange) => Promise<Answer>;

/** Sends requests by the policy: retries, time limits, credentials. */
export function createTransport(settings: TransportSettings): Transport {
  const { clock, authorization, redactor, limiter } = settings;
  const quota = createQuota();
  const isOurs = createOriginGuard(settings.baseUrls);

  return async (request, exchange) => {
    const { init } = request;
    const { method, headers, signal } = init;
    const { operationId, idempotent, retries = settings.retries, timeout = settings.timeout } = exchange;
    const deadline = exchange.deadline ?? settings.deadline;
    const end = deadline === Infinity ? Infinity : clock.now() + deadline;
    if (!isOurs(request.url)) throw foreignOrigin(request.url, operationId);
    const authorized = authorization !== undefined && !exchange.open && headers["authorization"] === undefined;
    let token: string | undefined;
    let replayed = false;
    let applied = false;
    let last: AttemptFailure | undefined;
    const watching =
      settings.onEvent || settings.debug
        ? (await import("./events.ts")).watch(request, operationId, settings, redactor.for(exchange.input))
        : undefined;
    init.redirect = "manual";

    for (let attempt = 0; ; attempt += 1) {
      let answer: Answer | undefined;
      let error: unknown;
      let failure: AttemptFailure | undefined;
      if (limiter) await takeTurn(limiter);
      watching?.request();
      try {
        const left = end === Infinity ? Infinity : end - clock.now();
        answer = await send(request, { signal, timeout, left, deadline, applied });
        limiter?.learn({ operationId, url: request.url, open: !authorized }, answer.response);
        watching?.response(answer.response);
        failure = failureOf(answer.response.status);
      } catch (cause) {
        watching?.failure(cause);
        error = cause;
        failure = failureBehind(cause);
      }
      if (failure === undefined) {
        if (!answer) throw error;
        const { status } = answer.response;
        if (status === 401 && !replayed && (await canReplay(answer))) {
          watching?.retry("stale_token", 0);
          replayed = true;
          attempt -= 1;
          continue;
        }
        quota.refund(last);
        if (status !== 404 || method !== "DELETE" || !applied) return answer;
        // An earlier attempt deleted it, and its answer was lost.
        return {
          response: new Response(null, { status: 204, headers: answer.response.headers }),
          bytes: new Uint8Array(),
        };
      }
      applied ||= mayHaveBeenApplied(method, failure);
      const asked = answer && readRetryAfter(answer.response.headers, clock.now());
      const delay = delayBefore(attempt + 1, asked, clock);
      const again =
        attempt < retries &&
        isRetried(method, failure, idempotent) &&
        isRepeatable(init.body) &&
        (asked ?? 0) <= backoff.longestRetryAfter &&
        clock.now() + delay < end &&
        quota.take(failure);
      if (!again) {
        if (answer) return answer;
        throw error;
      }
      last = failure;
      watching?.retry(failure, delay);
      await sleep(clock, delay, signal);
    }

    /** Waits as long as the governor says, which is no part of the attempt's own time. */
    async function takeTurn(governor: RateLimiter): Promise<void> {
      const bounds = { signal, deadline, applied, left: end === Infinity ? Infinity : end - clock.now() };
      if (authorized && token === undefined) {
        // First, because whoever has a turn is counted already and must send at once.
        token = await bounded({ ...bounds, timeout }, async (_, enter) => {
          enter("token");
          return await ask(() => authorization.get());
        });
      }
      const since = clock.now();
      const left = end === Infinity ? Infinity : end - since;
      await bounded({ ...bounds, timeout: Infinity, left }, async (abort, enter) => {
        enter("turn");
        try {
          await governor.admit({ operationId, url: request.url, open: !authorized }, abort);
        } catch (cause) {
          throw new RequestError(`The option "rateLimit" gave no turn to ${operationId ?? method}.`, {
            code: "rate_limit_unavailable",
            parameter: "rateLimit",
            operationId,
            cause: redactor.cause(cause),
            hint: "The cause tells what its store threw.",
          });
        }
      });
      // It may have ended since; whoever keeps one gives it again at once.
      if (clock.now() - since > LONG_WAIT) token = undefined;
    }

    async function canReplay(answer: Answer): Promise<boolean> {
      if (!authorized || token === undefined || !isRepeatable(init.body)) return false;
      const refused = token;
      if (!authorization.isStale(answer, refused)) return false;
      const left = end === Infinity ? Infinity : end - clock.now();
      token = await bounded({ signal, timeout, left, deadline, applied }, async (_, enter) => {
        enter("token");
        return await ask(() => authorization.renew(refused));
      });
      return token !== undefined;
    }

    /** Whatever a token source throws is made an error of ours. */
    async function ask<T>(get: () => T | Promise<T>): Promise<T> {
      try {
        return await get();
      } catch (cause) {
        if (cause instanceof ClientError) throw cause;
        throw new RequestError(`The option "token" gave no token for ${operationId ?? method}.`, {
          code: "token_unavailable",
          parameter: "token",
          operationId,
          cause: redactor.cause(cause),
          hint: "The cause tells what the function threw.",
        });
      }
    }

    function bounded<T>(
      bounds: Bounds,
      run: (abort: AbortSignal, enter: (next: Phase, reader?: BodyReader) => void) => Promise<T>,
    ): Promise<T> {
      let phase: Phase = "headers";
      let reader: BodyReader | undefined;
      const onLimit = (): Error => {
        const total = bounds.left < bounds.timeout;
        return new TimeoutError(
          `${operationId ?? `${method} ${new URL(request.url).origin}`} took longer than ${total ? bounds.deadline : bounds.timeout} ms${total ? " in all" : ""}.`,
          {
            code: total ? "deadline_exceeded" : "attempt_timeout",
            operationId,
            phase,
            mayHaveBeenApplied:
              bounds.applied || (phase !== "token" && phase !== "turn" && mayHaveBeenApplied(method, "timeout")),
          },
        );
      };
      // A stream that fails anyway fails its cancellation too.
      const release = (): void => void reader?.cancel().catch(() => {});
      const limit = Math.min(bounds.timeout, bounds.left);
      return within({ clock, limit, signal: bounds.signal, onLimit, release }, (abort) =>
        run(abort, (next, reading) => {
          phase = next;
          reader = reading;
        }),
      );
    }

    function send({ url }: WireRequest, bounds: Bounds): Promise<Answer> {
      return bounded(bounds, async (abort, enter) => {
        if (authorized) {
          if (token === undefined) {
            enter("token");
            token = await ask(() => authorization.get());
            abort.throwIfAborted();
            enter("headers");
          }
          redactor.hide(token);
          headers["authorization"] = `${authorization.scheme} ${token}`;
        }
        init.signal = abort;
        let answered = false;
        let target = url;
        try {
          for (let followed = 0; ; followed += 1) {
            answered = false;
            const response = await settings.fetch(target, init);
            if (abort.aborted) void response.body?.cancel();
            abort.throwIfAborted();
            answered = true;
            const reader = response.body?.getReader();
            enter("body", reader);
            const bytes = await readBytes(response, settings.maxResponseBytes, reader);
            if (!isRedirect(response)) return { response, bytes };
            target = redirectTarget(response, {
              method,
              url: target,
              operationId,
              followed,
              headers: (each) => redactor.for(exchange.input).headers(each),
            });
            enter("headers");
          }
        } catch (cause) {
          if (cause instanceof ClientError) throw cause;
          throw connectionErrorFrom(cause, {
            method,
            url,
            operationId,
            answered,
            applied: bounds.applied,
            redactor: redactor.for(exchange.input),
          });
        }
      });
    }
  };
}

// Milliseconds after which the token that was at hand before a turn is asked for again.
const LONG_WAIT = 1000;

type Phase = TimeoutError["phase"];

interface Bounds {
  readonly signal: AbortSignal | null | undefined;
  readonly timeout: number;
  readonly left: number;
  readonly deadline: number;
  /** Whether an earlier attempt may have been applied. */
  readonly applied: boolean;
}

function failureBehind(error: unknown): AttemptFailure | undefined {
  if (error instanceof ConnectionError) return error.phase === "connect" ? "unsent" : "broken";
  if (error instanceof TimeoutError && error.code === "attempt_timeout" && error.phase !== "token") return "timeout";
  return undefined;
}

/** A stream can be read only once. */
function isRepeatable(body: RequestInit["body"]): boolean {
  return (
    !(body instanceof ReadableStream) && !(typeof body === "object" && body !== null && Symbol.asyncIterator in body)
  );
}
