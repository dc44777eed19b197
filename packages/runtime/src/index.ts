export { checkToken, toTokenSource, type Authorization, type Token, type TokenSource } from "./auth.ts";
export type { Answer } from "./body.ts";
export { createCall, type Call, type Failure, type Reading, type Success } from "./call.ts";
export type {
  ClientEvent,
  FailureEvent,
  InvalidResponseEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./events.ts";
export { systemClock, type Clock } from "./clock.ts";
export type { AnyValues, Decoded, DecodedOutcome, Encodable, Encoded, Values } from "./codec.ts";
export type {
  AnswerErrorCode,
  ConnectionErrorCode,
  ErrorCode,
  ParseErrorCode,
  RequestErrorCode,
  TimeoutErrorCode,
} from "./codes.ts";
export { connect, type Connection, type EncodedBody, type FetchClient, type Provider } from "./client.ts";
export {
  ApiError,
  ClientError,
  ConnectionError,
  ParseError,
  refusal,
  RequestError,
  TimeoutError,
  type ErrorDetails,
  type SchemaFault,
} from "./errors.ts";
export type { Fault, FieldError, FieldErrors, FieldTexts, PlacedMessage } from "./fields.ts";
export type { CallOptions, Input, ListOptions, Operation } from "./operation.ts";
export {
  anAddress,
  checkOption,
  clientRules,
  oneOf,
  readHeaders,
  readOptions,
  valueRules,
  type ClientOptions,
  type Fetch,
  type Limits,
  type OptionRule,
  type OptionRules,
  type Policy,
  type ValuesOption,
} from "./options.ts";
export type { List, Paging } from "./list.ts";
export type { Below, Certain, DeepPartial, Depth, Head, Known, Loose, Noted, Tail, TextOf } from "./narrow.ts";
export type { ClientMethod, FetchResponse } from "openapi-fetch";
export type { XmlReader } from "./parse.ts";
export type { RateLimit, RateLimiter } from "./limiter.ts";
export { writeJson } from "./json.ts";
export { isPlainObject } from "./plain-object.ts";
export { createRedactor, type Redactor } from "./redact.ts";
export { refuseAnswer } from "./refuse-answer.ts";
export { renewedToken, type Grant } from "./renewed-token.ts";
export { readRetryAfter } from "./retry.ts";
export { createSecrets, type Secrets } from "./secrets.ts";
export type { ReadAnswer, Validator, Watcher } from "./validator.ts";
export { createTransport, type Exchange, type Transport, type TransportSettings } from "./transport.ts";
