import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCommerceLayer } from "@memberships/commercelayer";
import { createTeamUp } from "@memberships/teamup";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

/** How many examples each page shows. */
const pages: Readonly<Record<string, number>> = {
  "README.md": 2,
  "packages/commercelayer/README.md": 4,
  "packages/docs/guides/calls.md": 1,
  "packages/docs/guides/lists.md": 1,
  "packages/docs/guides/responses.md": 5,
  "packages/sandbox/README.md": 1,
  "packages/teamup/README.md": 4,
};

/** The examples that a page shows, each behind a link that names its file. No other code is shown. */
function examplesIn(text: string): [name: string, path: string, code: string][] {
  const shown = [...text.matchAll(/\[`(.+)`\]\(([\w./-]*examples\/[\w-]+\.ts)\)\n\n```ts\n([\s\S]*?)```/g)];
  expect(text.match(/```ts/g)).toHaveLength(shown.length);
  return shown.map(([, name, path, code]) => [name!, path!, code!]);
}

it.each(Object.entries(pages))("%s shows its examples as they are", (page, count) => {
  const examples = examplesIn(readFileSync(new URL(page, root), "utf8"));
  expect(examples).toHaveLength(count);
  for (const [name, path, code] of examples) {
    const file = new URL(path, new URL(page, root));
    expect(code).toBe(readFileSync(file, "utf8"));
    // The documentation site shows the name without the link.
    expect(new URL(name, root).href).toBe(file.href);
  }
});

it("every page that shows code is among them", () => {
  const found = globSync(["*.md", "{specs,packages/*}/README.md", "packages/docs/guides/*.md"], {
    cwd: fileURLToPath(root),
  });
  const shows = (page: string): boolean => readFileSync(new URL(page, root), "utf8").includes("```ts");
  expect(
    found
      .map((page) => page.replaceAll("\\", "/"))
      .filter(shows)
      .toSorted(),
  ).toEqual(Object.keys(pages));
});

describe("README.md", () => {
  it("has a snippet for each provider", () => {
    expect(examplesIn(readme).map(([name]) => name.split("/")[1])).toEqual(["teamup", "commercelayer"]);
  });

  it("is short", () => {
    expect(readme.split(/\s+/).length).toBeLessThan(700);
  });
});

it("AGENTS.md names every verb", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { scripts: object };
  const rows = readFileSync(new URL("AGENTS.md", root), "utf8").match(/^\|.*/gm)!;
  const named = Array.from(rows.join("\n").matchAll(/`(?:npm (?:run )?)?([a-z:]+)/g), ([, verb]) => verb);
  expect(named).toEqual(expect.arrayContaining(Object.keys(scripts)));
});

it("CONTRIBUTING.md adds an operation in seven steps at most", () => {
  const steps = readFileSync(new URL("CONTRIBUTING.md", root), "utf8").match(/^\d+\. /gm)!;
  expect(steps).toEqual(steps.map((_, index) => `${index + 1}. `));
  expect(steps.length).toBeLessThan(8);
});

describe.each([
  ["teamup", createTeamUp as (options: object) => unknown],
  ["commercelayer", createCommerceLayer as (options: object) => unknown],
])("packages/%s/README.md", (name, create) => {
  const text = readFileSync(new URL(`packages/${name}/README.md`, root), "utf8");

  it("names options that there are", () => {
    const named = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, option]) => option!);
    expect(named.length).toBeGreaterThan(10);
    for (const option of named)
      expect(() => create({ token: "t", [option]: option === "token" ? "t" : undefined })).not.toThrow();
  });

  it("is short beside its examples", () => {
    expect(text.replaceAll(/```[\s\S]*?```/g, "").split(/\s+/).length).toBeLessThan(650);
  });
});
