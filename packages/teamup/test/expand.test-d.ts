// What `expand` and `fields` make of an answer.
import { expectTypeOf } from "vitest";
import type {
  Answer,
  Call,
  components,
  Customer,
  CustomerField,
  CustomerFieldValue,
  CustomerMembership,
  CustomerMembershipHold,
  DiscountCode,
  GetCustomerMembershipInput,
  GetCustomerMembershipOutcome,
  GetCustomerMembershipQuery,
  Instructor,
  LeadSource,
  Membership,
  MembershipPenaltySystem,
  Page,
  PaymentMethod,
  PaymentSubscription,
  Price,
  Provider,
  RegistrationTimeSlot,
  TeamUp,
  Venue,
} from "../src/index.ts";

declare const teamup: TeamUp;
declare const isWanted: boolean;
const path = { id: 501 };

// Nothing asked for: ids, and no deferred field.
const plain = await teamup.getCustomerMembership({ path });
expectTypeOf(plain).toEqualTypeOf<CustomerMembership>();
expectTypeOf(plain.customer).toEqualTypeOf<number>();
expectTypeOf(plain.discount_code).toEqualTypeOf<number | null>();
// @ts-expect-error Deferred.
void plain.next_billing_date;
// @ts-expect-error An id has no name.
void plain.customer.name;
expectTypeOf(await teamup.getCustomerMembership({ path, query: {} })).toEqualTypeOf<CustomerMembership>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: [] } })).toEqualTypeOf<CustomerMembership>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: { fields: [] } })).toEqualTypeOf<CustomerMembership>();

// A link becomes an object, null stays null, and the others stay ids.
const one = await teamup.getCustomerMembership({ path, query: { expand: ["customer"] } });
expectTypeOf(one.customer).toEqualTypeOf<Customer>();
expectTypeOf(one.customer.provider).toEqualTypeOf<number>();
expectTypeOf(one.membership).toEqualTypeOf<number>();
expectTypeOf(one.start_date).toEqualTypeOf<string>();
const nullable = await teamup.getCustomerMembership({ path, query: { expand: ["discount_code", "active_hold"] } });
expectTypeOf(nullable.discount_code).toEqualTypeOf<DiscountCode | null>();
expectTypeOf(nullable.active_hold).toEqualTypeOf<CustomerMembershipHold | null>();
expectTypeOf(nullable.customer).toEqualTypeOf<number>();

// Deeper links.
const deep = await teamup.getCustomerMembership({
  path,
  query: { expand: ["customer.provider", "customer.lead_source", "payment_subscription.payment_method"] },
});
expectTypeOf(deep.customer.provider).toEqualTypeOf<Provider>();
expectTypeOf(deep.customer.lead_source).toEqualTypeOf<LeadSource | null | undefined>();
expectTypeOf(deep.payment_subscription?.payment_method).toEqualTypeOf<PaymentMethod | null | undefined>();
expectTypeOf(deep.payment_subscription?.plan).toEqualTypeOf<number | null | undefined>();
expectTypeOf(deep.customer.email).toEqualTypeOf<string>();
// @ts-expect-error Deferred at the end of an expanded path.
void deep.customer.field_values;
const round = await teamup.getCustomerMembership({
  path,
  query: { expand: ["active_hold.customer_membership.active_hold.customer_membership"] },
});
expectTypeOf(round.active_hold?.customer_membership.active_hold?.customer_membership).toEqualTypeOf<
  CustomerMembership | undefined
>();
const fifth = ["active_hold.customer_membership.active_hold.customer_membership.customer"] as const;
// @ts-expect-error A fifth level.
void teamup.getCustomerMembership({ path, query: { expand: fifth } });

// Lists of links, and links within objects that are not links themselves.
const system = await teamup.getMembershipPenaltySystem({ path, query: { expand: ["memberships"] } });
expectTypeOf(system.memberships).toEqualTypeOf<Membership[]>();
const message = await teamup.getMembershipPenaltyMessage({
  path: { id: "71" },
  query: { expand: ["penalty_systems.memberships"] },
});
expectTypeOf(message.penalty_systems[0]?.memberships).toEqualTypeOf<Membership[] | undefined>();
const embedded = await teamup.getCustomerMembership({
  path,
  query: { expand: ["customer.field_values", "customer.field_values.field", "customer.customer_venue.venue_rooms"] },
});
expectTypeOf(embedded.customer.field_values[0]?.field).toEqualTypeOf<CustomerField | undefined>();
expectTypeOf(embedded.customer.customer_venue?.venue_rooms[0]?.venue).toEqualTypeOf<number | undefined>();

