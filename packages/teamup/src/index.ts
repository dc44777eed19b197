export {
  ApiError,
  ClientError,
  ConnectionError,
  ParseError,
  RequestError,
  TimeoutError,
  type Call,
  type ClientEvent,
  type DeepPartial,
  type ErrorCode,
  type Failure,
  type FieldError,
  type FieldErrors,
  type FieldTexts,
  type List,
  type Success,
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
export type { Expanded, Picked } from "./narrow.ts";
export type { Page } from "./page.ts";
export type { components, paths } from "./schema.gen.ts";
