import fc from "fast-check";
import type { Document, Schema } from "../../../../scripts/conformance/bundle.ts";
import { follow } from "../../../../scripts/conformance/bundle.ts";

/** The names on the way to a member; what stands in a list has the name of the list. */
export type Place = readonly string[];
/** Decides the values of a place that mean something to the provider. Nothing leaves them to the schema. */
export type Choose = (place: Place) => fc.Arbitrary<unknown> | undefined;

export interface Node extends Schema {
  pattern?: string;
  propertyNames?: { pattern: string };
  uniqueItems?: boolean;
}

const most32 = 2 ** 31 - 1;
const members = 3;

/** Values that a schema of the bundle describes, with every branch, bound and optional member among them. */
export function payloadsOf(document: Document, schema: Schema, choose: Choose): fc.Arbitrary<unknown> {
  const arbitrary = (at: Schema, place: Place): fc.Arbitrary<unknown> => {
    const node: Node = follow(document, at);
    const chosen = node.type === "array" ? undefined : choose(place);
    if (chosen) return chosen;
    const branches = node.oneOf ?? node.anyOf;
    if (branches) return fc.oneof(...branches.map((branch) => arbitrary(branch, place)));
    if (node.const !== undefined) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...node.enum);
    return fc.oneof(...[node.type ?? "object"].flat().map((type) => ofType(type, node, place)));
  };

  function ofType(type: string, node: Node, place: Place): fc.Arbitrary<unknown> {
    switch (type) {
      case "null":
        return fc.constant(null);
      case "boolean":
        return fc.boolean();
      case "integer":
        return integers(node);
      case "string":
        return strings(node);
      case "array":
        return arrays(node, place);
      case "object":
        return objects(node, place);
      default:
        throw new Error(`There are no payloads of the type ${type} at ${place.join(".")}.`);
    }
  }

  function arrays(node: Node, place: Place): fc.Arbitrary<unknown> {
    const items = arbitrary(node.items ?? {}, place);
    const minLength = node.minItems ?? 0;
    const size = { minLength, maxLength: node.maxItems ?? Math.max(minLength, members) };
    return node.uniqueItems ? fc.uniqueArray(items, { ...size, selector: JSON.stringify }) : fc.array(items, size);
  }

  function objects(node: Node, place: Place): fc.Arbitrary<unknown> {
    const properties = Object.entries(node.properties ?? {}).map(
      ([name, property]) => [name, arbitrary(property, [...place, name])] as const,
    );
    const described = fc.record(Object.fromEntries(properties), { requiredKeys: node.required ?? [] });
    const { additionalProperties: rest } = node;
    if (rest === undefined || rest === false) return described;
    const names = node.propertyNames ? fc.stringMatching(new RegExp(node.propertyNames.pattern)) : text({});
    const values = rest === true ? fc.jsonValue({ maxDepth: 2 }) : arbitrary(rest, place);
    const others = fc.dictionary(names, values, { maxKeys: members });
    return fc.tuple(others, described).map(([open, known]) => ({ ...open, ...known }));
  }

  return arbitrary(schema, []).map((value): unknown => JSON.parse(JSON.stringify(value)));
}

function integers({ minimum, maximum, format }: Node): fc.Arbitrary<number> {
  const least = format === "int32" ? -most32 - 1 : Number.MIN_SAFE_INTEGER;
  const most = format === "int32" ? most32 : Number.MAX_SAFE_INTEGER;
  return fc.integer({ min: minimum ?? least, max: maximum ?? most });
}

function strings(node: Node): fc.Arbitrary<string> {
  const fits = (value: string): boolean =>
    value.length >= (node.minLength ?? 0) &&
    value.length <= (node.maxLength ?? Infinity) &&
    new RegExp(node.pattern ?? "", "u").test(value);
  switch (node.format) {
    case "date":
      return fc
        .date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case "email":
      return mailbox.filter(fits);
    case "uri":
      return address.filter(fits);
    case "uuid":
      return fc.uuid();
    default:
      // A text that is not blank is one of these already.
      return node.pattern === undefined || node.pattern === "\\S"
        ? text(node)
        : fc.stringMatching(new RegExp(node.pattern)).filter(fits);
  }
}

const mailbox = fc.emailAddress();
const address = fc
  .tuple(fc.constantFrom("http", "https"), fc.domain(), fc.stringMatching(/^(\/[\w.~-]{0,9}){0,3}(\?\w=\w*)?$/))
  .map(([scheme, host, rest]) => `${scheme}://${host}${rest}`);

/** Letters of several scripts, signs, and characters that take two code units. */
const character = fc
  .oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    { weight: 2, arbitrary: fc.integer({ min: 0xa1, max: 0x5ff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x1f300, max: 0x1f64f }) },
  )
  .map((point) => String.fromCodePoint(point));

/** Text of every length up to the longest; around it no space, which providers take off. */
function text({ minLength = 0, maxLength }: Node): fc.Arbitrary<string> {
  const ofLength = (least: number, most: number): fc.Arbitrary<string> =>
    fc.string({ unit: character, minLength: least, maxLength: most }).map((value) => value.replaceAll(/^ | $/g, "-"));
  const usual = ofLength(minLength, Math.min(maxLength ?? Infinity, Math.max(minLength, 20)));
  return maxLength === undefined
    ? usual
    : fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: ofLength(maxLength, maxLength) });
}
