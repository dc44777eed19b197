import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Bound } from "../../../scripts/conformance/bounds.ts";
import { hasMark, unmarkedBounds } from "../../../scripts/conformance/bounds.ts";
import type { Call, Parameter, Schema } from "../../../scripts/conformance/bundle.ts";
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

/** A field as the parsed pages have it. */
interface Fact {
  name?: string;
  type?: string;
  format?: string;
  required?: boolean;
  nullable?: boolean;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  multipleOf?: number;
  pattern?: string;
  uniqueItems?: boolean;
  nonEmpty?: boolean;
  children?: Fact[];
  items?: Fact;
  oneOf?: Fact[];
  model?: string;
  circular?: boolean;
  expandable?: boolean;
  deferred?: boolean;
  additionalProperties?: unknown;
  inferredFromExample?: boolean;
  truncated?: boolean;
}

interface OperationFact {
  method: string;
  path: string;
  permissions: string[];
  conditions: string[];
  security: string[] | null;
  pathParams: Fact[];
  queryParams: Fact[];
  headerParams: Fact[];
  requestContentTypes: string[];
  requestBody: { required: boolean; schema: Fact; inferredFromExample?: boolean } | null;
  responses: Record<string, { contentTypes: string[]; schema?: Fact | null; truncated?: boolean }>;
}

const document = readBundle(new URL("../dist/openapi.json", import.meta.url));
const facts: { operations: OperationFact[]; models: Record<string, Fact> } = JSON.parse(
  readFileSync(new URL("fixtures/facts.json", import.meta.url), "utf8"),
);
const calls = new Map(callsOf(document).map((call) => [`${call.method} ${call.path}`, call]));

const exceptions: Exception[] = [
  { finding: /^(create|update|patch)MembershipPenaltySystem request\.status: default is null/, reason: "T4" },
  { finding: /^getMembershipAllotment 200\.types\[\]: value "class" is not on the page$/, reason: "T5" },
  { finding: /^createMembership request\.type: is optional, described otherwise$/, reason: "T12" },
  { finding: /^(create|update)Membership request: is optional, described otherwise$/, reason: "T24" },
  { finding: /\.fixed_billing_day_of_(month|week): is not nullable, described otherwise$/, reason: "T15" },
  { finding: /^patchMembershipRegistrationGrant: permissions are , described as super_admin$/, reason: "T17" },
  {
    finding:
      /^(MembershipRead|\w+ 200(\.results\[\])?|OfferingTypeRead\.memberships\[\])\.duration(_unit)?: is not nullable/,
    reason: "T18",
  },
  { finding: /^createMembership 20[01]: is not (on the page|described)$/, reason: "T19" },
  { finding: /^OfferingTypeRead\.(appointment|room_rental)_settings: is not nullable/, reason: "T25" },
  { finding: /^Instructor\.availability_schedules\[\]\.object: /, reason: "T26" },
  {
    finding:
      /^(CustomerMembership|\w+ 200(\.results\[\])?)\.(renewal_date|discount_code|active_hold|payment_subscription): is not nullable/,
    reason: "T33",
  },
  {
    finding: /\.(is_set_for_cancellation|discount_code_makes_free_forever): type is string, described as boolean$/,
    reason: "T34",
  },
  { finding: /^(CustomerMembershipHold|\w+ 200(\.results\[\])?)\.end_date: is not nullable/, reason: "T35" },
  { finding: /^bulkEditCustomerMembershipPrices request\.active_hold: is not nullable/, reason: "T36" },
  { finding: /^voidPendingInfractions request: takes .*, described as no body$/, reason: "T54" },
  { finding: /^(start|verify)TwoFactor\w* 200\.success: type is string, described as boolean$/, reason: "T58" },
];

const bounds = ["format", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "default"] as const;

