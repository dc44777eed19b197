// What both clients give beside their methods can be exported as well. Here it is TeamUp's; the test puts the name of the
// other package in its place.
import type { ClientError, ClientEvent, ParseError, RequestError } from "@memberships/teamup";
import { createRateLimit } from "@memberships/teamup/rate-limit";
import { createValidator } from "@memberships/teamup/validate";

export const governor = createRateLimit();
export const validator = createValidator();
export const faults = (error: RequestError | ParseError) => error.faults;
export const fields = ({ fields: each }: RequestError) => each;
export const code = ({ code: each }: ClientError) => each;
export const eventOf = <Type extends ClientEvent["type"]>(event: Extract<ClientEvent, { type: Type }>) => event;
export const byType = (event: ClientEvent) => {
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
