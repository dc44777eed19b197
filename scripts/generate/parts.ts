import { listOperations, type Description, type Schema } from "./description.ts";

/**
 * Refuses `allOf`. The client's types would have the members of every part, but its readers know the schema itself only.
 *
 * @throws {Error} for a schema with it, in the components or in an operation
 */
export function refuseParts(description: Description): void {
  const visit = (schema: Schema | undefined, what: string, path: string): void => {
    if (!schema) return;
    if (schema.allOf) {
      throw new Error(
        `${what} has allOf${path && ` at "${path}"`}, of which no client is made. Write the members of its parts into the schema itself.`,
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
  for (const [name, schema] of Object.entries(description.components.schemas)) visit(schema, `The schema ${name}`, "");
  for (const { id, operation, parameters, responses } of listOperations(description)) {
    for (const { name, schema } of parameters) visit(schema, `The parameter "${name}" of ${id}`, "");
    visitBodies(operation.requestBody?.content, `The request body of ${id}`);
    for (const [status, { content }] of responses) visitBodies(content, `The answer ${status} of ${id}`);
  }
}
