import { ConnectionError, createTeamUp, TimeoutError } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
  timeout: 10_000,
  deadline: 60_000,
  onEvent(event) {
    if (event.type === "retry") console.warn(event.operationId, event.reason, `again in ${event.delay} ms`);
    if (event.type === "response") console.log(event.operationId, event.attributes["http.response.status_code"]);
  },
});

try {
  await teamup.patchMembershipCategory({ path: { id: 5 }, body: { name: "Packs and prepaid terms" } });
} catch (error) {
  const isLost = error instanceof ConnectionError || error instanceof TimeoutError;
  if (!isLost || !error.mayHaveBeenApplied) throw error;
  console.warn("Look at the category before it is changed again.");
}
