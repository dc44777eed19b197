import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasMark, unmarkedBounds } from "../../../scripts/conformance/bounds.ts";
import type { Call, Schema } from "../../../scripts/conformance/bundle.ts";
import {
  callsOf,
  follow,
  formsOf,
  isNullable,
  readBundle,
  typesOf,
  valuesOf,
} from "../../../scripts/conformance/bundle.ts";
import type { Exception } from "../../../scripts/conformance/differences.ts";
import { explain } from "../../../scripts/conformance/differences.ts";

/** A schema of the official file: the members that say something, without prose. */
interface Fact {
  type?: string;
  properties?: Record<string, Fact>;
  required?: string[];
  enum?: unknown[];
  items?: Fact;
  nullable?: boolean;
  readOnly?: boolean;
}

interface OperationFact {
  method: string;
  path: string;
  requestContentTypes: string[];
  requestBody: Fact | null;
  responses: Record<string, { contentTypes: string[]; schema: Fact | null }>;
}

const document = readBundle(new URL("../dist/openapi.json", import.meta.url));
const facts: { operations: OperationFact[] } = JSON.parse(
  readFileSync(new URL("fixtures/facts.json", import.meta.url), "utf8"),
);
const calls = new Map(callsOf(document).map((call) => [`${call.method} ${call.path}`, call]));

const exceptions: Exception[] = [
  { finding: /\.relationships\.\w+\.data: type is object, described as array$/, reason: "D6" },
  { finding: / 20[01]\.data(\[\])?\.relationships\.\w+\.data\.type: value "\w+[^s]" is not described$/, reason: "D7" },
  { finding: /^update\w+ request\.data\.attributes: is required, described as optional$/, reason: "D9" },
  { finding: /^resendMembership request: is required, described as optional$/, reason: "D20" },
  { finding: /^transferOrganizationOwnership request\.data\.attributes\.new_owner_email: is optional/, reason: "D21" },
  { finding: /^createApplicationMembership request\.data\.attributes: is required/, reason: "D24" },
  { finding: / 20[01]\.data(\[\])?\.attributes\.metadata: is nullable, described otherwise$/, reason: "D44" },
];

/** Resources without relationships have an empty member for them in the file. */
function saysNothing(fact: Fact): boolean {
  return fact.type === "object" && fact.properties !== undefined && Object.keys(fact.properties).length === 0;
}

function compare(fact: Fact, schema: Schema, at: string): string[] {
  const found: string[] = [];
  const types = typesOf(document, schema);
  if (fact.type !== undefined && !types.has(fact.type))
    found.push(`${at}: type is ${fact.type}, described as ${[...types].join(" or ")}`);
  const values = valuesOf(document, schema);
  for (const value of fact.enum ?? []) {
    if (!values.includes(value)) found.push(`${at}: value ${JSON.stringify(value)} is not described`);
  }
  if (fact.nullable !== undefined && fact.nullable !== isNullable(document, schema)) {
    found.push(`${at}: ${fact.nullable ? "is" : "is not"} nullable, described otherwise`);
  }
  const isArrayInstead = fact.type === "object" && types.has("array") && !types.has("object");
  const forms = isArrayInstead
    ? formsOf(document, schema).flatMap(({ items }) => (items === undefined ? [] : formsOf(document, items)))
    : formsOf(document, schema);
  if (fact.readOnly === true && ![follow(document, schema), ...forms].some(({ readOnly }) => readOnly === true))
    found.push(`${at}: is read-only, described otherwise`);
  if (fact.items !== undefined) {
    const items = forms.find((form) => form.items !== undefined)?.items;
    if (items !== undefined) found.push(...compare(fact.items, items, `${at}[]`));
  }
  const required = new Set(forms.flatMap((form) => form.required ?? []));
  for (const name of fact.required ?? []) {
    if (!required.has(name)) found.push(`${at}.${name}: is required, described as optional`);
  }
  for (const [name, member] of Object.entries(fact.properties ?? {})) {
    const described = forms.find((form) => form.properties?.[name] !== undefined)?.properties?.[name];
    if (described === undefined && saysNothing(member)) continue;
    if (described === undefined) found.push(`${at}.${name}: is not described`);
    else found.push(...compare(member, described, `${at}.${name}`));
    if (described !== undefined && at.endsWith(".attributes"))
      // The file has no bounds at all.
      for (const bound of unmarkedBounds(document, described, () => false, forms.some(hasMark)))
        found.push(`${at}.${name}: ${bound} is not in the file and has no mark`);
  }
  if (/\.(attributes|relationships)$/.test(at)) {
    const surplus = forms
      .flatMap(({ properties = {} }) => Object.keys(properties))
      .filter((name) => fact.properties?.[name] === undefined);
    found.push(...surplus.map((name) => `${at}.${name}: is not in the file`));
    // Of an answer the file never says what is always there.
    const demanded = at.includes(" request.") ? [...required].filter((name) => !fact.required?.includes(name)) : [];
    found.push(...demanded.map((name) => `${at}.${name}: is optional, described as required`));
  }
  return found;
}

function compareOperation(fact: OperationFact, call: Call): string[] {
  const name = call.operation.operationId;
  const found: string[] = [];
  const request = call.operation.requestBody;
  // The file requires every body that it knows.
  if (request !== undefined && request.required !== true)
    found.push(`${name} request: is required, described as optional`);
  for (const type of fact.requestContentTypes) {
    const media = request?.content[type];
    if (media === undefined) found.push(`${name} request: ${type} is not described`);
    else if (fact.requestBody !== null) found.push(...compare(fact.requestBody, media.schema ?? {}, `${name} request`));
  }
  const responses = new Map(call.responses);
  for (const [status, { contentTypes, schema }] of Object.entries(fact.responses)) {
    const response = responses.get(status);
    if (response === undefined) found.push(`${name} ${status}: is not described`);
    for (const type of response === undefined ? [] : contentTypes) {
      const media = response?.content?.[type];
      if (media === undefined) found.push(`${name} ${status}: ${type} is not described`);
      else if (schema !== null) found.push(...compare(schema, media.schema ?? {}, `${name} ${status}`));
    }
  }
  return found;
}

function findings(): string[] {
  return facts.operations.flatMap((fact) => {
    const call = calls.get(`${fact.method} ${fact.path}`);
    return call === undefined ? [`${fact.method} ${fact.path}: is not described`] : compareOperation(fact, call);
  });
}

describe("the official file", () => {
  const verdict = explain(findings(), exceptions);

  test("has 70 operations", () => expect(facts.operations).toHaveLength(70));
  test("says nothing else than what is described", () => expect(verdict.unexplained).toEqual([]));
  test("is departed from only where a contradiction says so", () => {
    expect(verdict.unused).toEqual([]);
    expect(exceptions.length).toBeLessThanOrEqual(40);
  });
});
