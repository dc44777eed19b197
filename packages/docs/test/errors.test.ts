import { readFile } from "node:fs/promises";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RequestError } from "@memberships/runtime";
import { expect, test } from "vitest";
import { errorGroups } from "../src/error-entries.ts";
import { builtSite } from "./built-site.ts";

const packages = fileURLToPath(new URL("../..", import.meta.url));
const sources = globSync("{runtime,teamup,commercelayer}/src/*.ts", { cwd: packages })
  .filter((file) => !file.endsWith(".gen.ts") && !file.endsWith("/codes.ts"))
  .map((file) => readFileSync(`${packages}/${file}`, "utf8"));

/** The codes that the sources give to errors, be it in an object or as an argument, one or two to choose from. */
const thrown = new Set(
  sources.flatMap((text) =>
    [
      ...text.matchAll(/(?:\bcode(?::| =) |\b(?:refus\w+|unreadable)\(\s*)(?:[^\n,;]*\? )?"(\w+)"(?: : "(\w+)")?/g),
    ].flatMap(([, ...codes]) => codes.filter((code) => code !== undefined)),
  ),
);
const entries = errorGroups.flatMap((group) => Object.keys(group.entries));
const isStatus = (entry: string): boolean => entry.startsWith("status_") || entry === "undeclared_status";

test("every code that is thrown anywhere has its entry, and no entry is of another", () => {
  const codes = entries.filter((entry) => !isStatus(entry));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !thrown.has(code))).toEqual([]);
  // Besides codes, an option's name or a path's is refused by the functions of those names.
  expect([...thrown].filter((code) => /^[a-z]+(?:_[a-z]+)+$/.test(code) && !codes.includes(code))).toEqual([]);
});

test("every status that an operation declares for an error has its entry, and no other", async () => {
  const declared = new Set<string>();
  for (const provider of ["teamup", "commercelayer"]) {
    const text = await readFile(new URL(import.meta.resolve(`@memberships/${provider}-spec/openapi.json`)), "utf8");
    for (const [, status] of text.matchAll(/"([45]\d\d)":\{?/g)) declared.add(`status_${status}`);
  }
  expect(entries.filter(isStatus).toSorted()).toEqual([...declared, "undeclared_status"].toSorted());
});

test("every entry is an anchor of the built page, where an error's `docs` leads", async () => {
  const page = await readFile(`${builtSite()}/errors.html`, "utf8");
  const anchors = [...page.matchAll(/<div id="(\w+)">/g)].map(([, anchor]) => anchor);
  expect(anchors).toEqual(entries);
  const { docs } = new RequestError("No.", { code: "missing_path_value" });
  expect(docs).toBe("errors.html#missing_path_value");
  expect(anchors).toContain(docs.replace("errors.html#", ""));
});

test("every entry says what happened and what to do, in sentences of its own", () => {
  const texts = errorGroups.flatMap(({ entries: each }) =>
    Object.values(each).flatMap(({ what, remedy }) => [what, remedy]),
  );
  expect(texts.filter((text) => !/^[A-Z`].*\.$/s.test(text))).toEqual([]);
  expect(texts.filter((text) => (text.match(/`/g) ?? []).length % 2 !== 0)).toEqual([]);
  const happened = errorGroups.flatMap(({ entries: each }) => Object.values(each).map(({ what }) => what));
  expect(new Set(happened).size).toBe(happened.length);
});
