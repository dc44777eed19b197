import { basename } from "node:path";
import { nearest } from "../../packages/runtime/src/suggest.ts";
import type { Context, Location, Node } from "./redocly.ts";

export function isObject(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Whether a value is a list of some of the known words, each once. */
export function isListOf(value: unknown, known: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((one) => known.includes(String(one)))
  );
}

/** Whether an editor made a file for itself: a swap file, a backup. */
export function isOfEditor(name: string): boolean {
  return /^[.#]|~$/.test(name);
}

/** A node with its reference followed, and the file against which its own references are read. */
export interface Followed {
  node: Node;
  file: string;
  location: Location | undefined;
}

/** Follows a reference; what stands beside it in the referring file wins, as OpenAPI 3.1 allows. */
export function follow(context: Context, raw: unknown, file: string): Followed | undefined {
  if (!isObject(raw)) return undefined;
  if (typeof raw["$ref"] !== "string") return { node: raw, file, location: undefined };
  const { node, location } = context.resolve({ $ref: raw["$ref"] }, file);
  if (!isObject(node) || location === undefined) return undefined;
  const { $ref: _, ...beside } = raw;
  return { node: { ...node, ...beside }, file: location.source.absoluteRef, location };
}

/** The name of a component schema, when the location is the root of its file. */
export function schemaName(location: Location): string | undefined {
  if (location.pointer !== "#/" || !/[\\/]components[\\/]schemas[\\/]/.test(location.source.absoluteRef))
    return undefined;
  return basename(location.source.absoluteRef, ".yaml");
}

export function listed(names: Iterable<string>): string {
  return [...names].toSorted().join(", ");
}

/** A sentence with the name that was probably meant, where there is one. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? ` Did you mean \`${near}\`?` : "";
}

/** The names that a list lacks, and those that it should not have. */
export function compareNames(
  given: ReadonlySet<string>,
  expected: ReadonlySet<string>,
): { readonly lacking: string; readonly foreign: string } {
  return {
    lacking: listed([...expected].filter((name) => !given.has(name))),
    foreign: listed([...given].filter((name) => !expected.has(name))),
  };
}
