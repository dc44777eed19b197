import { describe, expect, test } from "vitest";
import { matcherNamed } from "../src/commercelayer/matchers.ts";
import { bundles, openCommerceLayer, openTeamUp } from "./support/open.ts";
import { hold } from "./support/teamup.ts";

const idsOf = ({ data }: { data: readonly { id: string }[] }): readonly string[] => data.map(({ id }) => id);

/** For each matcher values that fit an argument, and values that do not. */
const cases: Readonly<
  Record<string, readonly [argument: unknown, fitting: readonly unknown[], others: readonly unknown[]]>
> = {
  eq: ["a", ["a"], ["b", "A", null]],
  not_eq: ["a", ["b"], ["a", null]],
  eq_or_null: ["a", ["a", null], ["b"]],
  not_eq_or_null: ["a", ["b", null], ["a"]],
  in: [
    ["a", "b"],
    ["a", "b"],
    ["c", null],
  ],
  not_in: [["a", "b"], ["c"], ["a", null]],
  in_or_null: [["a", "b"], ["a", null], ["c"]],
  not_in_or_null: [["a", "b"], ["c", null], ["b"]],
  not_eq_all: [["a", "b"], ["c"], ["a", "b", null]],
  null: [true, [null], ["a", ""]],
  not_null: [true, ["a", ""], [null]],
  present: [true, ["a", false, 0], [null, "", " ", {}]],
  blank: [true, [null, "", " ", {}], ["a", false]],
  true: [true, [true], [false, null]],
  false: [true, [false], [true, null]],
  lt: [5, [4], [5, 6, null]],
  lteq: [5, [4, 5], [6, null]],
  gt: [5, [6], [5, 4, null]],
  gteq: [5, [5, 6], [4, null]],
  lt_any: [[3, 5], [4], [5, 6, null]],
  lteq_any: [[3, 5], [4, 5], [6]],
  gt_any: [[3, 5], [4], [3, 2]],
  gteq_any: [[3, 5], [3, 4], [2]],
  lt_all: [[3, 5], [2], [3, 4]],
  lteq_all: [[3, 5], [3], [4]],
  gt_all: [[3, 5], [6], [5, 4]],
  gteq_all: [[3, 5], [5], [4]],
  matches: ["a%c", ["abc", "ac", "ABC"], ["abd", null]],
  does_not_match: ["a%c", ["abd"], ["abc", null]],
  matches_any: [["a%", "b%"], ["ax", "bx"], ["cx"]],
  matches_all: [["a%", "%z"], ["az"], ["a", "z"]],
  does_not_match_any: [["a%", "%z"], ["a", "z", "m"], ["az"]],
  does_not_match_all: [["a%", "%z"], ["m"], ["a", "z"]],
  cont: ["b", ["abc", "B"], ["ac", null]],
  not_cont: ["b", ["ac"], ["abc", null]],
  cont_any: [["b", "c"], ["ab", "ac"], ["a"]],
  cont_all: [["b", "c"], ["abc"], ["ab"]],
  not_cont_all: [["b", "c"], ["a"], ["ab", "ac"]],
  start: ["ab", ["abc"], ["cab", null]],
  not_start: ["ab", ["cab"], ["abc", null]],
  start_any: [["a", "b"], ["ax", "bx"], ["cx"]],
  start_all: [["a", "ab"], ["abc"], ["ac"]],
  not_start_any: [["a", "ab"], ["ac", "c"], ["abc"]],
  not_start_all: [["a", "b"], ["c"], ["ax"]],
  end: ["bc", ["abc"], ["bca", null]],
  not_end: ["bc", ["bca"], ["abc", null]],
  end_any: [["a", "b"], ["xa", "xb"], ["xc"]],
  end_all: [["c", "bc"], ["abc"], ["ac"]],
  not_end_any: [["c", "bc"], ["ac", "a"], ["abc"]],
  not_end_all: [["a", "b"], ["c"], ["xa"]],
  jcont: [
    { a: { b: 1 }, l: ["x", "y"] },
    [{ a: { b: 1, c: 2 }, d: 3, l: ["y", "z", "x"] }],
    [
      { a: { b: 2 }, l: ["x", "y"] },
      { a: { b: 1 }, l: ["x", "z"] },
      { a: { b: 1 }, l: "xy" },
      { l: ["x", "y"] },
      {},
      null,
    ],
  ],
};

