import { createSandbox } from "@memberships/sandbox";
import { createTeamUp } from "@memberships/teamup";
import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };

const sandbox = createSandbox({ provider: "teamup", bundle, clock: "2026-04-15T09:00:00Z" });
const teamup = createTeamUp({ token: "sandbox", provider: 1, fetch: sandbox.fetch }); // nothing leaves the process

// What no operation causes, such as a booking, is for the control API.
await sandbox.fetch("https://goteamup.com/_sandbox/bookings", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ customer_membership: 501, offering_type: 11 }),
});
const usedThisWeek = async () => {
  const usage = await teamup.getCustomerMembershipUsage({ path: { id: 501 } });
  return usage.usage_periods?.[0]?.used_count;
};
console.log(await usedThisWeek());
sandbox.clock.advance({ days: 7 });
console.log(await usedThisWeek());

// Any described answer, to see what your code makes of it.
const refused = await teamup.getMembership({ path: { id: 42 }, headers: { prefer: "code=403" } }).result();
console.log(refused.status);

sandbox.reset(); // time too: the next test begins where this one began
