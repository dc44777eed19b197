// What the option `values` makes of the types of inputs and answers.
import { expectTypeOf } from "vitest";
import {
  createTeamUp,
  type Call,
  type CustomerTeamUpWith,
  type ErrorBody,
  type Membership,
  type Price,
  type TeamUp,
  type TeamUpOptions,
  type TeamUpWith,
} from "../src/index.ts";
import { createValues, day, instant, money, type Codec, type Day, type Money, type Values } from "../src/values.ts";

interface Ready {
  instant: Date;
  day: Day;
  money: Money;
}

declare const options: TeamUpOptions;
declare const isWanted: boolean;
const path = { id: 501 };

// The client is of the type that its codecs make it, and without them of the type that it always was.
const values = createValues({ instant, day, money });
expectTypeOf(values).toEqualTypeOf<Values<Ready>>();
expectTypeOf<ReturnType<typeof createTeamUp>>().toEqualTypeOf<TeamUp>();
expectTypeOf(createTeamUp(options)).toEqualTypeOf<TeamUp>();
expectTypeOf(createTeamUp({ token: "t" })).toEqualTypeOf<TeamUp>();
expectTypeOf(createTeamUp({ token: "t", values: undefined })).toEqualTypeOf<TeamUp>();
expectTypeOf(createTeamUp({ token: "t", values })).toEqualTypeOf<TeamUpWith<Ready>>();
expectTypeOf(createTeamUp({ ...options, values })).toEqualTypeOf<TeamUpWith<Ready>>();
expectTypeOf(createTeamUp({ token: "t", values: isWanted ? values : undefined })).toEqualTypeOf<
  TeamUp | TeamUpWith<Ready>
>();
expectTypeOf(createTeamUp({ token: "t", ...(isWanted && { values }) })).toEqualTypeOf<TeamUp | TeamUpWith<Ready>>();
declare const ownOptions: TeamUpOptions & { values?: Values<Ready> };
expectTypeOf(createTeamUp(ownOptions)).toEqualTypeOf<TeamUp | TeamUpWith<Ready>>();
expectTypeOf<keyof TeamUpWith<Ready>>().toEqualTypeOf<keyof TeamUp>();
// @ts-expect-error Not an option of the client.
createTeamUp({ token: "t", dates: values });
// @ts-expect-error Codecs are none before createValues has taken them.
createTeamUp({ token: "t", values: { instant, day, money } });
// @ts-expect-error No such kind.
createValues({ date: day });
// @ts-expect-error No codec.
createValues({ day: { decode: day.decode } });

const teamup = createTeamUp({ token: "t", values });
expectTypeOf(teamup.forProvider(2)).toEqualTypeOf<TeamUpWith<Ready>>();
expectTypeOf(teamup.as("provider")).toEqualTypeOf<TeamUpWith<Ready>>();
const customer = teamup.as("customer");
expectTypeOf(customer).toEqualTypeOf<CustomerTeamUpWith<Ready>>();
expectTypeOf(customer.forProvider(2)).toEqualTypeOf<CustomerTeamUpWith<Ready>>();
// @ts-expect-error For staff only.
void customer.createMembership;
expectTypeOf(teamup.http).toEqualTypeOf<TeamUp["http"]>();
// What neither takes nor answers values is the method that it was.
expectTypeOf(teamup.getMembershipAllotment).toEqualTypeOf<TeamUp["getMembershipAllotment"]>();

// Answers.
const plain = await teamup.getCustomerMembership({ path });
expectTypeOf(plain.start_date).toEqualTypeOf<Day>();
expectTypeOf(plain.expiration_date).toEqualTypeOf<Day | null | undefined>();
expectTypeOf(plain.name).toEqualTypeOf<string>();
expectTypeOf(plain.customer).toEqualTypeOf<number>();
expectTypeOf(plain.billed_price.decimal).toEqualTypeOf<Money | undefined>();
expectTypeOf(plain.billed_price.string).toEqualTypeOf<string | undefined>();
// @ts-expect-error Deferred.
void plain.next_billing_date;
// @ts-expect-error A day is not text.
void plain.start_date.slice(0, 4);
expectTypeOf(teamup.getMembership({ path })).toExtend<Call<{ start_date?: Day | null }, unknown>>();

// Narrowed first, then made values of.
const expanded = await teamup.getCustomerMembership({
  path,
  query: { expand: ["customer.field_values", "discount_code", "next_billing_date", "payment_subscription.plan"] },
});
expectTypeOf(expanded.customer.created_at).toEqualTypeOf<Date>();
expectTypeOf(expanded.customer.email).toEqualTypeOf<string>();
expectTypeOf(expanded.next_billing_date).toEqualTypeOf<Day | undefined>();
expectTypeOf(expanded.membership).toEqualTypeOf<number>();
const { discount_code: code, payment_subscription: subscription } = expanded;
if (code) expectTypeOf(code.usable_start_date).toEqualTypeOf<Day>();
if (code && typeof code.discount_amount === "object") {
  expectTypeOf(code.discount_amount.decimal).toEqualTypeOf<Money | undefined>();
}
if (subscription?.plan && typeof subscription.plan === "object")
  expectTypeOf(subscription.plan.price.decimal).toEqualTypeOf<Money | undefined>();
