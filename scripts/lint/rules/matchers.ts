import { compareNames, isListOf, isObject, isText } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

export interface MatchersOptions {
  /** What a matcher may compare with. */
  values: string[];
  /** The kinds of attributes. */
  kinds: string[];
}

/** Types, sandbox and reference read the matchers in `x-matchers`, validators in the pattern beside them. */
export const matchers: Rule<MatchersOptions> = ({ values, kinds }) => ({
  Schema(schema, { location, report }) {
    const described = schema["x-matchers"];
    if (!isObject(described)) return;
    for (const [name, matcher] of Object.entries(described)) {
      const of = isObject(matcher) ? matcher : {};
      const wrong = [
        !values.includes(String(of["value"])) && `\`value\`, one of ${values.join(", ")}`,
        !isListOf(of["kinds"], kinds) && `\`kinds\`, a list of ${kinds.join(", ")}`,
        !isText(of["says"]) && "`says`, a sentence",
      ].filter(Boolean);
      if (wrong.length === 0) continue;
      const message = `The matcher \`${name}\` needs ${wrong.join(", and ")}.`;
      report({ message, location: location.child(["x-matchers", name]) });
    }
    const { propertyNames } = schema;
    const pattern = isObject(propertyNames) ? String(propertyNames["pattern"]) : "";
    const named = new Set(/\(([a-z_|]+)\)\$$/.exec(pattern)?.[1]?.split("|"));
    const { lacking, foreign } = compareNames(named, new Set(Object.keys(described)));
    const place = location.child(["propertyNames"]);
    if (lacking) report({ message: `The pattern of the names lacks ${lacking} of \`x-matchers\`.`, location: place });
    if (foreign) report({ message: `The pattern names ${foreign}, which \`x-matchers\` lacks.`, location: place });
  },
});
