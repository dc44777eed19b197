import { listOperations, schemaName, type Description, type Schema } from "./description.ts";

/**
 * Refuses schemas of several parts: `allOf`, and properties beside a union. The client would know some of the parts only.
 * And one that is a part of itself with no property between, of which TypeScript makes no type.
 *
 * @throws {Error} for such a schema, in the components or in an operation
 */
export function refuseParts(description: Description): void {
  const visit = (schema: Schema | undefined, what: string, path: string): void => {
    if (!schema) return;
    if (schema.allOf) {
      throw new Error(
        `${what} has allOf${path && ` at "${path}"`}, which the generator does not support. Write the members of its parts into the schema itself.`,
      );
    }
    if (schema.properties && (schema.oneOf ?? schema.anyOf)) {
      throw new Error(
        `${what} has properties beside ${schema.oneOf ? "oneOf" : "anyOf"}${path && ` at "${path}"`}, which the generator does not support. Write them into each of its forms.`,
      );
    }
    const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [] } = schema;
    for (const [name, each] of Object.entries(properties)) visit(each, what, path ? `${path}.${name}` : name);
    for (const each of [items, ...oneOf, ...anyOf]) visit(each, what, path);
    if (typeof additionalProperties === "object") visit(additionalProperties, what, path);
  };
  const visitBodies = (content: Readonly<Record<string, { schema?: Schema }>> = {}, what: string): void => {
    for (const { schema } of Object.values(content)) visit(schema, what, "");
  };
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    visit(schema, `The schema ${name}`, "");
    if (!partsOf(description, schema).has(name)) continue;
    throw new Error(
      `The schema ${name} leads to itself with no property between, of which no type can be made. Let an object stand between.`,
    );
  }
  for (const { id, operation, parameters, responses } of listOperations(description)) {
    for (const { name, schema } of parameters) visit(schema, `The parameter "${name}" of ${id}`, "");
    visitBodies(operation.requestBody?.content, `The request body of ${id}`);
    for (const [status, { content }] of responses) visitBodies(content, `The answer ${status} of ${id}`);
  }
}

/** The named schemas that stand in a list or a union, and in those within. */
function partsOf({ components }: Description, schema: Schema): Set<string> {
  const names = new Set<string>();
  const visit = ({ items, oneOf = [], anyOf = [], ...rest }: Schema): void => {
    const name = schemaName(rest);
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      visit(components.schemas[name]!);
    }
    for (const each of [...(items ? [items] : []), ...oneOf, ...anyOf]) visit(each);
  };
  visit(schema);
  return names;
}