/** What narrows a value although no page prints it, and is not marked as ours. */
function ownBounds(fact: Fact, schema: Schema, at: string, isMarked: boolean): string[] {
  const printed = [fact, ...(fact.oneOf ?? [])];
  const isPrinted = (bound: Bound, form: Schema): boolean =>
    printed.some(
      (one) => one[bound] === form[bound] || (bound === "minItems" && one.nonEmpty === true && form.minItems === 1),
    );
  return unmarkedBounds(document, schema, isPrinted, isMarked).map(
    (bound) => `${at}: ${bound} is on no page and has no mark`,
  );
}

/** The models that were met, each with the schema that expands in its place. */
const models = new Map<string, Schema>();

function modelsIn(fact: Fact): string[] {
  return [fact, ...(fact.oneOf ?? []), ...(fact.oneOf ?? []).flatMap(({ items }) => items ?? [])].flatMap(
    ({ model }) => model ?? [],
  );
}

function meetModels(fact: Fact, schema: Schema, at: string): string[] {
  const [model] = modelsIn(fact);
  if (model === undefined) return [];
  const target = follow(document, schema)["x-expandable"];
  if (target === undefined) return [`${at}: is expandable, described otherwise`];
  const described = typeof target === "string" ? document.components.schemas[target] : undefined;
  if (described === undefined) return [`${at}: expands to ${model}, described as ${String(target)}`];
  if (!models.has(model)) models.set(model, described);
  return [];
}

/** Of several forms, the one that a variant on the page means is the one that differs least. */
function closest(fact: Fact, forms: readonly Schema[], at: string): string[] {
  const compared = forms
    .map((form) => compareMembers(fact, [form], at))
    .toSorted((left, right) => left.length - right.length);
  return compared[0] ?? [`${at}: no form is described`];
}

function compareMembers(fact: Fact, forms: readonly Schema[], at: string): string[] {
  if (fact.children === undefined) return [];
  const found: string[] = [];
  const described = new Map(forms.flatMap((form) => Object.entries(form.properties ?? {})));
  const isMarked = forms.some(hasMark);
  const required = new Set(forms.flatMap((form) => form.required ?? []));
  for (const child of fact.children) {
    const name = child.name ?? "";
    const schema = described.get(name);
    const place = `${at}.${name}`;
    if (schema === undefined) {
      found.push(`${place}: is not described`);
      continue;
    }
    if (child.required !== undefined && child.inferredFromExample !== true) {
      const expected = child.required && child.deferred !== true;
      if (expected !== required.has(name))
        found.push(`${place}: is ${expected ? "required" : "optional"}, described otherwise`);
    }
    if (child.deferred === true && follow(document, schema)["x-deferred"] !== true)
      found.push(`${place}: is deferred, described otherwise`);
    found.push(...compare(child, schema, place, isMarked));
  }
  if (fact.truncated !== true) {
    const known = new Set(fact.children.map(({ name }) => name));
    for (const name of described.keys()) if (!known.has(name)) found.push(`${at}.${name}: is not on the page`);
  }
  return found;
}

function compareValues(fact: Fact, schema: Schema, at: string): string[] {
  const expected = fact.const === undefined ? fact.enum : [fact.const];
  if (expected === undefined) return [];
  const values = new Set(valuesOf(document, schema).filter((value) => value !== null));
  return [
    ...expected
      .filter((value) => value !== null && !values.has(value))
      .map((value) => `${at}: value ${JSON.stringify(value)} is not described`),
    ...[...values]
      .filter((value) => !expected.includes(value))
      .map((value) => `${at}: value ${JSON.stringify(value)} is not on the page`),
  ];
}

function isNullableFact(fact: Fact): boolean {
  return fact.nullable === true || (fact.oneOf ?? []).some(({ nullable }) => nullable === true);
}

