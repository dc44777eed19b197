import type { ErrorMessage } from "./error-messages.ts";
import { docsOf } from "./errors.ts";
import type { Redactor } from "./redact.ts";

// What Node and undici report when no byte of the request has left: no address, no route, no connection, no TLS. A
// record that cannot be read comes later, and the code of an alert may hold a slash.
const UNSENT =
  /^(?:ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|EPROTO|ERR_SSL_(?!.*BAD_RECORD_MAC).+|ERR_TLS_\w+|CERT_\w+|UNABLE_TO_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/;

/** What to do where a request may have been applied. */
export const READ_FIRST: string = "It may have been applied: read first to see, before sending it again.";

interface SystemError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** An exchange that broke. */
export interface BrokenExchange {
  /** Whatever `fetch` threw, or resolved with where that was not a response. */
  readonly cause: unknown;
  readonly method: string;
  readonly url: string;
  /** Whether the head of an answer had come. */
  readonly answered: boolean;
  /** Whether this attempt may have been applied, if it reached the provider. */
  readonly applicable: boolean;
  /** Whether an earlier attempt may have been applied. */
  readonly applied: boolean;
}

/** Tells how far an exchange came that broke, and whether it may have been applied. */
export function connectionFailure(
  { cause, method, url, answered, applicable, applied }: BrokenExchange,
  operationId: string | undefined,
  clean: Redactor,
): ErrorMessage {
  const system = innermost(cause);
  const connected = answered || !isUnsent(system);
  const mayHaveBeenApplied = applied || (applicable && connected);
  const code = typeof system.code === "string" ? ` (${system.code})` : "";
  const { origin } = new URL(url);
  const name = operationId ?? method;
  const shared = { mayHaveBeenApplied, cause: clean.cause(cause) };
  return connected
    ? {
        ...shared,
        message:
          answered || isError(cause)
            ? `${name} lost its connection to ${origin} ${answered ? "within" : "before"} the answer${code}.`
            : `The option "fetch" must give a Response, and gave ${name} something of type ${Object.prototype.toString.call(cause).slice(8, -1)}.`,
        hint: mayHaveBeenApplied ? READ_FIRST : undefined,
      }
    : {
        ...shared,
        message: `${name} could not reach ${origin}${code}.`,
        hint: mayHaveBeenApplied ? READ_FIRST : "Check the network and the address.",
        code: "connection_failed",
        docs: docsOf("connection_failed"),
        phase: "connect",
      };
}

/** Those of another realm are not instances of ours. */
function isError(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && "message" in cause;
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
    // What Node tells by its message alone: a port that fetch keeps away from, and a reset that came this early.
    message === "bad port" ||
    (typeof message === "string" && message.includes("before secure TLS connection was established"))
  );
}
