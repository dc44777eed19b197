import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import type { Ask } from "./support/open.ts";
import { openCommerceLayer, openTeamUp } from "./support/open.ts";
import type { Described } from "./support/operations.ts";
import { at, operationsOf } from "./support/operations.ts";

/** All that can be expanded in a customer membership. */
const everything = [
  "membership",
  "customer.lead_source",
  "customer.provider.icalendar_links",
  "customer.provider.contact_info",
  "customer.provider.default_registration_settings",
  "customer.provider.address",
  "customer.field_values.field",
  "customer.is_opted_into_broadcast_messages",
  "customer.is_opted_into_sms_marketing",
  "customer.sms_account",
  "customer.customer_venue.venue_rooms",
  "customer.credit_balance",
  "discount_code",
  "active_hold",
  "payment_subscription.plan",
  "payment_subscription.payment_method",
  "next_billing_date",
];

/** Where an answer is shown that neither the path's example nor the summary of the answer asks for. */
const asked: ReadonlyMap<string, string> = new Map([
  ["getCustomerMembership expanded", `/customer_memberships/503?expand=${everything.join()}`],
  ["getCustomerMembershipUsage onHold", "/customer_memberships/503/usage"],
  ["getApiCredentialRole none", "/api_credentials/ApiCrEdSlC/role"],
  ["getApplicationMembershipMembership none", "/application_memberships/AppMbRpRoF/membership"],
  ["getApplicationMembershipMembershipProfile none", "/application_memberships/AppMbRsoFi/membership_profile"],
  ["getMembershipMembershipProfile none", "/memberships/ActMbRsoFi/membership_profile"],
]);

/** Whose token or credentials an answer is for, where it is not for those of the other examples. */
const callers: ReadonlyMap<string, string> = new Map([
  ["listProfiles staffAndCustomer", "example-access-token-of-chiara"],
  ["getUser sofia", "sandbox-member"],
]);

/** What a write draws anew, and when it was. */
const drawn = new Set([
  "access_token",
  "refresh_token",
  "verification_code",
  "verification_key",
  "client_id",
  "client_secret",
  "txt_record",
  "next_url",
  "created_at",
  "updated_at",
  "archived_at",
  "expires_at",
]);

/** What tells one new record from another. */
const identities = new Set(["id", "links", "allotment", "plans", "terms"]);

/** What of an answer follows from the state and the request: everything of a read. */
function settled({ method, template }: Described, body: unknown): unknown {
  if (method === "GET" || body === undefined) return body;
  const isMade = method === "POST" && !template.includes("}");
  return JSON.parse(JSON.stringify(body), (name, value: unknown) =>
    drawn.has(name) || (isMade && identities.has(name)) ? undefined : value,
  );
}

/** The path of the operation's example, or of the record that the answer shows, with the query that the summary tells. */
function addressOf(
  { id, method, template, path }: Described,
  { name, summary, value }: Described["shown"][number],
): string {
  const other = asked.get(`${id} ${name}`);
  if (other !== undefined) return other;
  const { data = value } = (value ?? {}) as { data?: unknown };
  const { id: record } = (data ?? {}) as { id?: unknown };
  const [place = "", search] = path.split("?");
  const own = method === "GET" && template.endsWith("}") ? place.replace(/[^/]+$/, String(record)) : place;
  const query = / with ([a-z_]+=\S+)$/.exec(summary ?? "")?.[1] ?? search;
  return query === undefined ? own : `${own}?${query}`;
}

const askers = {
  teamup: (token?: string) => (method: string, path: string, ask: Ask) =>
    openTeamUp().ask(method, path, token === undefined ? ask : { ...ask, token }),
  commercelayer: (clientId?: string) => async (method: string, path: string, ask: Ask) =>
    (await openCommerceLayer({}, clientId)).ask(method, path, ask),
};

const documented = (["teamup", "commercelayer"] as const).flatMap((provider) =>
  operationsOf(provider).flatMap((operation) =>
    operation.shown.map((answer) => ({ name: `${operation.id} ${answer.name}`, provider, operation, answer })),
  ),
);

test("every exception is for an answer that is shown", () => {
  const names = new Set(documented.map(({ name }) => name));
  expect([...asked.keys(), ...callers.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test.each(documented)("$provider answers as shown: $name", async ({ name, provider, operation, answer }) => {
  const { method, headers, bodies } = operation;
  const ask = askers[provider](callers.get(name));
  const requests = bodies.length > 0 ? bodies.map(([, body]) => body) : [undefined];
  const answers = await Promise.all(
    requests.map((json) => ask(method, addressOf(at(operation, json), answer), { headers, json })),
  );
  const told = answers.map(({ body }) => settled(operation, body));
  const expected = settled(operation, answer.value);
  // One of several requests brings it about. Where none does, the first tells what is amiss.
  expect(told.find((body) => isDeepStrictEqual(body, expected)) ?? told[0]).toEqual(expected);
});
