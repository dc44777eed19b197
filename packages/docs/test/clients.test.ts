import commercelayer from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { serve } from "@memberships/sandbox/server";
import teamup from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { serveFolder } from "./server.ts";

test("the clients make calls of every kind in a browser, from another origin", async () => {
  const bundles = { teamup, commercelayer };
  const [browser, packages, sandbox] = await Promise.all([
    launchBrowser(),
    serveFolder(fileURLToPath(new URL("../..", import.meta.url))),
    serve({ port: 0, bundles, cors: true }),
  ]);
  try {
    const page = await browser.newPage();
    await page.goto(`${packages.origin}/docs/test/browser-calls.html`);
    const calls = `import("/docs/test/browser-calls.js").then(({ callThem }) => callThem("${sandbox.url}"))`;
    expect(await page.evaluate(calls)).toEqual({
      renamed: ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
      memberships: [42, 43, 44, 45],
      missing: [true, 404, "getMembership was answered with 404 not_found: Not found."],
      refused: ["/path/id"],
      lost: [true, "connection_lost"],
      aborted: "AbortError",
      price: "8900",
      http: "Unlimited Monthly",
      role: "Catalog editor",
      roles: 3,
    });
  } finally {
    await Promise.all([browser.close(), packages.close(), sandbox.close()]);
  }
});
