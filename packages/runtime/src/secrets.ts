/** What no error, event or line of the log may show. */
export interface Secrets {
  readonly lasting: readonly string[];
  /** Tokens, which come up in time and are rotated. */
  readonly tokens: Set<string>;
  /** The headers of every request, some of which may be secret. */
  readonly headers?: Readonly<Record<string, unknown>>;
}

// Those of long ago no longer matter.
const MOST_TOKENS = 64;

export function createSecrets(...lasting: readonly string[]): Secrets {
  return { lasting, tokens: new Set() };
}

/** Makes a token a secret from now on. */
export function hide({ tokens }: Secrets, token: string): void {
  tokens.add(token);
  if (tokens.size > MOST_TOKENS) tokens.delete(tokens.values().next().value!);
}
