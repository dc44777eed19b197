import { access } from "./access.ts";
import { callers } from "./callers.ts";
import { clientNames } from "./client-names.ts";
import { confidenceForm } from "./confidence-form.ts";
import { contradictionForm } from "./contradiction-form.ts";
import { defaultFits } from "./default-fits.ts";
import { discriminatorMapping } from "./discriminator-mapping.ts";
import { errorResponses } from "./error-responses.ts";
import { examplesPresent } from "./examples-present.ts";
import { expandable } from "./expandable.ts";
import { fileEncoding } from "./file-encoding.ts";
import { keywordsFit } from "./keywords-fit.ts";
import { knownExtensions } from "./known-extensions.ts";
import { matchers } from "./matchers.ts";
import { noAllOf } from "./no-all-of.ts";
import { openObject } from "./open-object.ts";
import { operationComplete } from "./operation-complete.ts";
import { operationIdForm } from "./operation-id-form.ts";
import { pathFileName } from "./path-file-name.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import { rateLimits } from "./rate-limits.ts";
import { reachedFiles } from "./reached-files.ts";
import { resourceMembers } from "./resource-members.ts";
import { resourceQueries } from "./resource-queries.ts";
import { resourceRelationships } from "./resource-relationships.ts";
import { schemaComplete } from "./schema-complete.ts";
import { tagGroups } from "./tag-groups.ts";
import { wholeFileReferences } from "./whole-file-references.ts";

/** The rules of our own by their names. */
export const rules = {
  access,
  callers,
  "client-names": clientNames,
  "confidence-form": confidenceForm,
  "contradiction-form": contradictionForm,
  "default-fits": defaultFits,
  "discriminator-mapping": discriminatorMapping,
  "error-responses": errorResponses,
  "examples-present": examplesPresent,
  expandable,
  "file-encoding": fileEncoding,
  "keywords-fit": keywordsFit,
  "known-extensions": knownExtensions,
  matchers,
  "no-all-of": noAllOf,
  "open-object": openObject,
  "operation-complete": operationComplete,
  "operation-id-form": operationIdForm,
  "path-file-name": pathFileName,
  "rate-limit-headers": rateLimitHeaders,
  "rate-limits": rateLimits,
  "reached-files": reachedFiles,
  "resource-members": resourceMembers,
  "resource-queries": resourceQueries,
  "resource-relationships": resourceRelationships,
  "schema-complete": schemaComplete,
  "tag-groups": tagGroups,
  "whole-file-references": wholeFileReferences,
};
