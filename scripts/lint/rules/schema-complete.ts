import { follow, isText, schemaName } from "../nodes.ts";
import type { Followed } from "../nodes.ts";
import type { Context, Node, Rule } from "../redocly.ts";

/** Whether a value is an object or has objects in it, whose properties show what they hold themselves. */
function hasObjects(context: Context, { node, file }: Followed, within: readonly unknown[] = []): boolean {
  if ([node.type].flat().includes("object")) return true;
  return [node.items, ...(node.oneOf ?? []), ...(node.anyOf ?? [])].some((part) => {
    if (part === undefined || within.includes(part)) return false;
    const followed = follow(context, part, file);
    // A reference that leads nowhere is told of by itself.
    return followed === undefined || hasObjects(context, followed, [...within, part]);
  });
}

function gapsOf(context: Context, property: Followed): string[] {
  const { node } = property;
  if (node.const !== undefined) return [];
  // Of what may be anything, it says why.
  const hasType = [node.type, node.oneOf, node.anyOf, node.enum, node["x-confidence"]].some(
    (member) => member !== undefined,
  );
  const isShown = Array.isArray(node["examples"]) && node["examples"].length > 0;
  return [
    ...(hasType ? [] : ["type"]),
    ...(isText(node.description) ? [] : ["description"]),
    ...(isShown || hasObjects(context, property) ? [] : ["`examples`"]),
  ];
}

/** Whether a sentence seems to have been parted by a comma of its own, behind which YAML begins another item of a list. */
function isParted({ examples }: Node): boolean {
  const texts = Array.isArray(examples) ? examples.filter(isText) : [];
  return texts.length > 1 && texts.some((each) => /\s/.test(each));
}

/** Every schema and every property says what it is for, and shows a value where that is neither a constant nor an object. */
export const schemaComplete: Rule = () => ({
  Schema(schema: Node, context) {
    const { location, report } = context;
    const name = schemaName(location);
    if (name !== undefined && !isText(schema.description))
      report({ message: `${name} has no description.`, location: location.key() });
    for (const [key, raw] of Object.entries(schema.properties ?? {})) {
      const of = name === undefined ? "" : ` of ${name}`;
      if (typeof raw === "boolean") {
        const message = `\`${key}\`${of} is \`${String(raw)}\`, which the generator does not support. Describe it, or leave it out.`;
        report({ message, location: location.child(["properties", key]) });
      }
      const property = follow(context, raw, location.source.absoluteRef);
      if (property === undefined) continue;
      for (const gap of gapsOf(context, property))
        report({ message: `\`${key}\`${of} has no ${gap}.`, location: location.child(["properties", key]) });
      if (isParted(property.node)) {
        const message = `\`${key}\`${of} has several texts as \`examples\`. A comma separates them: quote a text that has one.`;
        report({ message, location: location.child(["properties", key]) });
      }
    }
  },
});
