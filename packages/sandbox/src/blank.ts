import type { Schema } from "./bundle.ts";
import type { World } from "./provider.ts";

/** What a new record says of a member that nobody has told it: the default, else the least that the schema takes. */
export function blank(
  { bundle, shapeOf, clock }: Pick<World, "bundle" | "shapeOf" | "clock">,
  schema: Schema,
): unknown {
  const { types, fallback } = shapeOf(schema);
  const { enum: values, format, minimum } = bundle.resolve(schema);
  if (fallback) return fallback.value;
  if (types.has("null")) return null;
  if (values) return values[0];
  if (types.has("array")) return [];
  if (types.has("boolean")) return false;
  if (types.has("integer") || types.has("number")) return Math.max(0, minimum ?? 0);
  if (types.has("object")) return {};
  if (format === "date") return clock.iso().slice(0, "2026-04-15".length);
  return format === "date-time" ? clock.iso() : "";
}
