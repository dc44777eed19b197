// Generated from @memberships/commercelayer-spec by `npm run generate`. To change it, change the YAML.

import type { Asked, Call, CallOptions, Certain, Failure, List, ListOptions, Noted, Operation, Success, Sure } from "@memberships/runtime";
import type { components, paths } from "./schema.gen.ts";
import type { ResourcePage } from "./document.ts";
import type { FilterOf } from "./filter.ts";
import type { Answer, IncludeOf, IncludePath, Sparse } from "./narrow.ts";

type Schemas = components["schemas"];
type SchemaOf<Name extends keyof Schemas> = Schemas[Name];

/** Beside its one base it keeps the name of an interface in errors, which otherwise write out the base. */
interface Named {}
type AttributesOf<Name extends keyof Schemas> = Schemas[Name] extends { data: { attributes: infer A } } ? A : never;

/** Client id and secret of one application in an organization, and what the application may do with them. */
export interface ApiCredential extends SchemaOf<"ApiCredentialAttributes"> {
  readonly id: string;
  readonly type: "api_credentials";
}

/** The right to open one dashboard application under a role. It belongs to a membership or to a membership profile. */
export interface ApplicationMembership extends SchemaOf<"ApplicationMembershipAttributes"> {
  readonly id: string;
  readonly type: "application_memberships";
}

/** One person's place in an organization. It begins as an invitation by e-mail and becomes active when the person accepts. */
export interface Membership extends SchemaOf<"MembershipAttributes"> {
  readonly id: string;
  readonly type: "memberships";
}

/** A named set of application memberships that can be attached to any number of memberships, so that access is granted in one place. */
export interface MembershipProfile extends SchemaOf<"MembershipProfileAttributes"> {
  readonly id: string;
  readonly type: "membership_profiles";
}

/** A company on the platform, and the settings its commerce runs under. Everything else of this API belongs to one, but users and identity providers. */
export interface Organization extends SchemaOf<"OrganizationAttributes"> {
  readonly id: string;
  readonly type: "organizations";
}

/** The person whom the access token belongs to. It is the same person in every organization. */
export interface User extends SchemaOf<"UserAttributes"> {
  readonly id: string;
  readonly type: "users";
}

/** A named set of permissions in one organization, given to people and to applications. */
export interface Role extends SchemaOf<"RoleAttributes"> {
  readonly id: string;
  readonly type: "roles";
}

/** What one role may do to one kind of resource in the Core API. */
export interface Permission extends SchemaOf<"PermissionAttributes"> {
  readonly id: string;
  readonly type: "permissions";
}

/** A record of one change to a membership, a permission or a role. Nobody can write or delete it; after a year it is gone. */
export interface Version extends SchemaOf<"VersionAttributes"> {
  readonly id: string;
  readonly type: "versions";
}

/** An OpenID Connect provider through which people sign in to the dashboard. */
export interface IdentityProvider extends SchemaOf<"IdentityProviderAttributes"> {
  readonly id: string;
  readonly type: "identity_providers";
}

/** Each resource without its relationships. */
export interface Plain {
  api_credentials: ApiCredential;
  application_memberships: ApplicationMembership;
  identity_providers: IdentityProvider;
  membership_profiles: MembershipProfile;
  memberships: Membership;
  organizations: Organization;
  permissions: Permission;
  roles: Role;
  users: User;
  versions: Version;
}

/** ApiCredential with its relationships. */
export interface ApiCredentialLinked extends ApiCredential {
  /** The organization on whose data the application works. Fixed. */
  readonly organization: Organization;
  /** What the application may do. Sales channels and webapps have none. */
  readonly role: Role | null;
}

/** ApplicationMembership with its relationships. */
export interface ApplicationMembershipLinked extends ApplicationMembership {
  /** The application, by the credential that it runs under. Fixed. */
  readonly api_credential: ApiCredential;
  /** The person who was given the access directly, or none. It changes only where a membership lists its application memberships. */
  readonly membership: Membership | null;
  /** The profile that brings the access with it, or none. */
  readonly membership_profile: MembershipProfile | null;
  /** The organization in which the access holds. Fixed. */
  readonly organization: Organization;
  /** What may be done in the application, as far as the application allows it at all. */
  readonly role: Role;
}

/** Membership with its relationships. */
export interface MembershipLinked extends Membership {
  /** The organization that the person belongs to. Fixed. */
  readonly organization: Organization;
  /** What the person may do in the organization. */
  readonly role: Role;
  /** The dashboard applications that were given to the person directly, each under a role of its own. */
  readonly application_memberships: ApplicationMembership[];
  /** The profile that brings a set of applications with it, or none. */
  readonly membership_profile: MembershipProfile | null;
  /** The history of changes, kept for a year. */
  readonly versions: Version[];
}

/** MembershipProfile with its relationships. */
export interface MembershipProfileLinked extends MembershipProfile {
  /** The organization that the profile belongs to. Fixed. */
  readonly organization: Organization;
  /** The applications that come with the profile, each under a role of its own. */
  readonly application_memberships: ApplicationMembership[];
}

/** Organization with its relationships. */
export interface OrganizationLinked extends Organization {
  /** The people who belong to the organization, invited ones included. */
  readonly memberships: Membership[];
  /** The roles that its members and credentials can be given. */
  readonly roles: Role[];
  /** What all of its roles allow, subject by subject. */
  readonly permissions: Permission[];
  /** The applications that may call the Core API for the organization. */
  readonly api_credentials: ApiCredential[];
}

/** User with its relationships. */
export interface UserLinked extends User {
}

/** Role with its relationships. */
export interface RoleLinked extends Role {
  /** The organization that the role belongs to. Fixed. */
  readonly organization: Organization;
  /** What the role allows, one for each subject. They are connected from their own side. */
  readonly permissions: Permission[];
  /** The people who hold the role in the organization. */
  readonly memberships: Membership[];
  /** The applications that act under the role. */
  readonly api_credentials: ApiCredential[];
  /** The history of changes, kept for a year. */
  readonly versions: Version[];
}

/** Permission with its relationships. */
export interface PermissionLinked extends Permission {
  /** The organization of the role, taken from it. */
  readonly organization: Organization;
  /** The role that the permission belongs to. Fixed. */
  readonly role: Role;
  /** The history of changes, kept for a year. */
  readonly versions: Version[];
}

/** Version with its relationships. */
export interface VersionLinked extends Version {
}

/** IdentityProvider with its relationships. */
export interface IdentityProviderLinked extends IdentityProvider {
  /** The user to whom the provider belongs, an organization's owner. */
  readonly user: User;
}

/** Each resource with its relationships. */
export interface Linked {
  api_credentials: ApiCredentialLinked;
  application_memberships: ApplicationMembershipLinked;
  identity_providers: IdentityProviderLinked;
  membership_profiles: MembershipProfileLinked;
  memberships: MembershipLinked;
  organizations: OrganizationLinked;
  permissions: PermissionLinked;
  roles: RoleLinked;
  users: UserLinked;
  versions: VersionLinked;
}

/** The type that each relationship leads to. */
export interface Links {
  api_credentials: { organization: "organizations"; role: "roles" };
  application_memberships: { api_credential: "api_credentials"; membership: "memberships"; membership_profile: "membership_profiles"; organization: "organizations"; role: "roles" };
  identity_providers: { user: "users" };
  membership_profiles: { organization: "organizations"; application_memberships: "application_memberships" };
  memberships: { organization: "organizations"; role: "roles"; application_memberships: "application_memberships"; membership_profile: "membership_profiles"; versions: "versions" };
  organizations: { memberships: "memberships"; roles: "roles"; permissions: "permissions"; api_credentials: "api_credentials" };
  permissions: { organization: "organizations"; role: "roles"; versions: "versions" };
  roles: { organization: "organizations"; permissions: "permissions"; memberships: "memberships"; api_credentials: "api_credentials"; versions: "versions" };
  users: {};
  versions: {};
}

/** The relationships by which a filter may go, and where they lead. */
export interface Prefixes {
  api_credentials: { organization: "organizations"; role: "roles" };
  application_memberships: { api_credential: "api_credentials"; membership: "memberships"; membership_profile: "membership_profiles"; organization: "organizations"; role: "roles" };
  identity_providers: { user: "users" };
  membership_profiles: { organization: "organizations"; application_memberships: "application_memberships" };
  memberships: { organization: "organizations"; role: "roles"; application_memberships: "application_memberships"; membership_profile: "membership_profiles" };
  organizations: { memberships: "memberships"; roles: "roles"; permissions: "permissions"; api_credentials: "api_credentials" };
  permissions: { organization: "organizations"; role: "roles" };
  roles: { organization: "organizations"; permissions: "permissions"; memberships: "memberships"; api_credentials: "api_credentials" };
  users: {};
  versions: {};
}

