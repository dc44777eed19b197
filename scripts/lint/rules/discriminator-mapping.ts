import { follow, isObject } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

/** Of a form that `mapping` leaves out, the types of the client would tell the name of its schema instead of its word. */
export const discriminatorMapping: Rule = () => ({
  Schema({ oneOf, discriminator }, context) {
    if (!isObject(discriminator) || !Array.isArray(oneOf)) return;
    const { location, report } = context;
    const { propertyName, mapping } = discriminator;
    for (const form of oneOf) {
      const followed = follow(context, form, location.source.absoluteRef);
      const word = followed?.node.properties?.[String(propertyName)]?.const;
      if (form.$ref === undefined || typeof word !== "string") continue;
      if (isObject(mapping) && mapping[word] === form.$ref) continue;
      report({
        message: `\`mapping\` lacks \`${word}: ${form.$ref}\`, by which this form is told apart.`,
        location: location.child(["discriminator"]).key(),
      });
    }
  },
});
