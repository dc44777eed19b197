import { valuesOf, type Codec, type Values } from "@memberships/runtime/values";
import { names } from "./values.gen.ts";

export { instant, type Codec, type Values } from "@memberships/runtime/values";

/** The value of each kind. */
type Chosen<Instant> = { instant: Instant };

/**
 * Creates what the option `values` of `createCommerceLayer` takes: answers then have values in the place of texts, at run
 * time and in their types. A text that its codec cannot read stays text. What passes through `http` stays as it is on the
 * wire, and so do the members of open objects such as `metadata`.
 *
 * Filters take a `Date` in any case; one that `instant` has made goes out as the text that it was made of.
 *
 * @param codecs `instant` for moments: the one of this entry, or any other.
 * @throws {RequestError} `invalid_option`
 */
export function createValues<Instant>(codecs: { readonly instant: Codec<Instant> }): Values<Chosen<Instant>> {
  return valuesOf(names, codecs);
}
