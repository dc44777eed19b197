import { isObject, isText } from "../nodes.ts";
import { eachExtension } from "../extensions.ts";
import type { Rule } from "../redocly.ts";

function isConfidence(value: unknown): boolean {
  if (value === "stated") return true;
  if (!isObject(value) || Object.keys(value).length !== 1) return false;
  const reason = value["inferred"] ?? value["decided"];
  return isText(reason) && /\s/.test(reason.trim());
}

/** A fact is stated by a source, or it comes with the reason for which it stands here. */
export const confidenceForm: Rule = () =>
  eachExtension(({ key, value, location, report }) => {
    const marks: [unknown, typeof location][] = [];
    if (key === "x-confidence") marks.push([value, location]);
    else if (isObject(value) && "x-confidence" in value)
      marks.push([value["x-confidence"], location.child(["x-confidence"])]);
    for (const [mark, at] of marks) {
      if (isConfidence(mark)) continue;
      report({
        message: "`x-confidence` must be `stated`, `{ inferred: reason }` or `{ decided: reason }`.",
        location: at,
      });
    }
  });
