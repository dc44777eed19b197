import { expect, test } from "vitest";
import type { Schema } from "../../../scripts/conformance/bundle.ts";
import { callsOf, follow, formsOf, readBundle } from "../../../scripts/conformance/bundle.ts";
import { invalidExamples, readExamples } from "../../../scripts/conformance/examples.ts";
import type { Record } from "../../../scripts/conformance/story.ts";
import { incoherences, recordsIn } from "../../../scripts/conformance/story.ts";

const document = readBundle(new URL("../dist/openapi.json", import.meta.url));
const { schemas } = document.components;
const records = readExamples(document).flatMap(({ at, value }) =>
  recordsIn(value, at, ({ object, id }) =>
    typeof object === "string" && (typeof id === "number" || typeof id === "string") ? `${object} ${id}` : undefined,
  ),
);

/** By the value of `object`: each expandable field, with the value of `object` that it leads to. */
const links = new Map(
  Object.values(schemas).flatMap(({ properties = {} }) => {
    const object = properties["object"]?.const;
    if (typeof object !== "string") return [];
    const fields = Object.entries(properties).flatMap(([name, property]) => {
      const target = property["x-expandable"];
      const leadsTo = typeof target === "string" ? schemas[target]?.properties?.["object"]?.const : undefined;
      return typeof leadsTo === "string" ? [[name, leadsTo] as const] : [];
    });
    return [[object, fields] as const];
  }),
);

/** Ids that cannot be expanded, by the field that holds them on any kind of record. */
const plainLinks: (readonly [field: string, object: string])[] = [
  ["category", "membership_category"],
  ["customer", "customer"],
  ["customer_membership", "customermembership"],
  ["membership", "membership"],
  ["penalty_system", "membership_penalty_system"],
];

function referred({ identity, at, fields }: Record): { identity: string; from: string }[] {
  const object = identity.split(" ")[0] ?? "";
  const expandable = links.get(object) ?? [];
  const plain = plainLinks.filter(([field]) => expandable.every(([name]) => name !== field));
  return [...expandable, ...plain].flatMap(([name, target]) =>
    [fields[name]]
      .flat()
      .flatMap((id) =>
        typeof id === "number" ? [{ identity: `${target} ${id}`, from: `${identity}.${name} in ${at}` }] : [],
      ),
  );
}

/** The properties of an object, or of what a list holds. */
function propertiesOf(schema: Schema): Map<string, Schema> {
  return new Map(
    formsOf(document, schema).flatMap(({ properties = {}, items }) => [
      ...Object.entries(properties).map(([name, property]) => [name, follow(document, property)] as const),
      ...(items === undefined ? [] : propertiesOf(items)),
    ]),
  );
}

const isExpandable = (property: Schema | undefined): boolean =>
  property?.["x-expandable"] !== undefined || property?.["x-deferred"] === true;

function canExpand(schema: Schema | undefined, [name = "", ...further]: string[]): boolean {
  const property = schema && propertiesOf(schema).get(name);
  const target = property?.["x-expandable"];
  if (further.length === 0) return isExpandable(property);
  return typeof target === "string" && canExpand(schemas[target], further);
}

test("every example is valid", { timeout: 60_000 }, () => expect(invalidExamples(document)).toEqual([]));

test("a record has the same values wherever it is read", () => expect(incoherences(records)).toEqual([]));

test("whatever is referred to can be read", () => {
  const known = new Set(records.map(({ identity }) => identity));
  const unknown = records.flatMap(referred).filter(({ identity }) => !known.has(identity));
  expect(unknown.map(({ identity, from }) => `${identity}, from ${from}`)).toEqual([]);
});

test("expand is shown with what can be expanded there, and empty where nothing can be", () => {
  const findings = callsOf(document).flatMap(({ operation, parameters, responses }) => {
    const expand = parameters.find(({ name }) => name === "expand");
    const [, success] = responses.find(([status]) => status.startsWith("2")) ?? [];
    const answer = Object.values(success?.content ?? {})[0]?.schema;
    if (expand === undefined || answer === undefined) return [];
    const record = propertiesOf(answer).get("results") ?? answer;
    const shown = expand.example as string[];
    const expandable = [...propertiesOf(record)].flatMap(([name, property]) => (isExpandable(property) ? [name] : []));
    const wrong = shown.filter((path) => !canExpand(record, path.split(".")));
    const untold = shown.length === 0 ? expandable : [];
    return [
      ...wrong.map((path) => `${operation.operationId} shows ${path}, but takes ${expandable.join(", ") || "nothing"}`),
      ...untold.map((name) => `${operation.operationId} shows nothing, but takes ${name}`),
    ];
  });
  expect(findings).toEqual([]);
});
