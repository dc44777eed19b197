export {
  ApiError,
  ClientError,
  ConnectionError,
  ParseError,
  RequestError,
  TimeoutError,
  type Asked,
  type Call,
  type Certain,
  type ClientEvent,
  type ClientMethod,
  type Decoded,
  type DecodedOutcome,
  type DeepPartial,
  type ErrorCode,
  type Failure,
  type FailureEvent,
  type FetchClient,
  type FetchResponse,
  type FieldError,
  type FieldErrors,
  type FieldTexts,
  type InvalidResponseEvent,
  type List,
  type Noted,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type SchemaFault,
  type Success,
  type Sure,
} from "@memberships/runtime";
export {
  createCommerceLayer,
  type CommerceLayer,
  type CommerceLayerFor,
  type CommerceLayerOptions,
  type CommerceLayerWith,
} from "./client.ts";
export type { ResourcePage } from "./document.ts";
export type * from "./client.gen.ts";
export type { Answer, Shaped, Sparse } from "./narrow.ts";
export type { components, paths } from "./schema.gen.ts";
