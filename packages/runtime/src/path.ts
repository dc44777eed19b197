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
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
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
    return encodeURIComponent(String(value));
  });
}

function preview(value: unknown): string {
  if (typeof value === "string") return value.isWellFormed() ? JSON.stringify(value) : "a broken string";
  return typeof value === "number" ? String(value) : `of type ${Array.isArray(value) ? "array" : typeof value}`;
}
