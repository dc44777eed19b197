import { readFile } from "node:fs/promises";

/** The parts of a bundled description that the site reads; everything else passes through untouched. */
export interface Bundle {
  openapi: string;
  info: Node & { title: string; version: string; summary?: string; description?: string };
  servers?: Node[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
}

/** Any object of the description. */
export type Node = Record<string, unknown>;

export interface Operation {
  operationId: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
}

/** A failure whose message is all that the person at the keyboard needs. */
export class BuildError extends Error {
  override name = "BuildError";
}

const methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a reference within the bundle leads to. */
export function referred(pointer: unknown, root: Bundle): Node | undefined {
  if (typeof pointer !== "string" || !pointer.startsWith("#/")) return undefined;
  let target: unknown = root;
  for (const step of pointer.slice(2).split("/")) {
    target = isNode(target) ? target[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  return isNode(target) ? target : undefined;
}

/** Reads a bundle, or tells in one sentence why it cannot be rendered. */
export async function readBundle(provider: string, file: string): Promise<{ text: string; bundle: Bundle }> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new BuildError(`The bundle of ${provider} is missing (${file}). Run "npm run bundle" and try again.`, {
      cause,
    });
  });
  let bundle: unknown;
  try {
    bundle = JSON.parse(text);
  } catch (cause) {
    throw new BuildError(
      `The bundle of ${provider} (${file}) is not valid JSON. Run "npm run bundle" to write it again.`,
      { cause },
    );
  }
  if (!isBundle(bundle)) {
    throw new BuildError(
      `The bundle of ${provider} (${file}) is not an OpenAPI description with a title, a version and at least one operation. Run "npm run lint" and "npm run bundle".`,
    );
  }
  return { text, bundle };
}

function isBundle(value: unknown): value is Bundle {
  return (
    isNode(value) &&
    typeof value["openapi"] === "string" &&
    isNode(value["info"]) &&
    typeof value["info"]["title"] === "string" &&
    typeof value["info"]["version"] === "string" &&
    isNode(value["paths"]) &&
    Object.values(value["paths"]).every(isNode) &&
    operationNodes(value["paths"] as Bundle["paths"]).length > 0
  );
}

/** Every operation object with its method and path, in the order of the description. */
export function operationNodes(paths: Bundle["paths"]): { method: string; path: string; node: Node }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const node = item[method];
      return isNode(node) ? [{ method, path, node }] : [];
    }),
  );
}

export function operationsOf(bundle: Bundle): Operation[] {
  return operationNodes(bundle.paths).map(({ method, path, node }) => {
    const tag = Array.isArray(node["tags"]) ? (node["tags"] as unknown[])[0] : undefined;
    if (typeof node["operationId"] !== "string" || typeof tag !== "string") {
      throw new BuildError(
        `${method.toUpperCase()} ${path} of "${bundle.info.title}" has no operationId or no tag. Run "npm run lint".`,
      );
    }
    const summary = typeof node["summary"] === "string" ? node["summary"] : "";
    return { operationId: node["operationId"], method, path, tag, summary };
  });
}
