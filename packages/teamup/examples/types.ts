import { createTeamUp, type Expanded, type MembershipAllotmentUpdate } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
});

const weekly = (max_uses: number): MembershipAllotmentUpdate => ({
  types: ["class"],
  period_limits: [{ max_uses, period: "week", type: "class", offering_type_limits: [] }],
});
await teamup.updateMembershipAllotment({ path: { id: 42 }, body: weekly(3) });

type Held = Expanded<"CustomerMembership", "customer" | "membership">; // a schema, and what is expanded of it
const label = ({ customer, membership }: Held) => `${customer.email}: ${membership.name}`;

const held = await teamup.getCustomerMembership({ path: { id: 501 }, query: { expand: ["customer", "membership"] } });
console.log(label(held));
