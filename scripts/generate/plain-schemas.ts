import { listOperations, schemaName, type Description, type ResolvedOperation, type Schema } from "./description.ts";
import type { Narrowing, SchemaEmitter } from "./emitter.ts";
import { readExpansion } from "./expansion.ts";
import { comment } from "./text.ts";

/** Every schema under its own name, as it is on the wire, and as `expand` and `fields` narrow it. */
export function emitPlainSchemas(description: Description): SchemaEmitter {
  const { schemas } = description.components;
  const itemOf = (schema: Schema | undefined): string | undefined =>
    schemaName(schemas[schemaName(schema) ?? ""]?.properties?.["results"]?.items);
  const answered = ({ responses }: ResolvedOperation): string | undefined => {
    const [, success] = responses.find(([status]) => status < 400) ?? [];
    const schema = Object.values(success?.content ?? {})[0]?.schema;
    return itemOf(schema) ?? schemaName(schema);
  };
  const answers = new Set(listOperations(description).flatMap((operation) => answered(operation) ?? []));
  const expansion = readExpansion(description, answers);

  return {
    imports: `import type { Answer, Expanded, ExpandOf, ExpandPath, FieldsOf, NothingToExpand } from "./narrow.ts";\nimport type { Page } from "./page.ts";\n`,
    helpers: "",
    operationType: "Operation",
    writes: ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
    tables: "",
    declarations: [
      ...Object.entries(schemas)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, schema]) => {
          const item = itemOf({ $ref: `#/components/schemas/${name}` });
          const doc = comment(schema.description ?? `The schema ${name}.`, "", schema);
          if (item !== undefined) return `${doc}export type ${name} = Page<${item}>;\n`;
          return expansion.changes(name) && schema.properties
            ? `${doc}export interface ${name} extends Expanded<"${name}", never> {}\n`
            : declareSchema(name, schema);
        }),
      ...expansion.declarations,
    ],
    requestType: (schema, at) =>
      schemaName(schema) ?? `NonNullable<${at}["requestBody"]>["content"]["application/json"]`,
    responseType: (schema, at) => schemaName(schema) ?? `${at}["content"]["application/json"]`,
    listOf: (schema) => {
      const item = itemOf(schema);
      return item === undefined ? undefined : { item, page: (each) => `Page<${each}>` };
    },
    narrowing(operation) {
      const answer = answered(operation);
      const asks = operation.parameters.some(({ in: where, name }) => where === "query" && name === "fields");
      return answer !== undefined && asks ? narrow(answer, expansion.changes(answer)) : undefined;
    },
    facts: () => [],
  };
}

const paths = { constraint: "readonly string[]", initial: "[]", open: "readonly string[]" };

function narrow(answer: string, expandable: boolean): Narrowing {
  const expand = expandable ? "Expand" : "[]";
  const fields = { name: "Fields", ...paths };
  return {
    parameters: expandable
      ? [{ name: "Expand", ...paths, open: `readonly ExpandPath<"${answer}">[]` }, fields]
      : [fields],
    query: {
      expand: expandable ? `ExpandOf<"${answer}", Expand>` : "readonly NothingToExpand[]",
      fields: `FieldsOf<"${answer}", ${expand}, Fields>`,
    },
    answer: (links = expand) => `Answer<"${answer}", ${links}, Fields>`,
    ...(expandable && { links: { parameter: "Expand", query: "expand" } }),
  };
}

/**
 * An interface where the schema is an object, so that hovers and errors print its name; an alias elsewhere. An interface
 * cannot be null, nor have members of another type than all members have.
 */
export function declareSchema(name: string, schema: Schema): string {
  const doc = comment(schema.description ?? `The schema ${name}.`, "", schema);
  const branches = schema.oneOf ?? schema.anyOf;
  const isOneObject = schema.properties && ![schema.type].flat().includes("null");
  if (isOneObject && !branches && typeof schema.additionalProperties !== "object")
    return `${doc}export interface ${name} extends SchemaOf<"${name}">, Named {}\n`;
  const names = branches?.map(schemaName);
  return `${doc}export type ${name} = ${names?.every(Boolean) ? names.join(" | ") : `Schemas["${name}"]`};\n`;
}
