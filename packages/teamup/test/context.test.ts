import { createMemoryStore } from "@memberships/runtime/rate-limit";
import { createSandbox } from "@memberships/sandbox";
import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { createTeamUp, type ClientEvent, type TeamUpOptions } from "../src/index.ts";
import { createRateLimit } from "../src/rate-limit.ts";

function connect(token: TeamUpOptions["token"], options: Partial<TeamUpOptions> = {}) {
  const { fetch } = createSandbox({ provider: "teamup", bundle });
  const sent: Headers[] = [];
  const teamup = createTeamUp({
    token,
    fetch: (url, init) => {
      sent.push(new Headers(init?.headers));
      return fetch(url, init);
    },
    ...options,
  });
  return { teamup, sent };
}

describe("forProvider", () => {
  it("works in another business", async () => {
    const { teamup } = connect("sandbox-two-providers");
    await expect(teamup.listMemberships()).rejects.toMatchObject({ code: "provider_header_missing" });
    expect(await teamup.forProvider(1).listMemberships()).toMatchObject({ count: 4 });
    expect(await teamup.forProvider("2").listMemberships()).toMatchObject({ count: 0 });
  });

  it("overrules what the options say, however it is spelt, and leaves their client as it is", async () => {
    const { teamup, sent } = connect("sandbox-two-providers", { provider: 1, headers: { "teamup-provider-id": "9" } });
    await teamup.forProvider(2).forProvider(1).listMemberships();
    await teamup.forProvider(2).http.GET("/memberships");
    await teamup.listMemberships().result();
    expect(sent.map((each) => each.get("teamup-provider-id"))).toEqual(["1", "2", "9"]);
  });

  it.each(["", "one", -1, 1.5, NaN])("refuses %j", (id) => {
    const { teamup } = connect("sandbox");
    expect(() => teamup.forProvider(id)).toThrow(expect.objectContaining({ parameter: "provider" }));
  });
});

describe("as", () => {
  it("acts as staff or as a customer", async () => {
    const { teamup } = connect("sandbox-two-modes");
    await expect(teamup.listCustomerMemberships()).rejects.toMatchObject({ code: "request_mode_header_missing" });
    const all = await teamup.as("provider").listCustomerMemberships();
    const own = await teamup.as("customer").listCustomerMemberships();
    expect(own.count).toBeLessThan(all.count);
  });

  it("goes together with forProvider", async () => {
    const { teamup, sent } = connect("sandbox-two-modes");
    await teamup.as("customer").forProvider(1).as("provider").listCustomerMemberships();
    expect([sent[0]!.get("teamup-request-mode"), sent[0]!.get("teamup-provider-id")]).toEqual(["provider", "1"]);
  });

  it("refuses another word", () => {
    const { teamup } = connect("sandbox");
    expect(() => teamup.as("staff" as "provider")).toThrow(expect.objectContaining({ parameter: "mode" }));
  });
});

describe("a refusal that speaks of a header", () => {
  const business = "Choose the business with the option provider, or with forProvider(id).";
  const mode = "Choose the mode with the option mode, or with as(mode).";

  it.each<[string, string, Partial<TeamUpOptions>, string]>([
    ["provider_header_missing", "sandbox-two-providers", {}, business],
    ["provider_header_invalid", "sandbox", { headers: { "TeamUp-Provider-ID": "one" } }, business],
    ["provider_invalid", "sandbox", { provider: 9 }, business],
    ["request_mode_header_missing", "sandbox-two-modes", {}, mode],
    ["mode_not_allowed", "sandbox", { mode: "customer" }, mode],
  ])("says which option writes it: %s", async (code, token, options, hint) => {
    const { teamup } = connect(token, options);
    await expect(teamup.listCustomerMemberships()).rejects.toMatchObject({
      code,
      hint,
      message: expect.stringMatching(/^listCustomerMemberships was answered with 40[03] .+ Choose the /),
    });
  });

  it("is told from one that speaks of nothing of the kind", async () => {
    const { teamup } = connect("sandbox");
    await expect(teamup.getMembership({ path: { id: 9999 } })).rejects.toMatchObject({ status: 404, hint: undefined });
  });
});

describe("a derived client", () => {
  it("shares the token, the events and the rate limit of the other", async () => {
    let asked = 0;
    const events: ClientEvent[] = [];
    const keys = new Set<string>();
    const memory = createMemoryStore();
    const { teamup } = connect(
      async () => {
        asked += 1;
        return "sandbox-two-modes";
      },
      {
        onEvent: (event) => events.push(event),
        rateLimit: createRateLimit({
          store: {
            ...memory,
            take(windows, now) {
              for (const { key } of windows) keys.add(key);
              return memory.take(windows, now);
            },
          },
        }),
      },
    );
    const clients = [teamup.as("customer"), teamup.as("provider"), teamup.forProvider(1).as("provider")];
    await Promise.all(clients.map((each) => each.getMembership({ path: { id: 42 } })));
    expect([asked, keys.size, events.filter(({ type }) => type === "response").length]).toEqual([1, 1, 3]);
  });
});
