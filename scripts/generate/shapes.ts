import { answersIn, follow, listOperations, schemaName, type Description, type Schema } from "./description.ts";
import { key, pascal } from "./text.ts";

/**
 * The shapes by which XML is read, or undefined where the provider answers none.
 *
 * A shape is a word: `s`tring, `n` for a whole number, `d` for any, `b`oolean, the name of a schema; `*` behind it for a
 * list, `?` where it may be null, `|` between alternatives, `{}` for a map, `~` before a list that may be missing for
 * another reason than being empty.
 */
export function emitShapes(description: Description): string | undefined {
  if (!answersIn(description, "application/xml")) return undefined;
  const { schemas } = description.components;
  const answers = new Map<string, string>();
  const used = new Set<string>();

  const shapeOf = (schema: Schema, inSchema: string): string => {
    const name = schemaName(schema);
    if (name !== undefined) {
      const target = schemas[name]!;
      if (target.properties) return `${use(name)}${typesOf(target).includes("null") ? "?" : ""}`;
      return shapeOf(target, name);
    }
    if (schema.oneOf ?? schema.anyOf) {
      return [...new Set((schema.oneOf ?? schema.anyOf)!.map((each) => shapeOf(each, inSchema)))].join("|");
    }
    const types = typesOf(schema);
    const nullable = types.includes("null") || schema.enum?.includes(null) ? "?" : "";
    const type = types.find((each) => each !== "null");
    if (types.length === 0) {
      const isUnknown = typeof schema["x-confidence"] === "object" && !schema.enum && schema.const === undefined;
      if (isUnknown) return "{}";
      throw new Error(
        `${inSchema} has no one type by which its XML could be read. Give it one, or tell in x-confidence why none is known.`,
      );
    }
    if (type === undefined) return "?";
    if (type === "array") {
      const item = shapeOf(schema.items ?? {}, inSchema);
      if (item.includes("*")) {
        throw new Error(`${inSchema} is a list of lists, of which XML shows one. Describe a list of objects.`);
      }
      return `${item.replaceAll("|", "*|")}*${nullable}`;
    }
    if (type === "object" && !schema.properties) {
      if (!isMap(schema, new Set())) {
        throw new Error(
          `${inSchema} is a map, whose values are read from XML as lists of texts, whatever their type. Describe its members as properties, or its values without a type.`,
        );
      }
      return `{}${nullable}`;
    }
    if (type === "object") return `${declare(schema, inSchema)}${nullable}`;
    return `${type === "integer" ? "n" : type === "number" ? "d" : type === "boolean" ? "b" : "s"}${nullable}`;
  };
  /** Whether all values are lists of texts, or maps of such, or may be anything. */
  const isMap = ({ additionalProperties: values }: Schema, around: Set<Schema>): boolean => {
    const isRead = (reference: Schema): boolean => {
      const schema = follow<Schema>(description, reference);
      if (around.has(schema)) return true;
      around.add(schema);
      const branches = schema.oneOf ?? schema.anyOf;
      if (branches) return branches.every(isRead);
      const types = typesOf(schema);
      if (types.includes("object")) return !schema.properties && isMap(schema, around);
      const [item] = schema.items ? typesOf(follow<Schema>(description, schema.items)) : [];
      return types.length === 0 || (types.includes("array") && item === "string");
    };
    return typeof values !== "object" || isRead(values);
  };
  const kinds = new Map<string, readonly string[]>();
  const rows = new Map<string, string>();
  const declare = (schema: Schema, name: string): string => {
    const members = Object.entries(schema.properties ?? {}).map(([member, each]) => {
      const shape = shapeOf(each, `${name}.${member}`);
      // A page always has its items, whatever fields of them were asked for.
      const mayLack = shape.includes("*") && !schema.required?.includes(member) && member !== "results";
      return `${key(member)}: ${JSON.stringify(mayLack ? `~${shape}` : shape)}`;
    });
    const kind = kindOf(schema);
    if (kind) kinds.set(name, kind);
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
    const failure = responses.find(([status, { content }]) => status >= 400 && content?.["application/xml"]);
    if (failure) shapeOf(failure[1].content!["application/xml"]!.schema!, `${pascal(id)}Failure`);
    const place = `${method.toUpperCase()} ${path}`;
    for (const [status, { content }] of responses.filter(([each]) => each < 400)) {
      const schema = content?.["application/xml"]?.schema;
      if (!schema) continue;
      const former = answers.get(place);
      const shape = shapeOf(schema, `${pascal(id)}Answer${former === undefined ? "" : status}`);
      if (former !== shape) answers.set(former === undefined ? place : `${place} ${status}`, shape);
    }
  }
  return [
    `/** The shape of each object, member by member. */\nexport const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n`,
    ...[...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    `};\n\n/** The objects that lead to one of a certain kind: by which member, and what that has in which of its own. */\nexport const kinds: Readonly<Record<string, readonly [link: string, member: string, kind: string]>> = {\n`,
    ...[...kinds].map(([name, kind]) => `  ${key(name)}: [${kind.map((each) => JSON.stringify(each)).join(", ")}],\n`),
    `};\n\n/** The shape of each operation's answer, by method and path, and by the status where that is another than the first. */\nexport const answers: Readonly<Record<string, string>> = {\n`,
    ...[...answers].map(([operation, shape]) => `  ${JSON.stringify(operation)}: ${JSON.stringify(shape)},\n`),
    `};\n`,
  ].join("");
}

/** The types of a schema, of which those of its values tell where it names none. Of several that are not null, none. */
function typesOf({ type, properties, const: only, enum: choices }: Schema): readonly string[] {
  if (type !== undefined) return [type].flat();
  if (properties) return ["object"];
  const values = only === undefined ? (choices ?? []) : [only];
  const types = new Set(values.map((value) => (value === null ? "null" : typeof value)));
  const isWhole = values.every((value) => typeof value !== "number" || Number.isInteger(value));
  const [one, ...others] = [...types].filter((each) => each !== "null");
  if (others.length > 0 || one === "object") return [];
  return [...types].map((each) => (each === "number" && isWhole ? "integer" : each));
}

/** The member of an object that leads to another of one kind only, as the constants beside the reference to it say. */
function kindOf({ properties = {} }: Schema): readonly [link: string, member: string, kind: string] | undefined {
  for (const [link, { oneOf = [] }] of Object.entries(properties)) {
    for (const each of oneOf.filter(({ $ref }) => $ref !== undefined)) {
      const [constant] = Object.entries(each.properties ?? {});
      if (typeof constant?.[1].const === "string") return [link, constant[0], constant[1].const];
    }
  }
  return undefined;
}