function compare(fact: Fact, schema: Schema, at: string, isMarked = false): string[] {
  const found = compareValues(fact, schema, at);
  const forms = formsOf(document, schema);
  const types = typesOf(document, schema);
  const isKnownType =
    fact.type === undefined ||
    types.has(fact.type) ||
    (fact.inferredFromExample === true && fact.type === "integer" && types.has("number"));
  if (!isKnownType) found.push(`${at}: type is ${fact.type}, described as ${[...types].join(" or ")}`);
  if (
    fact.inferredFromExample !== true &&
    isNullableFact(fact) !== isNullable(document, schema) &&
    fact.name !== undefined
  ) {
    found.push(`${at}: ${isNullableFact(fact) ? "is" : "is not"} nullable, described otherwise`);
  }
  if (fact.inferredFromExample !== true) {
    for (const bound of bounds) {
      if (fact[bound] === undefined) continue;
      const described = [follow(document, schema), ...forms]
        .map((form) => form[bound])
        .filter((value) => value !== undefined);
      if (!described.includes(fact[bound])) {
        found.push(
          `${at}: ${bound} is ${JSON.stringify(fact[bound])}, described as ${described.map((value) => JSON.stringify(value)).join(" or ") || "nothing"}`,
        );
      }
    }
    if (fact.nonEmpty === true && !forms.some(({ minItems }) => (minItems ?? 0) > 0))
      found.push(`${at}: is not empty, described otherwise`);
    found.push(...ownBounds(fact, schema, at, isMarked));
  }
  if (fact.expandable === true) return [...found, ...meetModels(fact, schema, at)];
  if (
    fact.additionalProperties !== undefined &&
    !forms.some(({ additionalProperties: open }) => open !== undefined && open !== false)
  ) {
    found.push(`${at}: is open, described otherwise`);
  }
  if (fact.items !== undefined) {
    const items = forms.find((form) => form.items !== undefined)?.items;
    if (items !== undefined)
      found.push(...compare(fact.items, items, `${at}[]`, isMarked || hasMark(follow(document, schema))));
  }
  for (const variant of fact.oneOf ?? []) {
    const model = variant.model === undefined ? undefined : facts.models[variant.model];
    found.push(...closest(model ?? variant, forms, at));
  }
  return [...found, ...compareMembers(fact, forms, at)];
}

function compareParameters(fact: OperationFact, call: Call, name: string): string[] {
  const found: string[] = [];
  const known = new Set<Parameter>();
  for (const [location, parameters] of [
    ["path", fact.pathParams],
    ["query", fact.queryParams],
    ["header", fact.headerParams],
  ] as const) {
    for (const parameter of parameters) {
      const place = `${name} ${location} ${parameter.name}`;
      const described = call.parameters.find(
        (one) => one.in === location && one.name.toLowerCase() === parameter.name?.toLowerCase(),
      );
      if (described === undefined) {
        found.push(`${place}: is not described`);
        continue;
      }
      known.add(described);
      if ((parameter.required ?? false) !== (described.required ?? false))
        found.push(`${place}: is ${parameter.required === true ? "required" : "optional"}, described otherwise`);
      found.push(...compare(parameter, described.schema, place, hasMark(described)));
    }
  }
  const surplus = call.parameters.filter((parameter) => !known.has(parameter));
  return [...found, ...surplus.map((parameter) => `${name} ${parameter.in} ${parameter.name}: is not on the page`)];
}

const schemes: Record<string, string> = {
  TokenAuthentication: "TokenAuth",
  JWTAuthentication: "JwtAuth",
  BearerToken: "BearerAuth",
};

