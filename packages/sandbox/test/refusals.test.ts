import { createSandbox as createBuilt } from "@memberships/sandbox";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import type { Answer, Ask, Opened } from "./support/open.ts";
import { commerceLayerAsker, openCommerceLayer, openTeamUp } from "./support/open.ts";
import { unchanged } from "./support/unchanged.ts";

type Refusal = readonly [
  name: string,
  method: string,
  path: string,
  ask: Ask,
  status: number,
  code: string,
  headers?: Record<string, string>,
];

const system = "/membership_penalty_systems/7";
const valid = { name: "Late", memberships: [42] };
const text = (type: string, body: string): Ask => ({ raw: { type, body } });

const teamup: readonly Refusal[] = [
  ["no token", "GET", system, { token: null }, 401, "authentication_failed"],
  ["an unknown token", "GET", system, { token: "nobody" }, 401, "authentication_failed"],
  [
    "an unknown prefix",
    "GET",
    system,
    { token: null, headers: { authorization: "Basic sandbox" } },
    401,
    "authentication_failed",
  ],
  ["a missing permission", "PUT", system, { token: "sandbox-staff", json: valid }, 403, "permission_denied"],
  ["the wrong mode", "PUT", system, { token: "sandbox-customer", json: valid }, 403, "mode_not_allowed"],
  [
    "a mode that the token does not have",
    "GET",
    system,
    { headers: { "TeamUp-Request-Mode": "customer" } },
    403,
    "mode_not_allowed",
  ],
  ["a mode that nobody has", "GET", system, { headers: { "TeamUp-Request-Mode": "owner" } }, 400, "parameter_invalid"],
  ["two modes and no choice", "GET", system, { token: "sandbox-two-modes" }, 400, "request_mode_header_missing"],
  ["two providers and no choice", "GET", system, { token: "sandbox-two-providers" }, 400, "provider_header_missing"],
  ["a provider out of reach", "GET", system, { headers: { "TeamUp-Provider-ID": "9" } }, 403, "provider_invalid"],
  ["a provider of many digits", "GET", system, { headers: { "TeamUp-Provider-ID": "1234" } }, 403, "provider_invalid"],
  ...["one", "1x", "x1"].map((id): Refusal => [
    `the provider ${id}`,
    "GET",
    system,
    { headers: { "TeamUp-Provider-ID": id } },
    400,
    "provider_header_invalid",
  ]),
  ["an unknown id", "PUT", "/membership_penalty_systems/999", { json: valid }, 404, "not_found"],
  ["an id that is none", "GET", "/membership_penalty_systems/seven", {}, 404, "not_found"],
  ["an unknown path", "GET", "/memberships/42/colour", {}, 404, "not_found"],
  [
    "another business's id",
    "GET",
    system,
    { token: "sandbox-two-providers", headers: { "TeamUp-Provider-ID": "2" } },
    404,
    "not_found",
  ],
  ["a wrong method", "DELETE", system, {}, 405, "method_not_allowed", { allow: "GET, PATCH, PUT, HEAD" }],
  ["an Accept that nothing fits", "GET", system, { headers: { accept: "text/html" } }, 406, "not_acceptable"],
  ["a wrong media type", "PUT", system, text("text/plain", "name=Late"), 415, "unsupported_media_type"],
  ["what is not a media type", "PUT", system, text("constructor", "name=Late"), 415, "unsupported_media_type"],
  ["no media type", "PUT", system, text("", "name=Late"), 415, "unsupported_media_type"],
  ["no body", "PUT", system, {}, 400, "parameter_invalid"],
  ["truncated JSON", "PUT", system, text("application/json", '{"name": "La'), 400, "parse_error"],
  ["JSON that is not an object", "PUT", system, text("application/json", "[]"), 400, "parameter_invalid"],
  [
    "bytes that are not UTF-8",
    "PUT",
    system,
    { raw: { type: "application/json", body: new Uint8Array([0x22, 0xff, 0x22]) } },
    400,
    "parse_error",
  ],
  [
    "escapes that are not UTF-8",
    "PUT",
    system,
    text("application/x-www-form-urlencoded", "name=%FF&memberships=42"),
    400,
    "parse_error",
  ],
  [
    "multipart without its boundary",
    "PUT",
    system,
    text("multipart/form-data; boundary=x", "name=Late"),
    400,
    "parse_error",
  ],
  [
    "a form's index that is none",
    "PUT",
    system,
    text("application/x-www-form-urlencoded", "name=Late&memberships[x]=42"),
    400,
    "parameter_invalid",
  ],
  ["an unknown format", "GET", `${system}?format=yaml`, {}, 400, "parameter_invalid"],
  ["a parameter against its pattern", "GET", `${system}?expand=a.b.c.d.e`, {}, 400, "parameter_invalid"],
];

