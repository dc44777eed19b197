import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import type { Operation } from "./bundle.ts";
import { Refusal } from "./refusal.ts";

/** Where a request is addressed to. */
interface Place {
  readonly url: URL;
  /** The path without the name that the provider is mounted under. */
  readonly path: string;
}

export interface Answers {
  answer: (
    operation: Operation,
    request: Request,
    path: Readonly<Record<string, string>>,
    url: URL,
  ) => Promise<Response>;
  refuse: (refusal: Refusal, request: Request) => Response;
}

/** Routes from the bundle. Fixed paths come before those with parameters; another method or path is refused. */
export function createRoutes(operations: readonly Operation[], { answer, refuse }: Answers): Hono<{ Bindings: Place }> {
  // The router that is chosen otherwise would first try to put paths into one expression that do not fit there.
  const app = new Hono<{ Bindings: Place }>({
    getPath: (_request, options) => options?.env?.path ?? "/",
    router: new TrieRouter(),
  });
  const paths = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const path = operation.prefix + operation.path;
    const known = paths.get(path);
    if (known) known.set(operation.method, operation);
    else paths.set(path, new Map([[operation.method, operation]]));
  }
  for (const [path, byMethod] of [...paths].toSorted(([left], [right]) => byFixedSegments(left, right))) {
    const methods = [...byMethod.keys()].toSorted();
    const allowed = byMethod.has("GET") ? [...methods, "HEAD"] : methods;
    app.all(path.replaceAll(/\{([^}]+)\}/g, ":$1"), (context) => {
      const request = context.req.raw;
      // Hono turns a HEAD request into a GET, and takes the body off the answer.
      const operation = byMethod.get(request.method === "HEAD" ? "GET" : request.method);
      if (operation) return answer(operation, request, context.req.param(), context.env.url);
      const headers = { allow: allowed.join(", ") };
      return refuse(new Refusal("method_not_allowed", { message: request.method, headers }), request);
    });
  }
  app.notFound((context) => refuse(new Refusal("not_found"), context.req.raw));
  // What is thrown is the caller's to answer.
  app.onError((cause) => {
    throw cause;
  });
  return app;
}

function byFixedSegments(left: string, right: string): number {
  const pattern = (path: string): string => path.replaceAll(/\{[^}]+\}/g, "\uFFFF");
  return pattern(left) < pattern(right) ? -1 : 1;
}
