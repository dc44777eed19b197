import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createMemoryStore } from "@memberships/runtime/rate-limit";
import { createSandbox } from "@memberships/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { createVirtualTime } from "../../../scripts/conformance/virtual-time.ts";
import { createCommerceLayer, createCommerceLayerAt, type CommerceLayer } from "../src/client.ts";
import { createRateLimit } from "../src/rate-limit.ts";

const START = Date.UTC(2026, 1, 15);
const API = "https://provisioning.commercelayer.io";
const path = { membershipId: "xYZkjABcde" };

interface Answer {
  /** Seconds since the beginning. */
  readonly at: number;
  readonly status: number;
  readonly client: number;
  readonly url: string;
}

/** A sandbox that enforces its limits, in a time of its own, with what it answered and when. */
async function limited() {
  let state = 7;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const sandbox = createSandbox({ provider: "commercelayer", bundle, clock: START });
  const time = createVirtualTime(START, random);
  const answers: Answer[] = [];
  await sandbox.fetch(`${API}/_sandbox/trouble`, { method: "PUT", body: JSON.stringify({ limits: true }) });
  const elapsed = (): number => (time.clock.now() - START) / 1000;
  const store = createMemoryStore();
  let clients = 0;
  const connect = (options: { credentials?: string; governed?: boolean } = {}): CommerceLayer => {
    const client = (clients += 1);
    const fetch = time.delayed(
      async (url, init) => {
        sandbox.clock.set(time.clock.now());
        const response = await sandbox.fetch(url, init);
        answers.push({ at: elapsed(), status: response.status, client, url });
        return response;
      },
      () => 10 + random() * 200,
    );
    return createCommerceLayerAt(time.clock, {
      clientId: "sandbox",
      clientSecret: "sandbox",
      fetch,
      rateLimit: options.governed === false ? undefined : createRateLimit({ store }),
    });
  };
  const write = (cl: CommerceLayer, reference: number): Promise<unknown> =>
    cl.updateMembership({ path, body: { reference: String(reference) } });
  const storm = async (cl: CommerceLayer, calls: number): Promise<number> => {
    const outcomes = await Promise.allSettled(Array.from({ length: calls }, (_, index) => write(cl, index)));
    return outcomes.filter(({ status }) => status === "fulfilled").length;
  };
  return { time, answers, elapsed, connect, storm, write };
}

const writes = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(({ url }) => url.includes("/memberships/"));

// What loads when it is first needed takes a time that no virtual clock knows of.
beforeAll(async () => {
  const { fetch } = createSandbox({ provider: "commercelayer", bundle });
  await createCommerceLayer({
    clientId: "sandbox",
    clientSecret: "sandbox",
    fetch,
    rateLimit: createRateLimit(),
  }).getUser();
});

describe("500 concurrent writes against windows of 50 in ten seconds and 200 in a minute", () => {
  it("lose none, are never refused, and take no more than a tenth longer than they must", async () => {
    const { time, answers, elapsed, connect, storm } = await limited();
    expect(await time.run(() => storm(connect(), 500))).toBe(500);
    expect(writes(answers).map(({ status }) => status)).toEqual(Array.from({ length: 500 }, () => 200));
    // 200 in each of the first two minutes, and 50 at once and 50 ten seconds later in the third.
    expect(elapsed()).toBeLessThan(130 * 1.1);
    expect(time.pending()).toBe(0);
  });

  it("lose none, and at most 2 % are refused after the first ten seconds, while somebody else uses the limit up", async () => {
    const { time, answers, connect, storm } = await limited();
    const stranger = connect({ governed: false });
    await time.run(() => storm(stranger, 40));
    expect(await time.run(() => storm(connect(), 500))).toBe(500);
    const later = writes(answers).filter(({ at }) => at > 10);
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(20);
    expect(later.filter(({ status }) => status === 429).length / later.length).toBeLessThanOrEqual(0.02);
  });
});

it("counts the ten seconds for each endpoint, and the minute over all", async () => {
  const { time, answers, connect } = await limited();
  const cl = connect();
  const change = { name: "Changed" };
  const writers: (() => Promise<unknown>)[] = [
    () => cl.updateMembership({ path, body: { reference: "x" } }),
    () => cl.updateRole({ path: { roleId: "ABCRtyUpBa" }, body: change }),
    () => cl.updateOrganization({ path: { organizationId: "HrbPnEoRgA" }, body: change }),
    () => cl.updateApiCredential({ path: { apiCredentialId: "ApiCrEdInT" }, body: change }),
    () => cl.updateUser({ body: { reference: "x" } }),
  ];
  await time.run(() => Promise.all(writers.flatMap((write) => Array.from({ length: 50 }, write))));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.filter(({ at }) => at < 10)).toHaveLength(1 + 200);
});

it("lets a call go whose endpoint has room, past those that wait for another", async () => {
  const { time, answers, connect, write } = await limited();
  const cl = connect();
  const waiting = Array.from({ length: 60 }, (_, index) => () => write(cl, index));
  const other = (): Promise<unknown> => cl.updateUser({ body: { reference: "x" } });
  await time.run(() => Promise.all([...waiting, other].map((call) => call())));
  expect(writes(answers).at(-1)!.at).toBeGreaterThan(10);
  expect(answers.find(({ url }) => url.endsWith("/user"))!.at).toBeLessThan(10);
});

it("counts each origin for itself, and reads apart from writes", async () => {
  const time = createVirtualTime(START, () => 0.5);
  const asked: number[] = [];
  const fetch = time.delayed(
    async () => {
      asked.push((time.clock.now() - START) / 1000);
      return Response.json({ data: { type: "memberships", id: "fine" } });
    },
    () => 50,
  );
  const store = createMemoryStore();
  const connect = (baseUrl: string): CommerceLayer =>
    createCommerceLayerAt(time.clock, { token: "t", baseUrl, fetch, rateLimit: createRateLimit({ store }) });
  const [first, second] = [connect("https://first.test/api"), connect("https://second.test/api")];
  const calls = [
    ...Array.from({ length: 250 }, () => () => first.getMembership({ path })),
    ...[first, second].flatMap((cl) => Array.from({ length: 50 }, () => () => cl.updateMembership({ path, body: {} }))),
  ];
  await time.run(() => Promise.all(calls.map((call) => call())));
  expect(asked.filter((at) => at < 1)).toHaveLength(calls.length);
});

it("lets pass what is not an operation", async () => {
  const cl = createCommerceLayer({ token: "t", fetch: async () => Response.json({}), rateLimit: createRateLimit() });
  const { response } = await cl.http.GET("/markets" as "/user");
  expect(response.status).toBe(200);
});

describe("two clients on one store", () => {
  it("share its windows, and take turns", async () => {
    const { time, answers, connect, storm } = await limited();
    const [first, second] = [connect(), connect()];
    const done = await time.run(() => Promise.all([storm(first, 200), storm(second, 10)]));
    expect(done).toEqual([200, 10]);
    expect(answers.filter(({ status }) => status === 429)).toEqual([]);
    // The first ten seconds went to whoever came first; the next are shared, instead of first come, first served.
    const last = writes(answers).findLast(({ client }) => client === 2)!;
    expect(last.at).toBeLessThan(12);
  });
});
