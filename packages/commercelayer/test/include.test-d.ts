// What `include` and `fields` make of an answer.
import { expectTypeOf } from "vitest";
import type {
  ApplicationMembership,
  CommerceLayer,
  ErrorDocument,
  GetMembershipInput,
  GetMembershipOutcome,
  ListMembershipsInput,
  Membership,
  MembershipProfile,
  Organization,
  Permission,
  ResourcePage,
  Role,
  Sparse,
  User,
  Version,
} from "../src/index.ts";

declare const cl: CommerceLayer;
declare const isWanted: boolean;
const path = { membershipId: "xYZkjABcde" };

// Nothing asked for: attributes, and no relationship.
const plain = await cl.getMembership({ path });
expectTypeOf(plain).toEqualTypeOf<Membership>();
// @ts-expect-error Not included.
void plain.role;
expectTypeOf(await cl.getMembership({ path, query: {} })).toEqualTypeOf<Membership>();
expectTypeOf(await cl.getMembership({ path, query: { include: [] } })).toEqualTypeOf<Membership>();
expectTypeOf(await cl.getMembership({ path, query: { fields: {} } })).toEqualTypeOf<Membership>();

// One, many, and perhaps none.
const one = await cl.getMembership({ path, query: { include: ["role"] } });
expectTypeOf(one.role).toEqualTypeOf<Role>();
expectTypeOf(one.user_email).toEqualTypeOf<string>();
expectTypeOf(one.type).toEqualTypeOf<"memberships">();
// @ts-expect-error Not included.
void one.organization;
// @ts-expect-error Included no further.
void one.role.permissions;
const many = await cl.getMembership({ path, query: { include: ["application_memberships", "versions"] } });
expectTypeOf(many.application_memberships).toEqualTypeOf<ApplicationMembership[]>();
expectTypeOf(many.versions).toEqualTypeOf<Version[]>();
const nullable = await cl.getMembership({ path, query: { include: ["membership_profile"] } });
expectTypeOf(nullable.membership_profile).toEqualTypeOf<MembershipProfile | null>();

// Deeper; what stands on the way is included too.
const deep = await cl.getMembership({
  path,
  query: { include: ["role.permissions", "role.organization", "versions"] },
});
expectTypeOf(deep.role.permissions).toEqualTypeOf<Permission[]>();
expectTypeOf(deep.role.permissions[0]?.can_update).toEqualTypeOf<boolean | undefined>();
expectTypeOf(deep.role.organization).toEqualTypeOf<Organization>();
expectTypeOf(deep.role.name).toEqualTypeOf<string>();
const through = await cl.getMembership({
  path,
  query: { include: ["membership_profile.application_memberships.role"] },
});
expectTypeOf(through.membership_profile?.application_memberships[0]?.role).toEqualTypeOf<Role | undefined>();
// @ts-expect-error Perhaps there is no profile.
void through.membership_profile.application_memberships;
const cycle = await cl.getMembership({ path, query: { include: ["role.memberships.role"] } });
expectTypeOf(cycle.role.memberships[0]?.role).toEqualTypeOf<Role | undefined>();

// Paths that lead nowhere.
// @ts-expect-error Misspelt.
void cl.getMembership({ path, query: { include: ["rol"] } });
// @ts-expect-error An attribute.
void cl.getMembership({ path, query: { include: ["user_email"] } });
// @ts-expect-error Misspelt further down.
void cl.getMembership({ path, query: { include: ["role.permission"] } });
// @ts-expect-error A fourth level.
void cl.getMembership({ path, query: { include: ["role.memberships.role.memberships"] } });
// @ts-expect-error No list.
void cl.getMembership({ path, query: { include: "role" } });
// @ts-expect-error The type instead of the relationship.
void cl.getMembership({ path, query: { include: ["roles"] } });
// @ts-expect-error A user leads nowhere.
void cl.getUser({ query: { include: ["memberships"] } });

