import type { Bundle, Schema } from "./bundle.ts";

/** What a schema says once references and the branches of unions are laid over each other. */
export interface Shape {
  readonly types: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  readonly items: Schema | undefined;
  /** The schema of the members of a map, where the object is one. */
  readonly members: Schema | undefined;
  readonly fallback: { readonly value: unknown } | undefined;
}

const blank = () => ({
  types: new Set<string>(),
  properties: new Map<string, Schema>(),
  required: new Set<string>(),
  items: undefined as Shape["items"],
  members: undefined as Shape["members"],
  fallback: undefined as Shape["fallback"],
});

export type ShapeOf = (schema: Schema) => Shape;

/** Looks at schemas of one bundle, each once. */
export function createShapes(bundle: Bundle): ShapeOf {
  const known = new WeakMap<Schema, Shape>();

  return function shapeOf(schema) {
    const seen = known.get(schema);
    if (seen) return seen;
    const draft = blank();
    lay(schema, draft, true);
    known.set(schema, draft);
    return draft;
  };

  function lay(schema: Schema, draft: ReturnType<typeof blank>, whole: boolean): void {
    if (schema.default !== undefined) draft.fallback ??= { value: schema.default };
    if (schema.$ref !== undefined) lay(bundle.resolve(schema), draft, whole);
    for (const type of typesOf(schema)) draft.types.add(type);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const former = draft.properties.get(name);
      draft.properties.set(name, former && former !== property ? either(former, property) : property);
    }
    if (whole) for (const name of schema.required ?? []) draft.required.add(name);
    draft.items = schema.items ?? draft.items;
    if (typeof schema.additionalProperties === "object") draft.members = schema.additionalProperties;
    for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) lay(branch, draft, false);
  }
}

/** A property that each branch of a union describes for itself. What they are all marked with, it is marked with. */
function either(one: Schema, other: Schema): Schema {
  const marks = Object.keys(one).filter((name): name is `x-${string}` => name.startsWith("x-"));
  const common = marks.filter((mark) => one[mark] === other[mark]).map((mark) => [mark, one[mark]]);
  return { ...(Object.fromEntries(common) as Schema), anyOf: [one, other] };
}

function typesOf(schema: Schema): readonly string[] {
  if (typeof schema.type === "string") return [schema.type];
  if (schema.type) return schema.type;
  if ("const" in schema) return [typeName(schema.const)];
  return schema.properties ? ["object"] : [];
}

export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value;
}