/** The attributes that can be filtered by, and the kind of each. */
export interface Filterable {
  api_credentials: { id: "id"; name: "string"; kind: "string"; confidential: "boolean"; redirect_uri: "string"; client_id: "string"; scopes: "string"; expires_in: "number"; mode: "string"; custom: "boolean"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  application_memberships: { id: "id"; filters: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  identity_providers: { id: "id"; name: "string"; client_id: "string"; client_secret: "string"; issuer: "string"; status: "string"; domains: "string"; token_url: "string"; authorize_url: "string"; jwks_url: "string"; txt_record: "string"; organization: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json"; disabled_at: "date" };
  membership_profiles: { id: "id"; name: "string"; access_scope: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  memberships: { id: "id"; user_email: "string"; status: "string"; owner: "boolean"; access_scope: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  organizations: { id: "id"; name: "string"; slug: "string"; domain: "string"; contrast_color: "string"; region: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  permissions: { id: "id"; can_create: "boolean"; can_read: "boolean"; can_update: "boolean"; can_destroy: "boolean"; subject: "string"; restrictions: "json"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  roles: { id: "id"; name: "string"; kind: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  users: { id: "id"; email: "string"; first_name: "string"; last_name: "string"; time_zone: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
  versions: { id: "id"; resource_type: "string"; resource_id: "string"; created_at: "date"; updated_at: "date"; reference: "string"; reference_origin: "string"; metadata: "json" };
}

type FieldsParameter = components["parameters"]["Fields"];

/** What a sparse fieldset may name. */
export interface SparseFields {
  application_memberships: NonNullable<FieldsParameter["application_memberships"]>[number];
  memberships: NonNullable<FieldsParameter["memberships"]>[number];
  membership_profiles: NonNullable<FieldsParameter["membership_profiles"]>[number];
  organizations: NonNullable<FieldsParameter["organizations"]>[number];
  users: NonNullable<FieldsParameter["users"]>[number];
  api_credentials: NonNullable<FieldsParameter["api_credentials"]>[number];
  roles: NonNullable<FieldsParameter["roles"]>[number];
  permissions: NonNullable<FieldsParameter["permissions"]>[number];
  identity_providers: NonNullable<FieldsParameter["identity_providers"]>[number];
  versions: NonNullable<FieldsParameter["versions"]>[number];
}

/** What each matcher compares with, and the kinds of attribute that it fits. */
export interface Matchers {
  eq: { value: "scalar"; kinds: "string" | "number" | "boolean" | "date" | "id" };
  not_eq: { value: "scalar"; kinds: "string" | "number" | "boolean" | "date" | "id" };
  eq_or_null: { value: "scalar"; kinds: "string" | "number" | "boolean" | "date" | "id" };
  not_eq_or_null: { value: "scalar"; kinds: "string" | "number" | "boolean" | "date" | "id" };
  in: { value: "list"; kinds: "string" | "number" | "date" | "id" };
  not_in: { value: "list"; kinds: "string" | "number" | "date" | "id" };
  in_or_null: { value: "list"; kinds: "string" | "number" | "date" | "id" };
  not_in_or_null: { value: "list"; kinds: "string" | "number" | "date" | "id" };
  not_eq_all: { value: "list"; kinds: "string" | "number" | "date" | "id" };
  null: { value: "boolean"; kinds: "string" | "number" | "boolean" | "date" | "json" | "id" };
  not_null: { value: "boolean"; kinds: "string" | "number" | "boolean" | "date" | "json" | "id" };
  present: { value: "boolean"; kinds: "string" | "number" | "boolean" | "date" | "json" | "id" };
  blank: { value: "boolean"; kinds: "string" | "number" | "boolean" | "date" | "json" | "id" };
  true: { value: "boolean"; kinds: "boolean" };
  false: { value: "boolean"; kinds: "boolean" };
  lt: { value: "scalar"; kinds: "number" | "date" };
  lteq: { value: "scalar"; kinds: "number" | "date" };
  gt: { value: "scalar"; kinds: "number" | "date" };
  gteq: { value: "scalar"; kinds: "number" | "date" };
  lt_any: { value: "list"; kinds: "number" | "date" };
  lteq_any: { value: "list"; kinds: "number" | "date" };
  gt_any: { value: "list"; kinds: "number" | "date" };
  gteq_any: { value: "list"; kinds: "number" | "date" };
  lt_all: { value: "list"; kinds: "number" | "date" };
  lteq_all: { value: "list"; kinds: "number" | "date" };
  gt_all: { value: "list"; kinds: "number" | "date" };
  gteq_all: { value: "list"; kinds: "number" | "date" };
  matches: { value: "scalar"; kinds: "string" | "id" };
  does_not_match: { value: "scalar"; kinds: "string" | "id" };
  matches_any: { value: "list"; kinds: "string" | "id" };
  matches_all: { value: "list"; kinds: "string" | "id" };
  does_not_match_any: { value: "list"; kinds: "string" | "id" };
  does_not_match_all: { value: "list"; kinds: "string" | "id" };
  cont: { value: "scalar"; kinds: "string" | "id" };
  not_cont: { value: "scalar"; kinds: "string" | "id" };
  cont_any: { value: "list"; kinds: "string" | "id" };
  cont_all: { value: "list"; kinds: "string" | "id" };
  not_cont_all: { value: "list"; kinds: "string" | "id" };
  start: { value: "scalar"; kinds: "string" | "id" };
  not_start: { value: "scalar"; kinds: "string" | "id" };
  start_any: { value: "list"; kinds: "string" | "id" };
  start_all: { value: "list"; kinds: "string" | "id" };
  not_start_any: { value: "list"; kinds: "string" | "id" };
  not_start_all: { value: "list"; kinds: "string" | "id" };
  end: { value: "scalar"; kinds: "string" | "id" };
  not_end: { value: "scalar"; kinds: "string" | "id" };
  end_any: { value: "list"; kinds: "string" | "id" };
  end_all: { value: "list"; kinds: "string" | "id" };
  not_end_any: { value: "list"; kinds: "string" | "id" };
  not_end_all: { value: "list"; kinds: "string" | "id" };
  jcont: { value: "json"; kinds: "json" };
}

/** A credential to issue, with its organization and, for an integration, its role. */
export interface ApiCredentialCreate extends SchemaOf<"ApiCredentialCreateAttributes"> {
  /** The organization on whose data the application shall work. */
  readonly organization: string;
  /** What the application may do. An integration needs one; a sales channel or a webapp must have none. */
  readonly role?: string;
}

/** The members of an API credential to change. Attributes and relationships may each be left out. */
export interface ApiCredentialUpdate extends SchemaOf<"ApiCredentialUpdateAttributes"> {
  /** The role under which the application shall act from now on; null takes it away, which an integration does not allow. */
  readonly role?: string | null;
}

/** An application membership to create. */
export interface ApplicationMembershipCreate extends SchemaOf<"ApplicationMembershipCreateAttributes"> {
  /** The application to open, by the credential that it runs under. */
  readonly api_credential: string;
  /** The person to give the access to. Afterwards it changes only where a membership lists its application memberships. */
  readonly membership?: string;
  /** The profile to give the access to, and so everyone who has it. */
  readonly membership_profile?: string;
  /** The organization in which the access shall hold. It cannot be changed afterwards. */
  readonly organization: string;
  /** What shall be allowed in the application. The role must belong to the same organization. */
  readonly role: string;
}

/** What to change in an application membership. Attributes and relationships may each be left out. */
export interface ApplicationMembershipUpdate extends SchemaOf<"ApplicationMembershipUpdateAttributes"> {
  /** The profile that shall bring the access with it; null takes it out of its profile. */
  readonly membership_profile?: string | null;
  /** What shall be allowed in the application from now on. */
  readonly role?: string;
}

/** An identity provider to register. */
export interface IdentityProviderCreate extends SchemaOf<"IdentityProviderCreateAttributes">, Named {}

/** The members of an identity provider to change. Each may be left out. */
export interface IdentityProviderUpdate extends SchemaOf<"IdentityProviderUpdateAttributes">, Named {}

/** A membership profile to create. */
export interface MembershipProfileCreate extends SchemaOf<"MembershipProfileCreateAttributes"> {
  /** The organization that shall own the profile. It cannot be changed afterwards. */
  readonly organization: string;
  /** The application memberships to put into the profile. More can be added later. */
  readonly application_memberships?: readonly string[];
}

/** What to change in a membership profile. Attributes and relationships may each be left out. */
export interface MembershipProfileUpdate extends SchemaOf<"MembershipProfileUpdateAttributes"> {
  /** The application memberships that replace the former ones; an empty list takes every application out of the profile. */
  readonly application_memberships?: readonly string[];
}

/** An invitation to an organization. */
export interface MembershipCreate extends SchemaOf<"MembershipCreateAttributes"> {
  /** The organization to invite to. It cannot be changed afterwards. */
  readonly organization: string;
  /** What the person shall be allowed to do. The role must belong to the same organization. */
  readonly role: string;
  /** The application memberships to take over from the start. */
  readonly application_memberships?: readonly string[];
  /** The profile to attach from the start. */
  readonly membership_profile?: string;
}

/** The members of a membership to change. Attributes and relationships may each be left out. */
export interface MembershipUpdate extends SchemaOf<"MembershipUpdateAttributes"> {
  /** The role that the member shall have from now on. */
  readonly role?: string;
  /** The application memberships that replace the former ones; an empty list takes all applications away. */
  readonly application_memberships?: readonly string[];
  /** The profile to attach; null detaches the present one. */
  readonly membership_profile?: string | null;
}

/** An organization to create. */
export interface OrganizationCreate extends SchemaOf<"OrganizationCreateAttributes">, Named {}

/** What to change in an organization. */
export interface OrganizationUpdate extends SchemaOf<"OrganizationUpdateAttributes">, Named {}

/** To whom the organization shall belong from now on. */
export interface OrganizationTransferOwnership extends AttributesOf<"OrganizationTransferOwnership">, Named {}

/** A permission to give, with the role that gets it. */
export interface PermissionCreate extends SchemaOf<"PermissionCreateAttributes"> {
  /** The role that the permission shall belong to, which also settles the organization. It cannot be changed afterwards. */
  readonly role: string;
}

/** The members of a permission to change. Each may be left out. */
export interface PermissionUpdate extends SchemaOf<"PermissionUpdateAttributes">, Named {}

/** A custom role to create, with its organization. */
export interface RoleCreate extends SchemaOf<"RoleCreateAttributes"> {
  /** The organization that the role shall belong to. It cannot be changed afterwards. */
  readonly organization: string;
}

/** The members of a role to change. Each may be left out. */
export interface RoleUpdate extends SchemaOf<"RoleUpdateAttributes">, Named {}

/** What to change in the user's own account. */
export interface UserUpdate extends SchemaOf<"UserUpdateAttributes">, Named {}

/** One fault. */
export interface ErrorObject extends SchemaOf<"ErrorObject">, Named {}

/** Why a request was refused, one entry for each thing that is wrong. */
export interface ErrorDocument extends SchemaOf<"ErrorDocument">, Named {}

/** The personal credentials to exchange for a token. */
export interface TokenRequest extends SchemaOf<"TokenRequest">, Named {}

/** An access token and what it is good for. */
export interface Token extends SchemaOf<"Token">, Named {}

/** Why no token was issued. It looks like the errors of the API, but title and status differ. */
export interface TokenErrorDocument extends SchemaOf<"TokenErrorDocument">, Named {}

export interface CreateApiCredentialQuery<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/api_credentials"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"api_credentials", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createApiCredential`. */
export interface CreateApiCredentialInput<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreateApiCredentialQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/api_credentials"]["post"]["parameters"]["header"]> | undefined;
  readonly body: ApiCredentialCreate;
}
/** What `createApiCredential` may end in, by status. */
export type CreateApiCredentialOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"api_credentials", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateApplicationMembershipQuery<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"application_memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createApplicationMembership`. */
export interface CreateApplicationMembershipInput<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreateApplicationMembershipQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships"]["post"]["parameters"]["header"]> | undefined;
  readonly body: ApplicationMembershipCreate;
}
/** What `createApplicationMembership` may end in, by status. */
export type CreateApplicationMembershipOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"application_memberships", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateIdentityProviderQuery<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/identity_providers"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further. */
  readonly include?: IncludeOf<"identity_providers", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createIdentityProvider`. */
export interface CreateIdentityProviderInput<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreateIdentityProviderQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/identity_providers"]["post"]["parameters"]["header"]> | undefined;
  readonly body: IdentityProviderCreate;
}
/** What `createIdentityProvider` may end in, by status. */
export type CreateIdentityProviderOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"identity_providers", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateMembershipQuery<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/memberships"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createMembership`. */
export interface CreateMembershipInput<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreateMembershipQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipCreate;
}
/** What `createMembership` may end in, by status. */
export type CreateMembershipOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"memberships", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateMembershipProfileQuery<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/membership_profiles"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`. */
  readonly include?: IncludeOf<"membership_profiles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createMembershipProfile`. */
export interface CreateMembershipProfileInput<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreateMembershipProfileQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_profiles"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipProfileCreate;
}
/** What `createMembershipProfile` may end in, by status. */
export type CreateMembershipProfileOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"membership_profiles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/organizations"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createOrganization`. */
export interface CreateOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreateOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/organizations"]["post"]["parameters"]["header"]> | undefined;
  readonly body: OrganizationCreate;
}
/** What `createOrganization` may end in, by status. */
export type CreateOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreatePermissionQuery<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/permissions"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`. */
  readonly include?: IncludeOf<"permissions", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createPermission`. */
export interface CreatePermissionInput<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreatePermissionQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/permissions"]["post"]["parameters"]["header"]> | undefined;
  readonly body: PermissionCreate;
}
/** What `createPermission` may end in, by status. */
export type CreatePermissionOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"permissions", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateRoleQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/roles"]["post"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `createRole`. */
export interface CreateRoleInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: CreateRoleQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/roles"]["post"]["parameters"]["header"]> | undefined;
  readonly body: RoleCreate;
}
/** What `createRole` may end in, by status. */
export type CreateRoleOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<201, Answer<"roles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `createToken`. */
export interface CreateTokenInput extends CallOptions {
  readonly body: TokenRequest;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/vnd.api+json" | undefined;
}
/** What `createToken` may end in, by status. */
export type CreateTokenOutcome =
  | Success<200, Token>
  | Failure<400, TokenErrorDocument>
  | Failure<401, TokenErrorDocument>
  | Failure<429, TokenErrorDocument>
  | Failure<500, TokenErrorDocument>;

/** The input of `deleteApiCredential`. */
export interface DeleteApiCredentialInput extends CallOptions {
  readonly path: {
    /** The API credential's id. */
    readonly apiCredentialId: string;
  };
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}"]["delete"]["parameters"]["header"]> | undefined;
}
/** What `deleteApiCredential` may end in, by status. */
export type DeleteApiCredentialOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<423, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `deleteApplicationMembership`. */
export interface DeleteApplicationMembershipInput extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}"]["delete"]["parameters"]["header"]> | undefined;
}
/** What `deleteApplicationMembership` may end in, by status. */
export type DeleteApplicationMembershipOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<423, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `deleteIdentityProvider`. */
export interface DeleteIdentityProviderInput extends CallOptions {
  readonly path: {
    /** The identity provider's id. */
    readonly identityProviderId: string;
  };
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}"]["delete"]["parameters"]["header"]> | undefined;
}
/** What `deleteIdentityProvider` may end in, by status. */
export type DeleteIdentityProviderOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<423, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `deleteMembership`. */
export interface DeleteMembershipInput extends CallOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly header?: NonNullable<paths["/memberships/{membershipId}"]["delete"]["parameters"]["header"]> | undefined;
}
/** What `deleteMembership` may end in, by status. */
export type DeleteMembershipOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<423, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `deleteMembershipProfile`. */
export interface DeleteMembershipProfileInput extends CallOptions {
  readonly path: {
    /** The membership profile's id. */
    readonly membershipProfileId: string;
  };
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}"]["delete"]["parameters"]["header"]> | undefined;
}
/** What `deleteMembershipProfile` may end in, by status. */
export type DeleteMembershipProfileOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<423, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApiCredentialQuery<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/api_credentials/{apiCredentialId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"api_credentials", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApiCredential`. */
export interface GetApiCredentialInput<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The API credential's id. */
    readonly apiCredentialId: string;
  };
  readonly query?: GetApiCredentialQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApiCredential` may end in, by status. */
export type GetApiCredentialOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"api_credentials", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApiCredentialOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/api_credentials/{apiCredentialId}/organization"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApiCredentialOrganization`. */
export interface GetApiCredentialOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The API credential's id. */
    readonly apiCredentialId: string;
  };
  readonly query?: GetApiCredentialOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}/organization"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApiCredentialOrganization` may end in, by status. */
export type GetApiCredentialOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApiCredentialRoleQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/api_credentials/{apiCredentialId}/role"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApiCredentialRole`. */
export interface GetApiCredentialRoleInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The API credential's id. */
    readonly apiCredentialId: string;
  };
  readonly query?: GetApiCredentialRoleQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}/role"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApiCredentialRole` may end in, by status. */