// `fields` keeps what it names, besides id and type, and of the types that it names only.
const sparse = await cl.getMembership({ path, query: { fields: { memberships: ["status", "reference"] } } });
expectTypeOf<keyof typeof sparse>().toEqualTypeOf<"id" | "type" | "status" | "reference">();
expectTypeOf(sparse.reference).toEqualTypeOf<string | null>();
// @ts-expect-error Not kept.
void sparse.user_email;
const sparser = await cl.getMembership({
  path,
  query: { include: ["role", "organization"], fields: { memberships: ["role"], roles: ["name"] } },
});
expectTypeOf<keyof typeof sparser>().toEqualTypeOf<"id" | "type" | "role">();
expectTypeOf<keyof typeof sparser.role>().toEqualTypeOf<"id" | "type" | "name">();
// @ts-expect-error Included, but not kept.
void sparser.organization;
const others = await cl.getMembership({ path, query: { include: ["role"], fields: { roles: ["kind"] } } });
expectTypeOf(others.status).toEqualTypeOf<"pending" | "active">();
expectTypeOf<keyof typeof others.role>().toEqualTypeOf<"id" | "type" | "kind">();
const elsewhere = await cl.getMembership({
  path,
  query: { include: ["role.permissions"], fields: { permissions: ["subject"] } },
});
expectTypeOf<keyof (typeof elsewhere.role.permissions)[0]>().toEqualTypeOf<"id" | "type" | "subject">();
expectTypeOf(elsewhere.role.kind).toExtend<string>();
// Of fields that are not known to the last one, any may be missing.
declare const columns: ("status" | "reference")[];
const sketch = await cl.getMembership({ path, query: { fields: { memberships: columns } } });
expectTypeOf(sketch.status).toEqualTypeOf<Membership["status"] | undefined>();
expectTypeOf(sketch.id).toEqualTypeOf<string>();
// @ts-expect-error Nor is there what cannot have been chosen.
void sketch.user_email;

const bare = await cl.getMembership({ path, query: { fields: { memberships: [] } } });
expectTypeOf<keyof typeof bare>().toEqualTypeOf<"id" | "type">();
// @ts-expect-error No such attribute.
void cl.getMembership({ path, query: { fields: { memberships: ["stauts"] } } });
// @ts-expect-error No such type.
void cl.getMembership({ path, query: { fields: { membership: ["status"] } } });
// @ts-expect-error An attribute of another type.
void cl.getMembership({ path, query: { fields: { roles: ["user_email"] } } });
// @ts-expect-error A list, not a text.
void cl.getMembership({ path, query: { fields: { roles: "name,kind" } } });

// Lists known to the last element, in other ways than as a literal.
const constant = ["role", "organization"] as const;
const both = await cl.getMembership({ path, query: { include: constant } });
expectTypeOf(both.role).toEqualTypeOf<Role>();
expectTypeOf(both.organization).toEqualTypeOf<Organization>();
const spread = await cl.getMembership({ path, query: { include: [...constant, "versions"] } });
expectTypeOf(spread.versions).toEqualTypeOf<Version[]>();
const wholeQuery = { include: ["role"], fields: { roles: ["name"] } } as const;
const whole = await cl.getMembership({ path, query: wholeQuery });
expectTypeOf<keyof typeof whole.role>().toEqualTypeOf<"id" | "type" | "name">();

// Lists that are not: any relationship may be there.
declare const anyPath: string[];
declare const somePaths: ("role" | "organization")[];
const loose = await cl.getMembership({ path, query: { include: anyPath } });
expectTypeOf(loose.user_email).toEqualTypeOf<string>();
expectTypeOf(loose.role).toEqualTypeOf<Role | undefined>();
expectTypeOf(loose.membership_profile).toEqualTypeOf<MembershipProfile | null | undefined>();
const some = await cl.getMembership({ path, query: { include: somePaths } });
expectTypeOf(some.role).toEqualTypeOf<Role | undefined>();
const chosen = await cl.getMembership({ path, query: { include: [isWanted ? "role" : "organization"] } });
expectTypeOf(chosen.role).toEqualTypeOf<Role | undefined>();
const perhaps = await cl.getMembership({ path, query: { include: [...(isWanted ? ["role" as const] : [])] } });
expectTypeOf(perhaps.role).toEqualTypeOf<Role | undefined>();

