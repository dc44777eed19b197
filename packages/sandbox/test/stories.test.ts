import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../src/server.ts";
import { serve } from "../src/server.ts";
import type { Answer, Opened } from "./support/open.ts";
import { asker, bundles, openCommerceLayer, openTeamUp, tokenFor } from "./support/open.ts";

interface Studio {
  readonly ask: Opened["ask"];
  readonly control: (method: string, path: string, body?: unknown) => Promise<Answer>;
}

interface Platform {
  readonly as: (clientId: string) => Promise<Opened["ask"]>;
  readonly control: Studio["control"];
}

function controller(fetcher: Opened["fetch"], root: string): Studio["control"] {
  return async (method, path, body) => {
    const response = await fetcher(`${root}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text === "" ? undefined : (JSON.parse(text) as unknown),
    };
  };
}

const clock = "2026-04-15T09:00:00Z";
let server: RunningServer;
beforeAll(async () => {
  server = await serve({ port: 0, bundles, clock });
});
afterAll(() => server.close());

const studios: Readonly<Record<string, () => Studio>> = {
  "in-process": () => {
    const sandbox = openTeamUp();
    return { ask: sandbox.ask, control: controller(sandbox.fetch, "https://goteamup.com/_sandbox") };
  },
  "over HTTP": () => ({
    ask: asker("teamup", `${server.url}/teamup/api/v2`, fetch, "application/json", "sandbox"),
    control: controller(fetch, `${server.url}/_sandbox/teamup`),
  }),
};

const platforms: Readonly<Record<string, () => Promise<Platform>>> = {
  "in-process": async () => {
    const sandbox = await openCommerceLayer();
    return {
      as: async (clientId) => {
        const token = await tokenFor(sandbox.fetch, "https://auth.commercelayer.io", clientId);
        return asker(
          "commercelayer",
          "https://provisioning.commercelayer.io/api",
          sandbox.fetch,
          "application/vnd.api+json",
          token,
        );
      },
      control: controller(sandbox.fetch, "https://provisioning.commercelayer.io/_sandbox"),
    };
  },
  "over HTTP": async () => ({
    as: async (clientId) => {
      const token = await tokenFor(fetch, `${server.url}/commercelayer`, clientId);
      return asker("commercelayer", `${server.url}/commercelayer/api`, fetch, "application/vnd.api+json", token);
    },
    control: controller(fetch, `${server.url}/_sandbox/commercelayer`),
  }),
};

describe.each(Object.keys(studios))("TeamUp %s", (where) => {
  test("an allotment of three is used up, rests during a hold, and ends with a cancellation", async () => {
    const { ask, control } = studios[where]?.() ?? studios["in-process"]!();
    await control("POST", "/reset");
    const limits = [{ max_uses: 3, period: "week", type: "class", offering_type_limits: [] }];
    expect(
      (await ask("PUT", "/memberships/42/allotment", { json: { types: ["class"], period_limits: limits } })).status,
    ).toBe(200);
    const { body: purchase } = await ask("POST", "/memberships/42/initiate_purchase", {
      json: { return_to: "https://northlight.example.com/", customer: 1002, payment_plan: 31 },
    });
    const { body: held } = await control("POST", `/purchases/${purchase.next_url.split("/").at(-1)}/complete`);
    expect(held).toMatchObject({ customer: 1002, membership: 42, status: "active", renewal_date: "2026-05-15" });

    const wish = { customer_membership: held.id, offering_type: 11 };
    for (let use = 1; use <= 3; use += 1) expect((await control("POST", "/bookings", wish)).status).toBe(201);
    const fourth = await control("POST", "/bookings", wish);
    expect([fourth.status, fourth.body.type, fourth.body.code]).toEqual([
      400,
      "event_check_failure",
      "allotment_exceeded",
    ]);
    const { body: usage } = await ask("GET", `/customer_memberships/${held.id}/usage`);
    expect(usage.usage_periods[0]).toMatchObject({ start_date: "2026-04-13", used_count: 3, remaining_count: 0 });
    expect(
      (await ask("GET", `/customer_memberships/${held.id}/usage?date=2026-04-20`)).body.usage_periods[0].used_count,
    ).toBe(0);

    const ids = { customermembership_ids: [held.id] };
    const hold = { ...ids, hold_type: "finite", start_date: "2026-04-15", end_date: "2026-04-28" };
    expect((await ask("PUT", "/customer_memberships/bulk_create_holds", { json: hold })).status).toBe(200);
    expect((await ask("GET", `/customer_memberships/${held.id}`)).body.status).toBe("hold");
    expect((await control("POST", "/bookings", { ...wish, date: "2026-04-20" })).body.code).toBe("membership_on_hold");
    expect((await ask("PUT", "/customer_memberships/bulk_create_holds", { json: hold })).status).toBe(409);
    await ask("PUT", "/customer_memberships/bulk_edit_holds", { json: { ...ids, end_immediately: true } });
    expect((await ask("GET", `/customer_memberships/${held.id}`)).body).toMatchObject({
      status: "active",
      active_hold: null,
    });

    const last = { forced_expiration_date: "2026-04-30" };
    const { body: cancelled } = await ask("POST", `/customer_memberships/${held.id}/cancel`, { json: last });
    expect(cancelled).toMatchObject({ status: "active", is_set_for_cancellation: true, expiration_date: "2026-04-30" });
    expect((await ask("POST", `/customer_memberships/${held.id}/cancel`, { json: last })).status).toBe(409);
    await control("POST", "/clock", { advance: { days: 16 } });
    expect((await ask("GET", `/customer_memberships/${held.id}`)).body.status).toBe("cancelled");
  });

  test("a penalty system charges after its days, and voids only what is pending", async () => {
    const { ask, control } = studios[where]?.() ?? studios["in-process"]!();
    await control("POST", "/reset");
    const rule = { price: "10.99", max_infractions: 2, days: 30 };
    const json = { name: "Late", memberships: [42], late_cancel_rule: rule, deferred_charge_days: 2 };
    await ask("PUT", "/membership_penalty_systems/7", { json });
    const offend = async (date: string): Promise<void> => {
      const { body } = await control("POST", "/bookings", { customer_membership: 501, offering_type: 11, date });
      await control("POST", `/bookings/${body.id}/late_cancel`);
    };
    const statuses = async (): Promise<string[]> =>
      (await control("GET", "/ledger")).body.penalties.map(({ status }: { status: string }) => status);
    await offend("2026-04-21");
    expect(await statuses()).toEqual([]);
    await offend("2026-04-28");
    expect(await statuses()).toEqual(["pending"]);
    await control("POST", "/clock", { advance: { days: 2 } });
    expect(await statuses()).toEqual(["charged"]);
    await offend("2026-05-05");
    expect(await statuses()).toEqual(["charged", "pending"]);
    expect((await ask("POST", "/membership_penalty_systems/7/void_pending")).status).toBe(200);
    expect(await statuses()).toEqual(["charged", "voided"]);
    await control("POST", "/clock", { advance: { days: 9 } });
    expect(await statuses()).toEqual(["charged", "voided"]);
  });

  test("somebody who works there signs in with a second factor", async () => {
    const { ask, control } = studios[where]?.() ?? studios["in-process"]!();
    await control("POST", "/reset");
    const login = {
      username: "chiara.rossi@example.com",
      password: "correct-horse-battery-staple",
      direct_auth_key: "key",
    };
    const { body: pending } = await ask("POST", "/auth/password_login", { json: login });
    expect(pending.object).toBe("pending_login");
    const phone = { phone_number: "+447700900103" };
    const start = { ...phone, provider: 1, direct_auth_key: "key", pending_login: pending.id };
    const { body: started } = await ask("POST", "/auth/two_factor/start_verification", { json: start });
    const code = { ...phone, verification_code: started.verification_code };
    const { body: verified } = await ask("POST", "/auth/two_factor/verify", { json: code });
    expect((await ask("POST", "/auth/two_factor/verify", { json: code })).status).toBe(400);
    const { body: tokens } = await ask("POST", "/auth/password_login", {
      json: { ...login, verification_key: verified.verification_key },
    });
    expect((await ask("GET", "/customer_memberships", { token: tokens.access_token })).body.count).toBe(1);
    const refresh = { refresh_token: tokens.refresh_token, new_access_token_type: "provider" };
    const { body: staff } = await ask("POST", "/auth/refresh_access_token", { json: refresh });
    expect((await ask("GET", "/customer_memberships", { token: staff.access_token })).body.count).toBe(5);
    expect((await ask("GET", "/membership_terms", { token: staff.access_token })).status).toBe(403);
    expect((await ask("POST", "/auth/refresh_access_token", { json: refresh })).status).toBe(401);
    await control("POST", "/clock", { advance: { hours: 2 } });
    expect((await ask("GET", "/memberships", { token: staff.access_token })).status).toBe(401);
  });
});

describe.each(Object.keys(platforms))("Commerce Layer %s", (where) => {
  test("an organization grows, and changes hands", async () => {
    const { as, control } = await (platforms[where] ?? platforms["in-process"]!)();
    await control("POST", "/reset");
    const mira = await as("sandbox");
    const one = (type: string, id: string) => ({ data: { type, id } });
    const { body: created } = await mira("POST", "/organizations?include=roles,memberships,api_credentials", {
      json: { data: { type: "organizations", attributes: { name: "Kiln & Oak" } } },
    });
    const organization = one("organizations", created.data.id);
    expect(created.data.attributes).toMatchObject({ slug: "kiln-oak", domain: "kiln-oak.commercelayer.io" });
    expect(created.data.relationships.api_credentials.data).toHaveLength(2);
    expect(created.included.find(({ type }: { type: string }) => type === "memberships").attributes.owner).toBe(true);

    const role = { data: { type: "roles", attributes: { name: "Buyers" }, relationships: { organization } } };
    expect((await mira("POST", "/roles", { json: role })).body.errors[0].code).toBe("UNAUTHORIZED");
    await control("POST", `/organizations/${created.data.id}/plan`, { plan_type: "enterprise" });
    const { body: buyers } = await mira("POST", "/roles", { json: role });
    expect(buyers.data.attributes.kind).toBe("custom");
    const flags = { can_create: false, can_read: true, can_update: false, can_destroy: false, subject: "orders" };
    const permission = {
      data: { type: "permissions", attributes: flags, relationships: { role: one("roles", buyers.data.id) } },
    };
    expect((await mira("POST", "/permissions", { json: permission })).status).toBe(201);
    expect((await mira("POST", "/permissions", { json: permission })).status).toBe(422);

    const invitation = {
      data: {
        type: "memberships",
        attributes: { user_email: "nadia.roth@example.com" },
        relationships: { organization, role: one("roles", buyers.data.id) },
      },
    };
    const { body: pending } = await mira("POST", "/memberships?include=role.permissions", { json: invitation });
    expect(pending.data.attributes.status).toBe("pending");
    expect(pending.included.map(({ type }: { type: string }) => type)).toEqual(["roles", "permissions"]);
    expect((await mira("POST", "/memberships", { json: invitation })).status).toBe(422);
    const resend = `/memberships/${pending.data.id}/resend`;
    expect((await mira("POST", resend)).status).toBe(202);
    const { body: accepted } = await control("POST", `/memberships/${pending.data.id}/accept`);
    expect((await mira("POST", resend)).body.errors[0].source.pointer).toBe("/data/attributes/status");

    const transfer = `/organizations/${created.data.id}/transfer_ownership`;
    const to = (email: string) => ({
      json: { data: { type: "organizations", id: created.data.id, attributes: { new_owner_email: email } } },
    });
    const nadia = await as(accepted.client_id);
    expect((await nadia("PATCH", transfer, to("nadia.roth@example.com"))).status).toBe(401);
    expect((await mira("PATCH", transfer, to("nobody@example.com"))).status).toBe(422);
    expect((await mira("PATCH", transfer, to("nadia.roth@example.com"))).status).toBe(202);
    expect((await mira("PATCH", transfer, to("mira.castellan@example.com"))).status).toBe(401);
    const { body: owned } = await nadia("GET", "/memberships?filter[q][owner_true]=true");
    expect(owned.data.map(({ id }: { id: string }) => id)).toEqual([pending.data.id]);
    const { body: history } = await mira("GET", `/memberships/${pending.data.id}/versions`);
    expect(history.data[0].attributes).toMatchObject({ event: "update", changes: { owner: [false, true] } });

    const outsider = await as("sandbox-outsider");
    for (const path of [
      `/organizations/${created.data.id}`,
      `/memberships/${pending.data.id}`,
      `/roles/${buyers.data.id}`,
    ]) {
      expect((await outsider("GET", path)).status).toBe(404);
    }
    expect((await outsider("GET", "/organizations")).body.data).toEqual([]);
  });
});
