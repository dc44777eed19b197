import { ApiError, checkToken, ConnectionError, type Fetch } from "@memberships/runtime";

// A token is renewed this long before it ends, so that none expires on its way.
const EARLY = 30_000;

/** Asks for tokens with client credentials, and keeps each until shortly before it ends. */
export function createTokenSource(options: {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authUrl: string;
  readonly fetch: Fetch;
}): () => Promise<string> {
  let current: { token: string; until: number } | undefined;
  let pending: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const answer = await requestToken(options);
    current = {
      token: checkToken("access_token", answer.access_token),
      until: Date.now() + answer.expires_in * 1000 - EARLY,
    };
    return current.token;
  };
  return async () => {
    if (current && Date.now() < current.until) return current.token;
    // One request for any number of calls that wait for it.
    pending ??= renew().finally(() => (pending = undefined));
    return pending;
  };
}

async function requestToken({
  clientId,
  clientSecret,
  authUrl,
  fetch,
}: Parameters<typeof createTokenSource>[0]): Promise<{
  access_token: string;
  expires_in: number;
}> {
  let response: Response;
  try {
    response = await fetch(authUrl, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }),
      redirect: "error",
    });
  } catch (cause) {
    throw new ConnectionError("The token endpoint could not be reached.", {
      code: "connection_failed",
      phase: "connect",
      mayHaveBeenApplied: false,
      cause,
      hint: "Check the network and the option authUrl.",
    });
  }
  const body = (await response.json().catch(() => undefined)) as
    { access_token?: unknown; expires_in?: unknown } | undefined;
  if (response.ok && typeof body?.access_token === "string" && typeof body.expires_in === "number") {
    return { access_token: body.access_token, expires_in: body.expires_in };
  }
  const fault = { code: "authentication_failed", message: "The token endpoint gave no token.", fields: {} };
  throw new ApiError(fault, {
    operationId: "createToken",
    status: response.status,
    headers: response.headers,
    body: undefined,
    hint: "Check clientId and clientSecret.",
  });
}