export type GetApiCredentialRoleOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"roles", Include, Fields> | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipQuery<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships/{applicationMembershipId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"application_memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApplicationMembership`. */
export interface GetApplicationMembershipInput<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly query?: GetApplicationMembershipQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApplicationMembership` may end in, by status. */
export type GetApplicationMembershipOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"application_memberships", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipApiCredentialQuery<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships/{applicationMembershipId}/api_credential"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"api_credentials", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApplicationMembershipApiCredential`. */
export interface GetApplicationMembershipApiCredentialInput<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly query?: GetApplicationMembershipApiCredentialQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/api_credential"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApplicationMembershipApiCredential` may end in, by status. */
export type GetApplicationMembershipApiCredentialOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"api_credentials", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipMembershipQuery<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships/{applicationMembershipId}/membership"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApplicationMembershipMembership`. */
export interface GetApplicationMembershipMembershipInput<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly query?: GetApplicationMembershipMembershipQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/membership"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApplicationMembershipMembership` may end in, by status. */
export type GetApplicationMembershipMembershipOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"memberships", Include, Fields> | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipMembershipProfileQuery<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships/{applicationMembershipId}/membership_profile"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`. */
  readonly include?: IncludeOf<"membership_profiles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApplicationMembershipMembershipProfile`. */
export interface GetApplicationMembershipMembershipProfileInput<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly query?: GetApplicationMembershipMembershipProfileQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/membership_profile"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApplicationMembershipMembershipProfile` may end in, by status. */
export type GetApplicationMembershipMembershipProfileOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"membership_profiles", Include, Fields> | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships/{applicationMembershipId}/organization"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApplicationMembershipOrganization`. */
export interface GetApplicationMembershipOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly query?: GetApplicationMembershipOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/organization"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApplicationMembershipOrganization` may end in, by status. */
export type GetApplicationMembershipOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipRoleQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships/{applicationMembershipId}/role"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getApplicationMembershipRole`. */
export interface GetApplicationMembershipRoleInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly query?: GetApplicationMembershipRoleQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/role"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getApplicationMembershipRole` may end in, by status. */
export type GetApplicationMembershipRoleOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"roles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetIdentityProviderQuery<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/identity_providers/{identityProviderId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further. */
  readonly include?: IncludeOf<"identity_providers", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getIdentityProvider`. */
export interface GetIdentityProviderInput<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The identity provider's id. */
    readonly identityProviderId: string;
  };
  readonly query?: GetIdentityProviderQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getIdentityProvider` may end in, by status. */
export type GetIdentityProviderOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"identity_providers", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetIdentityProviderUserQuery<Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/identity_providers/{identityProviderId}/user"]["get"]["parameters"]["query"]>, "fields"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getIdentityProviderUser`. */
export interface GetIdentityProviderUserInput<Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The identity provider's id. */
    readonly identityProviderId: string;
  };
  readonly query?: GetIdentityProviderUserQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}/user"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getIdentityProviderUser` may end in, by status. */
export type GetIdentityProviderUserOutcome<Fields extends Sparse = {}> =
  | Success<200, Answer<"users", [], Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipQuery<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/memberships/{membershipId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getMembership`. */
export interface GetMembershipInput<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly query?: GetMembershipQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{membershipId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembership` may end in, by status. */
export type GetMembershipOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"memberships", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipMembershipProfileQuery<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/memberships/{membershipId}/membership_profile"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`. */
  readonly include?: IncludeOf<"membership_profiles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getMembershipMembershipProfile`. */
export interface GetMembershipMembershipProfileInput<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly query?: GetMembershipMembershipProfileQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/membership_profile"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipMembershipProfile` may end in, by status. */
export type GetMembershipMembershipProfileOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"membership_profiles", Include, Fields> | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/memberships/{membershipId}/organization"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getMembershipOrganization`. */
export interface GetMembershipOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly query?: GetMembershipOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/organization"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipOrganization` may end in, by status. */
export type GetMembershipOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipProfileQuery<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/membership_profiles/{membershipProfileId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`. */
  readonly include?: IncludeOf<"membership_profiles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getMembershipProfile`. */
export interface GetMembershipProfileInput<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership profile's id. */
    readonly membershipProfileId: string;
  };
  readonly query?: GetMembershipProfileQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipProfile` may end in, by status. */
export type GetMembershipProfileOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"membership_profiles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipProfileOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/membership_profiles/{membershipProfileId}/organization"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getMembershipProfileOrganization`. */
export interface GetMembershipProfileOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership profile's id. */
    readonly membershipProfileId: string;
  };
  readonly query?: GetMembershipProfileOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}/organization"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipProfileOrganization` may end in, by status. */
export type GetMembershipProfileOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipRoleQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/memberships/{membershipId}/role"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getMembershipRole`. */
export interface GetMembershipRoleInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly query?: GetMembershipRoleQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/role"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipRole` may end in, by status. */
export type GetMembershipRoleOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"roles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/organizations/{organizationId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getOrganization`. */
export interface GetOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The organization's id. */
    readonly organizationId: string;
  };
  readonly query?: GetOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/organizations/{organizationId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getOrganization` may end in, by status. */
export type GetOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetPermissionQuery<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/permissions/{permissionId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`. */
  readonly include?: IncludeOf<"permissions", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getPermission`. */
export interface GetPermissionInput<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The permission's id. */
    readonly permissionId: string;
  };
  readonly query?: GetPermissionQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/permissions/{permissionId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getPermission` may end in, by status. */
export type GetPermissionOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"permissions", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetPermissionOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/permissions/{permissionId}/organization"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getPermissionOrganization`. */
export interface GetPermissionOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The permission's id. */
    readonly permissionId: string;
  };
  readonly query?: GetPermissionOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/permissions/{permissionId}/organization"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getPermissionOrganization` may end in, by status. */
export type GetPermissionOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetPermissionRoleQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/permissions/{permissionId}/role"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getPermissionRole`. */
export interface GetPermissionRoleInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The permission's id. */
    readonly permissionId: string;
  };
  readonly query?: GetPermissionRoleQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/permissions/{permissionId}/role"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getPermissionRole` may end in, by status. */
export type GetPermissionRoleOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"roles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetRoleQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/roles/{roleId}"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getRole`. */
export interface GetRoleInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The role's id. */
    readonly roleId: string;
  };
  readonly query?: GetRoleQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/roles/{roleId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getRole` may end in, by status. */
