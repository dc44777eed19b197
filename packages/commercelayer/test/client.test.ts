import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { failure } from "../../../scripts/conformance/calling.ts";
import { ApiError, createCommerceLayer, type CommerceLayerOptions } from "../src/index.ts";

const SECRET = "s3cr3t";

function observed(
  answer: (request: Request) => Response | Promise<Response>,
  options: CommerceLayerOptions = { token: SECRET },
) {
  const requests: Request[] = [];
  const cl = createCommerceLayer({
    fetch: async (url, init) => {
      const request = new Request(url, init);
      requests.push(request.clone());
      return answer(request);
    },
    ...options,
  });
  return { cl, requests };
}

const membership = { type: "memberships", id: "xYZkjABcde", attributes: { status: "pending" } };
const answerMembership = () =>
  Response.json({ data: membership }, { headers: { "content-type": "application/vnd.api+json" } });
const path = { membershipId: "xYZkjABcde" };

describe("createCommerceLayer", () => {
  it("sends and reads documents of the right media type", async () => {
    const { cl, requests } = observed(answerMembership);
    const answer = await cl.updateMembership({
      path,
      query: { include: ["role"] },
      body: { reference: "CRM-1042", role: "ABCRtyUpBa" },
    });
    expect(answer).toEqual({ type: "memberships", id: "xYZkjABcde", status: "pending" });
    const [request] = requests;
    expect([request!.method, request!.url]).toEqual([
      "PATCH",
      "https://provisioning.commercelayer.io/api/memberships/xYZkjABcde?include=role",
    ]);
    expect(Object.fromEntries(request!.headers)).toMatchObject({
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      authorization: `Bearer ${SECRET}`,
    });
    expect(await request!.json()).toEqual({
      data: {
        type: "memberships",
        id: "xYZkjABcde",
        attributes: { reference: "CRM-1042" },
        relationships: { role: { data: { type: "roles", id: "ABCRtyUpBa" } } },
      },
    });
  });

  it("sends no media type without a body, and the right one on the wire beneath", async () => {
    const { cl, requests } = observed(answerMembership);
    await cl.getMembership({ path });
    await cl.http.PATCH("/memberships/{membershipId}", {
      params: { path },
      body: { data: { type: "memberships", id: "xYZkjABcde", attributes: { reference: "x" } } },
    });
    expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual([null, "application/vnd.api+json"]);
  });

  it("sends the media type of a write also where its body is left out, and the id as text", async () => {
    const { cl, requests } = observed(answerMembership);
    await cl.resendMembership({ path });
    await cl.updateMembership({ path: { membershipId: 5 as unknown as string }, body: { reference: "x" } });
    expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual([
      "application/vnd.api+json",
      "application/vnd.api+json",
    ]);
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual([
      "",
      '{"data":{"type":"memberships","id":"5","attributes":{"reference":"x"}}}',
    ]);
  });

  it.each<[string, object]>([
    ["comes with another one", { organizationId: "HrbPnEoRgA", membershipId: "xYZkjABcde" }],
    ["comes after nothing", { roleId: undefined, membershipId: "xYZkjABcde" }],
    [
      "is a getter's of a class",
      new (class {
        get membershipId() {
          return "xYZkjABcde";
        }
      })(),
    ],
  ])("writes the id of the address into the document, also where that %s", async (_, ids) => {
    const { cl, requests } = observed(answerMembership);
    await cl.updateMembership({ path: ids as { membershipId: string }, body: { reference: "x" } });
    expect(requests[0]!.url).toMatch(/\/memberships\/xYZkjABcde$/);
    expect((await requests[0]!.json()).data.id).toBe("xYZkjABcde");
  });

  it("gives what is created no id, not even that of a path which was passed along", async () => {
    const { cl, requests } = observed(answerMembership);
    const body = { name: "Buyers", organization: "HrbPnEoRgA" };
    await cl.createRole({ path: { roleId: "ABCRtyUpBa" }, body } as { body: typeof body });
    expect((await requests[0]!.json()).data).not.toHaveProperty("id");
  });

  it("writes pages, fields and filters as the wire nests them", async () => {
    const { cl, requests } = observed(() => Response.json({ data: [], meta: {}, links: {} }));
    await cl.listMemberships({
      query: {
        page: { number: 2 },
        fields: { memberships: ["status"] },
        filter: { status_eq: "active" },
        sort: ["-created_at"],
      },
    });
    expect(
      decodeURIComponent(new URL(requests[0]!.url).search)
        .slice(1)
        .split("&")
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(["fields[memberships]=status", "filter[q][status_eq]=active", "page[number]=2", "sort=-created_at"]);
  });

  it("asks for one token for any number of calls, and keeps it", async () => {
    const { cl, requests } = observed(
      ({ url }) =>
        url.endsWith("/oauth/token")
          ? Response.json({ access_token: "fresh", token_type: "bearer", expires_in: 7200, scope: "", created_at: 0 })
          : answerMembership(),
      { clientId: "id", clientSecret: SECRET },
    );
    await Promise.all([cl.getMembership({ path }), cl.getMembership({ path })]);
    await cl.getMembership({ path });
    const tokens = requests.filter(({ url }) => url === "https://auth.commercelayer.io/oauth/token");
    expect(tokens).toHaveLength(1);
    expect(await tokens[0]!.json()).toEqual({
      grant_type: "client_credentials",
      client_id: "id",
      client_secret: SECRET,
    });
    expect(requests.filter(({ headers }) => headers.get("authorization") === "Bearer fresh")).toHaveLength(3);
  });

  it("refuses an answer that is not the document that it should be", async () => {
    for (const body of [{ data: [null] }, { data: { ...membership, relationships: { role: null } } }]) {
      const { cl } = observed(() => Response.json(body));
      expect(await failure(cl.getMembership({ path }))).toMatchObject({
        name: "ParseError",
        code: "unreadable_body",
        operationId: "getMembership",
        status: 200,
        message: expect.stringContaining("is not the document that the description gives"),
      });
    }
  });

  it.each([
    ["nothing", () => new Response(null, { status: 204 })],
    ["one membership", answerMembership],
  ])("refuses %s for a page of a list", async (_, answer) => {
    const { cl } = observed(answer);
    expect(await failure(cl.listMemberships())).toMatchObject({
      name: "ParseError",
      code: "unreadable_body",
      operationId: "listMemberships",
    });
  });

  it("takes a page without links for the last one", async () => {
    const { cl, requests } = observed(() => Response.json({ data: [membership] }));
    expect(await cl.listMemberships().toArray({ max: 10 })).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  it("shows no client secret with white space around it", async () => {
    const { cl } = observed(() => Promise.reject(new TypeError(`refused ${SECRET}`)), {
      clientId: "id",
      clientSecret: ` ${SECRET}\t`,
      retries: 0,
    });
    expect(inspect(await failure(cl.getMembership({ path })), { depth: null })).not.toContain(SECRET);
  });

  it.each([400, 401])("tells of credentials refused with %i without showing them", async (status) => {
    const { cl } = observed(() => Response.json({ errors: [] }, { status }), {
      clientId: "id",
      clientSecret: SECRET,
    });
    const error = await failure(cl.getMembership({ path }));
    expect(error).toMatchObject({
      name: "ApiError",
      code: "authentication_failed",
      operationId: "createToken",
      status,
      message: expect.stringContaining("The token endpoint gave no token. Check clientId and clientSecret."),
    });
    expect(inspect(error, { depth: null })).not.toContain(SECRET);
  });

  const later = expect.stringContaining("later");
  const address = expect.stringContaining("authUrl");

  it.each([
    [429, "fresh", 7200, { "retry-after": "90" }, { retryAfter: 90, hint: later }],
    [500, "fresh", 7200, {}, { retryAfter: undefined, hint: later }],
    [408, "fresh", 7200, {}, { retryAfter: undefined, hint: later }],
    [403, "fresh", 7200, {}, { retryAfter: undefined, hint: address }],
    [404, "fresh", 7200, {}, { retryAfter: undefined, hint: address }],
    [200, "a b", 7200, {}, { retryAfter: undefined, hint: address }],
    [200, "fresh", undefined, {}, { retryAfter: undefined, hint: address }],
  ])(
    "blames no credentials for a %i of the token endpoint with %j",
    async (status, token, seconds, headers, expected) => {
      const { cl } = observed(() => Response.json({ access_token: token, expires_in: seconds }, { status, headers }), {
        clientId: "id",
        clientSecret: SECRET,
        retries: 0,
      });
      const error = await failure(cl.getMembership({ path }));
      expect(error).toMatchObject({ name: "ApiError", code: "authentication_failed", status, ...expected });
      expect(error.message).not.toContain("clientSecret");
    },
  );

  it("asks the token endpoint by its own operation, on its own server and without a token", async () => {
    const { cl, requests } = observed(() => Response.json({ access_token: "x" }));
    await cl.createToken({ body: { grant_type: "client_credentials", client_id: "id", client_secret: SECRET } });
    expect(requests.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([
      ["https://auth.commercelayer.io/oauth/token", null],
    ]);
  });

  it.each([
    [{}, "missing_option", "clientId"],
    [undefined, "missing_option", "clientId"],
    [null, "missing_option", "clientId"],
    [{ clientId: "id" }, "missing_option", "clientSecret"],
    [{ token: "t", clientId: "id", clientSecret: "s" }, "invalid_option", "token"],
    [{ token: "t", clientId: "id" }, "invalid_option", "token"],
    [{ token: "t", clientSecret: "s" }, "invalid_option", "token"],
    [{ token: "line\nbreak" }, "invalid_token", "token"],
    [{ clientId: "id", clientSecret: "a\r\nb" }, "invalid_token", "clientSecret"],
    [{ token: "t", authUrl: "/oauth/token" }, "invalid_option", "authUrl"],
    [{ token: "t", organization: "x" }, "unknown_option", "organization"],
  ])("refuses the options %j", (options, code, parameter) => {
    expect(() => createCommerceLayer(options as CommerceLayerOptions)).toThrow(
      expect.objectContaining({ name: "RequestError", code, parameter }),
    );
  });

  it.each(["", ".", ".."])("refuses the path value %j before anything is sent", async (membershipId) => {
    const { cl, requests } = observed(answerMembership);
    expect(await failure(cl.getMembership({ path: { membershipId } }))).toMatchObject({ parameter: "membershipId" });
    expect(requests).toEqual([]);
  });

  it.each([42, "", { id: "x" }, [42], true])("refuses %j as a relationship, naming it", async (role) => {
    const { cl, requests } = observed(answerMembership);
    const call = cl.updateMembership({ path: { membershipId: "xYZkjABcde" }, body: { role: role as string } });
    expect(await failure(call)).toMatchObject({
      name: "RequestError",
      code: "invalid_relationship",
      parameter: "role",
      operationId: "updateMembership",
      message: expect.stringContaining("Pass the id of one of the roles"),
    });
    expect(requests).toEqual([]);
  });

  it.each([
    [null, "not an object"],
    [[], "not an object"],
    ["text", "not an object"],
    [new Date(0), "not an object"],
    [new URL("https://example.com"), "not an object"],
    [new Uint8Array(2), "not an object"],
    [{ toJSON: () => null }, "not an object"],
    [new Map([["reference", "x"]]), "of type Map"],
    [new URLSearchParams("reference=x"), "of type URLSearchParams"],
  ])("refuses %o as a body, for it is %s", async (body, what) => {
    const { cl, requests } = observed(answerMembership);
    const call = cl.updateMembership({ path: { membershipId: "xYZkjABcde" }, body: body as unknown as object });
    expect(await failure(call)).toMatchObject({
      code: "invalid_body",
      parameter: "body",
      message: expect.stringContaining(`body of updateMembership is ${what}`),
    });
    expect(requests).toEqual([]);
  });

  it.each<[string, object]>([
    [
      "a member",
      {
        get role() {
          throw new Error("No role.");
        },
      },
    ],
    [
      "a form of its own",
      {
        toJSON() {
          throw new Error("No role.");
        },
      },
    ],
  ])("refuses a body of which %s throws, with what was thrown as the cause", async (_, body) => {
    const { cl, requests } = observed(answerMembership);
    const call = cl.updateMembership({ path: { membershipId: "xYZkjABcde" }, body });
    expect(await failure(call)).toMatchObject({
      name: "RequestError",
      code: "invalid_body",
      message: expect.stringContaining("The body of updateMembership ended in Error when it was written as JSON."),
      cause: { message: "No role." },
    });
    expect(requests).toEqual([]);
  });

  it("names a member that JSON cannot represent as the caller wrote it", async () => {
    const { cl } = observed(answerMembership);
    const body = { metadata: { score: NaN } };
    const call = cl.updateMembership({ path: { membershipId: "xYZkjABcde" }, body });
    expect(await failure(call)).toMatchObject({ code: "invalid_body", parameter: "metadata.score" });
  });

  it("asks an endpoint of another name for a token, and calls it by its operation", async () => {
    const requests: string[] = [];
    const cl = createCommerceLayer({
      clientId: "id",
      clientSecret: SECRET,
      authUrl: "https://auth.test/tokens//",
      fetch: async (url) => {
        requests.push(url);
        return Response.json({ access_token: "x", expires_in: 60, data: { type: "users", id: "u" } });
      },
    });
    await cl.getUser();
    await cl.createToken({ body: { grant_type: "client_credentials", client_id: "id", client_secret: SECRET } });
    expect(requests).toEqual([
      "https://auth.test/tokens",
      "https://provisioning.commercelayer.io/api/user",
      "https://auth.test/tokens",
    ]);
  });
});

describe("errors", () => {
  const refused = () =>
    Response.json(
      {
        errors: [
          {
            title: "can't be blank",
            detail: "role - can't be blank",
            code: "VALIDATION_ERROR",
            source: { pointer: "/data/relationships/role" },
            status: "422",
          },
          {
            title: "is too long",
            detail: "reference - is too long",
            code: "VALIDATION_ERROR",
            source: { pointer: "/data/attributes/reference" },
            status: "422",
          },
        ],
      },
      { status: 422, headers: { "content-type": "application/vnd.api+json" } },
    );

  it("name each fault by the caller's own input", async () => {
    const error = await failure(observed(refused).cl.updateMembership({ path, body: {} }));
    expect(error).toBeInstanceOf(ApiError);
    const { fields, code } = error as ApiError;
    expect([code, fields.role?.[0], fields.reference?.[0]]).toEqual([
      "VALIDATION_ERROR",
      "can't be blank",
      "is too long",
    ]);
  });

  it("name a relationship as the caller passed it, and give a reason in any case", async () => {
    const errors = [
      { title: "does not exist", code: "", source: { pointer: "/data/relationships/role/data/id" } },
      { title: "is taken", source: { pointer: "/data/relationships/application_memberships/data/12/id" } },
      { source: { pointer: "/data/attributes/reference" } },
      { source: { pointer: "/data/relationships/organization" }, title: "is missing" },
      null,
      {},
    ];
    const { cl } = observed(() => Response.json({ errors }, { status: 422 }));
    const error = (await failure(cl.updateMembership({ path, body: {} }))) as ApiError;
    expect(error).toMatchObject({
      code: "http_422",
      fields: {
        role: ["does not exist"],
        application_memberships: { 12: ["is taken"] },
        reference: ["The answer gives no reason."],
        organization: ["is missing"],
      },
      message:
        "updateMembership was answered with 422 http_422: role: does not exist; application_memberships.12: is taken; " +
        "reference: The answer gives no reason. organization: is missing",
    });
  });

  it("name a member with a slash or a tilde in it as it is written", async () => {
    const errors = [{ title: "is too long", source: { pointer: "/data/attributes/metadata/a~1b~0c" } }];
    const { cl } = observed(() => Response.json({ errors }, { status: 422 }));
    expect(await failure(cl.updateMembership({ path, body: {} }))).toMatchObject({
      fields: { metadata: { "a/b~c": ["is too long"] } },
    });
  });

  it("tell all that is about no member", async () => {
    const errors = [{ detail: "The organization is locked." }, { detail: "Its plan has ended." }];
    const { cl } = observed(() => Response.json({ errors }, { status: 422 }));
    expect(await failure(cl.updateMembership({ path, body: {} }))).toMatchObject({
      message: "updateMembership was answered with 422 http_422: The organization is locked. Its plan has ended.",
    });
  });

  it("of a whole record tell the detail alone", async () => {
    const errors = [{ title: "Locked resource", detail: "Failed to destroy Membership.", code: "LOCKED" }];
    const { cl } = observed(() => Response.json({ errors }, { status: 423 }));
    expect(await failure(cl.deleteMembership({ path }))).toMatchObject({
      message: "deleteMembership was answered with 423 LOCKED: Failed to destroy Membership.",
    });
  });

  it.each([{}, { errors: [] }, { errors: "none" }, "down for maintenance", null])(
    "say that %j gives no reason",
    async (body) => {
      const { cl } = observed(() => Response.json(body, { status: 501 }));
      expect(await failure(cl.getMembership({ path }))).toMatchObject({
        code: "http_501",
        message: expect.stringContaining("The answer gives no reason."),
        fields: {},
      });
    },
  );

  it.each([
    ["leads down without end", JSON.stringify(`/data/attributes/metadata${"/a".repeat(20_000)}`), "metadata.a.a.a."],
    ["is a list without end", `${"[".repeat(20_000)}${"]".repeat(20_000)}`, "No."],
    ["cannot be a text", '{ "toString": null }', "No."],
  ])("say what can be said where a pointer %s", async (_, pointer, said) => {
    const body = `{ "errors": [{ "code": "VALIDATION_ERROR", "title": "No.", "source": { "pointer": ${pointer} } }] }`;
    const { cl } = observed(
      () => new Response(body, { status: 422, headers: { "content-type": "application/vnd.api+json" } }),
    );
    expect(await failure(cl.updateMembership({ path, body: {} }))).toMatchObject({
      name: "ApiError",
      status: 422,
      code: "VALIDATION_ERROR",
      message: expect.stringContaining(`was answered with 422 VALIDATION_ERROR: ${said}`),
    });
  });

  it("narrow by status", async () => {
    const result = await observed(refused).cl.updateMembership({ path, body: {} }).result();
    expect(result.status === 422 && result.body.errors[0]?.code).toBe("VALIDATION_ERROR");
  });
});
