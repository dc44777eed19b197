import { follow, isObject } from "../nodes.ts";
import type { Resource } from "../resources.ts";
import { collectResources } from "../resources.ts";
import type { Context, Node, Rule } from "../redocly.ts";

interface Mark {
  type: unknown;
  cardinality: unknown;
  filterable: unknown;
  nullable: unknown;
}

interface Described {
  /** The types of the identifiers in `data`. */
  types: unknown[];
  cardinality: string;
  isNullable: boolean;
}

function asMark(value: unknown): Mark | undefined {
  if (!isObject(value)) return undefined;
  const { type, cardinality, filterable, nullable = false, ...others } = value;
  const isWhole = [type, cardinality, filterable].every((member) => member !== undefined);
  return isWhole && Object.keys(others).length === 0 ? { type, cardinality, filterable, nullable } : undefined;
}

/** What the schema itself says. */
function described(context: Context, raw: Node, file: string): Described | undefined {
  const relationship = follow(context, raw, file);
  const data = relationship && follow(context, relationship.node.properties?.["data"], relationship.file);
  if (data === undefined) return undefined;
  const isMany = data.node.type === "array";
  const alternatives = isMany ? [data.node.items] : (data.node.oneOf ?? [data.node]);
  const types = alternatives.flatMap((alternative) => {
    const identifier = follow(context, alternative, data.file)?.node;
    if (identifier === undefined || identifier.type === "null") return [];
    return identifier.oneOf === undefined
      ? [identifier.properties?.["type"]?.const]
      : identifier.oneOf.map((one) => follow(context, one, data.file)?.node.properties?.["type"]?.const);
  });
  const isNullable = alternatives.some((alternative) => follow(context, alternative, data.file)?.node.type === "null");
  return { types, cardinality: isMany ? "many" : "one", isNullable };
}

function faults(context: Context, resource: Resource, resources: Map<string, Resource>): string[] {
  return [...resource.relationships].flatMap(([name, raw]) => {
    const of = `\`x-relationship\` of ${resource.type}.${name}`;
    const mark = asMark(raw["x-relationship"]);
    if (mark === undefined) return [`${of} must have type, cardinality and filterable, and may have nullable.`];
    const file = follow(context, resource.members.get("relationships"), resource.file)?.file ?? resource.file;
    const schema = described(context, raw, file);
    if (schema === undefined) return [`${resource.type}.${name} has no \`data\`.`];
    const found: string[] = [];
    if (schema.types.length !== 1 || schema.types[0] !== mark.type) {
      found.push(`${of} says ${String(mark.type)}, its identifiers say ${schema.types.map(String).join(", ")}.`);
    }
    if (schema.cardinality !== mark.cardinality)
      found.push(`${of} says ${String(mark.cardinality)}, its data is for ${schema.cardinality}.`);
    if (typeof mark.filterable !== "boolean") found.push(`${of} must say true or false for filterable.`);
    if (typeof mark.nullable !== "boolean") found.push(`${of} must say true or false for nullable.`);
    if (mark.nullable === true && !schema.isNullable) found.push(`${of} says nullable, its data is never null.`);
    if (typeof mark.type === "string" && !resources.has(mark.type))
      found.push(`${of} names ${mark.type}, which is not a resource here.`);
    return found;
  });
}

/** Clients follow relationships by these marks, so they must say what the schemas say. */
export const resourceRelationships: Rule = () => {
  const { resources, Schema } = collectResources();
  return {
    Schema,
    Root: {
      leave(_, context) {
        for (const resource of resources.values()) {
          for (const message of faults(context, resource, resources))
            context.report({ message, location: resource.location });
        }
      },
    },
  };
};
