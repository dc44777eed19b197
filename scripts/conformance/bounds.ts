import type { Document, Parameter, Schema } from "./bundle.ts";
import { follow } from "./bundle.ts";

/** Keywords that narrow what a value may be. A list of values is compared as such. */
const narrowing = [
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const;

export type Bound = (typeof narrowing)[number];

/** Whole numbers are sized and identifiers positive, everywhere and without a word on it. */
function isConvention(schema: Schema, bound: Bound): boolean {
  const value = schema[bound];
  if (schema.format === "int64") return bound === "minimum" && value === 1;
  return schema.format === "int32" && (value === -(2 ** 31) || value === 2 ** 31 - 1);
}

/** Whether the description says of something that it is not what the source prints, or not only. */
export const hasMark = (node: Schema | Parameter): boolean =>
  node["x-confidence"] !== undefined || node["x-contradiction"] !== undefined;

/** The bounds of a value and of its forms that the source does not print and the description does not mark as its own. */
export function unmarkedBounds(
  document: Document,
  schema: Schema,
  isPrinted: (bound: Bound, form: Schema) => boolean,
  isMarkedAbove: boolean,
): string[] {
  const node = follow(document, schema);
  const isMarked = isMarkedAbove || hasMark(node);
  const own = narrowing.filter(
    (bound) => !isMarked && node[bound] !== undefined && !isConvention(node, bound) && !isPrinted(bound, node),
  );
  return [
    ...own.map((bound) => `${bound} ${String(node[bound])}`),
    ...[...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap((form) =>
      unmarkedBounds(document, form, isPrinted, isMarked),
    ),
  ];
}
