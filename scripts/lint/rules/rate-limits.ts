import { isObject } from "../nodes.ts";
import type { Context, Location, Rule } from "../redocly.ts";

const scopes: readonly unknown[] = ["all", "endpoint"];

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

/** Clients pace themselves by these numbers, and the sandbox refuses by them. */
export const rateLimits: Rule = () => {
  const checkCounts = (limit: unknown, names: string[], at: Location, report: Context["report"]): void => {
    const wrong = names.filter((name) => !isObject(limit) || !isCount(limit[name]));
    if (wrong.length > 0) {
      report({ message: `A rate limit needs ${wrong.join(" and ")}, a whole number above zero.`, location: at });
    }
  };
  const checkClass = (name: string, given: unknown, at: Location, report: Context["report"]): void => {
    const windows = isObject(given) ? given["windows"] : undefined;
    if (!Array.isArray(windows) || windows.length === 0) {
      const message = `The rate class ${name} needs \`windows\`, a list of { limit, seconds, scope }.`;
      report({ message, location: at });
      return;
    }
    for (const [index, window] of windows.entries()) {
      const place = at.child(["windows", index]);
      checkCounts(window, ["limit", "seconds"], place, report);
      if (!isObject(window) || !scopes.includes(window["scope"])) {
        report({ message: `The scope of a window is \`${scopes.join("` or `")}\`.`, location: place });
      }
    }
  };
  return {
    Info(info, { location, report }) {
      const { "x-rate-limit": limit, "x-rate-classes": classes } = info;
      if (limit !== undefined) checkCounts(limit, ["requests", "seconds"], location.child(["x-rate-limit"]), report);
      for (const [name, each] of Object.entries(isObject(classes) ? classes : {})) {
        checkClass(name, each, location.child(["x-rate-classes", name]), report);
      }
    },
  };
};
