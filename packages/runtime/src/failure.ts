import { ConnectionError } from "./errors.ts";
import type { Redactor } from "./redact.ts";
import { mayHaveBeenApplied } from "./retry.ts";

// What Node and undici report when no byte of the request has left: no address, no route, no connection, no TLS. A
// record that cannot be read comes later, and the code of an alert may hold a slash.
const UNSENT =
  /^(?:ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|EPROTO|ERR_SSL_(?!.*BAD_RECORD_MAC).+|ERR_TLS_\w+|CERT_\w+|UNABLE_TO_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/;

interface SystemError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** Makes the error that a broken exchange ends in, from whatever `fetch` threw. */
export function connectionErrorFrom(
  cause: unknown,
  context: {
    readonly method: string;
    readonly url: string;
    readonly operationId: string | undefined;
    /** Whether the head of an answer had come. */
    readonly answered: boolean;
    /** Whether an earlier attempt may have been applied. */
    readonly applied: boolean;
    readonly redactor: Redactor;
  },
): ConnectionError {
  const { method, url, operationId, answered } = context;
  const system = innermost(cause);
  const phase = answered ? "body" : isUnsent(system) ? "connect" : "headers";
  const applied = context.applied || mayHaveBeenApplied(method, phase === "connect" ? "unsent" : "broken");
  const code = typeof system.code === "string" ? ` (${system.code})` : "";
  const name = operationId ?? method;
  const { origin } = new URL(url);
  return new ConnectionError(
    phase === "connect"
      ? `${name} could not reach ${origin}${code}.`
      : `${name} lost its connection to ${origin} ${answered ? "within the answer" : "before the answer"}${code}.`,
    {
      code: phase === "connect" ? "connection_failed" : "connection_lost",
      operationId,
      phase,
      mayHaveBeenApplied: applied,
      cause: context.redactor.cause(cause),
      hint: applied
        ? "It may have been applied: read first to see, before sending it again."
        : phase === "connect"
          ? "Check the network and the address."
          : undefined,
    },
  );
}

/** `fetch` says "fetch failed" and keeps the reason beneath. */
function innermost(error: unknown): SystemError {
  let inner = (typeof error === "object" && error !== null ? error : {}) as SystemError;
  for (let depth = 0; depth < 5 && typeof inner.cause === "object" && inner.cause !== null; depth += 1) {
    inner = inner.cause;
  }
  return inner;
}

function isUnsent({ code, syscall, message }: SystemError): boolean {
  return (
    (typeof code === "string" && UNSENT.test(code)) ||
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    // The one case that Node tells apart from a later reset by its words alone.
    (typeof message === "string" && message.includes("before secure TLS connection was established"))
  );
}
