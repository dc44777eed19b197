import type { Secrets } from "./secrets.ts";

/** Takes secrets out of whatever is shown: errors, events, lines of the log. */
export interface Redactor {
  text(text: string): string;
  /** A name or a code, of which a word that was passed as a secret may be one. */
  name(text: string): string;
  /** The same value with its strings redacted, at any depth. */
  value(value: unknown): unknown;
  /** The same for what stands under a name. */
  member(name: string, value: unknown): unknown;
  headers(headers: Headers): Headers;
  /** A plain copy of an error, so that nothing that hangs on it is shown. */
  cause(error: unknown): unknown;
}

const MASK: string = "***";

/** What the name of a secret has in it, wherever the name stands. */
const NAMES =
  "pass(?:word|code|phrase|wd)|secret|token(?![-_]?(?:type|url))|(?:api|auth|private|verification)[-_]?key|verification[-_]?code|signature";

/** Members, parameters and headers whose values are secret. */
const SENSITIVE = new RegExp(`${NAMES}|authorization|(?<!api[-_]?)credential|cookie|otp$|^pin$`, "i");

/** Headers whose values hold secrets among other words. */
const COMPOSED = /cookie|authorization/i;

/** Whether what has this name is secret. */
export function isSensitive(name: string): boolean {
  return SENSITIVE.test(name);
}

// A shorter one would take ordinary words apart.
const SHORTEST_SECRET = 4;

// No error body means anything so far down, and recursion must end.
const DEEPEST = 100;

// No repetition without a bound, from many places, before what may fail to follow: a long text would take the square of
// its length.
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:(?<![\w-])eyJ[\w-]{8,}|\beyJ[\w-]{8,999})\.[\w-]+(?:\.[\w-]*)?/g, MASK],
  [/\b(Bearer|Token|JWT|Basic) [\w.~+/=-]{12,}/g, `$1 ${MASK}`],
  [/(:\/\/)[^\s/@]+@/g, `$1${MASK}@`],
  [new RegExp(`((?:^|[?&;\\s])[\\w.[\\]%-]{0,99}(?:${NAMES}|otp)[\\w\\]%]{0,99}=)[^\\s&;"']+`, "gi"), `$1${MASK}`],
  [
    new RegExp(`("[\\w-]{0,99}(?:${NAMES}|otp)[\\w-]{0,99}"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)+"|\\d+)`, "gi"),
    `$1"${MASK}"`,
  ],
];

/** What an error shows of the head of the answer that it is about. */
export function shownHead(
  given: Headers,
  clean: Redactor,
): { readonly headers: Headers; readonly requestId: string | undefined } {
  const headers = clean.headers(given);
  return { headers, requestId: headers.get("x-request-id") ?? undefined };
}

/**
 * @param secrets Those of the client, those included that come up later.
 * @param input What a call was given, which may hold further ones.
 */
export function createRedactor(secrets: Secrets, input?: unknown): Redactor {
  const plain = input === undefined ? undefined : createRedactor(secrets);
  const given = [...secretsIn(secrets.headers), ...secretsIn(input)];
  const known = new Map<string, readonly string[]>();
  // Made once: an answer may have thousands of texts, and a client dozens of long tokens.
  const formsOf = (secret: string): readonly string[] => {
    const forms = known.get(secret) ?? writtenForms(secret);
    known.set(secret, forms);
    return forms;
  };
  const redactor: Redactor = {
    text(text) {
      let clean = text;
      const tokens = [...secrets.tokens].filter(({ length }) => length >= SHORTEST_SECRET);
      // The longest first: one may be the beginning of another.
      const all = [...secrets.lasting, ...given, ...tokens].toSorted((one, other) => other.length - one.length);
      for (const form of all.flatMap(formsOf)) clean = clean.replaceAll(form, MASK);
      for (const [pattern, replacement] of PATTERNS) clean = clean.replace(pattern, replacement);
      return clean;
    },
    name: (text) => (plain ?? redactor).text(text),
    value: (value) => copyValue(value, redactor, DEEPEST),
    member: (name, value) => copyMember(name, value, redactor, DEEPEST),
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
    Object.entries(value).map(([name, inner]) => [redactor.name(name), copyMember(name, inner, redactor, depth - 1)]),
  );
}

/** A word under a sensitive name is a secret, and a sentence is about it. */
function copyMember(name: string, value: unknown, redactor: Redactor, depth: number): unknown {
  return isWord(value) && SENSITIVE.test(name) && !/\s/.test(String(value)) ? MASK : copyValue(value, redactor, depth);
}

/** A code may be written as a number. */
function isWord(value: unknown): value is string | number | bigint {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
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

/** How a secret may be written in a text: as it is, in JSON, in an address. None where no text on the wire can hold it. */
function writtenForms(secret: string): readonly string[] {
  if (!secret.isWellFormed()) return [];
  const escaped = JSON.stringify(secret).slice(1, -1);
  return [...new Set([secret, escaped, encodeURIComponent(secret), encodeURIComponent(escaped)])];
}

/** Getters and proxies of the caller's may throw. Nobody has seen what is behind those, so it need not be hidden. */
function entriesOf(value: object): [name: string, inner: unknown][] {
  try {
    return Object.keys(value).map((name) => [name, memberOf(value, name)]);
  } catch {
    return [];
  }
}

function memberOf(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

/** What stands under the names of secrets, however deep. */
function secretsIn(root: unknown): string[] {
  const found: string[] = [];
  // Objects may hold each other on more ways than can be gone, so each is looked at once as a secret and once as none.
  const seen = { secrets: new Set<object>(), others: new Set<object>() };
  const pending: [value: unknown, sensitive: boolean][] = [[root, false]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, sensitive] = next;
    const looked = sensitive ? seen.secrets : seen.others;
    if (isWord(value)) {
      // As it goes out: the platform takes the white space around a header away.
      const word = String(value).trim();
      if (sensitive && word.length >= SHORTEST_SECRET) found.push(word);
    } else if (typeof value === "object" && value !== null && !looked.has(value)) {
      looked.add(value);
      for (const [name, inner] of entriesOf(value)) {
        pending.push([inner, sensitive || isSensitive(name)]);
        if (typeof inner === "string" && COMPOSED.test(name)) found.push(...partsOf(inner));
      }
    }
  }
  return found;
}
