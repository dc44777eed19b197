import { createTeamUp, RequestError } from "@memberships/teamup";
import { createValidator } from "@memberships/teamup/validate";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
  validate: createValidator({ response: "warn" }), // answers are not looked at by default; "throw" ends the call
  onEvent(event) {
    if (event.type === "invalid_response") console.warn(event.operationId, event.faults);
  },
});

try {
  await teamup.updateMembershipPenaltySystem({
    path: { id: 7 },
    body: { name: "", memberships: [42], no_show_rule: { price: "10.99", max_infractions: 3, days: 4 } },
  });
} catch (error) {
  if (!(error instanceof RequestError)) throw error; // nothing was sent
  for (const { pointer, expected, received } of error.faults) console.log(pointer, "→", expected, "not", received);
}
