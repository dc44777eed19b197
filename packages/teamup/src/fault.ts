import type { Fault, PlacedMessage } from "@memberships/runtime";

const BUSINESS = "Choose the business with the option provider, or with forProvider(id).";
const MODE = "Choose the mode with the option mode, or with as(mode).";

/** What mends a refusal that speaks of a header which the client writes. */
const hints: ReadonlyMap<string, string> = new Map([
  ["provider_header_missing", BUSINESS],
  ["provider_header_invalid", BUSINESS],
  ["provider_invalid", BUSINESS],
  ["request_mode_header_missing", MODE],
  ["mode_not_allowed", MODE],
]);

/** Reads TeamUp's error body. A gateway's answer has another one, so nothing is taken for granted. */
export function readFault(body: unknown, status: number): Fault {
  const error = typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const code = (typeof error["code"] === "string" && error["code"]) || `http_${status}`;
  return {
    code,
    hint: hints.get(code),
    message: typeof error["message"] === "string" ? error["message"] : "The answer gives no reason.",
    fields: listMessages(error["field_errors"], []),
  };
}

// No input goes so far down, and recursion must end.
const DEEPEST = 100;

function* listMessages(node: unknown, path: readonly string[], depth = 0): Generator<PlacedMessage> {
  if (typeof node === "string") yield [path, node];
  else if (typeof node === "object" && node !== null && depth < DEEPEST) {
    for (const [member, value] of Object.entries(node)) {
      const inner =
        (Array.isArray(node) && typeof value === "string") || member === "non_field_errors" ? path : [...path, member];
      yield* listMessages(value, inner, depth + 1);
    }
  }
}
