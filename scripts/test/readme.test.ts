import { readFileSync } from "node:fs";
import { createCommerceLayer } from "@memberships/commercelayer";
import { createTeamUp } from "@memberships/teamup";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

describe("README.md", () => {
  const snippets = [...readme.matchAll(/\]\((packages\/[\w-]+\/examples\/[\w-]+\.ts)\)\n\n```ts\n([\s\S]*?)```/g)];

  it("has a snippet for each provider", () => {
    expect(snippets.map(([, path]) => path!.split("/")[1])).toEqual(["teamup", "commercelayer"]);
    expect(readme.match(/```ts/g)).toHaveLength(snippets.length);
  });

  it.each(snippets.map(([, path, code]) => [path!, code!]))("shows %s as it is", (path, code) => {
    expect(code).toBe(readFileSync(new URL(path, root), "utf8"));
  });

  it("is short", () => {
    expect(readme.split(/\s+/).length).toBeLessThan(700);
  });
});

describe.each([
  ["teamup", createTeamUp as (options: object) => unknown],
  ["commercelayer", createCommerceLayer as (options: object) => unknown],
])("packages/%s/README.md", (name, create) => {
  const folder = new URL(`packages/${name}/`, root);
  const text = readFileSync(new URL("README.md", folder), "utf8");

  it("shows its examples as they are", () => {
    const snippets = [...text.matchAll(/\]\((examples\/[\w-]+\.ts)\)\n\n```ts\n([\s\S]*?)```/g)];
    expect(snippets).toHaveLength(4);
    for (const [, path, code] of snippets) expect(code).toBe(readFileSync(new URL(path!, folder), "utf8"));
  });

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
