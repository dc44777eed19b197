import { refusal } from "./errors.ts";

/**
 * Puts the values into a path template, percent-encoded.
 *
 * `""`, `"."` and `".."` are refused because they would make another address of it: `/users/..` is `/`.
 *
 * @param template The path with `{name}` in it, as OpenAPI writes it.
 * @param values The value of each name.
 * @throws {RequestError} `missing_path_value` or `unsafe_path_value`, naming the parameter
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  operationId?: string,
): string {
  // Names stand at the odd places. In a loop, for frames of a callback would push the caller's own out of an error's stack.
  const parts = template.split(/\{([^{}]+)\}/);
  for (let place = 1; place < parts.length; place += 2) {
    const parameter = parts[place]!;
    const value = values?.[parameter];
    if (!isSafe(value)) {
      const code = value === undefined || value === null ? "missing_path_value" : "unsafe_path_value";
      throw refusal(code, parameter, operationId, { template, value });
    }
    parts[place] = encodeURIComponent(String(value));
  }
  return parts.join("");
}

function isSafe(value: unknown): boolean {
  return typeof value === "string"
    ? value !== "" && value !== "." && value !== ".." && value.isWellFormed()
    : Number.isSafeInteger(value) || typeof value === "bigint";
}
