import type { Clock } from "./clock.ts";
import type { SchemaFault } from "./errors.ts";
import { notify } from "./notify.ts";
import { createRedactor } from "./redact.ts";
import type { AttemptFailure } from "./retry.ts";
import type { Secrets } from "./secrets.ts";

/** A request by the names of OpenTelemetry's conventions for HTTP clients, fit for a span as it is. */
export interface RequestAttributes {
  readonly "http.request.method": string;
  /** The address, its secrets taken out. */
  readonly "url.full": string;
  readonly "server.address": string;
  readonly "server.port": number;
  /** How many attempts came before. Absent on the first. */
  readonly "http.request.resend_count"?: number;
}

export interface ResponseAttributes extends RequestAttributes {
  readonly "http.response.status_code": number;
}

export interface FailureAttributes extends RequestAttributes {
  /** The error's code, or its name where it has none. */
  readonly "error.type": string;
}

interface EventOf<Type extends string, Attributes> {
  readonly type: Type;
  readonly operationId: string | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly attributes: Attributes;
}

/** An attempt begins. */
export interface RequestEvent extends EventOf<"request", RequestAttributes> {}

/** An attempt was answered, with whatever status. */
export interface ResponseEvent extends EventOf<"response", ResponseAttributes> {
  /** Milliseconds from the beginning of the attempt to the end of its answer. */
  readonly duration: number;
  /** The provider's own id of the request, where it sends one. */
  readonly requestId: string | undefined;
}

/** An attempt ended without an answer. */
export interface FailureEvent extends EventOf<"failure", FailureAttributes> {
  readonly duration: number;
  readonly error: unknown;
}

/** Another attempt follows. */
export interface RetryEvent extends EventOf<"retry", RequestAttributes> {
  /** The number of the attempt to come, from 2 up. */
  readonly attempt: number;
  readonly reason: AttemptFailure | "stale_token";
  /** Milliseconds until then. */
  readonly delay: number;
}

/** An answer departs from the description, and `validate` was told to warn of that. */
export interface InvalidResponseEvent extends EventOf<
  "invalid_response",
  Partial<RequestAttributes> & Pick<ResponseAttributes, "http.response.status_code">
> {
  readonly faults: readonly SchemaFault[];
}

/**
 * What a client tells of its work: each attempt is a `request`, then a `response` or a `failure`, then perhaps a
 * `retry`. With a governor a `failure` comes alone where the attempt got no token or no turn. An `invalid_response`
 * follows the `response` that it is about.
 */
export type ClientEvent = RequestEvent | ResponseEvent | FailureEvent | RetryEvent | InvalidResponseEvent;

/** Tells of the attempts of one call. */
export interface Watch {
  request(): void;
  response(response: Response): void;
  failure(error: unknown): void;
  retry(reason: RetryEvent["reason"], delay: number): void;
}

/** Begins to tell of a call. */
export function watch(
  { url, init: { method } }: { readonly url: string; readonly init: { readonly method: string } },
  operationId: string | undefined,
  {
    onEvent,
    debug,
    clock,
    secrets,
  }: {
    readonly onEvent?: ((event: ClientEvent) => void) | undefined;
    readonly debug?: boolean | undefined;
    readonly clock: Clock;
    readonly secrets: Secrets;
  },
  input: unknown,
): Watch {
  const clean = createRedactor(secrets, input);
  const { hostname, port, protocol } = new URL(url);
  const base: RequestAttributes = {
    "http.request.method": method,
    "url.full": clean.text(url),
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
  };
  let attempt = 1;
  let begun = clock.now();
  const attributes = (): RequestAttributes => ({
    ...base,
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  });
  const report = (event: ClientEvent): void => {
    if (debug) {
      const line = debugLine(event);
      if (line) console.error(clean.text(line));
    }
    notify(onEvent, event);
  };
  return {
    request() {
      begun = clock.now();
      report({ type: "request", operationId, time: begun, attributes: attributes() });
    },
    response({ status, headers }) {
      const time = clock.now();
      const requestId = headers.get("x-request-id");
      report({
        type: "response",
        operationId,
        time,
        duration: time - begun,
        requestId: requestId === null ? undefined : clean.text(requestId),
        attributes: { ...attributes(), "http.response.status_code": status },
      });
    },
    failure(error) {
      const time = clock.now();
      const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
      report({
        type: "failure",
        operationId,
        time,
        duration: time - begun,
        error,
        attributes: { ...attributes(), "error.type": typeof code === "string" ? code : String(name) },
      });
    },
    retry(reason, delay) {
      report({
        type: "retry",
        operationId,
        time: clock.now(),
        attempt: attempt + 1,
        reason,
        delay,
        attributes: attributes(),
      });
      attempt += 1;
      begun = clock.now();
    },
  };
}

/** One line for each request, when it has come to its end. */
function debugLine(event: ClientEvent): string | undefined {
  if (event.type !== "response" && event.type !== "failure") return undefined;
  const { operationId, duration, attributes } = event;
  const outcome =
    event.type === "response" ? event.attributes["http.response.status_code"] : event.attributes["error.type"];
  const resent = attributes["http.request.resend_count"];
  return [
    `${attributes["http.request.method"]} ${attributes["url.full"]}`,
    operationId,
    `→ ${outcome} in ${Math.round(duration)} ms`,
    resent && `(attempt ${resent + 1})`,
    event.type === "response" && event.requestId && `[${event.requestId}]`,
  ]
    .filter(Boolean)
    .join(" ");
}
