// What a page does with the clients, as a browser loads them: without a bundler, each module when it is needed.
import { createCommerceLayer } from "@memberships/commercelayer";
import { ApiError, ConnectionError, createTeamUp } from "@memberships/teamup";
import { createValidator } from "@memberships/teamup/validate";
import { createValues, money } from "@memberships/teamup/values";

/** @param {string} url Where the sandbox is. */
export async function callThem(url) {
  const baseUrl = `${url}/teamup/api/v2`;
  const options = { token: "sandbox", provider: 1, baseUrl };
  const teamup = createTeamUp(options);
  const cl = createCommerceLayer({
    clientId: "sandbox",
    clientSecret: "sandbox",
    baseUrl: `${url}/commercelayer/api`,
    authUrl: `${url}/commercelayer/oauth/token`,
  });
  const path = { id: 5 };
  const renamed = [];
  for (const contentType of ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    const { name } = await teamup.patchMembershipCategory({ path, body: { name: contentType }, contentType });
    renamed.push(name);
  }
  const memberships = [];
  for await (const { id } of teamup.listMemberships({ query: { page_size: 3 } })) memberships.push(id);
  const missing = await teamup.getMembership({ path: { id: 999_999 } }).catch((error) => error);
  const validating = createTeamUp({ ...options, validate: createValidator() });
  const refused = await validating.getMembership({ path: { id: 0 } }).catch((error) => error);
  const unreachable = createTeamUp({ ...options, baseUrl: "http://127.0.0.1:1", retries: 0 });
  const lost = await unreachable.getMembership({ path: { id: 42 } }).catch((error) => error);
  const controller = new AbortController();
  const aborted = teamup.getMembership({ path: { id: 42 }, signal: controller.signal }).catch((error) => error.name);
  controller.abort();
  const withMoney = createTeamUp({ ...options, values: createValues({ money }) });
  const plan = await withMoney.getMembershipPaymentPlan({ path: { id: 31 } });
  const { data } = await teamup.http.GET("/memberships/{id}", { params: { path: { id: 42 } } });
  const { role } = await cl.getMembership({ path: { membershipId: "xYZkjABcde" }, query: { include: ["role"] } });
  const roles = await cl.listRoles().toArray({ max: 10 });
  return {
    renamed,
    memberships,
    missing: [missing instanceof ApiError, missing.status, missing.message],
    refused: refused.faults.map(({ pointer }) => pointer),
    lost: [lost instanceof ConnectionError, lost.code],
    aborted: await aborted,
    price: String(plan.price.decimal.units),
    http: data.name,
    role: role.name,
    roles: roles.length,
  };
}
