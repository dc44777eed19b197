// How `filter` is typed: by attribute and matcher. The facts are generated; what follows from them is computed here.
import type { Check, Depth } from "@memberships/runtime";
import type { Filterable, Matchers, Plain, Prefixes } from "./client.gen.ts";
import type { Type } from "./narrow.ts";

type FilterableOf<Of extends Type> = Of extends keyof Filterable ? Filterable[Of] : {};
type PrefixesOf<Of extends Type> = Of extends keyof Prefixes ? Prefixes[Of] : {};
type Matcher = keyof Matchers;

/** Makes of a kind that of an attribute whose description names the texts that it may hold. */
interface Enumerated<Text extends string> {
  readonly texts: Text;
}

type EnumOf<Value> = Value extends string ? (string extends Value ? never : Value) : never;

type KindIn<Of extends Type, Name extends keyof FilterableOf<Of>> = Name extends keyof Plain[Of]
  ? [EnumOf<Plain[Of][Name]>] extends [never]
    ? FilterableOf<Of>[Name]
    : FilterableOf<Of>[Name] & Enumerated<EnumOf<Plain[Of][Name]>>
  : FilterableOf<Of>[Name];

/** The kind of a filter's attribute: one of the resource's own, or behind the names of relationships. */
type KindAt<Of extends Type, Name, Level extends Depth = []> = Name extends keyof FilterableOf<Of>
  ? KindIn<Of, Name>
  : Level["length"] extends 3
    ? never
    : {
        [Key in keyof PrefixesOf<Of> & string]: Name extends `${Key}_${infer Rest}`
          ? PrefixesOf<Of>[Key] extends Type
            ? KindAt<PrefixesOf<Of>[Key], Rest, [...Level, 0]>
            : never
          : never;
      }[keyof PrefixesOf<Of> & string];

/** The kind of an attribute, or of several joined by `_or_`. */
type KindOf<Of extends Type, Name> = [KindAt<Of, Name>] extends [never]
  ? Name extends `${infer First}_or_${infer Rest}`
    ? [KindAt<Of, First>] extends [never]
      ? never
      : [KindOf<Of, Rest>] extends [never]
        ? never
        : KindAt<Of, First> | KindOf<Of, Rest>
    : never
  : KindAt<Of, Name>;

interface Scalars {
  readonly string: string;
  readonly id: string;
  readonly number: number;
  readonly boolean: boolean;
  readonly date: Date | string;
  readonly json: string;
}

type Operand<Form, Kind, Whole = false> = Form extends "boolean"
  ? boolean
  : Form extends "json"
    ? string
    : Kind extends keyof Scalars
      ? Form extends "list"
        ? readonly Scalar<Kind, Whole>[]
        : Scalar<Kind, Whole>
      : never;

// Any text may be asked for, so that one is taken of which no more is known; beside it an editor offers the named.
type Scalar<Kind extends keyof Scalars, Whole> =
  Kind extends Enumerated<infer Text> ? (Whole extends true ? Text | (string & {}) : string) : Scalars[Kind];

/** Whether a matcher compares whole texts and not a part of them: those do that numbers can be compared by as well. */
type ComparesWhole<Of extends Matcher> = "string" | "number" extends Matchers[Of]["kinds"] ? true : false;

type OperandOf<Kind, Of extends Matcher> = [Kind] extends [never]
  ? never
  : [Kind] extends [Matchers[Of]["kinds"]]
    ? Operand<Matchers[Of]["value"], Kind, ComparesWhole<Of>>
    : never;

/** What a predicate compares with, or never where the resource has no such predicate. */
export type Predicate<Of extends Type, Key, Each extends Matcher = Matcher> = Each extends unknown
  ? Key extends `${infer Name}_${Each}`
    ? OperandOf<KindOf<Of, Name>, Each>
    : never
  : never;

