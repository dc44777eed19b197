/** Why a request was refused before it was sent, or a list before its next page. */
export type RequestErrorCode =
  | "body_not_expressible"
  | "checks_unavailable"
  | "foreign_origin"
  | "invalid_body"
  | "invalid_header"
  | "invalid_limit"
  | "invalid_option"
  | "invalid_query_value"
  | "invalid_relationship"
  | "invalid_request"
  | "invalid_token"
  | "invalid_value"
  | "missing_option"
  | "missing_path_value"
  | "page_repeats"
  | "rate_limit_unavailable"
  | "session_ended"
  | "token_unavailable"
  | "too_many_items"
  | "unknown_input"
  | "unknown_option"
  | "unsafe_path_value"
  | "unsupported_media_type";

/** How a connection failed. */
export type ConnectionErrorCode = "connection_failed" | "connection_lost";

/** Which time ran out. */
export type TimeoutErrorCode = "attempt_timeout" | "deadline_exceeded";

/** Why an answer could not be read. */
export type ParseErrorCode = "invalid_response" | "response_too_large" | "unreadable_body";

/** Why an answer that is not an error of the provider's own could not be accepted. Such an error is an `ApiError` too. */
export type AnswerErrorCode =
  | "authentication_failed"
  | "cross_origin_redirect"
  | "redirect_loop"
  | "second_factor_repeated"
  | "unexpected_redirect";

/** Every code that is not the provider's own. */
export type ErrorCode = RequestErrorCode | ConnectionErrorCode | TimeoutErrorCode | ParseErrorCode | AnswerErrorCode;