// A subtype of a path, which may be more or something else than the path at run time, or in which no key is found.
declare enum Name {
  Role = "role",
  Status = "status",
}
declare const branded: "role" & { readonly brand: "path" };
declare const anything: ReturnType<typeof JSON.parse>;
const ofEnum = await cl.getMembership({ path, query: { include: [Name.Role] } });
expectTypeOf(ofEnum.role).toEqualTypeOf<Role | undefined>();
const ofBranded = await cl.getMembership({ path, query: { include: [branded] } });
expectTypeOf(ofBranded.role).toEqualTypeOf<Role | undefined>();
const ofAnyPath = await cl.getMembership({ path, query: { include: [anything] } });
expectTypeOf(ofAnyPath.role).toEqualTypeOf<Role | undefined>();
const ofAnyInclude = await cl.getMembership({ path, query: { include: anything } });
expectTypeOf(ofAnyInclude.role).toEqualTypeOf<Role | undefined>();
expectTypeOf((await cl.getMembership({ path, query: anything })).role).toEqualTypeOf<Role | undefined>();
expectTypeOf((await cl.listMemberships(anything)).data[0]!.role).toEqualTypeOf<Role | undefined>();
const ofEnumField = await cl.getMembership({ path, query: { fields: { memberships: [Name.Status] } } });
expectTypeOf(ofEnumField.status).toEqualTypeOf<Membership["status"] | undefined>();
const ofAnyField = await cl.getMembership({ path, query: { fields: { memberships: anything } } });
expectTypeOf(ofAnyField.status).toEqualTypeOf<Membership["status"] | undefined>();
const ofAnyFields = await cl.getMembership({ path, query: { fields: anything } });
expectTypeOf(ofAnyFields.status).toEqualTypeOf<Membership["status"] | undefined>();

// One of several lists, in whatever way it is chosen.
const either = await cl.getMembership({ path, query: { include: isWanted ? ["role"] : ["organization"] } });
expectTypeOf(either.role).toEqualTypeOf<Role | undefined>();
expectTypeOf(either.organization).toEqualTypeOf<Organization | undefined>();
expectTypeOf(either.user_email).toEqualTypeOf<string>();
const oneOrNone = await cl.getMembership({ path, query: { include: isWanted ? ["role"] : [] } });
expectTypeOf(oneOrNone.role).toEqualTypeOf<Role | undefined>();
const eitherConstant = isWanted ? (["role"] as const) : ([] as const);
const ofConstant = await cl.getMembership({ path, query: { include: eitherConstant } });
expectTypeOf(ofConstant.role).toEqualTypeOf<Role | undefined>();
const besides = await cl.getMembership({
  path,
  query: { include: [...(isWanted ? (["role"] as const) : []), "organization"] },
});
expectTypeOf(besides.role).toEqualTypeOf<Role | undefined>();
// @ts-expect-error Misspelt in the one.
void cl.getMembership({ path, query: { include: isWanted ? ["rol"] : [] } });
// @ts-expect-error Misspelt in the other.
void cl.getMembership({ path, query: { include: isWanted ? ["role"] : ["organisation"] } });

// A type parameter of one's own.
const includeOne = <Name extends "role" | "organization">(name: Name) =>
  cl.getMembership({ path, query: { include: [name] } });
expectTypeOf((await includeOne("role")).role).toEqualTypeOf<Role>();

// A list or a choice that may be undefined.
declare const wanted: { include?: string[]; roles?: ("name" | "kind")[] };
const ofMayBe = await cl.getMembership({ path, query: { include: wanted.include } });
expectTypeOf(ofMayBe.role).toEqualTypeOf<Role | undefined>();
void cl.getMembership({ path, query: { include: undefined, fields: undefined } });
const mayChoose = await cl.getMembership({
  path,
  query: { include: ["role"], fields: { memberships: undefined, roles: wanted.roles } },
});
expectTypeOf(mayChoose.user_email).toEqualTypeOf<string>();
expectTypeOf(mayChoose.role.name).toEqualTypeOf<string | undefined>();
// @ts-expect-error Misspelt, though perhaps undefined.
void cl.getMembership({ path, query: { include: isWanted ? ["rol"] : undefined } });

