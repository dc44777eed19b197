import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Document } from "./bundle.ts";
import { bodiesOf, callsOf, examplesOf } from "./bundle.ts";

export interface Example {
  /** The operation, the status or "request", the media type and the name. */
  at: string;
  method: string;
  value: unknown;
  /** Where the schema stands in the bundle. */
  schema: unknown;
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
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addFormat("decimal", true);
  ajv.addSchema({ $id: "bundle", components: document.components });
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  return allExamples(document).flatMap(({ at, value, schema }) => {
    if (schema === undefined) return [];
    const key = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"bundle#/');
    const validate = validators.get(key) ?? ajv.compile(JSON.parse(key));
    validators.set(key, validate);
    if (validate(value)) return [];
    return [`${at}: ${ajv.errorsText(validate.errors)}`];
  });
}
