import { describe, expect, test, vi } from "vitest";
import { createSandbox } from "../src/index.ts";
import { bundles, openCommerceLayer, openTeamUp, withoutNames } from "./support/open.ts";

describe("state", () => {
  test("is plain JSON, and comes back from it", async () => {
    const sandbox = openTeamUp();
    const before = sandbox.snapshot();
    expect(JSON.parse(JSON.stringify(before))).toEqual(before);
    const message = "/communication/notification_types/membership_penalty/messages/71";
    await sandbox.ask("DELETE", message);
    expect(sandbox.snapshot()).not.toEqual(before);
    expect((await sandbox.ask("GET", message)).status).toBe(404);
    sandbox.restore(before);
    expect(sandbox.snapshot()).toEqual(before);
    expect((await sandbox.ask("GET", message)).status).toBe(200);
  });

  test.each(["teamup", "commercelayer"] as const)(
    "of %s begins the same with examples that have no name",
    (provider) => {
      const begin = (bundle: object): unknown => createSandbox({ provider, bundle, clock: 0 }).snapshot();
      expect(begin(withoutNames(bundles[provider]))).toEqual(begin(bundles[provider]));
    },
  );

  test("resets to what the sandbox started with", async () => {
    const first = openTeamUp();
    await first.ask("PATCH", "/membership_penalty_systems/7", { json: { name: "Kept" } });
    const second = openTeamUp({ state: first.snapshot() });
    await second.ask("PATCH", "/membership_penalty_systems/7", { json: { name: "Lost" } });
    second.clock.advance({ days: 3 });
    second.reset();
    expect(second.snapshot()).toEqual(first.snapshot());
    expect((await second.ask("GET", "/membership_penalty_systems/7")).body.name).toBe("Kept");
  });

  test("goes on in its own time and with its own ids", () => {
    const state = openTeamUp({ clock: "2026-05-01T09:00:00Z", seed: 7 }).snapshot();
    expect(openTeamUp({ clock: "2026-06-01T09:00:00Z", seed: 8, state }).snapshot()).toEqual(state);
  });

  test("of one provider is refused by the other", async () => {
    const { restore } = await openCommerceLayer();
    expect(() => restore(openTeamUp().snapshot())).toThrow("not of commercelayer");
  });

  test.each([
    ["records", { records: { roles: { a: {} } } }],
    ["counters", { counters: [] }],
    ["random", { random: -1 }],
    ["clock", { clock: undefined }],
  ])("of other %s is refused, and nothing changes", async (member, other) => {
    const sandbox = await openCommerceLayer();
    const before = sandbox.snapshot();
    const state = { ...before, records: {}, ...other } as never;
    expect(() => sandbox.restore(state)).toThrow(member);
    expect(sandbox.snapshot()).toEqual(before);
    expect(() => openTeamUp({ state })).toThrow("not of teamup");
    await expect(openCommerceLayer({ state })).rejects.toThrow(member);
  });

  test("handed out is nobody's to change", () => {
    const sandbox = openTeamUp();
    const snapshot = sandbox.snapshot() as unknown as { records: Record<string, unknown> };
    snapshot.records = {};
    expect(Object.keys(sandbox.snapshot().records).length).toBeGreaterThan(5);
  });
});

test("the id of an example that was deleted is not given again, nor is one that was drawn", async () => {
  const { ask } = openTeamUp();
  const path = "/communication/notification_types/membership_penalty/messages";
  const json = { email_template: { subject: "A", body: "B" }, trigger_type: "penalty", penalty_systems: [7] };
  const drawn: number[] = [];
  for (const last of [72, 73, 74]) {
    expect((await ask("DELETE", `${path}/${last}`)).status).toBe(204);
    drawn.push((await ask("POST", path, { json })).body.id);
  }
  expect(drawn).toEqual([73, 74, 75]);
  for (const id of [75, 71]) expect((await ask("DELETE", `${path}/${id}`)).status).toBe(204);
  expect((await ask("POST", path, { json })).body.id).toBe(76);
});

