import { follow, isObject } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

export interface RateLimitHeadersOptions {
  headers: string[];
}

/** A caller paces itself by these headers, so no answer may leave them out. */
export const rateLimitHeaders: Rule<RateLimitHeadersOptions> = ({ headers }) => {
  const reported = new Set<unknown>();
  return {
    Operation(operation, context) {
      for (const [status, raw] of Object.entries(operation.responses ?? {})) {
        const response = follow(context, raw, context.location.source.absoluteRef);
        const present = isObject(response?.node["headers"]) ? response.node["headers"] : {};
        const missing = headers.filter((header) => present[header] === undefined);
        const place = response?.location ?? context.location.child(["responses", status]);
        const where = `${place.source.absoluteRef}${place.pointer}`;
        if (missing.length === 0 || reported.has(where)) continue;
        reported.add(where);
        context.report({
          message: `The response ${status} lacks the headers ${missing.join(", ")}.`,
          location: place.key(),
        });
      }
    },
  };
};
