import type { Visitor } from "./redocly.ts";
import { access } from "./rules/access.ts";
import { callers } from "./rules/callers.ts";
import { clientNames } from "./rules/client-names.ts";
import { confidenceForm } from "./rules/confidence-form.ts";
import { contradictionForm } from "./rules/contradiction-form.ts";
import { defaultFits } from "./rules/default-fits.ts";
import { errorResponses } from "./rules/error-responses.ts";
import { examplesPresent } from "./rules/examples-present.ts";
import { expandable } from "./rules/expandable.ts";
import { fileEncoding } from "./rules/file-encoding.ts";
import { knownExtensions } from "./rules/known-extensions.ts";
import { noAllOf } from "./rules/no-all-of.ts";
import { openObject } from "./rules/open-object.ts";
import { operationComplete } from "./rules/operation-complete.ts";
import { operationIdForm } from "./rules/operation-id-form.ts";
import { pathFileName } from "./rules/path-file-name.ts";
import { rateLimitHeaders } from "./rules/rate-limit-headers.ts";
import { reachedFiles } from "./rules/reached-files.ts";
import { resourceMembers } from "./rules/resource-members.ts";
import { resourceQueries } from "./rules/resource-queries.ts";
import { resourceRelationships } from "./rules/resource-relationships.ts";
import { schemaComplete } from "./rules/schema-complete.ts";
import { tagGroups } from "./rules/tag-groups.ts";
import { wholeFileReferences } from "./rules/whole-file-references.ts";

export interface Plugin {
  id: string;
  rules: { oas3: Record<string, (options: never) => Visitor> };
}

export default function plugin(): Plugin {
  return {
    id: "memberships",
    rules: {
      oas3: {
        access,
        callers,
        "client-names": clientNames,
        "confidence-form": confidenceForm,
        "contradiction-form": contradictionForm,
        "default-fits": defaultFits,
        "error-responses": errorResponses,
        "examples-present": examplesPresent,
        expandable,
        "file-encoding": fileEncoding,
        "known-extensions": knownExtensions,
        "no-all-of": noAllOf,
        "open-object": openObject,
        "operation-complete": operationComplete,
        "operation-id-form": operationIdForm,
        "path-file-name": pathFileName,
        "rate-limit-headers": rateLimitHeaders,
        "reached-files": reachedFiles,
        "resource-members": resourceMembers,
        "resource-queries": resourceQueries,
        "resource-relationships": resourceRelationships,
        "schema-complete": schemaComplete,
        "tag-groups": tagGroups,
        "whole-file-references": wholeFileReferences,
      },
    },
  };
}
