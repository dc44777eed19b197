import { describe, expect, it } from "vitest";
import type { ParseError } from "../src/index.ts";
import type { XmlReader } from "../src/parse.ts";
import { createThings, errorOf } from "./support/connection.ts";
import { watchRejections } from "./support/rejections.ts";

function answered(body: BodyInit | null, init: ResponseInit = {}, maxResponseBytes = 100) {
  const { methods } = createThings({
    maxResponseBytes,
    retries: 0,
    fetch: async () => new Response(body, { headers: { "content-type": "application/json" }, ...init }),
  });
  return methods.getThing({ path: { id: 1 } });
}

describe("the longest answer", () => {
  it("may be as long as allowed, and no longer", async () => {
    await expect(answered(JSON.stringify("x".repeat(98)))).resolves.toHaveLength(98);
    const tooLong = answered(JSON.stringify("x".repeat(99)), { headers: { "x-request-id": "r-1" } });
    await expect(tooLong).rejects.toMatchObject({
      name: "ParseError",
      code: "response_too_large",
      status: 200,
      operationId: "getThing",
      requestId: "r-1",
      message: expect.stringContaining("The answer to getThing (status 200) is longer than 100 bytes."),
    });
  });

  it("is not read further", async () => {
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(40));
      },
      cancel: () => void (cancelled = true),
    });
    await expect(answered(body)).rejects.toMatchObject({ code: "response_too_large" });
    expect([pulled < 6, cancelled]).toEqual([true, true]);
  });

  it("may fail to end where it is too long, which is nobody's business", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(200)),
      cancel: () => Promise.reject(new Error("the socket is gone")),
    });
    const unhandled = watchRejections();
    await expect(answered(body)).rejects.toMatchObject({ code: "response_too_large" });
    expect(await unhandled()).toEqual([]);
  });

  it("comes together from its pieces", async () => {
    const pieces = ['{"a":', '"é', 'ü"}'].map((piece) => new TextEncoder().encode(piece));
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    await expect(answered(body)).resolves.toEqual({ a: "éü" });
  });
});

describe("a body", () => {
  it.each([
    ['{"__proto__": {"polluted": true}, "a": 1}'],
    ['{"\\u005f_proto__": {"polluted": true}, "a": 1}'],
    ['{"__pr\\u006fto__": {"polluted": true}, "a": 1}'],
  ])("replaces no prototype: %s", async (text) => {
    const body = (await answered(text)) as object;
    expect(Object.keys(body)).toEqual(["a"]);
    expect((Object.assign({}, body) as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("keeps its escapes and its other members", async () => {
    await expect(answered('{"a\\u00e9": ["\\u0041"], "constructor": 1}')).resolves.toEqual({
      aé: ["A"],
      constructor: 1,
    });
  });

  it("may begin with a byte order mark, be null, or name a member twice", async () => {
    await expect(answered('\ufeff{"a":1}')).resolves.toEqual({ a: 1 });
    await expect(answered("null")).resolves.toBeNull();
    await expect(answered('{"a":1,"a":2}')).resolves.toEqual({ a: 2 });
  });

  it.each([
    ["is not UTF-8", new Uint8Array([0x22, 0xe9, 0x22])],
    ["is empty", null],
    ["is truncated", '{"a":'],
  ])("that %s is a ParseError", async (what, body) => {
    await expect(answered(body)).rejects.toMatchObject({
      name: "ParseError",
      code: "unreadable_body",
      message: expect.stringContaining(what),
    });
  });

  it("may be anything where the answer is an error", async () => {
    const failed = (body: BodyInit | null) =>
      answered(body, { status: 404, headers: { "content-type": "text/plain" } });
    await expect(failed(null)).rejects.toMatchObject({ name: "ApiError", status: 404, body: undefined });
    await expect(failed(new Uint8Array([0x61, 0xe9]))).rejects.toMatchObject({ name: "ApiError", body: "a\ufffd" });
  });

  it("is not asked of the answer to a HEAD", async () => {
    const { methods } = createThings({ fetch: async () => new Response(null) });
    await expect(methods.headThing({ path: { id: 1 } })).resolves.toBeUndefined();
  });

  it("without a media type is not guessed at", async () => {
    await expect(answered(new Uint8Array([0x7b, 0x7d]), { headers: {} })).rejects.toMatchObject({
      code: "unreadable_body",
      message: expect.stringContaining("(status 200, no media type) is not of a media type"),
    });
  });

  it.each(["application/json", "Application/JSON; charset=utf-8", "application/problem+json ;a=b"])(
    "is read as %s",
    async (type) => {
      await expect(answered("{}", { headers: { "content-type": type } })).resolves.toEqual({});
    },
  );

  it.each(["text/plain ;like=a+json", "application/jsonp", "text/json5"])("is not read as %s", async (type) => {
    const [mediaType] = type.split(/ ?;/);
    await expect(answered("{}", { headers: { "content-type": type } })).rejects.toMatchObject({
      message: expect.stringContaining(`(status 200, ${mediaType}) is not of a media type`),
    });
  });
});

describe("XML", () => {
  const xml = (type: string, text: string, readXml?: XmlReader) =>
    createThings({
      ...(readXml && { readXml }),
      fetch: async () => new Response(text, { headers: { "content-type": type } }),
    }).methods.getThing({ path: { id: 1 } });

  it.each(["application/xml", "Text/XML; charset=utf-8"])(
    "as %s is read by the provider's own reader",
    async (type) => {
      const read = xml(type, "<root/>", async (text, { method, path }, status) => [text, method, path, status]);
      await expect(read).resolves.toEqual(["<root/>", "GET", "/things/{id}", 200]);
    },
  );

  it("that cannot be read is a ParseError, its cause without secrets", async () => {
    const read = xml("application/xml", "<root", async () => {
      throw new Error("at access_token=0123456789");
    });
    const error = (await errorOf(read)) as ParseError;
    expect(error).toMatchObject({ name: "ParseError", code: "unreadable_body", status: 200 });
    expect(error.message).toContain("is truncated or is not the XML");
    expect((error.cause as Error).message).toBe("at access_token=***");
  });

  it("is of no media type that is read without a reader, nor is any other with one", async () => {
    await expect(xml("application/xml", "<root/>")).rejects.toMatchObject({ code: "unreadable_body" });
    for (const type of ["text/plain", "text/plain; like=application/xml"]) {
      await expect(xml(type, "<root/>", async () => "read")).rejects.toMatchObject({ code: "unreadable_body" });
    }
  });
});
