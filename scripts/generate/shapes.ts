import { listOperations, schemaName, type Description, type Schema } from "./description.ts";
import { key, pascal } from "./text.ts";

/**
 * The shapes by which XML is read, or undefined where the provider answers none.
 *
 * A shape is a word: `s`tring, `n`umber, `b`oolean, the name of a schema; `*` behind it for a list, `?` where it may be
 * null, `|` between alternatives, `{}` for a map, `~` before a list that may be missing for another reason than being empty.
 */
export function emitShapes(description: Description): string | undefined {
  if (!JSON.stringify(description).includes("application/xml")) return undefined;
  const { schemas } = description.components;
  const answers = new Map<string, string>();
  const used = new Set<string>();

  const shapeOf = (schema: Schema, inSchema: string): string => {
    const name = schemaName(schema);
    if (name !== undefined) {
      const target = schemas[name]!;
      if (target.properties) return use(name);
      return shapeOf(target, name);
    }
    if (schema.oneOf ?? schema.anyOf) {
      return [...new Set((schema.oneOf ?? schema.anyOf)!.map((each) => shapeOf(each, inSchema)))].join("|");
    }
    const types = [schema.type ?? (schema.enum ? "string" : "object")].flat();
    const nullable = types.includes("null") || schema.enum?.includes(null) ? "?" : "";
    const type = types.find((each) => each !== "null");
    if (type === undefined) return "?";
    if (type === "array") return `${shapeOf(schema.items ?? {}, inSchema).replaceAll("|", "*|")}*${nullable}`;
    if (type === "object") return `${schema.properties ? declare(schema, inSchema) : "{}"}${nullable}`;
    return `${type === "integer" || type === "number" ? "n" : type === "boolean" ? "b" : "s"}${nullable}`;
  };
  const rows = new Map<string, string>();
  const declare = (schema: Schema, name: string): string => {
    const members = Object.entries(schema.properties ?? {}).map(([member, each]) => {
      const shape = shapeOf(each, `${name}.${member}`);
      // A page always has its items, whatever fields of them were asked for.
      const mayLack = shape.includes("*") && !schema.required?.includes(member) && member !== "results";
      return `${key(member)}: ${JSON.stringify(mayLack ? `~${shape}` : shape)}`;
    });
    rows.set(name, `  ${key(name)}: { ${members.join(", ")} },\n`);
    return name;
  };
  const use = (name: string): string => {
    if (!used.has(name)) {
      used.add(name);
      declare(schemas[name]!, name);
    }
    return name;
  };

  for (const { id, method, path, responses } of listOperations(description)) {
    const success = responses.find(([status, { content }]) => status < 400 && content?.["application/xml"]);
    const schema = success?.[1].content?.["application/xml"]?.schema;
    const failure = responses.find(([status, { content }]) => status >= 400 && content?.["application/xml"]);
    if (failure) shapeOf(failure[1].content!["application/xml"]!.schema!, "");
    if (schema) answers.set(`${method.toUpperCase()} ${path}`, shapeOf(schema, `${pascal(id)}Answer`));
  }
  return [
    `/** The shape of each object, member by member. */\nexport const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n`,
    ...[...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    `};\n\n/** The shape of each operation's answer, by method and path. */\nexport const answers: Readonly<Record<string, string>> = {\n`,
    ...[...answers].map(([operation, shape]) => `  ${JSON.stringify(operation)}: ${JSON.stringify(shape)},\n`),
    `};\n`,
  ].join("");
}