// An input that may come without its `include`.
const inQuery = await cl.getMembership({ path, query: isWanted ? { include: ["role"] } : {} });
expectTypeOf(inQuery.role).toEqualTypeOf<Role | undefined>();
expectTypeOf(inQuery.user_email).toEqualTypeOf<string>();
const spreadInclude = await cl.getMembership({ path, query: { ...(isWanted && { include: ["role"] }) } });
expectTypeOf(spreadInclude.role).toEqualTypeOf<Role | undefined>();
const spreadQuery = await cl.getMembership({ path, ...(isWanted && { query: { include: ["role"] } }) });
expectTypeOf(spreadQuery.role).toEqualTypeOf<Role | undefined>();
const perhapsQuery = await cl.getMembership({ path, query: isWanted ? { include: ["role"] } : undefined });
expectTypeOf(perhapsQuery.role).toEqualTypeOf<Role | undefined>();
void cl.listMemberships({ query: { page: undefined, sort: undefined } });
const eitherQuery = await cl.getMembership({
  path,
  query: isWanted ? { include: ["role"] } : { include: ["role", "versions"] },
});
expectTypeOf(eitherQuery.versions).toEqualTypeOf<Version[] | undefined>();
const eitherInput = await cl.listMemberships(isWanted ? { query: { include: ["role"] } } : {});
expectTypeOf(eitherInput.data[0]!.role).toEqualTypeOf<Role | undefined>();
const noInput = cl.listMemberships(isWanted ? { query: { include: ["role"] } } : undefined);
expectTypeOf((await noInput).data[0]!.role).toEqualTypeOf<Role | undefined>();
for await (const { role } of noInput) expectTypeOf(role).toEqualTypeOf<Role | undefined>();
const noInputResult = await noInput.result();
if (noInputResult.ok) expectTypeOf(noInputResult.body.data[0]!.role).toEqualTypeOf<Role | undefined>();
declare const perhapsInput: { query: { include: ["role"] } } | undefined;
const ofPerhaps = await cl.listMemberships(perhapsInput);
expectTypeOf(ofPerhaps.data[0]!.role).toEqualTypeOf<Role | undefined>();
const unsureResult = await cl.getMembership({ path, query: { ...(isWanted && { include: ["role"] }) } }).result();
if (unsureResult.ok) expectTypeOf(unsureResult.body.role).toEqualTypeOf<Role | undefined>();
declare const declaredInput: GetMembershipInput<["role"], {}>;
expectTypeOf((await cl.getMembership(declaredInput)).role).toEqualTypeOf<Role | undefined>();
// An input of the plain type may ask whatever can be asked.
const openInput: GetMembershipInput = {
  path,
  query: { include: ["role", "role.versions"], fields: { roles: ["name"] } },
};
const ofOpen = await cl.getMembership(openInput);
expectTypeOf(ofOpen.role?.name).toEqualTypeOf<string | undefined>();
expectTypeOf(ofOpen.user_email).toEqualTypeOf<string | undefined>();
const openList: ListMembershipsInput = { query: { include: ["role"], sort: ["-created_at"] } };
for await (const { role } of cl.listMemberships(openList)) expectTypeOf(role?.name).toEqualTypeOf<string | undefined>();
// @ts-expect-error Misspelt.
void ({ path, query: { include: ["rol"] } } satisfies GetMembershipInput);
// @ts-expect-error Misspelt.
void ({ path, query: { fields: { roles: ["nam"] } } } satisfies GetMembershipInput);
const satisfying = { path, query: { include: ["role"] } } as const satisfies GetMembershipInput;
expectTypeOf((await cl.getMembership(satisfying)).role).toEqualTypeOf<Role>();
// And of a caller's own function, what it is given.
const ofOwn = <const Include extends readonly string[] = [], const Fields extends Sparse = {}>(
  input: GetMembershipInput<Include, Fields>,
) => cl.getMembership<Include, Fields>(input);
expectTypeOf(await ofOwn({ path })).toEqualTypeOf<Membership>();
expectTypeOf((await ofOwn(satisfying)).role).toEqualTypeOf<Role>();
const own = await ofOwn({ path, query: { include: ["role"], fields: { memberships: ["role"], roles: ["name"] } } });
expectTypeOf<keyof typeof own>().toEqualTypeOf<"id" | "type" | "role">();
expectTypeOf<keyof typeof own.role>().toEqualTypeOf<"id" | "type" | "name">();
// @ts-expect-error Misspelt.
void ofOwn({ path, query: { include: ["rol"] } });
// @ts-expect-error Misspelt, though perhaps not there.
void cl.getMembership({ path, query: isWanted ? { include: ["rol"] } : {} });
// @ts-expect-error The same.
void cl.getMembership({ path, query: { ...(isWanted && { include: ["rol"] }) } });
// @ts-expect-error The same.
void cl.getMembership({ path, ...(isWanted && { query: { include: ["rol"] } }) });
// @ts-expect-error The same.
void cl.listMemberships(isWanted ? { query: { include: ["rol"] } } : undefined);
// Spelt out, a list is taken at its word.
expectTypeOf((await cl.getMembership<["role"]>({ path, query: { include: ["role"] } })).role).toEqualTypeOf<Role>();

