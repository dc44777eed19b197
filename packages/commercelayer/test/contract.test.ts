import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { serve } from "@memberships/sandbox/server";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { failure } from "../../../scripts/conformance/calling.ts";
import { ApiError, createCommerceLayer, type CommerceLayer, type CommerceLayerOptions } from "../src/index.ts";

const server = await serve({ port: 0, bundles: { commercelayer: bundle } });
afterAll(() => server.close());

const inProcess = createSandbox({ provider: "commercelayer", bundle });
const credentials = { clientId: "sandbox", clientSecret: "sandbox" };

const transports = [
  {
    name: "in process",
    sandbox: inProcess,
    connect: (options: CommerceLayerOptions) => createCommerceLayer({ fetch: inProcess.fetch, ...options }),
  },
  {
    name: "over HTTP",
    sandbox: server.sandboxes.commercelayer,
    connect: (options: CommerceLayerOptions) =>
      createCommerceLayer({
        baseUrl: `${server.url}/commercelayer/api`,
        authUrl: `${server.url}/commercelayer/oauth/token`,
        ...options,
      }),
  },
];

const path = { membershipId: "xYZkjABcde" };

describe.each(transports)("$name", ({ sandbox, connect }) => {
  let cl: CommerceLayer;
  beforeEach(async () => {
    // A reset forgets the tokens that were given out, and a token is state of its own: each test starts signed in.
    sandbox.reset();
    cl = connect(credentials);
    await cl.getUser();
  });

  async function refusal(call: Promise<unknown>): Promise<ApiError> {
    const before = JSON.stringify(sandbox.snapshot());
    const error = await failure(call);
    expect(error).toBeInstanceOf(ApiError);
    expect(JSON.stringify(sandbox.snapshot()) === before, "the state is as before").toBe(true);
    return error as ApiError;
  }

  it("a write is seen by the read", async () => {
    const written = await cl.updateMembership({
      path,
      body: {
        reference: "ANY-EXTERNAL-REFEFERNCE",
        reference_origin: "erp",
        access_scope: "all_access",
        metadata: { foo: "bar" },
        role: "RdoRoLehPb",
        application_memberships: ["AppMbRsoFi"],
        membership_profile: null,
      },
    });
    const read = await cl.getMembership({
      path,
      query: { include: ["role", "application_memberships", "membership_profile"] },
    });
    expect(read).toMatchObject({
      ...written,
      reference: "ANY-EXTERNAL-REFEFERNCE",
      access_scope: "all_access",
      test_enabled: true,
      metadata: { foo: "bar" },
      role: { type: "roles", id: "RdoRoLehPb" },
      application_memberships: [{ id: "AppMbRsoFi" }],
      membership_profile: null,
    });
  });

  it("clears what may be null", async () => {
    await cl.updateMembership({ path, body: { reference: null, application_memberships: [] } });
    const read = await cl.getMembership({ path, query: { include: ["application_memberships"] } });
    expect(read).toMatchObject({ reference: null, application_memberships: [] });
  });

  it("leaves relationships out that were not included, as on the wire", async () => {
    const membership = await cl.getMembership({ path });
    expect(membership).not.toHaveProperty("role");
    expect(membership.status).toBe("pending");
  });

  it("narrows to the fields that were asked for", async () => {
    const query = { fields: { memberships: ["status" as const] } };
    expect(await cl.getMembership({ path, query })).toEqual({
      type: "memberships",
      id: "xYZkjABcde",
      status: "pending",
    });
  });

  it("refuses a wrong enum value with the provider's pointer", async () => {
    const error = await refusal(cl.updateMembership({ path, body: { access_scope: "no_access" as "all_access" } }));
    expect(error).toMatchObject({ status: 422, code: "VALIDATION_ERROR" });
    expect(error.body).toMatchObject({ errors: [{ source: { pointer: "/data/attributes/access_scope" } }] });
    expect(error.fields).toHaveProperty("access_scope");
  });

  it("refuses a role that does not exist, and a member that cannot be written", async () => {
    const missing = await refusal(cl.updateMembership({ path, body: { role: "nOnExIsTeN" } }));
    expect(missing).toMatchObject({ status: 422, code: "VALIDATION_ERROR" });
    const fixed = await refusal(cl.updateMembership({ path, body: { user_email: "x@example.com" } as object }));
    expect(fixed).toMatchObject({ status: 400, code: "PARAM_NOT_ALLOWED" });
  });

  it("refuses an unknown id and an unknown include", async () => {
    expect(await refusal(cl.getMembership({ path: { membershipId: "nOnExIsTeN" } }))).toMatchObject({
      status: 404,
      code: "RECORD_NOT_FOUND",
    });
    const include: string[] = ["roles"];
    expect(await refusal(cl.getMembership({ path, query: { include } }))).toMatchObject({
      status: 400,
      code: "INVALID_INCLUDE",
    });
  });

  it("refuses wrong credentials and an unknown token", async () => {
    expect(
      await refusal(connect({ clientId: "sandbox", clientSecret: "wrong" }).getMembership({ path })),
    ).toMatchObject({ status: 401 });
    expect(await refusal(connect({ token: "unknown" }).getMembership({ path }))).toMatchObject({
      status: 401,
      code: "INVALID_TOKEN",
    });
  });
});
