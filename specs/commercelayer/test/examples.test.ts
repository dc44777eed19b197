import { expect, test } from "vitest";
import { readBundle } from "../../../scripts/conformance/bundle.ts";
import { invalidExamples, readExamples } from "../../../scripts/conformance/examples.ts";
import { incoherences, isObject, recordsIn } from "../../../scripts/conformance/story.ts";

const document = readBundle(new URL("../dist/openapi.json", import.meta.url));
const examples = readExamples(document);
const resources = examples.flatMap(({ at, value }) =>
  recordsIn(value, at, ({ type, id, attributes }) =>
    typeof type === "string" && typeof id === "string" && isObject(attributes) ? `${type} ${id}` : undefined,
  ),
);

/** The attributes of each resource, as one record. */
const attributes = resources.flatMap(({ identity, at, fields }) =>
  isObject(fields["attributes"]) ? [{ identity, at, fields: fields["attributes"] }] : [],
);

/** The data of each relationship that an example includes. */
const relationships = resources.flatMap(({ identity, at, fields }) => {
  if (!isObject(fields["relationships"])) return [];
  const shown = Object.entries(fields["relationships"]).flatMap(([name, relationship]) =>
    isObject(relationship) && relationship["data"] !== undefined ? [[name, relationship["data"]] as const] : [],
  );
  return [{ identity, at, fields: Object.fromEntries(shown) }];
});

test("every example is valid", { timeout: 60_000 }, () => expect(invalidExamples(document)).toEqual([]));

test("a resource has the same attributes and relationships wherever it is read", () => {
  expect(incoherences([...attributes])).toEqual([]);
  expect(incoherences([...relationships])).toEqual([]);
});

test("whatever is referred to can be read", () => {
  const known = new Set(resources.map(({ identity }) => identity));
  const referred = examples.flatMap(({ at, value }) =>
    recordsIn(value, at, ({ type, id }) =>
      typeof type === "string" && typeof id === "string" ? `${type} ${id}` : undefined,
    ),
  );
  expect(
    referred.filter(({ identity }) => !known.has(identity)).map(({ identity, at }) => `${identity} in ${at}`),
  ).toEqual([]);
});
