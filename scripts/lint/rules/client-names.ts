import type { Rule } from "../redocly.ts";

export interface ClientNamesOptions {
  /** The headers that are options of the client. */
  headers: string[];
}

/** The clients rename query parameters, and have options for some headers; the reference tells every `x-name` as the client's. */
export const clientNames: Rule<ClientNamesOptions> = ({ headers }) => ({
  Parameter({ name = "", in: where, "x-name": friendly }, { location, report }) {
    if (friendly === undefined || where === "query" || (where === "header" && headers.includes(name))) return;
    const kind = where === "header" ? "header" : `${String(where)} parameter`;
    report({
      message: `\`x-name\` of the ${kind} ${name} is read by no client, which takes it by its own name. Leave it out.`,
      location: location.child(["x-name"]),
    });
  },
});