function compareAccess(fact: OperationFact, { operation }: Call, name: string): string[] {
  const found: string[] = [];
  const sorted = (names: readonly string[] = []): string => names.toSorted().join(", ");
  if (sorted(fact.permissions) !== sorted(operation["x-permissions"]))
    found.push(
      `${name}: permissions are ${sorted(fact.permissions)}, described as ${sorted(operation["x-permissions"])}`,
    );
  if (sorted(fact.conditions) !== sorted(operation["x-conditions"]))
    found.push(`${name}: conditions are ${sorted(fact.conditions)}, described as ${sorted(operation["x-conditions"])}`);
  if (fact.security === null) return found;
  const described = new Set(
    (operation.security ?? document.security ?? []).flatMap((alternative) => Object.keys(alternative)),
  );
  const expected = fact.security.map((scheme) => schemes[scheme] ?? scheme);
  if (
    expected.length === 0
      ? described.size > 0
      : !expected.every((scheme) => described.has(scheme)) || (expected.length < 3 && described.size > expected.length)
  ) {
    found.push(`${name}: security is ${sorted(expected) || "none"}, described as ${sorted([...described]) || "none"}`);
  }
  return found;
}

function compareBodies(fact: OperationFact, call: Call, name: string): string[] {
  const found: string[] = [];
  const body = call.operation.requestBody;
  const content = body?.content ?? {};
  const types = Object.keys(content).toSorted().join(", ");
  if (fact.requestContentTypes.toSorted().join(", ") !== types)
    found.push(
      `${name} request: takes ${fact.requestContentTypes.join(", ") || "no body"}, described as ${types || "no body"}`,
    );
  if (fact.requestBody !== null) {
    if (body !== undefined && fact.requestBody.required !== (body.required ?? false))
      found.push(`${name} request: is ${fact.requestBody.required ? "required" : "optional"}, described otherwise`);
    const inferred = fact.requestBody.inferredFromExample === true ? { inferredFromExample: true } : {};
    const seen = new Set<string>();
    for (const { schema } of Object.values(content)) {
      if (schema === undefined || seen.has(JSON.stringify(schema))) continue;
      seen.add(JSON.stringify(schema));
      found.push(...compare({ ...fact.requestBody.schema, ...inferred }, schema, `${name} request`));
    }
  }
  const responses = new Map(call.responses);
  for (const status of responses.keys())
    if (status.startsWith("2") && fact.responses[status] === undefined)
      found.push(`${name} ${status}: is not on the page`);
  for (const [status, { contentTypes, schema, truncated }] of Object.entries(fact.responses)) {
    const response = responses.get(status);
    if (response === undefined) {
      found.push(`${name} ${status}: is not described`);
      continue;
    }
    const described = Object.keys(response.content ?? {})
      .toSorted()
      .join(", ");
    if (contentTypes.toSorted().join(", ") !== described)
      found.push(
        `${name} ${status}: answers ${contentTypes.join(", ") || "nothing"}, described as ${described || "nothing"}`,
      );
    const media = response.content?.["application/json"];
    if (schema === undefined || schema === null || media?.schema === undefined) continue;
    found.push(...compare(truncated === true ? { ...schema, truncated } : schema, media.schema, `${name} ${status}`));
  }
  return found;
}

function findings(): string[] {
  const found = facts.operations.flatMap((fact) => {
    const call = calls.get(`${fact.method} ${fact.path}`);
    if (call === undefined) return [`${fact.method} ${fact.path}: is not described`];
    const name = call.operation.operationId;
    return [
      ...compareAccess(fact, call, name),
      ...compareParameters(fact, call, name),
      ...compareBodies(fact, call, name),
    ];
  });
  // A model leads to further models, which the map yields as they are met.
  for (const [model, schema] of models) {
    const fact = facts.models[model];
    if (fact !== undefined) found.push(...compare(fact, schema, model));
  }
  return found;
}

describe("the reference pages", () => {
  const verdict = explain(findings(), exceptions);

  test("have 61 operations", () => expect(facts.operations).toHaveLength(61));
  test("hold nothing that is described otherwise", () => expect(verdict.unexplained).toEqual([]));
  test("are departed from only for a reason", () => {
    expect(verdict.unused).toEqual([]);
    expect(exceptions.length).toBeLessThanOrEqual(40);
  });
});
