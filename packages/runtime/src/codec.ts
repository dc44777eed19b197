// How codecs change the types of what is sent and answered. What they do at run time stands in the `values` entry.
import type { Failure, Success } from "./call.ts";
import type { Input } from "./operation.ts";

/**
 * Reads a text as a value, and writes a value as text.
 *
 * A value is anything but a string: strings in a request are sent as they are. `encode(decode(text))` should be the same
 * text again.
 *
 * @typeParam Value What stands for the text in answers, and may stand for it in requests.
 */
export interface Codec<Value> {
  /** @throws For a text that is not of its kind, which then stays text. */
  decode(text: string): Value;
  /** @throws For a value that it cannot write. The request is then refused. */
  encode(value: Value): string;
}

/** What the option `values` of a client takes. Made by `createValues` of a provider's `values` entry. */
export interface Values<Types = unknown> {
  /** @throws {RequestError} `invalid_value` */
  readonly encode: (operationId: string, input: Input) => Input;
  /** Changes what it is given. */
  readonly decode: (body: unknown) => unknown;
  /** Never set. It carries the type of the value that each kind of text becomes. */
  readonly types?: Types;
}

/** {@link Values} of whatever types, as the bound of a factory's parameter. */
// A client tells this bound from an argument, whose types may be unknown but are never any.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyValues = Values<any>;

/** What stands for a text of a kind in an answer; of money also for a number. */
type Wire<Kind> = Kind extends "money" ? number | string : string;

/**
 * An answer in which values stand for texts.
 *
 * @typeParam Names What each name stands for: a kind, or `open` for what is left alone.
 * @typeParam Types The value that each kind becomes. A kind that it lacks stays text.
 */
export type Decoded<Value, Names, Types> = Value extends readonly (infer Item)[]
  ? Decoded<Item, Names, Types>[]
  : Value extends object
    ? DecodedObject<Value, Names, Types>
    : Value;

// Under a name of its own, which an editor shows in place of all members.
export type DecodedObject<Value, Names, Types> = {
  [Key in keyof Value]: DecodedMember<Value[Key], Key extends keyof Names ? Names[Key] : "", Names, Types>;
};

type DecodedMember<Value, Kind, Names, Types> = Kind extends "open"
  ? Value
  : Kind extends keyof Types
    ? DecodedAs<Value, Kind, Names, Types>
    : Decoded<Value, Names, Types>;

type DecodedAs<Value, Kind extends keyof Types, Names, Types> = Value extends readonly (infer Item)[]
  ? DecodedAs<Item, Kind, Names, Types>[]
  : Value extends Wire<Kind>
    ? Types[Kind]
    : Decoded<Value, Names, Types>;

/** What `.result()` gives, with values in the bodies of successes. */
export type DecodedOutcome<Outcome, Names, Types> =
  Outcome extends Success<infer Status, infer Body>
    ? Success<Status, Decoded<Body, Names, Types>>
    : Outcome extends Failure<number, unknown>
      ? Outcome
      : never;

/** What may be sent where the description has a text of a kind. */
export type Encoded<Kind, Types> = Kind extends keyof Types ? Types[Kind] | string : string;

/** A body in which values may stand for texts. The parameters are those of {@link Decoded}. */
export type Encodable<Value, Names, Types> = Value extends readonly (infer Item)[]
  ? readonly Encodable<Item, Names, Types>[]
  : Value extends object
    ? EncodableObject<Value, Names, Types>
    : Value;

type EncodableObject<Value, Names, Types> = {
  [Key in keyof Value]: EncodableMember<Value[Key], Key extends keyof Names ? Names[Key] : "", Names, Types>;
};

type EncodableMember<Value, Kind, Names, Types> = Kind extends "open"
  ? Value
  : Kind extends keyof Types
    ? EncodableAs<Value, Kind, Names, Types>
    : Encodable<Value, Names, Types>;

type EncodableAs<Value, Kind extends keyof Types, Names, Types> = Value extends readonly (infer Item)[]
  ? readonly EncodableAs<Item, Kind, Names, Types>[]
  : Value extends string
    ? Types[Kind] | Value
    : Encodable<Value, Names, Types>;
