import type { ConnectionErrorCode, ParseErrorCode, RequestErrorCode, TimeoutErrorCode } from "./codes.ts";
import type { Given } from "./error-messages.ts";
import type { FieldErrors } from "./fields.ts";

/** What every error of these clients carries. */
export interface ErrorDetails<Code extends string = string> {
  /** A stable word for the cause, fit for a switch. */
  readonly code: Code;
  /** Its entry on the documentation's page of errors, where that is not its code. */
  readonly entry?: string | undefined;
  /** The operation that was called. */
  readonly operationId?: string | undefined;
  /** What to do about it, in a sentence. */
  readonly hint?: string | undefined;
  /** The error beneath this one. */
  readonly cause?: unknown;
  /** What its message is made of. It may hold secrets, so the error itself does not show it. */
  readonly given?: unknown;
}

/** What the message of an error is made of, until it has one. */
export const givenTo: WeakMap<ClientError, unknown> = new WeakMap();

/**
 * The root of all errors that these clients throw. Never thrown itself.
 *
 * One whose message is its code is still without its message: that loads when it is needed.
 */
export class ClientError<Details extends ErrorDetails = ErrorDetails> extends Error {
  override readonly name: string = "ClientError";
  declare readonly code: string;
  declare readonly operationId: string | undefined;
  declare readonly hint: string | undefined;
  /** Where it is explained, an address within the documentation: `errors.html#missing_path_value`. */
  declare readonly docs: string;

  constructor(message: string, { entry, cause, given, ...facts }: Details) {
    const { code, hint } = facts;
    super(hint ? `${message} ${hint}` : message, cause === undefined ? undefined : { cause });
    givenTo.set(this, given);
    Object.assign(this, { operationId: undefined, hint: undefined, docs: docsOf(entry ?? code), ...facts });
  }

  /** Its JSON: all that an inspector shows, the message first. */
  toJSON(): object {
    return Object.assign({ message: this.message }, this);
  }
}

/** The address of an entry on the documentation's page of errors. */
export function docsOf(entry: string): string {
  return `errors.html#${entry}`;
}

/** One rule of the description that a value breaks. */
export interface SchemaFault {
  /** Where, as a JSON pointer whose first part is the place: `/body/no_show_rule/days`, `/query/page_size`. */
  readonly pointer: string;
  /** The keyword of JSON Schema that it breaks: `required`, `minimum`, `enum` and so on. */
  readonly rule: string;
  /** What the description asks for, in words. */
  readonly expected: string;
  /** What was there instead, shortened and without secrets. */
  readonly received: string;
}

/**
 * Refused by the client itself, before it was sent: an option, a path value, a header or a body that cannot be right, or a
 * further page that a list may not ask for.
 */
export class RequestError extends ClientError {
  override readonly name = "RequestError";
  declare readonly code: RequestErrorCode;
  /** The option, parameter or member that is at fault. */
  declare readonly parameter: string | undefined;
  /** Everything that is wrong with the input, where `validate` looked at it. */
  declare readonly faults: readonly SchemaFault[];
  /** The same, keyed by the members of the input, as on an {@link ApiError}. */
  declare readonly fields: FieldErrors;

  constructor(
    message: string,
    details: ErrorDetails<RequestErrorCode> & {
      parameter?: string | undefined;
      faults?: readonly SchemaFault[];
      fields?: FieldErrors;
    },
  ) {
    const facts = { parameter: undefined, faults: [], fields: {}, ...details };
    super(message, facts);
  }
}

/**
 * A refusal whose message loads when it has left the call.
 *
 * @param given What its message is made of.
 */
export function refusal<Code extends keyof Given & RequestError["code"]>(
  code: Code,
  parameter: string | undefined,
  operationId: string | undefined,
  given: Given[Code],
): RequestError {
  return new RequestError(code, { code, parameter, operationId, given });
}

/** What an error carries that ended a call on its way. */
export interface InterruptionDetails<Code extends string, Phase> extends ErrorDetails<Code> {
  readonly phase: Phase;
  readonly mayHaveBeenApplied: boolean;
}

/** No complete answer arrived: the connection could not be made, or broke. */
export class ConnectionError extends ClientError<
  InterruptionDetails<ConnectionErrorCode, "connect" | "headers" | "body">
> {
  override readonly name = "ConnectionError";
  declare readonly code: ConnectionErrorCode;
  /** How far it got: no connection, none of the answer, or part of its body. */
  declare readonly phase: "connect" | "headers" | "body";
  /** Whether the provider may have carried the request out all the same. */
  declare readonly mayHaveBeenApplied: boolean;
}

/** Time ran out: `attempt_timeout` for one attempt, `deadline_exceeded` for all of them together. */
export class TimeoutError extends ClientError<
  InterruptionDetails<TimeoutErrorCode, "turn" | "token" | "headers" | "body">
> {
  override readonly name = "TimeoutError";
  declare readonly code: TimeoutErrorCode;
  /** What it was waiting for: its turn under the rate limit, the token (or to begin at all), the head of the answer, or its body. */
  declare readonly phase: "turn" | "token" | "headers" | "body";
  /** Whether the provider may have carried the request out all the same. */
  declare readonly mayHaveBeenApplied: boolean;
}

/** An answer arrived that cannot be read: truncated or malformed JSON or XML, another media type, or, where `validate` checks answers, a body that departs from the description. */
export class ParseError extends ClientError {
  override readonly name = "ParseError";
  declare readonly code: ParseErrorCode;
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The provider's own id of the request, where it sends one. */
  declare readonly requestId: string | undefined;
  /** Where the answer departs from the description. */
  declare readonly faults: readonly SchemaFault[];

  constructor(
    message: string,
    details: ErrorDetails<ParseErrorCode> & {
      status: number;
      headers: Headers;
      requestId?: string | undefined;
      faults?: readonly SchemaFault[];
    },
  ) {
    const facts = { faults: [], ...details };
    super(message, facts);
  }
}

/** An answer that cannot be read, without a message until it has left the call. Its headers may hold secrets, so they come with those. */
export function unreadable<Code extends keyof Given & ParseErrorCode>(
  code: Code,
  { status, headers }: Response,
  operationId: string | undefined,
  given: Omit<Given[Code], "headers">,
): ParseError {
  return new ParseError(code, { code, operationId, status, headers: new Headers(), given: { ...given, headers } });
}

/** The provider answered with an error status. */
export class ApiError extends ClientError {
  override readonly name = "ApiError";
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The body as the provider sent it, parsed. */
  declare readonly body: unknown;
  /** What is wrong with each member of the input. */
  declare readonly fields: FieldErrors;
  /** The provider's own id of the request, where it sends one. */
  declare readonly requestId: string | undefined;
  /** The seconds that the provider asks to wait before the next request, where it asks. */
  declare readonly retryAfter: number | undefined;

  constructor(
    message: string,
    details: ErrorDetails & {
      status: number;
      headers: Headers;
      body: unknown;
      retryAfter?: number | undefined;
    },
  ) {
    const requestId = details.headers.get("x-request-id") ?? undefined;
    const facts = { fields: {}, retryAfter: undefined, ...details, requestId };
    super(message, facts);
  }
}
