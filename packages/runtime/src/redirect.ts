import type { AnswerErrorCode } from "./codes.ts";
import type { ApiError } from "./errors.ts";
import { createRedactor } from "./redact.ts";
import { refuseAnswer } from "./refuse-answer.ts";
import type { Secrets } from "./secrets.ts";

const MOST_REDIRECTS = 5;

/**
 * The address that a redirect leads on to. Only reads are led on, and only within the origin.
 *
 * @throws {ApiError} `cross_origin_redirect`, `redirect_loop` or `unexpected_redirect`
 */
export function redirectTarget(
  response: Response,
  context: {
    readonly method: string;
    readonly url: string;
    readonly operationId: string | undefined;
    /** How many redirects came before this one. */
    readonly followed: number;
    readonly secrets: Secrets;
    readonly input: unknown;
  },
): string {
  const { status, headers } = response;
  const { method, url, operationId = method, followed, secrets, input } = context;
  const location = headers.get("location");
  const from = new URL(url);
  const target = location !== null && URL.canParse(location, from) ? new URL(location, from) : undefined;
  const refuse = (code: AnswerErrorCode, message: string): ApiError =>
    refuseAnswer(code, message, {
      operationId,
      status,
      headers: createRedactor(secrets, input).headers(headers),
      hint: `Check the option that holds ${from.origin}.`,
    });
  // The address of a blob has the origin of whoever made it.
  if (target && (target.origin !== from.origin || target.protocol !== from.protocol)) {
    throw refuse("cross_origin_redirect", `It leads to ${target.origin}, where no credentials are sent.`);
  }
  if (!target || (method !== "GET" && method !== "HEAD")) {
    throw refuse(
      "unexpected_redirect",
      "A redirect is followed only for a read, and only to an address, which a browser never shows.",
    );
  }
  if (followed >= MOST_REDIRECTS) throw refuse("redirect_loop", `It leads on after ${MOST_REDIRECTS} redirects.`);
  // No platform sends a request to an address that holds credentials.
  target.username = target.password = "";
  return target.href;
}
