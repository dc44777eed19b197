import { systemClock } from "@memberships/runtime";
import { describe, expect, it } from "vitest";
import { createCommerceLayerAt } from "../src/client.ts";
import { createCommerceLayer } from "../src/index.ts";

/** A provider whose tokens can be revoked, and where some things are not permitted to anybody. */
function provider() {
  let issued = 0;
  let revoked = 0;
  const refused = (code: string): Response =>
    Response.json({ errors: [{ title: "No", code, status: "401" }] }, { status: 401 });
  const cl = createCommerceLayer({
    clientId: "an-id",
    clientSecret: "a-secret",
    retries: 0,
    fetch: async (url, init) => {
      if (url.endsWith("/oauth/token")) {
        issued += 1;
        return Response.json({ access_token: `token-${issued}`, token_type: "Bearer", expires_in: 7200 });
      }
      const token = Number(new Headers(init?.headers).get("authorization")!.replace("Bearer token-", ""));
      if (token <= revoked) return refused("INVALID_TOKEN");
      if (url.endsWith("/forbidden")) return refused("UNAUTHORIZED");
      if (url.endsWith("/gateway")) return new Response("<h1>401</h1>", { status: 401 });
      return Response.json({ data: { type: "memberships", id: "fine" } });
    },
  });
  const get = (membershipId: string) => cl.getMembership({ path: { membershipId } });
  return { get, issued: () => issued, revoke: () => (revoked = issued) };
}

describe("client credentials", () => {
  it("get one new token for 100 calls whose token has ended", async () => {
    const { get, issued, revoke } = provider();
    await get("first");
    revoke();
    const answers = await Promise.all(Array.from({ length: 100 }, (_, id) => get(`m${id}`)));
    expect(answers).toHaveLength(100);
    expect(issued()).toBe(2);
  });

  it("whose endpoint is dead are asked for three times, and nothing was sent for which they were to be", async () => {
    const urls: string[] = [];
    const cl = createCommerceLayerAt(
      { ...systemClock, setTimeout: (run) => setTimeout(run, 0) },
      {
        clientId: "an-id",
        clientSecret: "a-secret",
        timeout: Infinity,
        fetch: (url) => {
          urls.push(url);
          return Promise.reject(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
        },
      },
    );
    for (const call of [
      cl.getMembership({ path: { membershipId: "m" } }),
      cl.deleteMembership({ path: { membershipId: "m" } }),
    ]) {
      await expect(call).rejects.toMatchObject({
        name: "ConnectionError",
        operationId: "createToken",
        mayHaveBeenApplied: false,
      });
    }
    expect(urls).toEqual(Array(3).fill("https://auth.commercelayer.io/oauth/token"));
  });

  it("that come late make no deletion of a record that was not there", async () => {
    let asked = 0;
    const cl = createCommerceLayerAt(
      { ...systemClock, setTimeout: (run, delay) => setTimeout(run, delay > 10_000 ? delay : 0) },
      {
        clientId: "an-id",
        clientSecret: "a-secret",
        fetch: async (url) => {
          if (!url.endsWith("/oauth/token")) return Response.json({ errors: [] }, { status: 404 });
          asked += 1;
          if (asked <= 3) throw Object.assign(new Error("reset"), { code: "ECONNRESET" });
          return Response.json({ access_token: "token", token_type: "Bearer", expires_in: 7200 });
        },
      },
    );
    const remove = (): Promise<unknown> => cl.deleteMembership({ path: { membershipId: "m" } });
    await expect(remove()).rejects.toMatchObject({ operationId: "createToken" });
    await expect(remove()).rejects.toMatchObject({ operationId: "deleteMembership", status: 404 });
  });

  it("get none for a 401 of which nobody can tell what it is about", async () => {
    const { get, issued } = provider();
    await expect(get("gateway")).rejects.toMatchObject({ status: 401, code: "http_401" });
    expect(issued()).toBe(1);
  });

  it("get none for 1,000 calls that are not permitted", async () => {
    const { get, issued } = provider();
    for (let i = 0; i < 1000; i += 1) await expect(get("forbidden")).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect(issued()).toBe(1);
  });
});
