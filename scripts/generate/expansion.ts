import { schemaName, type Description, type Schema } from "./description.ts";
import { comment, key, record, table } from "./text.ts";

/** What `expand` can change in the schemas of a provider. */
export interface Expansion {
  /** Whether answers of a schema differ by what `expand` names. */
  readonly changes: (name: string) => boolean;
  /** The facts from which the client's types compute narrowed answers. */
  readonly declarations: readonly string[];
}

/**
 * Reads which properties are links (`x-expandable`: an id until `expand` names them), which are deferred (`x-deferred`:
 * absent until then), and which objects lead to either.
 *
 * @param answers The schemas that operations answer.
 */
export function readExpansion({ components: { schemas } }: Description, answers: ReadonlySet<string>): Expansion {
  const variants = new Map<string, readonly string[]>();
  for (const [name, { oneOf, anyOf, properties }] of Object.entries(schemas)) {
    const branches = (oneOf ?? anyOf ?? []).map(schemaName);
    if (!properties && branches.length > 0 && branches.every((branch) => branch !== undefined)) {
      variants.set(name, branches);
    }
  }
  const properties = (name: string): [string, Schema][] => Object.entries(schemas[name]?.properties ?? {});
  const links = mapProperties((_, property) => linkOf(property));
  const deferred = mapProperties((_, property) =>
    property["x-deferred"] ? (canBeEmpty(property) ? "always" : "perhaps") : undefined,
  );
  const always = new Map(
    [...deferred].flatMap(([name, fields]) => {
      const kept = [...fields].filter(([, comes]) => comes === "always");
      return kept.length > 0 ? [[name, new Map(kept)] as const] : [];
    }),
  );

  // An object within an object matters when it leads to a link, however far.
  const expandable = new Set([...links.keys(), ...deferred.keys()]);
  for (let size = -1; size !== expandable.size;) {
    size = expandable.size;
    for (const [name, branches] of variants) if (branches.some((each) => expandable.has(each))) expandable.add(name);
    for (const name of Object.keys(schemas)) {
      if (properties(name).some(([, property]) => expandable.has(embeddedIn(property) ?? ""))) expandable.add(name);
    }
  }
  const embeds = mapProperties((name, property) => {
    const target = expandable.has(name) && !linkOf(property) ? embeddedIn(property) : undefined;
    return target !== undefined && expandable.has(target) ? target : undefined;
  });

  const known = new Set<string>();
  const know = (name: string): void => {
    if (known.has(name) || !schemas[name]) return;
    known.add(name);
    const targets = [...(links.get(name)?.values() ?? []), ...(embeds.get(name)?.values() ?? [])];
    for (const target of [...targets, ...(variants.get(name) ?? [])]) know(target);
  };
  for (const name of answers) know(name);
  const ofKnown = <Value>(entries: Iterable<readonly [string, Value]>): (readonly [string, Value])[] =>
    [...entries].filter(([name]) => known.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));

  return {
    changes: (name) => expandable.has(name) && known.has(name),
    declarations: [
      table(
        "Links",
        "The schema behind each field that `expand` turns from an id into an object.",
        ofKnown(links),
        record,
      ),
      table("Embeds", "The schema of each object within another that leads to such a field.", ofKnown(embeds), record),
      table("Deferred", "The fields that are left out until `expand` names them.", ofKnown(deferred), (fields) =>
        [...fields.keys()].map((field) => JSON.stringify(field)).join(" | "),
      ),
      ...ofKnown(always).map(([name, fields]) => {
        const members = [...fields.keys()].map(
          (field) =>
            `${comment(schemas[name]!.properties![field]!.description ?? field, "  ", schemas[name]!.properties![field])}  ${key(field)}: Exclude<SchemaOf<"${name}">[${JSON.stringify(field)}], undefined>;\n`,
        );
        return `interface ${name}Full extends SchemaOf<"${name}"> {\n${members.join("")}}\n`;
      }),
      table(
        "Full",
        "The schemas with those deferred fields that always come when they are asked for.",
        ofKnown(always),
        (_, name) => `${name}Full`,
      ),
      table(
        "Variants",
        "The schemas that one of several stands for.",
        ofKnown(variants).filter(([name]) => expandable.has(name)),
        (branches) => branches.map((each) => JSON.stringify(each)).join(" | "),
      ),
      table(
        "Plain",
        "Every schema as it is answered when `expand` names nothing.",
        ofKnown(Object.entries(schemas)),
        (_, name) => name,
      ),
    ],
  };

  function mapProperties(
    read: (name: string, property: Schema) => string | undefined,
  ): Map<string, Map<string, string>> {
    const found = new Map<string, Map<string, string>>();
    for (const name of Object.keys(schemas).toSorted()) {
      const fields = properties(name).flatMap(([field, property]) => {
        const target = read(name, property);
        return target === undefined ? [] : [[field, target] as const];
      });
      if (fields.length > 0) found.set(name, new Map(fields));
    }
    return found;
  }
}

/** The schema that takes the place of an id, "" where a mere value is to be had, undefined where `expand` changes nothing. */
function linkOf({ "x-expandable": target }: Schema): string | undefined {
  return target === undefined ? undefined : target === true ? "" : target;
}

/** Whether there is a value for nothing, so that a field that is asked for need not be lacking. */
function canBeEmpty({ type }: Schema): boolean {
  return [type].flat().some((each) => each === "array" || each === "boolean" || each === "null");
}

/** The schema of the object, or of the list of objects, that a property holds. */
function embeddedIn(property: Schema): string | undefined {
  const inner = property.type === "array" ? property.items : property;
  return schemaName(inner) ?? inner?.oneOf?.map(schemaName).find((name) => name !== undefined);
}
