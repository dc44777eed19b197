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
  createCommerceLayer,
  type CommerceLayer,
  type CommerceLayerFor,
  type CommerceLayerOptions,
  type CommerceLayerWith,
} from "./client.ts";
export type { ResourcePage } from "./document.ts";
export type * from "./client.gen.ts";
export type { Shaped } from "./narrow.ts";
export type { components, paths } from "./schema.gen.ts";
