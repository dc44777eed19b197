import { isObject, isText } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

const date = /^(\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d+|undated)$/;

/** Every operation says what it does, where that is known from, and how surely. */
export const operationComplete: Rule = () => {
  const describedBy = new Map<string, string>();
  return {
    Operation(operation, { location, report }) {
      const name = operation.operationId ?? "The operation";
      const source = operation["x-source"];
      if (!isObject(source)) report({ message: `${name} has no \`x-source\`.`, location: location.key() });
      else {
        for (const member of ["document", "name"]) {
          if (!isText(source[member]))
            report({ message: `\`x-source\` of ${name} needs \`${member}\`.`, location: location.child(["x-source"]) });
        }
        if (!isText(source["date"]) || !date.test(source["date"])) {
          report({
            message: `\`x-source\` of ${name} needs a \`date\`: a day, a schema version, or \`undated\`.`,
            location: location.child(["x-source"]),
          });
        }
      }
      if (operation["x-confidence"] === undefined)
        report({ message: `${name} has no \`x-confidence\`.`, location: location.key() });

      const words = isText(operation.summary) ? operation.summary.trim().split(/\s+/).length : 0;
      if (words === 0 || words > 8) {
        report({
          message: `${name} needs a summary of at most eight words; it has ${words}.`,
          location: location.child(["summary"]),
        });
      }
      if (operation.tags?.length !== 1) report({ message: `${name} needs exactly one tag.`, location: location.key() });

      if ([operation.security ?? []].flat().some((way) => isObject(way) && Object.keys(way).length === 0)) {
        report({
          message: `${name} has a way in without a scheme. Where no credential is needed, write \`security: []\`.`,
          location: location.child(["security"]),
        });
      }

      if (!isText(operation.description)) {
        report({ message: `${name} has no description.`, location: location.key() });
        return;
      }
      const said = operation.description.trim().replace(/\s+/g, " ").toLowerCase();
      const earlier = describedBy.get(said);
      if (earlier === undefined) describedBy.set(said, name);
      else
        report({
          message: `${name} has the same description as ${earlier}.`,
          location: location.child(["description"]),
        });
    },
  };
};
