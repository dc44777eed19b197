import type { Document, Schema } from "../../../../scripts/conformance/bundle.ts";
import { follow } from "../../../../scripts/conformance/bundle.ts";
import type { Node } from "./payloads.ts";

export type Path = readonly (string | number)[];

/** A payload that was right and is wrong at one point. */
export interface Mutation {
  /** The member that is wrong, missing or too many. */
  readonly path: Path;
  /** What was done to it. */
  readonly fault: string;
  readonly body: unknown;
}

interface Change {
  readonly path: Path;
  readonly fault: string;
  /** What is there instead; nothing where it is taken away. */
  readonly to?: unknown;
}

export type Accepts = (schema: Schema, value: unknown) => boolean;

const strangers: readonly unknown[] = [null, true, 7, 7.5, "seven", [], {}];
const unfitting: Readonly<Record<string, string>> = {
  date: "2026-02-30",
  email: "nobody",
  uri: "no address",
  uuid: "1234",
};
/** A member that no schema has, and one that only answers have. */
const unasked = ["no_such_member", "created_at"];

/**
 * Ways to spoil payloads at one point each, as many as are asked for: those of each place and kind in turns. What another branch of a
 * union accepts is not a fault and is left out.
 */
export function mutationsOf(
  document: Document,
  schema: Schema,
  payloads: readonly unknown[],
  accepts: Accepts,
  count: number,
): Mutation[] {
  const groups = new Map<string, (() => Mutation | undefined)[]>();
  for (const payload of payloads) {
    for (const change of changesOf(document, schema, payload, accepts)) {
      const key = `${change.path.map((part) => (typeof part === "number" ? "*" : part)).join("/")} ${change.fault}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(() => {
        const body = changed(payload, change);
        return accepts(schema, body) ? undefined : { path: change.path, fault: change.fault, body };
      });
    }
  }
  const mutations: Mutation[] = [];
  for (let round = 0; mutations.length < count; round += 1) {
    const made = [...groups.values()].flatMap((group) => group[round] ?? []);
    if (made.length === 0) break;
    for (const make of made) {
      const mutation = mutations.length < count ? make() : undefined;
      if (mutation) mutations.push(mutation);
    }
  }
  return mutations;
}

function changesOf(document: Document, root: Schema, payload: unknown, accepts: Accepts): Change[] {
  const changes: Change[] = [];

  function visit(schema: Schema, value: unknown, path: Path): void {
    const node: Node = follow(document, schema);
    if (path.length > 0) {
      const types = typesIn(node);
      for (const stranger of strangers) {
        const isOne = types.has(typeName(stranger)) || (types.has("number") && typeof stranger === "number");
        if (!isOne && types.size > 0) changes.push({ path, fault: `type ${typeName(stranger)}`, to: stranger });
      }
    }
    const branches = node.oneOf ?? node.anyOf;
    if (branches) {
      const branch = branches.find((one) => accepts(one, value));
      if (branch) visitValue(follow(document, branch), value, path);
    } else visitValue(node, value, path);
  }

  function visitValue(node: Node, value: unknown, path: Path): void {
    if (typeof value === "string") spoilString(node, value, path);
    else if (typeof value === "number") spoilNumber(node, path);
    else if (Array.isArray(value)) {
      spoilArray(node, value, path);
      value.forEach((item, index) => visit(node.items ?? {}, item, [...path, index]));
    } else if (typeof value === "object" && value !== null) {
      spoilObject(node, value, path);
      for (const [name, member] of Object.entries(value)) visit(memberSchema(node, name), member, [...path, name]);
    }
  }

  function spoilString(node: Node, value: string, path: Path): void {
    if (node.enum ?? node.const) changes.push({ path, fault: "choice", to: "no_such_choice" });
    if (node.minLength) changes.push({ path, fault: "too short", to: value.slice(0, node.minLength - 1) });
    if (node.maxLength)
      changes.push({ path, fault: "too long", to: value.padEnd(node.maxLength + 1 + value.length, "x") });
    if (node.format && unfitting[node.format]) changes.push({ path, fault: "format", to: unfitting[node.format] });
    const odd = ["", " ", "no, pattern", "~"].find((text) => !new RegExp(node.pattern ?? "", "u").test(text));
    if (odd !== undefined) changes.push({ path, fault: "pattern", to: odd });
  }

  function spoilNumber({ minimum, maximum, format }: Node, path: Path): void {
    if (minimum !== undefined) changes.push({ path, fault: "too little", to: minimum - 1 });
    if (maximum !== undefined) changes.push({ path, fault: "too much", to: maximum + 1 });
    if (format === "int32") changes.push({ path, fault: "too large a number", to: 2 ** 31 });
  }

  function spoilArray({ minItems, uniqueItems }: Node, value: readonly unknown[], path: Path): void {
    if (minItems) changes.push({ path, fault: "too few", to: value.slice(0, minItems - 1) });
    if (uniqueItems && value.length > 0) changes.push({ path, fault: "twice", to: [...value, value[0]] });
  }

  function spoilObject(node: Node, value: object, path: Path): void {
    for (const name of node.required ?? []) {
      if (Object.hasOwn(value, name)) changes.push({ path: [...path, name], fault: "missing" });
    }
    if (node.additionalProperties !== false && !node.propertyNames) return;
    for (const name of unasked) {
      if (!node.properties?.[name]) changes.push({ path: [...path, name], fault: "unknown", to: {} });
    }
  }

  function typesIn(node: Node): Set<string> {
    const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].map((branch) => follow(document, branch));
    const types = [node, ...branches].flatMap(({ type }) => type ?? []);
    if (node.const !== undefined) types.push(typeName(node.const));
    return new Set(types);
  }

  visit(root, payload, []);
  return changes;
}

function memberSchema(node: Node, name: string): Schema {
  const described = node.properties && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
  return described ?? (typeof node.additionalProperties === "object" ? node.additionalProperties : {});
}

function changed(payload: unknown, { path, ...change }: Change): unknown {
  const copy: unknown = structuredClone(payload);
  let node = copy as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) node = node[part] as typeof node;
  const last = path.at(-1) ?? "";
  if ("to" in change) node[last] = change.to;
  else delete node[last];
  return copy;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
