import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ClientEvent } from "../../runtime/src/events.ts";
import { isRetried, type AttemptFailure } from "../../runtime/src/retry.ts";
import { guidePage } from "../src/guide-page.ts";
import { builtSite } from "./built-site.ts";

const folder = fileURLToPath(new URL("../guides", import.meta.url));

/** The cells of each row below the head of the table under a heading. */
function tableUnder(heading: string, text: string): string[][] {
  const [, section = ""] = text.split(`## ${heading}\n`);
  const rows = section.split("\n## ")[0]!.split("\n");
  const cells = rows.filter((row) => row.startsWith("|")).map((row) => row.split("|").slice(1, -1));
  return cells.slice(2).map((row) => row.map((cell) => cell.trim()));
}

describe("the policy of calls", () => {
  const text = readFileSync(join(folder, "calls.md"), "utf8");

  test("is sent again as the guide says", () => {
    const methods = [
      ["GET", "HEAD", "PUT", "DELETE"],
      ["POST", "PATCH"],
    ];
    const rows = tableUnder("Retries", text).slice(0, -1);
    const named = rows.flatMap(([what = "", ...verdicts]) =>
      [...what.matchAll(/`(\w+)`|\b(\d{3})\b/g)].map(([, name, status]) => ({
        failure: (name ?? Number(status)) as AttemptFailure,
        verdicts,
      })),
    );
    expect(named.map(({ failure }) => failure)).toEqual(["unsent", "broken", "timeout", 429, 408, 500, 502, 503, 504]);
    for (const { failure, verdicts } of named) {
      const really = methods.map((each) => each.map((method) => (isRetried(method, failure) ? "again" : "ends")));
      expect([failure, ...really.map((each) => new Set(each))]).toEqual([
        failure,
        ...verdicts.map((each) => new Set([each])),
      ]);
    }
  });

  test("is told in the events that the guide names", () => {
    const types: Record<ClientEvent["type"], true> = {
      request: true,
      response: true,
      failure: true,
      retry: true,
      invalid_response: true,
    };
    const named = tableUnder("Events and logging", text).map(([type = ""]) => type.replaceAll("`", ""));
    expect(named).toEqual(Object.keys(types));
  });
});

test("what a guide shows as code is text, whatever characters it has", () => {
  const markdown = '# Lists\n\n`a && "b" < c`\n\n```ts\nif (a && b < "c") {}\n```\n';
  const page = guidePage({ name: "lists", markdown }, "");
  expect(page).toContain("<code>a &amp;&amp; &quot;b&quot; &lt; c</code>");
  expect(page).toContain("<code>if (a &amp;&amp; b &lt; &quot;c&quot;) {}</code>");
});

test("no link of a page of our own leads nowhere", () => {
  const dist = builtSite();
  const pages = globSync("{*,guides/*}.html", { cwd: dist });
  expect(pages).toHaveLength(globSync("*.md", { cwd: folder }).length + 5);
  const dead = pages.flatMap((page) => {
    const html = readFileSync(join(dist, page), "utf8");
    const links = [...html.matchAll(/href="(?!data:)([^"#]*)(?:#([^"]*))?"/g)];
    return links
      .filter(([, path = "", anchor]) => {
        const target = path === "" ? page : relative(dist, join(dist, dirname(page), path));
        const found = globSync(target.replaceAll("\\", "/"), { cwd: dist });
        // Scripts bring the operations of a reference to its anchors.
        if (found.length === 0 || anchor === undefined || /^\w+\/index\.html$/.test(target)) return found.length === 0;
        return !readFileSync(join(dist, target), "utf8").includes(`id="${anchor}"`);
      })
      .map(([link]) => `${page}: ${link}`);
  });
  expect(dead).toEqual([]);
});
