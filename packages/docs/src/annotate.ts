import { type Bundle, isNode, type Node, referred } from "./bundle.ts";

/** What one extension says to a reader, as Markdown; nothing where the extension is absent or has nothing to add. */
type Remark = string | undefined;

const code = (word: unknown): string => `\`${String(word)}\``;

const listed = (words: unknown, conjunction: "and" | "or"): string => {
  const items = (Array.isArray(words) ? words : [words]).map(code);
  const last = items.pop() ?? "";
  return items.length === 0 ? last : `${items.join(", ")} ${conjunction} ${last}`;
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

export function operationName(operation: Node): Remark {
  return typeof operation["operationId"] === "string" ? `**Operation** ${code(operation["operationId"])}` : undefined;
}

export function permissions(operation: Node): Remark {
  const names = operation["x-permissions"];
  if (!Array.isArray(names) || names.length === 0) return undefined;
  return names.length === 1
    ? `**Staff permission** ${code(names[0])}`
    : `**Staff permissions** ${listed(names, "or")}; one is enough`;
}

export function conditions(operation: Node): Remark {
  const names = operation["x-conditions"];
  if (!Array.isArray(names) || names.length === 0) return undefined;
  return `**${names.length === 1 ? "Condition" : "Conditions"}** ${listed(names, "and")}`;
}

export function modes(operation: Node): Remark {
  const names = operation["x-modes"];
  if (!Array.isArray(names) || names.length === 0) return undefined;
  return names.length === 1 ? `**Request mode** ${code(names[0])} only` : `**Request modes** ${listed(names, "and")}`;
}

const callerNames: Record<string, string> = {
  admin: "an admin of the organization",
  member: "any member of the organization",
  owner: "the owner of the organization",
  self: "the person concerned",
  anyone: "anyone, without a token",
};

export function callers(operation: Node): Remark {
  const names = operation["x-callers"];
  if (!Array.isArray(names) || names.length === 0) return undefined;
  const people = names.filter((name) => name !== "enterprise").map((name) => callerNames[String(name)] ?? code(name));
  const plan = names.includes("enterprise") ? "on the Enterprise plan only" : "";
  return `**Who may call** ${[people.join(", or "), plan].filter(Boolean).join("; ")}`;
}

export function rateClass(operation: Node, info: Node): Remark {
  const name = operation["x-rate-class"];
  const classes = info["x-rate-classes"];
  if (typeof name !== "string" || !isNode(classes) || !isNode(classes[name])) return undefined;
  const windows = (classes[name]["windows"] as { limit: number; seconds: number; scope: string }[] | undefined) ?? [];
  const limits = windows.map(
    ({ limit, seconds, scope }) =>
      `${limit} in ${seconds} seconds ${scope === "endpoint" ? "on this endpoint" : "on all endpoints together"}`,
  );
  return `**Rate limit** ${code(name)}: ${limits.join(", ")}`;
}

export function idempotent(operation: Node): Remark {
  if (operation["x-idempotent"] === true) return "**Repeating** is safe: a second call changes nothing more";
  if (operation["x-idempotent"] === false) return "**Repeating** is not safe: a second call acts again";
  return undefined;
}

export function source(operation: Node): Remark {
  const origin = operation["x-source"];
  if (!isNode(origin)) return undefined;
  return `**Source** ${String(origin["document"])} (${String(origin["date"])}), there ${code(origin["name"])}`;
}

export function clientName(parameter: Node): Remark {
  return typeof parameter["x-name"] === "string" ? `The client calls it ${code(parameter["x-name"])}.` : undefined;
}

export function expandable(property: Node, name: string): Remark {
  const schema = property["x-expandable"];
  if (schema === undefined) return undefined;
  const request = code(`expand=${name}`);
  return schema === true
    ? `**Expandable**: ${request} asks for it.`
    : `**Expandable**: ${request} puts ${code(schema)} in its place.`;
}

export function deferred(property: Node, name: string): Remark {
  return property["x-deferred"] === true
    ? `**Deferred**: left out unless asked for with ${code(`expand=${name}`)}.`
    : undefined;
}

export function trigger(attribute: Node): Remark {
  return attribute["x-trigger"] === true ? "**Trigger**: acts once and is never part of an answer." : undefined;
}

export function uses(attribute: Node): Remark {
  const words = ["sortable", "filterable", "creatable", "updatable"].filter((word) => attribute[`x-${word}`] === true);
  const relationship = attribute["x-relationship"];
  if (isNode(relationship) && relationship["filterable"] === true) words.unshift("filterable");
  if (words.length === 0) return undefined;
  const [first = "", ...rest] = words;
  return `*${[first[0]?.toUpperCase() + first.slice(1), ...rest].join(", ")}.*`;
}

export function confidence(node: Node): Remark {
  const grade = node["x-confidence"];
  if (!isNode(grade)) return undefined;
  if (typeof grade["inferred"] === "string") return `**Inferred**: ${sentence(grade["inferred"])}`;
  if (typeof grade["decided"] === "string") return `**Decided**: ${sentence(grade["decided"])}`;
  return undefined;
}

export function contradictions(entries: unknown): string[] {
  if (!Array.isArray(entries)) return [];
  return entries
    .filter(isNode)
    .map(
      ({ id, sources, decision, reason }) =>
        `**The sources disagree** (${String(id)}): ${sentence(String(sources))} **Decision**: ${sentence(String(decision))} **Reason**: ${sentence(String(reason))}`,
    );
}

const present = (remarks: Remark[]): string[] => remarks.filter((remark) => remark !== undefined);

/** All remarks on one object: facts about an operation as a list, everything else as paragraphs. */
function remarksOn(node: Node, name: string, info: Node): string[] {
  const facts = present([
    operationName(node),
    permissions(node),
    conditions(node),
    modes(node),
    callers(node),
    rateClass(node, info),
    idempotent(node),
    source(node),
  ]);
  const list = facts.length > 0 ? [facts.map((fact) => `- ${sentence(fact)}`).join("\n")] : [];
  const marks = present([clientName(node), expandable(node, name), deferred(node, name), trigger(node), uses(node)]);
  const inline = marks.length > 0 ? [marks.join(" ")] : [];
  return [...inline, ...list, ...present([confidence(node)]), ...contradictions(node["x-contradiction"])];
}

// Under these keys stand names that the description chose, so a property called `example` is not mistaken for an example.
// The examples of a schema have no names: they are a list.
const mapsOfNames = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "paths",
  "schemas",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "securitySchemes",
  "pathItems",
  "content",
  "examples",
]);
const literals = new Set(["example", "value", "default", "const", "enum"]);

