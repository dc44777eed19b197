import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { allExamples } from "../../../scripts/conformance/examples.ts";
import { readDocument } from "../src/document.ts";
import { createCommerceLayer } from "../src/index.ts";
import { createValues, instant } from "../src/values.ts";

const values = createValues({ instant });
const sandbox = createSandbox({ provider: "commercelayer", bundle });
const asked: string[] = [];
const credentials = {
  clientId: "sandbox",
  clientSecret: "sandbox",
  fetch: (url: string, init?: RequestInit) => {
    asked.push(url);
    return sandbox.fetch(url, init);
  },
};
const cl = createCommerceLayer({ ...credentials, values });
const plain = createCommerceLayer(credentials);

/** The texts in the place of moments, each object once. */
function texts(value: unknown, seen = new Map<unknown, unknown>()): unknown {
  if (value instanceof Date) return instant.encode(value);
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const [name, inner] of Object.entries(value)) (copy as Record<string, unknown>)[name] = texts(inner, seen);
  return copy;
}

describe("values", () => {
  it("are answered, of a resource and of what it includes, by every way to read", async () => {
    const query = { include: ["role.permissions", "organization"] } as const;
    const path = { membershipId: "xYZkjABcde" };
    const membership = await cl.getMembership({ path, query });
    expect(membership.created_at).toBeInstanceOf(Date);
    expect(membership.role.permissions[0]!.updated_at).toBeInstanceOf(Date);
    const before = await plain.getMembership({ path, query });
    expect(texts(membership)).toEqual(before);
    expect(typeof before.organization.created_at).toBe("string");

    const page = await cl.listMemberships();
    for (const each of [...page.data, ...(await cl.listMemberships().toArray({ max: 100 }))]) {
      expect(each.created_at).toBeInstanceOf(Date);
    }
    const result = await cl.getMembership({ path }).result();
    expect(result.status === 200 && result.body.created_at).toBeInstanceOf(Date);
  });

  it("keep an object one that several paths lead to, cycles included", async () => {
    const { data } = await cl.listMemberships({ query: { include: ["organization.memberships.organization"] } });
    const [first] = data;
    expect(first!.organization.memberships.find(({ id }) => id === first!.id)).toBe(first);
    expect(first!.organization.created_at).toBeInstanceOf(Date);
  });

  it("leave metadata, and the changes that a version records", async () => {
    const metadata = { created_at: "2026-02-01T00:00:00Z", nested: { updated_at: "2026-02-01T00:00:00.123456Z" } };
    const path = { membershipId: "xYZkjABcde" };
    const written = await cl.updateMembership({ path, body: { metadata } });
    expect(written.metadata).toEqual(metadata);
    const { data } = await cl.listVersions();
    expect(data.length).toBeGreaterThan(0);
    expect(JSON.stringify(data.map(({ changes }) => changes))).toBe(
      JSON.stringify((await plain.listVersions()).data.map(({ changes }) => changes)),
    );
  });

  it("go into a filter as they were answered", async () => {
    const at = instant.decode("2026-02-10T09:00:00.123456Z");
    await cl.listMemberships({ query: { filter: { created_at_gt: at, updated_at_lt: new Date(0) } } });
    const { searchParams } = new URL(asked.at(-1)!);
    expect(searchParams.get("filter[q][created_at_gt]")).toBe("2026-02-10T09:00:00.123456Z");
    expect(searchParams.get("filter[q][updated_at_lt]")).toBe("1970-01-01T00:00:00.000Z");
  });

  it("are all that differs: every documented answer comes out as it went in", () => {
    const answers = allExamples(bundle as unknown as Document).filter(({ at }) => / 2\d\d application\/vnd/.test(at));
    expect(answers.length).toBeGreaterThan(50);
    for (const { at, value } of answers) {
      const decoded = values.decode(readDocument(structuredClone(value)));
      expect([at, texts(decoded)]).toEqual([at, readDocument(value)]);
    }
  });

  it("of one's own codec", async () => {
    const seconds = { decode: (text: string) => Date.parse(text) / 1000, encode: (at: number) => `${at}` };
    const own = createCommerceLayer({ ...credentials, values: createValues({ instant: seconds }) });
    const { created_at } = await own.getUser();
    expect(created_at).toBe(Date.parse((await plain.getUser()).created_at) / 1000);
  });

  it("stand in nothing that http gives, nor in a token, whose time is a number", async () => {
    const { data } = await cl.http.GET("/user");
    expect(typeof data?.data.attributes.created_at).toBe("string");
    const token = await cl.createToken({
      body: { grant_type: "client_credentials", client_id: "sandbox", client_secret: "sandbox" },
    });
    expect(typeof token.created_at).toBe("number");
  });

  it("cannot be made of a kind that there is not", () => {
    expect(() => createValues({ instant, money: instant } as never)).toThrow(
      expect.objectContaining({ code: "invalid_option", parameter: "money" }),
    );
  });
});
