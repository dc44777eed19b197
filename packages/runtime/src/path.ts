import { RequestError } from "./errors.ts";

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
  let filled = "";
  let from = 0;
  for (let start = template.indexOf("{"); start >= 0; start = template.indexOf("{", from)) {
    const end = template.indexOf("}", start);
    if (end < 0) break;
    const name = template.slice(start + 1, end);
    const value = values?.[name];
    if (value === undefined || value === null) {
      throw new RequestError(`${operationId ?? template} needs the path value "${name}".`, {
        code: "missing_path_value",
        parameter: name,
        operationId,
        hint: `Pass it as { path: { ${name}: … } }.`,
      });
    }
    const safe =
      (typeof value === "string" && value !== "" && value !== "." && value !== ".." && value.isWellFormed()) ||
      (typeof value === "number" && Number.isSafeInteger(value)) ||
      typeof value === "bigint";
    if (!safe) {
      throw new RequestError(
        `The path value "${name}" of ${operationId ?? template} is ${preview(value)}, which cannot be an id.`,
        {
          code: "unsafe_path_value",
          parameter: name,
          operationId,
          hint: "Pass the id as a non-empty string or a whole number.",
        },
      );
    }
    filled += template.slice(from, start) + encodeURIComponent(String(value));
    from = end + 1;
  }
  return filled + template.slice(from);
}

function preview(value: unknown): string {
  if (typeof value === "string") return value.isWellFormed() ? JSON.stringify(value) : "a broken string";
  return typeof value === "number" ? String(value) : `of type ${Array.isArray(value) ? "array" : typeof value}`;
}
