import { createTeamUp } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
});

await teamup.updateMembershipAllotment({
  path: { id: 42 },
  body: {
    types: ["class"],
    period_limits: [{ max_uses: 3, period: "week", type: "class", offering_type_limits: [] }],
  },
  contentType: "application/json", // or application/x-www-form-urlencoded, or multipart/form-data
});

const result = await teamup.getMembershipAllotment({ path: { id: 42 }, query: { format: "xml" } }).result();
if (result.status === 200) {
  for (const limit of result.body.period_limits) console.log(`${limit.max_uses} a ${limit.period}`);
} else {
  console.error(result.status, result.body.message); // every other status brings the error body
}
