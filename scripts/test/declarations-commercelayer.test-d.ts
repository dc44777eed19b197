// A package that emits declarations, and has no other package of ours than the client, may export whatever a call returns:
// the compiler refuses an export whose type has no name there.
import { createCommerceLayer, type CommerceLayer } from "@memberships/commercelayer";
import { createValues, instant } from "@memberships/commercelayer/values";

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
export const namedCommerceLayer: CommerceLayer = commercelayer;
export const commercelayerHttp = commercelayer.http;
export const commercelayerGet = commercelayer.http.GET;
export const commercelayerFetched = () =>
  commercelayer.http.GET("/memberships/{membershipId}", { params: { path: { membershipId } } });

const valuedCommerceLayer = createCommerceLayer({ token: "token", values: createValues({ instant }) });
export const { listMemberships: listValuedMemberships } = valuedCommerceLayer;
export const valuedCommerceLayerMethods = { ...valuedCommerceLayer };
export const valuedCommerceLayerList = () =>
  valuedCommerceLayer.listMemberships({ query: { filter: { status_eq: "active" } } });
export const valuedCommerceLayerResult = () => valuedCommerceLayer.getMembership({ path: { membershipId } }).result();
