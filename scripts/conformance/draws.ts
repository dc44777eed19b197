import fc from "fast-check";
import { follow, type Document } from "./bundle.ts";
import {
  expandPaths,
  fieldPaths,
  narrowingOperations,
  type Draw,
  type NarrowingOperation,
} from "./narrowed-answers.ts";
import type { BodyForm } from "./typed-calls.ts";

/** A call whose query narrows its answer. */
export interface NarrowingDraw extends Draw {
  readonly query: {
    readonly expand?: readonly string[];
    readonly include?: readonly string[];
    readonly fields?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  };
}

interface Sample {
  readonly seed: number;
  readonly numRuns: number;
}

/** Draws operations with `expand` and `fields`. */
export function drawExpansions(document: Document, form: BodyForm, sample: Sample): NarrowingDraw[] {
  const operations = narrowingOperations(document, form)
    // Its documented bodies are of another type than the membership with the documented id.
    .filter(({ operationId }) => operationId !== "updateMembership");
  const draws = fc.constantFrom(...operations).chain((operation) => {
    const paths = operation.takes("expand") ? expandPaths(document, operation.answer) : [];
    return fc.subarray(paths, { maxLength: Math.min(4, paths.length) }).chain((expand) =>
      fc
        .option(
          fc.subarray(fieldPaths(document, operation.answer, expand), { minLength: 1 }).map((all) => all.slice(0, 6)),
          { nil: undefined },
        )
        .map((fields) => ({ operation, query: { ...(expand.length > 0 && { expand }), ...(fields && { fields }) } })),
    );
  });
  return fc.sample(draws, sample);
}

/** Draws operations with `include` and sparse `fields`. */
export function drawInclusions(document: Document, form: BodyForm, sample: Sample): NarrowingDraw[] {
  const relationships = relationshipsOf(document);
  const sparse = sparseFields(document);
  const draws = fc.constantFrom(...narrowingOperations(document, form)).chain((operation) => {
    const paths = includePaths(relationships, startOf(operation));
    return fc
      .record({
        include: fc.subarray(paths, { maxLength: Math.min(4, paths.length) }),
        fields: fc
          .subarray(sparse, { maxLength: 3 })
          .chain((types) =>
            fc.tuple(
              ...types.map(([type, names]) =>
                fc.subarray([...names], { minLength: 1 }).map((each) => [type, each] as const),
              ),
            ),
          )
          .map((entries) => Object.fromEntries(entries)),
      })
      .map(({ include, fields }) => ({
        operation,
        query: { ...(include.length > 0 && { include }), ...(Object.keys(fields).length > 0 && { fields }) },
      }));
  });
  return fc.sample(draws, sample);
}

/** Where the relationships of each type of resource lead. */
export type Relationships = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function relationshipsOf(document: Document): Relationships {
  const relationships = new Map<string, Map<string, string>>();
  for (const schema of Object.values(document.components.schemas)) {
    const type = schema.properties?.["type"] && follow(document, schema.properties["type"]).const;
    const related = schema.properties?.["relationships"];
    if (typeof type !== "string" || !schema.properties?.["attributes"] || !related) continue;
    const targets = Object.entries(follow(document, related).properties ?? {}).flatMap(([name, property]) => {
      const target = (follow(document, property) as { "x-relationship"?: { type: string } })["x-relationship"]?.type;
      return target === undefined ? [] : [[name, target] as const];
    });
    if (targets.length > 0 && !relationships.has(type)) relationships.set(type, new Map(targets));
  }
  return relationships;
}

/** What `fields` may name of each type. */
function sparseFields(document: Document): (readonly [type: string, names: readonly string[]])[] {
  const { parameters } = document.components as unknown as { parameters: Record<string, { schema: object }> };
  const { properties } = follow(document, parameters["Fields"]!.schema) as {
    properties: Record<string, { items: { enum: string[] } }>;
  };
  return Object.entries(properties).map(([type, property]) => [
    type,
    (follow(document, (follow(document, property) as { items: object }).items) as { enum: string[] }).enum,
  ]);
}

function includePaths(relationships: Relationships, type: string, depth = 3): string[] {
  if (depth === 0) return [];
  return [...(relationships.get(type) ?? [])].flatMap(([name, target]) => [
    name,
    ...includePaths(relationships, target, depth - 1).map((path) => `${name}.${path}`),
  ]);
}

function startOf({ call }: NarrowingOperation): string {
  const include = call.parameters.find(({ name }) => name === "include") as { "x-include"?: string } | undefined;
  return include?.["x-include"] ?? "";
}
