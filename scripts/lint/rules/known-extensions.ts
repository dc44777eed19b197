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
  /** The form of each extension, by its name. */
  extensions: Record<string, keyof typeof forms>;
}

/** A misspelt extension would be ignored in silence by everything that reads the description. */
export const knownExtensions: Rule<KnownExtensionsOptions> = ({ extensions }) =>
  eachExtension(({ key, value, location, report }) => {
    const form = extensions[key];
    if (form === undefined)
      report({ message: `\`${key}\` is no extension of this description.`, location: location.key() });
    else if (!forms[form](value)) report({ message: `\`${key}\` must be: ${form}.`, location });
  });
