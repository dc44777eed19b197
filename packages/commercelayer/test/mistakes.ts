/** What stands before each mistake. */
export const head = `import { createCommerceLayer, type CommerceLayer, type CommerceLayerWith } from "../../../src/index.ts";
declare const cl: CommerceLayer;
declare const valued: CommerceLayerWith<{ instant: Date }>;
const path = { membershipId: "m" };
void [createCommerceLayer, valued];`;
/** Mistakes that a caller can make, by what is wrong with them. */
export const mistakes: Record<string, string> = {
  "a misspelt operation": `void cl.getMembershp({ path });`,
  "a misspelt path to include": `void cl.getMembership({ path, query: { include: ["rol"] } });`,
  "a misspelt path further down": `void cl.getMembership({ path, query: { include: ["role.permission"] } });`,
  "a relationship that is not included": `void cl.getMembership({ path }).then((each) => each.role);`,
  "a field that was not picked": `void cl.getMembership({ path, query: { fields: { memberships: ["status"] } } }).then((each) => each.owner);`,
  "a wrong field to pick": `void cl.getMembership({ path, query: { fields: { memberships: ["stauts"] } } });`,
  "a wrong type to pick from": `void cl.getMembership({ path, query: { fields: { membership: ["status"] } } });`,
  "a filter by no attribute": `void cl.listMemberships({ query: { filter: { nope_eq: "a" } } });`,
  "a filter by no matcher": `void cl.listMemberships({ query: { filter: { status_is: "a" } } });`,
  "a filter by a matcher that does not fit": `void cl.listMemberships({ query: { filter: { owner_cont: "a" } } });`,
  "a filter with a wrong value": `void cl.listMemberships({ query: { filter: { id_in: "a" } } });`,
  "a filter with a wrong choice": `void cl.listMemberships({ query: { filter: { status_eq: "activ" } } });`,
  "a filter with a wrong choice in a list": `void cl.listApiCredentials({ query: { filter: { kind_in: ["integratoin"] } } });`,
  "a filter with a text in the place of a list": `void cl.listApiCredentials({ query: { filter: { kind_in: "integration" } } });`,
  "a filter that is a text": `void cl.listMemberships({ query: { filter: "status_eq" } });`,
  "a filter by no relationship": `void cl.listMemberships({ query: { filter: { rolle_name_cont: "a" } } });`,
  "a wrong order": `void cl.listMemberships({ query: { sort: ["created"] } });`,
  "a wrong field in a body": `void cl.updateMembership({ path, body: { refrence: "CRM-1042" } });`,
  "a wrong choice in a body": `void cl.updateMembership({ path, body: { access_scope: "everything" } });`,
  "a missing field in a body": `void cl.createMembership({ body: { user_email: "a@example.com" } });`,
  "a missing field in a long body": `void cl.createIdentityProvider({ body: { client_id: "c", client_secret: "s", issuer: "i", domains: "d", token_url: "t", authorize_url: "a", jwks_url: "j", organization: "o" } });`,
  "a wrong path value": `void cl.getMembership({ path: { membershipId: 42 } });`,
  "a missing input": `void cl.getMembership();`,
  "a status that does not exist": `void cl.getMembership({ path }).result().then((each) => each.status === 418);`,
  "a misspelt option": `void createCommerceLayer({ clientID: "c", clientSecret: "s" });`,
  "a wrong option": `void createCommerceLayer({ token: 1 });`,
  "a value read as a text": `void valued.getMembership({ path }).then((each) => each.created_at.slice(1));`,
  "a misspelt path to include with values": `void valued.getMembership({ path, query: { include: ["rol"] } });`,
  "a relationship not included with values": `void valued.getMembership({ path }).then((each) => each.role);`,
};