// Deferred fields come when named: a list or a truth value always, anything else where there is one.
const deferred = await teamup.getCustomerMembership({
  path,
  query: { expand: ["next_billing_date", "customer.credit_balance"] },
});
expectTypeOf(deferred.customer.credit_balance).toEqualTypeOf<Price | undefined>();
// @ts-expect-error Deferred too, and not named.
void deferred.customer.customer_venue;
const values = await teamup.getCustomerMembership({
  path,
  query: { expand: ["customer.field_values", "customer.customer_venue"] },
});
expectTypeOf(values.customer.field_values).toEqualTypeOf<CustomerFieldValue[]>();
expectTypeOf(values.customer.customer_venue).toEqualTypeOf<Venue | undefined>();
const option = await teamup.listMembershipRegistrationGrants({
  query: { expand: ["registration_option.time_slots", "registration_option.offering_type.instructors"] },
});
expectTypeOf(option.results[0]?.registration_option.time_slots).toEqualTypeOf<RegistrationTimeSlot[] | undefined>();
expectTypeOf(option.results[0]?.registration_option.offering_type.instructors).toEqualTypeOf<
  Instructor[] | undefined
>();

// Paths that lead nowhere.
// @ts-expect-error Misspelt.
void teamup.getCustomerMembership({ path, query: { expand: ["custmer"] } });
// @ts-expect-error An object, but no link.
void teamup.getCustomerMembership({ path, query: { expand: ["billed_price"] } });
// @ts-expect-error A plain field.
void teamup.getCustomerMembership({ path, query: { expand: ["customer", "name"] } });
// @ts-expect-error Misspelt further down.
void teamup.getCustomerMembership({ path, query: { expand: ["customer.providr"] } });
// @ts-expect-error No list.
void teamup.getCustomerMembership({ path, query: { expand: "customer" } });
// @ts-expect-error Nothing to expand.
void teamup.getMembership({ path, query: { expand: ["category"] } });
// @ts-expect-error A choice that is none.
void teamup.getCustomerMembership({ path, query: { expand: [isWanted ? "customer" : "custmer"] } });

// `fields` picks what it names.
const picked = await teamup.getCustomerMembership({ path, query: { fields: ["id", "status"] } });
expectTypeOf(picked).toEqualTypeOf<{ id: number; status: "active" | "hold" | "completed" | "cancelled" }>();
// @ts-expect-error Not picked.
void picked.name;
expectTypeOf(await teamup.getCustomerMembership({ path, query: { fields: ["billed_price.string"] } })).toEqualTypeOf<{
  billed_price: { string?: string };
}>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: ["customer"], fields: ["id", "customer.email"] } }),
).toEqualTypeOf<{ id: number; customer: { email: string } }>();
expectTypeOf(
  await teamup.getMembershipPenaltySystem({ path, query: { expand: ["memberships"], fields: ["memberships.name"] } }),
).toEqualTypeOf<{ memberships: { name: string }[] }>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: ["discount_code"], fields: ["discount_code.id"] } }),
).toEqualTypeOf<{ discount_code: { id: number } | null }>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: ["next_billing_date"], fields: ["next_billing_date"] } }),
).toHaveProperty("next_billing_date");
expectTypeOf(await teamup.getMembership({ path, query: { fields: ["name"] } })).toEqualTypeOf<{ name: string }>();
// @ts-expect-error Only after `expand: ["customer"]`.
void teamup.getCustomerMembership({ path, query: { fields: ["customer.email"] } });
// @ts-expect-error Deferred, and not asked for.
void teamup.getCustomerMembership({ path, query: { fields: ["next_billing_date"] } });
// @ts-expect-error Misspelt.
void teamup.getCustomerMembership({ path, query: { fields: ["id", "stauts"] } });
// @ts-expect-error
void teamup.getCustomerMembership({ path, query: { fields: [isWanted ? "id" : "stauts"] } });
// @ts-expect-error
void teamup.getCustomerMembership({ path, query: { fields: ["billed_price.strin"] } });
// @ts-expect-error
void teamup.getCustomerMembership({ path, query: { fields: ["id.string"] } });
// @ts-expect-error Misspelt further down.
void teamup.getCustomerMembership({ path, query: { expand: ["customer"], fields: ["customer.emial"] } });
// @ts-expect-error No operation to narrow.
void teamup.getMembershipAllotment({ path, query: { fields: ["nope"] } });

