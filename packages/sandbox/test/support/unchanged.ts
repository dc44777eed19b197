import { expect } from "vitest";
import type { Opened } from "./open.ts";

/** What comes of an action, which must leave everything as it was. */
export async function unchanged<T>(sandbox: Opened, action: () => Promise<T>): Promise<T> {
  const before = sandbox.snapshot();
  const result = await action();
  expect(sandbox.snapshot()).toEqual(before);
  return result;
}
