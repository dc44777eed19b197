import { schemaName, type Description, type Operation, type Schema } from "./description.ts";
import { comment } from "./text.ts";

/** How the schemas of a provider appear in its client. */
export interface SchemaEmitter {
  readonly imports: string;
  readonly helpers: string;
  /** The type of a row in the table of operations. */
  readonly operationType: string;
  readonly declarations: readonly string[];
  /** Run-time tables beside that of the operations. */
  readonly tables: string;
  requestType(operationId: string, schema: Schema | undefined, at: string): string;
  responseType(schema: Schema | undefined, at: string): string;
  /** Run-time facts of an operation beside the common ones. */
  facts(operationId: string, operation: Operation): string[];
}

/** Every schema under its own name, as it is on the wire. */
export function emitPlainSchemas({ components }: Description): SchemaEmitter {
  return {
    imports: "",
    helpers: "",
    operationType: "Operation",
    tables: "",
    declarations: Object.entries(components.schemas)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => declareSchema(name, schema)),
    requestType: (_, schema, at) =>
      schemaName(schema) ?? `NonNullable<${at}["requestBody"]>["content"]["application/json"]`,
    responseType: (schema, at) => schemaName(schema) ?? `${at}["content"]["application/json"]`,
    facts: () => [],
  };
}

/** An interface where the schema is an object, so that hovers and errors print its name; an alias elsewhere. */
export function declareSchema(name: string, schema: Schema): string {
  const doc = comment(schema.description ?? `The schema ${name}.`);
  const object = schema.properties && !schema.oneOf && !schema.anyOf;
  return `${doc}export ${object ? `interface ${name} extends SchemaOf<"${name}"> {}` : `type ${name} = Schemas["${name}"];`}\n`;
}
