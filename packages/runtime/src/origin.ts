import type { AnswerErrorCode } from "./codes.ts";
import { refuseAnswer, RequestError, type ApiError } from "./errors.ts";

/** Whether an address belongs to one of the origins that a client was made for. */
export function createOriginGuard(baseUrls: readonly string[]): (url: string) => boolean {
  const origins = new Set(baseUrls.map((url) => new URL(url).origin));
  return (url) =>
    // Nearly every address begins with the base as it was given; no other need be parsed.
    baseUrls.some((base) => url.startsWith(base) && (url.length === base.length || "/?".includes(url[base.length]!))) ||
    (URL.canParse(url) && origins.has(new URL(url).origin));
}

export function foreignOrigin(url: string, operationId: string | undefined): RequestError {
  const where = URL.canParse(url) ? new URL(url).origin : "no address at all";
  return new RequestError(`${operationId ?? "The request"} would go to ${where}, which this client was not made for.`, {
    code: "foreign_origin",
    parameter: "baseUrl",
    operationId,
    hint: "Its credentials stay with its own origin; create another client for another one.",
  });
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

/** Whether an answer leads on to another address. */
export function isRedirect({ status, type }: Response): boolean {
  return REDIRECTS.has(status) || type === "opaqueredirect";
}

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
    readonly headers: (headers: Headers) => Headers;
  },
): string {
  const { status, headers } = response;
  const { method, url, operationId = method, followed } = context;
  const location = headers.get("location");
  const target = location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const refuse = (code: AnswerErrorCode, message: string): ApiError =>
    refuseAnswer(code, message, {
      operationId,
      status,
      headers: context.headers(headers),
      hint: "Check the option baseUrl.",
    });
  if (target && target.origin !== new URL(url).origin) {
    throw refuse("cross_origin_redirect", `It leads to ${target.origin}, where no credentials are sent.`);
  }
  if (!target || (method !== "GET" && method !== "HEAD")) {
    throw refuse("unexpected_redirect", "A redirect is followed only for a read, and only to an address.");
  }
  if (followed >= MOST_REDIRECTS) throw refuse("redirect_loop", `It leads on after ${MOST_REDIRECTS} redirects.`);
  return target.href;
}
