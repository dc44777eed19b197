import {
  createRedactor,
  refuseAnswer,
  renewedToken,
  type Answer,
  type TokenSource,
  type Transport,
  type TransportSettings,
} from "@memberships/runtime";

/** Asks for tokens with client credentials, and keeps each until shortly before it ends. */
export function clientCredentials(
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
  { baseUrls, clock, secrets }: TransportSettings,
  transport: Transport,
  check: (name: string, token: string) => string,
): TokenSource {
  const [authUrl] = baseUrls as [string];
  const body = JSON.stringify({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret });
  return renewedToken(clock, async (signal) => {
    const headers = { "content-type": "application/json", accept: "application/json" };
    // It changes nothing, so asking twice does no harm.
    const answer = await transport(
      { url: authUrl, init: { method: "POST", headers, body, signal } },
      { operationId: "createToken", operation: { idempotent: true } },
    );
    const { access_token: token, expires_in: seconds } = readGrant(answer);
    if (!answer.response.ok || typeof token !== "string" || typeof seconds !== "number") {
      const { status } = answer.response;
      throw refuseAnswer("authentication_failed", "The token endpoint gave no token.", {
        operationId: "createToken",
        status,
        headers: createRedactor(secrets).headers(answer.response.headers),
        hint: "Check clientId and clientSecret.",
      });
    }
    return { token: check("access_token", token), lifetime: seconds * 1000 };
  });
}

function readGrant({ bytes }: Answer): { access_token?: unknown; expires_in?: unknown } {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) ?? {}) as { access_token?: unknown };
  } catch {
    return {};
  }
}
