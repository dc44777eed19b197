// A package that emits declarations, and has no other package of ours than the clients, may export whatever a call returns:
// the compiler refuses an export whose type has no name there.
import { createCommerceLayer } from "@memberships/commercelayer";
import { createTeamUp } from "@memberships/teamup";

const teamup = createTeamUp({ token: "token" });
const id = 42;

export const teamupCall = teamup.getMembership({ path: { id } });
export const teamupResult = await teamup.getMembership({ path: { id } }).result();
export const teamupExpanded = teamup.getMembershipPenaltySystem({ path: { id }, query: { expand: ["memberships"] } });
export const teamupPicked = teamup.listMembershipPenaltySystems({
  query: { expand: ["memberships"], fields: ["id", "memberships.name"] },
});
export const teamupList = teamup.listMemberships();
export const teamupPage = await teamupList;
export const teamupItems = await teamupList.toArray({ max: 10 });
export const customer = teamup.as("customer");
export const other = teamup.forProvider(1234);

const commercelayer = createCommerceLayer({ token: "token" });
const membershipId = "xYZkjABcde";

export const commercelayerCall = commercelayer.getMembership({ path: { membershipId } });
export const commercelayerResult = await commercelayer.getMembership({ path: { membershipId } }).result();
export const commercelayerShaped = commercelayer.getMembership({
  path: { membershipId },
  query: { include: ["role.permissions"], fields: { memberships: ["status", "role"], roles: ["name"] } },
});
export const commercelayerList = commercelayer.listMemberships({ query: { include: ["organization"] } });
export const commercelayerPage = await commercelayerList;
export const commercelayerItems = await commercelayerList.toArray({ max: 10 });
