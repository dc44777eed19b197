export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return node[Number(key)];
    return isRecord(node) ? node[key] : undefined;
  }, document);
}

function member(document: unknown, path: readonly string[], name: string): string | undefined {
  const node = at(document, path);
  return isRecord(node) && typeof node[name] === "string" ? node[name] : undefined;
}

/** The way into a schema as one reads it: `rules[].price`. */
function fieldPath(path: readonly string[]): string {
  let field = "";
  for (let index = 0; index < path.length; index += 1) {
    const key = path[index];
    if (key === "properties") {
      index += 1;
      field += `${field === "" ? "" : "."}${path[index] ?? ""}`;
    } else if (key === "items") field += "[]";
    else if (key === "additionalProperties") field += ".*";
  }
  return field;
}

function inside(path: readonly string[]): string {
  const [, , examples, example] = path;
  if (path[0] === "content" && examples === "examples") return `, example \`${example}\``;
  const field = fieldPath(path);
  return field === "" ? "" : `, \`${field}\``;
}

function inOperation(document: unknown, operation: readonly string[], rest: readonly string[]): string {
  const [part, key = "", ...deeper] = rest;
  if (part === "parameters") return `, parameter \`${member(document, [...operation, part, key], "name") ?? key}\``;
  if (part === "responses") return `, response ${key}${inside(deeper)}`;
  if (part === "requestBody") return `, request body${inside(rest.slice(1))}`;
  return "";
}

const componentKinds: Record<string, string> = {
  schemas: "schema",
  parameters: "parameter",
  responses: "response",
  headers: "header",
  examples: "example",
  securitySchemes: "security scheme",
};

/** A place in the bundle in words: the operation, schema or parameter by name, and the field inside. */
export function placeOf(document: unknown, path: readonly string[]): string {
  const [area, kind = "", name = "", ...rest] = path;
  if (area === "paths") {
    const operationId = member(document, ["paths", kind, name], "operationId");
    if (operationId !== undefined) return `\`${operationId}\`${inOperation(document, path.slice(0, 3), rest)}`;
    return `path \`${kind}\`${inOperation(
      document,
      path.slice(0, 2),
      [name, ...rest].filter((key) => key !== ""),
    )}`;
  }
  if (area === "components") {
    const wireName = kind === "parameters" ? member(document, ["components", kind, name], "name") : undefined;
    const isShared = member(document, ["components", kind, name], "in") === "path";
    return `${componentKinds[kind] ?? kind} \`${wireName ?? name}\`${isShared ? ` (${name})` : ""}${inside(rest)}`;
  }
  if (area === "info" || area === undefined) return "the API as a whole";
  if (area === "tags") return `tag \`${member(document, ["tags", kind], "name") ?? kind}\``;
  if (area === "servers") return "the server's address";
  return `\`${path.join(".")}\``;
}
