export { createCall, type Call, type Failure, type Reading, type Success } from "./call.ts";
export {
  connect,
  type CallOptions,
  type Connection,
  type EncodedBody,
  type FetchClient,
  type Input,
  type Operation,
  type Provider,
} from "./client.ts";
export {
  ApiError,
  ClientError,
  collectFields,
  ConnectionError,
  ParseError,
  RequestError,
  type ErrorDetails,
  type Fault,
  type FieldErrors,
  type FieldMessages,
} from "./errors.ts";
export {
  checkBaseUrl,
  checkHeaders,
  checkOptions,
  checkToken,
  type ClientOptions,
  type Fetch,
  type Token,
} from "./options.ts";
export type { XmlReader } from "./parse.ts";
export { fillPath } from "./path.ts";
export { writeQuery } from "./query.ts";
