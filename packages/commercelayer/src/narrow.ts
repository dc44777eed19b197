// How `include` and `fields` are typed, and how they narrow an answer. The facts are generated; what follows from them is
// computed here, and only for calls that ask for something.
import type { Below, DeepPartial, Depth, Head, Known, Loose, Tail, TextOf } from "@memberships/runtime";
import type { Linked, Links, Plain, SparseFields } from "./client.gen.ts";

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
