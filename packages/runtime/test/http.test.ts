import { inspect } from "node:util";
import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { lazyHttp } from "../src/lazy-http.ts";
import { ParseError } from "../src/index.ts";
import { createThings, errorOf, json } from "./support/connection.ts";

const things = () => {
  /** The trace that each thing was asked for with. */
  const sent: Record<string, string | null> = {};
  const { http } = createThings({
    fetch: async (url, init) => {
      sent[url.split("/").at(-1)!] = new Headers(init?.headers).get("x-trace");
      return json({ id: 1 });
    },
  });
  return { http, sent };
};

const get = ({ http }: ReturnType<typeof things>, id: string) => http.GET("/things/{id}", { params: { path: { id } } });

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

  it.each(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const)(
    "sends a %s",
    async (method) => {
      const sent: unknown[] = [];
      const { http } = createThings({
        fetch: async (_, init) => {
          sent.push(init?.method);
          return json({});
        },
      });
      await http[method]("/elsewhere");
      expect(sent).toEqual([method]);
    },
  );

  it("refuses the calls after something that is not a middleware", async () => {
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
    const params = { query: { filter: { passcode: secrets.query } } };
    const sent = http.POST("/login", {
      params,
      headers: { "x-api-key": secrets.header },
      body: { password: secrets.body },
    });
    shown.push(await errorOf(sent));
    shown.push(await errorOf(http.GET("/things/1")));
    const text = inspect(shown, { depth: 20, showHidden: true });
    expect(text).toContain("failed with *** *** ***");
    expect(text).toContain("ParseError: The answer to getThing (status 200, text/plain) is truncated or is not JSON.");
    expect(text).not.toContain("canary");
  });

  it.each([
    [
      "another media type",
      "application/xml",
      "getThing",
      'The answer to getThing (status 203, application/xml) is truncated or is not JSON. Pass parseAs: "text" for what is not JSON.',
    ],
    [
      "broken JSON",
      "application/json",
      undefined,
      'The answer to the request (status 203, application/json) is truncated or is not JSON. Something between the client and the provider may have changed it; parseAs: "text" gives it as it came.',
    ],
  ])("tells of %s as of an answer that cannot be read", async (_, type, operationId, message) => {
    const { http } = createThings({
      fetch: async () => new Response("<thing/>", { status: 203, headers: { "content-type": type } }),
    });
    const path = operationId ? "/things/1" : "/others";
    const facts = { code: "unreadable_body", operationId, status: 203, message };
    for (const call of [() => http.GET(path), () => http.request("get", path)]) {
      const error = await errorOf(call());
      expect(error).toBeInstanceOf(ParseError);
      expect(error).toMatchObject(facts);
      expect((error as ParseError).headers.get("content-type")).toBe(type);
    }
    expect(await http.GET(path, { parseAs: "text" })).toMatchObject({ data: "<thing/>" });
  });

  it("refuses a body that cannot be written, and names the member", async () => {
    const { http, sent } = things();
    const circle: Record<string, unknown> = { name: "Thing" };
    circle["within"] = [circle];
    const error = await errorOf(http.PUT("/things/{id}", { params: { path: { id: 1 } }, body: circle }));
    expect(error).toMatchObject({
      name: "RequestError",
      code: "invalid_body",
      parameter: "within.0",
      message: expect.stringContaining('"within.0" in the body of the request is a circular reference'),
    });
    expect(sent).toEqual({});
  });

  it("writes a form by the content type of the call", async () => {
    const sent: unknown[] = [];
    const { http } = createThings({
      fetch: async (_, init) => {
        sent.push(init?.body);
        return json({});
      },
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    await http.PUT("/things/{id}", { params: { path: { id: 1 } }, body: { name: "a b" }, headers });
    expect(sent).toEqual(["name=a+b"]);
  });

  it("sends over the fetch of a call, where it brings one", async () => {
    const { http } = createThings({ fetch: () => Promise.reject(new Error("This must not be sent.")) });
    const init = { fetch: async () => json({ id: 2 }) };
    expect(await http.GET("/things/2", init)).toMatchObject({ data: { id: 2 } });
  });

  it("tells of a middleware's answer that cannot be read", async () => {
    const { http } = createThings({ fetch: () => Promise.reject(new Error("This must not be sent.")) });
    http.use({ onRequest: () => new Response("<thing/>") });
    await expect(http.GET("/things/1")).rejects.toMatchObject({ code: "unreadable_body", status: 200 });
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
