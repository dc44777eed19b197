import { readdir, readFile } from "node:fs/promises";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocRoute } from "../src/anchors.ts";
import { type Bundle, type Operation, operationsOf } from "../src/bundle.ts";
import { launchBrowser } from "./browser.ts";
import { builtSite } from "./built-site.ts";
import { serveFolder } from "./server.ts";

/** Whether to walk to every operation's address, which takes minutes, or to one more than the visit needs. */
const walkToAll = process.env["PROOFS"] === "long";

const dist = builtSite();
const providers = await Promise.all(
  ["teamup", "commercelayer"].map(async (provider) => {
    const text = await readFile(new URL(import.meta.resolve(`@memberships/${provider}-spec/openapi.json`)), "utf8");
    const bundle = JSON.parse(text) as Bundle;
    return { provider, text, bundle, operations: operationsOf(bundle) };
  }),
);

/** How long the browser may take for one step, in ms: other test runs share the machine, and a reference is 3 MB of script. */
const patience = 300_000;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(dist)]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** Opens a page and records what it asks for and what it complains about. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; outside: string[]; complaints: string[] }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
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

/** What keeps people from reading a page, by all rules of axe-core or those that are named, and where. */
async function barriers(page: Page, runOnly?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run("body", options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
    },
    runOnly ? { runOnly } : {},
  );
}

/** The routes of all operations as the menu of the page has them, once every group is unfolded. */
async function routesInMenu(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const arrow of document.querySelectorAll(".menu-item-type-group > a svg")) {
      arrow.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll(".menu-item-type-group")].every((group) => group.querySelectorAll("a").length > 1),
    undefined,
    { polling: 100 },
  );
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(".menu-item-type-group .menu-item-type-group a, .menu-item-type-group > :not(a) a"),
    ].map((link) => link.getAttribute("href") ?? ""),
  );
}

/** Goes to every operation's address in turn and returns those that do not bring it to the top of the window. */
function unreached(page: Page, operations: Operation[]): Promise<string[]> {
  const targets = operations.map((operation) => ({ anchor: operation.operationId, route: redocRoute(operation) }));
  return page.evaluate(
    async ({ each, longest }) => {
      const failed: string[] = [];
      for (const { anchor, route } of each) {
        location.hash = anchor;
        const deadline = performance.now() + longest;
        for (;;) {
          const top = document.getElementById(route.slice("#/".length))?.getBoundingClientRect().top;
          if (top !== undefined && Math.abs(top) < 100 && location.hash === route) break;
          if (performance.now() > deadline) {
            failed.push(anchor);
            break;
          }
          await new Promise((resolve) => {
            setTimeout(resolve, 50);
          });
        }
      }
      return failed;
    },
    { each: targets, longest: patience },
  );
}

test("without a site the tests end at once, saying what to run", () => {
  expect(() => builtSite(`${dist}/nowhere`)).toThrow("npm run docs");
});

