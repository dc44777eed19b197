// Types by which a call's own arguments narrow its answer. Both providers' own narrowing stands on them.

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

type Check<Each, Paths> = Each extends Paths ? Each : string extends Each ? Each : Paths;

/** Whether a list is not known to the last element: of any length, of plain strings, or with a choice in it. */
export type Loose<Given extends readonly string[]> = number extends Given["length"]
  ? true
  : true extends { [Index in keyof Given]: string extends Given[Index] ? true : IsUnion<Given[Index]> }[number]
    ? true
    : false;

type IsUnion<Each, Whole = Each> = Each extends unknown ? ([Whole] extends [Each] ? false : true) : never;

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
    ? { [Key in keyof Value]?: DeepPartial<Value[Key]> }
    : Value;
