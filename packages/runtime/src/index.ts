export { checkToken, toTokenSource, type TokenOption, type TokenSource } from "./auth.ts";
export type { Answer } from "./body.ts";
export type { Call, Failure, Success } from "./call.ts";
export { connect, type Connection, type EncodedBody, type FetchClient } from "./client.ts";
export { systemClock, type Clock } from "./clock.ts";
export type { AnyValues, Decoded, DecodedObject, DecodedOutcome, Encodable, Encoded, Values } from "./codec.ts";
export type {
  AnswerErrorCode,
  ConnectionErrorCode,
  ErrorCode,
  ParseErrorCode,
  RequestErrorCode,
  TimeoutErrorCode,
} from "./codes.ts";
export {
  ApiError,
  ClientError,
  ConnectionError,
  ParseError,
  refusal,
  RequestError,
  TimeoutError,
  type SchemaFault,
} from "./errors.ts";
export type {
  ClientEvent,
  FailureEvent,
  InvalidResponseEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./events.ts";
export type { Fault, FieldError, FieldErrors, FieldTexts, PlacedMessage } from "./fields.ts";
export { writeJson } from "./json.ts";
export type { RateLimit } from "./limiter.ts";
export type { List } from "./list.ts";
export type {
  Asked,
  Below,
  Certain,
  Check,
  DeepPartial,
  Depth,
  Head,
  Known,
  Loose,
  Noted,
  PartialObject,
  Sure,
  Tail,
  TextOf,
} from "./narrow.ts";
export type { CallOptions, Input, ListOptions, Operation } from "./operation.ts";
export {
  aFunction,
  anAddress,
  checkOption,
  clientRules,
  oneOf,
  readHeaders,
  readOptions,
  valueRules,
  type CertainValues,
  type ClientOptions,
  type OptionRules,
  type SureValues,
  type ValuesOption,
} from "./options.ts";
export { isPlainObject } from "./plain-object.ts";
export { createRedactor } from "./redact.ts";
export { refuseAnswer } from "./refuse-answer.ts";
export { readRetryAfter } from "./retry.ts";
export { createSecrets } from "./secrets.ts";
export { cacheToken, type Grant } from "./token-cache.ts";
export { createTransport, type Transport, type TransportSettings } from "./transport.ts";
export type { Validator } from "./validator.ts";
export type { ClientMethod, FetchResponse } from "openapi-fetch";