// A `fields` that may not choose of a type, or that is one of several.
const unsureFields = await cl.getMembership({
  path,
  query: { fields: { ...(isWanted && { memberships: ["user_email"] }) } },
});
expectTypeOf(unsureFields.status).toEqualTypeOf<Membership["status"] | undefined>();
expectTypeOf(unsureFields.id).toEqualTypeOf<string>();
const eitherFields = await cl.getMembership({
  path,
  query: { fields: isWanted ? { memberships: ["status"] } : { memberships: ["reference"] } },
});
expectTypeOf(eitherFields.status).toEqualTypeOf<Membership["status"] | undefined>();
// @ts-expect-error Chosen in neither case.
void eitherFields.user_email;
declare const declaredFields: { memberships: ["status"] } | { roles: ["name"] };
const ofDeclared = await cl.getMembership({ path, query: { fields: declaredFields } });
expectTypeOf(ofDeclared.user_email).toEqualTypeOf<string | undefined>();
const unsureBelow = await cl.getMembership({
  path,
  query: { include: ["role"], fields: { ...(isWanted && { roles: ["name"] }) } },
});
expectTypeOf(unsureBelow.role.kind).toEqualTypeOf<Role["kind"] | undefined>();
expectTypeOf(unsureBelow.user_email).toEqualTypeOf<string>();
// Where nothing at all may be chosen, what was chosen is there either way.
const perhapsChosen = await cl.getMembership({
  path,
  query: { ...(isWanted && { fields: { memberships: ["status"] } }) },
});
expectTypeOf<keyof typeof perhapsChosen>().toEqualTypeOf<"id" | "type" | "status">();
const perhapsChosenInList = await cl.listMemberships(
  isWanted ? { query: { include: ["role"], fields: { memberships: ["status", "role"], roles: ["name"] } } } : undefined,
);
const chosenInList = perhapsChosenInList.data[0]!;
expectTypeOf(chosenInList.status).toEqualTypeOf<Membership["status"] | undefined>();
if (chosenInList.role) expectTypeOf(chosenInList.role.kind).toEqualTypeOf<Role["kind"] | undefined>();

// The same in lists, in results, in the input's own type, for writes, and where nothing may be answered.
const page = await cl.listMemberships({ query: { include: ["role"] } });
expectTypeOf(page.data[0]?.role).toEqualTypeOf<Role | undefined>();
for await (const { role } of cl.listMemberships({ query: { include: ["role"] } }))
  expectTypeOf(role).toEqualTypeOf<Role>();
const result = await cl.getMembership({ path, query: { include: ["role"] } }).result();
if (result.status === 200) expectTypeOf(result.body.role).toEqualTypeOf<Role>();
expectTypeOf<NonNullable<GetMembershipInput<["role"]>["query"]>["include"]>().toEqualTypeOf<
  readonly ["role"] | undefined
