/** As much of the bundle as is needed to write down its documented requests. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly example?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { schema: Schema; examples?: Readonly<Record<string, { value: unknown }>> }>
    >;
  };
}

export interface DocumentedRequest {
  readonly id: string;
  readonly input: { path?: object; query?: object; body?: unknown };
  readonly schema?: Schema;
}

export interface SpoiledRequest extends DocumentedRequest {
  readonly fault: "enum" | "required" | "readOnly";
}

/** Every operation with its documented parameters, once for each documented body. */
export function listRequests(description: Description): DocumentedRequest[] {
  return Object.values(description.paths).flatMap((item) =>
    ["get", "put", "post", "patch", "delete"].flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation) return [];
      const shared = (item["parameters"] ?? []) as Parameter[];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((each) =>
        follow<Parameter>(description, each),
      );
      const path = collect(parameters, "path");
      const query = collect(parameters, "query");
      const base = { ...(path && { path }), ...(query && { query }) };
      const json = operation.requestBody?.content["application/json"];
      const bodies = Object.values(json?.examples ?? {}).map(
        (each) => follow<{ value: unknown }>(description, each).value,
      );
      const id = operation.operationId;
      return bodies.length === 0 || !json
        ? [{ id, input: base }]
        : bodies.map((body) => ({ id, input: { ...base, body }, schema: json.schema }));
    }),
  );
}

/** The request with one fault at a time: each enum that it uses, each required member, and a member that can only be read. */
export function spoilRequest(description: Description, request: DocumentedRequest): SpoiledRequest[] {
  const schema = request.schema && follow<Schema>(description, request.schema);
  const body = request.input.body;
  if (!schema?.properties || !isObject(body)) return [];
  const spoil = (fault: SpoiledRequest["fault"], changed: object): SpoiledRequest => ({
    ...request,
    fault,
    input: { ...request.input, body: changed },
  });
  const spoiled = [spoil("readOnly", { ...body, object: "membership" })];
  for (const [name, each] of Object.entries(schema.properties)) {
    const member = follow<Schema>(description, each);
    if ((member.enum || member.const !== undefined) && name in body)
      spoiled.push(spoil("enum", { ...body, [name]: "no such value" }));
    if (schema.required?.includes(name)) {
      spoiled.push(spoil("required", Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))));
    }
  }
  return spoiled;
}

function collect(parameters: readonly Parameter[], location: Parameter["in"]): object | undefined {
  const entries = parameters
    .filter((each) => each.in === location && each.example !== undefined)
    .map((each) => [each.name, each.example] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function follow<T extends object>(description: Description, node: T | { readonly $ref?: string }): T {
  const reference = "$ref" in node ? node.$ref : undefined;
  if (reference === undefined) return node as T;
  const [section, name] = reference.split("/").slice(2) as [string, string];
  return description.components[section]![name] as T;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
