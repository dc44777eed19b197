import { listOperations, type Description } from "./description.ts";
import { key } from "./text.ts";

/** The published rate limits, or undefined where the description names none. */
export function emitRates(description: Description): string | undefined {
  const { "x-rate-classes": classes, "x-rate-limit": limit } = description.info;
  if (limit) {
    const { requests, seconds } = limit;
    const lacking = typeof requests !== "number" ? "requests" : typeof seconds !== "number" ? "seconds" : undefined;
    if (lacking) throw new Error(`The x-rate-limit of info has no ${lacking}, a number. Write both there.`);
    return `/** The requests that each caller may make in so many seconds. */\nexport const limit: { readonly requests: number; readonly seconds: number } = ${write({ requests, seconds })};\n`;
  }
  if (!classes) return undefined;
  const names = Object.keys(classes);
  const windows = names.map((name) => {
    const listed = classes[name]?.windows;
    if (!Array.isArray(listed)) {
      throw new Error(
        `The class ${name} in x-rate-classes of info has no windows. Write a list of { limit, seconds, scope } there.`,
      );
    }
    return `  ${key(name)}: [${listed.map(write).join(", ")}],\n`;
  });
  const rows = listOperations(description).map(({ id, operation: { "x-rate-class": name } }) => {
    if (name === undefined || !names.includes(name)) throw new Error(`${id} has no x-rate-class of info.`);
    return `  ${id}: ${JSON.stringify(name)},\n`;
  });
  return [
    `export type RateClass = ${names.map((name) => JSON.stringify(name)).join(" | ")};\n\n`,
    "/** So many requests in so many seconds, counted over all endpoints of the class or for each. */\n",
    'export interface PublishedWindow {\n  readonly limit: number;\n  readonly seconds: number;\n  readonly scope: "all" | "endpoint";\n}\n\n',
    `/** The windows of each class. */\nexport const windows: Readonly<Record<RateClass, readonly PublishedWindow[]>> = {\n${windows.join("")}};\n\n`,
    `/** The class of each operation. */\nexport const classes: Readonly<Record<string, RateClass>> = {\n${rows.join("")}};\n`,
  ].join("");
}

function write(facts: object): string {
  return `{ ${Object.entries(facts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ")} }`;
}
