// A package that emits declarations, and has no other package of ours than the client, may export whatever a call returns:
// the compiler refuses an export whose type has no name there.
import { createTeamUp, type GetCustomerMembershipInput, type TeamUp } from "@memberships/teamup";
import { createValues, instant } from "@memberships/teamup/values";

const teamup = createTeamUp({ token: "token" });
const id = 42;

export const teamupCall = teamup.getMembership({ path: { id } });
export const teamupResult = await teamup.getMembership({ path: { id } }).result();
export const teamupExpanded = teamup.getMembershipPenaltySystem({ path: { id }, query: { expand: ["memberships"] } });
export const teamupPicked = teamup.listMembershipPenaltySystems({
  query: { expand: ["memberships"], fields: ["id", "memberships.name"] },
});
export const teamupExpandedBy = <Link extends "customer" | "membership">(link: Link) =>
  teamup.getCustomerMembership({ path: { id }, query: { expand: [link] } });
export const teamupPickedBy = <Field extends "id" | "status">(field: Field) =>
  teamup.listCustomerMemberships({ query: { fields: [field] } });
export const teamupOf = <Input extends GetCustomerMembershipInput>(input: Input) => teamup.getCustomerMembership(input);
export const teamupList = teamup.listMemberships();
export const teamupPage = await teamupList;
export const teamupItems = await teamupList.toArray({ max: 10 });
export const customer = teamup.as("customer");
export const other = teamup.forProvider(1234);
export const { getMembership: getTeamUpMembership, listMemberships: listTeamUpMemberships } = teamup;
export const teamupMethods = { ...teamup };
export const namedTeamUp: TeamUp = teamup;
export const teamupHttp = teamup.http;
export const teamupGet = teamup.http.GET;
export const teamupFetched = () => teamup.http.GET("/memberships/{id}", { params: { path: { id } } });

// Strict or not, a path that leads nowhere is refused, also in an object that has to hold nothing.
// @ts-expect-error
export const misspelt = () => teamup.getCustomerMembership({ path: { id }, query: { fields: ["billed_price.strin"] } });

const valuedTeamUp = createTeamUp({ token: "token", values: createValues({ instant }) });
export const { listMemberships: listValuedTeamUpMemberships } = valuedTeamUp;
export const valuedTeamUpMethods = { ...valuedTeamUp };
export const valuedTeamUpList = () => valuedTeamUp.listMemberships({ query: { fields: ["id"] } });
export const valuedTeamUpOf = (input: GetCustomerMembershipInput) => valuedTeamUp.getCustomerMembership(input);
export const valuedTeamUpBody = (input: Parameters<typeof valuedTeamUp.createMembership>[0]) => input.body;
export const valuedTeamUpResult = () => valuedTeamUp.getMembership({ path: { id } }).result();
