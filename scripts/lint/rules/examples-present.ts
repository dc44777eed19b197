import { isObject } from "../nodes.ts";
import type { Node, Rule } from "../redocly.ts";

function isShown({ example, examples }: Node): boolean {
  return example !== undefined || (isObject(examples) && Object.keys(examples).length > 0);
}

/** Every body and every parameter is shown: the reference, the sandbox's seed and the typed calls in the tests are made of examples. */
export const examplesPresent: Rule = () => ({
  MediaType(body, { key, location, report }) {
    if (!isShown(body)) report({ message: `\`${key}\` has no example.`, location: location.key() });
  },
  Parameter(parameter, { location, report }) {
    if (!isShown(parameter))
      report({ message: `The parameter \`${parameter.name}\` has no example.`, location: location.key() });
  },
});
