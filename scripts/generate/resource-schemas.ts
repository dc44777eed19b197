import { follow, listOperations, schemaName, type Description, type Schema } from "./description.ts";
import type { Narrowing, SchemaEmitter } from "./emitter.ts";
import { declareSchema } from "./plain-schemas.ts";
import { emitResourceFacts, type Resource } from "./resource-facts.ts";
import { comment, key } from "./text.ts";

/** Resources as plain objects: `{ id, type, …attributes }` to read, `{ …attributes, …relationships as ids }` to write. */
export function emitResourceSchemas(description: Description): SchemaEmitter {
  const { schemas } = description.components;
  const resources = Object.entries(schemas).flatMap(([name, schema]) => {
    const type = schema.properties?.["type"]?.const;
    const complete = typeof type === "string" && schema.properties?.["attributes"] && schema.properties["links"];
    return complete ? [{ name, type, schema }] : [];
  });
  const byName = new Map(resources.map((resource) => [resource.name, resource]));

  const writes = new Map<string, { type: string; data: Schema }>();
  for (const [name, schema] of Object.entries(schemas)) {
    const data = schema.properties?.["data"];
    const type = data?.properties?.["type"]?.const;
    if (typeof type === "string" && !byName.has(name) && data!.properties!["attributes"])
      writes.set(name, { type, data: data! });
  }

  const documentOf = (
    schema: Schema | undefined,
  ): { resource: Resource; many: boolean; nullable: boolean } | undefined => {
    const data = schema && follow<Schema>(description, schema).properties?.["data"];
    if (!data) return undefined;
    const { held, many, nullable } = readData(data);
    const resource = byName.get(schemaName(held) ?? "");
    return resource && { resource, many, nullable };
  };

  const others = readOthers(description);

  return {
    imports: `import type { ResourcePage } from "./document.ts";\nimport type { FilterOf } from "./filter.ts";\nimport type { Answer, IncludeOf, IncludePath, Sparse } from "./narrow.ts";\n`,
    helpers: `type AttributesOf<Name extends keyof Schemas> = Schemas[Name] extends { data: { attributes: infer A } } ? A : never;\n`,
    operationType: "Operation & { readonly writes?: string }",
    writes: ["application/json", "application/vnd.api+json"],
    declarations: [
      ...resources.map((resource) => declareResource(resource)),
      ...emitResourceFacts(description, resources),
      ...[...writes].map(([name, write]) => declareWrite(description, name, write.data)),
      ...[...others].map(([name, schema]) => declareSchema(name, schema)),
    ],
    tables: emitRelationships(description, writes),
    requestType: (schema, at) => {
      const name = schemaName(schema);
      if (name !== undefined && (writes.has(name) || others.has(name))) return name;
      return `NonNullable<${at}["requestBody"]>["content"][keyof NonNullable<${at}["requestBody"]>["content"]]`;
    },
    listOf: (schema) => {
      const document = documentOf(schema);
      return document?.many ? { item: document.resource.name, page: (item) => `ResourcePage<${item}>` } : undefined;
    },
    narrowing({ parameters, responses }) {
      const [, success] = responses.find(([status]) => status < 400) ?? [];
      const document = documentOf(Object.values(success?.content ?? {})[0]?.schema);
      const names = new Set(parameters.map((parameter) => parameter["x-name"] ?? parameter.name));
      return document && names.has("fields") ? narrow(document.resource.type, document.nullable, names) : undefined;
    },
    responseType: (schema, at) => {
      const document = documentOf(schema);
      if (document) return document.nullable ? `${document.resource.name} | null` : document.resource.name;
      const name = schemaName(schema);
      return name !== undefined && others.has(name) ? name : `${at}["content"][keyof ${at}["content"]]`;
    },
    facts: (operation) => {
      const [body] = Object.values(operation.requestBody?.content ?? {});
      const write = writes.get(schemaName(body?.schema) ?? "");
      return write ? [`writes: "${write.type}"`] : [];
    },
  };
}

/** The schemas of bodies that are not documents of resources, and those within. */
function readOthers(description: Description): ReadonlyMap<string, Schema> {
  const { schemas } = description.components;
  const found = new Set<string>();
  const add = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const name = schemaName(node);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      add(schemas[name]);
    }
    for (const each of Object.values(node)) add(each);
  };
  for (const { operation, responses } of listOperations(description)) {
    const contents = [operation.requestBody, ...responses.map(([, response]) => response)];
    for (const { schema } of contents.flatMap((each) => Object.values(each?.content ?? {}))) {
      if (schema && !follow<Schema>(description, schema).properties?.["data"]) add(schema);
    }
  }
  return new Map(Object.entries(schemas).filter(([name]) => found.has(name)));
}

