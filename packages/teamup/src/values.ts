import { valuesOf, type Codec, type Values } from "@memberships/runtime/values";
import { names } from "./values.gen.ts";

export { day, instant, money, type Codec, type Day, type Money, type Values } from "@memberships/runtime/values";

/** The value of each kind that has a codec. */
type Chosen<Instant, Day, Money> = {
  [
    Each in ["instant", Instant] | ["day", Day] | ["money", Money] as [Each[1]] extends [never] ? never : Each[0]
  ]: Each[1];
};

/**
 * Creates what the option `values` of `createTeamUp` takes: answers then have values in place of texts, at run time
 * and in their types, and bodies and queries take values besides texts. A text that its codec cannot read stays text; a
 * value that it cannot write ends the call in a `RequestError` with the code `invalid_value` before anything is sent.
 *
 * What passes through `http` stays as it is on the wire, and so do the members of open objects and the answers to
 * questions of one's own (`value` of a custom field).
 *
 * @param codecs `instant` for moments, `day` for days of the calendar, `money` for amounts: those of this entry, or any
 * others. A kind without a codec stays text.
 * @throws {RequestError} `invalid_option`
 */
export function createValues<Instant = never, Day = never, Money = never>(codecs: {
  readonly instant?: Codec<Instant> | undefined;
  readonly day?: Codec<Day> | undefined;
  readonly money?: Codec<Money> | undefined;
}): Values<Chosen<Instant, Day, Money>> {
  return valuesOf(names, codecs);
}
