import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../src/server.ts";
import { serve } from "../src/server.ts";
import { asker, bundles, tokenFor } from "./support/open.ts";

describe("over HTTP", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve({ port: 0, bundles, clock: "2026-04-15T09:00:00Z" });
  });
  afterAll(() => server.close());

  test("TeamUp is written and read under its mount", async () => {
    const ask = asker("teamup", `${server.url}/teamup/api/v2`, fetch, "application/json", "sandbox");
    const json = { name: "Over HTTP", memberships: [42] };
    expect((await ask("PUT", "/membership_penalty_systems/7", { json })).status).toBe(200);
    expect((await ask("GET", "/membership_penalty_systems/7")).body.name).toBe("Over HTTP");
  });

  test("links lead back to where the request came", async () => {
    const ask = asker("teamup", `${server.url}/teamup/api/v2`, fetch, "application/json", "sandbox");
    const { body } = await ask("GET", "/memberships?page_size=2");
    expect(body.next).toBe(`${server.url}/teamup/api/v2/memberships?page_size=2&page=2`);
    expect(body.results[0].allotment).toBe(`${server.url}/teamup/api/v2/memberships/42/allotment`);
    const second = await ask("GET", body.next.slice(`${server.url}/teamup/api/v2`.length));
    expect(second.body.previous).toBe(`${server.url}/teamup/api/v2/memberships?page_size=2`);
  });

  test("Commerce Layer gives a token and answers under its mount", async () => {
    const token = await tokenFor(fetch, `${server.url}/commercelayer`, "sandbox");
    const ask = asker("commercelayer", `${server.url}/commercelayer/api`, fetch, "application/vnd.api+json", token);
    const { body } = await ask("GET", "/memberships?page[size]=2");
    expect(body.links.next).toContain(`${server.url}/commercelayer/api/memberships?`);
    expect((await ask("GET", body.links.next.slice(`${server.url}/commercelayer/api`.length))).status).toBe(200);
  });

  test.each(["/_sandbox/teamup", "/_sandbox/teamup/", "/teamup/_sandbox/", "/_sandbox/commercelayer/"])(
    "what %s lists stands where it says",
    async (root) => {
      const { controls } = (await (await fetch(`${server.url}${root}`)).json()) as {
        controls: { method: string; path: string }[];
      };
      const readable = controls.filter(({ method }) => method === "GET").map(({ path }) => path);
      expect(readable).toContain(`${root.replace(/\/$/, "")}/clock`);
      for (const path of readable) expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 200]);
    },
  );

  test("HEAD has no body, and what is not mounted is not there", async () => {
    const headers = { authorization: "Bearer sandbox" };
    const head = await fetch(`${server.url}/teamup/api/v2/memberships/42`, { method: "HEAD", headers });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await fetch(`${server.url}/elsewhere`)).status).toBe(404);
  });
});

describe("pages of another origin", () => {
  const origin = "https://studio.example";
  const told = ({ headers }: Response) =>
    ["allow-origin", "allow-methods", "allow-headers", "expose-headers"].map((each) =>
      headers.get(`access-control-${each}`),
    );
  const ask = async (cors?: boolean) => {
    const server = await serve({ port: 0, bundles, cors });
    const address = `${server.url}/teamup/api/v2/memberships/42`;
    const asked = {
      origin,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization,content-type",
    };
    try {
      const preflight = await fetch(address, { method: "OPTIONS", headers: asked });
      const read = await fetch(address, { headers: { origin, authorization: "Bearer sandbox" } });
      const refused = await fetch(address, { headers: { origin } });
      return [preflight, read, refused].map((each) => [each.status, ...told(each)]);
    } finally {
      await server.close();
    }
  };

  test("may call it where that is asked for", async () => {
    const methods = expect.stringContaining("PATCH");
    expect(await ask(true)).toEqual([
      [204, "*", methods, "authorization,content-type", "*"],
      [200, "*", null, null, "*"],
      [401, "*", null, null, "*"],
    ]);
  });

  test("may not otherwise", async () => {
    expect(await ask()).toEqual([
      [405, null, null, null, null],
      [200, null, null, null, null],
      [401, null, null, null, null],
    ]);
  });
});

test.each([
  [{ clock: "soon" }, "not an instant"],
  [{ seed: Number.NaN }, "not a seed"],
  [{ sede: 3 }, 'serve knows no option "sede". It takes port, hostname, bundles, seed'],
  [{ state: {} }, 'serve knows no option "state".'],
])("%j is refused before anything is served", async (options, message) => {
  const served = serve({ port: 0, bundles, ...options });
  await expect(served.then(({ close }) => close())).rejects.toThrow(message);
});

describe("the command", () => {
  const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
  const run = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((resolve) => {
      // One that listens although it should not would go on when its test has failed.
      const child = spawn(process.execPath, [bin, ...args], { timeout: 20_000 });
      let out = "";
      let err = "";
      child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
      child.on("close", (code) => resolve({ code, out, err }));
    });

  test("shows its help on stdout", async () => {
    const { code, out, err } = await run("--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("--port");
  });

  test("serves as it is told to, and says where", async () => {
    const clock = "2026-04-15T09:00:00Z";
    const child = spawn(process.execPath, [bin, "--port", "0", "--clock", clock, "--cors"], { timeout: 20_000 });
    const [url] = (await once(child.stdout, "data")) as [Buffer];
    const ended = once(child, "close");
    const { headers } = await fetch(new URL("teamup/api/v2/memberships", url.toString().trim()));
    child.kill();
    expect([headers.get("date"), headers.get("access-control-allow-origin")]).toEqual([
      new Date(clock).toUTCString(),
      "*",
    ]);
    expect(await ended).toEqual([0, null]);
  });

  test.each([
    ["--prt", "1"],
    ["--port", "many"],
    ["--port", "70000"],
    ["--clock", "soon"],
    ["--clock", "5"],
    ["--clock", "+020000-01-01T00:00:00Z"],
    ["--state", ""],
    ["--hostname", ""],
    ["extra"],
  ])("exits 2 on %s %s", async (...args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--help");
  });

  test("listens on the address that it is given, and tells why it cannot", async () => {
    const { code, out, err } = await run("--port", "0", "--hostname", "192.0.2.1");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("192.0.2.1");
  });

  test("a port in use is told in a sentence", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const { port } = blocker.address() as AddressInfo;
    const { code, out, err } = await run("--port", String(port));
    await new Promise((resolve) => blocker.close(resolve));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(`Port ${port} is in use. Choose another with --port, or 0 for a free one.\n`);
  });
});
