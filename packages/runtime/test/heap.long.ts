import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { authorize, createThings, json } from "./support/connection.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const CALLS = 100_000;
const MOST_GROWTH = 5_000_000;

/** What is held once everything is collected that can be. */
async function heap(): Promise<number> {
  for (let i = 0; i < 5; i += 1) {
    collectGarbage();
    // Finalizers of requests and signals run between macrotasks.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

it(`holds on to nothing over ${CALLS} calls`, async () => {
  const warnings: unknown[] = [];
  process.on("warning", (warning) => void warnings.push(warning));
  const { signal } = new AbortController();
  const { methods } = createThings({
    authorization: authorize("a-secret-token"),
    fetch: async (url, init) => {
      void new Request(url, init);
      return json({ name: "x".repeat(500) });
    },
  });
  const call = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 1) {
      await methods.patchThing({ path: { id: i }, body: { name: "y" }, signal });
      if (i % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await call(2_000);
  const before = await heap();
  await call(CALLS);
  expect((await heap()) - before).toBeLessThan(MOST_GROWTH);
  expect(warnings).toEqual([]);
});
