import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import type { Operation } from "./bundle.ts";

/** Where a request is addressed to. */
interface Place {
  readonly url: URL;
  /** The path without the name that the provider is mounted under. */
  readonly path: string;
}

export interface Answers {
  operation: (
    operation: Operation,
    request: Request,
    path: Readonly<Record<string, string>>,
    place: Place,
  ) => Promise<Response>;
  wrongMethod: (request: Request, allowed: readonly string[]) => Response;
  unknownPath: (request: Request) => Response;
}

/** Routes from the bundle. Fixed paths come before those with parameters, and a known path answers every method. */
export function createRoutes(operations: readonly Operation[], answers: Answers): Hono<{ Bindings: Place }> {
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
      return operation
        ? answers.operation(operation, request, context.req.param(), context.env)
        : answers.wrongMethod(request, allowed);
    });
  }
  app.notFound((context) => answers.unknownPath(context.req.raw));
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
