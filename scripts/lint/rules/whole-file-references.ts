import type { Rule } from "../redocly.ts";

/** What stands within a file has no name of its own, and the bundle would make it a component called by chance. */
export const wholeFileReferences: Rule = () => ({
  ref({ $ref }, { location, report }) {
    if (!$ref?.includes("#")) return;
    report({
      message: `\`${$ref}\` leads into a file. Give what it leads to a file of its own.`,
      location: location.child(["$ref"]),
    });
  },
});
