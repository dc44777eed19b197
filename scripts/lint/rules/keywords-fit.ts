import { didYouMean, isObject } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

/** The types that each keyword bounds. The built-in `no-schema-type-mismatch` looks after `items` and `properties`. */
const bounded: Readonly<Record<string, readonly string[]>> = {
  minLength: ["string"],
  maxLength: ["string"],
  pattern: ["string"],
  minimum: ["integer", "number"],
  maximum: ["integer", "number"],
  exclusiveMinimum: ["integer", "number"],
  exclusiveMaximum: ["integer", "number"],
  multipleOf: ["integer", "number"],
  minItems: ["array"],
  maxItems: ["array"],
  uniqueItems: ["array"],
  required: ["object"],
  minProperties: ["object"],
  maxProperties: ["object"],
  propertyNames: ["object"],
  additionalProperties: ["object"],
};

export interface KeywordsFitOptions {
  /** The formats that the clients, the sandbox and the reference know, by the type that has them. */
  formats: Record<string, string[]>;
}

/** A keyword of another type bounds nothing, a format that nobody knows, or of another type, is a mere remark, and a list of names has each once. */
export const keywordsFit: Rule<KeywordsFitOptions> = ({ formats }) => ({
  Schema(schema, { location, report }) {
    const types = [schema.type ?? []].flat();
    if (types.length === 0) return;
    const kind = types.join(" or ");
    for (const keyword of Object.keys(schema)) {
      const fitting = bounded[keyword];
      if (fitting === undefined || fitting.some((type) => types.includes(type))) continue;
      report({
        message: `\`${keyword}\` does not apply to ${kind}, only to ${fitting.join(" or ")}. Take another keyword or another type.`,
        location: location.child([keyword]).key(),
      });
    }
    if (types.includes("array") && !isObject(schema.items)) {
      report({ message: "The list needs `items`: without them it would hold anything.", location });
    }
    for (const keyword of ["type", "required"]) {
      const list = [schema[keyword]].flat().filter((name) => typeof name === "string");
      const twice = list.find((name, index) => list.indexOf(name) !== index);
      if (twice === undefined) continue;
      report({ message: `\`${keyword}\` names ${twice} twice.`, location: location.child([keyword]) });
    }
    const format: unknown = schema["format"];
    const known = types.flatMap((type) => formats[type] ?? []);
    if (typeof format === "string" && !known.includes(format)) {
      const hint =
        didYouMean(format, known) || (known.length > 0 ? ` There is only: ${known.join(", ")}.` : " It has none.");
      report({ message: `\`${format}\` is not a format of ${kind}.${hint}`, location: location.child(["format"]) });
    }
    if (types.includes("null") && Array.isArray(schema.enum) && !schema.enum.includes(null)) {
      report({
        message: "`type` allows null, but `enum` does not. Add null to `enum`, or take it out of `type`.",
        location: location.child(["enum"]),
      });
    }
  },
});
