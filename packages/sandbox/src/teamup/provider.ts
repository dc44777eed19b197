import type { Operation, Schema } from "../bundle.ts";
import { isObject, success, successSchema } from "../bundle.ts";
import { namesOf } from "../dotted-names.ts";
import { preferred } from "../negotiate.ts";
import type { Call, Outcome, Provider, World } from "../provider.ts";
import type { Window } from "../rate-limits.ts";
import { createRateLimits } from "../rate-limits.ts";
import { Refusal } from "../refusal.ts";
import type { TeamUpCaller } from "./auth.ts";
import { authenticateTeamUp, authorizeTeamUp, countedFor } from "./auth.ts";
import { teamUpAccess, teamUpControls } from "./controls.ts";
import { derive, readSchema, writeSchema } from "./derive.ts";
import { teamUpError } from "./errors.ts";
import { passTime } from "./statuses.ts";
import { operations } from "./operations/index.ts";
import { createTeamUpWorld } from "./records.ts";
import { pick, render } from "./render.ts";
import { seedTeamUp } from "./seed.ts";
import { isVisible } from "./visibility.ts";
import { describedIn, unknownIds } from "./write.ts";

const json = "application/json";
const xml = "application/xml";

const formats: ReadonlyMap<string | null, string> = new Map([
  ["json", json],
  ["xml", xml],
]);

/** What the query asks for, which counts before the header. */
const typeNamed = ({ searchParams }: URL): string | undefined => formats.get(searchParams.get("format"));

export function createTeamUpProvider(base: World): Provider<TeamUpCaller> {
  const world = createTeamUpWorld(base);
  const limits = createRateLimits(world.clock);
  const limit = world.bundle.info["x-rate-limit"] as { requests: number; seconds: number } | undefined;
  const windows: readonly Window[] = limit ? [{ limit: limit.requests, seconds: limit.seconds, scope: "all" }] : [];

  /** The record that the path names must be there, and the caller's to see. */
  function checkPath(operation: Operation, caller: TeamUpCaller, path: Readonly<Record<string, unknown>>): void {
    const records = world.of(caller.provider);
    const [, parent = "", name = ""] = /^([^{]+)\/\{([^}]+)\}/.exec(operation.path) ?? [];
    const kind = world.resources.at(parent);
    if (kind !== undefined && !isVisible(records, kind, records.need(kind, path[name]), caller)) {
      throw new Refusal("not_found");
    }
  }

  const writable = (operation: Operation, body: unknown): unknown => describedIn(world, body, writeSchema(operation));

  function perform(call: Call<TeamUpCaller>): Outcome {
    const records = world.of(call.caller.provider);
    passTime(world, records);
    const handler = operations[call.operation.id] ?? derive(world, call.operation);
    const outcome = handler({ ...call, body: writable(call.operation, call.body), world, records });
    const { body: _, ...withoutBody } = outcome;
    const schema = successSchema(call.operation);
    if (outcome.body === undefined || !schema) return withoutBody;
    return { ...outcome, body: shown(schema, outcome.body, call) };
  }

  function shown(schema: Schema, body: unknown, { caller, query, base: at }: Call<TeamUpCaller>): unknown {
    const options = { expand: namesOf(query["expand"]), base: at };
    const fields = namesOf(query["fields"]);
    const show = (part: Schema, value: unknown): unknown =>
      pick(render(world, world.of(caller.provider), part, value, options), fields);
    if (!isObject(body) || !Array.isArray(body["results"])) return show(schema, body);
    return { ...body, results: show(world.shapeOf(schema).properties.get("results") ?? {}, body["results"]) };
  }

  return {
    negotiate(operation, request, url) {
      const offered = Object.keys(success(operation).content);
      if (offered.length === 0) return json;
      const named = typeNamed(url);
      if (named !== undefined && offered.includes(named)) return named;
      const type = preferred(request.headers.get("accept"), offered);
      if (type === undefined) throw new Refusal("not_acceptable");
      return type;
    },
    authenticate: (operation, request) => authenticateTeamUp(world, operation, request),
    authorize(operation, caller, path) {
      authorizeTeamUp(operation, caller);
      checkPath(operation, caller, path);
    },
    invalid(faults, operation, caller, body) {
      const sent = writable(operation, body);
      const unknown = unknownIds(world, world.of(caller.provider), sent, readSchema(world, operation));
      return new Refusal("invalid", { faults: [...faults, ...unknown] });
    },
    perform,
    refuse: (refusal, _operation, request) => ({
      body: teamUpError(refusal),
      type: typeNamed(new URL(request.url)) ?? preferred(request.headers.get("accept"), [json, xml]) ?? json,
    }),
    headers: () => ({}),
    count: (operation, request) => limits.take(countedFor(world, operation, request), "", windows),
    forgetRequests: limits.clear,
    controls: teamUpControls(world),
    access: teamUpAccess,
    seed: () => seedTeamUp(world),
  };
}
