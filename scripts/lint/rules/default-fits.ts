import { follow } from "../nodes.ts";
import type { Followed } from "../nodes.ts";
import type { Context, Location, Node, Rule } from "../redocly.ts";

function kindsOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}

function isLike(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    // The built-in rules tell of it, beside the example that cannot be compared.
    return true;
  }
}

function wantsSize(size: number, least: unknown, most: unknown, how = ""): string | undefined {
  if (typeof least === "number" && size < least) return `at least ${least}${how}`;
  return typeof most === "number" && size > most ? `at most ${most}${how}` : undefined;
}

function wants(context: Context, { node, file }: Followed, value: unknown): string | undefined {
  const types = [node.type ?? []].flat();
  if (types.length > 0 && !kindsOf(value).some((kind) => types.includes(kind))) return types.join(" or ");
  if (Array.isArray(node.enum) && !node.enum.includes(value))
    return `one of ${node.enum.map((one) => JSON.stringify(one)).join(", ")}`;
  if (typeof value === "number") return wantsSize(value, node["minimum"], node["maximum"]);
  if (typeof value === "string") {
    const { minLength, maxLength, pattern } = node;
    const size = wantsSize(Array.from(value).length, minLength, maxLength, " long");
    return size ?? (pattern === undefined || isLike(value, pattern) ? undefined : `like \`${pattern}\``);
  }
  if (!Array.isArray(value)) return undefined;
  const items = follow(context, node.items, file);
  const item = items && value.map((one) => wants(context, items, one)).find((wanted) => wanted !== undefined);
  return (
    wantsSize(value.length, node["minItems"], node["maxItems"], " long") ?? (item && `a list whose items are ${item}`)
  );
}

/** The built-in rules compare examples with their schema, but not what is taken where nothing is sent. */
export const defaultFits: Rule = () => ({
  Schema(schema, context) {
    const { location, report } = context;
    const check = (raw: Node, at: Location): void => {
      if (!("default" in raw)) return;
      const followed = follow(context, raw, location.source.absoluteRef);
      const wanted = followed && wants(context, followed, raw["default"]);
      if (wanted === undefined) return;
      report({
        message: `\`default\` is ${JSON.stringify(raw["default"])}, but must be ${wanted}.`,
        location: at.child(["default"]),
      });
    };
    check(schema, location);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      // What stands beside a reference is not visited with what the reference leads to.
      if (property?.$ref !== undefined) check(property, location.child(["properties", key]));
    }
  },
});
