import { isObject } from "../bundle.ts";
import { namesOf } from "../dotted-names.ts";
import type { Call } from "../provider.ts";
import type { Fault } from "../refusal.ts";
import { Refusal } from "../refusal.ts";
import { isWithheld } from "./access.ts";
import type { CommerceLayerCaller } from "./auth.ts";
import type { View } from "./document.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";

/** How a request wants its answer: what to include, and which members of what. */
export function viewOf(world: CommerceLayerWorld, call: Call<CommerceLayerCaller>, type: string): View {
  const paths = Array.isArray(call.query["include"]) ? call.query["include"].map(String) : [];
  const faults = paths.flatMap((path) => includeFault(world, type, path) ?? []);
  if (faults.length > 0) throw new Refusal("malformed", { faults });
  const fields = isObject(call.query["fields"]) ? (call.query["fields"] as Record<string, string[]>) : {};
  const withholds = (resource: Resource): boolean => isWithheld(world, call.caller, resource);
  return { base: call.base, include: namesOf(paths), fields, withholds };
}

function includeFault(world: CommerceLayerWorld, type: string, path: string): Fault | undefined {
  let at = type;
  for (const name of path.split(".")) {
    const relationship = world.graph.types.get(at)?.relationships.get(name);
    if (!relationship) {
      const message = `${name} is not a valid includable relationship of ${at}`;
      return { in: "query", path: ["include"], rule: "include", params: {}, value: path, message };
    }
    at = relationship.target;
  }
  return undefined;
}
