import type { Fault, Refusal, RefusalKind } from "../refusal.ts";
import { typeName } from "../schema.ts";

interface Words {
  readonly code: string;
  readonly message: (detail: string) => string;
}

const words: Readonly<Record<RefusalKind, Words>> = {
  malformed: { code: "parse_error", message: (detail) => detail || "Malformed request." },
  invalid: { code: "parameter_invalid", message: (detail) => detail || "One or more parameters are invalid." },
  unauthenticated: {
    code: "authentication_failed",
    message: () => "Authentication credentials were not provided or are not valid.",
  },
  forbidden: {
    code: "permission_denied",
    message: (detail) => detail || "You do not have permission to perform this action.",
  },
  not_found: { code: "not_found", message: (detail) => detail || "Not found." },
  method_not_allowed: { code: "method_not_allowed", message: (detail) => `Method "${detail}" not allowed.` },
  not_acceptable: { code: "not_acceptable", message: () => "Could not satisfy the request Accept header." },
  conflict: { code: "conflict", message: (detail) => detail || "The request conflicts with the present state." },
  unsupported_media_type: {
    code: "unsupported_media_type",
    message: (detail) => `Unsupported media type "${detail}" in request.`,
  },
  locked: { code: "conflict", message: (detail) => detail },
  throttled: { code: "throttled", message: () => "Request was throttled." },
  failed: { code: "server_error", message: () => "A server error occurred." },
};

export function teamUpError(refusal: Refusal): Record<string, unknown> {
  const { code, message } = words[refusal.kind];
  const body = {
    code: refusal.code ?? code,
    message: message(refusal.message),
    type: typeOf(refusal),
  };
  return refusal.faults.length > 0 ? { ...body, field_errors: fieldErrors(refusal.faults) } : body;
}

function typeOf({ kind, family }: Refusal): string {
  if (family !== undefined) return family;
  return kind === "conflict" || kind === "locked" ? "conflict" : "invalid_request_error";
}

interface Node {
  readonly messages: string[];
  readonly members: Map<string, Node>;
}

/** The messages, nested like what was sent; those of no single field stand under `non_field_errors`. */
function fieldErrors(faults: readonly Fault[]): Record<string, unknown> {
  const root: Node = { messages: [], members: new Map() };
  for (const fault of faults) {
    let node = root;
    for (const part of fault.path) {
      const name = String(part);
      const member = node.members.get(name) ?? { messages: [], members: new Map() };
      node.members.set(name, member);
      node = member;
    }
    const message = messageOf(fault);
    if (!node.messages.includes(message)) node.messages.push(message);
  }
  return { ...(root.messages.length > 0 ? { non_field_errors: root.messages } : {}), ...membersOf(root) };
}

const membersOf = ({ members }: Node): Record<string, unknown> =>
  Object.fromEntries([...members].map(([name, member]) => [name, nested(member)]));

function nested(node: Node): unknown {
  if (node.members.size === 0) return node.messages;
  return { ...(node.messages.length > 0 ? { non_field_errors: node.messages } : {}), ...membersOf(node) };
}

/** Django REST framework's words for a broken rule. */
function messageOf(fault: Fault): string {
  if (fault.message !== undefined) return fault.message;
  if (fault.value === null && fault.rule !== "required") return "This field may not be null.";
  const limit = String(fault.params["limit"]);
  switch (fault.rule) {
    case "required":
      return "This field is required.";
    case "minLength":
      return fault.value === ""
        ? "This field may not be blank."
        : `Ensure this field has at least ${limit} characters.`;
    case "maxLength":
      return `Ensure this field has no more than ${limit} characters.`;
    case "minimum":
    case "exclusiveMinimum":
      return `Ensure this value is greater than or equal to ${limit}.`;
    case "maximum":
    case "exclusiveMaximum":
      return `Ensure this value is less than or equal to ${limit}.`;
    case "minItems":
      return limit === "1" ? "This list may not be empty." : `Ensure this field has at least ${limit} elements.`;
    case "maxItems":
      return `Ensure this field has no more than ${limit} elements.`;
    case "uniqueItems":
      return "This list may not name the same item twice.";
    case "enum":
    case "const":
      return `"${shown(fault.value)}" is not a valid choice.`;
    case "format":
      return formatMessage(String(fault.params["format"]));
    case "pattern":
      return fault.value === "" ? "This field may not be blank." : "Enter a valid value.";
    case "does_not_exist":
      return `Invalid pk "${shown(fault.value)}" - object does not exist.`;
    case "type":
      return typeMessage(String(fault.params["type"]), fault.value);
    default:
      return "Enter a valid value.";
  }
}

function formatMessage(format: string): string {
  if (format === "date") return "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.";
  if (format === "date-time") return "Datetime has wrong format. Use ISO 8601 instead.";
  if (format === "email") return "Enter a valid email address.";
  if (format === "uri") return "Enter a valid URL.";
  return format === "decimal" ? "A valid number is required." : "Enter a valid value.";
}

function typeMessage(expected: string, value: unknown): string {
  if (expected.includes("integer")) return "A valid integer is required.";
  if (expected.includes("number")) return "A valid number is required.";
  if (expected.includes("boolean")) return "Must be a valid boolean.";
  if (expected.includes("array")) return `Expected a list of items but got type "${typeName(value)}".`;
  if (expected.includes("object")) return `Invalid data. Expected a dictionary, but got ${typeName(value)}.`;
  return "Not a valid string.";
}

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
