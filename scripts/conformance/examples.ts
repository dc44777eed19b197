import { Ajv2020 } from "ajv/dist/2020.js";
import type { Document, Schema } from "./bundle.ts";
import { bodiesOf, callsOf, examplesOf } from "./bundle.ts";
import { compiler } from "./contract.ts";

export interface Example {
  /** The operation, the status or "request", the media type and the name. */
  at: string;
  method: string;
  value: unknown;
  schema: Schema | undefined;
}

/** Every example of a body, in the order of the document. */
export function allExamples(document: Document): Example[] {
  return callsOf(document).flatMap((call) =>
    bodiesOf(call).flatMap(([place, content]) =>
      Object.entries(content).flatMap(([type, media]) =>
        examplesOf(document, media).map(([name, value]) => ({
          at: `${call.operation.operationId} ${place} ${type} ${name}`,
          method: call.method,
          value,
          schema: media.schema,
        })),
      ),
    ),
  );
}

/** What a reader can fetch: the successful answers of the GETs, each once. */
export function readExamples(document: Document): Example[] {
  const seen = new Set<string>();
  return allExamples(document).filter(({ at, method, value }) => {
    const text = JSON.stringify(value);
    if (method !== "GET" || !/^\S+ 2\d\d /.test(at) || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** The examples that break their schema, by a validator that the linter does not use. */
export function invalidExamples(document: Document): string[] {
  const compile = compiler(document, (schema) => schema);
  return allExamples(document).flatMap(({ at, value, schema }) => {
    if (schema === undefined) return [];
    const validate = compile(schema);
    return validate(value) ? [] : [`${at}: ${new Ajv2020().errorsText(validate.errors)}`];
  });
}
