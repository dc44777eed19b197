/** Passes an event to an observer, which does not decide how a call ends, neither by throwing nor by a rejected promise. */
export function notify<Event>(onEvent: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    Promise.resolve(onEvent?.(event)).catch(() => {});
  } catch {
    // As above.
  }
}
