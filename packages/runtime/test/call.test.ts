import { describe, expect, it } from "vitest";
import type { Answer } from "../src/body.ts";
import { createCall, type Reading } from "../src/call.ts";
import { createThings } from "./support/connection.ts";
import { watchRejections } from "./support/rejections.ts";

function answer(status: number, text: string): Answer {
  return { response: new Response(null, { status }), bytes: new TextEncoder().encode(text) };
}

async function rethrow(error: unknown): Promise<never> {
  throw error;
}

function call(status: number, text = "{}", described = true) {
  return createCall<unknown, { status: number }>(
    Promise.resolve(answer(status, text)),
    async ({ response, bytes }): Promise<Reading> => ({
      ok: response.ok,
      status: response.status,
      body: JSON.parse(new TextDecoder().decode(bytes)) as unknown,
      headers: response.headers,
      described,
      fail: () => Promise.reject(new Error(`status ${response.status}`)),
    }),
    rethrow,
  );
}

describe("createCall", () => {
  it("is sent once, at once, awaited or not", async () => {
    let sent = 0;
    const { methods } = createThings({
      fetch: async () => {
        sent += 1;
        return Response.json({ id: 1 });
      },
    });
    const running = methods.getThing({ path: { id: 1 } });
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toBe(1);
    await Promise.all([running, running.result(), running.response()]);
    expect(sent).toBe(1);
  });

  it("resolves to the body, or throws", async () => {
    await expect(call(200, '{"a":1}')).resolves.toEqual({ a: 1 });
    await expect(call(404)).rejects.toThrow("status 404");
  });

  it("gives a declared failure as a result and throws any other", async () => {
    await expect(call(404).result()).resolves.toMatchObject({ ok: false, status: 404, body: {} });
    await expect(call(418, "{}", false).result()).rejects.toThrow("status 418");
  });

  it("gives the response with its body unread, before and after the answer has come", async () => {
    await expect((await call(404, '{"a":1}').response()).json()).resolves.toEqual({ a: 1 });
    const running = call(200, '{"a":1}');
    await running;
    await expect((await running.response()).json()).resolves.toEqual({ a: 1 });
    const empty = createCall(
      Promise.resolve(answer(204, "")),
      async ({ response: { headers } }) => ({
        ok: true,
        status: 204,
        body: undefined,
        headers,
        described: true,
        fail: () => Promise.reject(new Error("no")),
      }),
      rethrow,
    );
    await empty;
    expect((await empty.response()).status).toBe(204);
  });

  it("leaves no unhandled rejection of a way of reading that was not chosen", async () => {
    const unhandled = watchRejections();
    await call(404).result();
    await call(404).response();
    expect(await unhandled()).toEqual([]);
  });

  it("does not swallow a failure that nobody reads", async () => {
    const unhandled = watchRejections();
    void call(404);
    expect(await unhandled()).toHaveLength(1);
  });
});