// Lists known to the last element, in other ways than as a literal.
const constant = ["customer", "membership"] as const;
const both = await teamup.getCustomerMembership({ path, query: { expand: constant } });
expectTypeOf(both.customer).toEqualTypeOf<Customer>();
expectTypeOf(both.membership).toEqualTypeOf<Membership>();
const spread = await teamup.getCustomerMembership({ path, query: { expand: [...constant, "discount_code"] } });
expectTypeOf(spread.discount_code).toEqualTypeOf<DiscountCode | null>();
const wholeQuery = { expand: ["customer"], fields: ["customer"] } as const;
expectTypeOf(await teamup.getCustomerMembership({ path, query: wholeQuery })).toEqualTypeOf<{ customer: Customer }>();

// Lists that are not: ids or objects, deferred fields or none.
type Safe = components["schemas"]["CustomerMembership"];
declare const anyPath: string[];
declare const somePaths: ("customer" | "membership")[];
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: anyPath } })).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: somePaths } })).toEqualTypeOf<Safe>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: [isWanted ? "customer" : "membership"] } }),
).toEqualTypeOf<Safe>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: [...(isWanted ? ["customer" as const] : [])] } }),
).toEqualTypeOf<Safe>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: ["customer", ...anyPath] } }),
).toEqualTypeOf<Safe>();
expectTypeOf<Safe["customer"]>().extract<object>().toHaveProperty("email");
expectTypeOf<Safe["next_billing_date"]>().toEqualTypeOf<string | undefined>();
const partial = await teamup.getCustomerMembership({ path, query: { fields: anyPath } });
expectTypeOf(partial.id).toEqualTypeOf<number | undefined>();
expectTypeOf(partial.billed_price?.string).toEqualTypeOf<string | undefined>();
const partialOfOne = await teamup.getCustomerMembership({ path, query: { expand: ["customer"], fields: anyPath } });
expectTypeOf(partialOfOne.customer?.email).toEqualTypeOf<string | undefined>();

// A subtype of a path, which may be more or something else than the path at run time, or in which no key is found.
declare enum Link {
  Customer = "customer",
  Email = "customer.email",
}
declare const branded: "customer" & { readonly brand: "path" };
declare const anything: ReturnType<typeof JSON.parse>;
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: [Link.Customer] } })).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: [branded] } })).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: [anything] } })).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: anything } })).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: anything })).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.getCustomerMembership(anything)).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.listCustomerMemberships({ query: anything })).toEqualTypeOf<Page<Safe>>();
const ofAnyFields = await teamup.getCustomerMembership({ path, query: { fields: anything } });
expectTypeOf(ofAnyFields.id).toEqualTypeOf<number | undefined>();
const ofEnum = await teamup.getCustomerMembership({ path, query: { expand: ["customer"], fields: [Link.Email] } });
expectTypeOf(ofEnum.customer?.email).toEqualTypeOf<string | undefined>();

// A list that may be undefined.
declare const wanted: { paths?: string[]; known?: readonly ("customer" | "membership")[] };
const { paths: mayBeAny } = wanted;
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: wanted.known } })).toEqualTypeOf<Safe>();
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: mayBeAny } })).toEqualTypeOf<Safe>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: isWanted ? ["customer"] : undefined } }),
).toEqualTypeOf<Safe>();
const ofMayBeFields = await teamup.getCustomerMembership({ path, query: { fields: mayBeAny } });
expectTypeOf(ofMayBeFields.id).toEqualTypeOf<number | undefined>();
// @ts-expect-error Misspelt, though perhaps undefined.
void teamup.getCustomerMembership({ path, query: { expand: isWanted ? ["custmer"] : undefined } });

