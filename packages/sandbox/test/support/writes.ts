import fc from "fast-check";
import type { Document, Schema } from "../../../../scripts/conformance/bundle.ts";
import { callsOf } from "../../../../scripts/conformance/bundle.ts";
import { seededPassword } from "../../src/teamup/operations/auth.ts";
import { bundles } from "./open.ts";
import { operationsOf } from "./operations.ts";
import type { Choose } from "./payloads.ts";
import { payloadsOf } from "./payloads.ts";

export type Body = Record<string, unknown>;
export type Provider = keyof typeof bundles;

/** One operation that takes a body, and payloads that both its schema and the provider's rules allow. */
export interface Write {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType: string;
  readonly schema: Schema;
  readonly pathFor: (body: Body) => string;
  readonly payloads: (count: number, seed: number) => Body[];
}

/** What the provider asks for beyond the schema, and why. */
interface Rule {
  readonly reason: string;
  /** The values of members that mean something, by their names. */
  readonly members?: Readonly<Record<string, readonly unknown[]>>;
  /** Makes a payload obey. */
  readonly obey?: (body: Body) => Body;
  readonly pathFor?: (body: Body) => string;
}

/** What a test has brought about before: tokens and codes that the server drew. */
export interface Drawn {
  readonly refreshToken: string;
  readonly pendingLogin: string;
  readonly phone: string;
  readonly code: string;
}

/** As good as drawn for whoever looks at the form alone. */
const undrawn: Drawn = {
  refreshToken: "sandbox-refresh",
  pendingLogin: "0b0f2ab1-51f5-4c5b-9a3c-0d8c6f6f2f10",
  phone: "+44 20 7946 0000",
  code: "123456",
};

/** Members that name records of the seeded world. */
const teamupRecords: Readonly<Record<string, readonly unknown[]>> = {
  category: [5, 6],
  customer: [1001, 1002, 1003, 1004],
  customers: [1001, 1002, 1003, 1004],
  membership: [42, 43, 44, 45],
  memberships: [42, 43, 44, 45],
  offering_type: [11, 12, 13, 14],
  payment_plan: [31, 32, 33, null],
  penalty_systems: [7, 8],
  provider: [1],
  registration_option: [111, 112, 113, 114],
};

const without = (body: Body, ...names: readonly string[]): Body =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

/** Dates that a body has and that must follow each other, in their order. */
function inOrder(body: Body, first: string, last: string): Body {
  const [start, end] = [body[first], body[last]];
  if (typeof start !== "string" || typeof end !== "string" || start <= end) return body;
  return { ...body, [first]: end, [last]: start };
}

const selection = "A selection by other members than ids is described nowhere, so ids are needed.";

const teamupRules = (drawn: Drawn): Readonly<Record<string, Rule>> => ({
  createPasswordLogin: {
    reason: "A name needs its password, and a key comes from a verification that was just made.",
    members: {
      username: ["ada.okafor@example.com", "chiara.rossi@example.com"],
      password: [seededPassword],
      verification_key: [null],
    },
  },
  refreshAccessToken: {
    reason: "A refresh token is one that was issued, and whoever is not staff gets no provider token.",
    members: { refresh_token: [drawn.refreshToken], new_access_token_type: ["customer"] },
  },
  startTwoFactorVerification: {
    reason: "A pending login is one that was begun.",
    members: { provider: [1], pending_login: [null, drawn.pendingLogin] },
  },
  verifyTwoFactor: {
    reason: "A code is the one that was sent.",
    members: { phone_number: [drawn.phone], verification_code: [drawn.code] },
  },
  bulkCreateCustomerMembershipHolds: {
    reason: `A hold cannot end before it begins, and whoever is on hold cannot be held. ${selection}`,
    members: { customermembership_ids: [501, 502] },
    obey: (body) => ({
      customermembership_ids: [501],
      ...("end_date" in body ? inOrder(body, "start_date", "end_date") : body),
    }),
  },
  bulkEditCustomerMembershipHolds: {
    reason: `Only what is on hold can be edited, and it cannot end before it begins. ${selection}`,
    members: { customermembership_ids: [503] },
    obey(body) {
      const named = { customermembership_ids: [503], ...body };
      const isDated = "start_date" in body || "end_date" in body;
      return isDated
        ? inOrder({ start_date: "2026-01-01", end_date: "2027-12-31", ...named }, "start_date", "end_date")
        : named;
    },
  },
  bulkExtendCustomerMembershipExpirationDates: {
    reason: `What is over cannot be extended. ${selection}`,
    members: { customermembership_ids: [501, 502, 503] },
    obey: (body) => ({ customermembership_ids: [501], ...body }),
  },
  bulkEditCustomerMembershipPrices: {
    reason: "Membership, customer and first day name one customer membership together.",
    members: { membership: [42], customer: [1001], start_date: ["2025-09-01"], active_hold: [null] },
  },
  cancelCustomerMembership: { reason: "The last day is not before the first, and all dates here are after it." },
  shareCustomerMembership: {
    reason: "A membership that can be shared is shared with its holder's family.",
    members: { customers: [1004] },
    pathFor: () => "/customer_memberships/502/share",
  },
  updateMembership: {
    reason:
      "The type of a membership does not change, a recurring plan alone has no fee, and a prepaid plan alone has every member.",
    pathFor: ({ type, one_time_fee: fee }) =>
      `/memberships/${type === "recurring_plan" || fee === undefined ? 42 : type === "pack" ? 43 : 44}`,
  },
  initiateMembershipPurchase: {
    reason:
      "A recurring plan is bought with one of its payment plans that is on sale, and this one by whoever has not bought it yet.",
    members: { customer: [1002, 1004], payment_plan: [31] },
    obey: (body) => ({ payment_plan: 31, ...body }),
  },
  createMembershipCategory: { reason: "The business is told as a text.", members: { provider: ["1", null] } },
  createMembershipPaymentPlan: {
    reason: "Only a recurring plan has payment plans.",
    members: { membership: [42, 45] },
  },
  reorderMemberships: { reason: "An order is one of memberships.", members: { ordering: [42, 43, 44, 45] } },
  reorderMembershipCategories: { reason: "An order is one of categories.", members: { ordering: [5, 6] } },
});

