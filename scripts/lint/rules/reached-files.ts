import { globSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { isOfEditor } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

/**
 * A file that nothing refers to, itself or by way of others, is in no bundle, and no other rule ever looks into it.
 * `no-unused-components` knows only what stands under `components` of the root.
 */
export const reachedFiles: Rule = () => {
  const reached = new Set<string>();
  // Nobody knows to what a file refers that is missing or cannot be read.
  let isWhole = true;
  return {
    any(_, { location }) {
      reached.add(location.source.absoluteRef);
    },
    ref(node, { location, resolve }) {
      // Where a file only refers on, what it leads to is visited, and it is not.
      reached.add(join(dirname(location.source.absoluteRef), node.$ref ?? ""));
      if (resolve(node).node === undefined) isWhole = false;
    },
    Root: {
      leave(_, { location, report }) {
        if (!isWhole) return;
        const folder = dirname(location.source.absoluteRef);
        const files = new Set([...reached].map((file) => relative(folder, file)));
        for (const file of globSync("components/**/*.*", { cwd: folder })) {
          if (!files.has(file) && !isOfEditor(basename(file)))
            report({ message: `Nothing refers to \`${file}\`.`, location: location.child(["components"]).key() });
        }
      },
    },
  };
};
