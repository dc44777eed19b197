import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkTypes } from "../../../scripts/conformance/readable-errors.ts";
import { head, mistakes } from "./mistakes.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

it("mistakes are told in a line or two", () => {
  expect(checkTypes(folder, head, mistakes)).toEqual([]);
});

it("mistakes are told so, and every type test passes, without exactOptionalPropertyTypes", () => {
  expect(checkTypes(folder, head, mistakes, { inexact: true })).toEqual([]);
});
