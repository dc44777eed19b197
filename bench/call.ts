// What one call costs beside raw fetch plus JSON: in memory, and over HTTP on this machine.
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as vendor from "@commercelayer/provisioning-sdk";
import createFetchClient from "openapi-fetch";
import { createCommerceLayer, type paths as CommerceLayerPaths } from "@memberships/commercelayer";
import { createTeamUp, type paths as TeamUpPaths } from "@memberships/teamup";

const TOKEN = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjQxMDI0NDQ4MDB9.c2lnbmF0dXJl";
const JSON_API = "application/vnd.api+json";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Calls = Readonly<Record<string, () => Promise<unknown>>>;
interface Answer {
  readonly text: string;
  readonly type: string;
}

// Its types take the module for the function; what Node imports is a namespace that holds it.
const { CommerceLayerProvisioning } = vendor as unknown as { CommerceLayerProvisioning: typeof vendor.default };

/** Whether a call through each client stays within 1.3 times raw fetch in memory, and 1.06 times over HTTP. */
export async function benchCall(): Promise<boolean> {
  const answers = {
    commercelayer: { text: exampleOf("commercelayer", "MembershipActive"), type: JSON_API },
    teamup: { text: exampleOf("teamup", "MembershipUpdated"), type: "application/json" },
  };
  const server = fork(fileURLToPath(new URL("answer-server.ts", import.meta.url)), [JSON.stringify(answers)]);
  try {
    const origin = (await new Promise((resolve) => void server.once("message", resolve))) as string;
    const memory = { bound: 1.3, repeat: 20 };
    const http = { bound: 1.06, repeat: 4 };
    const held = [
      await measure("commercelayer in memory", memory, commerceLayer(inMemory(answers.commercelayer), origin)),
      await measure("teamup in memory", memory, teamUp(inMemory(answers.teamup), origin)),
      await measure("commercelayer over HTTP", http, commerceLayer(fetch, origin)),
      await measure("teamup over HTTP", http, teamUp(fetch, origin)),
    ];
    return held.every(Boolean);
  } finally {
    server.kill();
  }
}

function exampleOf(provider: string, name: string): string {
  const bundle = readFileSync(new URL(`../specs/${provider}/dist/openapi.json`, import.meta.url), "utf8");
  const { components } = JSON.parse(bundle) as { components: { examples: Record<string, { value: unknown }> } };
  return JSON.stringify(components.examples[name]!.value);
}

/** Does what fetch does first, and answers at once. */
function inMemory({ text, type }: Answer): Fetch {
  return async (url, init) => {
    void new Request(url, init);
    return new Response(text, { headers: { "content-type": type } });
  };
}