describe("the matchers", () => {
  test("are the 51 of the description", () => {
    const { components } = bundles.commercelayer as {
      components: { schemas: { FilterPredicates: { "x-matchers": object } } };
    };
    expect(Object.keys(cases).toSorted()).toEqual(
      Object.keys(components.schemas.FilterPredicates["x-matchers"]).toSorted(),
    );
  });

  test.each(Object.entries(cases))("%s", (matcher, [argument, fitting, others]) => {
    expect(fitting.filter((value) => !matcherNamed(matcher, argument)(value))).toEqual([]);
    expect(others.filter((value) => matcherNamed(matcher, argument)(value))).toEqual([]);
  });
});

test.each(["text/html, application/vnd.api+json", "application/vnd.api+json; ext=bulk, application/vnd.api+json"])(
  "Commerce Layer answers who accepts %s",
  async (accept) => {
    const { ask } = await openCommerceLayer();
    expect((await ask("GET", "/memberships", { headers: { accept } })).status).toBe(200);
  },
);

describe("Commerce Layer lists", () => {
  test.each([
    ["filter[q][status_eq]=pending", ["xYZkjABcde"]],
    ["filter[q][owner_true]=true", ["OwnMbRmiRa"]],
    ["filter[q][role_name_cont]=CATALOG", ["xYZkjABcde"]],
    ["filter[q][status_eq]=active&filter[q][owner_true]=false", ["ActMbRsoFi"]],
    ["filter[q][reference_or_reference_origin_eq]=crm&filter[q][status_eq]=pending", ["xYZkjABcde"]],
    ["filter[q][role_kind_or_status_in]=read_only,pending", ["ActMbRsoFi", "xYZkjABcde"]],
    ["filter[q][reference_origin_in]=crm2,erp", []],
    ["filter[q][reference_or_owner_eq]=true", ["OwnMbRmiRa"]],
    ["filter[q][owner_or_reference_eq]=true", ["OwnMbRmiRa"]],
    ["filter[q][metadata_jcont]=%7B%22team%22%3A%22catalog%22%7D", ["xYZkjABcde"]],
    ["filter[q][created_at_gt]=2026-02-01", ["xYZkjABcde"]],
    ["filter[q][created_at_gt]=2026-02-01T01:00:00%2B01:00", ["xYZkjABcde"]],
    ["filter%5Bq%5D%5Bid_in%5D=xYZkjABcde%2COwnMbRmiRa&sort=-created_at", ["xYZkjABcde", "OwnMbRmiRa"]],
    ["filter[q][role_permissions_subject_eq]=skus", ["xYZkjABcde"]],
  ])("filter by %s", async (query, ids) => {
    const { ask } = await openCommerceLayer();
    expect(idsOf((await ask("GET", `/memberships?${query}`)).body)).toEqual(ids);
  });

  test("are not filtered by a matcher that one of several attributes does not take", async () => {
    const { ask } = await openCommerceLayer();
    const statusOf = async (name: string): Promise<number> =>
      (await ask("GET", `/memberships?filter[q][${name}]=2026-02-01`)).status;
    expect(
      await Promise.all(["status_cont", "status_or_created_at_cont", "created_at_or_status_cont"].map(statusOf)),
    ).toEqual([200, 400, 400]);
  });

  test("take every character of a pattern but % and _ as it is", async () => {
    const { ask } = await openCommerceLayer();
    const name = "-!\"#$&'()*+,./:;<=>?@[\\]^`{|}~";
    await ask("PATCH", "/roles/ABCRtyUpBa", {
      json: { data: { type: "roles", id: "ABCRtyUpBa", attributes: { name } } },
    });
    for (const character of name) {
      const pattern = encodeURIComponent(`%${character}%`);
      const { status, body } = await ask("GET", `/roles?filter[q][name_matches]=${pattern}`);
      expect([character, status, status === 200 && idsOf(body)]).toEqual([character, 200, ["ABCRtyUpBa"]]);
    }
  });

  test("compare a long text with a pattern of any number of parts", async () => {
    const { ask } = await openCommerceLayer();
    await ask("PATCH", "/roles/ABCRtyUpBa", {
      json: { data: { type: "roles", id: "ABCRtyUpBa", attributes: { name: "a".repeat(200) } } },
    });
    const matching = async (pattern: string): Promise<unknown> =>
      idsOf((await ask("GET", `/roles?filter[q][name_matches]=${encodeURIComponent(pattern)}`)).body);
    // Trying every way to part the text would have no end.
    expect(await matching(`${"%a".repeat(20)}%b`)).toEqual([]);
    expect(await matching("%a%_a%A%")).toEqual(["ABCRtyUpBa"]);
    expect(await matching("_".repeat(200))).toEqual(["ABCRtyUpBa"]);
    expect(await matching("_".repeat(201))).toEqual([]);
    expect(await matching(`${"a".repeat(200)}%%`)).toEqual(["ABCRtyUpBa"]);
    expect(await matching("a")).toEqual([]);
  });

  test("go on page by page", async () => {
    const { ask } = await openCommerceLayer();
    const { body: first } = await ask("GET", "/memberships?page[size]=2&sort=status");
    expect(first.meta).toEqual({ record_count: 3, page_count: 2 });
    expect(Object.keys(first.links)).toEqual(["first", "next", "last"]);
    const { body: second } = await ask(
      "GET",
      first.links.next.slice("https://provisioning.commercelayer.io/api".length),
    );
    expect(Object.keys(second.links)).toEqual(["first", "prev", "last"]);
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(3);
    const { body: beyond } = await ask("GET", "/memberships?page[size]=2&sort=status&page[number]=9");
    expect([beyond.data, beyond.links]).toEqual([
      [],
      { first: second.links.first, prev: second.links.last, last: second.links.last },
    ]);
    const { body: none } = await ask("GET", "/memberships?filter[q][id_eq]=NoSuchMbRs");
    expect([none.meta, none.links.last]).toEqual([{ record_count: 0, page_count: 0 }, none.links.first]);
    expect(new URL(none.links.first).searchParams.get("page[size]")).toBe("10");
    const { body: middle } = await ask("GET", "/memberships?page[size]=1&page[number]=2");
    const pageOf = (name: string): string | null => new URL(middle.links[name]).searchParams.get("page[number]");
    expect([pageOf("prev"), pageOf("next"), pageOf("last")]).toEqual(["1", "3", "3"]);
  });

  test("keep the order of creation within an instant, and turn it round with the sort", async () => {
    const { ask } = await openCommerceLayer();
    for (let count = 1; count <= 12; count += 1) {
      await ask("PATCH", "/roles/RdoRoLehPb", {
        json: { data: { type: "roles", id: "RdoRoLehPb", attributes: { name: `Readers ${count}` } } },
      });
    }
    const namesBy = async (sort: string): Promise<readonly string[]> => {
      const pages = ["1", "2"].map((page) => `/roles/RdoRoLehPb/versions?page[number]=${page}${sort}`);
      const answers = await Promise.all(pages.map((path) => ask("GET", path)));
      return answers.flatMap(({ body }) =>
        body.data.map(({ attributes }: { attributes: { changes: { name: string[] } } }) => attributes.changes.name[1]),
      );
    };
    const made = Array.from({ length: 12 }, (_, index) => `Readers ${index + 1}`);
    expect(await namesBy("")).toEqual(made);
    expect(await namesBy("&sort=created_at")).toEqual(made);
    expect(await namesBy("&sort=-created_at")).toEqual(made.toReversed());
    expect(await namesBy("&sort=-reference")).toEqual(made.toReversed());
  });

  test("include at any depth, each resource once, and keep only the fields that were asked for", async () => {
    const { ask } = await openCommerceLayer();
    const query =
      "include=role.permissions.organization,organization&fields[roles]=name,permissions&fields[permissions]=subject";
    const { body } = await ask("GET", `/memberships?${query}`);
    const keys = body.included.map(({ type, id }: { type: string; id: string }) => `${type} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const role = body.included.find(({ id }: { id: string }) => id === "ABCRtyUpBa");
    expect(role.attributes).toEqual({ name: "Catalog editor" });
    expect(role.relationships.permissions.data).toHaveLength(2);
    expect(Object.keys(role.relationships)).toEqual(["permissions"]);
  });

  test("include of profiles and application memberships only what the caller would find in a list", async () => {
    const path = "/memberships?sort=id&include=membership_profile.application_memberships,application_memberships";
    const includedFor = async (clientId: string): Promise<unknown> => {
      const { ask } = await openCommerceLayer({}, clientId);
      const { body } = await ask("GET", path);
      const { membership_profile: profile, application_memberships: applications } = body.data.find(
        ({ id }: { id: string }) => id === "xYZkjABcde",
      ).relationships;
      return { ids: body.included.map(({ id }: { id: string }) => id), profile: profile.data, own: applications.data };
    };
    expect(await includedFor("sandbox-member")).toEqual({ ids: ["AppMbRsoFi"], profile: null, own: [] });
    expect(await includedFor("sandbox")).toEqual({
      ids: ["AppMbRsoFi", "MbRpRoFsUp", "AppMbRpRoF"],
      profile: { type: "membership_profiles", id: "MbRpRoFsUp" },
      own: [],
    });
  });

  test.each([
    ["sandbox", ["xYZkjABcde"], []],
    ["sandbox-member", [], []],
  ])("filter for %s by no profile that they may not see", async (clientId, hit, miss) => {
    const { ask } = await openCommerceLayer({}, clientId);
    const startingWith = async (start: string): Promise<readonly string[]> =>
      idsOf((await ask("GET", `/memberships?filter[q][membership_profile_name_start]=${start}`)).body);
    expect([await startingWith("S"), await startingWith("X")]).toEqual([hit, miss]);
    const { body } = await ask("GET", "/memberships?filter[q][membership_profile_id_null]=true&sort=id");
    expect(idsOf(body).includes("xYZkjABcde")).toBe(hit.length === 0);
  });

  test("give an object that has no relationships no member of that name", async () => {
    const { ask } = await openCommerceLayer();
    expect((await ask("GET", "/user")).body.data).not.toHaveProperty("relationships");
  });

  test("show a relationship's data only when it is included, and empty ones as null", async () => {
    const { ask } = await openCommerceLayer();
    const { body } = await ask("GET", "/memberships/OwnMbRmiRa?include=membership_profile");
    expect(body.data.relationships.membership_profile.data).toBeNull();
    expect(body.data.relationships.role).not.toHaveProperty("data");
    expect(body.included).toEqual([]);
  });
});

describe("TeamUp lists", () => {
  const newcomer = {
    name: "Early Birds",
    type: "pack",
    one_time_fee: "12.00",
    duration: 3,
    duration_unit: "months",
    for_sale: true,
    allow_repeat_purchases: true,
    visible_to_customers: true,
    purchasable_only_by_provider: false,
    new_customers_only: false,
  };
  const ids = ({ results }: { results: readonly { id: number }[] }): readonly number[] => results.map(({ id }) => id);

  test.each([
    ["/customer_memberships?status=active", [501, 502]],
    ["/customer_memberships?status=complete,cancelled", [504, 505]],
    ["/customer_memberships?status=cancelled", [505]],
    ["/customer_memberships?status=&membership_type=&customer=&ids=&sort=-start_date", [502, 505, 504, 503, 501]],
    ["/customer_memberships?membership_type=pack", [502, 505]],
    ["/customer_memberships?customer=1001,1003", [501, 503]],
    ["/customer_memberships?has_active_hold=true", [503]],
    ["/customer_memberships?has_expiration_date=false", [501, 503]],
    ["/customer_memberships?active_hold_end_date_lte=2026-05-03", [503]],
    ["/customer_memberships?active_hold_end_date_lte=2026-05-02", []],
    ["/customer_memberships?active_hold_start_date_gte=2026-04-06", [503]],
    ["/customer_memberships?active_hold_start_date_gte=2026-04-07", []],
    ["/customer_memberships?start_date_gte=2026-03-29T00:00:00Z", [502]],
    ["/customer_memberships?start_date_lte=2025-10-06T12:00:00Z", [501, 503]],
    ["/customer_memberships?ids=502,501&sort=-start_date", [502, 501]],
    ["/customer_memberships?sort=membership.name,-start_date", [502, 505, 503, 501, 504]],
    ["/customer_memberships?owned_or_shared_with_customer=1004", [502, 505]],
    ["/memberships?categories=6", [43, 44]],
    ["/memberships?for_sale=false", [44, 45]],
    ["/memberships?offering_type=14", [42]],
    ["/memberships?offering_type=class", []],
    ["/memberships?forms=21", []],
    ["/memberships?permits_registration_for_event=1", []],
    ["/membership_payment_plans?membership=42", [31, 32, 33]],
    ["/membership_penalty_systems?status=archived", [8]],
    ["/membership_penalty_systems?memberships=42", [7]],
  ])("%s", async (path, expected) => {
    const { ask } = openTeamUp();
    const { body } = await ask("GET", path);
    expect([body.count, ids(body)]).toEqual([expected.length, expected]);
  });

  test("go on page by page", async () => {
    const { ask } = openTeamUp();
    const { body } = await ask("GET", "/customer_memberships?page_size=2&page=2");
    expect(ids(body)).toEqual([503, 504]);
    expect(body.next).toBe("https://goteamup.com/api/v2/customer_memberships?page_size=2&page=3");
    expect(body.previous).toBe("https://goteamup.com/api/v2/customer_memberships?page_size=2");
    expect(await ask("GET", "/customer_memberships?page_size=2&page=9")).toMatchObject({
      status: 404,
      body: { message: "Invalid page." },
    });
  });

  test("expand what is expandable, four levels deep, and add what is deferred", async () => {
    const { ask } = openTeamUp();
    const { body } = await ask(
      "GET",
      "/customer_memberships/503?expand=active_hold.customer_membership.membership,next_billing_date",
    );
    expect(body.active_hold.customer_membership.membership.name).toBe("Unlimited Monthly");
    expect(body.next_billing_date).toBe("2026-06-01");
    expect((await ask("GET", "/customer_memberships/503")).body).not.toHaveProperty("next_billing_date");
  });

  test("expand what each form of an answer calls expandable", async () => {
    const { ask } = openTeamUp();
    const path = "/customer_membership_holds/61?expand=customer_membership.customer.field_values.field";
    const { body } = await ask("GET", path);
    const { field_values: values } = body.customer_membership.customer;
    expect(values.map(({ field }: { field: { label: string } }) => field.label)).toContain("Injuries");
    const plain = await ask("GET", path.replace(".field_values.field", ".field_values"));
    expect(plain.body.customer_membership.customer.field_values[0].field).toBe(402);
  });

  test("give the address of a collection, and its objects where it is expanded", async () => {
    const { ask } = openTeamUp();
    const path = "/customer_membership_holds/61?expand=customer_membership.customer.customer_venue";
    const venueOf = async (below: string): Promise<{ venue_rooms: unknown }> =>
      (await ask("GET", path + below)).body.customer_membership.customer.customer_venue;
    expect((await venueOf("")).venue_rooms).toBe("https://goteamup.com/api/v2/venue_rooms?venue=3");
    expect((await venueOf(".venue_rooms")).venue_rooms).toEqual([
      expect.objectContaining({ id: 301, name: "Skylight Room" }),
      expect.objectContaining({ id: 302 }),
    ]);
  });

  test.each([
    ["/customer_memberships?ids=501&fields=id,billed_price.string", { id: 501, billed_price: { string: "£89" } }],
    ["/customer_memberships?ids=501&fields=payment_subscription", { payment_subscription: 81 }],
    [
      "/customer_memberships?ids=501&expand=payment_subscription&fields=payment_subscription.payment_method",
      { payment_subscription: { payment_method: 91 } },
    ],
  ])("give of each record what %s asks for, and nothing else", async (path, record) => {
    const { body } = await openTeamUp().ask("GET", path);
    expect(body).toEqual({ count: 1, next: null, previous: null, results: [record] });
  });

  test("give of what stands inside a list what was asked for", async () => {
    const values = "customer_membership.customer.field_values";
    const path = `/customer_membership_holds/61?expand=${values}&fields=${values}.field`;
    const { body } = await openTeamUp().ask("GET", path);
    expect(body).toEqual({
      customer_membership: { customer: { field_values: [{ field: 402 }, { field: 405 }, { field: 408 }] } },
    });
  });

  test("show a customer only what is theirs", async () => {
    const { ask } = openTeamUp();
    const token = "sandbox-customer";
    expect(ids((await ask("GET", "/customer_memberships", { token })).body)).toEqual([501]);
    expect((await ask("GET", "/customer_memberships/502", { token })).status).toBe(404);
    expect(ids((await ask("GET", "/memberships", { token })).body)).not.toContain(45);
    const json = { ...newcomer, category: 6, visible_to_customers: false };
    const { body: hidden } = await ask("POST", "/memberships", { json });
    expect(hidden.is_draft).toBe(false);
    expect(ids((await ask("GET", "/memberships", { token })).body)).toEqual([42, 43, 44]);
    expect((await ask("GET", `/memberships/${hidden.id}`, { token })).status).toBe(404);
  });

  test("show a customer the holds of what they hold", async () => {
    const sandbox = openTeamUp();
    const token = "sandbox-customer";
    const wish = { start_date: "2026-04-20", end_date: "2026-04-26" };
    for (const id of [501, 502]) expect((await hold(sandbox, id, wish)).status).toBe(200);
    const holds = async (as: object): Promise<readonly number[]> =>
      (await sandbox.ask("GET", "/customer_membership_holds", as)).body.results.map(
        ({ customer_membership: of }: { customer_membership: number }) => of,
      );
    expect([await holds({}), await holds({ token })]).toEqual([[503, 504, 501, 502], [501]]);
    expect((await sandbox.ask("GET", "/customer_membership_holds/61", { token })).status).toBe(404);
  });

  test("follow an order that was set", async () => {
    const { ask } = openTeamUp();
    await ask("PATCH", "/memberships/ordering", { json: { ordering: [44, 42] } });
    expect(ids((await ask("GET", "/memberships")).body)).toEqual([44, 42, 43, 45]);
  });

  test.each([
    ["/memberships", [], [45, 44, 43, 42], [42, 43], [42, 43, 45, 44]],
    ["/membership_categories", ["Workshops", "Courses"], [8, 7, 6, 5], [5, 6], [5, 6, 8, 7]],
  ])("of %s keep their order behind those that are put in order", async (path, names, first, second, expected) => {
    const { ask } = openTeamUp();
    for (const name of names) await ask("POST", path, { json: { name } });
    for (const ordering of [first, second]) await ask("PATCH", `${path}/ordering`, { json: { ordering } });
    expect(ids((await ask("GET", path)).body)).toEqual(expected);
  });

  test.each([
    ["/membership_categories", { name: "Workshops" }, [5, 6], [6, 5]],
    ["/memberships", { ...newcomer, category: 6 }, [42, 43, 44, 45], [44, 42, 43, 45]],
  ])("of %s put what is new at the end", async (path, json, before, after) => {
    const order = async (reordered: boolean): Promise<readonly number[]> => {
      const { ask } = openTeamUp();
      if (reordered) await ask("PATCH", `${path}/ordering`, { json: { ordering: after.slice(0, 2) } });
      const { body } = await ask("POST", path, { json });
      return ids((await ask("GET", path)).body).map((id) => (id === body.id ? 0 : id));
    };
    expect([await order(false), await order(true)]).toEqual([
      [...before, 0],
      [...after, 0],
    ]);
  });
});
