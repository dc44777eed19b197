import { describe, expect, it } from "vitest";
import { plainBodies, validatorOf } from "../src/validate.ts";
import { valuesOf } from "../src/values.ts";
import { createVirtualClock } from "./support/clock.ts";
import { authorize, createThings, FORM, json, ORIGIN } from "./support/connection.ts";

interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client that keeps what it sends. */
function wire(options: Partial<Parameters<typeof createThings>[0]> & { answer?: () => Response } = {}) {
  const { answer = () => json({ fine: true }), ...rest } = options;
  const sent: Sent[] = [];
  const client = createThings({
    fetch: async (url, init) => {
      sent.push({ url, headers: new Headers(init?.headers), body: init?.body });
      return answer();
    },
    ...rest,
  });
  return { ...client, sent };
}

const AUTH = "https://auth.test";

describe("the wire", () => {
  it("fills the path and writes the query as the methods do", async () => {
    const { http, sent } = wire();
    const params = { path: { id: "a/b" }, query: { ids: [1, 2], page: { size: 5 } } };
    await http.GET("/things/{id}", { params });
    expect(sent[0]?.url).toBe(`${ORIGIN}/things/a%2Fb?ids=1,2&page%5Bsize%5D=5`);
  });

  it("refuses a path whose values are missing", async () => {
    const { http, sent } = wire();
    await expect(http.GET("/things/{id}")).rejects.toMatchObject({ code: "missing_path_value", parameter: "id" });
    expect(sent).toEqual([]);
  });

  it("asks for the provider's own media types, unless told otherwise", async () => {
    const { http, sent } = wire({ mediaType: "application/vnd.things+json" });
    await http.PUT("/things/1", { body: {} });
    await http.PUT("/things/1", { body: {}, headers: { accept: "text/csv", "content-type": "text/plain" } });
    await http.GET("/things/1");
    expect(sent.map(({ headers }) => [headers.get("accept"), headers.get("content-type")])).toEqual([
      ["application/json", "application/vnd.things+json"],
      ["text/csv", "text/plain"],
      ["application/json", null],
    ]);
  });

  it("sends plain JSON to a server of another kind, without the token that is not for it", async () => {
    const { http, methods, sent } = wire({
      mediaType: "application/vnd.things+json",
      otherUrl: `${AUTH}/token`,
      authorization: authorize("token"),
    });
    await http.POST("/token", { baseUrl: AUTH, body: {} });
    await http.POST("/token", { body: {} });
    await methods.issueToken({ body: {} });
    await http.PUT("/things/1", { body: {} });
    expect(sent.map(({ url, headers }) => [url, headers.get("authorization"), headers.get("content-type")])).toEqual([
      [`${AUTH}/token`, null, "application/json"],
      [`${AUTH}/token`, null, "application/json"],
      [`${AUTH}/token`, null, "application/json"],
      [`${ORIGIN}/things/1`, "Bearer token", "application/vnd.things+json"],
    ]);
  });

  it("finds an operation with a server of its own at the base where there is no other", async () => {
    const { http, methods, sent } = wire({ authorization: authorize("token") });
    await http.POST("/token", { body: {} });
    await methods.issueToken({ body: {} });
    expect(sent.map(({ url, headers }) => [url, headers.has("authorization")])).toEqual([
      [`${ORIGIN}/token`, false],
      [`${ORIGIN}/token`, false],
    ]);
  });
});

describe("a request of no known operation", () => {
  const deaf = (): Promise<never> => new Promise(() => {});

  it("is named by its method in every error", async () => {
    const broken = wire({
      retries: 0,
      fetch: async () => {
        throw new TypeError("fetch failed");
      },
    });
    await expect(broken.http.GET("/unknown")).rejects.toThrow(`GET lost its connection to ${ORIGIN}`);
    const slow = wire({ retries: 0, clock: createVirtualClock(), fetch: deaf });
    await expect(slow.http.GET("/unknown")).rejects.toThrow(`GET ${ORIGIN} took longer than 30000 ms.`);
    const refuse = (): never => {
      throw new Error("none today");
    };
    const mute = wire({ authorization: authorize(refuse) });
    await expect(mute.http.GET("/unknown")).rejects.toThrow('The option "token" gave no token for GET.');
    const stuck = wire({ limiter: { admit: async () => refuse(), learn: () => {} } });
    await expect(stuck.http.GET("/unknown")).rejects.toThrow('The option "rateLimit" could not admit GET.');
    const leading = wire({ answer: () => new Response(null, { status: 302 }) });
    await expect(leading.http.GET("/unknown")).rejects.toThrow("GET was answered with 302 unexpected_redirect");
    await expect(wire().http.GET("/unknown", { baseUrl: "https://evil.test" })).rejects.toThrow(
      "The request would go to https://evil.test",
    );
  });

  it("is not repeated where nothing is known of its method", async () => {
    const { http, sent } = wire({ clock: createVirtualClock(), answer: () => json({}, 503) });
    await http.TRACE("/things/1");
    expect(sent).toHaveLength(1);
  });
});

