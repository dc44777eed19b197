import { dirname, relative, resolve, sep } from "node:path";
import type { Rule } from "../redocly.ts";

/**
 * What stands within a file has no name of its own, and the bundle would make it a component called by chance. The other
 * rules know a file by its ending, a change outside of the folder would bring about no new bundle, and of a file that only
 * refers on there is nothing in it.
 */
export const wholeFileReferences: Rule = () => {
  let folder = "";
  return {
    Root(_, { location }) {
      folder = dirname(location.source.absoluteRef) + sep;
    },
    ref({ $ref }, { location, report, resolve: follow }) {
      if ($ref === undefined) return;
      const complain = (message: string): void =>
        report({ message: `\`${$ref}\` ${message}`, location: location.child(["$ref"]) });
      const path = resolve(dirname(location.source.absoluteRef), $ref);
      if ($ref.includes("#")) complain("leads into a file. Give what it leads to a file of its own.");
      else if (!$ref.endsWith(".yaml")) complain("does not end in `.yaml`. Rename the file, and what refers to it.");
      else if (URL.canParse($ref) || !path.startsWith(folder))
        complain("leads out of the folder of this description. Put what it leads to into `components/`.");
      else {
        const target = follow({ $ref }).location?.source.absoluteRef ?? path;
        if (target !== path)
          complain(
            `leads to a mere reference, whose name nothing keeps. Refer to \`${relative(folder, target)}\` itself.`,
          );
      }
    },
  };
};
