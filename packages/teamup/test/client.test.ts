import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { failure } from "../../../scripts/conformance/calling.ts";
import {
  ApiError,
  ConnectionError,
  createTeamUp,
  ParseError,
  RequestError,
  type ClientEvent,
  type TeamUpOptions,
  type TokenSource,
} from "../src/index.ts";

const SECRET = "s3cr3t-t0ken";

function observed(answer: () => Response | Promise<Response>, options: Partial<TeamUpOptions> = {}) {
  const requests: Request[] = [];
  const teamup = createTeamUp({
    token: SECRET,
    fetch: async (url, init) => {
      requests.push(new Request(url, init));
      return answer();
    },
    ...options,
  });
  return { teamup, requests };
}

const ok = () => Response.json({ status: "OK", detail: null });
const allotment = { types: ["class" as const], period_limits: [] };

describe("createTeamUp", () => {
  it("takes its tokens from an instance of a class, which keeps what it knows", async () => {
    class Tokens implements TokenSource {
      #count = 1;
      get(): string {
        return `token-${this.#count}`;
      }
      async renew(): Promise<string> {
        this.#count += 1;
        return this.get();
      }
    }
    const refused = Response.json({ code: "authentication_failed", message: "No." }, { status: 401 });
    const answers = [refused, ok(), ok()];
    const { teamup, requests } = observed(() => answers.shift()!, { token: new Tokens() });
    await teamup.updateMembershipAllotment({ path: { id: 42 }, body: allotment });
    await teamup.updateMembershipAllotment({ path: { id: 42 }, body: allotment });
    const sent = requests.map(({ headers }) => headers.get("authorization"));
    expect(sent).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
  });

  it("tells over http of the operation whose path has no name, where another's name could stand for it", async () => {
    const told: (string | undefined)[] = [];
    const onEvent = (event: ClientEvent): void => void told.push(event.operationId);
    const { teamup } = observed(ok, { onEvent });
    await teamup.http.PATCH("/membership_categories/ordering", { body: { ordering: [6, 5] } });
    await teamup.http.PATCH("/membership_categories/{id}", { params: { path: { id: 5 } }, body: {} });
    const [ordering, category] = ["reorderMembershipCategories", "patchMembershipCategory"];
    expect(told).toEqual([ordering, ordering, category, category]);
  });

  it("sends the token behind its prefix, the business and the mode", async () => {
    const { teamup, requests } = observed(ok, { scheme: "Token", provider: 1, mode: "provider" });
    await teamup.updateMembershipAllotment({ path: { id: 42 }, body: allotment });
    const [request] = requests;
    expect(request!.url).toBe("https://goteamup.com/api/v2/memberships/42/allotment");
    expect(request!.method).toBe("PUT");
    expect(Object.fromEntries(request!.headers)).toMatchObject({
      authorization: `Token ${SECRET}`,
      "teamup-provider-id": "1",
      "teamup-request-mode": "provider",
      "content-type": "application/json",
      accept: "application/json",
    });
    expect(await request!.json()).toEqual(allotment);
  });

  it("tells the media type that was asked for also where there is no body", async () => {
    const types: (string | null)[] = [];
    const teamup = createTeamUp({
      token: "t",
      fetch: async (_, init) => {
        types.push(new Headers(init?.headers).get("content-type"));
        return new Response(null, { status: 204 });
      },
    });
    const input = { path: { id: 1 } };
    await teamup.cancelCustomerMembership({ ...input, contentType: "application/x-www-form-urlencoded" });
    await teamup.cancelCustomerMembership(input);
    expect(types).toEqual(["application/x-www-form-urlencoded", "application/json"]);
    const unknown = teamup.cancelCustomerMembership({ ...input, contentType: "text/plain" as "application/json" });
    await expect(unknown).rejects.toMatchObject({ code: "unsupported_media_type", parameter: "contentType" });
  });

  it("writes in a form what it would in JSON, as it was when the call was made", async () => {
    const { teamup, requests } = observed(ok);
    const body = {
      name: "Late",
      memberships: [42],
      status: "active",
      no_show_rule: { price: { toJSON: () => "12.50" } },
    };
    const patch = teamup.patchMembershipPenaltySystem as (input: object) => Promise<unknown>;
    const call = patch({ path: { id: 7 }, body, contentType: "application/x-www-form-urlencoded" });
    body.name = "Early";
    await call;
    expect(await requests[0]!.text()).toBe("name=Late&memberships=42&status=active&no_show_rule.price=12.50");
  });

  it.each(["Bearer", "Token", "JWT"] as const)("puts %s before the token", async (scheme) => {
    const { teamup, requests } = observed(ok, { scheme });
    await teamup.getMembershipAllotment({ path: { id: 42 } }).response();
    expect(requests[0]!.headers.get("authorization")).toBe(`${scheme} ${SECRET}`);
  });

  it("does not ask a token function again for a 401, which is about the token that it gave", async () => {
    let asked = 0;
    const refused = () => Response.json({ code: "authentication_failed", message: "No." }, { status: 401 });
    const { teamup, requests } = observed(refused, { token: () => `t${++asked}` });
    expect(await failure(teamup.getMembershipAllotment({ path: { id: 42 } }))).toMatchObject({ status: 401 });
    expect([asked, requests.length]).toEqual([1, 1]);
  });

  it.each([
    ["nothing", () => new Response(null, { status: 204 })],
    ["one membership", () => Response.json({ id: 42 })],
  ])("refuses %s for a page of a list", async (_, answer) => {
    const { teamup } = observed(answer);
    expect(await failure(teamup.listMemberships())).toMatchObject({
      name: "ParseError",
      code: "unreadable_body",
      operationId: "listMemberships",
    });
  });

  it("asks a token function before each request", async () => {
    let asked = 0;
    const { teamup, requests } = observed(ok, { token: async () => `t${++asked}` });
    await teamup.getMembershipAllotment({ path: { id: 1 } });
    await teamup.getMembershipAllotment({ path: { id: 1 } });
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("has its methods as properties of its own, and the wire beneath", async () => {
    const { teamup } = observed(ok);
    expect(Object.keys(teamup)).toContain("getMembershipAllotment");
    const { data, response } = await teamup.http.GET("/memberships/{id}/allotment", { params: { path: { id: 42 } } });
    expect([data, response.status]).toEqual([{ status: "OK", detail: null }, 200]);
  });

  it.each([
    [{ token: "line\nbreak" }, "invalid_token", "token"],
    [{ token: "" }, "invalid_token", "token"],
    [{ toke: "x" }, "unknown_option", "toke"],
    [{ scheme: "Basic" }, "invalid_option", "scheme"],
    [{ mode: "staff" }, "invalid_option", "mode"],
    [{ provider: "one" }, "invalid_option", "provider"],
    [{ baseUrl: "goteamup.com" }, "invalid_option", "baseUrl"],
    [{ headers: { "x-a": "b\r\nc: d" } }, "invalid_header", "x-a"],
  ])("refuses the options %j", (options, code, parameter) => {
    expect(() => createTeamUp({ token: SECRET, ...options } as TeamUpOptions)).toThrow(
      expect.objectContaining({ name: "RequestError", code, parameter }),
    );
  });

  it.each([undefined, null])("asks for a token where it is given %j", (options) => {
    expect(() => createTeamUp(options as unknown as TeamUpOptions)).toThrow(
      expect.objectContaining({ name: "RequestError", code: "invalid_token", parameter: "token" }),
    );
  });
});

describe("refused before anything is sent", () => {
  it.each([
    ["", "unsafe_path_value"],
    [".", "unsafe_path_value"],
    ["..", "unsafe_path_value"],
    [undefined, "missing_path_value"],
  ])("the path value %j", async (id, code) => {
    const { teamup, requests } = observed(ok);
    const error = await failure(teamup.getMembershipAllotment({ path: { id: id as unknown as number } }));
    expect(error).toMatchObject({ name: "RequestError", code, parameter: "id", operationId: "getMembershipAllotment" });
    expect(requests).toEqual([]);
  });

  it("the same on the wire beneath", async () => {
    const { teamup, requests } = observed(ok);
    const path = "/memberships/{id}/allotment";
    await expect(teamup.http.GET(path, { params: { path: { id: ".." as unknown as number } } })).rejects.toThrow(
      RequestError,
    );
    await expect(teamup.http.GET(path, {} as never)).rejects.toThrow(RequestError);
    expect(requests).toEqual([]);
  });

  it("a body that holds itself, as a form too", async () => {
    const { teamup, requests } = observed(ok);
    const body: Record<string, unknown> = { types: ["class"] };
    body["period_limits"] = [body];
    const update = teamup.updateMembershipAllotment as (input: object) => Promise<unknown>;
    const error = await failure(update({ path: { id: 1 }, body, contentType: "multipart/form-data" }));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_body", parameter: "period_limits.0" });
    expect(requests).toEqual([]);
  });

  it("a number that is none, in a form as in JSON", async () => {
    const { teamup, requests } = observed(ok);
    const patch = teamup.patchMembershipPenaltySystem as (input: object) => Promise<unknown>;
    for (const contentType of ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const body = { late_cancel_rule: { days: Number.NaN } };
      const error = await failure(patch({ path: { id: 7 }, body, contentType }));
      expect(error).toMatchObject({ name: "RequestError", code: "invalid_body", parameter: "late_cancel_rule.days" });
    }
    expect(requests).toEqual([]);
  });

  it("a body that a form cannot express", async () => {
    const { teamup, requests } = observed(ok);
    const call = teamup.updateMembershipAllotment({
      path: { id: 42 },
      body: allotment,
      contentType: "application/x-www-form-urlencoded",
    });
    expect(await failure(call)).toMatchObject({ code: "body_not_expressible", parameter: "period_limits" });
    expect(requests).toEqual([]);
  });

  it("a token with a line break from a token function, without showing it", async () => {
    const { teamup, requests } = observed(ok, { token: () => `${SECRET}\nx` });
    const error = await failure(teamup.getMembershipAllotment({ path: { id: 42 } }));
    expect(error).toMatchObject({ code: "invalid_token", parameter: "token" });
    expect(inspect(error, { depth: null })).not.toContain(SECRET);
    expect(requests).toEqual([]);
  });

  it("an unknown member of the input, another media type, a body where none belongs", async () => {
    const { teamup, requests } = observed(ok);
    const get = teamup.getMembershipAllotment as (input: object) => Promise<unknown>;
    const update = teamup.updateMembershipAllotment as (input: object) => Promise<unknown>;
    expect(await failure(get({ path: { id: 1 }, params: {} }))).toMatchObject({
      code: "unknown_input",
      parameter: "params",
    });
    expect(await failure(get({ path: { id: 1 }, body: {} }))).toMatchObject({
      code: "unsupported_media_type",
      parameter: "body",
    });
    expect(await failure(update({ path: { id: 1 }, body: {}, contentType: "text/plain" }))).toMatchObject({
      code: "unsupported_media_type",
      parameter: "contentType",
    });
    expect(requests).toEqual([]);
  });
});

describe("answers", () => {
  it("are asked for in the format of the query", async () => {
    const { teamup, requests } = observed(ok);
    const path = { id: 42 };
    await teamup.getMembershipAllotment({ path }).response();
    await teamup.getMembershipAllotment({ path, query: { format: "xml" } }).response();
    expect(requests.map(({ headers }) => headers.get("accept"))).toEqual(["application/json", "application/xml"]);
  });

  it.each([{}, null, "down for maintenance", { code: 5, message: 5 }])("of %j give no reason", async (body) => {
    const { teamup } = observed(() => Response.json(body, { status: 501 }));
    expect(await failure(teamup.getMembershipAllotment({ path: { id: 42 } }))).toMatchObject({
      code: "http_501",
      message: expect.stringContaining("The answer gives no reason."),
      fields: {},
    });
  });

  const refused = () =>
    Response.json(
      {
        code: "parameter_invalid",
        message: "One or more parameters are invalid.",
        type: "invalid_request_error",
        field_errors: { late_cancel_rule: { days: ["Ensure this value is greater than or equal to 5."] } },
      },
      { status: 400 },
    );
  const input = { path: { id: 7 }, body: { name: "x", memberships: [42] } };

  it("throw for an error status, with the faults keyed by the input", async () => {
    const error = await failure(observed(refused).teamup.updateMembershipPenaltySystem(input));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 400,
      code: "parameter_invalid",
      operationId: "updateMembershipPenaltySystem",
    });
    expect((error as ApiError).fields.late_cancel_rule?.days?.[0]).toContain("equal to 5");
  });

  it("place what is wrong with an item at its index, and what concerns a whole beside its members", async () => {
    const field_errors = {
      non_field_errors: ["Too many."],
      period_limits: [{}, { max_uses: ["Too few."], non_field_errors: ["Odd."] }],
      types: ["One is unknown.", { non_field_errors: ["Another is."] }],
    };
    const { teamup } = observed(() => Response.json({ code: "parameter_invalid", field_errors }, { status: 400 }));
    expect(await failure(teamup.updateMembershipAllotment({ path: { id: 42 }, body: allotment }))).toMatchObject({
      fields: {
        non_field_errors: ["Too many."],
        period_limits: { 1: { max_uses: ["Too few."], non_field_errors: ["Odd."] } },
        types: { 1: ["Another is."], non_field_errors: ["One is unknown."] },
      },
    });
  });

  it.each([{}, { code: "" }, { code: 7 }])("have the code of their status where they name none: %j", async (named) => {
    const body = { ...named, message: "No.", field_errors: {} };
    const { teamup } = observed(() => Response.json(body, { status: 409 }));
    expect(await failure(teamup.updateMembershipPenaltySystem(input))).toMatchObject({
      code: "http_409",
      message: "updateMembershipPenaltySystem was answered with 409 http_409: No.",
    });
  });

  it.each([
    ["objects", '{"days":', "}"],
    ["lists", "[", "]"],
    ["what concerns a whole", '{"non_field_errors":', "}"],
  ])("say what can be said of %s nested without end", async (_, open, close) => {
    const deep = `${open.repeat(20_000)}"No."${close.repeat(20_000)}`;
    const { teamup } = observed(
      () =>
        new Response(
          `{ "code": "parameter_invalid", "message": "No.", "field_errors": { "name": ["x"], "rule": ${deep} } }`,
          {
            status: 400,
            headers: { "content-type": "application/json" },
          },
        ),
    );
    expect(await failure(teamup.updateMembershipPenaltySystem(input))).toMatchObject({
      name: "ApiError",
      status: 400,
      code: "parameter_invalid",
      message: "updateMembershipPenaltySystem was answered with 400 parameter_invalid: No. name: x",
      fields: { name: ["x"] },
    });
  });

  it("come by status from .result(), and throw there for a status that is not declared", async () => {
    const result = await observed(refused).teamup.updateMembershipPenaltySystem(input).result();
    expect(result.status === 400 && result.body.code).toBe("parameter_invalid");
    const teapot = observed(() => new Response("short and stout", { status: 418 })).teamup;
    expect(await failure(teapot.getMembershipAllotment({ path: { id: 42 } }).result())).toMatchObject({
      status: 418,
      code: "http_418",
    });
  });

  it.each([
    ["truncated JSON", '{"status":"O', "application/json"],
    ["truncated XML", "<root><status>OK</st", "application/xml"],
    ["HTML with status 200", "<html></html>", "text/html"],
  ])("are a ParseError when they are %s", async (_, body, type) => {
    const { teamup } = observed(() => new Response(body, { headers: { "content-type": type } }));
    const error = await failure(teamup.getMembershipAllotment({ path: { id: 42 } }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ code: "unreadable_body", status: 200, operationId: "getMembershipAllotment" });
  });

  it("keep the text of a gateway's error", async () => {
    const { teamup } = observed(
      () => new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "content-type": "text/html" } }),
    );
    expect(await failure(teamup.getMembershipAllotment({ path: { id: 42 } }))).toMatchObject({
      name: "ApiError",
      status: 502,
      code: "http_502",
      body: "<h1>Bad gateway</h1>",
    });
  });

  it("that never come are a ConnectionError without the token", async () => {
    const { teamup } = observed(() => Promise.reject(new TypeError("fetch failed")));
    const error = await failure(teamup.getMembershipAllotment({ path: { id: 42 } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error, { depth: null })).not.toContain(SECRET);
  });
});
