import { describe, expect, test } from "vitest";
import {
  annotate,
  callers,
  clientName,
  conditions,
  confidence,
  contradictions,
  deferred,
  expandable,
  idempotent,
  modes,
  operationName,
  permissions,
  rateClass,
  source,
  trigger,
  uses,
} from "../src/annotate.ts";
import type { Bundle, Node } from "../src/bundle.ts";

describe("what each extension says", () => {
  const info = {
    "x-rate-classes": {
      write: {
        windows: [
          { limit: 200, seconds: 60, scope: "all" },
          { limit: 50, seconds: 10, scope: "endpoint" },
        ],
      },
    },
  };

  test.each<[string, string | undefined, string | undefined]>([
    ["an operation's name", operationName({ operationId: "getRole" }), "**Operation** `getRole`"],
    ["one permission", permissions({ "x-permissions": ["super_admin"] }), "**Staff permission** `super_admin`"],
    [
      "several permissions",
      permissions({ "x-permissions": ["super_admin", "customers"] }),
      "**Staff permissions** `super_admin` or `customers`; one is enough",
    ],
    ["one condition", conditions({ "x-conditions": ["is_feature_on"] }), "**Condition** `is_feature_on`"],
    ["several conditions", conditions({ "x-conditions": ["a", "b", "c"] }), "**Conditions** `a`, `b` and `c`"],
    ["one mode", modes({ "x-modes": ["provider"] }), "**Request mode** `provider` only"],
    ["both modes", modes({ "x-modes": ["customer", "provider"] }), "**Request modes** `customer` and `provider`"],
    [
      "callers of whom one is enough",
      callers({ "x-callers": ["admin", "self"] }),
      "**Who may call** an admin of the organization, or the person concerned",
    ],
    [
      "callers with words of their own",
      callers({ "x-callers": ["member", "anyone"] }),
      "**Who may call** any member of the organization, or anyone, without a token",
    ],
    [
      "a plan on top of a caller",
      callers({ "x-callers": ["owner", "enterprise"] }),
      "**Who may call** the owner of the organization; on the Enterprise plan only",
    ],
    ["a caller without words of its own", callers({ "x-callers": ["auditor"] }), "**Who may call** `auditor`"],
    [
      "a rate class with its windows",
      rateClass({ "x-rate-class": "write" }, info),
      "**Rate limit** `write`: 200 in 60 seconds on all endpoints together, 50 in 10 seconds on this endpoint",
    ],
    ["a rate class that is not described", rateClass({ "x-rate-class": "read" }, info), undefined],
    [
      "a call that may be repeated",
      idempotent({ "x-idempotent": true }),
      "**Repeating** is safe: a second call changes nothing more",
    ],
    [
      "a call that must not be repeated",
      idempotent({ "x-idempotent": false }),
      "**Repeating** is not safe: a second call acts again",
    ],
    [
      "a source",
      source({ "x-source": { document: "Update a role", name: "PATCH/roles/roleId", date: "1.0.15" } }),
      "**Source** Update a role (1.0.15), there `PATCH/roles/roleId`",
    ],
    ["a client's name", clientName({ "x-name": "filter" }), "The client calls it `filter`."],
    [
      "an expandable reference",
      expandable({ "x-expandable": "Membership" }, "memberships"),
      "**Expandable**: `expand=memberships` puts `Membership` in its place.",
    ],
    [
      "an expandable value",
      expandable({ "x-expandable": true }, "usage"),
      "**Expandable**: `expand=usage` asks for it.",
    ],
    [
      "a deferred field",
      deferred({ "x-deferred": true }, "usage"),
      "**Deferred**: left out unless asked for with `expand=usage`.",
    ],
    ["a trigger", trigger({ "x-trigger": true }), "**Trigger**: acts once and is never part of an answer."],
    ["the uses of an attribute", uses({ "x-updatable": true, "x-sortable": true }), "*Sortable, updatable.*"],
    [
      "every use of an attribute",
      uses({ "x-updatable": true, "x-creatable": true, "x-filterable": true, "x-sortable": true }),
      "*Sortable, filterable, creatable, updatable.*",
    ],
    ["a relationship in filters", uses({ "x-relationship": { type: "roles", filterable: true } }), "*Filterable.*"],
    [
      "a relationship that stays out of filters",
      uses({ "x-relationship": { type: "versions", filterable: false } }),
      undefined,
    ],
    ["a stated fact", confidence({ "x-confidence": "stated" }), undefined],
    ["an inference", confidence({ "x-confidence": { inferred: "From the names" } }), "**Inferred**: From the names."],
    ["a decision", confidence({ "x-confidence": { decided: "Both fit." } }), "**Decided**: Both fit."],
    [
      "a contradiction",
      contradictions([{ id: "D1", sources: "One says a, one b.", decision: "b", reason: "It is newer." }])[0],
      "**The sources disagree** (D1): One says a, one b. **Decision**: b. **Reason**: It is newer.",
    ],
  ])("%s", (_, said, expected) => {
    expect(said).toBe(expected);
  });

  test("nothing, where there is no extension", () => {
    const every = [permissions, conditions, modes, callers, idempotent, source, clientName, trigger, uses, confidence];
    expect(every.map((remark) => remark({}))).toEqual(every.map(() => undefined));
    expect([expandable({}, "a"), deferred({}, "a"), rateClass({}, {}), contradictions(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });
});

describe("the annotated copy", () => {
  const disagreement = { id: "T1", sources: "Two dates.", decision: "The later.", reason: "It is newer." };
  const formed = { description: "An id or null.", oneOf: [{ type: "null" }, { $ref: "#/components/schemas/Id" }] };
  const bundle: Bundle = {
    openapi: "3.1.1",
    info: {
      title: "T",
      version: "1",
      description: "Words.",
      "x-contradictions": [disagreement],
      "x-rate-classes": { read: { windows: [{ limit: 5, seconds: 1, scope: "all" }] } },
    },
    servers: [
      { url: "https://a.test", description: "The `live` one.", "x-contradiction": [disagreement] },
      { url: "https://b.test" },
    ],
    paths: {
      "/roles": {
        get: {
          operationId: "listRoles",
          tags: ["Roles"],
          description: "All roles.",
          parameters: [{ name: "filter[q]", in: "query", description: "Which.", "x-name": "filter" }],
          "x-permissions": ["super_admin"],
          "x-conditions": ["is_feature_on"],
          "x-modes": ["provider"],
          "x-callers": ["self"],
          "x-rate-class": "read",
          "x-idempotent": true,
          "x-source": { document: "List roles", name: "GET/roles", date: "1.0.15" },
        },
        post: {
          requestBody: {
            description: "The role to make.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/RoleCreate" } },
              "multipart/form-data": { schema: { $ref: "#/components/schemas/RoleCreate" } },
            },
          },
          responses: {
            200: { description: "One of two.", content: { "application/json": { schema: formed } } },
          },
        },
      },
    },
    components: {
      examples: { value: { "x-contradiction": [disagreement], value: { "x-deferred": true } } },
      schemas: {
        Id: { type: "string", description: "An id." },
        RoleCreate: { type: "object", description: "A role.", "x-confidence": { inferred: "From the names" } },
        Role: {
          type: "object",
          examples: [{ "x-deferred": true }],
          properties: {
            id: { $ref: "#/components/schemas/Id", "x-sortable": true },
            examples: { type: "array", "x-deferred": true },
            name: { type: "string", description: "Its name." },
            _renew: { type: "boolean", description: "Renews it.", "x-trigger": true },
            parent: {
              description: "The role above.",
              oneOf: [
                { type: "null" },
                { $ref: "#/components/schemas/Id" },
                { type: "object", description: "A role." },
              ],
              "x-expandable": "Role",
            },
          },
        },
      },
    },
  };
  const before = structuredClone(bundle);
  const copy = annotate(bundle);
  const properties = copy.components?.["schemas"]?.["Role"] as { properties: Record<string, Node>; examples: unknown };

  test("leaves the bundle as it is", () => {
    expect(bundle).toEqual(before);
  });

  test("puts what the extensions say under the description", () => {
    const { description, parameters } = copy.paths["/roles"]!["get"] as Node;
    expect(description).toBe(
      [
        "All roles.\n",
        "- **Operation** `listRoles`.",
        "- **Staff permission** `super_admin`.",
        "- **Condition** `is_feature_on`.",
        "- **Request mode** `provider` only.",
        "- **Who may call** the person concerned.",
        "- **Rate limit** `read`: 5 in 1 seconds on all endpoints together.",
        "- **Repeating** is safe: a second call changes nothing more.",
        "- **Source** List roles (1.0.15), there `GET/roles`.",
      ].join("\n"),
    );
    expect(parameters).toMatchObject([{ description: "Which.\n\nThe client calls it `filter`." }]);
    expect(properties.properties["_renew"]?.["description"]).toBe(
      "Renews it.\n\n**Trigger**: acts once and is never part of an answer.",
    );
  });

  test("repeats the description that a reference would have shown", () => {
    expect(properties.properties["id"]?.["description"]).toBe("An id.\n\n*Sortable.*");
  });

  test("tells a property called `examples` from examples", () => {
    expect(properties.properties["examples"]?.["description"]).toContain("**Deferred**");
    expect(properties.examples).toEqual([{ "x-deferred": true }]);
  });

  test("tells what concerns an example, and leaves what it shows", () => {
    expect(copy.components?.["examples"]?.["value"]).toEqual({
      description: "**The sources disagree** (T1): Two dates. **Decision**: The later. **Reason**: It is newer.",
      "x-contradiction": [disagreement],
      value: { "x-deferred": true },
    });
  });

  test("leaves a description without extensions alone", () => {
    expect(properties.properties["name"]?.["description"]).toBe("Its name.");
  });

  test("tells of a server without Markdown, which is not shown there", () => {
    expect(copy.servers).toMatchObject([
      {
        description: "The live one.\n\nThe sources disagree (T1): Two dates. Decision: The later. Reason: It is newer.",
      },
      { url: "https://b.test" },
    ]);
  });

  test("tells of a property with each of its forms, of which one is shown", () => {
    const said = "The role above.\n\n**Expandable**: `expand=parent` puts `Role` in its place.";
    const forms = properties.properties["parent"]?.["oneOf"] as Node[];
    expect(forms.map(({ description }) => description)).toEqual([said, `${said}\n\nAn id.`, `${said}\n\nA role.`]);
  });

  test("tells of a body what its schema says, once, unless its forms do", () => {
    const { requestBody, responses } = copy.paths["/roles"]!["post"] as {
      requestBody: Node;
      responses: Record<string, Node>;
    };
    expect(requestBody["description"]).toBe("The role to make.\n\nA role.\n\n**Inferred**: From the names.");
    expect(responses["200"]?.["description"]).toBe("One of two.");
  });

  test("ends the introduction with contradictions that belong to nothing described", () => {
    expect(copy.info.description).toBe(
      "Words.\n\n## Contradictions in the sources\n\n- **The sources disagree** (T1): Two dates. **Decision**: The later. **Reason**: It is newer.",
    );
  });
});
