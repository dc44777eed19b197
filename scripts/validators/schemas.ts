import {
  listOperations,
  refuseSameFiles,
  schemaName,
  type Description,
  type Parameter,
  type ResolvedOperation,
  type Schema,
} from "../generate/description.ts";
import { readRules, type JsonSchema } from "./json-schema.ts";

// A smaller one costs less where it is written again than in a module of its own.
const WORTH_SHARING = 500;

/** The rules of all that can be sent and answered. */
export interface Rules {
  /** By name: the schemas of the description under their own, and what else stands for itself. */
  readonly named: Map<string, JsonSchema>;
  /** For each operation the names for `{ path, query, header, body }`, by the client's names, and for the answers that have a body. */
  readonly operations: readonly {
    readonly id: string;
    readonly request: string;
    readonly responses: readonly (readonly [status: number, name: string])[];
  }[];
}

export function readOperationRules(description: Description): Rules {
  const rules = new Map<string, JsonSchema>();
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    rules.set(name, readRules(schema, description, `The schema ${name}`));
  }
  const shared = new Map<Parameter, string>();
  const readParameter = (parameter: Parameter, id: string): JsonSchema => {
    const own = readRules(parameter.schema, description, `The parameter "${parameter.name}" of ${id}`);
    if (JSON.stringify(own).length < WORTH_SHARING) return own;
    const name = shared.get(parameter) ?? `parameter${shared.size}`;
    shared.set(parameter, name);
    rules.set(name, own);
    return { $ref: name };
  };
  const listed = listOperations(description);
  refuseSameFiles(listed);
  const operations = listed.map((operation) => {
    const request = `${operation.id}.request`;
    rules.set(request, readRequest(description, operation, readParameter));
    const responses = operation.responses.flatMap(([status, { content }]) => {
      const what = `The answer ${status} of ${operation.id}`;
      const schema = onlySchema(what, content);
      if (!schema) return [];
      const name = schemaName(schema) ?? `${operation.id}.${status}`;
      if (!rules.has(name)) rules.set(name, readRules(schema, description, what));
      return [[status, name] as const];
    });
    return { id: operation.id, request, responses };
  });
  return { named: rules, operations };
}

function readRequest(
  description: Description,
  { id, operation, parameters }: ResolvedOperation,
  readParameter: (parameter: Parameter, id: string) => JsonSchema,
): JsonSchema {
  const nameOf = ({ in: place, name, "x-name": friendly }: Parameter): string =>
    place === "query" ? (friendly ?? name) : name;
  const record = (place: Parameter["in"]): JsonSchema => {
    const found = parameters.filter((parameter) => parameter.in === place);
    return {
      type: "object",
      required: found.filter(({ required }) => required === true).map(nameOf),
      properties: Object.fromEntries(found.map((parameter) => [nameOf(parameter), readParameter(parameter, id)])),
    };
  };
  const what = `The request body of ${id}`;
  const body = onlySchema(what, operation.requestBody?.content);
  return {
    type: "object",
    required: operation.requestBody?.required === true ? ["body"] : [],
    properties: {
      path: record("path"),
      query: { ...record("query"), additionalProperties: false },
      header: record("header"),
      ...(body && { body: readRules(body, description, what) }),
    },
  };
}

/** @throws {Error} where media types differ, which one check cannot say */
function onlySchema(what: string, content: Readonly<Record<string, { schema?: Schema }>> = {}): Schema | undefined {
  const schemas = Object.values(content).flatMap(({ schema }) => schema ?? []);
  if (new Set(schemas.map((schema) => JSON.stringify(schema))).size > 1) {
    throw new Error(`${what} has a schema of its own for each media type. Give them one.`);
  }
  return schemas[0];
}
