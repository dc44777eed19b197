import {
  createRedactor,
  refuseAnswer,
  cacheToken,
  type Answer,
  type TokenSource,
  type Transport,
  type TransportSettings,
} from "@memberships/runtime";

/**
 * Asks for tokens with client credentials, and keeps each until shortly before it ends.
 *
 * The functions are passed because the first bundle has them: imported here, they would be cut out of it.
 */
export function clientCredentials(
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
  { baseUrls, clock, secrets }: TransportSettings,
  transport: Transport,
  check: (name: string, token: unknown) => string,
  readWait: (headers: Headers, now: number) => number | undefined,
): TokenSource {
  const [authUrl] = baseUrls as [string];
  const body = JSON.stringify({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret });
  return cacheToken(clock, async (signal) => {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await transport(
      { url: authUrl, init: { method: "POST", headers, body, signal } },
      { operationId: "createToken", operation: { idempotent: true }, safe: true },
    );
    const { token, seconds } = readGrant(answer, check);
    if (token !== undefined && typeof seconds === "number") return { token, lifetime: seconds * 1000 };
    const { status, headers: head } = answer.response;
    const asked = readWait(head, clock.now());
    throw refuseAnswer("authentication_failed", "The token endpoint gave no token.", {
      operationId: "createToken",
      status,
      headers: createRedactor(secrets).headers(head),
      hint: hintFor(status),
      retryAfter: asked === undefined ? undefined : asked / 1000,
    });
  });
}

function hintFor(status: number): string {
  if (status === 400 || status === 401) return "Check clientId and clientSecret.";
  if (status === 408 || status === 429 || status >= 500) return "Try again later.";
  return "Check authUrl: it is the whole address of the token endpoint.";
}

function readGrant(
  { response, bytes }: Answer,
  check: (name: string, token: unknown) => string,
): { readonly token?: string; readonly seconds?: unknown } {
  try {
    if (!response.ok) return {};
    const grant = JSON.parse(new TextDecoder().decode(bytes)) as { access_token: unknown; expires_in: unknown };
    return { token: check("access_token", grant.access_token), seconds: grant.expires_in };
  } catch {
    // Neither a document nor a token of another form is one.
    return {};
  }
}