type OwnPredicate<Of extends Type> = {
  [Name in keyof FilterableOf<Of> & string]: {
    [Each in Matcher]: FilterableOf<Of>[Name] extends Matchers[Each]["kinds"] ? `${Name}_${Each}` : never;
  }[Matcher];
}[keyof FilterableOf<Of> & string];

/** What the error of an unknown predicate names. */
export interface NotAPredicate<Key> {
  readonly "is not an attribute and a matcher of this resource": Key;
}

/** What stands in front of the name of another resource's attribute, or between two attributes. */
type Composed<Of extends Type> = `${keyof PrefixesOf<Of> & string}_${string}` | `${string}_or_${string}`;

/**
 * Composed predicates of a filter that is not known yet: of what is stored under a type that spells out no filter. Their
 * values are checked there, and their names as far as a pattern can tell; a literal in the call itself is checked wholly.
 */
type Unnamed<Of extends Type, Filter> = [keyof Filter] extends [never]
  ? { readonly [Key in Composed<Of>]?: Operand<"list" | "value" | "boolean", keyof Scalars> | undefined }
  : unknown;

/** The resource's own predicates that compare whole texts of an enumerated attribute, and the texts it may hold. */
type Choices<Of extends Type, Form> = {
  [
    Name in keyof FilterableOf<Of> & keyof Plain[Of] as [EnumOf<Plain[Of][Name]>] extends [never]
      ? never
      : `${Name & string}_${WholeMatcher<Form>}`
  ]: EnumOf<Plain[Of][Name]>;
};

type WholeMatcher<Form> = {
  [Each in Matcher]: [ComparesWhole<Each>, Matchers[Each]["value"]] extends [true, Form] ? Each : never;
}[Matcher];

/** What is asked of a value that one of the resource's own predicates compares with. */
type OwnSpelt<Key, Given, Texts, Lists> = Key extends keyof Texts
  ? SpeltText<Given, Texts[Key]>
  : Key extends keyof Lists
    ? SpeltList<Given, Lists[Key]>
    : unknown;

/** What is asked of a value, given what its predicate takes. */
type Spelt<Given, Value> = [Value] extends [readonly (infer Item)[]]
  ? [EnumOf<Item>] extends [never]
    ? unknown
    : SpeltList<Given, EnumOf<Item>>
  : [EnumOf<Value>] extends [never]
    ? unknown
    : SpeltText<Given, EnumOf<Value>>;

/** A literal must be one of the texts; a plain `string` is let through. */
type SpeltText<Given, Texts> = Check<Given, Texts | undefined>;

/** Of what is not a list nothing is asked here, so that the error is that of the list which is expected. */
type SpeltList<Given, Texts> = Given extends readonly unknown[] | undefined
  ? { readonly [Index in keyof Given]: Check<Given[Index], Texts> }
  : unknown;

/**
 * What `filter` takes: an attribute and a matcher, `name_start`; a relationship's name may stand in front,
 * `role_name_cont`; attributes may be joined, `name_or_reference_eq`. The resource's own are offered, the rest is checked.
 * A whole text that is compared with must be one that the attribute may hold, where it is spelt out. What is undefined is
 * left out. Own predicates are looked up and not worked out anew, since a stored filter has them all.
 */
export type FilterOf<Of extends Type, Filter> = {
  readonly [Key in keyof Filter]: Key extends OwnPredicate<Of>
    ? OwnSpelt<Key, Filter[Key], Choices<Of, "scalar">, Choices<Of, "list">>
    : [Predicate<Of, Key>] extends [never]
      ? // The pattern of a stored filter names no predicate.
        [Key, {}] extends [Composed<Of>, Record<Key, never>]
        ? unknown
        : NotAPredicate<Key>
      : (Predicate<Of, Key> & Spelt<Filter[Key], Predicate<Of, Key>>) | undefined;
} & { readonly [Key in OwnPredicate<Of>]?: Predicate<Of, Key> | undefined } & Unnamed<Of, Filter>;
