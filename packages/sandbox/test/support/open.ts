import commercelayerBundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import teamupBundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import type { ProviderName, Sandbox, SandboxOptions } from "../../src/index.ts";
import { createSandbox } from "../../src/index.ts";
import { createContract } from "../../../../scripts/conformance/contract.ts";

export const bundles: { readonly teamup: object; readonly commercelayer: object } = {
  teamup: teamupBundle,
  commercelayer: commercelayerBundle,
};

interface WithExamples {
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

/** The bundle with `example` in place of `examples` wherever those are one. */
export function withoutNames(bundle: object): object {
  const { components } = bundle as WithExamples;
  return JSON.parse(JSON.stringify(bundle), (_key, node: unknown): unknown => {
    const { examples, ...rest } = (node ?? {}) as { readonly examples?: Readonly<Record<string, { $ref?: string }>> };
    const [only, ...others] = Object.values(examples ?? {});
    const example = components.examples[only?.$ref?.split("/").at(-1) ?? ""];
    return example && others.length === 0 ? { ...rest, example: example.value } : node;
  }) as object;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The tests look into bodies of every shape, and say what they expect to find there.
  // eslint-disable-next-line typescript/no-explicit-any
  readonly body: any;
  readonly text: string;
}

export interface Ask {
  readonly json?: unknown;
  readonly form?: Iterable<readonly [string, string]>;
  readonly multipart?: Iterable<readonly [string, string]>;
  readonly raw?: { readonly type: string; readonly body: string | Uint8Array<ArrayBuffer> };
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | null;
}

export interface Opened extends Sandbox {
  readonly ask: (method: string, path: string, ask?: Ask) => Promise<Answer>;
}

const contracts: Readonly<Record<ProviderName, ReturnType<typeof createContract>>> = {
  teamup: createContract(teamupBundle),
  commercelayer: createContract(commercelayerBundle),
};

export function openTeamUp(options: Partial<SandboxOptions> = {}, create = createSandbox): Opened {
  const sandbox = create({
    provider: "teamup",
    bundle: teamupBundle,
    clock: "2026-04-15T09:00:00Z",
    ...options,
  });
  return {
    ...sandbox,
    ask: asker("teamup", "https://goteamup.com/api/v2", sandbox.fetch, "application/json", "sandbox"),
  };
}

export async function openCommerceLayer(
  options: Partial<SandboxOptions> = {},
  clientId = "sandbox",
  create = createSandbox,
): Promise<Opened> {
  const sandbox = create({
    provider: "commercelayer",
    bundle: commercelayerBundle,
    clock: "2026-02-15T09:00:00Z",
    ...options,
  });
  return { ...sandbox, ask: await commerceLayerAsker(sandbox, clientId) };
}

export async function commerceLayerAsker(sandbox: Sandbox, clientId: string): Promise<Opened["ask"]> {
  const token = await tokenFor(sandbox.fetch, "https://auth.commercelayer.io", clientId);
  return asker(
    "commercelayer",
    "https://provisioning.commercelayer.io/api",
    sandbox.fetch,
    "application/vnd.api+json",
    token,
  );
}

export async function tokenFor(fetch: Sandbox["fetch"], origin: string, clientId: string): Promise<string> {
  const response = await fetch(`${origin}/oauth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "client_credentials", client_id: clientId, client_secret: "sandbox" }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}

/** Asks, and holds each answer against the bundle. */
export function asker(
  provider: ProviderName,
  base: string,
  fetch: Sandbox["fetch"],
  mediaType: string,
  defaultToken: string,
): Opened["ask"] {
  return async (method, path, ask = {}) => {
    const headers = new Headers({ accept: mediaType });
    const token = ask.token === undefined ? defaultToken : ask.token;
    if (token !== null) headers.set("authorization", `Bearer ${token}`);
    const body = bodyOf(ask, headers, mediaType);
    for (const [name, value] of Object.entries(ask.headers ?? {})) headers.set(name, value);
    const response = await fetch(base + path, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    const parsed: unknown = text === "" || method === "HEAD" ? undefined : isJson ? JSON.parse(text) : text;
    const [pathname = ""] = path.split("?");
    if (method !== "HEAD") contracts[provider](method, pathname, response, parsed, path.includes("fields"));
    return { status: response.status, headers: response.headers, body: parsed, text };
  };
}

function bodyOf(ask: Ask, headers: Headers, mediaType: string): BodyInit | undefined {
  if (ask.raw) {
    headers.set("content-type", ask.raw.type);
    return ask.raw.body;
  }
  if (ask.form) return new URLSearchParams([...ask.form].map(([name, value]) => [name, value]));
  if (ask.multipart) {
    const form = new FormData();
    for (const [name, value] of ask.multipart) form.append(name, value);
    return form;
  }
  if (ask.json === undefined) return undefined;
  headers.set("content-type", mediaType);
  return JSON.stringify(ask.json);
}
