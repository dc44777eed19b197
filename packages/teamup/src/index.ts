export {
  ApiError,
  ClientError,
  ConnectionError,
  ParseError,
  RequestError,
  TimeoutError,
  type Call,
  type ClientEvent,
  type ErrorCode,
  type FieldErrors,
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
export type { Page } from "./page.ts";
export type { components, paths } from "./schema.gen.ts";
