import { isObject, isText } from "../nodes.ts";
import { eachExtension } from "../extensions.ts";
import type { Context, Location, Node, Rule } from "../redocly.ts";

const members = ["id", "sources", "decision", "reason", "confidence"];
const grades = new Set<unknown>(["stated", "inferred", "decided"]);

/** A contradiction between the sources is settled in one place, and the place says how. */
export const contradictionForm: Rule = () => {
  const seen = new Set<string>();

  function check(entry: Node, at: Location, report: Context["report"]): void {
    const missing = members.filter((member) => !isText(entry[member]));
    const foreign = Object.keys(entry).filter((member) => !members.includes(member));
    if (missing.length > 0) report({ message: `The contradiction lacks ${missing.join(", ")}.`, location: at });
    if (foreign.length > 0) report({ message: `A contradiction has no ${foreign.join(", ")}.`, location: at });
    if (isText(entry["confidence"]) && !grades.has(entry["confidence"])) {
      report({
        message: "The confidence of a contradiction is `stated`, `inferred` or `decided`.",
        location: at.child(["confidence"]),
      });
    }
    if (!isText(entry["id"])) return;
    if (!/^[A-Z]\d+$/.test(entry["id"]))
      report({ message: `\`${entry["id"]}\` must be a letter and a number.`, location: at.child(["id"]) });
    if (seen.has(entry["id"]))
      report({ message: `\`${entry["id"]}\` is the id of two contradictions.`, location: at.child(["id"]) });
    seen.add(entry["id"]);
  }

  return eachExtension(({ key, value, location, report }) => {
    if (key !== "x-contradiction" && key !== "x-contradictions") return;
    if (!Array.isArray(value) || value.length === 0) {
      report({ message: `\`${key}\` must be a list of contradictions.`, location });
      return;
    }
    for (const [index, entry] of value.entries()) check(isObject(entry) ? entry : {}, location.child([index]), report);
  });
};
