import { follow, type Description, type Schema } from "./description.ts";
import { comment, key, record, table } from "./text.ts";

/** A resource of JSON:API: the schema that carries `type`, `attributes` and `relationships`. */
export interface Resource {
  readonly name: string;
  readonly type: string;
  readonly schema: Schema;
}

/** The facts from which the client's types compute what `include`, `fields`, `filter` and `sort` may name and what they answer. */
export function emitResourceFacts(description: Description, resources: readonly Resource[]): string[] {
  const nameOf = new Map(resources.map(({ name, type }) => [type, name]));
  const sorted = resources
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .map((resource) => [resource.type, resource] as const);
  const relationships = (resource: Resource): [string, Schema][] => {
    const schema = resource.schema.properties!["relationships"];
    return Object.entries((schema && follow<Schema>(description, schema).properties) ?? {});
  };
  return [
    table("Plain", "Each resource without its relationships.", sorted, ({ name }) => name),
    ...resources.map((resource) => declareLinked(resource, relationships(resource))),
    table("Linked", "Each resource with its relationships.", sorted, ({ name }) => `${name}Linked`),
    table("Links", "The type that each relationship leads to.", sorted, (resource) =>
      record(targets(relationships(resource))),
    ),
    table("Prefixes", "The relationships by which a filter may go, and where they lead.", sorted, (resource) =>
      record(targets(relationships(resource).filter(([, schema]) => schema["x-relationship"]!.filterable))),
    ),
    table("Filterable", "The attributes that can be filtered by, and the kind of each.", sorted, (resource) =>
      record(filterable(description, resource)),
    ),
    declareSparseFields(description),
    declareMatchers(description),
  ];

  function declareLinked({ name }: Resource, members: readonly [string, Schema][]): string {
    const lines = members.map(([member, schema]) => {
      const { type, cardinality, nullable } = schema["x-relationship"]!;
      const target = nameOf.get(type)!;
      const doc = schema.description ?? follow<Schema>(description, schema).description ?? member;
      const value = cardinality === "many" ? `${target}[]` : nullable ? `${target} | null` : target;
      return `${comment(doc, "  ", schema)}  readonly ${key(member)}: ${value};\n`;
    });
    return `${comment(`${name} with its relationships.`)}export interface ${name}Linked extends ${name} {\n${lines.join("")}}\n`;
  }
}

function targets(relationships: readonly [string, Schema][]): [string, string][] {
  return relationships.map(([name, schema]) => [name, schema["x-relationship"]!.type]);
}

function filterable(description: Description, { schema }: Resource): [string, string][] {
  const attributes = follow<Schema>(description, schema.properties!["attributes"]!).properties ?? {};
  return Object.entries({ id: schema.properties!["id"]!, ...attributes })
    .filter(([, each]) => each["x-filterable"])
    .map(([name, each]) => [name, name === "id" ? "id" : kindOf(description, each)]);
}

/** What a matcher can do with an attribute hangs on this. */
function kindOf(description: Description, schema: Schema): string {
  const { type, format } = { ...follow<Schema>(description, schema), ...schema };
  const types = new Set([type].flat());
  if (format === "date-time") return "date";
  if (types.has("boolean")) return "boolean";
  if (types.has("integer") || types.has("number")) return "number";
  return types.has("object") ? "json" : "string";
}

function declareSparseFields({ components }: Description): string {
  const parameter = Object.entries(components.parameters ?? {}).find(([, { name }]) => name === "fields");
  if (!parameter) throw new Error("The description has no parameter `fields`.");
  const [name, { schema }] = parameter;
  const fields = table(
    "SparseFields",
    "What a sparse fieldset may name.",
    Object.entries(schema.properties ?? {}),
    (_, type) => `NonNullable<FieldsParameter[${JSON.stringify(type)}]>[number]`,
  );
  return `type FieldsParameter = components["parameters"][${JSON.stringify(name)}];\n\n${fields}`;
}

function declareMatchers({ components }: Description): string {
  const matchers = Object.values(components.schemas).find((schema) => schema["x-matchers"])?.["x-matchers"] ?? {};
  return table(
    "Matchers",
    "What each matcher compares with, and the kinds of attribute that it fits.",
    Object.entries(matchers),
    ({ value, kinds }) =>
      `{ value: ${JSON.stringify(value)}; kinds: ${kinds.map((each) => JSON.stringify(each)).join(" | ")} }`,
  );
}
