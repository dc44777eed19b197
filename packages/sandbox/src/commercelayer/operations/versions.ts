import { get, list } from "../derive.ts";
import type { CommerceLayerHandlers } from "../handler.ts";

export const versions: CommerceLayerHandlers = { listVersions: list, getVersion: get };
