import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createVirtualClock } from "./support/clock.ts";
import { errorOf, json } from "./support/connection.ts";

type Support = typeof import("./support/connection.ts");

describe("where the module that only a failure needs cannot be loaded", () => {
  let folder: string;
  let createThings: Support["createThings"];
  let authorize: Support["authorize"];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "memberships-on-failure-"));
    for (const part of ["src", "test/support"]) {
      cpSync(fileURLToPath(new URL(`../${part}`, import.meta.url)), join(folder, part), { recursive: true });
    }
    writeFileSync(join(folder, "src", "on-failure.ts"), 'throw new Error("The network is gone.");\n');
    ({ createThings, authorize } = (await import(join(folder, "test/support/connection.ts"))) as Support);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const secret = "canary-0123456789";
  const shown = (error: unknown): string => inspect(error, { depth: 9, showHidden: true });

  it("a broken connection is still retried, and known by class, code and phase", async () => {
    let sent = 0;
    const { methods } = createThings({
      clock: createVirtualClock(),
      fetch: async () => {
        sent += 1;
        throw new TypeError(`fetch failed for ${secret}`);
      },
    });
    const error = await errorOf(methods.replaceThing({ path: { id: 1 }, body: {} }));
    expect(sent).toBe(3);
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: "connection_lost",
      code: "connection_lost",
      operationId: "replaceThing",
      phase: "headers",
      mayHaveBeenApplied: true,
      docs: "errors.html#connection_lost",
    });
    expect(shown(error)).not.toContain("canary");
    expect(await errorOf(methods.getThing({ path: { id: 1 } }))).toMatchObject({ mayHaveBeenApplied: false });
  });

  it("an error of the provider has its status, and nothing that might show a secret", async () => {
    const { methods } = createThings({
      fetch: async () => json({ code: "no", message: secret }, 404, { "x-request-id": secret }),
    });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(error).toMatchObject({
      name: "ApiError",
      message: "http_404",
      code: "http_404",
      status: 404,
      body: undefined,
      fields: {},
      docs: "errors.html#status_404",
    });
    expect(shown(error)).not.toContain("canary");
    await expect(methods.getThing({ path: { id: 1 } }).result()).resolves.toMatchObject({ body: { code: "no" } });
  });

  it("a 401 ends the call, for whether another token would help cannot be told", async () => {
    let sent = 0;
    const { methods } = createThings({
      authorization: authorize(() => `token-${(sent += 1)}`),
      fetch: async () => json({}, 401),
    });
    expect(await errorOf(methods.getThing({ path: { id: 1 } }))).toMatchObject({ name: "ApiError", status: 401 });
    expect(sent).toBe(1);
  });

  it("what is refused, too slow or unreadable is known by its code", async () => {
    const { methods } = createThings({ fetch: async () => new Response(`{"${secret}`) });
    const things = createThings({ clock: createVirtualClock(), retries: 0, fetch: () => new Promise(() => {}) });
    const errors = await Promise.all([
      errorOf(methods.getThing()),
      errorOf(things.methods.getThing({ path: { id: 1 } })),
      errorOf(methods.getThing({ path: { id: 1 } })),
    ]);
    expect(errors).toMatchObject([
      { name: "RequestError", message: "missing_path_value", code: "missing_path_value", parameter: "id" },
      { name: "TimeoutError", message: "attempt_timeout", code: "attempt_timeout", phase: "headers" },
      { name: "ParseError", message: "unreadable_body", code: "unreadable_body", status: 200 },
    ]);
    expect(shown(errors)).not.toContain("canary");
  });
});
