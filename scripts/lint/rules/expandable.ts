import { basename } from "node:path";
import { follow, isObject } from "../nodes.ts";
import type { Node, Rule } from "../redocly.ts";

function isObjectForm(form: Node): boolean {
  return form.$ref !== undefined || form.type === "object" || form.properties !== undefined;
}

/** What stands in a form, be it one object or a list of them. */
function within(form: Node): Node[] {
  const inner = form.type === "array" ? form.items : form;
  return inner?.oneOf ?? [inner ?? {}];
}

function hasObject(form: Node): boolean {
  return within(form).some(isObjectForm);
}

function hasSchema(form: Node, name: string): boolean {
  return within(form).some(({ $ref }) => $ref !== undefined && basename($ref, ".yaml") === name);
}

/** `expand` turns an id or an address into an object, and brings what is deferred: the marks say where, so they must be true. */
export const expandable: Rule = () => ({
  Schema(schema, context) {
    if (!isObject(schema.properties)) return;
    const file = context.location.source.absoluteRef;
    for (const [name, raw] of Object.entries(schema.properties)) {
      if (!isObject(raw)) continue;
      const at = context.location.child(["properties", name]);
      const complain = (message: string): void => context.report({ message: `\`${name}\` ${message}`, location: at });

      const deferred = raw["x-deferred"];
      if (deferred === true && Array.isArray(schema["required"]) && schema["required"].includes(name))
        complain("is deferred, so it cannot be required.");

      const target = raw["x-expandable"];
      if (target === undefined) continue;
      const property = follow(context, raw, file);
      const forms = (property?.node.oneOf ?? []).filter((form) => form.type !== "null");
      const short = forms.filter((form) => !hasObject(form));
      if (target === true) {
        if (!forms.some(hasObject)) complain("expands in place, so a form of its `oneOf` must be an object.");
      } else if (typeof target !== "string") {
        complain("needs the name of a schema, or true, as `x-expandable`.");
      } else if (!forms.some((form) => hasSchema(form, target))) {
        complain(`expands to ${target}, so a form of its \`oneOf\` must be that schema or a list of it.`);
      } else if (short.length === 0 && deferred !== true) {
        complain("is expandable, so a form of its `oneOf` must be an id, ids or an address.");
      }
    }
  },
});
