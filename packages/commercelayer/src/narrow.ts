// How `include`, `fields`, `filter` and `sort` are typed, and how the first two narrow an answer. The facts are generated;
// what follows from them is computed here, and only for calls that ask for something.
import type { Below, Check, DeepPartial, Depth, Head, Known, Loose, Tail, TextOf } from "@memberships/runtime";
import type { Filterable, Linked, Links, Matchers, Plain, Prefixes, SparseFields } from "./client.gen.ts";

/** A resource type. */
export type Type = keyof Plain;
type Paths = readonly string[];
type LinksOf<Of extends Type> = Of extends keyof Links ? Links[Of] : {};

/** The paths that `include` takes: relationships, and those of what they lead to, three levels deep. */
export type IncludePath<Of extends Type, Level extends Depth = []> = Level["length"] extends 3
  ? never
  : {
      [Key in keyof LinksOf<Of> & string]: LinksOf<Of>[Key] extends Type
        ? Key | Below<Key, IncludePath<LinksOf<Of>[Key], [...Level, 0]>>
        : never;
    }[keyof LinksOf<Of> & string];

/** What `include` may name. */
export type IncludeOf<Of extends Type, Include extends Paths> = Known<Include, IncludePath<Of>>;

/** What `fields` may name: of each type the attributes and relationships to answer. */
export type Sparse = { readonly [Of in keyof SparseFields]?: readonly SparseFields[Of][] | undefined };

/** What `fields` chooses of a type, with undefined where it may leave the type out. */
type Chosen<Of extends Type, Fields extends Sparse> = Fields extends unknown
  ? Of extends keyof Fields
    ? Fields[Of]
    : undefined
  : never;

type Kept<Of extends Type, Fields extends Sparse> = [Chosen<Of, Fields>] extends [readonly (infer Field)[]]
  ? TextOf<Field> | "id" | "type"
  : string;

/** Whether `fields` chooses of no type at all. */
type IsWhole<Fields extends Sparse> = (Fields extends unknown ? keyof Fields : never)[] extends never[] ? true : false;

/** A resource with the included relationships, and of each type only the chosen fields. */
export type Shaped<Of extends Type, Include extends string, Fields extends Sparse> = {
  [
    Key in keyof Linked[Of] as Key extends keyof LinksOf<Of>
      ? Key extends Head<Include> & Kept<Of, Fields>
        ? Key
        : never
      : Key extends Kept<Of, Fields>
        ? Key
        : never
  ]: Key extends keyof LinksOf<Of>
    ? LinksOf<Of>[Key] extends Type
      ? Related<Linked[Of][Key], View<LinksOf<Of>[Key], Tail<Include, Key>, Fields>>
      : Linked[Of][Key]
    : Linked[Of][Key];
};

type Related<Value, Seen> = Value extends readonly unknown[] ? Seen[] : Value extends null ? null : Seen;

type View<Of extends Type, Include extends string, Fields extends Sparse> = Include[] extends never[]
  ? IsWhole<Fields> extends true
    ? Plain[Of]
    : Sure<Of, never, Fields>
  : Sure<Of, Include, Fields>;

/** Of fields that are not known to the last one, or that may not be chosen at all, any may be missing. */
type Sure<Of extends Type, Include extends string, Fields extends Sparse> = [Chosen<Of, Fields>] extends [undefined]
  ? unknown extends Chosen<Of, Fields>
    ? Perhaps<Of, Include, Fields>
    : Shaped<Of, Include, Fields>
  : [Chosen<Of, Fields>] extends [infer List extends Paths]
    ? Loose<List> extends true
      ? Perhaps<Of, Include, Fields>
      : Shaped<Of, Include, Fields>
    : Perhaps<Of, Include, Fields>;

type Perhaps<Of extends Type, Include extends string, Fields extends Sparse> = Pick<Plain[Of], "id" | "type"> &
  Partial<Shaped<Of, Include, Fields>>;

/**
 * The answer for an `include` and a `fields`. Where the list of an `include` is not known to the last element, any
 * relationship may be there, and where `fields` chooses as well, of each any field may be missing.
 */
export type Answer<Of extends Type, Include extends Paths, Fields extends Sparse> = [Include] extends [readonly []]
  ? View<Of, never, Fields>
  : Loose<Include> extends true
    ? IsWhole<Fields> extends true
      ? Plain[Of] & Partial<Linked[Of]>
      : DeepPartial<Linked[Of]>
    : View<Of, Include[number], Fields>;

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
type SpeltList<Given, Texts> = { readonly [Index in keyof Given]: Check<Given[Index], Texts> };

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
