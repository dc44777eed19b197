// How `expand` and `fields` narrow an answer. The facts are generated; what follows from them is computed here, and only
// for calls that ask for something.
import type { Below, DeepPartial, Depth, Head, Known, Loose, Tail } from "@memberships/runtime";
import type { Deferred, Embeds, Full, Links, Plain, Variants } from "./client.gen.ts";
import type { components } from "./schema.gen.ts";

type Schemas = components["schemas"];
type Name = keyof Plain;
type Paths = readonly string[];

type LinksOf<Of> = Of extends keyof Links ? Links[Of] : {};
type EmbedsOf<Of> = Of extends keyof Embeds ? Embeds[Of] : {};
type DeferredOf<Of> = Of extends keyof Deferred ? Deferred[Of] : never;
type FullOf<Of extends Name> = Of extends keyof Full ? Full[Of] : Schemas[Of];

/**
 * The paths that `expand` takes: the links and deferred fields of a schema, and those of what they lead to, four levels
 * deep.
 */
export type ExpandPath<Of extends Name, Level extends Depth = []> = Level["length"] extends 4
  ? never
  : Of extends keyof Variants
    ? ExpandPath<Variants[Of], Level>
    : Of extends Name
      ? | (keyof LinksOf<Of> & string)
        | DeferredOf<Of>
        | {
            [Key in (keyof LinksOf<Of> | keyof EmbedsOf<Of>) & string]: TargetOf<Of, Key> extends Name
              ? Below<Key, ExpandPath<TargetOf<Of, Key>, [...Level, 0]>>
              : never;
          }[(keyof LinksOf<Of> | keyof EmbedsOf<Of>) & string]
      : never;

type TargetOf<Of, Key> = Key extends keyof LinksOf<Of>
  ? LinksOf<Of>[Key]
  : Key extends keyof EmbedsOf<Of>
    ? EmbedsOf<Of>[Key]
    : never;

/** A schema as it is answered when `expand` names the paths. */
export type Expanded<Of extends Name, Path extends string> = Members<
  Of,
  Path,
  Exclude<keyof FullOf<Of>, Exclude<DeferredOf<Of>, Head<Path>>>
>;

type Members<Of extends Name, Path extends string, Keys extends keyof FullOf<Of>> = {
  [Key in Keys]: Field<
    FullOf<Of>[Key],
    Key extends keyof LinksOf<Of> ? LinksOf<Of>[Key] : "",
    Key extends keyof EmbedsOf<Of> ? EmbedsOf<Of>[Key] : "",
    Key extends Head<Path> ? true : false,
    Tail<Path, Key>
  >;
};

type Field<Value, Link, Embed, Asked, Path extends string> = Link extends Name
  ? Asked extends true
    ? Objects<Value, View<Link, Path>>
    : Ids<Value>
  : Embed extends Name
    ? Objects<Value, View<Embed, Path>>
    : Value;

type View<Of extends Name, Path extends string> = Path[] extends never[]
  ? Plain[Of]
  : Of extends keyof Variants
    ? EachExpanded<Variants[Of], Path>
    : Expanded<Of, Path>;

type EachExpanded<Of extends Name, Path extends string> = Of extends Name ? Expanded<Of, Path> : never;

/** What is left of ids or objects when the objects go. */
type Ids<Value> = Value extends readonly (infer Item)[]
  ? Item extends object
    ? never
    : Value
  : Value extends object
    ? never
    : Value;

/** What is left of ids or objects when the ids go, with the objects seen in a certain way. */
type Objects<Value, Seen> = Value extends readonly unknown[]
  ? Seen[]
  : Value extends object
    ? Seen
    : Value extends null | undefined
      ? Value
      : never;

/**
 * The answer for an `expand`. Where the list is not known to the last element, it is the schema as described: ids or
 * objects, deferred fields optional.
 */
export type Whole<Of extends Name, Expand extends Paths> = [Expand] extends [readonly []]
  ? Plain[Of]
  : Loose<Expand> extends true
    ? Schemas[Of]
    : View<Of, Expand[number]>;

/** The paths that `fields` takes: the members of a value, and with a dot those of the objects in it. */
export type FieldPath<Value, Level extends Depth = []> = Level["length"] extends 5
  ? never
  : Value extends readonly (infer Item)[]
    ? FieldPath<Item, Level>
    : Value extends object
      ? string extends keyof Value
        ? never
        : { [Key in keyof Value & string]-?: Key | Below<Key, FieldPath<Value[Key], [...Level, 0]>> }[keyof Value &
            string]
      : never;

/** The named members of a value. A path with a dot keeps of an object only what it names. */
export type Picked<Value, Path extends string> = Value extends readonly (infer Item)[]
  ? Picked<Item, Path>[]
  : Value extends object
    ? keyof Value & Head<Path> extends infer Keys extends keyof Value
      ? {
          [Key in Keys]: Tail<Path, Key>[] extends never[] ? Value[Key] : Picked<Value[Key], Tail<Path, Key>>;
        }
      : never
    : Value;

/** What an `expand` takes that has nothing to name, and what the error of one that names something says. */
export interface NothingToExpand {
  readonly "is not a field that can be expanded: this answer has none": never;
}

/** What `expand` may name. */
export type ExpandOf<Of extends Name, Expand extends Paths> = Known<Expand, ExpandPath<Of>>;

/** What `fields` may name, given what is expanded. Where that is not known, neither are the paths. */
export type FieldsOf<Of extends Name, Expand extends Paths, Fields extends Paths> = KnownFields<
  Fields,
  Loose<Expand> extends true ? never : Whole<Of, Expand>
>;

/**
 * As {@link Known}, but each path is followed, and all that there are, hundreds perhaps, are worked out only for the error
 * of one that leads nowhere. Of a value that is not known, which is `never`, any path is one. Nothing is inferred from
 * following them: what is given is noted as `Asked`.
 */
type KnownFields<Given extends Paths, Value> = {
  readonly [Index in keyof Given]: NoInfer<CheckField<Given[Index], Value>>;
};

// Not for each of several members on its own, so that a caller's own type parameter is taken that may be any of them.
type CheckField<Path, Value> = Path[] extends (keyof Value)[] ? Path : (keyof Value & string) | CheckPath<Path, Value>;

type CheckPath<Path, Value> = Path extends string
  ? string extends Path
    ? Path
    : true extends Leads<Path, Value>
      ? Path
      : FieldPath<Value>
  : never;

/** Whether a path leads to a member of a value. */
type Leads<Path, Value> = Value extends readonly (infer Item)[]
  ? Leads<Path, Item>
  : Value extends object
    ? string extends keyof Value
      ? false
      : Path extends keyof Value
        ? true
        : Path extends `${infer First}.${infer Rest}`
          ? First extends keyof Value
            ? Leads<Rest, Value[First]>
            : false
          : false
    : false;

/** The answer for an `expand` and a `fields`. A `fields` that is not known to the last element may lack any member. */
export type Answer<Of extends Name, Expand extends Paths, Fields extends Paths> = [Fields] extends [readonly []]
  ? unknown extends Fields
    ? DeepPartial<Whole<Of, Expand>>
    : Whole<Of, Expand>
  : Loose<Fields> extends true
    ? DeepPartial<Whole<Of, Expand>>
    : Picked<Whole<Of, Expand>, Fields[number]>;
