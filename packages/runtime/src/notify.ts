/** Tells whoever looks on, who does not decide how a call ends: neither by throwing nor by a promise that is rejected. */
export function notify<Event>(onEvent: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    Promise.resolve(onEvent?.(event)).catch(() => {});
  } catch {
    // As above.
  }
}