export type GetRoleOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"roles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetRoleOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/roles/{roleId}/organization"]["get"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getRoleOrganization`. */
export interface GetRoleOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The role's id. */
    readonly roleId: string;
  };
  readonly query?: GetRoleOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/roles/{roleId}/organization"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getRoleOrganization` may end in, by status. */
export type GetRoleOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetUserQuery<Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/user"]["get"]["parameters"]["query"]>, "fields"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getUser`. */
export interface GetUserInput<Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: GetUserQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/user"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getUser` may end in, by status. */
export type GetUserOutcome<Fields extends Sparse = {}> =
  | Success<200, Answer<"users", [], Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetVersionQuery<Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/versions/{versionId}"]["get"]["parameters"]["query"]>, "fields"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `getVersion`. */
export interface GetVersionInput<Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The version's id. */
    readonly versionId: string;
  };
  readonly query?: GetVersionQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/versions/{versionId}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getVersion` may end in, by status. */
export type GetVersionOutcome<Fields extends Sparse = {}> =
  | Success<200, Answer<"versions", [], Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListApiCredentialsQuery<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/api_credentials"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"api_credentials", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  readonly filter?: FilterOf<"api_credentials", Filter> | undefined;
}
/** The input of `listApiCredentials`. */
export interface ListApiCredentialsInput<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListApiCredentialsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/api_credentials"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listApiCredentials` may end in, by status. */
export type ListApiCredentialsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"api_credentials", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListApplicationMembershipsQuery<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/application_memberships"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"application_memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"application_memberships", Filter> | undefined;
}
/** The input of `listApplicationMemberships`. */
export interface ListApplicationMembershipsInput<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListApplicationMembershipsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listApplicationMemberships` may end in, by status. */
export type ListApplicationMembershipsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"application_memberships", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListIdentityProvidersQuery<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/identity_providers"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further. */
  readonly include?: IncludeOf<"identity_providers", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the identity providers must all meet. Attributes: `name`, `client_id`, `client_secret`, `issuer`, `status`, `domains`, `token_url`, `authorize_url`, `jwks_url`, `txt_record`, `organization`, `disabled_at`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefix: `user_`. */
  readonly filter?: FilterOf<"identity_providers", Filter> | undefined;
}
/** The input of `listIdentityProviders`. */
export interface ListIdentityProvidersInput<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListIdentityProvidersQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/identity_providers"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listIdentityProviders` may end in, by status. */
export type ListIdentityProvidersOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"identity_providers", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipApplicationMembershipsQuery<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/memberships/{membershipId}/application_memberships"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"application_memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"application_memberships", Filter> | undefined;
}
/** The input of `listMembershipApplicationMemberships`. */
export interface ListMembershipApplicationMembershipsInput<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly query?: ListMembershipApplicationMembershipsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/application_memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipApplicationMemberships` may end in, by status. */
export type ListMembershipApplicationMembershipsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"application_memberships", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipProfileApplicationMembershipsQuery<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/membership_profiles/{membershipProfileId}/application_memberships"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"application_memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"application_memberships", Filter> | undefined;
}
/** The input of `listMembershipProfileApplicationMemberships`. */
export interface ListMembershipProfileApplicationMembershipsInput<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The membership profile's id. */
    readonly membershipProfileId: string;
  };
  readonly query?: ListMembershipProfileApplicationMembershipsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}/application_memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipProfileApplicationMemberships` may end in, by status. */
export type ListMembershipProfileApplicationMembershipsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"application_memberships", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipProfilesQuery<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/membership_profiles"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`. */
  readonly include?: IncludeOf<"membership_profiles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the profiles that meet every condition. Attributes that can be compared are `name`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_` and `application_memberships_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"membership_profiles", Filter> | undefined;
}
/** The input of `listMembershipProfiles`. */
export interface ListMembershipProfilesInput<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListMembershipProfilesQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/membership_profiles"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipProfiles` may end in, by status. */
export type ListMembershipProfilesOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"membership_profiles", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipVersionsQuery<Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/memberships/{membershipId}/versions"]["get"]["parameters"]["query"]>, "fields" | "filter[q]"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  readonly filter?: FilterOf<"versions", Filter> | undefined;
}
/** The input of `listMembershipVersions`. */
export interface ListMembershipVersionsInput<Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly query?: ListMembershipVersionsQuery<Fields, Filter> & Asked<{ fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/versions"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipVersions` may end in, by status. */
export type ListMembershipVersionsOutcome<Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"versions", [], Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipsQuery<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/memberships"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"memberships", Filter> | undefined;
}
/** The input of `listMemberships`. */
export interface ListMembershipsInput<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListMembershipsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMemberships` may end in, by status. */
export type ListMembershipsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"memberships", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationApiCredentialsQuery<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/organizations/{organizationId}/api_credentials"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"api_credentials", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  readonly filter?: FilterOf<"api_credentials", Filter> | undefined;
}
/** The input of `listOrganizationApiCredentials`. */
export interface ListOrganizationApiCredentialsInput<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The organization's id. */
    readonly organizationId: string;
  };
  readonly query?: ListOrganizationApiCredentialsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/api_credentials"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listOrganizationApiCredentials` may end in, by status. */
export type ListOrganizationApiCredentialsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"api_credentials", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationMembershipsQuery<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/organizations/{organizationId}/memberships"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"memberships", Filter> | undefined;
}
/** The input of `listOrganizationMemberships`. */
export interface ListOrganizationMembershipsInput<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The organization's id. */
    readonly organizationId: string;
  };
  readonly query?: ListOrganizationMembershipsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listOrganizationMemberships` may end in, by status. */
export type ListOrganizationMembershipsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"memberships", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationPermissionsQuery<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/organizations/{organizationId}/permissions"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`. */
  readonly include?: IncludeOf<"permissions", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  readonly filter?: FilterOf<"permissions", Filter> | undefined;
}
/** The input of `listOrganizationPermissions`. */
export interface ListOrganizationPermissionsInput<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The organization's id. */
    readonly organizationId: string;
  };
  readonly query?: ListOrganizationPermissionsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/permissions"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listOrganizationPermissions` may end in, by status. */
export type ListOrganizationPermissionsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"permissions", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationRolesQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/organizations/{organizationId}/roles"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the roles must all meet. Attributes: `name`, `kind`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `permissions_`, `memberships_`, `api_credentials_`. */
  readonly filter?: FilterOf<"roles", Filter> | undefined;
}
/** The input of `listOrganizationRoles`. */
export interface ListOrganizationRolesInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The organization's id. */
    readonly organizationId: string;
  };
  readonly query?: ListOrganizationRolesQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/roles"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listOrganizationRoles` may end in, by status. */
export type ListOrganizationRolesOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"roles", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationsQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/organizations"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the organizations that meet every condition. Attributes that can be compared are `name`, `slug`, `domain`, `contrast_color`, `region`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `memberships_`, `roles_`, `permissions_` and `api_credentials_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"organizations", Filter> | undefined;
}
/** The input of `listOrganizations`. */
export interface ListOrganizationsInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListOrganizationsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/organizations"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listOrganizations` may end in, by status. */
export type ListOrganizationsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"organizations", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListPermissionVersionsQuery<Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/permissions/{permissionId}/versions"]["get"]["parameters"]["query"]>, "fields" | "filter[q]"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  readonly filter?: FilterOf<"versions", Filter> | undefined;
}
/** The input of `listPermissionVersions`. */
export interface ListPermissionVersionsInput<Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The permission's id. */
    readonly permissionId: string;
  };
  readonly query?: ListPermissionVersionsQuery<Fields, Filter> & Asked<{ fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/permissions/{permissionId}/versions"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listPermissionVersions` may end in, by status. */
export type ListPermissionVersionsOutcome<Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"versions", [], Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListPermissionsQuery<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/permissions"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`. */
  readonly include?: IncludeOf<"permissions", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  readonly filter?: FilterOf<"permissions", Filter> | undefined;
}
/** The input of `listPermissions`. */
export interface ListPermissionsInput<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListPermissionsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/permissions"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listPermissions` may end in, by status. */
export type ListPermissionsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"permissions", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRoleApiCredentialsQuery<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/roles/{roleId}/api_credentials"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"api_credentials", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  readonly filter?: FilterOf<"api_credentials", Filter> | undefined;
}
/** The input of `listRoleApiCredentials`. */
export interface ListRoleApiCredentialsInput<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The role's id. */
    readonly roleId: string;
  };
  readonly query?: ListRoleApiCredentialsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/roles/{roleId}/api_credentials"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listRoleApiCredentials` may end in, by status. */
export type ListRoleApiCredentialsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"api_credentials", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRoleMembershipsQuery<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/roles/{roleId}/memberships"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with. */
  readonly filter?: FilterOf<"memberships", Filter> | undefined;
}
/** The input of `listRoleMemberships`. */
export interface ListRoleMembershipsInput<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The role's id. */
    readonly roleId: string;
  };
  readonly query?: ListRoleMembershipsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/roles/{roleId}/memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listRoleMemberships` may end in, by status. */
export type ListRoleMembershipsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"memberships", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRolePermissionsQuery<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/roles/{roleId}/permissions"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`. */
  readonly include?: IncludeOf<"permissions", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  readonly filter?: FilterOf<"permissions", Filter> | undefined;
}
/** The input of `listRolePermissions`. */
export interface ListRolePermissionsInput<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The role's id. */
    readonly roleId: string;
  };
  readonly query?: ListRolePermissionsQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/roles/{roleId}/permissions"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listRolePermissions` may end in, by status. */
