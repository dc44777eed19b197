import type { Authorization } from "./auth.ts";
import type { Answer } from "./body.ts";
import type { Clock } from "./clock.ts";

/** Another token, where a 401 means that the one used is stale. Undefined otherwise. */
export async function replaceToken(
  authorization: Authorization,
  answer: Answer,
  { used, clock, abort }: { readonly used: string; readonly clock: Clock; readonly abort: AbortSignal },
): Promise<string | undefined> {
  const isStale = hasEnded(used, answer.response.headers, clock) || (await authorization.isStale(answer));
  return isStale ? authorization.renew?.(used, abort) : undefined;
}

/** Whether a JSON Web Token has ended by the clock of whoever refused it. False for any other token. */
function hasEnded(token: string, headers: Headers, clock: Clock): boolean {
  const end = readEnd(token);
  if (end === undefined) return false;
  const date = Date.parse(headers.get("date") ?? "");
  return (Number.isNaN(date) ? clock.now() : date) >= end * 1000;
}

function readEnd(token: string): number | undefined {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: unknown };
    return typeof exp === "number" ? exp : undefined;
  } catch {
    return undefined;
  }
}
