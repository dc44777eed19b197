import { createCommerceLayer } from "@memberships/commercelayer";

const cl = createCommerceLayer({
  clientId: process.env.CL_CLIENT_ID,
  clientSecret: process.env.CL_CLIENT_SECRET,
  baseUrl: process.env.CL_URL, // the live service where these two are not set
  authUrl: process.env.CL_AUTH_URL,
});

const memberships = cl.listMemberships({
  query: {
    filter: { status_in: ["active", "pending"], role_name_not_eq: "Read only" },
    include: ["role"], // without it, `role` is not there
    fields: { memberships: ["user_email", "role"], roles: ["name"] }, // of each type nothing else
    sort: ["-created_at"],
  },
});
for await (const { user_email, role } of memberships) console.log(user_email, role.name);
