import { isListOf, isObject } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

export interface CallersOptions {
  callers: string[];
}

/** Who may call an operation, and which limit the call counts against. */
export const callers: Rule<CallersOptions> = ({ callers: known }) => {
  let classes: string[] = [];
  return {
    Info(info) {
      classes = isObject(info["x-rate-classes"]) ? Object.keys(info["x-rate-classes"]) : [];
    },
    Operation(operation, { location, report }) {
      const name = operation.operationId ?? "The operation";
      if (!isListOf(operation["x-callers"], known)) {
        report({
          message: `${name} needs \`x-callers\`, a list of ${known.join(", ")}.`,
          location: location.child(["x-callers"]),
        });
      }
      const rateClass = operation["x-rate-class"];
      if (!classes.includes(String(rateClass))) {
        report({
          message: `${name} needs an \`x-rate-class\` of ${classes.join(", ")}.`,
          location: location.child(["x-rate-class"]),
        });
      }
    },
  };
};
