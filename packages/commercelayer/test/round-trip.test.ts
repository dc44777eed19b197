import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import fc from "fast-check";
import { Jsona } from "jsona";
import * as kitsu from "kitsu-core/deserialise";
import { describe, expect, it } from "vitest";
import { follow, type Document as Description, type Schema } from "../../../scripts/conformance/bundle.ts";
import { readDocument, writeDocument } from "../src/document.ts";

type Members = Record<string, unknown>;
type Identifier = { type: string; id: string };
type Linkage = Identifier | Identifier[] | null;
type Resource = Identifier & { attributes: Members; relationships: Record<string, { links: object; data?: Linkage }> };
type Document = { data: Resource; included: Resource[] };

// Its types cannot be resolved by the rules of Node.
const { deserialise } = kitsu as unknown as { deserialise: (document: Document) => { data: Members } };

const document = bundle as unknown as Description;

interface Relationship {
  readonly type: string;
  readonly cardinality: "one" | "many";
}

/** The attributes and relationships of every resource, by its type. */
const resources = new Map(
  Object.values(document.components.schemas).flatMap((schema) => {
    const { type, links, attributes, relationships } = schema.properties ?? {};
    if (typeof type?.const !== "string" || !links || !attributes) return [];
    const marked = Object.entries(propertiesOf(relationships)).map(([name, each]): [string, Relationship] => [
      name,
      (each as Schema & { "x-relationship": Relationship })["x-relationship"],
    ]);
    return [
      [type.const, { attributes: Object.keys(propertiesOf(attributes)), relationships: new Map(marked) }] as const,
    ];
  }),
);

function propertiesOf(schema: Schema | undefined): Record<string, Schema> {
  return (schema && follow(document, schema).properties) ?? {};
}

const settings = {
  seed: Number(process.env["SEED"]),
  numRuns: process.env["PROOFS"] === "long" ? 1000 : 10,
  endOnFailure: true,
};

/** Few ids, so that paths meet and turn back. */
const ids = ["a", "b", "__proto__"];
const keyOf = ({ type, id }: Identifier): string => `${type} ${id}`;

/** A resource whose every member may be there or not; the relationships with data were included. */
function resourceOf(type: string, id: string): fc.Arbitrary<Resource> {
  const { attributes, relationships } = resources.get(type)!;
  const linkage = ({ type: target, cardinality }: Relationship): fc.Arbitrary<Linkage> => {
    const identifier = fc.constantFrom(...ids).map((each): Identifier => ({ type: target, id: each }));
    return cardinality === "one"
      ? fc.option(identifier)
      : fc.uniqueArray(identifier, { maxLength: 3, selector: keyOf });
  };
  const known = fc.record(
    Object.fromEntries(
      attributes.map((name) => [
        name,
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 1 })),
      ]),
    ),
    {
      requiredKeys: [],
    },
  );
  const hostile = fc.constantFrom('{"__proto__":{"polluted":true}}', '{"constructor":1,"toString":null}', "{}");
  return fc.record({
    type: fc.constant(type),
    id: fc.constant(id),
    attributes: fc.tuple(known, hostile).map(([members, text]) => withMembers(JSON.parse(text) as Members, members)),
    relationships: fc.record(
      Object.fromEntries(
        [...relationships].map(([name, each]) => [
          name,
          fc.record({ links: fc.constant({}), data: linkage(each) }, { requiredKeys: ["links"] }),
        ]),
      ),
    ),
  });
}

function withMembers(object: Members, members: Members): Members {
  for (const [name, value] of Object.entries(members)) object[name] = value;
  return object;
}

/** A document about one resource, with resources of the types that it leads to. */
function documentOf(type: string): fc.Arbitrary<Document> {
  const targets = new Set([...resources.get(type)!.relationships.values()].map((each) => each.type));
  const others = [...targets]
    .flatMap((target) => ids.map((id) => [target, id] as const))
    .filter(([target, id]) => target !== type || id !== "a");
  const included = fc
    .subarray(others, { maxLength: Math.min(others.length, 5) })
    .chain((chosen) => fc.tuple(...chosen.map(([target, id]) => resourceOf(target, id))));
  return fc.record({ data: resourceOf(type, "a"), included });
}

/** The plain object as a write takes it: what it leads to as ids. */
function toWrite(type: string, plain: Members): Members {
  const { relationships } = resources.get(type)!;
  const idOf = (value: unknown): unknown => (value as Identifier | null)?.id ?? null;
  return Object.fromEntries(
    Object.entries(plain)
      .filter(([name]) => name !== "type" && name !== "id")
      .map(([name, value]) => {
        if (!relationships.has(name)) return [name, value];
        return [name, Array.isArray(value) ? value.map(idOf) : idOf(value)];
      }),
  );
}

const linkagesOf = ({ relationships }: Resource): Record<string, { data: Linkage }> =>
  Object.fromEntries(
    Object.entries(relationships).flatMap(([name, { data }]) => (data === undefined ? [] : [[name, { data }]])),
  );

describe.each([...resources.keys()])("%s", (type) => {
  const types = Object.fromEntries([...resources.get(type)!.relationships].map(([name, each]) => [name, each.type]));

  it("written as they were read keep every attribute and what they lead to", () => {
    fc.assert(
      fc.property(documentOf(type), (wire) => {
        const plain = readDocument(wire) as Members;
        const written = toWrite(type, plain);
        const { data }: { data: Partial<Resource> } = writeDocument("update", wire.data, written, types);
        expect([data.type, data.id]).toEqual([type, "a"]);
        expect(JSON.stringify(data.attributes ?? {})).toBe(JSON.stringify(wire.data.attributes));
        expect(data.relationships ?? {}).toEqual(linkagesOf(wire.data));
        expect(({} as { polluted?: true }).polluted).toBeUndefined();
      }),
      settings,
    );
  });

  it("read as other libraries read them, where these agree", () => {
    let agreed = 0;
    fc.assert(
      fc.property(documentOf(type), (wire) => {
        const plain = readDocument(wire) as Members;
        const theirs = [byJsona(wire), byKitsu(wire)];
        for (const name of Object.keys(plain).filter((each) => !notAttributes.has(each))) {
          const ours = outline(plain[name]);
          const [one, other] = theirs.map((each) => outline(each[name]));
          if (one !== other) continue;
          expect([name, ours]).toEqual([name, one]);
          agreed += 1;
        }
      }),
      settings,
    );
    expect(agreed).toBeGreaterThan(settings.numRuns);
  });
});

/** Not among the attributes: how each library notes relationships, and a name that neither takes for an attribute. */
const notAttributes = new Set(["relationshipNames", "links", "relationships", "__proto__"]);

/** What a member holds: a value as JSON, and a resource as its identifier and attributes. */
function outline(value: unknown): string {
  const isResource = (each: unknown): each is Members =>
    typeof each === "object" && each !== null && resources.has(String((each as Members)["type"]));
  const short = (each: unknown): unknown => {
    if (!isResource(each)) return each;
    const { relationships } = resources.get(String(each["type"]))!;
    const own = Object.entries(each).filter(([name]) => !relationships.has(name) && !notAttributes.has(name));
    return own.toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  return JSON.stringify(Array.isArray(value) ? value.map(short) : short(value)) ?? "nothing";
}

function byJsona(wire: Document): Members {
  return new Jsona().deserialize(structuredClone(wire)) as Members;
}

function byKitsu(wire: Document): Members {
  const { data } = deserialise(structuredClone(wire));
  const { relationships } = resources.get(wire.data.type)!;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      relationships.has(name) ? (value as { data?: unknown }).data : value,
    ]),
  );
}
