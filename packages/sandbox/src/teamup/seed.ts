import type { Operation, Schema } from "../bundle.ts";
import { examplesIn, isObject, success, successSchema } from "../bundle.ts";
import type { Stored } from "../store.ts";
import { seedTokens } from "./auth.ts";
import { seedBookings } from "./bookings.ts";
import { held } from "./kinds.ts";
import type { Records, TeamUpWorld } from "./records.ts";
import { behindUrl } from "./records.ts";

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
  seedSecondFactor(world);
}

const examplesOf = (operation: Operation): readonly unknown[] => examplesIn(success(operation).content);

/** Stores what has an `object` and an `id`, and answers what stands for it where it was found. */
function harvest(world: TeamUpWorld, records: Records, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => harvest(world, records, item));
  if (!isObject(value)) return value;
  const kind = value["object"];
  const schema = typeof kind === "string" ? world.resources.schemaOf(kind) : undefined;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const property = schema && world.shapeOf(schema).properties.get(name);
    const kept = standIn(property, harvest(world, records, member), world);
    const address = Array.isArray(kept) && addressOf(property, value["id"], world);
    return address
      ? [
          [name, address],
          [behindUrl(name), kept],
        ]
      : [[name, kept]];
  });
  const record: Stored = Object.fromEntries(members);
  if (typeof kind === "string" && record["id"] !== undefined) {
    records.put(kind, { ...record, ...records.get(kind, record["id"]) });
  }
  return record;
}

/** What is kept of an expandable member: ids instead of objects. */
function standIn(schema: Schema | undefined, value: unknown, world: TeamUpWorld): unknown {
  if (!schema || world.resources.target(schema["x-expandable"]) === undefined) return value;
  return Array.isArray(value) ? value.map(idOf) : idOf(value);
}

/** The address of a collection that is one unless expanded, like that which its description gives for an example. */
function addressOf(schema: Schema | undefined, id: unknown, world: TeamUpWorld): string | undefined {
  if (schema?.["x-expandable"] === undefined || !world.shapeOf(schema).types.has("string")) return undefined;
  const [example] = schema.examples ?? [];
  if (typeof example !== "string") return undefined;
  const address = new URL(example);
  for (const key of address.searchParams.keys()) address.searchParams.set(key, String(id));
  return address.href;
}

/** The usage of an example becomes bookings, from which it is counted again. */
function explainUsage(records: Records): void {
  const path = "/customer_memberships/{id}/usage";
  for (const record of records.list(held)) {
    seedBookings(records, record, records.getValue(path, record["id"])?.["usage_periods"]);
  }
}

function explainSharing(records: Records): void {
  const path = "/customer_memberships/{id}/share_status";
  for (const { id } of records.list(held)) {
    const status = records.getValue(path, id);
    if (status?.["shared"] === true) records.change(held, id, { _shared_with: [status["customer"]] });
  }
}

/** The login that an example has pending, its code and its key are good until they are used, whatever the time is. */
function seedSecondFactor({ bundle, store }: TeamUpWorld): void {
  const documented = (id: string, part: "sent" | "answered"): Record<string, unknown>[] => {
    const operation = bundle.operations.find((each) => each.id === id);
    if (!operation) return [];
    return (part === "sent" ? examplesIn(operation.body?.content ?? {}) : examplesOf(operation)).filter(isObject);
  };
  for (const pending of documented("createPasswordLogin", "answered")) {
    if (pending["object"] === "pending_login") store.put("pending_logins", String(pending["id"]), pending);
  }
  for (const { phone_number: phone, verification_code: code } of documented("verifyTwoFactor", "sent")) {
    store.put("verification_codes", String(phone), { code, expires: Number.MAX_SAFE_INTEGER });
    for (const { verification_key: key } of documented("verifyTwoFactor", "answered")) {
      store.put("verifications", String(key), { phone });
    }
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