/** A copy of the bundle whose descriptions also say what its extensions say. The bundle itself stays as it is. */
export function annotate(bundle: Bundle): Bundle {
  const copy = structuredClone(bundle);
  const root = copy as unknown as Node;
  visit(root, "", (node, name) => addRemarks(node, name, copy));
  visit(root, "", (node) => {
    tellWithEachForm(node, copy);
    tellOfBody(node, copy);
    takeMarksFromServers(node);
  });
  const unplaced = contradictions(bundle.info["x-contradictions"]);
  if (unplaced.length > 0) {
    const list = unplaced.map((entry) => `- ${entry}`);
    copy.info.description = paragraphs(copy.info.description, "## Contradictions in the sources", ...list);
  }
  return copy;
}

function addRemarks(node: Node, name: string, root: Bundle): void {
  const remarks = remarksOn(node, name, root.info);
  if (remarks.length > 0) node["description"] = paragraphs(descriptionOf(node, root), ...remarks);
}

/** Of a server Redoc shows the description as it is written. */
function takeMarksFromServers({ servers }: Node): void {
  if (!Array.isArray(servers)) return;
  for (const server of servers.filter(isNode)) {
    const { description } = server;
    if (typeof description === "string") server["description"] = description.replaceAll(/\*\*|`/g, "");
  }
}

/** Of something that has several forms Redoc shows the description of the chosen form alone. */
function tellWithEachForm(node: Node, root: Bundle): void {
  const { description } = node;
  for (const forms of [node["oneOf"], node["anyOf"]]) {
    if (description === undefined || !Array.isArray(forms)) continue;
    for (const form of forms.filter(isNode)) form["description"] = paragraphs(description, descriptionOf(form, root));
  }
}

/** Of a body Redoc shows what the request or the answer says of it. What its schema says it shows with forms alone. */
function tellOfBody(node: Node, root: Bundle): void {
  if (!isNode(node["content"])) return;
  const schemas = Object.values(node["content"]).map((media) => (isNode(media) ? media["schema"] : undefined));
  const said = schemas
    .filter(isNode)
    .filter((schema) => !hasForms(referred(schema["$ref"], root) ?? schema))
    .map((schema) => descriptionOf(schema, root));
  const description = paragraphs(...new Set([node["description"], ...said]));
  if (description !== "") node["description"] = description;
}

/** Of forms that a discriminator tells apart Redoc shows no description. */
const hasForms = (schema: Node): boolean => ("oneOf" in schema || "anyOf" in schema) && !("discriminator" in schema);

const paragraphs = (...texts: unknown[]): string => texts.filter(Boolean).join("\n\n");

/** A description beside a reference hides the one it refers to. */
const descriptionOf = (node: Node, root: Bundle): unknown =>
  node["description"] ?? referred(node["$ref"], root)?.["description"];

function visit(node: Node, name: string, act: (node: Node, name: string) => void): void {
  act(node, name);
  for (const [key, value] of Object.entries(node)) {
    if (literals.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value))) continue;
    const members: [string, unknown][] = Array.isArray(value)
      ? value.map((item) => [name, item])
      : mapsOfNames.has(key) && isNode(value)
        ? Object.entries(value)
        : [[key, value]];
    for (const [each, member] of members) if (isNode(member)) visit(member, each, act);
  }
}
