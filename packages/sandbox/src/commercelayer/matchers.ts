import { isObject } from "../bundle.ts";

/** Whether a value fits one argument. Neither is null. */
type Test = (value: unknown, argument: unknown) => boolean;
type Fits = (value: unknown) => boolean;

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value)).toLowerCase();

/** Text is compared as PostgreSQL does it behind the provider, without regard to case; `%` stands for any text and `_` for one character. */
function like(pattern: unknown): Fits {
  const wanted = Array.from(text(pattern));
  return (value) => {
    const given = Array.from(text(value));
    let [at, next] = [0, 0];
    // What the last `%` leaves to what stands behind it. Those before it need not be looked at again.
    let rest: { from: number; readonly next: number } | undefined;
    while (at < given.length) {
      const character = wanted[next];
      if (character === "%") {
        next += 1;
        rest = { from: at, next };
      } else if (character === "_" || character === given[at]) {
        at += 1;
        next += 1;
      } else if (rest) {
        rest.from += 1;
        ({ from: at, next } = rest);
      } else return false;
    }
    return wanted.slice(next).every((character) => character === "%");
  };
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

const withArgument =
  (test: Test): ((argument: unknown) => Fits) =>
  (argument) =>
  (value) =>
    test(value, argument);

const withText =
  (test: (value: string, argument: string) => boolean): ((argument: unknown) => Fits) =>
  (argument) => {
    const wanted = text(argument);
    return (value) => test(text(value), wanted);
  };

const tests: Readonly<Record<string, (argument: unknown) => Fits>> = {
  eq: withArgument((value, argument) => value === argument),
  lt: withArgument((value, argument) => (value as number) < (argument as number)),
  lteq: withArgument((value, argument) => (value as number) <= (argument as number)),
  gt: withArgument((value, argument) => (value as number) > (argument as number)),
  gteq: withArgument((value, argument) => (value as number) >= (argument as number)),
  matches: like,
  cont: withText((value, argument) => value.includes(argument)),
  start: withText((value, argument) => value.startsWith(argument)),
  end: withText((value, argument) => value.endsWith(argument)),
  jcont: withArgument(contains),
};

const isBlank = (value: unknown): boolean =>
  value === null ||
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
 * Whether a value fits, by the name of the matcher and its argument. Names are composed: `not_` turns the test round, `_any` asks for one
 * argument and `_all` for every one, `_or_null` lets null through, which otherwise fits nothing.
 */
export function matcherNamed(matcher: string, argument: unknown): Fits {
  const ask = yesOrNo[matcher];
  if (ask) return (value) => ask(value) === argument;
  const orNull = matcher.endsWith("_or_null");
  const fits = unlessNull(orNull ? matcher.slice(0, -"_or_null".length) : matcher, argument);
  return (value) => (value === null ? orNull : fits(value));
}

function unlessNull(name: string, argument: unknown): Fits {
  if (name === "in") return (value) => (argument as unknown[]).includes(value);
  if (name === "not_in") return (value) => !(argument as unknown[]).includes(value);
  const [, negation = "", base = "", quantity = ""] = /^(not_|does_not_)?(.+?)(_any|_all)?$/.exec(name) ?? [];
  const test = tests[base === "match" ? "matches" : base];
  if (!test) throw new Error(`There is no matcher ${name}.`);
  const single = (one: unknown): Fits => {
    const fits = test(one);
    return negation === "" ? fits : (value) => !fits(value);
  };
  if (quantity === "") return single(argument);
  const each = (argument as unknown[]).map(single);
  return quantity === "_any"
    ? (value) => each.some((fits) => fits(value))
    : (value) => each.every((fits) => fits(value));
}
