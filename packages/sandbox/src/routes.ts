import { Hono } from "hono";
import type { Operation } from "./bundle.ts";

export interface Answers {
  operation: (operation: Operation, request: Request, path: Readonly<Record<string, string>>) => Promise<Response>;
  wrongMethod: (request: Request, allowed: readonly string[]) => Response;
  unknownPath: (request: Request) => Response;
}

/** Routes from the bundle. Fixed paths come before those with parameters, and a known path answers every method. */
export function createRoutes(
  operations: readonly Operation[],
  answers: Answers,
  getPath: (request: Request) => string,
): Hono {
  const app = new Hono({ getPath });
  const paths = new Map<string, Operation[]>();
  for (const operation of operations) {
    const path = operation.prefix + operation.path;
    paths.set(path, [...(paths.get(path) ?? []), operation]);
  }
  for (const [path, group] of [...paths].toSorted(([left], [right]) => byFixedSegments(left, right))) {
    const route = path.replaceAll(/\{([^}]+)\}/g, ":$1");
    for (const operation of group) {
      app.on(operation.method, route, (context) => answers.operation(operation, context.req.raw, context.req.param()));
    }
    const methods = group.map(({ method }) => method).toSorted();
    const allowed = methods.includes("GET") ? [...methods, "HEAD"] : methods;
    app.all(route, (context) => answers.wrongMethod(context.req.raw, allowed));
  }
  app.all("*", (context) => answers.unknownPath(context.req.raw));
  return app;
}

function byFixedSegments(left: string, right: string): number {
  const pattern = (path: string): string => path.replaceAll(/\{[^}]+\}/g, "\uFFFF");
  return pattern(left) < pattern(right) ? -1 : 1;
}
