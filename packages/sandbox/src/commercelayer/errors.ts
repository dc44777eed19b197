import type { Operation } from "../bundle.ts";
import { distinctBy } from "../distinct.ts";
import type { Fault, RefusalKind } from "../refusal.ts";
import { Refusal } from "../refusal.ts";

interface Words {
  readonly code: string;
  readonly title: string;
  readonly detail: (detail: string) => string;
}

export const jsonApi = "application/vnd.api+json";

const words: Readonly<Record<RefusalKind, Words>> = {
  malformed: { code: "BAD_REQUEST", title: "Bad Request", detail: (detail) => detail || "Bad Request" },
  invalid: { code: "VALIDATION_ERROR", title: "is invalid", detail: (detail) => detail || "is invalid" },
  unauthenticated: {
    code: "INVALID_TOKEN",
    title: "Invalid token",
    detail: () => "The access token you provided is invalid.",
  },
  forbidden: {
    code: "UNAUTHORIZED",
    title: "Access denied",
    detail: () => "You are not authorized to perform this action on the requested resource.",
  },
  not_found: {
    code: "RECORD_NOT_FOUND",
    title: "Record not found",
    detail: () => "The requested resource was not found. Please double-check the resource id.",
  },
  method_not_allowed: {
    code: "METHOD_NOT_ALLOWED",
    title: "Method not allowed",
    detail: (detail) => `${detail} is not allowed on this resource.`,
  },
  not_acceptable: {
    code: "NOT_ACCEPTABLE",
    title: "Not acceptable",
    detail: (detail) =>
      `All requests must use the '${jsonApi}' Accept without media type parameters. This request specified '${detail}'.`,
  },
  conflict: { code: "CONFLICT", title: "Conflict", detail: (detail) => detail },
  unsupported_media_type: {
    code: "UNSUPPORTED_MEDIA_TYPE",
    title: "Unsupported media type",
    detail: (detail) =>
      `All requests that create or update must use the '${jsonApi}' Content-Type. This request specified '${detail}'.`,
  },
  locked: { code: "LOCKED", title: "Locked resource", detail: (detail) => detail },
  throttled: { code: "TOO_MANY_REQUESTS", title: "Too many requests", detail: () => "The rate limit was exceeded." },
  failed: { code: "INTERNAL_SERVER_ERROR", title: "Internal Server Error", detail: () => "Internal Server Error" },
};

export interface ErrorObject {
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly source?: { readonly pointer: string } | { readonly parameter: string };
  readonly status: string;
  readonly meta?: Readonly<Record<string, unknown>>;
}

type FormError = Pick<ErrorObject, "title" | "detail" | "code">;

export function commerceLayerErrors(refusal: Refusal): { errors: readonly ErrorObject[] } {
  const status = String(refusal.status);
  if (refusal.faults.length > 0) {
    const errors = refusal.faults.map((fault) => errorOf(fault, status));
    // A value may break two rules of the description, and the provider tells both in the same words.
    return { errors: distinctBy(errors, (error) => JSON.stringify([error.code, error.detail, error.source])) };
  }
  const { code, title, detail } = words[refusal.kind];
  return { errors: [{ title, detail: detail(refusal.message), code: refusal.code ?? code, status }] };
}

/**
 * Parameters and the form of the document are refused first, with 400; values of a well-formed one with 422.
 *
 * @param type That of the resources that the operation answers.
 */
export function invalidRequest(faults: readonly Fault[], operation: Operation, type: string): Refusal {
  if (!operation.secured) return new Refusal("invalid", { faults });
  const form = faults.filter((fault) => formErrorOf(fault) !== undefined).map((fault) => inWordsOf(type, fault));
  return form.length > 0 ? new Refusal("malformed", { faults: form }) : new Refusal("invalid", { status: 422, faults });
}

function inWordsOf(type: string, fault: Fault): Fault {
  if (fault.in !== "query") return fault;
  const [name] = fault.path;
  if (name === "include")
    return { ...fault, message: `${textOf(fault)} is not a valid includable relationship of ${type}` };
  return name === "sort" ? { ...fault, message: `${textOf(fault)} is not a valid sort criteria for ${type}` } : fault;
}

const textOf = ({ value }: Fault): string => (typeof value === "string" ? value : JSON.stringify(value));

