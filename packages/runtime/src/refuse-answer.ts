import type { AnswerErrorCode } from "./codes.ts";
import { ApiError } from "./errors.ts";
import type { FieldErrors, FieldError } from "./fields.ts";

/** The error for an answer that is none of the provider's own errors, and cannot be accepted all the same. */
export function refuseAnswer(
  code: AnswerErrorCode,
  message: string,
  details: {
    operationId: string;
    status: number;
    headers: Headers;
    hint: string;
    retryAfter?: number | undefined;
  },
): ApiError {
  const fault = { code, message, fields: {} };
  return new ApiError(describeFault(fault, details), { ...details, code, body: undefined });
}

/** What an answer says is wrong, in one line. */
export function describeFault(
  fault: { readonly code: string; readonly message: string; readonly fields: FieldErrors },
  { operationId, status }: { operationId?: string | undefined; status: number },
): string {
  const all = [...listFields(fault.fields)].map(([path, message]) => `${path}: ${message}`);
  // Not every provider's messages are sentences.
  const fields = all.join("; ").replaceAll(".; ", ". ");
  return `${operationId} was answered with ${status} ${fault.code}: ${[fault.message, fields].filter(Boolean).join(" ")}`;
}

function* listFields(node: FieldErrors | FieldError, path = ""): Generator<[path: string, message: string]> {
  if (Array.isArray(node)) {
    for (const message of node) yield [path, message];
    return;
  }
  for (const [member, value] of Object.entries(node)) {
    yield* listFields(value!, path ? `${path}.${member}` : member);
  }
}
