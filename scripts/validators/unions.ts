import type { JsonSchema } from "./json-schema.ts";

type Resolve = (schema: JsonSchema) => JsonSchema;
type Read = (schema: JsonSchema) => JsonSchema;

/**
 * Turns `oneOf` and `anyOf` into a chain of `if`, so that a value that fits no branch is held against the one branch
 * that was meant, and not against all of them. What the values are that pass does not change, except that `oneOf` is
 * not held against values that fit several branches.
 *
 * @param branches As they are described.
 * @param resolve Follows a reference.
 * @param read The rules of a branch.
 */
export function chainBranches(branches: readonly JsonSchema[], resolve: Resolve, read: Read): JsonSchema {
  const types = branches.map((branch) => typesOf(branch, resolve));
  const all = [...new Set(types.flat())];
  const groups = groupByType(branches, types);
  const whole: JsonSchema = all.length > 0 ? { type: all } : {};
  return groups.reduceRight<JsonSchema>(
    (rest, { members, types: own }) => choose({ type: own }, chooseAmong(members, resolve, read), rest),
    whole,
  );
}

/** The member that tells branches apart, their words for it, and what a value without one is held against. */
interface Named {
  readonly by: string;
  readonly words: readonly unknown[];
  readonly wordless: JsonSchema;
}

interface Group {
  readonly types: string[];
  readonly members: JsonSchema[];
}

/** Branches whose types have nothing in common with those of others stand alone. */
function groupByType(branches: readonly JsonSchema[], types: readonly (readonly string[])[]): Group[] {
  const groups: Group[] = [];
  branches.forEach((branch, index) => {
    const own = types[index]!;
    const shared = groups.find((group) => group.types.some((type) => own.includes(type)));
    if (!shared) groups.push({ types: [...own], members: [branch] });
    else {
      shared.members.push(branch);
      shared.types.push(...own.filter((type) => !shared.types.includes(type)));
    }
  });
  return groups;
}

function chooseAmong(members: readonly JsonSchema[], resolve: Resolve, read: Read): JsonSchema {
  const branches = members.map(read);
  const [first, ...others] = branches;
  if (first === undefined || others.length === 0) return first ?? {};
  const { tests, named, needed } = testsOf(members, branches, resolve);
  const guessed = branches.reduceRight<JsonSchema>(
    (rest, branch, index) => choose(tests[index]!, branch, rest),
    // A word that no branch knows is all that is wrong.
    named
      ? choose({ required: [named.by] }, { properties: { [named.by]: { enum: named.words } } }, named.wordless)
      : needed
        ? choose({ required: needed }, first, { required: needed })
        : first,
  );
  return { if: { anyOf: branches }, else: guessed };
}

function choose(test: JsonSchema, met: JsonSchema, unmet: JsonSchema): JsonSchema {
  // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema
  return { if: test, then: met, else: unmet };
}

/**
 * For each branch what shows that it was meant: its word in a discriminating member, a member of its own, or the type of
 * its items. Where a member tells the branches apart, what is known of it; where none can, what every branch asks for, since
 * a value that lacks some of that may be a part of any of them.
 */
function testsOf(
  members: readonly JsonSchema[],
  branches: readonly JsonSchema[],
  resolve: Resolve,
): { readonly tests: JsonSchema[]; readonly named?: Named; readonly needed?: string[] } {
  const resolved = members.map((member) => resolve(member));
  const items = resolved.map(({ items: each }) => (each ? typesOf(each, resolve) : []));
  if (items.every((types) => types.length > 0)) {
    return { tests: items.map((types) => ({ prefixItems: [{ type: types }], minItems: 1 })) };
  }
  const properties = resolved.map((schema) => schema.properties ?? {});
  const names = Object.keys(properties[0] ?? {});
  const words = (name: string): unknown[] => properties.map((each) => wordOf(resolve(each[name] ?? {})));
  const needed = (resolved[0]?.required ?? []).filter((name) =>
    resolved.every((each) => each.required?.includes(name)),
  );
  const discriminator = names.find((name) => {
    const found = words(name);
    return !found.includes(undefined) && new Set(found).size === found.length;
  });
  const spokenWords = discriminator === undefined ? [] : words(discriminator);
  const tests = properties.map((own, index): JsonSchema => {
    const others = properties.filter((_, other) => other !== index);
    const peculiar = Object.keys(own).filter((name) => others.every((each) => !Object.hasOwn(each, name)));
    const marks = peculiar.map((name): JsonSchema => ({ required: [name] }));
    if (discriminator === undefined) return marks.length > 0 ? { anyOf: marks } : { not: {} };
    const spoken: JsonSchema = {
      properties: { [discriminator]: { const: spokenWords[index] } },
      required: [discriminator],
    };
    const silent: JsonSchema = { not: { required: [discriminator] }, anyOf: marks };
    return marks.length > 0 ? { anyOf: [spoken, silent] } : spoken;
  });
  if (discriminator === undefined) return tests.some(({ anyOf }) => anyOf) ? { tests } : { tests, needed };
  // What every branch asks for; where the word is none of that, the branch that asks for no more.
  const least = resolved.findIndex(({ required = [] }) => required.length === needed.length);
  const wordless = needed.includes(discriminator) ? { required: needed } : (branches[least] ?? branches[0]!);
  return { tests, named: { by: discriminator, words: spokenWords, wordless } };
}

/** The one value that a schema allows, undefined where there are more. */
function wordOf({ const: only, enum: choices }: JsonSchema): unknown {
  return only ?? (choices?.length === 1 ? choices[0] : undefined);
}

/** @throws {Error} where a branch of a union names no type */
function typesOf(schema: JsonSchema, resolve: Resolve): string[] {
  const { type, oneOf, anyOf } = resolve(schema);
  if (type !== undefined) return [type].flat();
  const inner = [...(oneOf ?? []), ...(anyOf ?? [])].flatMap((branch) => typesOf(branch, resolve));
  if (inner.length === 0) {
    throw new Error(`a union with a branch that names no type: ${JSON.stringify(schema)}. Give the branch a type`);
  }
  return [...new Set(inner)];
}
