import { ApiError, createCommerceLayer, type GetMembershipInput, type Sparse } from "@memberships/commercelayer";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these two are not set
  authUrl: process.env.CL_AUTH_URL,
});

/** A membership with what the caller asks for, if there is one. */
async function findMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}>(
  input: GetMembershipInput<Include, Fields>,
) {
  try {
    return await cl.getMembership<Include, Fields>(input);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

const input = {
  path: { membershipId: "xYZkjABcde" },
  query: { include: ["role"] },
} as const satisfies GetMembershipInput;
const found = await findMembership(input);
console.log(found?.role.name, await findMembership({ path: { membershipId: "none" } }));
