// Types by which a call's own arguments narrow its answer. Both providers' own narrowing stands on them.
// An array keeps a condition on names from distributing: where it holds, the compiler works out all the members of a tuple,
// but none of an array. A condition on lists needs the tuple, by which a caller's own type parameters in them are seen.

/**
 * The type of a parameter that takes a list of paths. A literal must be one of the paths, or the error names them; a
 * plain `string` is let through, since nothing is known of it.
 *
 * @typeParam Given The tuple that the compiler infers for the argument.
 * @typeParam Paths The union of all paths.
 */
export type Known<Given extends readonly string[], Paths> = {
  readonly [Index in keyof Given]: Check<Given[Index], Paths>;
};

/** As {@link Known}, for a single string. */
// Not for each of several paths on its own, so that a caller's own type parameter is taken that may be any of them.
export type Check<Each, Paths> = Each[] extends Paths[] ? Each : string extends Each ? Each : Paths;

/**
 * Takes note of what is given, and asks nothing of it: the condition never holds. Of a choice between lists or objects the
 * compiler infers the whole here, where a mapped type would give it one of them; and from an optional member of what it
 * infers here, it takes that the member may be missing.
 */
export type Noted<Given> = [Given, 0] extends [Given, 1] ? Given : unknown;

/**
 * Takes note of each member of a query that something is inferred from. Beside `undefined` the compiler infers one of
 * several constants or objects, unless a type parameter stands there alone, as it does here.
 */
export type Asked<Given> = unknown extends Given[keyof Given]
  ? // `object`, for what a caller's own type parameters make of it. From `{}` an empty object would not be inferred.
    { readonly [Name in keyof Given]?: Given[Name] | object | null | undefined }
  : unknown;

/**
 * Whether an input is sure to come with a list of its query; where there is none to be seen, `boolean` if the query is `any`.
 * As the bound of what the input is {@link Noted} as it takes its place: no input is a truth value, so the compiler falls back
 * on its bound, and an editor shows that alone.
 *
 * @typeParam Name What the query calls the list.
 */
export type Sure<List extends readonly string[], Given, Name extends string> = [List] extends [readonly []]
  ? unknown extends Given["query" & keyof Given]
    ? boolean
    : false
  : [Given] extends [{ readonly query: { readonly [Key in Name]: readonly string[] } }]
    ? true
    : false;

/**
 * A list of the query, or any list where the input may come without it.
 *
 * @typeParam List The list that the compiler infers.
 * @typeParam Given Whether it is {@link Sure} to be there; `never` where the caller spells the list out instead.
 */
export type Certain<List extends readonly string[], Given> = [Given] extends [never]
  ? // First of all, so that a caller's own type parameter stays what it is.
    List
  : [List] extends [readonly []]
    ? // An `any` of the caller's own may hold whatever list.
      unknown extends List
      ? readonly string[]
      : boolean extends Given
        ? readonly string[]
        : []
    : [Given] extends [true]
      ? List
      : readonly string[];

/**
 * Whether a list is not known to the last element: of any length, one of several, of plain strings, or with a choice in
 * it. So is one with a member of an enum or a branded string, which are subtypes of the name that they stand for: no key
 * extends them.
 */
export type Loose<Given extends readonly string[]> = number extends Given["length"]
  ? true
  : true extends IsUnion<Given> | { [Index in keyof Given]: IsOpen<Given[Index]> }[number]
    ? true
    : false;

type IsOpen<Each> = string extends Each ? true : TextOf<Each>[] extends Each[] ? IsUnion<Each> : true;

/** The text of a string, which is another type than a member of an enum has. */
// oxlint-disable-next-line typescript/no-unnecessary-template-expression -- the rule knows of no enums
export type TextOf<Each> = `${Each & string}`;

type IsUnion<Each, Whole = Each> = Each extends unknown ? (Whole[] extends Each[] ? false : true) : never;

/** What stands before the first dot of each path. */
export type Head<Path extends string> = Path extends `${infer First}.${string}` ? First : Path;

/** What stands behind the first dot of the paths that begin with a key. */
export type Tail<Path extends string, Key> = Path extends `${Key & string}.${infer Rest}` ? Rest : never;

/**
 * Paths that begin with a key. They are inferred, because a compiler that had to prove them to be strings would work
 * through all that a recursive type can come to.
 */
export type Below<Key extends string, Paths> = [Paths] extends [infer Path extends string] ? `${Key}.${Path}` : never;

/** A tuple's length is a number that types can count with. */
export type Depth = readonly 0[];

/** The same value with every member optional, however deep. */
export type DeepPartial<Value> = Value extends readonly (infer Item)[]
  ? DeepPartial<Item>[]
  : Value extends object
    ? PartialObject<Value>
    : Value;

/** An object with every member optional, however deep. Of its own, so that editors and declarations name it and do not spell it out. */
export type PartialObject<Value> = { [Key in keyof Value]?: DeepPartial<Value[Key]> };
