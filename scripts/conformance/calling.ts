type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
type Method = (input: object) => Promise<unknown>;

/** Calls an operation whose name or input its types do not let through. */
export function call(client: object, operationId: string, input: object): Promise<unknown> {
  return (client as Record<string, Method>)[operationId]!(input);
}

/**
 * What a call fails with.
 *
 * @throws when it does not fail
 */
export async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => {
      throw new Error("The call did not fail.");
    },
    (error: Error) => error,
  );
}

/** A `fetch` that counts what goes through it. */
export function counted(fetch: Fetch): { readonly seen: { requests: number }; readonly fetch: Fetch } {
  const seen = { requests: 0 };
  return {
    seen,
    fetch(url, init) {
      seen.requests += 1;
      return fetch(url, init);
    },
  };
}
