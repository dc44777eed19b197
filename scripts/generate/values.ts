import {
  follow,
  listOperations,
  schemaName,
  type Description,
  type ResolvedOperation,
  type Schema,
} from "./description.ts";

/** What a codec of the client makes of a text: a moment, a day of the calendar, an amount of money. */
export type Kind = "instant" | "day" | "money";

/** Where the values of a provider stand. A name means one thing within a provider, so that a name is all it takes. */
export interface ValueFacts {
  /** What each name stands for, `open` for an object whose members are the caller's own. */
  readonly names: ReadonlyMap<string, Kind | "open">;
  /** The names that stand for a value in one schema and for a mere text in another, as `x-value: none` says. */
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
  /** The object that has it. */
  readonly of: string;
  readonly is: "text" | "number" | "object" | "open";
  readonly kind?: Kind;
  /** Whether it is left as it is on the wire, whatever its format. */
  readonly isLeft?: boolean;
}

const WORDS = {
  instant: "an instant",
  day: "a day",
  money: "money",
  text: "a mere text",
  number: "a mere number",
} as const;

/**
 * Finds the names.
 *
 * @throws {Error} when a name stands for a value at one place and for something else that a codec would read at another, is open at one place and closed at another, or a request has an object where another has a value, or money that is not text
 */
export function readValues(description: Description): ValueFacts {
  const operations = listOperations(description);
  const places = (
    part: string,
    schemasOf: (operation: ResolvedOperation) => readonly Property[],
  ): Map<string, Place[]> =>
    new Map(
      operations.map((operation) => [
        operation.id,
        listPlaces(description, schemasOf(operation), `the ${part} of ${operation.id}`),
      ]),
    );
  const answered = places("answer", answersOf);
  const sent = places("body", bodiesOf);
  const asked = places("query", queryOf);
  const requests = byName([...sent.values(), ...asked.values()].flat());
  const names = new Map<string, Kind | "open">();
  const ambiguous: string[] = [];
  for (const [name, found] of byName([...answered.values(), ...sent.values(), ...asked.values()].flat())) {
    const value = found.find((each) => each.kind);
    const kind = value?.kind;
    const isOpen = found.some(({ is }) => is === "open");
    if (isOpen && !found.every(({ is }) => is === "open")) {
      throw new Error(`"${name}" is an open object at one place and something else at another.`);
    }
    if (isOpen) names.set(name, "open");
    if (!value || !kind) {
      if (found.some(({ isLeft }) => isLeft)) ambiguous.push(name);
      continue;
    }
    // Codecs read texts, and money from a number too.
    const competing = found.filter(({ is }) => is === "text" || (is === "number" && kind === "money"));
    const other = competing.find((each) => each.kind !== kind);
    if (other) {
      throw new Error(
        `"${name}" is ${WORDS[kind]} in ${value.of} and ${WORDS[other.kind ?? (other.is as "text" | "number")]} in ${other.of}. One name has one codec: describe both alike, or write \`x-value: none\` wherever it is a value, and it stays as it is on the wire.`,
      );
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

function listPlaces(description: Description, roots: readonly Property[], root: string): Place[] {
  const places: Place[] = [];
  const seen = new Set<Schema>();
  const visit = (name: string, reference: Schema, of: string): void => {
    const schema = follow<Schema>(description, reference);
    for (const branch of schema.oneOf ?? schema.anyOf ?? []) visit(name, branch, of);
    if (schema.items) visit(name, schema.items, of);
    const { "x-value": marked = schema["x-value"] } = reference;
    const place = placeOf(name, { ...schema, ...(marked && { "x-value": marked }) }, of);
    if (place && name !== "") places.push(place);
    if (!schema.properties || seen.has(schema)) return;
    seen.add(schema);
    const own = schemaName(reference) ?? (name === "" ? of : `${of}.${name}`);
    for (const [member, property] of Object.entries(schema.properties)) visit(member, property, own);
  };
  for (const [name, schema] of roots) visit(name, schema, root);
  return places;
}

/** What a schema is by itself; undefined for a list, for null, and for what its branches say. */
function placeOf(name: string, schema: Schema, of: string): Place | undefined {
  if (schema.properties) return { name, of, is: "object" };
  if (schema.oneOf ?? schema.anyOf) return undefined;
  const types = [schema.type ?? (schema.enum || schema.const !== undefined ? "string" : "object")].flat();
  if (types.includes("object")) return { name, of, is: schema.additionalProperties === false ? "object" : "open" };
  const is = types.includes("string")
    ? "text"
    : types.some((type) => /^(?:number|integer)$/.test(type))
      ? "number"
      : undefined;
  const kind = kindOf(schema);
  return is && { name, of, is, isLeft: schema["x-value"] === "none", ...(kind && { kind }) };
}

function kindOf({ format, "x-value": marked }: Schema): Kind | undefined {
  if (marked === "none") return undefined;
  if (marked !== undefined && marked !== "money") {
    throw new Error(`There is no x-value "${marked}", only money and none.`);
  }
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
