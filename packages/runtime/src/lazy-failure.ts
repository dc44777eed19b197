import { ClientError } from "./errors.ts";
import type { Secrets } from "./secrets.ts";

/**
 * What only a failure needs. Undefined where it cannot be loaded: in a browser the failure may be that of the network,
 * and then an error is known by its class and code.
 */
export function onFailure(): Promise<typeof import("./on-failure.ts") | undefined> {
  return import("./on-failure.ts").catch(() => undefined);
}

/** Gives an error its message, where it has none yet and messages can be loaded. Whatever else was thrown stays what it is. */
export async function withMessage(error: unknown, secrets: Secrets, input?: unknown): Promise<unknown> {
  if (error instanceof ClientError && error.message === error.code) {
    await (await onFailure())?.explain(error, secrets, input);
  }
  return error;
}
