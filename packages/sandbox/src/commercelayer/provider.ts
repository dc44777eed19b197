import type { Operation, Parameter } from "../bundle.ts";
import { success } from "../bundle.ts";
import { memberIn } from "../decode-parameters.ts";
import { parseAccept } from "../negotiate.ts";
import type { Call, Outcome, Provider, World } from "../provider.ts";
import type { Window } from "../rate-limits.ts";
import { createRateLimits } from "../rate-limits.ts";
import { Refusal } from "../refusal.ts";
import type { CommerceLayerCaller } from "./auth.ts";
import { authenticateCommerceLayer } from "./auth.ts";
import { commerceLayerAccess, commerceLayerControls } from "./controls.ts";
import { derive, resourceAt } from "./derive.ts";
import { documentOf } from "./document.ts";
import { commerceLayerErrors, invalidRequest, jsonApi, tokenErrors } from "./errors.ts";
import { operations } from "./operations/index.ts";
import { createCommerceLayerWorld } from "./records.ts";
import { seedCommerceLayer } from "./seed.ts";
import { viewOf } from "./view.ts";

export function createCommerceLayerProvider(base: World): Provider<CommerceLayerCaller> {
  const world = createCommerceLayerWorld(base);
  const limits = createRateLimits(world.clock);
  const classes = world.bundle.info["x-rate-classes"] as Record<string, { windows: readonly Window[] }> | undefined;

  const windowsOf = (
    operation: Operation | undefined,
  ): { group: string; endpoint: string; windows: readonly Window[] } => {
    const named = operation?.facts["x-rate-class"];
    const group = typeof named === "string" ? named : "read";
    return { group, endpoint: operation?.id ?? "", windows: classes?.[group]?.windows ?? [] };
  };

  function perform(call: Call<CommerceLayerCaller>): Outcome {
    const handler = operations[call.operation.id] ?? derive(call.operation);
    const resource = resourceAt(world, call.operation, call.caller, call.path);
    refuseOtherParameters(call);
    return handler({
      ...call,
      world,
      resource,
      show: (shown) => ({
        body: documentOf(world, shown, viewOf(world, call, shown?.type ?? answeredType(call.operation))),
      }),
    });
  }

  /** The type of what an operation answers, also where a related resource is not there. */
  function answeredType({ path }: Operation): string {
    const [, type = "", , name = ""] = path.split("/");
    return world.graph.types.get(type)?.relationships.get(name)?.target ?? type;
  }

  return {
    negotiate(operation, request) {
      const offered = Object.keys(success(operation).content);
      if (offered[0] !== undefined && !offered.includes(jsonApi)) return offered[0];
      const header = request.headers.get("accept") ?? "";
      const isAccepted = parseAccept(header).some(
        ({ type, parameters, quality }) => type === jsonApi && parameters.length === 0 && quality > 0,
      );
      if (!isAccepted) throw new Refusal("not_acceptable", { message: header });
      return jsonApi;
    },
    authenticate: (operation, request) => authenticateCommerceLayer(world, operation, request),
    authorize(operation, caller, path) {
      resourceAt(world, operation, caller, path);
    },
    invalid: (faults, operation) => invalidRequest(faults, operation, answeredType(operation)),
    perform,
    refuse: (refusal, operation) =>
      operation && !operation.secured
        ? { body: tokenErrors(refusal), type: "application/json" }
        : { body: commerceLayerErrors(refusal), type: jsonApi },
    headers(operation) {
      const { group, endpoint, windows } = windowsOf(operation);
      const { limit, interval, remaining } = limits.allowance(group, endpoint, windows);
      return {
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-interval": String(interval),
        "x-ratelimit-remaining": String(remaining),
      };
    },
    count(operation) {
      const { group, endpoint, windows } = windowsOf(operation);
      return limits.take(group, endpoint, windows);
    },
    forgetRequests: limits.clear,
    controls: commerceLayerControls(world),
    access: commerceLayerAccess,
    seed: () => seedCommerceLayer(world),
  };
}

/**
 * What an operation does not take would silently do nothing, such as a filter of another form than `filter[q]`.
 * An empty `include` is meant to do nothing; the vendor's SDK sends it everywhere.
 */
function refuseOtherParameters({ operation, url }: Call<CommerceLayerCaller>): void {
  if (url.search === "" || !operation.secured) return;
  const faults = [...url.searchParams]
    .filter(([key, value]) => key !== "include" || value !== "")
    .filter(([key]) => !operation.parameters.some((parameter) => isKeyOf(parameter, key)))
    .map(([name]) => ({ in: "query", path: [name], rule: "unknown", params: {}, value: name }) as const);
  if (faults.length > 0) throw new Refusal("malformed", { faults });
}

const isKeyOf = (parameter: Parameter, key: string): boolean =>
  parameter.in === "query" &&
  (parameter.style === "deepObject" ? memberIn(parameter, key) !== undefined : key === parameter.name);
