import { isObject } from "../bundle.ts";

/** Whether a value fits one argument. Neither is null. */
type Test = (value: unknown, argument: unknown) => boolean;

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value)).toLowerCase();

/** Text is compared as PostgreSQL does it behind the provider, without regard to case; `%` stands for any text and `_` for one character. */
function like(value: unknown, pattern: unknown): boolean {
  const source = text(pattern)
    .split("")
    .map((character) =>
      character === "%" ? "[^]*" : character === "_" ? "[^]" : character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&"),
    )
    .join("");
  return new RegExp(`^${source}$`, "u").test(text(value));
}

/** PostgreSQL's `@>`: objects contain their members, lists their elements. */
function contains(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(value) && part.every((item) => value.some((element) => contains(element, item)));
  }
  if (isObject(part)) {
    return (
      isObject(value) && Object.entries(part).every(([name, member]) => name in value && contains(value[name], member))
    );
  }
  return value === part;
}

const tests: Readonly<Record<string, Test>> = {
  eq: (value, argument) => value === argument,
  lt: (value, argument) => (value as number) < (argument as number),
  lteq: (value, argument) => (value as number) <= (argument as number),
  gt: (value, argument) => (value as number) > (argument as number),
  gteq: (value, argument) => (value as number) >= (argument as number),
  matches: like,
  cont: (value, argument) => text(value).includes(text(argument)),
  start: (value, argument) => text(value).startsWith(text(argument)),
  end: (value, argument) => text(value).endsWith(text(argument)),
  jcont: contains,
};

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === "" ||
  (typeof value === "string" && value.trim() === "") ||
  (isObject(value) && Object.keys(value).length === 0);

/** Those that ask about null, or about a boolean, and take true or false. */
const yesOrNo: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  not_null: (value) => value !== null,
  present: (value) => !isBlank(value),
  blank: isBlank,
  true: (value) => value === true,
  false: (value) => value === false,
};

/**
 * A matcher by its name. Names are composed: `not_` turns the test round, `_any` asks for one argument and `_all` for every one,
 * `_or_null` lets null through, which otherwise fits nothing.
 */
export function matches(matcher: string, value: unknown, argument: unknown): boolean {
  const ask = yesOrNo[matcher];
  if (ask) return ask(value) === argument;
  const orNull = matcher.endsWith("_or_null");
  if (value === null || value === undefined) return orNull;
  const name = orNull ? matcher.slice(0, -"_or_null".length) : matcher;
  if (name === "in") return (argument as unknown[]).includes(value);
  if (name === "not_in") return !(argument as unknown[]).includes(value);
  const [, negation = "", base = "", quantity = ""] = /^(not_|does_not_)?(.+?)(_any|_all)?$/.exec(name) ?? [];
  const test = tests[base === "match" ? "matches" : base];
  if (!test) throw new Error(`There is no matcher ${matcher}.`);
  const fits = (single: unknown): boolean => test(value, single) === (negation === "");
  if (quantity === "") return fits(argument);
  return quantity === "_any" ? (argument as unknown[]).some(fits) : (argument as unknown[]).every(fits);
}
