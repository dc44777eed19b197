import { createCommerceLayer } from "@memberships/commercelayer";
import { createValues, instant } from "@memberships/commercelayer/values";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these two are not set
  authUrl: process.env.CL_AUTH_URL,
  values: createValues({ instant }), // or a codec of your own: { decode(text), encode(value) }
});

const membership = await cl.getMembership({ path: { membershipId: "xYZkjABcde" }, query: { include: ["role"] } });
console.log(membership.created_at.getUTCFullYear(), membership.role.created_at < membership.created_at);

const later = await cl.listMemberships({ query: { filter: { created_at_gt: membership.created_at } } });
console.log(later.meta.record_count); // a date goes out as the text that it was made of, to the last digit
