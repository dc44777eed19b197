import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkTypes } from "../../../scripts/conformance/readable-errors.ts";
import { head, mistakes } from "./mistakes.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

// The older compiler takes tens of seconds for what the type check does in two.
it.each([
  ["with", false],
  ["without", true],
])(
  "mistakes are told in a line or two, and every type test passes, under TypeScript 5.9 %s exactOptionalPropertyTypes",
  (_, inexact) => {
    expect(checkTypes(folder, head, mistakes, { older: true, inexact })).toEqual([]);
  },
);
