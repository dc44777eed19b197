import { readFileSync } from "node:fs";
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
