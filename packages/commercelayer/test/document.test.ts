import { describe, expect, it } from "vitest";
import { readDocument, writeDocument } from "../src/document.ts";

const relationships = {
  role: "roles",
  application_memberships: "application_memberships",
  membership_profile: "membership_profiles",
};
const update = { type: "memberships", id: "xYZkjABcde" };

describe("readDocument", () => {
  const document = {
    data: {
      type: "memberships",
      id: "m1",
      attributes: { status: "active", reference: null },
      relationships: {
        role: { links: {}, data: { type: "roles", id: "r1" } },
        organization: { links: {}, data: { type: "organizations", id: "o1" } },
        application_memberships: { links: {}, data: [] },
        membership_profile: { links: {}, data: null },
        versions: { links: {} },
      },
    },
    included: [
      { type: "organizations", id: "o1", attributes: { name: "Harbor and Pine" } },
      {
        type: "roles",
        id: "r1",
        attributes: { name: "Admin" },
        relationships: {
          organization: { data: { type: "organizations", id: "o1" } },
          memberships: { data: [{ type: "memberships", id: "m1" }] },
        },
      },
    ],
  };

  it("makes plain objects of attributes and included relationships", () => {
    const membership = readDocument(document) as Record<string, unknown>;
    expect(membership).toMatchObject({ type: "memberships", id: "m1", status: "active", reference: null });
    expect(membership).toMatchObject({
      role: { name: "Admin" },
      application_memberships: [],
      membership_profile: null,
    });
    expect("versions" in membership).toBe(false);
  });

  it("makes one object of a resource that two paths lead to, cycles included", () => {
    const membership = readDocument(document) as {
      role: { organization: object; memberships: object[] };
      organization: object;
    };
    expect(membership.role.organization).toBe(membership.organization);
    expect(membership.role.memberships[0]).toBe(membership);
  });

  it("takes a resource that stands there twice as it stands first", () => {
    const [data, again] = ["Admin", "Of an older version"].map((name) => ({
      type: "roles",
      id: "r1",
      attributes: { name },
    }));
    expect(readDocument({ data, included: [again] })).toEqual({ type: "roles", id: "r1", name: "Admin" });
  });

  it("keeps type and id of what is linked but not included", () => {
    const data = {
      type: "roles",
      id: "r1",
      attributes: {},
      relationships: { organization: { data: { type: "organizations", id: "o9" } } },
    };
    expect(readDocument({ data })).toEqual({
      type: "roles",
      id: "r1",
      organization: { type: "organizations", id: "o9" },
    });
  });

  it("keeps type and id also beside attributes of these names", () => {
    const data = { type: "roles", id: "r1", attributes: { type: "x", id: "y", name: "Admin" } };
    expect(readDocument({ data })).toEqual({ type: "roles", id: "r1", name: "Admin" });
  });

  it("makes a page of a list, with its metadata", () => {
    const meta = { record_count: 1, page_count: 1 };
    const links = { first: "f", last: "l" };
    expect(readDocument({ data: [document.data], meta, links })).toMatchObject({ data: [{ id: "m1" }], meta, links });
  });

  it.each([undefined, null, "text", { access_token: "x" }])("leaves what is not a document as it is: %j", (body) => {
    expect(readDocument(body)).toBe(body);
  });

  it("gives null for an empty related read", () => {
    expect(readDocument({ data: null })).toBeNull();
  });

  it("takes members called __proto__ for members", () => {
    const hostile = JSON.parse(
      '{"data":{"type":"roles","id":"r1","attributes":{"__proto__":{"polluted":1}},"relationships":{"__proto__":{"data":null}}}}',
    ) as unknown;
    const role = readDocument(hostile) as object;
    expect(Object.getPrototypeOf(role)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("writeDocument", () => {
  it("sorts members into attributes and relationships", () => {
    const body = {
      reference: "CRM-1042",
      role: "ABCRtyUpBa",
      application_memberships: ["a", "b"],
      membership_profile: null,
      metadata: undefined,
    };
    expect(writeDocument("updateMembership", update, body, relationships)).toEqual({
      data: {
        ...update,
        attributes: { reference: "CRM-1042" },
        relationships: {
          role: { data: { type: "roles", id: "ABCRtyUpBa" } },
          application_memberships: {
            data: [
              { type: "application_memberships", id: "a" },
              { type: "application_memberships", id: "b" },
            ],
          },
          membership_profile: { data: null },
        },
      },
    });
  });

  it("clears a list with an empty one, and leaves out what is undefined", () => {
    const body = { application_memberships: [], role: undefined };
    expect(writeDocument("updateMembership", update, body, relationships)).toEqual({
      data: { ...update, relationships: { application_memberships: { data: [] } } },
    });
  });

  it("takes a body in the form that it has in JSON", () => {
    class Draft {
      readonly #reference = "CRM-1042";
      toJSON(): object {
        return { reference: this.#reference };
      }
    }
    expect(writeDocument("updateMembership", update, new Draft(), relationships)).toEqual({
      data: { ...update, attributes: { reference: "CRM-1042" } },
    });
  });

  it("always gives a create its attributes", () => {
    expect(writeDocument("createThing", { type: "things" }, {}, {})).toEqual({
      data: { type: "things", attributes: {} },
    });
  });
});
