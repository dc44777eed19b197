import { readBytes, type Answer, type BodyReader } from "./body.ts";
import type { Clock } from "./clock.ts";
import { sleep, within } from "./deadline.ts";
import { ClientError, ConnectionError, TimeoutError } from "./errors.ts";
import { connectionErrorFrom } from "./failure.ts";
import type { LightRequest } from "./light-request.ts";
import type { Fetch, Policy } from "./options.ts";
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
  /** Gives the value of `Authorization`, or undefined to send none. */
  readonly authorize: () => Promise<string | undefined>;
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
}

export type Transport = (request: LightRequest, exchange: Exchange) => Promise<Answer>;

/** Sends requests by the policy: retries, time limits, credentials. */
export function createTransport(settings: TransportSettings): Transport {
  const { clock } = settings;
  const quota = createQuota();

  return async (request, exchange) => {
    const { method, init } = request;
    const { signal } = init;
    const { operationId, idempotent, retries = settings.retries, timeout = settings.timeout } = exchange;
    const deadline = exchange.deadline ?? settings.deadline;
    const end = deadline === Infinity ? Infinity : clock.now() + deadline;
    let applied = false;
    let last: AttemptFailure | undefined;

    for (let attempt = 0; ; attempt += 1) {
      let answer: Answer | undefined;
      let error: unknown;
      let failure: AttemptFailure | undefined;
      try {
        const left = end === Infinity ? Infinity : end - clock.now();
        answer = await send(request, exchange, { signal, timeout, left, deadline, applied });
        failure = failureOf(answer.response.status);
      } catch (cause) {
        error = cause;
        failure = failureBehind(cause);
      }
      if (failure === undefined) {
        if (!answer) throw error;
        quota.refund(last);
        const { status, headers } = answer.response;
        if (status !== 404 || method !== "DELETE" || !applied) return answer;
        // An earlier attempt deleted it, and its answer was lost.
        return { response: new Response(null, { status: 204, headers }), bytes: new Uint8Array() };
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
      await sleep(clock, delay, signal);
    }

    async function send(
      { headers, url }: LightRequest,
      { open }: Exchange,
      bounds: {
        signal: AbortSignal | null | undefined;
        timeout: number;
        left: number;
        deadline: number;
        applied: boolean;
      },
    ): Promise<Answer> {
      let phase: "token" | "headers" | "body" = "headers";
      let reader: BodyReader | undefined;
      const onLimit = (): Error => {
        const total = bounds.left < bounds.timeout;
        return new TimeoutError(
          `${operationId ?? `${method} ${new URL(url).origin}`} took longer than ${total ? bounds.deadline : bounds.timeout} ms${total ? " in all" : ""}.`,
          {
            code: total ? "deadline_exceeded" : "attempt_timeout",
            operationId,
            phase,
            mayHaveBeenApplied: bounds.applied || (phase !== "token" && mayHaveBeenApplied(method, "timeout")),
          },
        );
      };
      // A stream that fails anyway fails its cancellation too.
      const release = (): void => void reader?.cancel().catch(() => {});
      const limit = Math.min(bounds.timeout, bounds.left);
      return within({ clock, limit, signal: bounds.signal, onLimit, release }, async (abort) => {
        if (!headers.has("authorization") && !open) {
          phase = "token";
          const authorization = await settings.authorize();
          if (authorization !== undefined) headers.set("authorization", authorization);
          abort.throwIfAborted();
          phase = "headers";
        }
        init.signal = abort;
        let answered = false;
        try {
          const response = await settings.fetch(url, init);
          if (abort.aborted) void response.body?.cancel();
          abort.throwIfAborted();
          answered = true;
          phase = "body";
          reader = response.body?.getReader();
          return { response, bytes: await readBytes(response, settings.maxResponseBytes, reader) };
        } catch (cause) {
          if (cause instanceof ClientError) throw cause;
          throw connectionErrorFrom(cause, { method, url, operationId, answered, applied: bounds.applied });
        }
      });
    }
  };
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