describe("a request that was given up", () => {
  const url = "https://goteamup.com/api/v2/membership_penalty_systems/7";
  const signal = AbortSignal.abort(new Error("Given up."));
  const change = { method: "PATCH", headers: { authorization: "Bearer sandbox" }, body: '{"name": "Changed"}', signal };

  test.each([
    ["with its options", url, change],
    ["as a Request", new Request(url, change), undefined],
    ["to the control API", "https://goteamup.com/_sandbox/reset", { method: "POST", signal }],
  ])("%s rejects with the reason, and is not carried out", async (_how, input, init) => {
    const sandbox = openTeamUp();
    await sandbox.ask("PATCH", "/membership_penalty_systems/7", { json: { name: "Kept" } });
    const before = sandbox.snapshot();
    await expect(sandbox.fetch(input, init)).rejects.toBe(signal.reason);
    expect(sandbox.snapshot()).toEqual(before);
  });

  test.each([
    ["PATCH", url, change.body],
    ["POST", "https://goteamup.com/_sandbox/clock", '{"advance": {"days": 1}}'],
  ])("while its body arrives is not carried out: %s %s", async (method, address, text) => {
    const sandbox = openTeamUp();
    const before = sandbox.snapshot();
    const giveUp = new AbortController();
    const body = new ReadableStream({
      pull(stream) {
        giveUp.abort(signal.reason);
        stream.enqueue(new TextEncoder().encode(text));
        stream.close();
      },
    });
    const headers = { ...change.headers, "content-type": "application/json" };
    // Of a stream, and not known to the types of the platform yet.
    const half = { duplex: "half" };
    const request = new Request(address, { ...half, method, headers, body, signal: giveUp.signal });
    await expect(sandbox.fetch(request)).rejects.toBe(signal.reason);
    expect(sandbox.snapshot()).toEqual(before);
  });
});

describe("what no provider refuses", () => {
  test("is told as a failure, with its reason", async () => {
    const told = vi.spyOn(console, "error").mockReturnValue();
    const body = new ReadableStream({
      pull() {
        throw new Error("The body is torn.");
      },
    });
    const half = { duplex: "half" };
    const request = new Request("https://goteamup.com/api/v2/membership_penalty_systems/7", {
      ...half,
      method: "PATCH",
      headers: { authorization: "Bearer sandbox", "content-type": "application/json" },
      body,
    });
    const response = await openTeamUp().fetch(request);
    const message = "The sandbox itself failed: The body is torn.";
    expect([response.status, await response.json()]).toEqual([500, { message }]);
    expect(told.mock.calls).toEqual([[`PATCH /api/v2/membership_penalty_systems/7: ${message}`]]);
    told.mockRestore();
  });
});

describe("the same seed and the same clock", () => {
  const transcript = async (seed: number): Promise<unknown> => {
    const sandbox = await openCommerceLayer({ seed });
    const organization = { data: { type: "organizations", id: "HrbPnEoRgA" } };
    const role = { data: { type: "roles", id: "RdoRoLehPb" } };
    const answers = [];
    for (const user_email of ["one@example.com", "two@example.com"]) {
      const json = { data: { type: "memberships", attributes: { user_email }, relationships: { organization, role } } };
      const { status, text, headers } = await sandbox.ask("POST", "/memberships", { json });
      answers.push({ status, text, headers: [...headers] });
    }
    return { answers, state: sandbox.snapshot() };
  };

  test("give the same transcript, another seed another one", async () => {
    const first = await transcript(7);
    expect(await transcript(7)).toEqual(first);
    expect(await transcript(8)).not.toEqual(first);
  });
});

describe("options", () => {
  test.each([
    [{ provider: "teamup", bundle: bundles.teamup, color: "blue" }, 'no option "color"'],
    [{ provider: "gym", bundle: bundles.teamup }, 'no provider "gym"'],
    [{ provider: "teamup" }, "bundle"],
    [{ provider: "teamup", bundle: { default: bundles.teamup } }, "bundle"],
    [{ provider: "teamup", bundle: bundles.teamup, seed: -1 }, "not a seed"],
    [{ provider: "teamup", bundle: bundles.teamup, seed: 1.5 }, "not a seed"],
    [{ provider: "teamup", bundle: bundles.teamup, seed: 2 ** 32 }, "not a seed"],
    [{ provider: "teamup", bundle: bundles.teamup, seed: "7" }, "not a seed"],
    [{ provider: "teamup", bundle: bundles.teamup, clock: "soon" }, "not an instant"],
    [{ provider: "teamup", bundle: bundles.teamup, clock: "5" }, "not an instant"],
    [{ provider: "teamup", bundle: bundles.teamup, clock: null }, "not an instant"],
    [{ provider: "teamup", bundle: bundles.teamup, clock: {} }, "not an instant"],
  ])("%#", (options, message) => {
    expect(() => createSandbox(options as never)).toThrow(message);
  });
});
