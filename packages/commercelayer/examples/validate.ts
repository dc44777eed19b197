import { createCommerceLayer, RequestError } from "@memberships/commercelayer";
import { createValidator } from "@memberships/commercelayer/validate";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these two are not set
  authUrl: process.env.CL_AUTH_URL,
  validate: createValidator({ response: "throw" }), // answers are not looked at by default; "warn" tells onEvent
});

try {
  await cl.createMembership({
    body: { user_email: "ada.example.com", organization: "HrbPnEoRgA", role: "admin" },
  });
} catch (error) {
  if (!(error instanceof RequestError)) throw error; // nothing was sent
  for (const { pointer, rule, received } of error.faults) console.log(pointer, rule, received);
}