describe("a body", () => {
  it.each([
    ["a stream", () => new ReadableStream({ start: (controller) => controller.close() }), 1],
    ["what gives itself piece by piece", () => (async function* () {})(), 1],
    ["a file", () => new Blob(["x"]), 3],
    ["text", () => "x", 3],
    ["nothing", () => undefined, 3],
  ])("that is %s is sent as often as it can be read", async (_, make, times) => {
    const { http, sent } = wire({ clock: createVirtualClock(), answer: () => json({}, 503) });
    await http.PUT("/things/1", { body: make(), bodySerializer: (body: unknown) => body, duplex: "half" });
    expect(sent).toHaveLength(times);
  });

  it("is refused where an operation takes none, or takes it in another form", async () => {
    const { methods, sent } = wire();
    await expect(methods.voidThings({ body: {} })).rejects.toMatchObject({
      code: "unsupported_media_type",
      parameter: "body",
      message: "voidThings takes no body. Leave the body out.",
    });
    await expect(methods.createThing({ body: {}, contentType: "text/csv" })).rejects.toMatchObject({
      code: "unsupported_media_type",
      parameter: "contentType",
      message: "createThing takes no body of type text/csv. Choose one of application/json.",
    });
    await expect(methods.replaceThing({ path: { id: 1 }, body: {}, contentType: "text/csv" })).rejects.toMatchObject({
      hint: `Choose one of application/json, ${FORM}.`,
    });
    expect(sent).toEqual([]);
  });
});

describe("an input", () => {
  it("with a member that no operation takes is refused", async () => {
    const { methods, sent } = wire();
    await expect(methods.getThing({ path: { id: 1 }, params: {} } as object)).rejects.toMatchObject({
      code: "unknown_input",
      parameter: "params",
      operationId: "getThing",
      message: expect.stringMatching(
        /It takes \{ path, query,.* belong in path, query or header, attributes in body\.$/,
      ),
    });
    expect(sent).toEqual([]);
  });
});

describe("an input of which nothing would be sent", () => {
  it.each([
    ["input", null],
    ["input", new Map([["path", { id: 1 }]])],
    ["query", { path: { id: 1 }, query: new URLSearchParams("name=one") }],
    ["path", { path: new Map([["id", 1]]) }],
    ["prefetch", { path: { id: 1 }, prefetch: "yes" }],
  ])("is refused: %s %o", async (parameter, input) => {
    const { methods, sent } = wire();
    await expect(methods.getThing(input as object)).rejects.toMatchObject({
      name: "RequestError",
      code: "invalid_option",
      parameter,
      operationId: "getThing",
    });
    expect(sent).toEqual([]);
  });
});

describe("what was passed", () => {
  const passed = { path: { id: 1 }, query: { name: "one" }, headers: { trace: "one" }, body: { name: "one" } };

  it.each([
    ["as it is", {}],
    ["where it is held against the description first", { validate: validatorOf({}, plainBodies) }],
  ])("is sent, whatever becomes of it afterwards, %s", async (_, options) => {
    const { methods, sent } = wire(options);
    const input = structuredClone(passed);
    const call = methods.replaceThing(input);
    input.path.id = 2;
    input.query.name = input.headers.trace = input.body.name = "two";
    await call;
    expect(sent.map(({ url, headers, body }) => [url, headers.get("trace"), body])).toEqual([
      [`${ORIGIN}/things/1?name=one`, "one", '{"name":"one"}'],
    ]);
  });

  it.each([
    ["as it is", {}],
    ["where values might stand in it", { values: valuesOf({}, {}) }],
  ])("limits the call, whatever becomes of it afterwards, %s", async (_, options) => {
    let tries = 0;
    const fetch = async (): Promise<Response> => {
      tries += 1;
      return json({}, 503);
    };
    const { methods } = wire({ clock: createVirtualClock(), fetch, ...options });
    const input = { path: { id: 1 }, retries: 0 };
    const call = methods.getThing(input);
    input.retries = 2;
    await expect(call).rejects.toMatchObject({ status: 503 });
    expect(tries).toBe(1);
  });
});

describe("a derived client", () => {
  it("adds its headers to those of the first, which keeps its own", async () => {
    const { methods, derive, sent } = wire({ headers: { "x-business": "1", "x-trace": "t" } });
    const derived = derive({ "X-Business": "2" });
    await derived.methods.getThing({ path: { id: 1 } });
    await derived.http.GET("/things/1");
    await methods.getThing({ path: { id: 1 } });
    expect(sent.map(({ headers }) => [headers.get("x-business"), headers.get("x-trace")])).toEqual([
      ["2", "t"],
      ["2", "t"],
      ["1", "t"],
    ]);
  });
});
