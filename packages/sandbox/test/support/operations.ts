import { bundles } from "./open.ts";

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string | number;
}

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
}

interface RawOperation {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly examples?: Record<string, Example> }> };
  readonly responses: Record<string, unknown>;
  readonly servers?: unknown;
}

interface Document {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: { readonly parameters: Record<string, Parameter>; readonly examples: Record<string, Example> };
}

export interface Described {
  readonly id: string;
  readonly method: string;
  /** The path with the examples of its parameters. */
  readonly path: string;
  readonly template: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly (readonly [name: string, body: unknown])[];
  readonly statuses: readonly number[];
  readonly isSecured: boolean;
}

/** Every operation of a provider, called as its examples call it. */
export function operationsOf(provider: keyof typeof bundles): readonly Described[] {
  const { paths, components } = bundles[provider] as Document;
  return Object.entries(paths).flatMap(([template, item]) =>
    ["get", "post", "put", "patch", "delete"].flatMap((method) => {
      const operation = item[method] as RawOperation | undefined;
      if (!operation || item["servers"]) return [];
      const parameters = [
        ...((item["parameters"] as Parameter[] | undefined) ?? []),
        ...(operation.parameters ?? []),
      ].map((parameter) => (parameter.$ref ? components.parameters[lastPart(parameter.$ref)] : parameter) ?? parameter);
      const exampleOf = (name: string): string =>
        String(parameters.find((parameter) => parameter.name === name)?.example);
      const required = parameters.filter((parameter) => parameter.required);
      const query = required.filter((parameter) => parameter.in === "query");
      const path = template.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => exampleOf(name));
      const search = query.map(({ name }) => `${name}=${encodeURIComponent(exampleOf(name))}`).join("&");
      const examples = Object.values(operation.requestBody?.content ?? {})[0]?.examples ?? {};
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path: search === "" ? path : `${path}?${search}`,
        template,
        headers: Object.fromEntries(
          required.filter((parameter) => parameter.in === "header").map(({ name }) => [name, exampleOf(name)]),
        ),
        bodies: Object.entries(examples).map(([name, example]) => [
          name,
          example.$ref ? components.examples[lastPart(example.$ref)]?.value : example.value,
        ]),
        statuses: Object.keys(operation.responses).map(Number),
        isSecured: operation.security?.length !== 0,
      } satisfies Described;
    }),
  );
}

const lastPart = (reference: string): string => reference.split("/").at(-1) ?? "";
