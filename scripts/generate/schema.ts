import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { METHODS, type Description } from "./description.ts";

/** openapi-typescript's own output: `paths` and `components`. */
export async function emitSchema(description: Description): Promise<string> {
  const document = structuredClone(description);
  for (const item of Object.values(document.paths)) {
    // Without ids, operations are written where they stand, and an id is found in one generated file only.
    for (const method of METHODS) if (item[method]) delete (item[method] as { operationId?: string }).operationId;
  }
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    // A default says what the server does with a missing member, not that callers must send it.
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}