const path = "/memberships/xYZkjABcde";
const sent = { data: { type: "memberships", id: "xYZkjABcde", attributes: { reference: "CRM-2" } } };
const jsonApi = "application/vnd.api+json";

const commercelayer: readonly Refusal[] = [
  ["no token", "GET", path, { token: null }, 401, "INVALID_TOKEN"],
  ["an unknown token", "GET", path, { token: "a.b.c" }, 401, "INVALID_TOKEN"],
  ["an unknown id", "GET", "/memberships/NoSuchMbRs", {}, 404, "RECORD_NOT_FOUND"],
  ["an id that is none", "GET", "/memberships/1", {}, 404, "RECORD_NOT_FOUND"],
  ["an unknown path", "GET", "/colours", {}, 404, "RECORD_NOT_FOUND"],
  ["a wrong method", "PUT", path, { json: sent }, 405, "METHOD_NOT_ALLOWED", { allow: "DELETE, GET, PATCH, HEAD" }],
  ["another Accept", "GET", path, { headers: { accept: "application/json" } }, 406, "NOT_ACCEPTABLE"],
  ["an Accept with parameters", "GET", path, { headers: { accept: `${jsonApi}; ext=bulk` } }, 406, "NOT_ACCEPTABLE"],
  ["an Accept that rules it out", "GET", path, { headers: { accept: `${jsonApi};q=0` } }, 406, "NOT_ACCEPTABLE"],
  ["another media type", "PATCH", path, text("application/json", JSON.stringify(sent)), 415, "UNSUPPORTED_MEDIA_TYPE"],
  ["truncated JSON", "PATCH", path, text(jsonApi, '{"data": {"ty'), 400, "BAD_REQUEST"],
  ["no body", "PATCH", path, text(jsonApi, ""), 400, "PARAM_MISSING"],
  ["another version", "GET", path, { headers: { "accept-version": "v2" } }, 400, "PARAM_NOT_ALLOWED"],
];

type Query = readonly [address: string, parameter: string, detail: string];

