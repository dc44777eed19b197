import { schemaName, type Description, type Schema } from "../generate/description.ts";
import { chainBranches } from "./unions.ts";

/** As much of JSON Schema 2020-12 as the descriptions use, and the words that the checks are written in. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  required?: readonly string[];
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
}

const RULES: ReadonlySet<string> = new Set([
  "type",
  "format",
  "pattern",
  "const",
  "enum",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "required",
]);

/** What says nothing about a value, beside the extensions. */
const REMARKS = new Set([
  "title",
  "description",
  "example",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
  "xml",
]);

const STRUCTURE = new Set(["$ref", "properties", "propertyNames", "additionalProperties", "items", "oneOf", "anyOf"]);

/**
 * The rules of a schema without its remarks, its unions turned into choices, its references into the names of components.
 *
 * @param what The schema in words, for errors.
 * @throws {Error} for a keyword that would otherwise be lost, or a union whose branches cannot be told apart
 */
export function readRules(schema: Schema, { components }: Description, what: string): JsonSchema {
  const resolve = (node: JsonSchema): JsonSchema => {
    const name = schemaName(node);
    return name === undefined ? node : resolve(components.schemas[name] as JsonSchema);
  };
  const read = (node: JsonSchema): JsonSchema => {
    const rules: JsonSchema = {};
    for (const [keyword, value] of Object.entries(node)) {
      if (RULES.has(keyword)) Object.assign(rules, { [keyword]: value });
      else if (!REMARKS.has(keyword) && !STRUCTURE.has(keyword) && !keyword.startsWith("x-")) {
        throw new Error(
          `the keyword "${keyword}", which the checks do not know. Leave it out, or teach it to scripts/validators`,
        );
      }
    }
    const name = schemaName(node);
    if (name !== undefined) rules.$ref = name;
    if (node.properties) {
      rules.properties = Object.fromEntries(
        Object.entries(node.properties).map(([member, property]) => [member, read(property)]),
      );
    }
    if (node.propertyNames) rules.propertyNames = read(node.propertyNames);
    if (node.additionalProperties !== undefined && node.additionalProperties !== true) {
      rules.additionalProperties = node.additionalProperties && read(node.additionalProperties);
    }
    if (node.items) rules.items = read(node.items);
    const unions = [node.oneOf, node.anyOf].filter((branches) => branches !== undefined);
    if (unions.length > 0) rules.allOf = unions.map((branches) => chainBranches(branches, resolve, read));
    return rules;
  };
  try {
    return read(schema as JsonSchema);
  } catch (cause) {
    throw new Error(`${what} has ${(cause as Error).message}.`, { cause });
  }
}
