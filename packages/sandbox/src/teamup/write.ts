import { blank } from "../blank.ts";
import type { Schema } from "../bundle.ts";
import { isObject } from "../bundle.ts";
import { distinctBy } from "../distinct.ts";
import type { Call } from "../provider.ts";
import type { Fault } from "../refusal.ts";
import { Refusal } from "../refusal.ts";
import type { Stored } from "../store.ts";
import type { TeamUpCaller } from "./auth.ts";
import { priceOf } from "./price.ts";
import type { Records, TeamUpWorld } from "./records.ts";

/** The members of a body. */
export const sentIn = ({ body }: Pick<Call<TeamUpCaller>, "body">): Readonly<Record<string, unknown>> =>
  isObject(body) ? body : {};

/** What of a body its schema describes. The rest, such as what can only be read, the provider ignores. */
export function describedIn(world: TeamUpWorld, value: unknown, write: Schema): unknown {
  const { items, properties } = world.shapeOf(write);
  if (Array.isArray(value)) return value.map((item) => describedIn(world, item, items ?? {}));
  if (!isObject(value) || properties.size === 0) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const property = properties.get(name);
      return property ? [[name, describedIn(world, member, property)]] : [];
    }),
  );
}

/** Refuses a write for whatever is wrong with it, if anything is. */
export function refuseWith(...faults: readonly (Fault | false)[]): void {
  const real = faults.filter((fault) => fault !== false);
  if (real.length > 0) throw new Refusal("invalid", { faults: real });
}

/** The fault of an id that leads to nothing. */
export const unknownId = (path: Fault["path"], id: unknown): Fault => ({
  in: "body",
  path,
  rule: "does_not_exist",
  params: {},
  value: id,
});

/**
 * What a body changes in a record, in the form in which the record is read: an amount becomes a price, an id of a named thing becomes
 * the thing with its name. A null that the record cannot hold takes the member away, or empties it where it is always there.
 */
export function changesOf(world: TeamUpWorld, records: Records, body: unknown, read: Schema): Record<string, unknown> {
  const faults: Fault[] = [];
  const changes = convert(world, records, body, read, [], faults);
  refuseWith(...faults);
  return changes as Record<string, unknown>;
}

/** The ids in a body that lead to nothing, told with what else is wrong with it. */
export function unknownIds(world: TeamUpWorld, records: Records, body: unknown, read: Schema): readonly Fault[] {
  const faults: Fault[] = [];
  convert(world, records, body, read, [], faults);
  return faults;
}

function convert(
  world: TeamUpWorld,
  records: Records,
  value: unknown,
  read: Schema,
  path: readonly (string | number)[],
  faults: Fault[],
): unknown {
  const shape = world.shapeOf(read);
  if (value === null) return shape.types.has("null") || shape.types.size === 0 ? null : undefined;
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      isId(item)
        ? reference(world, records, item, read, [...path, index], faults)
        : convert(world, records, item, shape.items ?? {}, [...path, index], faults),
    );
    return isReadDistinct(world, read) ? distinctBy(items, (item) => JSON.stringify(item, inOrder)) : items;
  }
  if (isId(value) && path.length > 0) return reference(world, records, value, read, path, faults);
  if (typeof value === "string" && shape.properties.has("iso_currency_code")) return priceOf(records, value);
  if (!isObject(value)) return value;
  const members = Object.entries(value)
    .filter(([name]) => shape.properties.has(name) || shape.properties.size === 0)
    .map(([name, member]): [string, unknown] => {
      const property = shape.properties.get(name) ?? {};
      const converted = convert(world, records, member, property, [...path, name], faults);
      return [name, converted === undefined && shape.required.has(name) ? unsaid(world, records, property) : converted];
    });
  // An object inside is replaced as a whole, so what the body cannot say of it starts anew.
  const untold = path.length === 0 ? [] : [...shape.required].filter((name) => !(name in value));
  const blanks = untold.map((name) => [name, unsaid(world, records, shape.properties.get(name) ?? {})]);
  return Object.fromEntries([...members, ...blanks]);
}

/** Whether a list, or any form of it, never holds the same thing twice. */
function isReadDistinct({ bundle }: Pick<TeamUpWorld, "bundle">, read: Schema): boolean {
  const list: Schema & { readonly uniqueItems?: boolean } = bundle.resolve(read);
  return list.uniqueItems === true || (list.oneOf ?? []).some((form) => isReadDistinct({ bundle }, form));
}

/** Objects are the same in whatever order their members stand. */
const inOrder = (_name: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const isId = (value: unknown): value is number => Number.isInteger(value);

/** An integer that names a record must name one that exists. */
function reference(
  world: TeamUpWorld,
  records: Records,
  id: number,
  read: Schema,
  path: readonly (string | number)[],
  faults: Fault[],
): unknown {
  const name = String(path.findLast((part) => typeof part === "string"));
  const isNamed = world.shapeOf(read).properties.has("name") && read["x-expandable"] === undefined;
  const kind = world.resources.target(read["x-expandable"]) ?? world.resources.named(name);
  if (kind === undefined || name === "order") return id;
  const record = records.get(kind, id);
  if (!record) faults.push(unknownId(path, id));
  return isNamed ? { id, name: record?.["name"] } : id;
}

/** Members of the body that were left out and have a default. */
export function withDefaults(world: TeamUpWorld, body: unknown, write: Schema): Record<string, unknown> {
  const given = isObject(body) ? body : {};
  const defaults = [...world.shapeOf(write).properties]
    .map(([name, property]) => [name, world.shapeOf(property).fallback] as const)
    .filter(([name, fallback]) => fallback && !(name in given));
  return { ...given, ...Object.fromEntries(defaults.map(([name, fallback]) => [name, fallback?.value])) };
}

/** The members of a record that was just made: those that a read always has, and those that can be empty. */
export function blankRecord(world: TeamUpWorld, records: Records, kind: string, id: number): Record<string, unknown> {
  const schema = world.resources.schemaOf(kind);
  if (!schema) return { id, object: kind };
  const shape = world.shapeOf(schema);
  const [sibling] = records.list(kind);
  const members = [...shape.properties]
    .filter(([name, property]) => shape.required.has(name) || isLeftEmpty(world, property))
    .map(([name, property]) => [name, addressLike(sibling, name, id) ?? unsaid(world, records, property)]);
  return { ...Object.fromEntries(members), id, object: kind };
}

function isLeftEmpty(world: TeamUpWorld, property: Schema): boolean {
  const { types } = world.shapeOf(property);
  return property["x-deferred"] !== true && (types.has("null") || types.has("boolean"));
}

/** The address of a part of the new record, made after that of another record of the kind. */
function addressLike(sibling: Stored | undefined, name: string, id: number): string | undefined {
  const address = sibling?.[name];
  if (typeof address !== "string" || !address.startsWith("https://")) return undefined;
  const pattern = new RegExp(`(?<=[/=])${String(sibling?.["id"])}(?=$|[/&])`);
  return pattern.test(address) ? address.replace(pattern, String(id)) : undefined;
}

/** As for every record, but that a price is told in the money of the business. */
function unsaid(world: TeamUpWorld, records: Records, schema: Schema): unknown {
  const { types, properties } = world.shapeOf(schema);
  return properties.has("iso_currency_code") && !types.has("null") ? priceOf(records, "0") : blank(world, schema);
}