// One of several lists, in whatever way it is chosen.
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: isWanted ? ["customer"] : ["membership"] } }),
).toEqualTypeOf<Safe>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { expand: isWanted ? ["customer"] : [] } }),
).toEqualTypeOf<Safe>();
const eitherConstant = isWanted ? (["customer"] as const) : ([] as const);
expectTypeOf(await teamup.getCustomerMembership({ path, query: { expand: eitherConstant } })).toEqualTypeOf<Safe>();
expectTypeOf(
  await teamup.getCustomerMembership({
    path,
    query: { expand: [...(isWanted ? (["customer"] as const) : []), "membership"] },
  }),
).toEqualTypeOf<Safe>();
const eitherFields = await teamup.getCustomerMembership({ path, query: { fields: isWanted ? ["id"] : ["status"] } });
expectTypeOf(eitherFields.id).toEqualTypeOf<number | undefined>();
const eitherColumns = isWanted ? (["name"] as const) : (["id", "name"] as const);
const ofColumns = await teamup.getMembership({ path, query: { fields: eitherColumns } });
expectTypeOf(ofColumns.name).toEqualTypeOf<string | undefined>();
// @ts-expect-error Misspelt in the one.
void teamup.getCustomerMembership({ path, query: { expand: isWanted ? ["custmer"] : [] } });
// @ts-expect-error Misspelt in the other.
void teamup.getCustomerMembership({ path, query: { fields: isWanted ? ["id"] : ["stauts"] } });

// An input that may come without its `expand`.
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: isWanted ? { expand: ["customer"] } : {} }),
).toEqualTypeOf<Safe>();
const spreadExpand = await teamup.getMembershipPenaltySystem({
  path,
  query: { ...(isWanted && { expand: ["memberships"] }) },
});
expectTypeOf(spreadExpand.memberships).toEqualTypeOf<number[] | Membership[]>();
// @ts-expect-error Perhaps an id.
void spreadExpand.memberships[0]!.name;
expectTypeOf(
  await teamup.getCustomerMembership({ path, ...(isWanted && { query: { expand: ["customer"] } }) }),
).toEqualTypeOf<Safe>();
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: isWanted ? { expand: ["customer"] } : undefined }),
).toEqualTypeOf<Safe>();
declare const declaredInput: GetCustomerMembershipInput<["customer"], []>;
expectTypeOf(await teamup.getCustomerMembership(declaredInput)).toEqualTypeOf<Safe>();
// An input of the plain type may ask whatever can be asked.
const openInput: GetCustomerMembershipInput = { path, query: { expand: ["customer"], fields: ["customer.email"] } };
const ofOpen = await teamup.getCustomerMembership(openInput);
expectTypeOf(ofOpen.status).toEqualTypeOf<Safe["status"] | undefined>();
if (typeof ofOpen.customer === "object") expectTypeOf(ofOpen.customer.email).toEqualTypeOf<string | undefined>();
// @ts-expect-error Misspelt.
void ({ path, query: { expand: ["custmer"] } } satisfies GetCustomerMembershipInput);
const satisfying = { path, query: { expand: ["customer"] } } as const satisfies GetCustomerMembershipInput;
expectTypeOf((await teamup.getCustomerMembership(satisfying)).customer).toEqualTypeOf<Customer>();
const unsurePage = await teamup.listCustomerMemberships({ query: { ...(isWanted && { expand: ["customer"] }) } });
expectTypeOf(unsurePage).toEqualTypeOf<Page<Safe>>();
const noInput = teamup.listCustomerMemberships(isWanted ? { query: { expand: ["customer"] } } : undefined);
expectTypeOf(await noInput).toEqualTypeOf<Page<Safe>>();
for await (const each of noInput) expectTypeOf(each).toEqualTypeOf<Safe>();
const noInputResult = await noInput.result();
if (noInputResult.ok) expectTypeOf(noInputResult.body).toEqualTypeOf<Page<Safe>>();
declare const perhapsInput: { query: { expand: ["customer"] } } | undefined;
expectTypeOf(await teamup.listCustomerMemberships(perhapsInput)).toEqualTypeOf<Page<Safe>>();
// @ts-expect-error Misspelt, though perhaps not there.
void teamup.getCustomerMembership({ path, query: { ...(isWanted && { expand: ["custmer"] }) } });
// @ts-expect-error The same.
void teamup.listCustomerMemberships(isWanted ? { query: { expand: ["custmer"] } } : undefined);
// Where `fields` may not be there, what it picks is there either way.
expectTypeOf(
  await teamup.getCustomerMembership({ path, query: { ...(isWanted && { fields: ["id"] }) } }),
).toEqualTypeOf<{ id: number }>();
expectTypeOf(await teamup.listCustomerMemberships(isWanted ? { query: { fields: ["id"] } } : undefined)).toEqualTypeOf<
  Page<{ id: number }>