export type ListRolePermissionsOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"permissions", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRoleVersionsQuery<Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/roles/{roleId}/versions"]["get"]["parameters"]["query"]>, "fields" | "filter[q]"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  readonly filter?: FilterOf<"versions", Filter> | undefined;
}
/** The input of `listRoleVersions`. */
export interface ListRoleVersionsInput<Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly path: {
    /** The role's id. */
    readonly roleId: string;
  };
  readonly query?: ListRoleVersionsQuery<Fields, Filter> & Asked<{ fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/roles/{roleId}/versions"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listRoleVersions` may end in, by status. */
export type ListRoleVersionsOutcome<Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"versions", [], Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRolesQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/roles"]["get"]["parameters"]["query"]>, "include" | "fields" | "filter[q]"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the roles must all meet. Attributes: `name`, `kind`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `permissions_`, `memberships_`, `api_credentials_`. */
  readonly filter?: FilterOf<"roles", Filter> | undefined;
}
/** The input of `listRoles`. */
export interface ListRolesInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListRolesQuery<Include, Fields, Filter> & Asked<{ include: Include; fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/roles"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listRoles` may end in, by status. */
export type ListRolesOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"roles", Include, Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListVersionsQuery<Fields extends Sparse = Sparse, Filter extends object = {}> extends Omit<NonNullable<paths["/versions"]["get"]["parameters"]["query"]>, "fields" | "filter[q]"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  readonly filter?: FilterOf<"versions", Filter> | undefined;
}
/** The input of `listVersions`. */
export interface ListVersionsInput<Fields extends Sparse = Sparse, Filter extends object = {}> extends ListOptions {
  readonly query?: ListVersionsQuery<Fields, Filter> & Asked<{ fields: Fields; filter: Filter }> | undefined;
  readonly header?: NonNullable<paths["/versions"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listVersions` may end in, by status. */
export type ListVersionsOutcome<Fields extends Sparse = {}> =
  | Success<200, ResourcePage<Answer<"versions", [], Fields>>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `resendMembership`. */
export interface ResendMembershipInput extends CallOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly header?: NonNullable<paths["/memberships/{membershipId}/resend"]["post"]["parameters"]["header"]> | undefined;
  readonly body?: NonNullable<paths["/memberships/{membershipId}/resend"]["post"]["requestBody"]>["content"][keyof NonNullable<paths["/memberships/{membershipId}/resend"]["post"]["requestBody"]>["content"]] | undefined;
}
/** What `resendMembership` may end in, by status. */
export type ResendMembershipOutcome =
  | Success<202, undefined>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `transferOrganizationOwnership`. */
export interface TransferOrganizationOwnershipInput extends CallOptions {
  readonly path: {
    /** The organization's id. */
    readonly organizationId: string;
  };
  readonly header?: NonNullable<paths["/organizations/{organizationId}/transfer_ownership"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: OrganizationTransferOwnership;
}
/** What `transferOrganizationOwnership` may end in, by status. */
export type TransferOrganizationOwnershipOutcome =
  | Success<202, undefined>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateApiCredentialQuery<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/api_credentials/{apiCredentialId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"api_credentials", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateApiCredential`. */
export interface UpdateApiCredentialInput<Include extends readonly string[] = readonly IncludePath<"api_credentials">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The API credential's id. */
    readonly apiCredentialId: string;
  };
  readonly query?: UpdateApiCredentialQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: ApiCredentialUpdate;
}
/** What `updateApiCredential` may end in, by status. */
export type UpdateApiCredentialOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"api_credentials", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateApplicationMembershipQuery<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/application_memberships/{applicationMembershipId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"application_memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateApplicationMembership`. */
export interface UpdateApplicationMembershipInput<Include extends readonly string[] = readonly IncludePath<"application_memberships">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The application membership's id. */
    readonly applicationMembershipId: string;
  };
  readonly query?: UpdateApplicationMembershipQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: ApplicationMembershipUpdate;
}
/** What `updateApplicationMembership` may end in, by status. */
export type UpdateApplicationMembershipOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"application_memberships", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateIdentityProviderQuery<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/identity_providers/{identityProviderId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further. */
  readonly include?: IncludeOf<"identity_providers", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateIdentityProvider`. */
export interface UpdateIdentityProviderInput<Include extends readonly string[] = readonly IncludePath<"identity_providers">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The identity provider's id. */
    readonly identityProviderId: string;
  };
  readonly query?: UpdateIdentityProviderQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: IdentityProviderUpdate;
}
/** What `updateIdentityProvider` may end in, by status. */
export type UpdateIdentityProviderOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"identity_providers", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateMembershipQuery<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/memberships/{membershipId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`. */
  readonly include?: IncludeOf<"memberships", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateMembership`. */
export interface UpdateMembershipInput<Include extends readonly string[] = readonly IncludePath<"memberships">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership's id. */
    readonly membershipId: string;
  };
  readonly query?: UpdateMembershipQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{membershipId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: MembershipUpdate;
}
/** What `updateMembership` may end in, by status. */
export type UpdateMembershipOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"memberships", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateMembershipProfileQuery<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/membership_profiles/{membershipProfileId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`. */
  readonly include?: IncludeOf<"membership_profiles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateMembershipProfile`. */
export interface UpdateMembershipProfileInput<Include extends readonly string[] = readonly IncludePath<"membership_profiles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The membership profile's id. */
    readonly membershipProfileId: string;
  };
  readonly query?: UpdateMembershipProfileQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: MembershipProfileUpdate;
}
/** What `updateMembershipProfile` may end in, by status. */
export type UpdateMembershipProfileOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"membership_profiles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateOrganizationQuery<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/organizations/{organizationId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`. */
  readonly include?: IncludeOf<"organizations", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateOrganization`. */
export interface UpdateOrganizationInput<Include extends readonly string[] = readonly IncludePath<"organizations">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The organization's id. */
    readonly organizationId: string;
  };
  readonly query?: UpdateOrganizationQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/organizations/{organizationId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: OrganizationUpdate;
}
/** What `updateOrganization` may end in, by status. */
export type UpdateOrganizationOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"organizations", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdatePermissionQuery<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/permissions/{permissionId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`. */
  readonly include?: IncludeOf<"permissions", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updatePermission`. */
export interface UpdatePermissionInput<Include extends readonly string[] = readonly IncludePath<"permissions">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The permission's id. */
    readonly permissionId: string;
  };
  readonly query?: UpdatePermissionQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/permissions/{permissionId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: PermissionUpdate;
}
/** What `updatePermission` may end in, by status. */
export type UpdatePermissionOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"permissions", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateRoleQuery<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/roles/{roleId}"]["patch"]["parameters"]["query"]>, "include" | "fields"> {
  /** Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`. */
  readonly include?: IncludeOf<"roles", Include> | undefined;
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateRole`. */
export interface UpdateRoleInput<Include extends readonly string[] = readonly IncludePath<"roles">[], Fields extends Sparse = Sparse> extends CallOptions {
  readonly path: {
    /** The role's id. */
    readonly roleId: string;
  };
  readonly query?: UpdateRoleQuery<Include, Fields> & Asked<{ include: Include; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/roles/{roleId}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: RoleUpdate;
}
/** What `updateRole` may end in, by status. */
export type UpdateRoleOutcome<Include extends readonly string[] = [], Fields extends Sparse = {}> =
  | Success<200, Answer<"roles", Include, Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateUserQuery<Fields extends Sparse = Sparse> extends Omit<NonNullable<paths["/user"]["patch"]["parameters"]["query"]>, "fields"> {
  /** For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay. */
  readonly fields?: Fields | Sparse | undefined;
}
/** The input of `updateUser`. */
export interface UpdateUserInput<Fields extends Sparse = Sparse> extends CallOptions {
  readonly query?: UpdateUserQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/user"]["patch"]["parameters"]["header"]> | undefined;
  readonly body: UserUpdate;
}
/** What `updateUser` may end in, by status. */
export type UpdateUserOutcome<Fields extends Sparse = {}> =
  | Success<200, Answer<"users", [], Fields>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The methods of `createCommerceLayer`, one for each operation of `@memberships/commercelayer`. */
export interface CommerceLayerMethods {
  /**
   * Issue an API credential
   *
   * Registers an application and draws its client id and, where it can keep one, its secret. Kind, mode, `custom` and organization are final - to change one of them, issue another credential and delete this one. An integration needs a role, admin or read-only unless the plan is Enterprise; a sales channel or a webapp must have none.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createApiCredential
   */
  createApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateApiCredentialInput<Include, Fields> & Noted<Given>): Call<Answer<"api_credentials", Certain<Include, Given>, Fields>, CreateApiCredentialOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Give access to an application
   *
   * Opens one application to one person, or to everyone with a profile, under a role. What results is the role's rights as far as the application allows them, narrowed by `filters`. A custom role passes on only the part of it that concerns the application.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createApplicationMembership
   */
  createApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Answer<"application_memberships", Certain<Include, Given>, Fields>, CreateApplicationMembershipOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Register an identity provider
   *
   * Sets up single sign-on for some domains, as an Enterprise user who owns the organization. The provider begins as `pending`; publish its `txt_record` in the DNS of every domain, and a background job turns it to `verified`; when that fails, it stays `pending` or becomes `error`. At the provider, allow `https://auth.commercelayer.io/users/auth/openid/callback` as the redirect address.
   *
   * Callers: owner, enterprise.
   * Reference: commercelayer/index.html#createIdentityProvider
   */
  createIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Answer<"identity_providers", Certain<Include, Given>, Fields>, CreateIdentityProviderOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Invite a person to an organization
   *
   * Sends an invitation to the address. The membership is `pending` until it is accepted, and `active` at once for somebody who already has an account. Role, profile and applications can all be given in the same request. The plan can limit how many memberships there are, as `subscription_info` tells; how one too many is refused is not documented.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createMembership
   */
  createMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateMembershipInput<Include, Fields> & Noted<Given>): Call<Answer<"memberships", Certain<Include, Given>, Fields>, CreateMembershipOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Create a membership profile
   *
   * Creates the set alone; nobody has it until a membership is given it. Application memberships can be put in now or be created for it afterwards.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#createMembershipProfile
   */
  createMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Answer<"membership_profiles", Certain<Include, Given>, Fields>, CreateMembershipProfileOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Create an organization
   *
   * Anyone with an account may do this, though the plan can limit how often; how one too many is refused is not documented. The caller becomes the owner with the admin role; an admin and a read-only role are created with it, and so is one API credential of kind `resources` for each mode. An organization cannot be deleted through the API, so think before sending.
   *
   * Callers: anyone.
   * Reference: commercelayer/index.html#createOrganization
   */
  createOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, CreateOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Give a role a permission
   *
   * Settles what a role may do to one subject it has no permission for yet. Custom permissions need an Enterprise plan. Subject and role are final and a permission cannot be deleted; to take the rights back, switch all four flags off.
   *
   * Callers: admin, enterprise.
   * Reference: commercelayer/index.html#createPermission
   */
  createPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreatePermissionInput<Include, Fields> & Noted<Given>): Call<Answer<"permissions", Certain<Include, Given>, Fields>, CreatePermissionOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Create a custom role
   *
   * Adds a role of kind `custom` to an organization on an Enterprise plan. Think before sending - a role can be renamed but never deleted, and never moved to another organization. What it allows is settled by creating permissions for it. The creation is recorded as a version.
   *
   * Callers: admin, enterprise.
   * Reference: commercelayer/index.html#createRole
   */
  createRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: CreateRoleInput<Include, Fields> & Noted<Given>): Call<Answer<"roles", Certain<Include, Given>, Fields>, CreateRoleOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Exchange credentials for an access token
   *
   * The credentials belong to one user, so the token acts as that user, with every membership and role of theirs. There is no refresh token; ask again shortly before the old one ends. It changes nothing else, so it may be repeated.
   *
   * No token needed.
   * Reference: commercelayer/index.html#createToken
   */
  createToken(input: CreateTokenInput): Call<Token, CreateTokenOutcome>;

  /**
   * Delete an API credential
   *
   * Shuts the application out for good. A new credential has another client id and secret, so everything that uses this one has to be configured anew. Refused with 423 while another record cannot do without it.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#deleteApiCredential
   */
  deleteApiCredential(input: DeleteApiCredentialInput): Call<undefined, DeleteApiCredentialOutcome>;

  /**
   * Take access to an application away
   *
   * Ends one access to one application. The person stays a member of the organization, and keeps what a profile gives. When it belongs to a profile, everyone with that profile loses it.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#deleteApplicationMembership
   */
  deleteApplicationMembership(input: DeleteApplicationMembershipInput): Call<undefined, DeleteApplicationMembershipOutcome>;

  /**
   * Delete an identity provider
   *
   * Ends single sign-on through the provider for good; registering it again starts with an unverified one. `_disable` has the same effect and can be taken back. For Enterprise users who own the organization.
   *
   * Callers: owner, enterprise.
   * Reference: commercelayer/index.html#deleteIdentityProvider
   */
  deleteIdentityProvider(input: DeleteIdentityProviderInput): Call<undefined, DeleteIdentityProviderOutcome>;

  /**
   * Remove a person from an organization
   *
   * Ends the place that the person has in the organization; a pending invitation is withdrawn. Members who are not admins may remove only themselves, and an owner must transfer the organization first. The application memberships that were given to the person directly go with it; the account of the person remains.
   *
   * Callers: admin, self.
   * Reference: commercelayer/index.html#deleteMembership
   */
  deleteMembership(input: DeleteMembershipInput): Call<undefined, DeleteMembershipOutcome>;

  /**
   * Delete a membership profile
   *
   * Takes the profile away for good. While something still depends on it, the answer is 423 and nothing changes.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#deleteMembershipProfile
   */
  deleteMembershipProfile(input: DeleteMembershipProfileInput): Call<undefined, DeleteMembershipProfileOutcome>;

  /**
   * Get an API credential
   *
   * One application with its client id, secret, scopes and the lifetime of its tokens. The secret is answered every time, not only on creation. Any member of the organization may read it.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApiCredential
   */
  getApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialInput<Include, Fields> & Noted<Given>): Call<Answer<"api_credentials", Certain<Include, Given>, Fields>, GetApiCredentialOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an API credential's organization
   *
   * The organization on whose data the application works. It is read like an organization of its own, with what that can include.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApiCredentialOrganization
   */
  getApiCredentialOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, GetApiCredentialOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an API credential's role
   *
   * The role that bounds what the application may do. With `include=permissions` the answer says at once what that is. Sales channels and webapps have no role, and `data` is null.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApiCredentialRole
   */
  getApiCredentialRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApiCredentialRoleInput<Include, Fields> & Noted<Given>): Call<Answer<"roles", Certain<Include, Given>, Fields> | null, GetApiCredentialRoleOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an application membership
   *
   * Shows how far one access to one application reaches. The role and the application are known by their relationships, so include them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembership
   */
  getApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Answer<"application_memberships", Certain<Include, Given>, Fields>, GetApplicationMembershipOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an application membership's API credential
   *
   * The application that is opened, by the credential it runs under. Its kind tells which application of the dashboard it is.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipApiCredential
   */
  getApplicationMembershipApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipApiCredentialInput<Include, Fields> & Noted<Given>): Call<Answer<"api_credentials", Certain<Include, Given>, Fields>, GetApplicationMembershipApiCredentialOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an application membership's membership
   *
   * The person who was given the application directly, or null when it only comes with a profile.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipMembership
   */
  getApplicationMembershipMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipMembershipInput<Include, Fields> & Noted<Given>): Call<Answer<"memberships", Certain<Include, Given>, Fields> | null, GetApplicationMembershipMembershipOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an application membership's profile
   *
   * The profile that the access is part of, or null when it is part of none. Members who are not admins may read only a profile that they have.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipMembershipProfile
   */
  getApplicationMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Answer<"membership_profiles", Certain<Include, Given>, Fields> | null, GetApplicationMembershipMembershipProfileOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an application membership's organization
   *
   * The organization whose data the application opens under this access.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipOrganization
   */
  getApplicationMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, GetApplicationMembershipOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an application membership's role
   *
   * The role inside the application, which may be another than the one that the person has in the organization.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getApplicationMembershipRole
   */
  getApplicationMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetApplicationMembershipRoleInput<Include, Fields> & Noted<Given>): Call<Answer<"roles", Certain<Include, Given>, Fields>, GetApplicationMembershipRoleOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an identity provider
   *
   * The endpoints and the client of one provider, and how far the check of its domains has come. Read it again after publishing the TXT record, since no webhook tells the outcome.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getIdentityProvider
   */
  getIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Answer<"identity_providers", Certain<Include, Given>, Fields>, GetIdentityProviderOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an identity provider's user
   *
   * The user to whom the provider belongs. Other people who sign in through it are not connected with it anywhere in the API.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getIdentityProviderUser
   */
  getIdentityProviderUser<const Fields extends Sparse = {}>(input: GetIdentityProviderUserInput<Fields>): Call<Answer<"users", [], Fields>, GetIdentityProviderUserOutcome<Fields>>;

  /**
   * Get a membership
   *
   * One person's place in an organization. Only members of that organization find it; for everybody else the id does not exist.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembership
   */
  getMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipInput<Include, Fields> & Noted<Given>): Call<Answer<"memberships", Certain<Include, Given>, Fields>, GetMembershipOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a membership's profile
   *
   * The profile that brings this person applications and decides about their test access, or null when none is attached. Members who are not admins may read only a profile that they have.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembershipMembershipProfile
   */
  getMembershipMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Answer<"membership_profiles", Certain<Include, Given>, Fields> | null, GetMembershipMembershipProfileOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a membership's organization
   *
   * Leads from a person to the organization that the membership holds in, without knowing its id.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembershipOrganization
   */
  getMembershipOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, GetMembershipOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a membership profile
   *
   * Admins may read any profile of their organization, other members the one that is attached to their own membership.
   *
   * Callers: admin, self.
   * Reference: commercelayer/index.html#getMembershipProfile
   */
  getMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Answer<"membership_profiles", Certain<Include, Given>, Fields>, GetMembershipProfileOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a membership profile's organization
   *
   * The organization that owns the profile, given when the profile was created and fixed since.
   *
   * Callers: admin, self.
   * Reference: commercelayer/index.html#getMembershipProfileOrganization
   */
  getMembershipProfileOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipProfileOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, GetMembershipProfileOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a membership's role
   *
   * What the person may do in the organization. Include `permissions` to see it subject by subject in the same answer.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getMembershipRole
   */
  getMembershipRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetMembershipRoleInput<Include, Fields> & Noted<Given>): Call<Answer<"roles", Certain<Include, Given>, Fields>, GetMembershipRoleOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get an organization
   *
   * The organization with all its settings and the use it makes of its plan. Every member may read it, whatever the role.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getOrganization
   */
  getOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, GetOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a permission
   *
   * The four flags of one role on one subject, and the restrictions that the platform puts on them. To learn what one person may do, start from the role of their membership instead.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getPermission
   */
  getPermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionInput<Include, Fields> & Noted<Given>): Call<Answer<"permissions", Certain<Include, Given>, Fields>, GetPermissionOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a permission's organization
   *
   * The organization of the role that the permission belongs to. It was taken from there and never sent.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getPermissionOrganization
   */
  getPermissionOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, GetPermissionOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a permission's role
   *
   * The role whose rights the permission describes. Every permission has exactly one, so this never answers null.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getPermissionRole
   */
  getPermissionRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetPermissionRoleInput<Include, Fields> & Noted<Given>): Call<Answer<"roles", Certain<Include, Given>, Fields>, GetPermissionRoleOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a role
   *
   * A role by itself says little more than its name. Add `include=permissions` for what it allows, `include=memberships,api_credentials` for whom a change of it would reach.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getRole
   */
  getRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetRoleInput<Include, Fields> & Noted<Given>): Call<Answer<"roles", Certain<Include, Given>, Fields>, GetRoleOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get a role's organization
   *
   * The organization in which the role was made and where it stays. Two organizations may well have roles of one name, so this is what tells them apart in a list.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getRoleOrganization
   */
  getRoleOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: GetRoleOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, GetRoleOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Get the user behind the token
   *
   * Tells whom the token acts as, which makes it the cheapest way to check one. No id is needed, and no other user can be read this way.
   *
   * Callers: self.
   * Reference: commercelayer/index.html#getUser
   */
  getUser<const Fields extends Sparse = {}>(input?: GetUserInput<Fields>): Call<Answer<"users", [], Fields>, GetUserOutcome<Fields>>;

  /**
   * Get a version
   *
   * One change, with the values before and after it and, where an access token was behind it, who made it. A version older than a year is not found.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#getVersion
   */
  getVersion<const Fields extends Sparse = {}>(input: GetVersionInput<Fields>): Call<Answer<"versions", [], Fields>, GetVersionOutcome<Fields>>;

  /**
   * List API credentials
   *
   * The credentials of every organization that the caller belongs to, those that the platform made for itself included. Secrets are among the attributes, so treat the answer as one, or leave them out with `fields[api_credentials]`.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listApiCredentials
   */
  listApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListApiCredentialsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"api_credentials", Certain<Include, Given>, Fields>, ResourcePage<Answer<"api_credentials", Certain<Include, Given>, Fields>>, ListApiCredentialsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List application memberships
   *
   * The caller's own, those of their profile included, and all those of the organizations in which the caller is an admin.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listApplicationMemberships
   */
  listApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"application_memberships", Certain<Include, Given>, Fields>, ResourcePage<Answer<"application_memberships", Certain<Include, Given>, Fields>>, ListApplicationMembershipsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List identity providers
   *
   * The single sign-on providers that the caller may see, client secrets included. Disabled ones stay in the list; `disabled_at_null=true` leaves them out, and `status_eq` finds those whose domains are still unverified.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listIdentityProviders
   */
  listIdentityProviders<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListIdentityProvidersInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"identity_providers", Certain<Include, Given>, Fields>, ResourcePage<Answer<"identity_providers", Certain<Include, Given>, Fields>>, ListIdentityProvidersOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a membership's application memberships
   *
   * The applications that were given to this person directly. What only a profile brings is in the list of that profile. Members who are not admins see only their own, and an empty list for anybody else.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMembershipApplicationMemberships
   */
  listMembershipApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListMembershipApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"application_memberships", Certain<Include, Given>, Fields>, ResourcePage<Answer<"application_memberships", Certain<Include, Given>, Fields>>, ListMembershipApplicationMembershipsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a membership profile's application memberships
   *
   * The applications that everyone with this profile may open, each with the role that holds there.
   *
   * Callers: admin, self.
   * Reference: commercelayer/index.html#listMembershipProfileApplicationMemberships
   */
  listMembershipProfileApplicationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListMembershipProfileApplicationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"application_memberships", Certain<Include, Given>, Fields>, ResourcePage<Answer<"application_memberships", Certain<Include, Given>, Fields>>, ListMembershipProfileApplicationMembershipsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List membership profiles
   *
   * Admins see every profile of their organizations; other members see only those that they have themselves.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMembershipProfiles
   */
  listMembershipProfiles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListMembershipProfilesInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"membership_profiles", Certain<Include, Given>, Fields>, ResourcePage<Answer<"membership_profiles", Certain<Include, Given>, Fields>>, ListMembershipProfilesOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a membership's versions
   *
   * Every change of this membership within the past year, and who made it. Being invited is not a version; only changes and the deletion are.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMembershipVersions
   */
  listMembershipVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListMembershipVersionsInput<Fields, Filter>): List<Answer<"versions", [], Fields>, ResourcePage<Answer<"versions", [], Fields>>, ListMembershipVersionsOutcome<Fields>>;

  /**
   * List memberships
   *
   * The people of every organization that the caller belongs to, the caller included. Filter by `organization_id_eq` to stay in one.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listMemberships
   */
  listMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListMembershipsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"memberships", Certain<Include, Given>, Fields>, ResourcePage<Answer<"memberships", Certain<Include, Given>, Fields>>, ListMembershipsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List an organization's API credentials
   *
   * The applications of the organization, those that the platform made for the dashboard included. Filter by `kind_eq` or `mode_eq` to find one.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationApiCredentials
   */
  listOrganizationApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationApiCredentialsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"api_credentials", Certain<Include, Given>, Fields>, ResourcePage<Answer<"api_credentials", Certain<Include, Given>, Fields>>, ListOrganizationApiCredentialsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List an organization's memberships
   *
   * The same records as the list of memberships, of this one organization. Pending invitations stand among them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationMemberships
   */
  listOrganizationMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"memberships", Certain<Include, Given>, Fields>, ResourcePage<Answer<"memberships", Certain<Include, Given>, Fields>>, ListOrganizationMembershipsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List an organization's permissions
   *
   * What the roles of the organization allow, all roles mixed; there is one record for each role and subject. Filter by `role_id_eq` or include `role` to tell them apart.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationPermissions
   */
  listOrganizationPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationPermissionsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"permissions", Certain<Include, Given>, Fields>, ResourcePage<Answer<"permissions", Certain<Include, Given>, Fields>>, ListOrganizationPermissionsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List an organization's roles
   *
   * The roles that can be given to a membership or a credential of this organization. The admin and the read-only role are always among them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listOrganizationRoles
   */
  listOrganizationRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListOrganizationRolesInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"roles", Certain<Include, Given>, Fields>, ResourcePage<Answer<"roles", Certain<Include, Given>, Fields>>, ListOrganizationRolesOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List your organizations
   *
   * Every organization that the caller belongs to, whatever the role there. One token serves them all, so this is where to find the ids.
   *
   * Callers: anyone.
   * Reference: commercelayer/index.html#listOrganizations
   */
  listOrganizations<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListOrganizationsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"organizations", Certain<Include, Given>, Fields>, ResourcePage<Answer<"organizations", Certain<Include, Given>, Fields>>, ListOrganizationsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a permission's versions
   *
   * Which flags were switched within the past year, when, and by whom. A creation leaves no version here, so a permission that never changed has an empty list.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listPermissionVersions
   */
  listPermissionVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListPermissionVersionsInput<Fields, Filter>): List<Answer<"versions", [], Fields>, ResourcePage<Answer<"versions", [], Fields>>, ListPermissionVersionsOutcome<Fields>>;

  /**
   * List permissions
   *
   * The permissions of all roles in all organizations that the caller belongs to, built-in roles included. Narrow it by `role_id_eq` or, across roles, by `subject_eq` - for instance to see who may delete orders.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listPermissions
   */
  listPermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListPermissionsInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"permissions", Certain<Include, Given>, Fields>, ResourcePage<Answer<"permissions", Certain<Include, Given>, Fields>>, ListPermissionsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a role's API credentials
   *
   * The applications that act under the role, which is whom to think of before narrowing its permissions. Sales channels and webapps have no role and never appear.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoleApiCredentials
   */
  listRoleApiCredentials<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRoleApiCredentialsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"api_credentials", Certain<Include, Given>, Fields>, ResourcePage<Answer<"api_credentials", Certain<Include, Given>, Fields>>, ListRoleApiCredentialsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a role's memberships
   *
   * The people who hold the role in the organization, open invitations included. Those who have it only inside one application, through an application membership, are not among them.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoleMemberships
   */
  listRoleMemberships<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRoleMembershipsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"memberships", Certain<Include, Given>, Fields>, ResourcePage<Answer<"memberships", Certain<Include, Given>, Fields>>, ListRoleMembershipsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a role's permissions
   *
   * What the role allows, one permission for each subject. A role can have more of them than fit a page, so read every page, or filter by `subject_eq`, before concluding that one is missing.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRolePermissions
   */
  listRolePermissions<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: ListRolePermissionsInput<Include, Fields, Filter> & Noted<Given>): List<Answer<"permissions", Certain<Include, Given>, Fields>, ResourcePage<Answer<"permissions", Certain<Include, Given>, Fields>>, ListRolePermissionsOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List a role's versions
   *
   * The creation and the changes of the role itself within the past year. A right that was switched on or off is a version of its permission and found there.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoleVersions
   */
  listRoleVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input: ListRoleVersionsInput<Fields, Filter>): List<Answer<"versions", [], Fields>, ResourcePage<Answer<"versions", [], Fields>>, ListRoleVersionsOutcome<Fields>>;

  /**
   * List roles
   *
   * The roles of every organization that the caller belongs to. Each organization has a built-in admin and a built-in read-only role, and custom ones on an Enterprise plan; `kind` tells them apart, since names can be changed.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listRoles
   */
  listRoles<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Filter extends object = {}, const Given extends Sure<Include, Given, "include"> = never>(input: (ListRolesInput<Include, Fields, Filter> & Noted<Given>) | void): List<Answer<"roles", Certain<Include, Given>, Fields>, ResourcePage<Answer<"roles", Certain<Include, Given>, Fields>>, ListRolesOutcome<Certain<Include, Given>, Fields>>;

  /**
   * List versions
   *
   * Changes of memberships, permissions and roles within the past year, across the organizations of the caller. Filter by `resource_type_eq` and `resource_id_eq` for the history of one record - the only way to it once the record is deleted. The event cannot be filtered by.
   *
   * Callers: admin, member.
   * Reference: commercelayer/index.html#listVersions
   */
  listVersions<const Fields extends Sparse = {}, const Filter extends object = {}>(input?: ListVersionsInput<Fields, Filter>): List<Answer<"versions", [], Fields>, ResourcePage<Answer<"versions", [], Fields>>, ListVersionsOutcome<Fields>>;

  /**
   * Send an invitation again
   *
   * Sends the same invitation once more to the same address. It is meant for pending memberships; what happens to an active one is not documented.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#resendMembership
   */
  resendMembership(input: ResendMembershipInput): Call<undefined, ResendMembershipOutcome>;

  /**
   * Transfer ownership of an organization
   *
   * Only the present owner may do this, and only to somebody who is a member of the same organization. The answer tells that the transfer was accepted, not that it is done; once it is, only the new owner could give the organization back.
   *
   * Callers: owner.
   * Reference: commercelayer/index.html#transferOrganizationOwnership
   */
  transferOrganizationOwnership(input: TransferOrganizationOwnershipInput): Call<undefined, TransferOrganizationOwnershipOutcome>;

  /**
   * Change an API credential's settings or role
   *
   * Renames the application, moves its redirect address, sets how long its tokens last, or puts it under another role. Client id and secret stay; no operation draws a new secret. What is not sent stays as it is.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateApiCredential
   */
  updateApiCredential<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateApiCredentialInput<Include, Fields> & Noted<Given>): Call<Answer<"api_credentials", Certain<Include, Given>, Fields>, UpdateApiCredentialOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Change an application membership's role or filters
   *
   * The role, the profile and the filters can change; the application, the person and the organization cannot, so create another one for those.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateApplicationMembership
   */
  updateApplicationMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateApplicationMembershipInput<Include, Fields> & Noted<Given>): Call<Answer<"application_memberships", Certain<Include, Given>, Fields>, UpdateApplicationMembershipOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Change or disable an identity provider
   *
   * Hands over new endpoints, domains or a rotated secret, or takes the provider out of use and back with `_disable` and `_enable`. The TXT record follows the domains, so changing them means publishing it anew and being `pending` again. For Enterprise users who own the organization.
   *
   * Callers: owner, enterprise.
   * Reference: commercelayer/index.html#updateIdentityProvider
   */
  updateIdentityProvider<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateIdentityProviderInput<Include, Fields> & Noted<Given>): Call<Answer<"identity_providers", Certain<Include, Given>, Fields>, UpdateIdentityProviderOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Change a membership's role and access
   *
   * Gives the member another role, profile or set of applications, or changes which data their applications reach. What is not sent stays; the list of application memberships is replaced as a whole. The e-mail address and the organization are fixed.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateMembership
   */
  updateMembership<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateMembershipInput<Include, Fields> & Noted<Given>): Call<Answer<"memberships", Certain<Include, Given>, Fields>, UpdateMembershipOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Change a membership profile's access
   *
   * Whatever changes here changes at once for everyone who has the profile. The list of application memberships is replaced as a whole when it is sent, and stays when it is not.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateMembershipProfile
   */
  updateMembershipProfile<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateMembershipProfileInput<Include, Fields> & Noted<Given>): Call<Answer<"membership_profiles", Certain<Include, Given>, Fields>, UpdateMembershipProfileOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Change an organization's name, look or configuration
   *
   * What is not sent stays. The slug, the domain, the region and the settings cannot be changed at all. `config` is taken as a whole, so send back what should remain.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateOrganization
   */
  updateOrganization<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateOrganizationInput<Include, Fields> & Noted<Given>): Call<Answer<"organizations", Certain<Include, Given>, Fields>, UpdateOrganizationOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Switch a permission's flags
   *
   * Takes effect for every person and application with the role. Flags that are not sent keep their value; subject, role and restrictions cannot be sent. Needs an Enterprise plan. Each change leaves a version with the values before it.
   *
   * Callers: admin, enterprise.
   * Reference: commercelayer/index.html#updatePermission
   */
  updatePermission<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdatePermissionInput<Include, Fields> & Noted<Given>): Call<Answer<"permissions", Certain<Include, Given>, Fields>, UpdatePermissionOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Rename or complete a role
   *
   * Renames the role, or with `_add_missing_base_permissions` gives it the base permissions that it lacks. What those allow at first is not documented, so read them afterwards. Single rights are changed on the permissions themselves. Each change leaves a version.
   *
   * Callers: admin.
   * Reference: commercelayer/index.html#updateRole
   */
  updateRole<const Include extends readonly string[] = [], const Fields extends Sparse = {}, const Given extends Sure<Include, Given, "include"> = never>(input: UpdateRoleInput<Include, Fields> & Noted<Given>): Call<Answer<"roles", Certain<Include, Given>, Fields>, UpdateRoleOutcome<Certain<Include, Given>, Fields>>;

  /**
   * Change your own account
   *
   * Changes the account in every organization at once. A new address is also the one to sign in with. Whether signing in asks for a one-time code cannot be changed here.
   *
   * Callers: self.
   * Reference: commercelayer/index.html#updateUser
   */
  updateUser<const Fields extends Sparse = {}>(input: UpdateUserInput<Fields>): Call<Answer<"users", [], Fields>, UpdateUserOutcome<Fields>>;
}

