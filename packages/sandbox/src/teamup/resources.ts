import type { Operation, Schema } from "../bundle.ts";
import { successSchema } from "../bundle.ts";
import type { World } from "../provider.ts";
import { singular } from "../singular.ts";

/** The kinds of object that the bundle describes, and which of them each path is about. */
export interface Resources {
  /** The `object` value that a schema stands for. */
  kindOf: (schema: Schema) => string | undefined;
  schemaOf: (kind: string) => Schema | undefined;
  /** The kind that an `x-expandable` names. */
  target: (expandable: unknown) => string | undefined;
  /** The kind that a path's last fixed segment holds: `/memberships` and `/memberships/{id}` hold memberships. */
  at: (path: string) => string | undefined;
  /** The kind that a plain id under this name most likely refers to. */
  named: (name: string) => string | undefined;
  /** The operation that reads a path. */
  readAt: (path: string) => Operation | undefined;
}

export function createResources({ bundle, shapeOf }: Pick<World, "bundle" | "shapeOf">): Resources {
  const schemas = new Map<string, Schema>();
  for (const schema of Object.values(bundle.schemas)) {
    const kind = kindOf(schema);
    if (kind !== undefined && !schemas.has(kind)) schemas.set(kind, schema);
  }

  function kindOf(schema: Schema): string | undefined {
    const object = bundle.resolve(schema).properties?.["object"];
    const value = object && bundle.resolve(object).const;
    return typeof value === "string" ? value : undefined;
  }

  function answered(operation: Operation): string | undefined {
    const schema = successSchema(operation);
    if (!schema) return undefined;
    const results = shapeOf(schema).properties.get("results");
    const items = results && shapeOf(results).items;
    return kindOf(items ?? schema);
  }

  const withoutId = (path: string): string => path.replace(/\/\{[^}]+\}$/, "");
  const kinds = new Map<string, string | undefined>();

  function at(path: string): string | undefined {
    const place = withoutId(path);
    if (!kinds.has(place)) kinds.set(place, kindAt(place));
    return kinds.get(place);
  }

  function kindAt(place: string): string | undefined {
    for (const operation of bundle.operations) {
      if (withoutId(operation.path) !== place) continue;
      const isPlain = operation.method !== "POST" || operation.path === place;
      const kind = isPlain ? answered(operation) : undefined;
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  return {
    kindOf,
    schemaOf: (kind) => schemas.get(kind),
    target(expandable) {
      const schema = typeof expandable === "string" ? bundle.schemas[expandable] : undefined;
      return schema && kindOf(schema);
    },
    at,
    named(name) {
      const single = singular(name);
      return [name, single, `membership_${single}`].find((kind) => schemas.has(kind));
    },
    readAt: (path) => bundle.operations.find((operation) => operation.path === path && operation.method === "GET"),
  };
}