const [answer] = expanded.customer.field_values ?? [];
if (answer) expectTypeOf(answer.created_at).toEqualTypeOf<Date>();
// A name without one meaning stays as it is on the wire.
if (answer) expectTypeOf(answer.value).toExtend<string | number | object>();
if (answer) expectTypeOf<Extract<typeof answer.value, Date | Day>>().toBeNever();
// @ts-expect-error No such path.
void teamup.getCustomerMembership({ path, query: { expand: ["custmer"] } });

const picked = await teamup.getCustomerMembership({
  path,
  query: { expand: ["customer"], fields: ["start_date", "customer.created_at"] },
});
expectTypeOf(picked).toEqualTypeOf<{ start_date: Day; customer: { created_at: Date } }>();
// @ts-expect-error No such field.
void teamup.getCustomerMembership({ path, query: { fields: ["stat_date"] } });

declare const fields: string[];
const some = await teamup.getCustomerMembership({ path, query: { fields } });
expectTypeOf(some.start_date).toEqualTypeOf<Day | undefined>();

// Lists, by every way to read them.
const list = teamup.listCustomerMemberships({ query: { expand: ["customer"] } });
const page = await list;
expectTypeOf(page.count).toEqualTypeOf<number>();
expectTypeOf(page.results[0]!.customer.created_at).toEqualTypeOf<Date>();
for await (const item of list) expectTypeOf(item.start_date).toEqualTypeOf<Day>();
expectTypeOf((await list.first(1))[0]!.start_date).toEqualTypeOf<Day>();
const unsure = await teamup.listCustomerMemberships(isWanted ? { query: { expand: ["customer"] } } : undefined);
// @ts-expect-error Perhaps an id.
void unsure.results[0]!.customer.email;

// Outcomes: an error's body has none.
const result = await teamup.getCustomerMembership({ path }).result();
if (result.status === 200) expectTypeOf(result.body.start_date).toEqualTypeOf<Day>();
if (result.status === 404) expectTypeOf(result.body).toEqualTypeOf<ErrorBody>();
if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200>();
// @ts-expect-error No such status.
if (result.status === 418) void result;

// Inputs take a value, or the text.
const { price } = await teamup.getMembershipPaymentPlan({ path });
void teamup.patchMembershipPaymentPlan({ path, body: { price: price.decimal! } });
void teamup.patchMembershipPaymentPlan({ path, body: { price: "10.99" } });
void teamup.patchMembershipPaymentPlan({ path, body: { price: { units: 1099n, scale: 2 } } });
// @ts-expect-error No float.
void teamup.patchMembershipPaymentPlan({ path, body: { price: 10.99 } });
// @ts-expect-error What is answered as an object is sent as an amount.
void teamup.patchMembershipPaymentPlan({ path, body: { price } });
// @ts-expect-error A moment is not a day.
void teamup.cancelCustomerMembership({ path, body: { forced_expiration_date: new Date() } });
// @ts-expect-error No such member.
void teamup.patchMembershipPaymentPlan({ path, body: { prise: "10.99" } });
void teamup.updateMembershipPenaltySystem({
  path,
  body: { name: "n", memberships: [1], no_show_rule: { price: { units: 1n, scale: 0 }, max_infractions: 1, days: 5 } },
});
void teamup.bulkCreateCustomerMembershipHolds({
  body: {
    customer_memberships: { whatever: { start_date: new Date(0) } },
    hold_type: "finite",
    start_date: { year: 2026, month: 5, day: 1 },
    end_date: "2026-05-08",
  },
});
void teamup.listCustomerMemberships({
  query: { start_date_gte: new Date(), active_hold_end_date_lte: { year: 2026, month: 5, day: 1 }, customer: [1001] },
});
// @ts-expect-error A day is not a moment.
void teamup.listCustomerMemberships({ query: { start_date_gte: { year: 2026, month: 5, day: 1 } } });
// @ts-expect-error Still no such parameter.
void teamup.listCustomerMemberships({ query: { start_dat_gte: new Date() } });

// One's own codecs, typed by what they read; what has none stays text, and money in answers a number.
const own = createTeamUp({
  token: "t",
  values: createValues({
    money: { decode: (text) => ({ pence: BigInt(text.replace(".", "")) }), encode: ({ pence }) => String(pence) },
  }),
});
const pack = await own.getMembership({ path });
expectTypeOf(pack.price.decimal).toEqualTypeOf<{ pence: bigint } | undefined>();
expectTypeOf(pack.start_date).toEqualTypeOf<Membership["start_date"]>();
void own.patchMembershipPaymentPlan({ path, body: { price: { pence: 1099n } } });
const dated = await createTeamUp({ token: "t", values: createValues({ day }) }).getMembership({ path });
expectTypeOf(dated.price.decimal).toEqualTypeOf<Price["decimal"]>();
declare const numeric: Codec<number>;
const counted = createTeamUp({ token: "t", values: createValues({ money: numeric }) });
void counted.patchMembershipPaymentPlan({ path, body: { price: 1099 } });