const statuses0 = [201, 400, 401, 406, 415, 422, 429, 500];
const statuses1 = [200, 400, 401, 429, 500];
const statuses2 = [204, 400, 401, 404, 406, 423, 429, 500];
const statuses3 = [200, 400, 401, 404, 406, 429, 500];
const statuses4 = [200, 400, 401, 406, 429, 500];
const statuses5 = [202, 400, 401, 404, 406, 415, 422, 429, 500];
const statuses6 = [200, 400, 401, 404, 406, 415, 422, 429, 500];
const statuses7 = [200, 400, 401, 406, 415, 422, 429, 500];
const mediaTypes0 = ["application/vnd.api+json"];
const mediaTypes1 = ["application/json", "application/vnd.api+json"];

/** The address of the API. */
export const server = "https://provisioning.commercelayer.io/api";

/** What the run time needs to know of each operation. */
export const operations: Readonly<Record<keyof CommerceLayerMethods, Operation & { readonly writes?: string }>> = {
  createApiCredential: { method: "POST", path: "/api_credentials", statuses: statuses0, mediaTypes: mediaTypes0, writes: "api_credentials" },
  createApplicationMembership: { method: "POST", path: "/application_memberships", statuses: statuses0, mediaTypes: mediaTypes0, writes: "application_memberships" },
  createIdentityProvider: { method: "POST", path: "/identity_providers", statuses: statuses0, mediaTypes: mediaTypes0, writes: "identity_providers" },
  createMembership: { method: "POST", path: "/memberships", statuses: statuses0, mediaTypes: mediaTypes0, writes: "memberships" },
  createMembershipProfile: { method: "POST", path: "/membership_profiles", statuses: statuses0, mediaTypes: mediaTypes0, writes: "membership_profiles" },
  createOrganization: { method: "POST", path: "/organizations", statuses: statuses0, mediaTypes: mediaTypes0, writes: "organizations" },
  createPermission: { method: "POST", path: "/permissions", statuses: statuses0, mediaTypes: mediaTypes0, writes: "permissions" },
  createRole: { method: "POST", path: "/roles", statuses: statuses0, mediaTypes: mediaTypes0, writes: "roles" },
  createToken: { method: "POST", path: "/oauth/token", statuses: statuses1, mediaTypes: mediaTypes1, server: "https://auth.commercelayer.io", open: true, idempotent: true },
  deleteApiCredential: { method: "DELETE", path: "/api_credentials/{apiCredentialId}", statuses: statuses2 },
  deleteApplicationMembership: { method: "DELETE", path: "/application_memberships/{applicationMembershipId}", statuses: statuses2 },
  deleteIdentityProvider: { method: "DELETE", path: "/identity_providers/{identityProviderId}", statuses: statuses2 },
  deleteMembership: { method: "DELETE", path: "/memberships/{membershipId}", statuses: statuses2 },
  deleteMembershipProfile: { method: "DELETE", path: "/membership_profiles/{membershipProfileId}", statuses: statuses2 },
  getApiCredential: { method: "GET", path: "/api_credentials/{apiCredentialId}", statuses: statuses3 },
  getApiCredentialOrganization: { method: "GET", path: "/api_credentials/{apiCredentialId}/organization", statuses: statuses3 },
  getApiCredentialRole: { method: "GET", path: "/api_credentials/{apiCredentialId}/role", statuses: statuses3 },
  getApplicationMembership: { method: "GET", path: "/application_memberships/{applicationMembershipId}", statuses: statuses3 },
  getApplicationMembershipApiCredential: { method: "GET", path: "/application_memberships/{applicationMembershipId}/api_credential", statuses: statuses3 },
  getApplicationMembershipMembership: { method: "GET", path: "/application_memberships/{applicationMembershipId}/membership", statuses: statuses3 },
  getApplicationMembershipMembershipProfile: { method: "GET", path: "/application_memberships/{applicationMembershipId}/membership_profile", statuses: statuses3 },
  getApplicationMembershipOrganization: { method: "GET", path: "/application_memberships/{applicationMembershipId}/organization", statuses: statuses3 },
  getApplicationMembershipRole: { method: "GET", path: "/application_memberships/{applicationMembershipId}/role", statuses: statuses3 },
  getIdentityProvider: { method: "GET", path: "/identity_providers/{identityProviderId}", statuses: statuses3 },
  getIdentityProviderUser: { method: "GET", path: "/identity_providers/{identityProviderId}/user", statuses: statuses3 },
  getMembership: { method: "GET", path: "/memberships/{membershipId}", statuses: statuses3 },
  getMembershipMembershipProfile: { method: "GET", path: "/memberships/{membershipId}/membership_profile", statuses: statuses3 },
  getMembershipOrganization: { method: "GET", path: "/memberships/{membershipId}/organization", statuses: statuses3 },
  getMembershipProfile: { method: "GET", path: "/membership_profiles/{membershipProfileId}", statuses: statuses3 },
  getMembershipProfileOrganization: { method: "GET", path: "/membership_profiles/{membershipProfileId}/organization", statuses: statuses3 },
  getMembershipRole: { method: "GET", path: "/memberships/{membershipId}/role", statuses: statuses3 },
  getOrganization: { method: "GET", path: "/organizations/{organizationId}", statuses: statuses3 },
  getPermission: { method: "GET", path: "/permissions/{permissionId}", statuses: statuses3 },
  getPermissionOrganization: { method: "GET", path: "/permissions/{permissionId}/organization", statuses: statuses3 },
  getPermissionRole: { method: "GET", path: "/permissions/{permissionId}/role", statuses: statuses3 },
  getRole: { method: "GET", path: "/roles/{roleId}", statuses: statuses3 },
  getRoleOrganization: { method: "GET", path: "/roles/{roleId}/organization", statuses: statuses3 },
  getUser: { method: "GET", path: "/user", statuses: statuses4 },
  getVersion: { method: "GET", path: "/versions/{versionId}", statuses: statuses3 },
  listApiCredentials: { method: "GET", path: "/api_credentials", statuses: statuses4, list: true },
  listApplicationMemberships: { method: "GET", path: "/application_memberships", statuses: statuses4, list: true },
  listIdentityProviders: { method: "GET", path: "/identity_providers", statuses: statuses4, list: true },
  listMembershipApplicationMemberships: { method: "GET", path: "/memberships/{membershipId}/application_memberships", statuses: statuses3, list: true },
  listMembershipProfileApplicationMemberships: { method: "GET", path: "/membership_profiles/{membershipProfileId}/application_memberships", statuses: statuses3, list: true },
  listMembershipProfiles: { method: "GET", path: "/membership_profiles", statuses: statuses4, list: true },
  listMembershipVersions: { method: "GET", path: "/memberships/{membershipId}/versions", statuses: statuses3, list: true },
  listMemberships: { method: "GET", path: "/memberships", statuses: statuses4, list: true },
  listOrganizationApiCredentials: { method: "GET", path: "/organizations/{organizationId}/api_credentials", statuses: statuses3, list: true },
  listOrganizationMemberships: { method: "GET", path: "/organizations/{organizationId}/memberships", statuses: statuses3, list: true },
  listOrganizationPermissions: { method: "GET", path: "/organizations/{organizationId}/permissions", statuses: statuses3, list: true },
  listOrganizationRoles: { method: "GET", path: "/organizations/{organizationId}/roles", statuses: statuses3, list: true },
  listOrganizations: { method: "GET", path: "/organizations", statuses: statuses4, list: true },
  listPermissionVersions: { method: "GET", path: "/permissions/{permissionId}/versions", statuses: statuses3, list: true },
  listPermissions: { method: "GET", path: "/permissions", statuses: statuses4, list: true },
  listRoleApiCredentials: { method: "GET", path: "/roles/{roleId}/api_credentials", statuses: statuses3, list: true },
  listRoleMemberships: { method: "GET", path: "/roles/{roleId}/memberships", statuses: statuses3, list: true },
  listRolePermissions: { method: "GET", path: "/roles/{roleId}/permissions", statuses: statuses3, list: true },
  listRoleVersions: { method: "GET", path: "/roles/{roleId}/versions", statuses: statuses3, list: true },
  listRoles: { method: "GET", path: "/roles", statuses: statuses4, list: true },
  listVersions: { method: "GET", path: "/versions", statuses: statuses4, list: true },
  resendMembership: { method: "POST", path: "/memberships/{membershipId}/resend", statuses: statuses5, mediaTypes: mediaTypes0 },
  transferOrganizationOwnership: { method: "PATCH", path: "/organizations/{organizationId}/transfer_ownership", statuses: statuses5, mediaTypes: mediaTypes0, writes: "organizations" },
  updateApiCredential: { method: "PATCH", path: "/api_credentials/{apiCredentialId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "api_credentials" },
  updateApplicationMembership: { method: "PATCH", path: "/application_memberships/{applicationMembershipId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "application_memberships" },
  updateIdentityProvider: { method: "PATCH", path: "/identity_providers/{identityProviderId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "identity_providers" },
  updateMembership: { method: "PATCH", path: "/memberships/{membershipId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "memberships" },
  updateMembershipProfile: { method: "PATCH", path: "/membership_profiles/{membershipProfileId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "membership_profiles" },
  updateOrganization: { method: "PATCH", path: "/organizations/{organizationId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "organizations" },
  updatePermission: { method: "PATCH", path: "/permissions/{permissionId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "permissions" },
  updateRole: { method: "PATCH", path: "/roles/{roleId}", statuses: statuses6, mediaTypes: mediaTypes0, writes: "roles" },
  updateUser: { method: "PATCH", path: "/user", statuses: statuses7, mediaTypes: mediaTypes0, writes: "users" },
};

/** The wire's name of each query parameter that the client calls otherwise. */
export const wireNames: Readonly<Record<string, string>> = {
  filter: "filter[q]",
};

/** The relationships of each resource that can be written, and the type that each leads to. */
export const relationships: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  api_credentials: { organization: "organizations", role: "roles" },
  application_memberships: { api_credential: "api_credentials", membership: "memberships", membership_profile: "membership_profiles", organization: "organizations", role: "roles" },
  identity_providers: {  },
  membership_profiles: { organization: "organizations", application_memberships: "application_memberships" },
  memberships: { organization: "organizations", role: "roles", application_memberships: "application_memberships", membership_profile: "membership_profiles" },
  organizations: {  },
  permissions: { role: "roles" },
  roles: { organization: "organizations" },
  users: {  },
};
