import { schemaName } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

/** What reads the bundle reads the properties where they stand; those of `allOf` would be missing without a word. */
export const noAllOf: Rule = () => ({
  Schema(schema, { location, report }) {
    if (schema["allOf"] === undefined) return;
    report({
      message: `${schemaName(location) ?? "This schema"} has \`allOf\`, which the generator does not support. Write the properties out.`,
      location: location.child(["allOf"]),
    });
  },
});
