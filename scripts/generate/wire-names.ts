import { follow, type Description, type Parameter, type ResolvedOperation, type Schema } from "./description.ts";
import { key } from "./text.ts";

/**
 * The names of query parameters on the wire, where the client has others.
 *
 * @throws {Error} where two would have one name, or a parameter has a form that the client does not write
 */
export function emitWireNames(description: Description, operations: readonly ResolvedOperation[]): string {
  const taken = new Map<string, { readonly name: string; readonly id: string }>();
  for (const { id, parameters } of operations) {
    for (const {
      name,
      style = "form",
      explode = style === "form",
      schema,
      "x-name": friendly = name,
      in: where,
    } of parameters) {
      const types = listTypes(description, schema);
      if (where !== "query") {
        refuseUnwritten(where, { name, id, style, types });
        continue;
      }
      const other = taken.get(friendly);
      if (other && other.name !== name) {
        throw new Error(
          `The client would call both "${other.name}"${other.id === id ? "" : ` of ${other.id}`} and "${name}" of ${id} "${friendly}". Give one of them another \`x-name\`.`,
        );
      }
      taken.set(friendly, other ?? { name, id });
      const array = types.has("array") && !(style === "form" && !explode);
      const object = types.has("object") && style !== "deepObject";
      if (array || object) {
        throw new Error(
          `The query parameter "${name}" of ${id} has the style ${style}${explode ? ", exploded" : ""}, which the client does not write. Give it ${array ? "`style: form` and `explode: false`" : "`style: deepObject`"}.`,
        );
      }
      const nested = findNested(description, schema);
      if (nested !== undefined) {
        throw new Error(
          `The query parameter "${name}" of ${id} has an object at ${nested}, which no query can say. Describe a text, a number or a list of them.`,
        );
      }
    }
  }
  const renamed = [...taken].filter(([friendly, { name }]) => friendly !== name);
  const rows = renamed.map(([friendly, { name }]) => `  ${key(friendly)}: ${JSON.stringify(name)},\n`);
  return `\n/** The wire's name of each query parameter that the client calls otherwise. */\nexport const wireNames: Readonly<Record<string, string>> = {\n${rows.join("")}};\n`;
}

/** What a path takes is an id, and what a header takes is a text. */
function refuseUnwritten(
  where: Parameter["in"],
  { name, id, style, types }: { name: string; id: string; style: string; types: ReadonlySet<string> },
): void {
  const what = `The ${where} parameter "${name}" of ${id}`;
  if (style === "label" || style === "matrix") {
    throw new Error(`${what} has the style ${style}, which the client does not write. Leave \`style\` out.`);
  }
  const unwritten = ["array", "object", ...(where === "path" ? ["boolean"] : [])].find((type) => types.has(type));
  if (unwritten === undefined) return;
  const kinds = where === "path" ? "a text or a whole number" : "a text, a number or a boolean";
  throw new Error(`${what} may be of type ${unwritten}, which the client does not write there. Describe ${kinds}.`);
}

/** The types that a value may have, whatever branch it takes. */
function listTypes(description: Description, schema: Schema): Set<string> {
  const { type, oneOf = [], anyOf = [] } = follow<Schema>(description, schema);
  const inner = [...oneOf, ...anyOf].flatMap((each) => [...listTypes(description, each)]);
  return new Set([...[type ?? []].flat(), ...inner]);
}

/** Where a list or an object of the query holds an object, for which its style has no form. */
function findNested(
  description: Description,
  { properties = {}, additionalProperties, items }: Schema,
): string | undefined {
  const holdsObject = (schema: Schema): boolean => {
    const { type, properties: members, items: inner, oneOf, anyOf } = follow<Schema>(description, schema);
    const parts = [inner, ...(oneOf ?? []), ...(anyOf ?? [])];
    return members !== undefined || [type].flat().includes("object") || parts.some((each) => each && holdsObject(each));
  };
  const places: [place: string, schema: Schema][] = Object.entries(properties).map(([name, each]) => [
    `"${name}"`,
    each,
  ]);
  if (typeof additionalProperties === "object") places.push(["its additionalProperties", additionalProperties]);
  if (items) places.push(["its items", items]);
  return places.find(([, each]) => holdsObject(each))?.[0];
}
