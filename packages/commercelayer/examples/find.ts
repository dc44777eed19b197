import { ApiError, createCommerceLayer, type GetMembershipInput } from "@memberships/commercelayer";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these two are not set
  authUrl: process.env.CL_AUTH_URL,
});

/** A membership with the relationships that the caller asks for, if there is one. */
async function findMembership<const Include extends readonly string[] = []>(input: GetMembershipInput<Include>) {
  try {
    return await cl.getMembership<Include>(input);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

const found = await findMembership({ path: { membershipId: "xYZkjABcde" }, query: { include: ["role"] } });
console.log(found?.role.name, await findMembership({ path: { membershipId: "none" } }));
