import type { Bundle, Schema } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import type { ShapeOf } from "../schema.ts";

export interface Relationship {
  readonly name: string;
  readonly target: string;
  readonly isMany: boolean;
  readonly isFilterable: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly schema: Schema;
  readonly isFilterable: boolean;
}

export interface ResourceType {
  readonly type: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** The resource types of the bundle and how they hang together. */
export interface Graph {
  readonly types: ReadonlyMap<string, ResourceType>;
  /** The to-one relationship of the target that a to-many one is the other side of. */
  inverse: (source: string, relationship: Relationship) => string | undefined;
}

export function createGraph(bundle: Bundle, shapeOf: ShapeOf): Graph {
  const types = new Map<string, ResourceType>();
  for (const schema of Object.values(bundle.schemas)) {
    const { properties } = bundle.resolve(schema);
    const type = properties?.["type"] && bundle.resolve(properties["type"]).const;
    const attributes = properties?.["attributes"];
    if (typeof type !== "string" || !attributes || !properties["id"] || !properties["links"]) continue;
    types.set(type, readType(type, shapeOf(attributes).properties, properties, shapeOf));
  }
  return {
    types,
    inverse(source, { target }) {
      const candidates = [...(types.get(target)?.relationships.values() ?? [])];
      return candidates.find((candidate) => !candidate.isMany && candidate.target === source)?.name;
    },
  };
}

function readType(
  type: string,
  attributes: ReadonlyMap<string, Schema>,
  properties: Readonly<Record<string, Schema>>,
  shapeOf: ShapeOf,
): ResourceType {
  const id = properties["id"] ?? {};
  const relationships = properties["relationships"] && shapeOf(properties["relationships"]).properties;
  return {
    type,
    attributes: new Map(
      [["id", id] as const, ...attributes].map(([name, schema]) => [
        name,
        {
          name,
          schema,
          isFilterable: schema["x-filterable"] === true,
        },
      ]),
    ),
    relationships: new Map(
      [...(relationships ?? [])].flatMap(([name, schema]) => {
        const facts = schema["x-relationship"];
        if (!isObject(facts)) return [];
        return [
          [
            name,
            {
              name,
              target: String(facts["type"]),
              isMany: facts["cardinality"] === "many",
              isFilterable: facts["filterable"] === true,
            },
          ] as const,
        ];
      }),
    ),
  };
}