/** Relationships lead to resources of the seeded world. */
const commerceLayerRecords: Readonly<Record<string, readonly unknown[]>> = {
  api_credential: ["ApiCrEdInT", "ApiCrEdSlC", "ApiCrEdOrd"],
  application_memberships: ["AppMbRsoFi", "AppMbRpRoF"],
  membership: ["OwnMbRmiRa", "ActMbRsoFi", "xYZkjABcde"],
  membership_profile: ["MbRpRoFsUp"],
  organization: ["HrbPnEoRgA"],
  role: ["AdmRoLehPa", "RdoRoLehPb", "ABCRtyUpBa"],
};

/** Where it is another resource than the path's example, or no path names it. */
const targetOf: Readonly<Record<string, string>> = { updateMembership: "ActMbRsoFi", updateUser: "UsrMiRacAa" };

interface JsonApi {
  readonly data: { readonly attributes?: Body; readonly relationships?: Body };
}

function withRelationships(body: Body, change: (relationships: Body) => Body): Body {
  const { data } = body as unknown as JsonApi;
  return { data: { ...data, ...(data.relationships ? { relationships: change(data.relationships) } : {}) } };
}

const integrationRole = { data: { type: "roles", id: "ABCRtyUpBa" } };

const commerceLayerRules: Readonly<Record<string, Rule>> = {
  createToken: {
    reason: "A token is for a client that is known.",
    members: { client_id: ["sandbox"], client_secret: ["sandbox"] },
  },
  createApiCredential: {
    reason: "An integration has a role; a sales channel and a web application have none.",
    obey(body) {
      const kind = (body as unknown as JsonApi).data.attributes?.["kind"];
      if (kind === "integration") return withRelationships(body, (links) => ({ role: integrationRole, ...links }));
      const hasNone = kind === "sales_channel" || kind === "webapp";
      return hasNone ? withRelationships(body, (links) => without(links, "role")) : body;
    },
  },
  updateApiCredential: {
    reason: "An integration keeps a role.",
    obey: (body) =>
      withRelationships(body, (links) =>
        (links["role"] as { data: unknown } | undefined)?.data === null ? { role: integrationRole } : links,
      ),
  },
  transferOrganizationOwnership: {
    reason: "The new owner is an active member.",
    members: { new_owner_email: ["sofia.lindqvist@example.com"] },
  },
};

const choosing =
  (members: Readonly<Record<string, readonly unknown[]>>): Choose =>
  (place) => {
    const values = members[place.at(-1) ?? ""];
    return values ? fc.constantFrom(...values) : undefined;
  };

/** Every operation of a provider that takes a body. */
export function writesOf(provider: Provider, drawn: Drawn = undrawn): Write[] {
  const document = bundles[provider] as unknown as Document;
  const described = new Map(operationsOf(provider).map((operation) => [operation.id, operation]));
  const rules = provider === "teamup" ? teamupRules(drawn) : commerceLayerRules;
  return callsOf(document).flatMap(({ method, path: template, operation }): Write[] => {
    const { operationId: id, requestBody } = operation;
    const [media] = Object.entries(requestBody?.content ?? {});
    if (!media?.[1].schema) return [];
    const [mediaType, { schema }] = media;
    const { reason: _reason, members = {}, obey = (body: Body) => body, pathFor }: Partial<Rule> = rules[id] ?? {};
    const { path = template, headers = {} } = described.get(id) ?? {};
    const target = targetOf[id] ?? path.split("/")[template.split("/").findIndex((part) => part.startsWith("{"))];
    const choose: Choose =
      provider === "teamup" ? choosing({ ...teamupRecords, ...members }) : chooseResource(target, members);
    return [
      {
        id,
        method,
        template,
        headers,
        mediaType,
        schema,
        pathFor:
          pathFor ?? (() => (provider === "commercelayer" && target ? template.replace(/\{[^}]+\}/, target) : path)),
        payloads: (count, seed) =>
          fc.sample(payloadsOf(document, schema, choose), { numRuns: count, seed }).map((body) => obey(body as Body)),
      },
    ];
  });
}

/** The `id` of an identifier is chosen by the relationship that it stands in, that of the document is the one in the path. */
const chooseResource =
  (target: string | undefined, members: Readonly<Record<string, readonly unknown[]>>): Choose =>
  (place) => {
    const name = place.at(-1) ?? "";
    if (members[name]) return fc.constantFrom(...members[name]);
    if (name !== "id") return undefined;
    if (place.length === 2) return target === undefined ? undefined : fc.constant(target);
    const ids = commerceLayerRecords[place.at(-3) ?? ""];
    return ids ? fc.constantFrom(...ids) : undefined;
  };
