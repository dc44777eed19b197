import { createMemoryStore } from "@memberships/runtime/rate-limit";
import { createSandbox } from "@memberships/sandbox";
import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import { createVirtualTime } from "../../../scripts/conformance/virtual-time.ts";
import { createTeamUp, createTeamUpAt, type TeamUp } from "../src/client.ts";
import { createRateLimit, type RateLimitOptions } from "../src/rate-limit.ts";

const START = Date.UTC(2026, 3, 14);
const API = "https://goteamup.com";

/** A sandbox that enforces the limit, in a time of its own, and the second at which each request came. */
async function limited() {
  const sandbox = createSandbox({ provider: "teamup", bundle, clock: START });
  await sandbox.fetch(`${API}/_sandbox/trouble`, { method: "PUT", body: JSON.stringify({ limits: true }) });
  const time = createVirtualTime(START, () => 0.5);
  const store = createMemoryStore();
  const answers: { at: number; status: number }[] = [];
  const fetch = time.delayed(
    async (url, init) => {
      sandbox.clock.set(time.clock.now());
      const response = await sandbox.fetch(url, init);
      answers.push({ at: (time.clock.now() - START) / 1000, status: response.status });
      return response;
    },
    () => 50,
  );
  const connect = (token: string | (() => string), options: RateLimitOptions = {}): TeamUp =>
    createTeamUpAt(time.clock, { token, fetch, rateLimit: createRateLimit({ store, ...options }) });
  const gets = (teamup: TeamUp, count: number): Promise<unknown[]> =>
    Promise.all(Array.from({ length: count }, () => teamup.getMembership({ path: { id: 42 } })));
  const refused = (): number => answers.filter(({ status }) => status === 429).length;
  const last = (): number => answers.at(-1)!.at;
  return { time, connect, gets, refused, last };
}

// What loads when it is first needed takes a time that no virtual clock knows of.
beforeAll(async () => {
  const { fetch } = createSandbox({ provider: "teamup", bundle });
  await createTeamUp({ token: "sandbox", fetch, rateLimit: createRateLimit() }).listMemberships();
});

describe("the rate limit of TeamUp", () => {
  it("keeps clients with one token together within what TeamUp allows", async () => {
    const { time, connect, gets, refused, last } = await limited();
    const [first, second] = [connect("sandbox"), connect(" sandbox ")];
    await time.run(() => Promise.all([gets(first, 200), gets(second, 60)]));
    expect([refused(), Math.round(last())]).toEqual([0, 60]);
    expect(time.pending()).toBe(0);
  });

  it("counts a call with credentials of its own for itself, and no other with it", async () => {
    const { fetch } = createSandbox({ provider: "teamup", bundle });
    const keys: string[] = [];
    const store = { take: (windows: readonly { key: string }[]) => (keys.push(windows[0]!.key), 0), raise() {} };
    const teamup = createTeamUp({ token: "sandbox", fetch, rateLimit: createRateLimit({ store }) });
    const get = (headers = {}): Promise<unknown> => teamup.getMembership({ path: { id: 42 }, headers });
    await get({ authorization: "Bearer sandbox-staff" });
    await get();
    await teamup.listMemberships();
    await get({ authorization: "Bearer sandbox-staff" });
    const [own, common] = keys;
    expect(own).not.toBe(common);
    expect(keys).toEqual([own, common, common, own]);
  });

  it("counts each caller apart, and calls without a token for themselves", async () => {
    const { time, connect, gets, refused, last } = await limited();
    const [first, second] = [connect("sandbox"), connect("sandbox-staff")];
    const asked = (): Promise<unknown>[] =>
      Array.from({ length: 100 }, () => first.getTwoFactorRequirements({ query: { provider: 1 } }));
    await time.run(() => Promise.all([gets(first, 200), gets(second, 200), ...asked()]));
    expect([refused(), Math.round(last())]).toEqual([0, 0]);
  });

  it("tells token functions apart", async () => {
    const { time, connect, gets, last } = await limited();
    const clients = [connect(() => "sandbox"), connect(() => "sandbox-staff")];
    await time.run(() => Promise.all(clients.map((each) => gets(each, 130))));
    expect(Math.round(last())).toBe(0);
  });

  it("knows a token function again, and callers that are named alike", async () => {
    const { time, connect, gets, refused, last } = await limited();
    const token = (): string => "sandbox";
    await time.run(() => Promise.all([connect(token), connect(token)].map((each) => gets(each, 130))));
    expect(Math.round(last())).toBe(60);
    const named = [connect("sandbox", { caller: "desk" }), connect("sandbox-staff", { caller: "desk" })];
    await time.run(() => Promise.all(named.map((each) => gets(each, 130))));
    expect([refused(), Math.round(last())]).toEqual([0, 121]);
  });

  it("refuses an option that it does not know", () => {
    expect(() => createRateLimit({ shop: 1 } as RateLimitOptions)).toThrow(
      expect.objectContaining({ code: "unknown_option", parameter: "shop" }),
    );
  });
});
