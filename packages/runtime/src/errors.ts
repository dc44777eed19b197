import type {
  AnswerErrorCode,
  ConnectionErrorCode,
  ParseErrorCode,
  RequestErrorCode,
  TimeoutErrorCode,
} from "./codes.ts";

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
}

/** The root of all errors that these clients throw. Never thrown itself. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  readonly code: string;
  readonly operationId: string | undefined;
  readonly hint: string | undefined;
  /** Where it is explained, an address within the documentation: `errors.html#missing_path_value`. */
  readonly docs: string;

  constructor(message: string, { code, entry = code, operationId, hint, cause }: ErrorDetails) {
    super(hint ? `${message} ${hint}` : message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.docs = `errors.html#${entry}`;
    this.operationId = operationId;
    this.hint = hint;
  }
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

/** Refused before anything was sent: an option, a path value, a header or a body that cannot be right. */
export class RequestError extends ClientError {
  override readonly name = "RequestError";
  declare readonly code: RequestErrorCode;
  /** The option, parameter or member that is at fault. */
  readonly parameter: string | undefined;
  /** Everything that is wrong with the input, where `validate` looked at it. */
  readonly faults: readonly SchemaFault[];
  /** The same by the member of the input, as on an {@link ApiError}. */
  readonly fields: FieldErrors;

  constructor(
    message: string,
    details: ErrorDetails<RequestErrorCode> & {
      parameter?: string | undefined;
      faults?: readonly SchemaFault[];
      fields?: FieldErrors;
    },
  ) {
    super(message, details);
    this.parameter = details.parameter;
    this.faults = details.faults ?? [];
    this.fields = details.fields ?? {};
  }
}

/** No whole answer came: the connection could not be made, or broke. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
  declare readonly code: ConnectionErrorCode;
  /** How far it got: to no connection, to none of the answer, or into its body. */
  readonly phase: "connect" | "headers" | "body";
  /** Whether the provider may have carried the request out all the same. */
  readonly mayHaveBeenApplied: boolean;

  constructor(
    message: string,
    details: ErrorDetails<ConnectionErrorCode> & { phase: ConnectionError["phase"]; mayHaveBeenApplied: boolean },
  ) {
    super(message, details);
    this.phase = details.phase;
    this.mayHaveBeenApplied = details.mayHaveBeenApplied;
  }
}

/** Time ran out: `attempt_timeout` for one attempt, `deadline_exceeded` for all of them together. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
  declare readonly code: TimeoutErrorCode;
  /** What it was waiting for: its turn under the rate limit, the token, the head of the answer, or its body. */
  readonly phase: "turn" | "token" | "headers" | "body";
  /** Whether the provider may have carried the request out all the same. */
  readonly mayHaveBeenApplied: boolean;

  constructor(
    message: string,
    details: ErrorDetails<TimeoutErrorCode> & { phase: TimeoutError["phase"]; mayHaveBeenApplied: boolean },
  ) {
    super(message, {
      ...details,
      hint: details.mayHaveBeenApplied
        ? "It may have been applied: read first to see, before sending it again."
        : details.hint,
    });
    this.phase = details.phase;
    this.mayHaveBeenApplied = details.mayHaveBeenApplied;
  }
}

/** An answer came that cannot be read: truncated or malformed JSON or XML, another media type, or, where `validate` looks at answers, another form than the described one. */
export class ParseError extends ClientError {
  override readonly name = "ParseError";
  declare readonly code: ParseErrorCode;
  readonly status: number;
  readonly headers: Headers;
  /** Where the answer departs from the description. */
  readonly faults: readonly SchemaFault[];

  constructor(
    message: string,
    details: ErrorDetails<ParseErrorCode> & { status: number; headers: Headers; faults?: readonly SchemaFault[] },
  ) {
    super(message, details);
    this.status = details.status;
    this.headers = details.headers;
    this.faults = details.faults ?? [];
  }
}

/** The messages for one member of the input: a list, or for an object or a list of objects the same again by member or index. */
export type FieldMessages = readonly string[] & { readonly [member: string]: FieldMessages };

/**
 * Messages by the member of the input that they concern, nested like the input: `fields.no_show_rule?.days?.[0]`.
 * What concerns an object as a whole stands under its `non_field_errors`.
 */
export type FieldErrors = { readonly [member: string]: FieldMessages };

/** What a provider's error body says, in the words that both providers share. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fields: FieldErrors;
}

interface AnswerDetails<Body> {
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly entry?: string | undefined;
  readonly hint?: string | undefined;
  readonly retryAfter?: number | undefined;
}

/** The provider answered with an error status. */
export class ApiError<Body = unknown> extends ClientError {
  override readonly name = "ApiError";
  readonly status: number;
  readonly headers: Headers;
  /** The body as the provider sent it, parsed. */
  readonly body: Body;
  /** What is wrong with each member of the input. */
  readonly fields: FieldErrors;
  /** The provider's own id of the request, where it sends one. */
  readonly requestId: string | undefined;
  /** The seconds that the provider asks to wait before the next request, where it asks. */
  readonly retryAfter: number | undefined;

  constructor(fault: Fault, details: AnswerDetails<Body>) {
    const { operationId, entry, hint } = details;
    super(describe(fault, details), { code: fault.code, entry, operationId, hint });
    this.status = details.status;
    this.headers = details.headers;
    this.body = details.body;
    this.fields = fault.fields;
    this.requestId = details.headers.get("x-request-id") ?? undefined;
    this.retryAfter = details.retryAfter;
  }
}

/** The error for an answer that is none of the provider's own errors, and cannot be accepted all the same. */
export function refuseAnswer(
  code: AnswerErrorCode,
  message: string,
  details: Omit<AnswerDetails<undefined>, "body">,
): ApiError {
  return new ApiError({ code, message, fields: {} }, { ...details, body: undefined });
}

function describe(fault: Fault, { operationId, status }: { operationId: string; status: number }): string {
  const fields = [...listFields(fault.fields)].map(([path, message]) => `${path}: ${message}`);
  return `${operationId} was answered with ${status} ${fault.code}: ${[fault.message, ...fields].join(" ")}`;
}

function* listFields(node: FieldErrors | FieldMessages, path = ""): Generator<[path: string, message: string]> {
  if (Array.isArray(node)) {
    for (const message of node) yield [path, String(message)];
    return;
  }
  for (const [member, value] of Object.entries(node)) {
    yield* listFields(value, path ? `${path}.${member}` : member);
  }
}

interface FieldNode {
  readonly messages: string[];
  readonly members: Map<string, FieldNode>;
}

/** Builds {@link FieldErrors} from messages and the path of the member that each concerns. */
export function collectFields(messages: Iterable<readonly [path: readonly string[], message: string]>): FieldErrors {
  const root: FieldNode = { messages: [], members: new Map() };
  for (const [path, message] of messages) {
    let node = root;
    for (const member of path) {
      let next = node.members.get(member);
      if (!next) node.members.set(member, (next = { messages: [], members: new Map() }));
      node = next;
    }
    node.messages.push(message);
  }
  return toObject(root) as FieldErrors;
}

function toObject({ messages, members }: FieldNode): object {
  const object: object = Object.create(null);
  if (messages.length > 0) Object.assign(object, { non_field_errors: messages });
  for (const [member, node] of members) {
    const value =
      node.members.size > 0
        ? toObject(node)
        : // Whether the input holds an object here is not known when it is missing, so the list answers for both forms.
          Object.defineProperty(node.messages, "non_field_errors", { value: node.messages });
    Object.defineProperty(object, member, { value, enumerable: true });
  }
  return object;
}
