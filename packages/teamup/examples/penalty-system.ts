import { ApiError, createTeamUp } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
});

try {
  const system = await teamup.updateMembershipPenaltySystem({
    path: { id: 7 },
    body: {
      name: "Late cancels",
      memberships: [42],
      late_cancel_rule: { price: "10.99", max_infractions: 3, days: 30 },
    },
  });
  console.log(system.late_cancel_rule?.price.string); // written as "10.99", read as { decimal, string, … }
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(error.code, error.fields.late_cancel_rule?.days); // the faults, keyed by what was sent
}