/** Keeps the address and the init, so that only fetch builds a platform request. */
class BareRequest {
  readonly url: string;
  readonly init: RequestInit;
  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/** openapi-fetch as it comes, and with a light `Request`. */
function openapiFetch<Paths extends object>(fetcher: Fetch, options: { baseUrl: string; headers: HeadersInit }) {
  return {
    bare: createFetchClient<Paths>({ ...options, fetch: (request) => (fetcher as typeof fetch)(request) }),
    light: createFetchClient<Paths>({
      ...options,
      Request: BareRequest as unknown as typeof Request,
      fetch: (request) => fetcher(request.url, (request as unknown as BareRequest).init),
    }),
  };
}

/** As one would without a client, and what nothing but a time limit adds to it, which no policy can do without. */
function byHand(fetcher: Fetch, request: () => Parameters<Fetch>): Calls {
  const read = async (response: Response): Promise<unknown> => {
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  };
  return {
    raw: async () => read(await fetcher(...request())),
    "raw, with a time limit": async () => {
      const [url, init] = request();
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      try {
        return await read(await fetcher(url, { ...init, signal: controller.signal }));
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function commerceLayer(fetcher: Fetch, origin: string): Calls {
  const id = "ActMbRsoFi";
  const reference = "CRM-1042";
  const baseUrl = `${origin}/commercelayer/api`;
  const headers = { authorization: `Bearer ${TOKEN}`, accept: JSON_API, "content-type": JSON_API };
  const document = () => ({ data: { type: "memberships" as const, id, attributes: { reference } } });
  const client = createCommerceLayer({ token: TOKEN, baseUrl, fetch: fetcher as typeof fetch });
  const { bare, light } = openapiFetch<CommerceLayerPaths>(fetcher, { baseUrl, headers });
  const params = { path: { membershipId: id } };
  const official = CommerceLayerProvisioning({
    accessToken: TOKEN,
    fetch: (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      return fetcher(`${origin}/commercelayer${pathname}`, init ?? {});
    },
  });
  return {
    ...byHand(fetcher, () => [
      `${baseUrl}/memberships/${encodeURIComponent(id)}`,
      { method: "PATCH", headers, body: JSON.stringify(document()) },
    ]),
    ours: () => client.updateMembership({ path: { membershipId: id }, body: { reference } }),
    "openapi-fetch": () => bare.PATCH("/memberships/{membershipId}", { params, body: document() }),
    "openapi-fetch, light Request": () => light.PATCH("/memberships/{membershipId}", { params, body: document() }),
    "the vendor's SDK": () => official.memberships.update({ id, reference }),
  };
}

function teamUp(fetcher: Fetch, origin: string): Calls {
  const baseUrl = `${origin}/teamup/api/v2`;
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    accept: "application/json",
    "content-type": "application/json",
    "TeamUp-Provider-ID": "1234",
  };
  const path = { id: 42 };
  const rule = () => ({ name: "Late cancels", memberships: [42], status: "active" as const });
  const client = createTeamUp({ token: TOKEN, provider: 1234, baseUrl, fetch: fetcher as typeof fetch });
  const { bare, light } = openapiFetch<TeamUpPaths>(fetcher, { baseUrl, headers });
  return {
    ...byHand(fetcher, () => [
      `${baseUrl}/membership_penalty_systems/${path.id}`,
      { method: "PATCH", headers, body: JSON.stringify(rule()) },
    ]),
    ours: () => client.patchMembershipPenaltySystem({ path, body: rule() }),
    "openapi-fetch": () => bare.PATCH("/membership_penalty_systems/{id}", { params: { path }, body: rule() }),
    "openapi-fetch, light Request": () =>
      light.PATCH("/membership_penalty_systems/{id}", { params: { path }, body: rule() }),
  };
}

const ROUNDS = 400;
const WARM_UP = 100;

interface Setting {
  readonly bound: number;
  /** The calls of a round. */
  readonly repeat: number;
}

/**
 * All in turns, in another order each round. A time is the one that a quarter of the rounds stay below, because whatever
 * else the machine does only adds to it.
 */
async function measure(title: string, { bound, repeat }: Setting, calls: Calls): Promise<boolean> {
  const times = new Map(Object.keys(calls).map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [name, call] of Object.entries(calls).toSorted(() => Math.random() - 0.5)) {
      const since = performance.now();
      for (let i = 0; i < repeat; i += 1) await call();
      if (round >= 0) times.get(name)!.push(((performance.now() - since) / repeat) * 1000);
      // What requests leave behind is collected between macrotasks only.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const timeOf = (name: string): number => times.get(name)!.toSorted((a, b) => a - b)[ROUNDS / 4]!;
  const held = timeOf("ours") / timeOf("raw") <= bound;
  console.log(`\none call, ${title} (at most ${bound} times raw fetch plus JSON)`);
  for (const name of Object.keys(calls)) {
    const mark = name !== "ours" ? " " : held ? "✓" : "✗";
    const ratio = (timeOf(name) / timeOf("raw")).toFixed(2);
    console.log(`${mark} ${name.padEnd(28)}${`${timeOf(name).toFixed(1)} µs`.padStart(16)}${ratio.padStart(24)}`);
  }
  return held;
}
