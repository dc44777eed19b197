import type { ClientEvent } from "./events.ts";

/** Tells whoever looks on, who does not decide how a call ends: neither by throwing nor by a promise that is rejected. */
export function tell(onEvent: ((event: ClientEvent) => unknown) | undefined, event: ClientEvent): void {
  try {
    Promise.resolve(onEvent?.(event)).catch(() => {});
  } catch {
    // As above.
  }
}
