import { isObject } from "../nodes.ts";
import type { Node, Rule } from "../redocly.ts";

function isOpen({ type, properties, additionalProperties, ...rest }: Node): boolean {
  if (additionalProperties === true || isObject(additionalProperties)) return true;
  if (isObject(rest["patternProperties"])) return true;
  const isObjectType = type === "object" || (Array.isArray(type) && type.includes("object"));
  const hasShape =
    properties !== undefined ||
    rest["oneOf"] !== undefined ||
    rest["allOf"] !== undefined ||
    rest["anyOf"] !== undefined;
  return isObjectType && !hasShape && additionalProperties !== false;
}

/** An object that takes any member is a gap in the description, so it says why. */
export const openObject: Rule = () => ({
  Schema(schema, { location, report }) {
    if (isOpen(schema) && !isObject(schema["x-confidence"])) {
      report({
        message: "An open object needs `x-confidence` with a reason: `{ inferred: … }` or `{ decided: … }`.",
        location,
      });
    }
  },
});
