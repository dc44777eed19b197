import { isObject } from "../../bundle.ts";
import { issueToken } from "../auth.ts";
import type { CommerceLayerHandlers } from "../handler.ts";

export const authentication: CommerceLayerHandlers = {
  createToken({ world, body }) {
    const sent = isObject(body) ? body : {};
    return { body: issueToken(world, String(sent["client_id"]), String(sent["client_secret"])) };
  },
};
