/** As much of an OpenAPI 3.1 document as the generator reads. */
export interface Description {
  readonly info: {
    readonly "x-client"?: string;
    readonly "x-rate-classes"?: Readonly<Record<string, { readonly windows: readonly object[] }>>;
    readonly "x-rate-limit"?: { readonly requests?: number; readonly seconds?: number };
  };
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly [section: string]: Readonly<Record<string, unknown>> | undefined;
  };
}

interface Reference {
  readonly $ref: string;
}

export type PathItem = {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly { readonly url: string }[];
} & { readonly [method in Method]?: Operation };

export const METHODS = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof METHODS)[number];

/** What may stand at a path. Anything else would be an operation, or lead to some, that the client lacks. */
const READ: ReadonlySet<string> = new Set([...METHODS, "summary", "description", "parameters", "servers"]);

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly object[];
  readonly servers?: readonly { readonly url: string }[];
  readonly deprecated?: boolean;
  readonly "x-permissions"?: readonly string[];
  readonly "x-modes"?: readonly string[];
  readonly "x-callers"?: readonly string[];
  readonly "x-idempotent"?: boolean;
  readonly "x-rate-class"?: string;
}

interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { schema?: Schema }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly deprecated?: boolean;
  readonly "x-name"?: string;
}

export interface Response {
  readonly content?: Readonly<Record<string, { schema?: Schema }>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly "x-value"?: string;
  readonly "x-confidence"?: string | object;
  readonly "x-expandable"?: string | true;
  readonly "x-deferred"?: boolean;
  readonly "x-filterable"?: boolean;
  readonly "x-matchers"?: Readonly<Record<string, { readonly value: string; readonly kinds: readonly string[] }>>;
  readonly "x-relationship"?: {
    readonly type: string;
    readonly cardinality: "one" | "many";
    readonly filterable: boolean;
    readonly nullable?: boolean;
  };
}

/** An operation with everything that it inherits from its path, references followed. */
export interface ResolvedOperation {
  readonly id: string;
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation & { readonly requestBody?: RequestBody };
  readonly parameters: readonly Parameter[];
  readonly responses: readonly (readonly [status: number, response: Response])[];
  readonly server: string | undefined;
}

/**
 * What the client is called.
 *
 * @throws {Error} where the description does not say
 */
export function clientName({ info }: Description): string {
  const name = info["x-client"];
  if (name !== undefined && /^[A-Z]\w*$/.test(name)) return name;
  throw new Error(
    `info has ${name === undefined ? 'no "x-client"' : `"${name}" as "x-client"`}. Give it the name of the client in PascalCase: createName makes one, and Name is its type.`,
  );
}

/**
 * The address of the API, to which the client sends unless told otherwise.
 *
 * @throws {Error} where the description names none, or one with variables
 */
export function serverOf({ servers }: Description): string {
  const url = servers?.[0]?.url;
  if (url !== undefined && URL.canParse(url) && !url.includes("{")) return url;
  throw new Error(
    `The description has ${url === undefined ? "no `servers`" : `the server "${url}"`}. Give it the whole address of the live service, without variables.`,
  );
}

/** All operations, in the order of their ids. */
export function listOperations(description: Description): ResolvedOperation[] {
  return Object.entries(description.paths)
    .flatMap(([path, item]) => {
      refuseUnread(path, item);
      return METHODS.flatMap((method) => {
        const written = item[method];
        if (!written) return [];
        const { requestBody, ...rest } = written;
        const operation = {
          ...rest,
          ...(requestBody && { requestBody: follow<RequestBody>(description, requestBody) }),
        };
        const parameters = readParameters(description, item, operation);
        const responses = Object.entries(operation.responses).map(
          ([status, response]) =>
            [readStatus(status, operation.operationId), follow<Response>(description, response)] as const,
        );
        const server = operation.servers?.[0]?.url ?? item.servers?.[0]?.url;
        return [{ id: operation.operationId, path, method, operation, parameters, responses, server }];
      });
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether an operation answers bodies of a media type. A text that mentions it tells nothing. */
export function answersIn(description: Description, mediaType: string): boolean {
  return listOperations(description).some(({ responses }) =>
    responses.some(([, { content = {} }]) => Object.hasOwn(content, mediaType)),
  );
}

/**
 * Refuses ids by which files could not be told apart.
 *
 * @throws {Error} for two that differ in their case only
 */
export function refuseSameFiles(operations: readonly ResolvedOperation[]): void {
  const ids = new Map<string, string>();
  for (const { id } of operations) {
    const other = ids.get(id.toLowerCase());
    if (other !== undefined) {
      throw new Error(
        `The operations ${other} and ${id} differ in their case only, and some file systems would take the files of one for those of the other. Rename one of them.`,
      );
    }
    ids.set(id.toLowerCase(), id);
  }
}

function refuseUnread(path: string, item: PathItem): void {
  const unread = Object.keys(item).find((member) => !READ.has(member) && !member.startsWith("x-"));
  if (unread !== undefined) {
    throw new Error(
      `The path ${path} has "${unread}", which the generator does not support. Methods are ${METHODS.join(", ")}.`,
    );
  }
}

/** The parameters of a path and of its operation, whose own wins over the path's of the same name and place. */
function readParameters(description: Description, item: PathItem, operation: Operation): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = follow<Parameter>(description, each);
    refuseCookie(parameter, operation.operationId);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

function refuseCookie({ name, in: where }: Parameter, id: string): void {
  if (where !== "cookie") return;
  throw new Error(`The parameter "${name}" of ${id} is a cookie, which the client does not send. Leave it out.`);
}

function readStatus(status: string, id: string): number {
  if (status.startsWith("3")) {
    throw new Error(`${id} answers ${status}, in which no call ends: a redirect is followed or refused. Leave it out.`);
  }
  if (/^\d{3}$/.test(status)) return Number(status);
  throw new Error(`${id} answers "${status}", which is not a status of three digits. Describe each status by itself.`);
}

/** Follows a local reference, which a bundle has for every component. */
export function follow<T extends object>(description: Description, node: T | Reference): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  const [section, name] = node.$ref.split("/").slice(2) as [string, string];
  const target = description.components[section]?.[name];
  if (!target) throw new Error(`${node.$ref} leads nowhere.`);
  return target as T;
}

/** The name of the component schema that a reference leads to, or undefined for a schema written in place. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.replace("#/components/schemas/", "");
}