>();
// Spelt out, a list is taken at its word.
const spelt = await teamup.getCustomerMembership<["customer"]>({ path, query: { expand: ["customer"] } });
expectTypeOf(spelt.customer).toEqualTypeOf<Customer>();

// Type parameters of one's own: of a name, which the answer hangs on, and of a list, with the type that it is declared by.
const expandOne = <Link extends "customer" | "membership">(link: Link) =>
  teamup.getCustomerMembership({ path, query: { expand: [link] } });
expectTypeOf((await expandOne("customer")).customer).toEqualTypeOf<Customer>();
expectTypeOf((await expandOne("customer")).membership).toEqualTypeOf<number>();
expectTypeOf(await expandOne(isWanted ? "customer" : "membership")).toEqualTypeOf<Safe>();
const pickOne = <Field extends "id" | "status">(field: Field) =>
  teamup.getCustomerMembership({ path, query: { fields: [field] } });
expectTypeOf(await pickOne("id")).toEqualTypeOf<{ id: number }>();
const ofHolder = <const Expand extends readonly string[] = [], const Fields extends readonly string[] = []>(
  query?: GetCustomerMembershipQuery<Expand, Fields>,
): Call<Answer<"CustomerMembership", Expand, Fields>, GetCustomerMembershipOutcome<Expand, Fields>> =>
  teamup.getCustomerMembership<Expand, Fields>({ path, query });
expectTypeOf((await ofHolder({ expand: ["customer"] })).customer).toEqualTypeOf<Customer>();
expectTypeOf(await ofHolder()).toEqualTypeOf<CustomerMembership>();
// @ts-expect-error Misspelt.
void ofHolder({ expand: ["custmer"] });
// And of a query or a whole input.
const ofQuery = <Query extends { readonly expand: readonly ["customer"] }>(query: Query) =>
  teamup.getCustomerMembership({ path, query });
expectTypeOf((await ofQuery({ expand: ["customer"] })).customer).toEqualTypeOf<Customer>();
const ofInput = <Input extends GetCustomerMembershipInput<[], []>>(input: Input) => teamup.getCustomerMembership(input);
expectTypeOf(await ofInput({ path })).toEqualTypeOf<CustomerMembership>();

// The same in lists, in results, in the input's own type, and for writes.
const page = await teamup.listCustomerMemberships({ query: { expand: ["customer"], fields: ["customer"] } });
expectTypeOf(page).toEqualTypeOf<Page<{ customer: Customer }>>();
const result = await teamup.getCustomerMembership({ path, query: { expand: ["payment_subscription"] } }).result();
if (result.ok) expectTypeOf(result.body.payment_subscription).toEqualTypeOf<PaymentSubscription | null>();
expectTypeOf<NonNullable<GetCustomerMembershipInput<["customer"]>["query"]>["expand"]>().toEqualTypeOf<
  readonly ["customer"] | undefined
>();
const written = await teamup.patchMembershipPenaltySystem({ path, query: { expand: ["memberships"] }, body: {} });
expectTypeOf(written.memberships).toEqualTypeOf<Membership[]>();
expectTypeOf<MembershipPenaltySystem["memberships"]>().toEqualTypeOf<number[]>();

// @ts-expect-error Nothing of a membership can be expanded.
void teamup.listMemberships({ query: { expand: ["category"] } });
void teamup.listMemberships({ query: { expand: [] } });
