import { createTeamUp } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
});

const held = await teamup.getCustomerMembership({
  path: { id: 501 },
  query: {
    expand: ["customer", "next_billing_date"], // an id becomes the object, a deferred field is there
    fields: ["status", "customer.email", "next_billing_date"], // nothing else is answered, or in the type
  },
});
console.log(held.status, held.customer.email, held.next_billing_date);
