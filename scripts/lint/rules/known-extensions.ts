import { didYouMean, isObject, isText } from "../nodes.ts";
import { eachExtension } from "../extensions.ts";
import type { Rule } from "../redocly.ts";

const forms = {
  text: isText,
  flag: (value: unknown): boolean => value === true,
  boolean: (value: unknown): boolean => typeof value === "boolean",
  list: (value: unknown): boolean => Array.isArray(value) && value.length > 0,
  object: (value: unknown): boolean => isObject(value),
  texts: (value: unknown): boolean => isObject(value) && Object.values(value).every(isText),
  any: (): boolean => true,
};

export interface KnownExtensionsOptions {
  /**
   * The form of each extension, by its name, the one kind of node on which it is read, unless that is any, and what it
   * can say: the texts, or the members of an object.
   */
  extensions: Record<string, { form: keyof typeof forms; on?: string; of?: string[] }>;
}

/** An extension that is misspelt or misplaced would be ignored in silence by everything that reads the description. */
export const knownExtensions: Rule<KnownExtensionsOptions> = ({ extensions }) =>
  eachExtension(({ key, value, on, location, report }) => {
    const known = extensions[key];
    if (known === undefined) {
      const hint = didYouMean(key, Object.keys(extensions));
      report({ message: `\`${key}\` is not an extension of this description.${hint}`, location: location.key() });
    } else if (known.on !== undefined && !on.includes(known.on)) {
      report({ message: `\`${key}\` has no effect here, only on: ${known.on}.`, location: location.key() });
    } else if (!forms[known.form](value)) report({ message: `\`${key}\` must be: ${known.form}.`, location });
    else if (known.of !== undefined) {
      for (const said of isObject(value) ? Object.keys(value) : [String(value)]) {
        if (known.of.includes(said)) continue;
        const hint = didYouMean(said, known.of) || ` There is only: ${known.of.join(", ")}.`;
        report({ message: `\`${key}\` has no \`${said}\`.${hint}`, location });
      }
    }
  });
