import { inspect } from "node:util";
import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { lazyHttp } from "../src/lazy-http.ts";
import { createThings, json } from "./support/connection.ts";

type Get = (path: string, init: object) => Promise<{ data?: unknown }>;

const things = (): {
  http: { GET: Get; use: (each: unknown) => void; eject: (each: unknown) => void };
  /** The trace that each thing was asked for with. */
  sent: Record<string, string | null>;
} => {
  const sent: Record<string, string | null> = {};
  const { http } = createThings({
    fetch: async (url, init) => {
      sent[url.split("/").at(-1)!] = new Headers(init?.headers).get("x-trace");
      return json({ id: 1 });
    },
  });
  return { http: http as never, sent };
};

const get = ({ http }: ReturnType<typeof things>, id: string): Promise<{ data?: unknown }> =>
  http.GET("/things/{id}", { params: { path: { id } } });

describe("the openapi-fetch client", () => {
  it("heeds a middleware from the call after it, until that is taken away", async () => {
    const each = things();
    const middleware = { onRequest: ({ request }: { request: Request }) => request.headers.set("x-trace", "1") };
    const before = get(each, "before");
    each.http.use(middleware);
    const between = get(each, "between");
    each.http.eject(middleware);
    await Promise.all([before, between, get(each, "after")]);
    expect(each.sent).toEqual({ before: null, between: "1", after: null });
  });

  it("refuses the calls after something that is no middleware", async () => {
    const each = things();
    each.http.use("no middleware");
    await expect(get(each, "refused")).rejects.toThrow("Middleware must be");
    await expect(get(each, "refused")).rejects.toThrow("Middleware must be");
    expect(each.sent).toEqual({});
  });

  it("shows no secret of what it was given, nor the body that is not JSON", async () => {
    const secrets = { query: "canary-query-1", header: "canary-header-2", body: "canary-body-3" };
    const shown: unknown[] = [];
    const { http } = createThings({
      retries: 0,
      onEvent: (event) => void shown.push(event),
      fetch: async (url) => {
        if (url.includes("/things/1")) return new Response(`{"a": ${secrets.body}}`);
        throw new TypeError(`failed with ${Object.values(secrets).join(" ")}`);
      },
    });
    const { POST, GET } = http as unknown as Record<"POST" | "GET", (path: string, init: object) => Promise<unknown>>;
    const params = { query: { filter: { passcode: secrets.query } } };
    const sent = POST("/login", { params, headers: { "x-api-key": secrets.header }, body: { password: secrets.body } });
    shown.push(await sent.catch((error: unknown) => error));
    shown.push(await GET("/things/1", {}).catch((error: unknown) => error));
    const text = inspect(shown, { depth: 20, showHidden: true });
    expect(text).toContain("failed with *** *** ***");
    expect(text).toContain("SyntaxError: The body of the answer is truncated or is not JSON.");
    expect(text).not.toContain("canary");
  });

  it("is loaded again where it could not be, with the middlewares so far", async () => {
    const traces: (string | null)[] = [];
    const loads = [
      () => Promise.reject(new TypeError("The network is gone.")),
      async () =>
        createClient<Record<string, { get: { responses: {} } }>>({
          baseUrl: "https://api.example.com",
          fetch: async ({ headers }) => {
            traces.push(headers.get("x-trace"));
            return json({ id: 1 });
          },
        }),
    ];
    const http = lazyHttp(() => loads.shift()!());
    http.use({ onRequest: ({ request }) => request.headers.set("x-trace", "1") });
    await expect(http.GET("/things")).rejects.toThrow("The network is gone.");
    await Promise.all([http.GET("/things"), http.GET("/things")]);
    expect(traces).toEqual(["1", "1"]);
  });
});
