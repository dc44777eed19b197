// What a call returns: outcomes by status, lists, and the client as a customer has it.
import { expectTypeOf } from "vitest";
import type {
  Call,
  Customer,
  CustomerMembership,
  CustomerTeamUp,
  ErrorBody,
  GetMembershipOutcome,
  Membership,
  Page,
  StatusResult,
  TeamUp,
} from "../src/index.ts";

declare const teamup: TeamUp;
const path = { id: 42 };

// A call is a promise of the body; what else there is stands beside it.
const call = teamup.getMembership({ path });
expectTypeOf(call).toExtend<Call<Membership, GetMembershipOutcome>>();
expectTypeOf(call).resolves.toEqualTypeOf<Membership>();
expectTypeOf(call.result()).resolves.toEqualTypeOf<GetMembershipOutcome>();
expectTypeOf(call.response()).resolves.toEqualTypeOf<Response>();
expectTypeOf(await Promise.all([call, teamup.getMembershipAllotment({ path }), teamup.listMemberships()])).toExtend<
  [Membership, object, Page<Membership>]
>();
// A body whose members may all be left out may be left out itself.
void teamup.cancelCustomerMembership({ path });
void teamup.bulkEditCustomerMembershipHolds();

// @ts-expect-error A page has no items of its own accord.
for await (const never of call) void never;

// By status.
const result = await call.result();
expectTypeOf(result.status).toEqualTypeOf<200 | 400 | 401 | 403 | 404 | 429 | 500 | 503>();
expectTypeOf(result.headers).toEqualTypeOf<Headers>();
expectTypeOf(result.body).toEqualTypeOf<Membership | ErrorBody>();
if (result.status === 200) expectTypeOf(result.body).toEqualTypeOf<Membership>();
if (result.status === 404) expectTypeOf(result.body).toEqualTypeOf<ErrorBody>();
if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200>();
if (result.ok) expectTypeOf(result.body).toEqualTypeOf<Membership>();
if (!result.ok) expectTypeOf(result.body).toEqualTypeOf<ErrorBody>();
if (!result.ok) expectTypeOf(result.status).toEqualTypeOf<400 | 401 | 403 | 404 | 429 | 500 | 503>();
// @ts-expect-error Not before the status is known.
void result.body.name;
// @ts-expect-error No such status.
if (result.status === 418) void result;
// @ts-expect-error No such status.
if (result.status === 201) void result;
// @ts-expect-error An error's body is not a membership.
if (result.status === 404) void result.body.name;
// @ts-expect-error A membership is not an error.
if (result.status === 200) void result.body.type_of_error;

export function describeOutcome(outcome: GetMembershipOutcome): string {
  switch (outcome.status) {
    case 200:
      return outcome.body.name;
    case 400:
    case 401:
    case 403:
    case 404:
    case 429:
    case 500:
    case 503:
      return outcome.body.message;
  }
}

// @ts-expect-error 503 is missing.
export function describeMostOutcomes(outcome: GetMembershipOutcome): string {
  switch (outcome.status) {
    case 200:
      return outcome.body.name;
    case 400:
    case 401:
    case 403:
    case 404:
    case 429:
    case 500:
      return outcome.body.message;
  }
}

export function describeOther(outcome: GetMembershipOutcome): string {
  switch (outcome.status) {
    // @ts-expect-error No such status.
    case 418:
      return "teapot";
    default:
      return "another";
  }
}

// One success, several kinds of success, and none with a body.
const created = await teamup.createMembershipCategory({ body: { name: "Packs" } }).result();
if (created.ok) expectTypeOf(created.status).toEqualTypeOf<201>();
const deleted = await teamup.deleteMembershipCategory({ path }).result();
if (deleted.ok) expectTypeOf(deleted).toHaveProperty("status");
const set = await teamup.updateMembershipAllotment({ path, body: { types: [], period_limits: [] } }).result();
if (set.ok) expectTypeOf(set.body).toEqualTypeOf<StatusResult>();

// Narrowed answers keep their outcomes.
const narrowed = await teamup
  .getCustomerMembership({ path, query: { expand: ["customer"], fields: ["customer"] } })
  .result();
if (narrowed.status === 200) expectTypeOf(narrowed.body).toEqualTypeOf<{ customer: Customer }>();
if (narrowed.status === 429) expectTypeOf(narrowed.body).toEqualTypeOf<ErrorBody>();