describe("the index page", () => {
  test("asks nobody else for anything, counts and lists every operation, and says what each group is about", async () => {
    const { page, outside, complaints } = await open("/");
    expect(await page.locator(".figures").allTextContents()).toEqual(
      providers.map(({ bundle, operations }) => {
        const groups = new Set(operations.map(({ tag }) => tag));
        return `Version ${bundle.info.version} · ${operations.length} operations · ${groups.size} groups`;
      }),
    );
    const tags = providers.flatMap(({ bundle }) => bundle.tags ?? []);
    expect(await page.locator(".group > p").allTextContents()).toEqual(
      tags.map(({ description = "" }) => description.replaceAll("`", "")),
    );
    const listed = await page.evaluate(() =>
      [...document.querySelectorAll(".operations li")].map((row) => [
        row.querySelector("a")?.getAttribute("href"),
        row.querySelector("a")?.textContent,
        row.querySelector(".call")?.textContent,
      ]),
    );
    expect(listed.toSorted()).toEqual(
      providers
        .flatMap(({ provider, operations }) =>
          operations.map(({ operationId, method, path }) => [
            `${provider}/index.html#${operationId}`,
            operationId,
            `${method.toUpperCase()} ${path}`,
          ]),
        )
        .toSorted(),
    );
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
    const landmarks = ["banner", "main", "contentinfo"] as const;
    const counts = (): Promise<number[]> => Promise.all(landmarks.map((landmark) => page.getByRole(landmark).count()));
    expect(await counts()).toEqual([1, 1, 1]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const links = page.getByRole("navigation", { name: "Guides" }).getByRole("link");
    const titles = await links.allTextContents();
    expect(titles).toEqual([
      "Responses",
      "Lists",
      "Retries, time limits, credentials, events",
      "@memberships/sandbox",
      "Errors",
    ]);
    for (const name of titles) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      expect(await counts()).toEqual([1, 1, 0]);
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 320]);
      await page.getByRole("link", { name: "Overview" }).click();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test.each(["light", "dark"] as const)(
  "nothing keeps people from reading our own pages in the %s scheme",
  async (colorScheme) => {
    const { page } = await open("/index.html", { colorScheme });
    const guides = (await readdir(`${dist}/guides`)).map((name) => `guides/${name}`);
    for (const path of ["index.html", "errors.html", ...guides]) {
      await page.goto(`${server.origin}/${path}`);
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    await page.context().close();
  },
);

test("no table of a guide has to be scrolled in a window of 320 pixels", async () => {
  const guides = (await readdir(`${dist}/guides`)).toSorted();
  const { page } = await open("/index.html", { viewport: { width: 320, height: 640 } });
  for (const guide of guides) {
    await page.goto(`${server.origin}/guides/${guide}`);
    const hidden = await page
      .locator("table")
      .evaluateAll((tables) => tables.map((each) => each.scrollWidth - each.clientWidth));
    expect([guide, hidden]).toEqual([guide, hidden.map(() => 0)]);
  }
  expect(guides).toHaveLength(6);
  await page.context().close();
});

test("no line of a guide's code is cut off on paper", async () => {
  const { page } = await open("/index.html", { viewport: { width: 680, height: 640 } });
  await page.emulateMedia({ media: "print" });
  for (const guide of await readdir(`${dist}/guides`)) {
    await page.goto(`${server.origin}/guides/${guide}`);
    const hidden = await page
      .locator("pre")
      .evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
    expect([guide, hidden]).toEqual([guide, hidden.map(() => 0)]);
  }
  await page.context().close();
});

// One visit per provider, as a reader would make it: loading a reference is what costs time here.
test.each(providers)(
  "a visit to the reference of $provider",
  { timeout: 4 * patience },
  async ({ provider, operations }) => {
    const { page, outside, complaints } = await open("/index.html");
    const linked = operations.at(-1)!;

    await page.locator(`a[href="${provider}/index.html#${linked.operationId}"]`).click();
    await page.waitForURL(`**/${provider}/index.html${redocRoute(linked)}`);
    const target = page.locator(`[id="${redocRoute(linked).slice("#/".length)}"]`);
    const atTop = (element: Element): boolean => Math.abs(element.getBoundingClientRect().top) < 100;
    await expect.poll(() => target.evaluate(atTop), { timeout: patience, interval: 100 }).toBe(true);
    await page.getByText(linked.operationId, { exact: true }).first().waitFor();
    await page
      .locator("pre", { hasText: `.${linked.operationId}(` })
      .first()
      .waitFor();
    // The other rules are for whoever writes Redoc's markup.
    expect(await barriers(page, ["color-contrast"])).toEqual([]);

    // Nothing that would tell a third party where the reader's copy of the page stands.
    const actions = page.locator('[data-testid="page-actions"]');
    await actions.first().waitFor();
    expect(new Set(await actions.locator("button:visible").allTextContents())).toEqual(new Set(["Copy"]));
    const sides = (button: Element): string => getComputedStyle(button).borderWidth;
    expect(await actions.locator("button:visible").first().evaluate(sides)).toBe("1px");

    const sought = operations[0]!;
    await page.getByText("Ctrl+K").first().click();
    await page.keyboard.insertText(sought.operationId);
    await page.getByText(`Operation ${sought.operationId}`).first().click();
    await page.waitForURL(`**${redocRoute(sought)}`);

    expect((await routesInMenu(page)).toSorted()).toEqual(operations.map(redocRoute).toSorted());
    const step = walkToAll ? 1 : operations.length;
    const visited = operations.filter((_, index) => index % step === Math.floor(step / 2));
    expect(await unreached(page, visited)).toEqual([]);

    expect([outside, complaints]).toEqual([[], []]);
    await page.context().close();
  },
);

test("a property of several forms tells what it is and what expands it, a body what its schema says", async () => {
  const { page } = await open("/teamup/index.html#createMembershipPenaltySystem");
  const rule = "The rule for customers who cancelled after the deadline, or null to have none.";
  await page.getByText(rule).first().waitFor();
  await page.getByText("Expandable: expand=memberships puts").first().waitFor();
  await page.getByText("Rules that charge customers who cancel late or do not appear").first().waitFor();
  await page.context().close();
});

test.each(providers)("the reference of $provider offers the bundle and the way back without scripts", async (each) => {
  const { page } = await open(`/${each.provider}/index.html`, { javaScriptEnabled: false });
  const download = page.getByRole("link", { name: "OpenAPI 3.1 description" }).first();
  expect(await download.getAttribute("href")).toBe("openapi.json");
  const note = page.locator("noscript > p");
  expect(await note.isVisible()).toBe(true);
  const ways = await note.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(ways).toEqual(["../index.html", "openapi.json"]);
  await page.getByRole("link", { name: "Overview" }).click();
  await page.getByRole("heading", { level: 1, name: "Memberships", exact: true }).waitFor();
  expect(page.url()).toBe(`${server.origin}/index.html`);
  await page.context().close();
});

test.each(providers)("the files of $provider name every operation and are the bundle as it is", async (each) => {
  const { provider, operations, text } = each;
  const [page, download] = await Promise.all(
    ["index.html", "openapi.json"].map((file) => readFile(`${dist}/${provider}/${file}`, "utf8")),
  );
  expect(operations.filter(({ operationId }) => !page!.includes(`**Operation** \`${operationId}\``))).toEqual([]);
  expect(download).toBe(text);
  const client = await readFile(new URL(`../../${provider}/src/client.gen.ts`, import.meta.url), "utf8");
  const references = [...client.matchAll(/Reference: (\S+)$/gm)].map(([, address]) => address);
  expect(references.toSorted()).toEqual(
    operations.map(({ operationId }) => `${provider}/index.html#${operationId}`).toSorted(),
  );
});
