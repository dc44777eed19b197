import { describe, expect, it } from "vitest";
import { createThings, json } from "./support/connection.ts";

type Get = (path: string, init: object) => Promise<{ data?: unknown }>;

const things = (): {
  http: { GET: Get; use: (each: unknown) => void; eject: (each: unknown) => void };
  sent: Headers[];
} => {
  const sent: Headers[] = [];
  const { http } = createThings({
    fetch: async (_, init) => {
      sent.push(new Headers(init?.headers));
      return json({ id: 1 });
    },
  });
  return { http: http as never, sent };
};

const get = ({ http }: ReturnType<typeof things>): Promise<{ data?: unknown }> =>
  http.GET("/things/{id}", { params: { path: { id: 1 } } });

describe("the openapi-fetch client", () => {
  it("heeds a middleware from the call after it, until that is taken away", async () => {
    const each = things();
    const middleware = { onRequest: ({ request }: { request: Request }) => request.headers.set("x-trace", "1") };
    const before = get(each);
    each.http.use(middleware);
    const between = get(each);
    each.http.eject(middleware);
    await Promise.all([before, between, get(each)]);
    expect(each.sent.map((headers) => headers.get("x-trace"))).toEqual([null, "1", null]);
  });

  it("refuses the calls after something that is no middleware", async () => {
    const each = things();
    each.http.use("no middleware");
    await expect(get(each)).rejects.toThrow("Middleware must be");
    expect(each.sent).toEqual([]);
  });
});
