/** A value of a header or a query as text, dates in ISO 8601. Undefined for what is not text: null, NaN, objects. */
export function toText(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return typeof value === "string" || typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)
    ? String(value)
    : undefined;
}
