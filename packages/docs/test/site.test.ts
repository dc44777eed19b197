import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocRoute } from "../src/anchors.ts";
import { type Bundle, operationsOf } from "../src/bundle.ts";
import { launchBrowser } from "./browser.ts";
import { serveFolder } from "./server.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const providers = await Promise.all(
  ["teamup", "commercelayer"].map(async (provider) => {
    const text = await readFile(new URL(import.meta.resolve(`@memberships/${provider}-spec/openapi.json`)), "utf8");
    return { provider, text, operations: operationsOf(JSON.parse(text) as Bundle) };
  }),
);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(dist)]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** Opens a page and records what it asks for and what it complains about. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; outside: string[]; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const address = new URL(request.url());
    if (address.origin !== server.origin && !["data:", "blob:"].includes(address.protocol)) outside.push(address.href);
  });
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  await page.goto(server.origin + path);
  return { page, outside, complaints };
}

/** Goes to every address in turn and returns those that do not bring their element to the upper half of the window. */
function unreached(page: Page, targets: { anchor: string; element: string }[]): Promise<string[]> {
  return page.evaluate(async (each) => {
    const failed: string[] = [];
    for (const { anchor, element } of each) {
      location.hash = anchor;
      const deadline = performance.now() + 5_000;
      for (;;) {
        const top = document.getElementById(element)?.getBoundingClientRect().top;
        if (top !== undefined && top > -50 && top < innerHeight / 2 && location.hash === `#/${element}`) break;
        if (performance.now() > deadline) {
          failed.push(anchor);
          break;
        }
        await new Promise((resolve) => {
          setTimeout(resolve, 10);
        });
      }
    }
    return failed;
  }, targets);
}

describe("the index page", () => {
  test("asks nobody else for anything and lists every operation once", async () => {
    const { page, outside, complaints } = await open("/");
    for (const { provider, operations } of providers) {
      for (const { operationId, path } of operations) {
        const link = page.locator(`a[href="${provider}/index.html#${operationId}"]`);
        expect(await link.allTextContents(), operationId).toEqual([operationId]);
        expect(await page.locator("li", { has: link }).textContent()).toContain(path);
      }
    }
    expect([outside, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  test("leads to its operation in the reference and back", async () => {
    const { provider, operations } = providers[0]!;
    const operation = operations.at(-1)!;
    const { page, outside, complaints } = await open("/index.html");
    await page.getByRole("link", { name: operation.operationId, exact: true }).first().click();
    await page.waitForURL(`**/${provider}/index.html${redocRoute(operation)}`);
    await page.goto(`${server.origin}/${provider}/index.html`);
    await page.getByRole("link", { name: "All references" }).click();
    await page.waitForURL("**/index.html");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Memberships");
    expect([outside, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  test.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
  ] as const)("fits a window of 320 pixels, without scripts, in the %s scheme", async (_, scheme) => {
    const { page, complaints } = await open("/index.html", {
      ...scheme,
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await Promise.all(
      ["banner", "main", "contentinfo"].map(async (landmark) => {
        expect(await page.getByRole(landmark as "main").count(), landmark).toBe(1);
      }),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.each(providers)("the reference of $provider", ({ provider, text, operations }) => {
  test("asks nobody else for anything and brings every operation to its address", { timeout: 60_000 }, async () => {
    const { page, outside, complaints } = await open(`/${provider}/index.html`);
    await page.getByText("Ctrl+K").first().waitFor();
    const targets = operations.map((operation) => ({
      anchor: operation.operationId,
      element: redocRoute(operation).slice("#/".length),
    }));
    expect(await unreached(page, targets)).toEqual([]);
    expect([outside, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  test("opens at an operation and shows its name", async () => {
    const operation = operations.at(-1)!;
    const { page, outside, complaints } = await open(`/${provider}/index.html#${operation.operationId}`);
    await page.locator(`[id="${redocRoute(operation).slice("#/".length)}"]`).waitFor();
    await page.getByText(operation.operationId, { exact: true }).first().waitFor();
    expect(page.url()).toBe(`${server.origin}/${provider}/index.html${redocRoute(operation)}`);
    expect([outside, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  test("finds an operation by its name", async () => {
    const operation = operations[0]!;
    const { page, outside, complaints } = await open(`/${provider}/index.html`);
    await page.getByText("Ctrl+K").first().click();
    await page.keyboard.type(operation.operationId);
    await page.getByRole("dialog").getByText(operation.summary).first().waitFor();
    expect([outside, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  test("offers the bundle itself", async () => {
    const response = await fetch(`${server.origin}/${provider}/openapi.json`);
    expect(await response.text()).toBe(text);
    const { page } = await open(`/${provider}/index.html`);
    await page.locator('a[href$="openapi.json"]').first().waitFor();
    await page.context().close();
  });
});
