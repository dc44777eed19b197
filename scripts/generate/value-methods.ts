import { clientName, listOperations, type Description, type ResolvedOperation } from "./description.ts";
import type { SchemaEmitter, TypeParameter } from "./emitter.ts";
import { declaredOpen, describeMethod, documentMethod, isNeeded, list, member, nameOf, noting } from "./method.ts";
import { comment, key, pascal } from "./text.ts";
import { readValues, type ValueFacts } from "./values.ts";

/**
 * The names that stand for dates and money, and the methods of a client that makes values of them, or undefined where the
 * provider has none.
 *
 * @param client The source of the client, whose types they are made of.
 */
export function emitValues(
  description: Description,
  packageName: string,
  schemas: SchemaEmitter,
  client: string,
): string | undefined {
  const operations = listOperations(description);
  const facts = readValues(description);
  if (facts.names.size === 0) return undefined;
  const methods = `${clientName(description)}Methods`;
  const isTouched = (operation: ResolvedOperation): boolean =>
    facts.answered(operation) || facts.sent(operation) || facts.asked(operation).length > 0;
  const parts = operations.filter(isTouched).map((operation) => emitMethod(operation, facts, packageName, schemas));
  const others = operations.filter((operation) => !isTouched(operation)).map(({ id }) => `\n  | "${id}"`);
  const body = [
    ...parts.map(({ types }) => types).filter(Boolean),
    `type WithoutValues = ${others.join("") || "never"};\n`,
    `${comment(`The methods of a client with values. \`Types\` tells what each kind of text becomes; the rest is as in {@link ${methods}}.`)}export interface ${methods}With<Types> extends Pick<${methods}, WithoutValues> {\n${parts.map(({ method }) => method).join("\n")}}\n`,
  ].join("\n");
  const exported = [...client.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!);
  return [
    importUsed(
      "@memberships/runtime",
      ["Asked", "Call", "Certain", "Decoded", "DecodedOutcome", "Encodable", "Encoded", "List", "Noted", "Sure"],
      body,
    ),
    importUsed("./client.gen.ts", exported, body),
    ...[...schemas.imports.matchAll(/^import type \{ (.+) \} from "(.+)";$/gm)].map(([, names, module]) =>
      importUsed(module!, names!.split(", "), body),
    ),
    importUsed("./schema.gen.ts", ["paths"], body),
    `\n${emitNames(facts)}\n${comment("The type of `names`, which editors and declarations name and do not spell out.")}export type ValueNames = { readonly [Name in keyof typeof names]: (typeof names)[Name] };\n\n`,
    body,
  ].join("");
}

function emitNames({ names, ambiguous }: ValueFacts): string {
  const doc = [
    "What each name stands for in whatever is sent or answered. The members of what is `open` are left alone.",
    ...(ambiguous.length === 0
      ? []
      : ["", `Not among them, for \`x-value: none\` says so: ${ambiguous.map((name) => `\`${name}\``).join(", ")}.`]),
  ];
  const rows = [...names].map(([name, kind]) => `  ${key(name)}: "${kind}",\n`);
  return `${comment(doc.join("\n"))}export const names = {\n${rows.join("")}} as const;\n`;
}

function emitMethod(
  resolved: ResolvedOperation,
  facts: ValueFacts,
  packageName: string,
  schemas: SchemaEmitter,
): { types: string; method: string } {
  const { id, operation } = resolved;
  const { given, declaration, takes, body, answer, outcome } = describeMethod(resolved, schemas);
  const isSent = facts.sent(resolved);
  const asked = facts.asked(resolved);
  const input = `${pascal(id)}Input`;
  const members: [name: string, line: string][] = [];
  let types = "";
  if (asked.length > 0) {
    types += emitQuery(resolved, asked, given, facts);
    const needed = isNeeded(resolved.parameters.filter((parameter) => parameter.in === "query"));
    const type = `${pascal(id)}QueryWith${withTypes(given, nameOf)}${noting(given)}`;
    members.push(["query", `  readonly ${member("query", needed, type)};\n`]);
  }
  if (isSent) {
    const type = `Encodable<${body}, ValueNames, Types>`;
    members.push(["body", `  readonly ${member("body", operation.requestBody?.required, type)};\n`]);
  }
  if (members.length > 0) {
    const dropped = members.map(([name]) => `"${name}"`).join(" | ");
    types += `${comment(`The input of \`${id}\`, which takes values too.`)}export interface ${input}With${withTypes(given, declaredOpen)} extends Omit<${input}${list(given, nameOf)}, ${dropped}> {\n${members.map(([, line]) => line).join("")}}\n`;
  }

  const decoded = (type: string): string => (facts.answered(resolved) ? `Decoded<${type}, ValueNames, Types>` : type);
  const ends = facts.answered(resolved) ? `DecodedOutcome<${outcome}, ValueNames, Types>` : outcome;
  const returned =
    answer.item === undefined
      ? `Call<${decoded(answer.body)}, ${ends}>`
      : `List<${decoded(answer.item)}, ${answer.body.replace(answer.item, decoded)}, ${ends}>`;
  const taken = members.length > 0 ? `${input}With${withTypes(given, nameOf)}` : `${input}${list(given, nameOf)}`;
  return {
    types,
    method: `${documentMethod(resolved, packageName)}  ${id}${declaration}(${takes(taken)}): ${returned};\n`,
  };
}

function withTypes(given: readonly TypeParameter[], write: (parameter: TypeParameter) => string): string {
  return `<${["Types", ...given.map(write)].join(", ")}>`;
}

function emitQuery(
  { id, parameters }: ResolvedOperation,
  asked: readonly string[],
  given: readonly TypeParameter[],
  facts: ValueFacts,
): string {
  const lines = parameters
    .filter(({ in: where, name, "x-name": friendly }) => where === "query" && asked.includes(friendly ?? name))
    .map((parameter) => {
      const { name, "x-name": friendly, description = "", required } = parameter;
      const type = `Encoded<"${facts.names.get(friendly ?? name)}", Types>`;
      return `${comment(description, "  ", parameter)}  readonly ${member(friendly ?? name, required, type)};\n`;
    });
  const query = `${pascal(id)}Query`;
  const dropped = asked.map((name) => JSON.stringify(name)).join(" | ");
  return `export interface ${query}With${withTypes(given, declaredOpen)} extends Omit<${query}${list(given, nameOf)}, ${dropped}> {\n${lines.join("")}}\n`;
}

/** The import of those names that the source uses. */
function importUsed(module: string, names: readonly string[], source: string): string {
  // Comments and the names of schemas may hold the same words.
  const words = new Set(source.replaceAll(/\/\*\*.*?\*\/|"[^"\n]*"/gs, "").match(/\w+/g));
  const used = names.filter((name) => words.has(name));
  if (used.length === 0) return "";
  const listed = used.length > 6 ? `\n${used.map((name) => `  ${name},\n`).join("")}` : ` ${used.join(", ")} `;
  return `import type {${listed}} from "${module}";\n`;
}
