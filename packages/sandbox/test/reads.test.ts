import { describe, expect, test } from "vitest";
import { bundles, openCommerceLayer, openTeamUp } from "./support/open.ts";

interface Operation {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly unknown[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string | number;
}

interface Bundle {
  readonly paths: Record<string, Record<string, unknown> & { parameters?: Parameter[]; get?: Operation }>;
  readonly components: { readonly parameters: Record<string, Parameter> };
}

/** Every read of a bundle, with the examples of its path and of its required parameters. */
function readsOf(bundle: object): [operationId: string, path: string, headers: Record<string, string>][] {
  const { paths, components } = bundle as Bundle;
  return Object.entries(paths).flatMap(([path, item]) => {
    if (!item.get) return [];
    const parameters = [...(item.parameters ?? []), ...((item.get.parameters ?? []) as Parameter[])].map((parameter) =>
      parameter.$ref ? (components.parameters[parameter.$ref.split("/").at(-1) ?? ""] as Parameter) : parameter,
    );
    const exampleOf = (name: string): string =>
      String(parameters.find((parameter) => parameter.name === name)?.example);
    const filled = path.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => exampleOf(name));
    const required = parameters.filter((parameter) => parameter.required);
    const query = required
      .filter((parameter) => parameter.in === "query")
      .map(({ name }) => `${name}=${encodeURIComponent(exampleOf(name))}`);
    const headers = required
      .filter((parameter) => parameter.in === "header")
      .map(({ name }) => [name, exampleOf(name)]);
    return [
      [
        item.get.operationId,
        filled + (query.length > 0 ? `?${query.join("&")}` : ""),
        Object.fromEntries(headers) as Record<string, string>,
      ],
    ];
  });
}

describe("every read answers 200 from the seed, as described", () => {
  test.each(readsOf(bundles.teamup))("TeamUp %s", async (_operationId, path, headers) => {
    const { ask } = openTeamUp();
    expect((await ask("GET", path, { headers })).status).toBe(200);
  });

  test.each(readsOf(bundles.commercelayer))("Commerce Layer %s", async (_operationId, path) => {
    const { ask } = await openCommerceLayer();
    expect((await ask("GET", path)).status).toBe(200);
  });
});
