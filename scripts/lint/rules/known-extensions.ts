import { nearest } from "../../../packages/runtime/src/suggest.ts";
import { isObject, isText } from "../nodes.ts";
import { eachExtension } from "../extensions.ts";
import type { Rule } from "../redocly.ts";

const forms = {
  text: isText,
  flag: (value: unknown): boolean => value === true,
  boolean: (value: unknown): boolean => typeof value === "boolean",
  list: (value: unknown): boolean => Array.isArray(value) && value.length > 0,
  object: (value: unknown): boolean => isObject(value),
  any: (): boolean => true,
};

export interface KnownExtensionsOptions {
  /** The form of each extension, by its name, and the one kind of node on which it is read, unless that is any. */
  extensions: Record<string, { form: keyof typeof forms; on?: string }>;
}

/** An extension that is misspelt or misplaced would be ignored in silence by everything that reads the description. */
export const knownExtensions: Rule<KnownExtensionsOptions> = ({ extensions }) =>
  eachExtension(({ key, value, on, location, report }) => {
    const known = extensions[key];
    if (known === undefined) {
      const near = nearest(key, Object.keys(extensions));
      const hint = near ? ` Did you mean \`${near}\`?` : "";
      report({ message: `\`${key}\` is no extension of this description.${hint}`, location: location.key() });
    } else if (known.on !== undefined && !on.includes(known.on)) {
      report({ message: `\`${key}\` is not read here, only on: ${known.on}.`, location: location.key() });
    } else if (!forms[known.form](value)) report({ message: `\`${key}\` must be: ${known.form}.`, location });
  });
