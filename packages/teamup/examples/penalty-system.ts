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
      // @ts-expect-error A price is written as a decimal string, though it is read as an object.
      no_show_rule: { price: 10.99, max_infractions: 1, days: 5 },
    },
  });
  console.log(system.late_cancel_rule?.price.string);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(error.code, error.fields.no_show_rule?.price);
}
