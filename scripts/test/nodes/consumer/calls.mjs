// What a consumer does with the packed packages, however they were loaded.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

export function callThem({ commercelayer, rateLimit, sandbox, teamup, validate }) {
  let server;
  before(async () => {
    server = await sandbox.serve({ port: 0 });
  });
  after(() => server.close());

  void test("TeamUp: a write is read back, from JSON and from XML, and a missing record is an error by its class", async () => {
    const baseUrl = `${server.url}/teamup/api/v2`;
    const client = teamup.createTeamUp({ token: "sandbox", baseUrl, validate: validate.createValidator() });
    const path = { id: 42 };
    await client.updateMembershipAllotment({ path, body: { types: ["class"], period_limits: [] } });
    const read = await client.getMembershipAllotment({ path });
    assert.deepEqual(read.types, ["class"]);
    assert.deepEqual(await client.getMembershipAllotment({ path, query: { format: "xml" } }), read);
    const missing = client.getMembership({ path: { id: 999_999 } });
    await assert.rejects(missing, (error) => error instanceof teamup.ApiError && error.status === 404);
    const refused = client.updateMembershipAllotment({ path, body: { types: "class" } });
    await assert.rejects(refused, (error) => error instanceof teamup.RequestError && error.faults.length > 0);
  });

  void test("Commerce Layer: a write is read back, and a list gives every item", async () => {
    const client = commercelayer.createCommerceLayer({
      clientId: "sandbox",
      clientSecret: "sandbox",
      baseUrl: `${server.url}/commercelayer/api`,
      authUrl: `${server.url}/commercelayer/oauth/token`,
      rateLimit: rateLimit.createRateLimit(),
    });
    const path = { membershipId: "xYZkjABcde" };
    await client.updateMembership({ path, body: { reference: "CRM-1042" } });
    const membership = await client.getMembership({ path, query: { include: ["role"] } });
    assert.equal(membership.reference, "CRM-1042");
    assert.equal(membership.role.type, "roles");
    const { meta } = await client.listMemberships();
    assert.equal((await client.listMemberships().toArray({ max: 1000 })).length, meta.record_count);
  });
}