>();
const written = await cl.updateMembership({ path, query: { include: ["role"] }, body: { role: "ABCRtyUpBa" } });
expectTypeOf(written.role).toEqualTypeOf<Role>();
const perhapsNone = await cl.getApiCredentialRole({
  path: { apiCredentialId: "a" },
  query: { include: ["permissions"] },
});
expectTypeOf(perhapsNone?.permissions).toEqualTypeOf<Permission[] | undefined>();
// @ts-expect-error Perhaps there is none.
void perhapsNone.permissions;
expectTypeOf((await cl.getUser({ query: { fields: { users: ["email"] } } })).email).toEqualTypeOf<User["email"]>();

// By status.
const outcome = await cl.getMembership({ path }).result();
expectTypeOf(outcome).toEqualTypeOf<GetMembershipOutcome>();
expectTypeOf(outcome.status).toEqualTypeOf<200 | 400 | 401 | 404 | 406 | 429 | 500>();
if (outcome.status === 200) expectTypeOf(outcome.body).toEqualTypeOf<Membership>();
if (outcome.ok) expectTypeOf(outcome.body).toEqualTypeOf<Membership>();
if (!outcome.ok) expectTypeOf(outcome.body).toEqualTypeOf<ErrorDocument>();
if (outcome.status === 429) expectTypeOf(outcome.headers).toEqualTypeOf<Headers>();
// @ts-expect-error No such status.
if (outcome.status === 418) void outcome;
// @ts-expect-error Not before the status is known.
void outcome.body.user_email;
// @ts-expect-error An error's body is not a membership.
if (outcome.status === 404) void outcome.body.user_email;
const deleted = await cl.deleteMembership({ path }).result();
if (deleted.ok) expectTypeOf(deleted.status).toEqualTypeOf<204>();
if (deleted.ok) expectTypeOf(deleted.body).toEqualTypeOf<undefined>();
if (deleted.status === 423) expectTypeOf(deleted.body).toEqualTypeOf<ErrorDocument>();
const resent = await cl.resendMembership({ path }).result();
if (resent.ok) expectTypeOf(resent.status).toEqualTypeOf<202>();

export function describeOutcome(each: GetMembershipOutcome): string {
  switch (each.status) {
    case 200:
      return each.body.user_email;
    case 400:
    case 401:
    case 404:
    case 406:
    case 429:
    case 500:
      return each.body.errors[0]?.detail ?? "";
  }
}

// @ts-expect-error 500 is missing.
export function describeMostOutcomes(each: GetMembershipOutcome): string {
  switch (each.status) {
    case 200:
      return each.body.user_email;
    case 400:
    case 401:
    case 404:
    case 406:
    case 429:
      return each.body.errors[0]?.detail ?? "";
  }
}

// A list: awaited a page, iterated items.
const list = cl.listMemberships();
expectTypeOf(list).resolves.toEqualTypeOf<ResourcePage<Membership>>();
expectTypeOf((await list).meta.record_count).toEqualTypeOf<number>();
expectTypeOf((await list).links.next).toEqualTypeOf<string | undefined>();
for await (const membership of list) expectTypeOf(membership).toEqualTypeOf<Membership>();
for await (const each of list.pages()) expectTypeOf(each).toEqualTypeOf<ResourcePage<Membership>>();
expectTypeOf(list.first(3)).resolves.toEqualTypeOf<Membership[]>();
expectTypeOf(list.toArray({ max: 3 })).resolves.toEqualTypeOf<Membership[]>();
const listed = await list.result();
if (listed.ok) expectTypeOf(listed.body).toEqualTypeOf<ResourcePage<Membership>>();
expectTypeOf(cl.listRolePermissions({ path: { roleId: "r" } }).first(1)).resolves.toEqualTypeOf<Permission[]>();
// @ts-expect-error How many are there to hold?
void list.toArray();
// @ts-expect-error One record has no pages.
void cl.getMembership({ path }).pages();
