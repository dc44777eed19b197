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
  type Head,
  type InvalidResponseEvent,
  type List,
  type Noted,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type SchemaFault,
  type Success,
  type Sure,
  type Tail,
} from "@memberships/runtime";
export {
  createTeamUp,
  type CustomerTeamUp,
  type CustomerTeamUpWith,
  type TeamUp,
  type TeamUpFor,
  type TeamUpOptions,
  type TeamUpWith,
} from "./client.ts";
export type * from "./client.gen.ts";
export type { Answer, Expanded, Picked, Whole } from "./narrow.ts";
export type { Page } from "./page.ts";
export type { components, paths } from "./schema.gen.ts";
export type * from "./values.gen.ts";
