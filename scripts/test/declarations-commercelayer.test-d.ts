// A package that emits declarations, and has no other package of ours than the client, may export whatever a call returns:
// the compiler refuses an export whose type has no name there.
import {
  createCommerceLayer,
  type ClientError,
  type ClientEvent,
  type CommerceLayer,
  type ParseError,
  type RequestError,
} from "@memberships/commercelayer";
import { createRateLimit } from "@memberships/commercelayer/rate-limit";
import { createValidator } from "@memberships/commercelayer/validate";
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
export const valuedCommerceLayerList = () =>
  valuedCommerceLayer.listMemberships({ query: { filter: { status_eq: "active" } } });
export const valuedCommerceLayerResult = () => valuedCommerceLayer.getMembership({ path: { membershipId } }).result();

// What errors, events and the other entries give can be exported too.
export const commercelayerGovernor = createRateLimit();
export const commercelayerValidator = createValidator();
export const commercelayerFaults = (error: RequestError | ParseError) => error.faults;
export const commercelayerFields = ({ fields }: RequestError) => fields;
export const commercelayerCode = ({ code }: ClientError) => code;
export const commercelayerEvent = <Type extends ClientEvent["type"]>(event: Extract<ClientEvent, { type: Type }>) =>
  event;
export const commercelayerEvents = (event: ClientEvent) => {
  switch (event.type) {
    case "request":
      return { request: event };
    case "retry":
      return { retry: event };
    case "response":
      return { response: event };
    case "failure":
      return { failure: event };
    case "invalid_response":
      return { invalid: event };
  }
};