const pointerOf = (path: Fault["path"]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("") || "/data";

function errorOf(fault: Fault, status: string): ErrorObject {
  const form = formErrorOf(fault);
  if (form) {
    const source = fault.in === "body" ? { pointer: pointerOf(fault.path) } : { parameter: parameterOf(fault) };
    return { ...form, source, status };
  }
  const { title, meta } = ruleOf(fault);
  return {
    title,
    detail: `${String(memberOf(fault))} - ${title}`,
    code: "VALIDATION_ERROR",
    source: { pointer: pointerOf(fault.path) },
    status,
    meta,
  };
}

function parameterOf({ path: [name, member] }: Fault): string {
  return member === undefined || name !== "page" ? String(name) : `page[${member}]`;
}

/** The attribute or relationship that a fault is about. */
const memberOf = ({ path: [, , name] }: Fault): string | number | undefined => name;

function formErrorOf(fault: Fault): FormError | undefined {
  const last = String(fault.path.at(-1) ?? "The document");
  if (fault.in !== "body") return parameterError(fault);
  if (fault.rule === "additionalProperties") {
    return { title: "Param not allowed", detail: `${last} is not allowed.`, code: "PARAM_NOT_ALLOWED" };
  }
  if (fault.rule === "key_not_in_url") {
    return {
      title: "Key is not included in URL",
      detail: `The URL does not support the key ${String(fault.value)}`,
      code: "KEY_NOT_INCLUDED_IN_URL",
    };
  }
  const isValue = memberOf(fault) !== undefined;
  if (!isValue && fault.rule === "required") {
    return {
      title: "Missing Parameter",
      detail: `The required parameter, ${last}, is missing.`,
      code: "PARAM_MISSING",
    };
  }
  if (last === "type" && fault.rule !== "required") {
    return {
      title: "Type Mismatch",
      detail: `${String(fault.value)} is not a valid type for this operation.`,
      code: "TYPE_MISMATCH",
    };
  }
  if (isValue) return undefined;
  return {
    title: "Invalid data format",
    detail: fault.message ?? `${last} has another form than JSON:API asks for.`,
    code: "INVALID_DATA_FORMAT",
  };
}

function parameterError(fault: Fault): FormError {
  const [name, member] = fault.path;
  const described = fault.message ?? "";
  const [parameter] = String(name).split("[");
  switch (fault.rule === "unknown" && parameter !== "filter" ? undefined : parameter) {
    case "include":
      return { title: "Invalid include", detail: described, code: "INVALID_INCLUDE" };
    case "sort":
      return { title: "Invalid sort criteria", detail: described, code: "INVALID_SORT_CRITERIA" };
    case "fields":
      if (fault.rule === "additionalProperties") {
        return {
          title: "Invalid resource",
          detail: `${String(member)} is not a valid resource.`,
          code: "INVALID_RESOURCE",
        };
      }
      if (fault.rule === "type") {
        return { title: "Invalid field format", detail: "Fields must specify a type.", code: "INVALID_FIELD_FORMAT" };
      }
      return {
        title: "Invalid field",
        detail: `${textOf(fault)} is not a valid field for ${String(member)}.`,
        code: "INVALID_FIELD",
      };
    case "filter":
      return fault.rule === "value"
        ? { title: "Invalid filter value", detail: described, code: "INVALID_FILTER_VALUE" }
        : {
            title: "Filter not allowed",
            detail: `${String(member ?? name)} is not allowed.`,
            code: "FILTER_NOT_ALLOWED",
          };
    case "page":
      if (fault.rule === "additionalProperties") {
        return { title: "Param not allowed", detail: `${String(member)} is not allowed.`, code: "PARAM_NOT_ALLOWED" };
      }
      if (member === undefined) {
        return { title: "Invalid Page Object", detail: "Invalid Page Object.", code: "INVALID_PAGE_OBJECT" };
      }
      return {
        title: "Invalid page value",
        detail:
          fault.rule === "maximum"
            ? `${String(member)} exceeds maximum page size of ${String(fault.params["limit"])}.`
            : `${textOf(fault)} is not a valid value for ${String(member)} page parameter.`,
        code: "INVALID_PAGE_VALUE",
      };
    default:
      return { title: "Param not allowed", detail: `${String(name)} is not allowed.`, code: "PARAM_NOT_ALLOWED" };
  }
}

/** The words of Rails for a broken rule, with the rule and its parameters. */
function ruleOf(fault: Fault): { title: string; meta: Record<string, unknown> } {
  const { limit } = fault.params;
  if (fault.message !== undefined) return { title: fault.message, meta: { error: fault.rule } };
  const isAbsent = fault.rule === "required" || fault.value === null || isBlank(fault.value);
  if (isAbsent) return { title: "can't be blank", meta: { error: "blank" } };
  switch (fault.rule) {
    case "minLength":
      return {
        title: `is too short (minimum is ${String(limit)} characters)`,
        meta: { error: "too_short", count: limit },
      };
    case "maxLength":
      return {
        title: `is too long (maximum is ${String(limit)} characters)`,
        meta: { error: "too_long", count: limit },
      };
    case "minimum":
      return {
        title: `must be greater than or equal to ${String(limit)}`,
        meta: { error: "greater_than_or_equal_to", value: fault.value, count: limit },
      };
    case "maximum":
      return {
        title: `must be less than or equal to ${String(limit)}`,
        meta: { error: "less_than_or_equal_to", value: fault.value, count: limit },
      };
    case "enum":
      return { title: "is not included in the list", meta: { error: "inclusion", value: fault.value } };
    default:
      return { title: "is invalid", meta: { error: "invalid" } };
  }
}

const isBlank = (value: unknown): boolean => typeof value === "string" && value.trim() === "";

/** The token endpoint is another server, with words of OAuth. */
export function tokenErrors(refusal: Refusal): { errors: readonly Record<string, unknown>[] } {
  const { status } = refusal;
  const detail = refusal.message;
  const fault = refusal.faults[0];
  if (fault) return { errors: [{ ...tokenFault(fault), code: "BAD_REQUEST", status }] };
  const { code } = words[refusal.kind];
  if (refusal.code === "invalid_client")
    return { errors: [{ title: refusal.code, detail, code: "UNAUTHORIZED", status }] };
  const described =
    refusal.kind === "unsupported_media_type"
      ? `The token endpoint takes 'application/json'. This request specified '${detail}'.`
      : words[refusal.kind].detail(detail);
  return { errors: [{ title: titles.get(refusal.kind) ?? "invalid_request", detail: described, code, status }] };
}

const titles: ReadonlyMap<RefusalKind, string> = new Map([
  ["throttled", "too_many_requests"],
  ["failed", "server_error"],
]);

function tokenFault(fault: Fault): { title: string; detail: string } {
  const name = String(fault.path[0] ?? "grant_type");
  if (name === "grant_type" && fault.rule === "const") {
    return {
      title: "unsupported_grant_type",
      detail: "The authorization grant type is not supported by the authorization server.",
    };
  }
  if (fault.rule === "required") return { title: "invalid_request", detail: `Missing required parameter: ${name}.` };
  return { title: "invalid_request", detail: `The parameter ${name} is not valid.` };
}
