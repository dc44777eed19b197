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
  createCommerceLayer,
  type CommerceLayer,
  type CommerceLayerFor,
  type CommerceLayerOptions,
  type CommerceLayerWith,
} from "./client.ts";
export type { ResourcePage } from "./document.ts";
export type * from "./client.gen.ts";
export type { components, paths } from "./schema.gen.ts";
