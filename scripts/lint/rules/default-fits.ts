import { follow } from "../nodes.ts";
import type { Location, Node, Rule } from "../redocly.ts";

function kindsOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}

function wants({ type, enum: values, default: value }: Node): string | undefined {
  const types = [type ?? []].flat();
  if (types.length > 0 && !kindsOf(value).some((kind) => types.includes(kind))) return types.join(" or ");
  if (values === undefined || values.includes(value)) return undefined;
  return `one of ${values.map((one) => JSON.stringify(one)).join(", ")}`;
}

/** The built-in rules compare examples with their schema, but not what is taken where nothing is sent. */
export const defaultFits: Rule = () => ({
  Schema(schema, context) {
    const { location, report } = context;
    const check = (node: Node, at: Location): void => {
      const wanted = "default" in node ? wants(node) : undefined;
      if (wanted === undefined) return;
      report({
        message: `\`default\` is ${JSON.stringify(node["default"])}, but must be ${wanted}.`,
        location: at.child(["default"]),
      });
    };
    check(schema, location);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      // What stands beside a reference is not visited with what the reference leads to.
      if (property?.$ref === undefined || !("default" in property)) continue;
      const followed = follow(context, property, location.source.absoluteRef);
      if (followed !== undefined) check(followed.node, location.child(["properties", key]));
    }
  },
});
