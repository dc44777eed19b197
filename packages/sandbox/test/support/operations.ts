import type { Document, Parameter } from "../../../../scripts/conformance/bundle.ts";
import { callsOf, examplesOf, follow } from "../../../../scripts/conformance/bundle.ts";
import { bundles } from "./open.ts";

export interface Described {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  /** The path with the examples of its parameters. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly (readonly [name: string, body: unknown])[];
  readonly statuses: readonly number[];
  /** The successful answers that the documentation shows. */
  readonly shown: readonly { readonly name: string; readonly summary?: string; readonly value: unknown }[];
  readonly isSecured: boolean;
}

/** Every operation of a provider's own server, called as its examples call it. */
export function operationsOf(provider: keyof typeof bundles): readonly Described[] {
  const document = bundles[provider] as unknown as Document;
  const own = callsOf(document).filter(({ path }) => !Object.hasOwn(document.paths[path] ?? {}, "servers"));
  return own.map(({ method, path: template, operation, parameters, responses }) => {
    const examples = new Map(parameters.map(({ name, example }) => [name, String(example)]));
    const shown = (place: Parameter["in"]): [name: string, example: string][] =>
      parameters
        .filter((parameter) => parameter.required && parameter.in === place)
        .map(({ name }) => [name, examples.get(name) ?? ""]);
    const path = template.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => examples.get(name) ?? "");
    const search = shown("query").map(([name, example]) => `${name}=${encodeURIComponent(example)}`);
    const [media] = Object.values(operation.requestBody?.content ?? {});
    const [, success] = responses.find(([status]) => status.startsWith("2")) ?? [];
    const [answered] = Object.values(success?.content ?? {});
    return {
      id: operation.operationId,
      method,
      template,
      path: search.length === 0 ? path : `${path}?${search.join("&")}`,
      headers: Object.fromEntries(shown("header")),
      bodies: media ? examplesOf(document, media) : [],
      statuses: responses.map(([status]) => Number(status)),
      shown: Object.entries(answered?.examples ?? {}).map(([name, example]) => ({
        name,
        value: undefined,
        ...follow(document, example),
      })),
      isSecured: operation.security?.length !== 0,
    };
  });
}

/** A JSON:API document says itself which resource it is for. */
export function at(operation: Described, body: unknown): Described {
  const id = (body as { data?: { id?: string } } | undefined)?.data?.id;
  return id === undefined
    ? operation
    : { ...operation, path: operation.path.replace(/\/[A-Za-z]{10}(?=$|\/)/, `/${id}`) };
}