// A list: awaited a page, iterated items.
const list = teamup.listMemberships({ query: { for_sale: true } });
expectTypeOf(list).resolves.toEqualTypeOf<Page<Membership>>();
expectTypeOf((await list).count).toEqualTypeOf<number>();
expectTypeOf((await list).next).toEqualTypeOf<string | null>();
expectTypeOf((await list).previous).toEqualTypeOf<string | null>();
expectTypeOf((await list).results).toEqualTypeOf<Membership[]>();
for await (const membership of list) expectTypeOf(membership).toEqualTypeOf<Membership>();
for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<Page<Membership>>();
expectTypeOf(list.first(3)).resolves.toEqualTypeOf<Membership[]>();
expectTypeOf(list.toArray({ max: 100 })).resolves.toEqualTypeOf<Membership[]>();
expectTypeOf(list.response()).resolves.toEqualTypeOf<Response>();
const listed = await list.result();
if (listed.ok) expectTypeOf(listed.body).toEqualTypeOf<Page<Membership>>();
if (listed.status === 401) expectTypeOf(listed.body).toEqualTypeOf<ErrorBody>();
// @ts-expect-error How many are there to hold?
void list.toArray();
// @ts-expect-error A number.
void list.first("3");
// @ts-expect-error How many?
void list.first();
// @ts-expect-error The whole is not at hand.
void list.length;
// @ts-expect-error Items come from pages that are still to be asked for.
for (const membership of list) void membership;
// @ts-expect-error One record has no pages.
void call.pages();
// @ts-expect-error Nor anything to look ahead to.
void teamup.getMembership({ path, prefetch: true });
void teamup.listMemberships({ prefetch: true });

const expanded = teamup.listCustomerMemberships({ query: { expand: ["customer"] } });
for await (const { customer } of expanded) expectTypeOf(customer).toEqualTypeOf<Customer>();
for await (const { results } of expanded.pages())
  expectTypeOf(results[0]?.customer).toEqualTypeOf<Customer | undefined>();
expectTypeOf((await expanded.first(1))[0]?.customer).toEqualTypeOf<Customer | undefined>();
expectTypeOf((await expanded).results[0]?.membership).toEqualTypeOf<number | undefined>();
const fields = teamup.listCustomerMemberships({ query: { fields: ["id"] } });
for await (const item of fields) expectTypeOf(item).toEqualTypeOf<{ id: number }>();
expectTypeOf(fields.toArray({ max: 1 })).resolves.toEqualTypeOf<{ id: number }[]>();

// A function that is not async hands the list on as it is; an async one waits for its first page.
const handedOn = (): ReturnType<typeof teamup.listMemberships> => teamup.listMemberships();
for await (const membership of handedOn()) expectTypeOf(membership).toHaveProperty("name");
const waited = async () => teamup.listMemberships();
expectTypeOf(waited()).resolves.toEqualTypeOf<Page<Membership>>();
// @ts-expect-error The list is gone.
for await (const membership of waited()) void membership;

// As a customer.
const customer = teamup.as("customer");
expectTypeOf(customer).toEqualTypeOf<CustomerTeamUp>();
expectTypeOf(customer.getCustomerMembership({ path })).resolves.toEqualTypeOf<CustomerMembership>();
expectTypeOf(
  (await customer.getCustomerMembership({ path, query: { expand: ["customer"] } })).customer,
).toEqualTypeOf<Customer>();
expectTypeOf(customer.forProvider(1)).toEqualTypeOf<CustomerTeamUp>();
expectTypeOf(customer.as("provider")).toEqualTypeOf<TeamUp>();
expectTypeOf(teamup.as("provider")).toEqualTypeOf<TeamUp>();
expectTypeOf(teamup.forProvider("2")).toEqualTypeOf<TeamUp>();
expectTypeOf(teamup).toExtend<CustomerTeamUp>();
// @ts-expect-error For staff only.
void customer.createMembership;
// @ts-expect-error For staff only, of another business too.
void customer.forProvider(1).updateMembershipAllotment;
// @ts-expect-error No such mode.
void teamup.as("staff");
// @ts-expect-error It cannot do what staff can.
expectTypeOf<CustomerTeamUp>().toExtend<TeamUp>();

// What of an input need not be given may be undefined, and narrows as if it were not there.
expectTypeOf(await teamup.getMembership({ path, query: undefined, header: undefined })).toEqualTypeOf<Membership>();
void teamup.listMemberships({ query: undefined, header: undefined, prefetch: undefined });
void teamup.listCustomerMemberships({
  query: { status: undefined, ids: undefined },
  header: { "TeamUp-Provider-ID": undefined },
});
void teamup.getCustomerMembership({ path, query: { expand: undefined, fields: undefined } });
void teamup.getMembership({ path, query: { expand: undefined } });
declare const contentType: "multipart/form-data" | undefined;
void teamup.createMembershipCategory({ body: { name: "Courses" }, contentType });
// @ts-expect-error The path must be given.
void teamup.getMembership({ path: undefined });
// @ts-expect-error So must a required body.
void teamup.createMembershipCategory({ body: undefined });
