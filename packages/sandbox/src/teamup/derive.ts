import type { Operation, Schema } from "../bundle.ts";
import { successSchema } from "../bundle.ts";
import { Refusal } from "../refusal.ts";
import type { TeamUpCall, TeamUpHandler, Written } from "./handler.ts";
import { paginate, select } from "./list.ts";
import type { TeamUpWorld } from "./records.ts";
import { isVisible } from "./visibility.ts";
import { blankRecord, changesOf, withDefaults } from "./write.ts";

/** What an operation does whose method and path say it all. */
export function derive(world: TeamUpWorld, operation: Operation): TeamUpHandler {
  const isItem = operation.path.endsWith("}");
  const kind = world.resources.at(operation.path);
  if (kind === undefined) return operation.method === "GET" ? getValue : putValue;
  if (operation.method === "GET") return isItem ? get : list;
  if (operation.method === "POST" && !isItem) return create;
  if (operation.method === "PUT" && isItem) return update;
  if (operation.method === "PATCH" && isItem) return patch;
  return operation.method === "DELETE" ? remove : refuse;
}

const list: TeamUpHandler = (call) => {
  const kind = kindOf(call);
  const chosen = select(call.world, call.records, kind, call.query).filter((record) =>
    isVisible(call.records, kind, record, call.caller),
  );
  return { body: paginate(chosen, call) };
};

const get: TeamUpHandler = (call) => ({ body: call.records.need(kindOf(call), call.path["id"]) });

export const create = (call: TeamUpCall): Written => {
  const { world, records, operation } = call;
  const kind = kindOf(call);
  const written = withDefaults(world, call.body, writeSchema(operation));
  const changes = changesOf(world, records, written, readSchema(world, operation));
  const record = blankRecord(world, records, kind, records.nextId(kind));
  return { body: records.put(kind, defined({ ...record, ...changes })) };
};

export const update = (call: TeamUpCall): Written =>
  patch({ ...call, body: withDefaults(call.world, call.body, writeSchema(call.operation)) });

export const patch = (call: TeamUpCall): Written => {
  const changes = changesOf(call.world, call.records, call.body ?? {}, readSchema(call.world, call.operation));
  return { body: call.records.change(kindOf(call), call.path["id"], changes) };
};

export const remove: TeamUpHandler = (call) => {
  call.records.remove(kindOf(call), call.path["id"]);
  return {};
};

/** Reads a value that belongs to the record in the path and has no id of its own. */
export const getValue: TeamUpHandler = (call) => {
  const value = call.records.getValue(call.operation.path, call.path["id"]);
  if (!value) throw new Refusal("not_found");
  return { body: value };
};

/** Replaces such a value. Where the operation answers something else, a plain acknowledgement is that. */
const putValue: TeamUpHandler = (call) => {
  const { world, records, operation } = call;
  const body = withDefaults(world, call.body, writeSchema(operation));
  const value = changesOf(world, records, body, readSchema(world, operation));
  records.putValue(operation.path, call.path["id"], value);
  return { body: isAcknowledged(world, operation) ? { status: "OK", detail: null } : value };
};

const refuse: TeamUpHandler = () => {
  throw new Refusal("failed");
};

const kindOf = ({ world, operation }: TeamUpCall): string => world.resources.at(operation.path) ?? operation.path;

/** The form in which what an operation writes is read again. */
export function readSchema({ resources }: TeamUpWorld, operation: Operation): Schema {
  const kind = resources.at(operation.path);
  const read = kind === undefined ? resources.readAt(operation.path) : undefined;
  return (kind === undefined ? read && successSchema(read) : resources.schemaOf(kind)) ?? {};
}

export const writeSchema = (operation: Operation): Schema =>
  Object.values(operation.body?.content ?? {})[0]?.schema ?? {};

function isAcknowledged(world: TeamUpWorld, operation: Operation): boolean {
  const schema = successSchema(operation);
  return schema !== undefined && world.shapeOf(schema).properties.has("detail");
}

const defined = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
