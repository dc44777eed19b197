import type { Context, Location, Node, Visitor } from "./redocly.ts";

export interface Extension {
  key: string;
  value: unknown;
  /** What it stands on: the type of the node as Redocly calls it, and `Property` for a schema under `properties`. */
  on: readonly string[];
  location: Location;
  report: Context["report"];
}

/**
 * Visits every `x-` member, also of a node that only refers to another. Redocly's own visitor for extensions is of no help:
 * its `struct` rule shuts out the later visitors of any extension that is not an object.
 */
export function eachExtension(visit: (extension: Extension) => void): Visitor {
  function look(node: unknown, { type, location, report }: Context): void {
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    for (const key of Object.keys(node)) {
      if (!key.startsWith("x-")) continue;
      const on = /\/properties\/[^/]+$/.test(location.pointer) ? [type.name, "Property"] : [type.name];
      visit({ key, value: (node as Node)[key], on, location: location.child([key]), report });
    }
  }
  return {
    any(node, context) {
      if (context.type.name !== "SpecExtension") look(node, context);
    },
    ref(node: Node, context) {
      look(node, context);
    },
  };
}
