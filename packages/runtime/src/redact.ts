import type { Secrets } from "./secrets.ts";

/** Takes secrets out of whatever is shown: errors, events, lines of the log. */
export interface Redactor {
  text(text: string): string;
  /** The same value with its strings redacted, at any depth. */
  value(value: unknown): unknown;
  headers(headers: Headers): Headers;
  /** A plain copy of an error, so that nothing that hangs on it is shown. */
  cause(error: unknown): unknown;
}

const MASK: string = "***";

/** Members, parameters and headers whose values are nobody's business. */
const SENSITIVE =
  /pass(?:word|code|phrase|wd)|secret|token|api[-_]?key|private[-_]?key|authorization|credential|cookie|signature|otp$|^pin$/i;

/** Headers whose values hold secrets among other words. */
const COMPOSED = /cookie|authorization/i;

/** Whether what has this name is nobody's business. */
export function isSensitive(name: string): boolean {
  return SENSITIVE.test(name);
}

// A shorter one would take ordinary words apart.
const SHORTEST_SECRET = 4;

// No error body means anything so far down, and recursion must end.
const DEEPEST = 100;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, MASK],
  [/\b(Bearer|Token|JWT|Basic) [\w.~+/=-]{12,}/g, `$1 ${MASK}`],
  [/(:\/\/)[^\s/@]+@/g, `$1${MASK}@`],
  [/((?:^|[?&;\s])[\w.[\]-]*(?:password|secret|token|api[-_]?key|signature|otp)[\w\]]*=)[^\s&;"']+/gi, `$1${MASK}`],
  [/("[\w-]*(?:password|secret|token|api[-_]?key|signature)[\w-]*"\s*:\s*")(?:[^"\\]|\\.)+"/gi, `$1${MASK}"`],
];

/**
 * @param secrets Those of the client, those included that come up later.
 * @param input What a call was given, which may hold further ones.
 */
export function createRedactor(secrets: Secrets, input?: unknown): Redactor {
  const inInput = [...secretsIn(input, false)];
  const redactor: Redactor = {
    text(text) {
      let clean = text;
      const tokens = [...secrets.tokens].filter(({ length }) => length >= SHORTEST_SECRET);
      for (const secret of [...secrets.lasting, ...inInput, ...tokens]) {
        if (!secret.isWellFormed()) continue;
        const escaped = JSON.stringify(secret).slice(1, -1);
        for (const form of new Set([secret, escaped, encodeURIComponent(secret), encodeURIComponent(escaped)])) {
          clean = clean.replaceAll(form, MASK);
        }
      }
      for (const [pattern, replacement] of PATTERNS) clean = clean.replace(pattern, replacement);
      return clean;
    },
    value: (value) => copyValue(value, redactor, DEEPEST),
    headers(headers) {
      const clean = new Headers();
      for (const [name, value] of headers) {
        clean.append(name, isSensitive(name) ? MASK : redactor.text(value));
      }
      return clean;
    },
    cause(error) {
      return copyError(error, redactor, 5);
    },
  };
  return redactor;
}

function copyValue(value: unknown, redactor: Redactor, depth: number): unknown {
  if (typeof value === "string") return redactor.text(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return MASK;
  if (Array.isArray(value)) return value.map((each) => copyValue(each, redactor, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      redactor.text(name),
      isSecretMember(name, inner) ? MASK : copyValue(inner, redactor, depth - 1),
    ]),
  );
}

/** What stands under a sensitive name, unless it is a sentence about it. */
function isSecretMember(name: string, value: unknown): boolean {
  return typeof value === "string" && SENSITIVE.test(name) && !/\s/.test(value);
}

function copyError(error: unknown, redactor: Redactor, depth: number): unknown {
  if (!(error instanceof Error)) return typeof error === "string" ? redactor.text(error) : undefined;
  const inner = depth > 0 && error.cause !== undefined ? copyError(error.cause, redactor, depth - 1) : undefined;
  const copy = new Error(redactor.text(error.message), inner === undefined ? undefined : { cause: inner });
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = redactor.text(error.stack);
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? Object.assign(copy, { code }) : copy;
}

/** What follows the name of each cookie, or the scheme of an authorization. */
function partsOf(value: string): string[] {
  return value
    .split(/;\s*/)
    .map((each) => each.replace(/^[^\s=]*[\s=]+/, ""))
    .filter((each) => each.length >= SHORTEST_SECRET);
}

function* secretsIn(value: unknown, sensitive: boolean, around: Set<object> = new Set()): Generator<string> {
  if (typeof value === "string") {
    if (sensitive && value.length >= SHORTEST_SECRET) yield value;
  } else if (typeof value === "object" && value !== null && !around.has(value)) {
    around.add(value);
    for (const [name, inner] of Object.entries(value)) {
      yield* secretsIn(inner, sensitive || isSensitive(name), around);
      if (typeof inner === "string" && COMPOSED.test(name)) yield* partsOf(inner);
    }
    around.delete(value);
  }
}
