import { createCommerceLayer } from "@memberships/commercelayer";
import { createRateLimit } from "@memberships/commercelayer/rate-limit";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these two are not set
  authUrl: process.env.CL_AUTH_URL,
  rateLimit: createRateLimit(), // each call waits until the provider's windows have room for it
});

const calls = Array.from({ length: 40 }, (_, index) =>
  cl.updateMembership({ path: { membershipId: "xYZkjABcde" }, body: { reference: `CRM-${index}` } }),
);
console.log(`${(await Promise.all(calls)).length} memberships updated, none refused`);
