import { follow, listOperations, type Description, type ResolvedOperation, type Schema } from "./description.ts";

/** What a codec of the client makes of a text: a moment, a day of the calendar, an amount of money. */
export type Kind = "instant" | "day" | "money";

/** Where the values of a provider stand. A name means one thing within a provider, so that a name is all it takes. */
export interface ValueFacts {
  /** What each name stands for, `open` for an object whose members are the caller's own. */
  readonly names: ReadonlyMap<string, Kind | "open">;
  /** The names that stand for a value in one schema and for a mere text in another. */
  readonly ambiguous: readonly string[];
  /** Whether an operation answers any. */
  readonly answered: (operation: ResolvedOperation) => boolean;
  /** Whether the body of an operation takes any. */
  readonly sent: (operation: ResolvedOperation) => boolean;
  /** The query parameters of an operation that take one, under the names that the client gives them. */
  readonly asked: (operation: ResolvedOperation) => readonly string[];
}

/** What stands under a name at one place. */
interface Place {
  readonly name: string;
  readonly is: "text" | "number" | "object" | "open";
  readonly kind?: Kind;
}

/**
 * Finds the names.
 *
 * @throws {Error} when a name is open at one place and closed at another, or a request has an object where another has a value, or money that is no text
 */
export function readValues(description: Description): ValueFacts {
  const operations = listOperations(description);
  const places = (schemasOf: (operation: ResolvedOperation) => readonly Property[]): Map<string, Place[]> =>
    new Map(operations.map((operation) => [operation.id, listPlaces(description, schemasOf(operation))]));
  const answered = places(answersOf);
  const sent = places(bodiesOf);
  const asked = places(queryOf);
  const requests = byName([...sent.values(), ...asked.values()].flat());
  const names = new Map<string, Kind | "open">();
  const ambiguous: string[] = [];
  for (const [name, found] of byName([...answered.values(), ...sent.values(), ...asked.values()].flat())) {
    const kind = found.find((each) => each.kind)?.kind;
    const isOpen = found.some(({ is }) => is === "open");
    if (isOpen && !found.every(({ is }) => is === "open")) {
      throw new Error(`"${name}" is an open object at one place and something else at another.`);
    }
    if (isOpen) names.set(name, "open");
    if (kind === undefined) continue;
    // Codecs read texts, and money from a number too.
    const competing = found.filter(({ is }) => is === "text" || (is === "number" && kind === "money"));
    if (!competing.every((each) => each.kind === kind)) {
      ambiguous.push(name);
      continue;
    }
    const amiss = (requests.get(name) ?? []).find(({ is }) => is === "object" || (is === "number" && kind === "money"));
    if (amiss)
      throw new Error(
        `"${name}" is a value in one request and ${amiss.is === "object" ? "an object" : "a number"} in another.`,
      );
    names.set(name, kind);
  }
  const isValue = ({ name, kind }: Place): boolean => kind !== undefined && names.get(name) === kind;
  return {
    names: new Map([...names].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ambiguous: ambiguous.toSorted(),
    answered: ({ id }) => answered.get(id)!.some(isValue),
    sent: ({ id }) => sent.get(id)!.some(isValue),
    asked: ({ id }) => [
      ...new Set(
        asked
          .get(id)!
          .filter(isValue)
          .map(({ name }) => name),
      ),
    ],
  };
}

type Property = readonly [name: string, schema: Schema];

function answersOf({ responses }: ResolvedOperation): Property[] {
  const successes = responses.filter(([status]) => status < 400);
  return successes.flatMap(([, { content = {} }]) => bodies(content));
}

function bodiesOf({ operation }: ResolvedOperation): Property[] {
  return bodies(operation.requestBody?.content ?? {});
}

function bodies(content: Readonly<Record<string, { schema?: Schema }>>): Property[] {
  return Object.values(content).flatMap(({ schema }) => (schema ? [["", schema] as const] : []));
}

function queryOf({ parameters }: ResolvedOperation): Property[] {
  return parameters.flatMap(({ in: where, name, "x-name": friendly, schema }) =>
    where === "query" ? [[friendly ?? name, schema] as const] : [],
  );
}

function listPlaces(description: Description, roots: readonly Property[]): Place[] {
  const places: Place[] = [];
  const seen = new Set<Schema>();
  const visit = (name: string, reference: Schema): void => {
    const schema = follow<Schema>(description, reference);
    for (const branch of schema.oneOf ?? schema.anyOf ?? []) visit(name, branch);
    if (schema.items) visit(name, schema.items);
    const place = placeOf(name, schema);
    if (place && name !== "") places.push(place);
    if (!schema.properties || seen.has(schema)) return;
    seen.add(schema);
    for (const [member, property] of Object.entries(schema.properties)) visit(member, property);
  };
  for (const [name, schema] of roots) visit(name, schema);
  return places;
}

/** What a schema is by itself; undefined for a list, for null, and for what its branches say. */
function placeOf(name: string, schema: Schema): Place | undefined {
  if (schema.properties) return { name, is: "object" };
  if (schema.oneOf ?? schema.anyOf) return undefined;
  const types = [schema.type ?? (schema.enum || schema.const !== undefined ? "string" : "object")].flat();
  if (types.includes("object")) return { name, is: schema.additionalProperties === false ? "object" : "open" };
  const is = types.includes("string")
    ? "text"
    : types.some((type) => /^(?:number|integer)$/.test(type))
      ? "number"
      : undefined;
  const kind = kindOf(schema);
  return is && { name, is, ...(kind && { kind }) };
}

function kindOf({ format, "x-value": marked }: Schema): Kind | undefined {
  if (marked !== undefined && marked !== "money") throw new Error(`There is no x-value "${marked}", only money.`);
  return marked ?? (format === "date-time" ? "instant" : format === "date" ? "day" : undefined);
}

function byName(places: readonly Place[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const others = found.get(place.name);
    if (others) others.push(place);
    else found.set(place.name, [place]);
  }
  return found;
}
