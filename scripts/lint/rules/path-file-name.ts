import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject, isOfEditor } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

function fileOf(path: string): string {
  return `paths/${path.slice(1).replaceAll("/", "@")}.yaml`;
}

const addressable = /^(?:\/(?:[\w.~-]+|\{[\w-]+\}))+\/?$/;

/** One file per URL, named by the URL, so that either leads to the other. */
export const pathFileName: Rule = () => ({
  Paths(paths, { location, report }) {
    const named = new Set<string>();
    for (const [path, item] of Object.entries(paths)) {
      const file = fileOf(path);
      named.add(file);
      const at = location.child([path]).key();
      if (path.includes("@"))
        report({ message: `\`${path}\` has an @, so its file name would not lead back to it.`, location: at });
      else if (!addressable.test(path)) {
        const message = `\`${path}\` must have parts that are one parameter, or letters, digits and \`.~_-\` alone: the sandbox finds no other.`;
        report({ message, location: at });
      } else if (!isObject(item) || item["$ref"] !== file || Object.keys(item).length > 1) {
        report({ message: `\`${path}\` must be \`$ref: ${file}\` and nothing else.`, location: at });
      }
    }
    for (const entry of readdirSync(join(dirname(location.source.absoluteRef), "paths"))) {
      if (!named.has(`paths/${entry}`) && !isOfEditor(entry))
        report({ message: `No path refers to \`paths/${entry}\`.`, location: location.key() });
    }
  },
});
