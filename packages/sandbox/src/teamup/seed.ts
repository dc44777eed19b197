import type { Operation, Schema } from "../bundle.ts";
import { isObject, success, successSchema } from "../bundle.ts";
import type { Stored } from "../store.ts";
import { seedTokens } from "./auth.ts";
import { seedBookings } from "./bookings.ts";
import type { Records, TeamUpWorld } from "./records.ts";

/** The business that the examples are about. */
export const seededProvider = "1";

/** Puts every object of the read examples into the store, each once, with what all examples together know of it. */
export function seedTeamUp(world: TeamUpWorld): void {
  const records = world.of(seededProvider);
  const reads = world.bundle.operations.filter(({ method }) => method === "GET");
  for (const operation of reads) {
    for (const value of examplesOf(operation)) harvest(world, records, value);
  }
  for (const operation of reads) keepValue(world, records, operation);
  explainUsage(records);
  explainSharing(records);
  seedTokens(world);
}

function examplesOf(operation: Operation): unknown[] {
  const media = Object.values(success(operation).response.content ?? {})[0];
  const named = Object.values(media?.examples ?? {}).map(({ value }) => value);
  return media?.example === undefined ? named : [media.example, ...named];
}

/** Stores what has an `object` and an `id`, and answers what stands for it where it was found. */
function harvest(world: TeamUpWorld, records: Records, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => harvest(world, records, item));
  if (!isObject(value)) return value;
  const kind = value["object"];
  const schema = typeof kind === "string" ? world.resources.schemaOf(kind) : undefined;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [
    name,
    standIn(schema && world.shapeOf(schema).properties.get(name), harvest(world, records, member), world),
  ]);
  const record: Stored = Object.fromEntries(members.filter(([, member]) => member !== undefined));
  if (typeof kind === "string" && record["id"] !== undefined) {
    records.put(kind, { ...record, ...records.get(kind, record["id"]) });
  }
  return record;
}

/** What is kept of an expandable member: ids instead of objects, and nothing of a collection that the API keeps behind a URL. */
function standIn(schema: Schema | undefined, value: unknown, world: TeamUpWorld): unknown {
  if (!schema || world.resources.target(schema["x-expandable"]) === undefined) return value;
  if (Array.isArray(value) && value.some(isObject)) {
    return world.shapeOf(schema).types.has("string") ? undefined : value.map(idOf);
  }
  return idOf(value);
}

/** The usage of an example becomes bookings, from which it is counted again. */
function explainUsage(records: Records): void {
  const path = "/customer_memberships/{id}/usage";
  for (const record of records.list("customermembership")) {
    seedBookings(records, record, records.getValue(path, record["id"])?.["usage_periods"]);
  }
}

/** Whom an example says a membership is shared with shares that of a relative. */
function explainSharing(records: Records): void {
  const path = "/customer_memberships/{id}/share_status";
  for (const record of records.list("customermembership")) {
    const status = records.getValue(path, record["id"]);
    const family = records.get("customer", status?.["customer"])?.["family"] ?? null;
    if (status?.["shared"] !== true || family === null) continue;
    const shared = records
      .list("customermembership")
      .find(
        (other) => other["status"] === "active" && records.get("customer", other["customer"])?.["family"] === family,
      );
    if (shared) records.change("customermembership", shared["id"], { _shared_with: [status["customer"]] });
  }
}

const idOf = (value: unknown): unknown => (isObject(value) ? value["id"] : value);

/** The answer of a read that has no identity of its own belongs to the id in the path's example. */
function keepValue(world: TeamUpWorld, records: Records, operation: Operation): void {
  const schema = successSchema(operation);
  if (!schema || world.resources.kindOf(schema) !== undefined || !operation.path.includes("}/")) return;
  const id = operation.parameters.find((parameter) => parameter.in === "path")?.example;
  const [value] = examplesOf(operation);
  if (isObject(value) && !("results" in value)) records.putValue(operation.path, id, value);
}
