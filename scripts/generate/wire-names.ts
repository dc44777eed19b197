import { follow, type Description, type ResolvedOperation, type Schema } from "./description.ts";
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
      if (where !== "query") continue;
      const other = taken.get(friendly);
      if (other && other.name !== name) {
        throw new Error(
          `The client would call both "${other.name}"${other.id === id ? "" : ` of ${other.id}`} and "${name}" of ${id} "${friendly}". Give one of them another \`x-name\`.`,
        );
      }
      taken.set(friendly, other ?? { name, id });
      const array = schema.type === "array" && !(style === "form" && !explode);
      const object = schema.type === "object" && style !== "deepObject";
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
