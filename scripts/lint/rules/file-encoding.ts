import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Rule } from "../redocly.ts";

/** In a file of another encoding, whatever is not ASCII would come out as � everywhere, and nobody would be told. */
export const fileEncoding: Rule = () => {
  const seen = new Set<string>();
  return {
    any(_, { location, report }) {
      const { absoluteRef: file, body } = location.source;
      if (seen.has(file)) return;
      seen.add(file);
      // Redocly has read it as UTF-8 already, with � for what is none; the file itself tells that from a � that is meant.
      if (!body.includes("\ufffd")) return;
      const lines = readFileSync(file, "latin1").split("\n");
      const line = lines.findIndex((each) => !isUtf8(Buffer.from(each, "latin1")));
      if (line !== -1) report({ message: `Line ${line + 1} of this file is not UTF-8.`, location: location.key() });
    },
  };
};
