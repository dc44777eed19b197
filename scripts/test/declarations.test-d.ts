// A package that emits declarations, and has no other package of ours than the clients, may export whatever a call returns:
// the compiler refuses an export whose type has no name there.
import { createCommerceLayer } from "@memberships/commercelayer";
import { createValues as commercelayerValues, instant } from "@memberships/commercelayer/values";
import { createTeamUp } from "@memberships/teamup";
import { createValues as teamupValues } from "@memberships/teamup/values";

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
export const { getMembership: getTeamUpMembership, listMemberships: listTeamUpMemberships } = teamup;
export const teamupMethods = { ...teamup };
export const teamupHttp = teamup.http;
export const teamupGet = teamup.http.GET;
export const teamupFetched = () => teamup.http.GET("/memberships/{id}", { params: { path: { id } } });

const valuedTeamUp = createTeamUp({ token: "token", values: teamupValues({ instant }) });
export const { listMemberships: listValuedTeamUpMemberships } = valuedTeamUp;
export const valuedTeamUpList = () => valuedTeamUp.listMemberships({ query: { fields: ["id"] } });
export const valuedTeamUpResult = () => valuedTeamUp.getMembership({ path: { id } }).result();

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
export const { getMembership, listMemberships } = commercelayer;
export const commercelayerMethods = { ...commercelayer };
export const commercelayerOf = (input: Parameters<typeof commercelayer.getMembership>[0]) =>
  commercelayer.getMembership(input);
export class Service {
  readonly get = commercelayer.getMembership;
}
export const commercelayerHttp = commercelayer.http;
export const commercelayerGet = commercelayer.http.GET;
export const commercelayerFetched = () =>
  commercelayer.http.GET("/memberships/{membershipId}", { params: { path: { membershipId } } });

const valuedCommerceLayer = createCommerceLayer({ token: "token", values: commercelayerValues({ instant }) });
export const { listMemberships: listValuedMemberships } = valuedCommerceLayer;
export const valuedCommerceLayerList = () =>
  valuedCommerceLayer.listMemberships({ query: { filter: { status_eq: "active" } } });
export const valuedCommerceLayerResult = () => valuedCommerceLayer.getMembership({ path: { membershipId } }).result();
