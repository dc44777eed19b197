import type { Schema } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import type { Names } from "../dotted-names.ts";
import type { Stored } from "../store.ts";
import type { Records, TeamUpWorld } from "./records.ts";
import { behindUrl } from "./records.ts";

const noNames: Names = new Map();
const unknownSchema: Schema = {};

/** A stored value as the API answers it: deferred members left out, expanded ones put in, addresses where the caller is. */
export function render(
  world: TeamUpWorld,
  records: Records,
  schema: Schema,
  value: unknown,
  options: { readonly expand: Names; readonly base: string },
): unknown {
  const canonical = world.bundle.server.href.replace(/\/$/, "");
  const expandedOnce = new Map<Names, Map<string, unknown>>();
  return walk(schema, value, options.expand);

  function walk(at: Schema, part: unknown, expand: Names): unknown {
    if (typeof part === "string") {
      return options.base !== canonical && part.startsWith(`${canonical}/`)
        ? options.base + part.slice(canonical.length)
        : part;
    }
    if (typeof part !== "object" || part === null) return part;
    const shape = world.shapeOf(at);
    if (Array.isArray(part)) return part.map((item) => walk(shape.items ?? unknownSchema, item, expand));
    // No plain object, in which a member that the caller called `__proto__` would be lost.
    const members = new Map<string, unknown>();
    for (const name of Object.keys(part)) {
      // A record keeps members of the sandbox's own beside the provider's; what was sent as a map is the caller's.
      if (name.startsWith("_") && shape.properties.size > 0) continue;
      const member = (part as Stored)[name];
      const property = shape.properties.get(name) ?? unknownSchema;
      const inside = expand.get(name);
      if (property["x-deferred"] === true && !inside) continue;
      members.set(
        name,
        inside
          ? expanded(property, (part as Stored)[behindUrl(name)] ?? member, inside)
          : walk(property, collapsed(property, member), noNames),
      );
    }
    for (const name of expand.keys()) {
      const property = shape.properties.get(name) ?? unknownSchema;
      if (members.has(name) || property["x-deferred"] !== true) continue;
      const nothing = nothingOf(property);
      if (nothing !== undefined) members.set(name, nothing);
    }
    return Object.fromEntries(members);
  }

  /** What an empty deferred member is answered as, where it can be empty. */
  function nothingOf(property: Schema): unknown {
    const { types } = world.shapeOf(property);
    if (types.has("array")) return [];
    if (types.has("null")) return null;
    return types.has("boolean") ? false : undefined;
  }

  /** A link that is stored as the object behind it. */
  function collapsed(property: Schema, member: unknown): unknown {
    const isLink = typeof property["x-expandable"] === "string";
    return isLink && isObject(member) && member["id"] !== undefined ? member["id"] : member;
  }

  function expanded(property: Schema, value_: unknown, expand: Names): unknown {
    const kind = world.resources.target(property["x-expandable"]);
    const target = kind === undefined ? undefined : world.resources.schemaOf(kind);
    if (kind === undefined || !target) return walk(property, value_, expand);
    if (Array.isArray(value_)) return value_.map((id) => one(kind, target, id, expand));
    // The address of a collection, none of which has an operation that could fill it.
    if (typeof value_ === "string" && value_.startsWith(canonical)) return [];
    return one(kind, target, value_, expand);
  }

  function one(kind: string, target: Schema, id: unknown, expand: Names): unknown {
    const record = records.get(kind, id);
    if (!record) return id;
    // A page of customer memberships names the same few memberships over and over.
    let known = expandedOnce.get(expand);
    if (!known) expandedOnce.set(expand, (known = new Map()));
    const key = `${kind} ${String(id)}`;
    if (!known.has(key)) known.set(key, walk(target, record, expand));
    return known.get(key);
  }
}

/** Only the named members; in a page, of each result. */
export function pick(value: unknown, names: Names): unknown {
  if (names.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const inside = names.get(name);
      return inside ? [[name, pick(member, inside)]] : [];
    }),
  );
}