const queries: Readonly<Record<string, readonly Query[]>> = {
  INVALID_INCLUDE: [
    [`${path}?include=roles`, "include", "roles is not a valid includable relationship of memberships"],
    [`${path}?include=role.colours`, "include", "colours is not a valid includable relationship of roles"],
  ],
  INVALID_FIELD: [[`${path}?fields[memberships]=colour`, "fields", "colour is not a valid field for memberships."]],
  INVALID_RESOURCE: [[`${path}?fields[colours]=name`, "fields", "colours is not a valid resource."]],
  INVALID_FIELD_FORMAT: [[`${path}?fields=status`, "fields", "Fields must specify a type."]],
  INVALID_SORT_CRITERIA: [
    ["/memberships?sort=colour", "sort", "colour is not a valid sort criteria for memberships"],
    ["/memberships?sort=user_email", "sort", "user_email is not a valid sort criteria for memberships"],
    ["/roles/ABCRtyUpBa/permissions?sort=colour", "sort", "colour is not a valid sort criteria for permissions"],
  ],
  INVALID_PAGE_OBJECT: [["/memberships?page=2", "page", "Invalid Page Object."]],
  PARAM_NOT_ALLOWED: [
    ["/memberships?page[colour]=1", "page[colour]", "colour is not allowed."],
    ["/memberships?colour=blue", "colour", "colour is not allowed."],
    ["/memberships?page[size=5", "page[size", "page[size is not allowed."],
    [`${path}?sort=status`, "sort", "sort is not allowed."],
    [`${path}?page[size]=5`, "page[size]", "page[size] is not allowed."],
    ["/versions?include=role", "include", "include is not allowed."],
  ],
  INVALID_PAGE_VALUE: [
    ["/memberships?page[size]=26", "page[size]", "size exceeds maximum page size of 25."],
    ["/memberships?page[number]=0", "page[number]", "0 is not a valid value for number page parameter."],
    ["/memberships?page[number]=two", "page[number]", "two is not a valid value for number page parameter."],
  ],
  FILTER_NOT_ALLOWED: [
    ["/memberships?filter[status]=active", "filter[status]", "filter[status] is not allowed."],
    ["/memberships?filter[q][id_in]=&filter[status]=active", "filter[status]", "filter[status] is not allowed."],
    [`${path}?filter[q][status_eq]=active`, "filter[q][status_eq]", "filter[q][status_eq] is not allowed."],
    ["/memberships?filter[q][colour_eq]=blue", "filter[q]", "colour_eq is not allowed."],
    ["/memberships?filter[q][owner_cont]=tr", "filter[q]", "owner_cont is not allowed."],
  ],
  INVALID_FILTER_VALUE: [
    ["/memberships?filter[q][created_at_gt]=soon", "filter[q]", "soon is not a valid value for created_at_gt."],
    ...["1", "2026-02-30", "2026-02-01T09:00:00"].map(
      (date) =>
        [
          `/memberships?filter[q][created_at_gt]=${date}`,
          "filter[q]",
          `${date} is not a valid value for created_at_gt.`,
        ] as const,
    ),
    ["/memberships?filter[q][owner_eq]=maybe", "filter[q]", "maybe is not a valid value for owner_eq."],
    [
      "/memberships?filter[q][status_or_owner_eq]=active",
      "filter[q]",
      "active is not a valid value for status_or_owner_eq.",
    ],
    ["/memberships?filter[q][metadata_jcont]=none", "filter[q]", "none is not a valid value for metadata_jcont."],
    ["/api_credentials?filter[q][expires_in_gt]=", "filter[q]", " is not a valid value for expires_in_gt."],
    ["/api_credentials?filter[q][expires_in_in]=1,x", "filter[q]", "1,x is not a valid value for expires_in_in."],
  ],
};

async function expectRefusal(sandbox: Opened, [, method, url, ask, status, , headers]: Refusal): Promise<unknown> {
  const answer = await unchanged(sandbox, () => sandbox.ask(method, url, ask));
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject(headers ?? {});
  return answer.body;
}

/** A minifier leaves out what it takes for superfluous, so that what was built may refuse less than its sources. */
const makers = [
  ["as in the sources", createSandbox],
  ["as built", createBuilt],
] as const;

describe.each(makers)("TeamUp refuses, and nothing changes: %s", (_of, create) => {
  test.each(teamup.map((refusal) => [refusal[0], refusal] as const))("%s", async (_name, refusal) => {
    expect(await expectRefusal(openTeamUp({}, create), refusal)).toMatchObject({ code: refusal[5] });
  });
});

describe.each(makers)("Commerce Layer refuses, and nothing changes: %s", (_of, create) => {
  test.each(commercelayer.map((refusal) => [refusal[0], refusal] as const))("%s", async (_name, refusal) => {
    const body = await expectRefusal(await openCommerceLayer({}, "sandbox", create), refusal);
    expect(body).toMatchObject({ errors: [{ code: refusal[5], status: String(refusal[4]) }] });
  });

  const rows = Object.entries(queries).flatMap(([code, each]) => each.map((query) => [code, ...query] as const));
  test.each(rows)("%s for %s at %s: %s", async (code, address, parameter, detail) => {
    const sandbox = await openCommerceLayer({}, "sandbox", create);
    const { status, body } = await unchanged(sandbox, () => sandbox.ask("GET", address));
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ status: "400", code, detail, source: { parameter } }]);
  });
});

