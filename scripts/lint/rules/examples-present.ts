import { isObject } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

/** Every body is shown: the reference, the sandbox's seed and the typed calls in the tests are made of examples. */
export const examplesPresent: Rule = () => ({
  MediaType({ example, examples }, { key, location, report }) {
    if (example === undefined && (!isObject(examples) || Object.keys(examples).length === 0)) {
      report({ message: `\`${key}\` has no example.`, location: location.key() });
    }
  },
});
