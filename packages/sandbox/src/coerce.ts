import type { Shape } from "./schema.ts";

/** Reads a text of a form or a query as the type that the schema asks for. What cannot be read stays a text, so that validation names it. */
export function coerce(text: string, shape: Shape): unknown {
  if (text === "" && shape.types.has("null")) return null;
  if (shape.types.has("string")) return text;
  if (shape.types.has("integer") && /^[+-]?\d+$/.test(text)) return Number(text);
  if (shape.types.has("number") && /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (shape.types.has("boolean")) return truths.get(text.toLowerCase()) ?? text;
  return text;
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);