describe("TeamUp refuses, and nothing changes", () => {
  test("what has no field without errors of fields", async () => {
    const { body } = await openTeamUp().ask("GET", "/memberships/999");
    expect(body).toEqual({ code: "not_found", message: "Not found.", type: "invalid_request_error" });
  });

  test.each([
    [system, 401],
    [`${system}/void_pending`, 405],
    ["/nowhere", 404],
  ])("HEAD of %s with %i and no body", async (address, status) => {
    const answer = await openTeamUp().ask("HEAD", address, { token: null });
    expect([answer.status, answer.text]).toEqual([status, ""]);
  });

  test.each(["Bearer", "Token", "JWT", "token"])("no token behind the prefix %s", async (prefix) => {
    const { ask } = openTeamUp();
    const { status } = await ask("GET", system, { token: null, headers: { authorization: `${prefix} sandbox` } });
    expect(status).toBe(200);
  });
});

describe("Commerce Layer refuses, and nothing changes", () => {
  test.each([
    [
      "expires_in",
      7199,
      "must be greater than or equal to 7200",
      { error: "greater_than_or_equal_to", count: 7200, value: 7199 },
    ],
    [
      "expires_in",
      4e7,
      "must be less than or equal to 31536000",
      { error: "less_than_or_equal_to", count: 31_536_000, value: 4e7 },
    ],
    ["mode", "other", "is not included in the list", { error: "inclusion", value: "other" }],
    ["name", " ", "can't be blank", { error: "blank" }],
    ["name", 5, "is invalid", { error: "invalid" }],
    ["email", "x", "is too short (minimum is 3 characters)", { error: "too_short", count: 3 }],
    [
      "email",
      `${"a".repeat(250)}@example.com`,
      "is too long (maximum is 254 characters)",
      { error: "too_long", count: 254 },
    ],
  ])("%s %j in the words of its rule", async (name, value, title, meta) => {
    const { ask } = await openCommerceLayer();
    const organization = { data: { type: "organizations", id: "HrbPnEoRgA" } };
    const credential = {
      type: "api_credentials",
      attributes: { name: "A", kind: "webapp", [name]: value },
      relationships: { organization },
    };
    const user = { type: "users", attributes: { [name]: value } };
    const { body } =
      name === "email"
        ? await ask("PATCH", "/user", { json: { data: user } })
        : await ask("POST", "/api_credentials", { json: { data: credential } });
    expect(body.errors[0]).toEqual({
      title,
      detail: `${name} - ${title}`,
      code: "VALIDATION_ERROR",
      source: { pointer: `/data/attributes/${name}` },
      status: "422",
      meta,
    });
  });

  test("a member who is not an admin", async () => {
    const sandbox = await openCommerceLayer({}, "sandbox-member");
    const { status, body } = await sandbox.ask("PATCH", path, { json: sent });
    expect([status, body.errors[0].code]).toEqual([401, "UNAUTHORIZED"]);
  });

  test("a member, of a profile that they do not have, wherever it is related", async () => {
    const sandbox = await openCommerceLayer({}, "sandbox-member");
    const reads = [
      "/membership_profiles/MbRpRoFsUp",
      "/memberships/xYZkjABcde/membership_profile",
      "/application_memberships/AppMbRpRoF/membership_profile",
    ];
    const statuses = (): Promise<number[]> =>
      Promise.all(reads.map(async (read) => (await sandbox.ask("GET", read)).status));
    expect(await statuses()).toEqual([401, 401, 401]);
    expect((await sandbox.ask("GET", "/memberships/OwnMbRmiRa/membership_profile")).body.data).toBeNull();
    const own = { type: "memberships", id: "ActMbRsoFi" };
    const profile = { data: { type: "membership_profiles", id: "MbRpRoFsUp" } };
    const admin = await commerceLayerAsker(sandbox, "sandbox");
    await admin("PATCH", "/memberships/ActMbRsoFi", {
      json: { data: { ...own, relationships: { membership_profile: profile } } },
    });
    expect(await statuses()).toEqual([200, 200, 200]);
  });

  test("an outsider, for whom nothing of it exists", async () => {
    const sandbox = await openCommerceLayer({}, "sandbox-outsider");
    expect((await sandbox.ask("GET", path)).status).toBe(404);
    expect((await sandbox.ask("GET", "/memberships")).body.meta.record_count).toBe(0);
  });

  test("an address that another user has", async () => {
    const sandbox = await openCommerceLayer({}, "sandbox-outsider");
    const { body: own } = await sandbox.ask("GET", "/user");
    const { id } = own.data;
    const change = (email: string): Promise<Answer> =>
      sandbox.ask("PATCH", "/user", { json: { data: { type: "users", id, attributes: { email } } } });
    const { status, body } = await unchanged(sandbox, () => change("mira.castellan@example.com"));
    expect([status, body.errors]).toEqual([
      422,
      [
        expect.objectContaining({
          code: "VALIDATION_ERROR",
          detail: "email - has already been taken",
          source: { pointer: "/data/attributes/email" },
        }),
      ],
    ]);
    expect((await sandbox.ask("GET", "/organizations")).body.meta.record_count).toBe(0);
    expect((await change(own.data.attributes.email)).status).toBe(200);
    expect((await change("olive@example.com")).status).toBe(200);
  });

  test.each([
    [
      "an empty name and no organization",
      "POST",
      "/roles",
      { type: "roles", attributes: { name: "" }, relationships: {} },
      ["name - can't be blank", "organization - can't be blank"],
    ],
    [
      "an id of another form",
      "PATCH",
      "/roles/RdoRoLehPb",
      { type: "roles", id: "1", attributes: {} },
      ["id has another form than JSON:API asks for."],
    ],
    [
      "under a name with a slash that is not a market's, what is not a configuration",
      "PATCH",
      "/organizations/HrbPnEoRgA",
      { type: "organizations", id: "HrbPnEoRgA", attributes: { config: { mfe: { "a/b": 5 } } } },
      ["config - is invalid"],
    ],
  ])("%s, each once", async (_name, method, url, data, details) => {
    const { ask } = await openCommerceLayer();
    const { body } = await ask(method, url, { json: { data } });
    expect(body.errors.map(({ detail }: { detail: string }) => detail)).toEqual(details);
  });

  test.each([[null], [[]], ["text"]])("the document %j as a whole", async (json) => {
    const { body } = await (await openCommerceLayer()).ask("PATCH", path, { json });
    expect(body.errors).toMatchObject([
      { code: "INVALID_DATA_FORMAT", detail: "The document has another form than JSON:API asks for." },
    ]);
  });

  test("a token after two hours", async () => {
    const sandbox = await openCommerceLayer();
    sandbox.clock.advance({ hours: 2 });
    const { status, body } = await sandbox.ask("GET", path);
    expect([status, body.errors[0].code]).toEqual([401, "INVALID_TOKEN"]);
    expect((await (await commerceLayerAsker(sandbox, "sandbox"))("GET", path)).status).toBe(200);
  });

  test.each([
    [{ grant_type: "client_credentials", client_id: "sandbox", client_secret: "wrong" }, 401, "invalid_client"],
    [{ grant_type: "client_credentials", client_id: "nobody", client_secret: "sandbox" }, 401, "invalid_client"],
    [{ grant_type: "password", client_id: "sandbox", client_secret: "sandbox" }, 400, "unsupported_grant_type"],
    [{ grant_type: "client_credentials", client_id: "sandbox" }, 400, "invalid_request"],
  ])("the credentials %j", async (body, status, title) => {
    const { fetch } = await openCommerceLayer();
    const response = await fetch("https://auth.commercelayer.io/oauth/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ title, status }] });
  });

  test("a form where the token endpoint takes JSON", async () => {
    const { fetch } = await openCommerceLayer();
    const body = new URLSearchParams({ grant_type: "client_credentials", client_id: "sandbox" });
    const response = await fetch("https://auth.commercelayer.io/oauth/token", { method: "POST", body });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          title: "invalid_request",
          detail:
            "The token endpoint takes 'application/json'. This request specified 'application/x-www-form-urlencoded'.",
        },
      ],
    });
  });

  test("and every answer tells the rate limit", async () => {
    const { ask } = await openCommerceLayer();
    for (const answer of [
      await ask("GET", path),
      await ask("GET", "/colours"),
      await ask("PATCH", path, { json: {} }),
    ]) {
      expect(Number(answer.headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0);
    }
  });
});
