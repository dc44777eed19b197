import { describe, expect, it } from "vitest";
import { authorize, createThings, json, ORIGIN } from "./support/connection.ts";

describe("credentials", () => {
  /** Follows a script of answers, and keeps what was asked for. */
  function scripted(...script: Response[]) {
    const urls: string[] = [];
    const client = createThings({
      authorization: authorize("the-token"),
      fetch: async (url, init) => {
        urls.push(url);
        expect(init?.redirect).toBe("manual");
        return script.shift() ?? json({ fine: true });
      },
    });
    return { ...client, urls };
  }
  const redirect = (status: number, location?: string): Response =>
    new Response("moved", { status, headers: location === undefined ? {} : { location } });

  it.each(["getThing", "headThing"] as const)("follow a read within the origin: %s", async (read) => {
    const { methods, urls } = scripted(redirect(302, "/elsewhere?a=1"), redirect(307, `${ORIGIN}/there`));
    await expect(methods[read]({ path: { id: 1 } })).resolves.toEqual({ fine: true });
    expect(urls).toEqual([`${ORIGIN}/things/1`, `${ORIGIN}/elsewhere?a=1`, `${ORIGIN}/there`]);
  });

  it("follow without the credentials that an address names", async () => {
    const { methods, urls } = scripted(redirect(302, ORIGIN.replace("//", "//ada:canary@") + "/there"));
    await methods.getThing({ path: { id: 1 } });
    expect(urls).toEqual([`${ORIGIN}/things/1`, `${ORIGIN}/there`]);
  });

  it.each([
    "https://evil.test/",
    "//evil.test/x",
    "http://api.test/things/1",
    "https://api.test:8443/",
    `blob:${ORIGIN}/x`,
  ])("do not follow to %s", async (location) => {
    const { methods, urls } = scripted(redirect(302, location));
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      name: "ApiError",
      code: "cross_origin_redirect",
      status: 302,
      hint: "Check the option that holds https://api.test.",
    });
    expect(urls).toHaveLength(1);
  });

  it("do not follow a write, nor a redirect to nowhere", async () => {
    const write = scripted(redirect(307, "/elsewhere"));
    await expect(write.methods.createThing({ body: {} })).rejects.toMatchObject({ code: "unexpected_redirect" });
    const nowhere = scripted(redirect(301));
    await expect(nowhere.methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({ code: "unexpected_redirect" });
    expect([write.urls.length, nowhere.urls.length]).toEqual([1, 1]);
  });

  it("do not follow what a browser shows nothing of", async () => {
    const { methods, urls } = scripted(Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }));
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      code: "unexpected_redirect",
      status: 0,
      message: expect.stringContaining("which a browser never shows"),
    });
    expect(urls).toHaveLength(1);
  });

  it("do not go round in circles", async () => {
    const { methods, urls } = scripted(...Array.from({ length: 9 }, () => redirect(302, "/things/1")));
    await expect(methods.getThing({ path: { id: 1 } })).rejects.toMatchObject({
      code: "redirect_loop",
      message: expect.stringContaining("redirect_loop: It leads on after 5 redirects."),
    });
    expect(urls).toHaveLength(6);
  });

  it.each([
    "https://evil.test",
    "https://api.test.evil.test",
    "https://api.test@evil.test",
    "https://api.test:1",
    "/x",
  ])("stay at home when a call goes to %s", async (baseUrl) => {
    const { http, urls } = scripted();
    const call = http.GET("/things/1", { baseUrl });
    await expect(call).rejects.toMatchObject({ name: "RequestError", code: "foreign_origin", parameter: "baseUrl" });
    expect(urls).toEqual([]);
  });
});
