import { createCommerceLayer } from "@memberships/commercelayer";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these two are not set
  authUrl: process.env.CL_AUTH_URL,
});

const membership = await cl.updateMembership({
  path: { membershipId: "xYZkjABcde" },
  body: { reference: "CRM-1042", role: "ABCRtyUpBa" }, // a relationship is an id; the document is made for you
});
console.log(membership.user_email, membership.status, membership.reference);