function narrow(type: string, nullable: boolean, names: ReadonlySet<string>): Narrowing {
  const include = names.has("include");
  const filter = names.has("filter");
  return {
    parameters: [
      ...(include
        ? [
            {
              name: "Include",
              constraint: "readonly string[]",
              initial: "[]",
              open: `readonly IncludePath<"${type}">[]`,
            },
          ]
        : []),
      { name: "Fields", constraint: "Sparse", initial: "{}", open: "Sparse" },
      ...(filter ? [{ name: "Filter", constraint: "object", initial: "{}", open: "{}" }] : []),
    ],
    query: {
      // No intersection: the compiler would compare that of two lists method by method.
      fields: "Fields | Sparse",
      ...(include && { include: `IncludeOf<"${type}", Include>` }),
      ...(filter && { filter: `FilterOf<"${type}", Filter>` }),
    },
    answer: (links = include ? "Include" : "[]") => `Answer<"${type}", ${links}, Fields>${nullable ? " | null" : ""}`,
    ...(include && { links: { parameter: "Include", query: "include" } }),
  };
}

function declareResource({ name, type, schema }: Resource): string {
  const attributes = schemaName(schema.properties!["attributes"]);
  if (!attributes) throw new Error(`The attributes of ${name} need a schema of their own.`);
  return `${comment(schema.description ?? name, "", schema)}export interface ${name} extends SchemaOf<"${attributes}"> {\n  readonly id: string;\n  readonly type: "${type}";\n}\n`;
}

function declareWrite(description: Description, name: string, data: Schema): string {
  const attributes = data.properties!["attributes"]!;
  const attributesName = schemaName(attributes);
  const relationships = data.properties!["relationships"];
  const members = relationships ? follow<Schema>(description, relationships) : undefined;
  const required = new Set(data.required?.includes("relationships") ? members?.required : []);
  const lines = Object.entries(members?.properties ?? {}).map(([member, schema]) => {
    const { many, nullable } = readLinkage(description, schema);
    const type = many ? "readonly string[]" : nullable ? "string | null" : "string";
    const doc = schema.description ?? follow<Schema>(description, schema).description ?? "";
    return `${comment(doc, "  ", schema)}  readonly ${key(member)}${required.has(member) ? "" : "?"}: ${type};\n`;
  });
  const base = attributesName ? `SchemaOf<"${attributesName}">` : `AttributesOf<"${name}">`;
  const schema = description.components.schemas[name]!;
  return `${comment(schema.description ?? name, "", schema)}export interface ${name} extends ${base}${lines.length > 0 ? ` {\n${lines.join("")}}` : ", Named {}"}\n`;
}

/** What a relationship of a write document points to, from its identifier schema. */
function readLinkage(description: Description, schema: Schema): { type: string; many: boolean; nullable: boolean } {
  const { held, many, nullable } = readData(follow<Schema>(description, schema).properties!["data"]!);
  const type = follow<Schema>(description, held).properties?.["type"]?.const as string;
  return { type, many, nullable };
}

/** What `data` holds: the schema of a resource or an identifier, whether it is a list of such, and whether it may be null. */
function readData(data: Schema): { held: Schema; many: boolean; nullable: boolean } {
  const many = data.type === "array";
  const held = many ? data.items! : (data.oneOf?.find(({ type }) => type !== "null") ?? data);
  return { held, many, nullable: data.oneOf?.some(({ type }) => type === "null") ?? false };
}

function emitRelationships(
  description: Description,
  writes: ReadonlyMap<string, { type: string; data: Schema }>,
): string {
  const byType = new Map<string, Map<string, string>>();
  for (const { type, data } of writes.values()) {
    const relationships = byType.get(type) ?? new Map<string, string>();
    byType.set(type, relationships);
    const schema = data.properties!["relationships"];
    for (const [member, each] of Object.entries((schema && follow<Schema>(description, schema).properties) ?? {})) {
      relationships.set(member, readLinkage(description, each).type);
    }
  }
  const rows = [...byType]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([type, members]) =>
        `  ${key(type)}: { ${[...members].map(([member, target]) => `${key(member)}: "${target}"`).join(", ")} },\n`,
    );
  return `\n/** The relationships of each resource that can be written, and the type that each leads to. */\nexport const relationships: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${rows.join("")}};\n`;
}
