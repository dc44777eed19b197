// What the option `values` makes of the types of answers.
import { expectTypeOf } from "vitest";
import {
  createCommerceLayer,
  type CommerceLayer,
  type CommerceLayerOptions,
  type CommerceLayerWith,
  type ErrorDocument,
  type Membership,
} from "../src/index.ts";
import { createValues, instant, type Codec, type Values } from "../src/values.ts";

declare const options: CommerceLayerOptions;
declare const include: string[];
const path = { membershipId: "xYZkjABcde" };

// The client is of the type that its codecs make it, and without them of the type that it always was.
const values = createValues({ instant });
expectTypeOf(values).toEqualTypeOf<Values<{ instant: Date }>>();
expectTypeOf<ReturnType<typeof createCommerceLayer>>().toEqualTypeOf<CommerceLayer>();
expectTypeOf(createCommerceLayer(options)).toEqualTypeOf<CommerceLayer>();
expectTypeOf(createCommerceLayer({ token: "t" })).toEqualTypeOf<CommerceLayer>();
const cl = createCommerceLayer({ ...options, values });
expectTypeOf(cl).toEqualTypeOf<CommerceLayerWith<{ instant: Date }>>();
declare const isWanted: boolean;
expectTypeOf(createCommerceLayer({ ...options, ...(isWanted && { values }) })).toEqualTypeOf<
  CommerceLayer | CommerceLayerWith<{ instant: Date }>
>();
expectTypeOf<keyof typeof cl>().toEqualTypeOf<keyof CommerceLayer>();
expectTypeOf(cl.http).toEqualTypeOf<CommerceLayer["http"]>();
expectTypeOf(cl.deleteMembership).toEqualTypeOf<CommerceLayer["deleteMembership"]>();
// @ts-expect-error Not an option.
createCommerceLayer({ token: "t", value: values });
// @ts-expect-error No such kind here.
createValues({ instant, day: instant });
// @ts-expect-error Nothing to make values with.
createValues({});

// Answers, narrowed first.
const plain = await cl.getMembership({ path });
expectTypeOf(plain.created_at).toEqualTypeOf<Date>();
expectTypeOf(plain.user_email).toEqualTypeOf<Membership["user_email"]>();
expectTypeOf(plain.metadata).toEqualTypeOf<Membership["metadata"]>();
expectTypeOf<keyof typeof plain>().toEqualTypeOf<keyof Membership>();
// @ts-expect-error Not included.
void plain.role;
// @ts-expect-error A moment is not text.
void plain.created_at.slice(0, 4);
const included = await cl.getMembership({ path, query: { include: ["role.permissions", "membership_profile"] } });
expectTypeOf(included.role.created_at).toEqualTypeOf<Date>();
expectTypeOf(included.role.permissions[0]!.updated_at).toEqualTypeOf<Date>();
expectTypeOf(included.membership_profile).toExtend<{ created_at: Date } | null>();
expectTypeOf<null>().toExtend<typeof included.membership_profile>();
const sparse = await cl.getMembership({
  path,
  query: { include: ["role"], fields: { memberships: ["role", "created_at"], roles: ["name"] } },
});
expectTypeOf(sparse.created_at).toEqualTypeOf<Date>();
expectTypeOf(sparse.role).toEqualTypeOf<{ readonly id: string; readonly type: "roles"; name: string }>();
// @ts-expect-error Not among the fields.
void sparse.updated_at;
const loose = await cl.getMembership({ path, query: { include } });
if (loose.role) expectTypeOf(loose.role.created_at).toEqualTypeOf<Date>();
expectTypeOf((await cl.getMembershipMembershipProfile({ path }))?.created_at).toEqualTypeOf<Date | undefined>();
const provider = await cl.getIdentityProvider({ path: { identityProviderId: "IdPrHrBoDs" } });
expectTypeOf(provider.disabled_at).toEqualTypeOf<Date | null>();

// Lists, and outcomes.
const list = cl.listMemberships({ query: { include: ["organization"] } });
expectTypeOf((await list).data[0]!.organization.created_at).toEqualTypeOf<Date>();
expectTypeOf((await list).meta.record_count).toEqualTypeOf<number>();
for await (const each of list) expectTypeOf(each.created_at).toEqualTypeOf<Date>();
const result = await cl.getMembership({ path }).result();
if (result.status === 200) expectTypeOf(result.body.created_at).toEqualTypeOf<Date>();
if (result.status === 404) expectTypeOf(result.body).toEqualTypeOf<ErrorDocument>();

// Inputs: no body has a moment, and filters take them in any case.
void cl.updateMembership({ path, body: { reference: "CRM-1042", metadata: { created_at: "today" } } });
void cl.listMemberships({ query: { filter: { created_at_gt: plain.created_at }, sort: ["-created_at"] } });
// @ts-expect-error No such attribute.
void cl.listMemberships({ query: { filter: { creation_gt: plain.created_at } } });

// One's own codec.
declare const seconds: Codec<number>;
const own = createCommerceLayer({ token: "t", values: createValues({ instant: seconds }) });
expectTypeOf((await own.getUser()).created_at).toEqualTypeOf<number>();
// A number it was, and a number it stays.
expectTypeOf((await own.createToken({ body: {} as never })).created_at).toEqualTypeOf<number>();
