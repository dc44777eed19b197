import { createCommerceLayer } from "@memberships/commercelayer";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these are not set
  authUrl: process.env.CL_AUTH_URL,
});

const membership = await cl.updateMembership({
  path: { membershipId: "xYZkjABcde" },
  body: {
    reference: "CRM-1042",
    role: "ABCRtyUpBa",
    // @ts-expect-error Ownership moves only by transfer.
    owner: undefined,
  },
});
console.log(membership.user_email, membership.status, membership.reference);
