// Generated from @memberships/commercelayer-spec by `npm run generate`. To change it, change the YAML.

import type { Call, CallOptions, Failure, Operation, Success } from "@memberships/runtime";
import type { components, paths } from "./schema.gen.ts";
import type { ResourcePage } from "./document.ts";

type Schemas = components["schemas"];
type SchemaOf<Name extends keyof Schemas> = Schemas[Name];
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

/** A company on the platform, and the settings its commerce runs under. Everything else of this API belongs to one. */
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
  /** The person to give the access to. It cannot be changed afterwards. */
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
export interface IdentityProviderCreate extends SchemaOf<"IdentityProviderCreateAttributes"> {
}

/** The members of an identity provider to change. Each may be left out. */
export interface IdentityProviderUpdate extends SchemaOf<"IdentityProviderUpdateAttributes"> {
}

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
export interface OrganizationCreate extends SchemaOf<"OrganizationCreateAttributes"> {
}

/** What to change in an organization. */
export interface OrganizationUpdate extends SchemaOf<"OrganizationUpdateAttributes"> {
}

/** To whom the organization shall belong from now on. */
export interface OrganizationTransferOwnership extends AttributesOf<"OrganizationTransferOwnership"> {
}

/** A permission to give, with the role that gets it. */
export interface PermissionCreate extends SchemaOf<"PermissionCreateAttributes"> {
  /** The role that the permission shall belong to, which also settles the organization. It cannot be changed afterwards. */
  readonly role: string;
}

/** The members of a permission to change. Each may be left out. */
export interface PermissionUpdate extends SchemaOf<"PermissionUpdateAttributes"> {
}

/** A custom role to create, with its organization. */
export interface RoleCreate extends SchemaOf<"RoleCreateAttributes"> {
  /** The organization that the role shall belong to. It cannot be changed afterwards. */
  readonly organization: string;
}

/** The members of a role to change. Each may be left out. */
export interface RoleUpdate extends SchemaOf<"RoleUpdateAttributes"> {
}

/** What to change in the user's own account. */
export interface UserUpdate extends SchemaOf<"UserUpdateAttributes"> {
}

/** One fault. */
export interface ErrorObject extends SchemaOf<"ErrorObject"> {}

/** Why a request was refused, one entry for each thing that is wrong. */
export interface ErrorDocument extends SchemaOf<"ErrorDocument"> {}

/** The personal credentials to exchange for a token. */
export interface TokenRequest extends SchemaOf<"TokenRequest"> {}

/** An access token and what it is good for. */
export interface Token extends SchemaOf<"Token"> {}

/** Why no token was issued. It looks like the errors of the API, but title and status differ. */
export interface TokenErrorDocument extends SchemaOf<"TokenErrorDocument"> {}

export interface CreateApiCredentialQuery extends NonNullable<paths["/api_credentials"]["post"]["parameters"]["query"]> {}
/** The input of `createApiCredential`. */
export interface CreateApiCredentialInput extends CallOptions {
  readonly query?: CreateApiCredentialQuery;
  readonly header?: NonNullable<paths["/api_credentials"]["post"]["parameters"]["header"]>;
  readonly body: ApiCredentialCreate;
}
/** What `createApiCredential` may end in, by status. */
export type CreateApiCredentialOutcome =
  | Success<201, ApiCredential>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateApplicationMembershipQuery extends NonNullable<paths["/application_memberships"]["post"]["parameters"]["query"]> {}
/** The input of `createApplicationMembership`. */
export interface CreateApplicationMembershipInput extends CallOptions {
  readonly query?: CreateApplicationMembershipQuery;
  readonly header?: NonNullable<paths["/application_memberships"]["post"]["parameters"]["header"]>;
  readonly body: ApplicationMembershipCreate;
}
/** What `createApplicationMembership` may end in, by status. */
export type CreateApplicationMembershipOutcome =
  | Success<201, ApplicationMembership>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateIdentityProviderQuery extends NonNullable<paths["/identity_providers"]["post"]["parameters"]["query"]> {}
/** The input of `createIdentityProvider`. */
export interface CreateIdentityProviderInput extends CallOptions {
  readonly query?: CreateIdentityProviderQuery;
  readonly header?: NonNullable<paths["/identity_providers"]["post"]["parameters"]["header"]>;
  readonly body: IdentityProviderCreate;
}
/** What `createIdentityProvider` may end in, by status. */
export type CreateIdentityProviderOutcome =
  | Success<201, IdentityProvider>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateMembershipQuery extends NonNullable<paths["/memberships"]["post"]["parameters"]["query"]> {}
/** The input of `createMembership`. */
export interface CreateMembershipInput extends CallOptions {
  readonly query?: CreateMembershipQuery;
  readonly header?: NonNullable<paths["/memberships"]["post"]["parameters"]["header"]>;
  readonly body: MembershipCreate;
}
/** What `createMembership` may end in, by status. */
export type CreateMembershipOutcome =
  | Success<201, Membership>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateMembershipProfileQuery extends NonNullable<paths["/membership_profiles"]["post"]["parameters"]["query"]> {}
/** The input of `createMembershipProfile`. */
export interface CreateMembershipProfileInput extends CallOptions {
  readonly query?: CreateMembershipProfileQuery;
  readonly header?: NonNullable<paths["/membership_profiles"]["post"]["parameters"]["header"]>;
  readonly body: MembershipProfileCreate;
}
/** What `createMembershipProfile` may end in, by status. */
export type CreateMembershipProfileOutcome =
  | Success<201, MembershipProfile>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateOrganizationQuery extends NonNullable<paths["/organizations"]["post"]["parameters"]["query"]> {}
/** The input of `createOrganization`. */
export interface CreateOrganizationInput extends CallOptions {
  readonly query?: CreateOrganizationQuery;
  readonly header?: NonNullable<paths["/organizations"]["post"]["parameters"]["header"]>;
  readonly body: OrganizationCreate;
}
/** What `createOrganization` may end in, by status. */
export type CreateOrganizationOutcome =
  | Success<201, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreatePermissionQuery extends NonNullable<paths["/permissions"]["post"]["parameters"]["query"]> {}
/** The input of `createPermission`. */
export interface CreatePermissionInput extends CallOptions {
  readonly query?: CreatePermissionQuery;
  readonly header?: NonNullable<paths["/permissions"]["post"]["parameters"]["header"]>;
  readonly body: PermissionCreate;
}
/** What `createPermission` may end in, by status. */
export type CreatePermissionOutcome =
  | Success<201, Permission>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface CreateRoleQuery extends NonNullable<paths["/roles"]["post"]["parameters"]["query"]> {}
/** The input of `createRole`. */
export interface CreateRoleInput extends CallOptions {
  readonly query?: CreateRoleQuery;
  readonly header?: NonNullable<paths["/roles"]["post"]["parameters"]["header"]>;
  readonly body: RoleCreate;
}
/** What `createRole` may end in, by status. */
export type CreateRoleOutcome =
  | Success<201, Role>
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
  readonly contentType?: "application/json" | "application/vnd.api+json";
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
  readonly path: { readonly apiCredentialId: string };
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}"]["delete"]["parameters"]["header"]>;
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

export interface DeleteApplicationMembershipQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}"]["delete"]["parameters"]["query"]> {}
/** The input of `deleteApplicationMembership`. */
export interface DeleteApplicationMembershipInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: DeleteApplicationMembershipQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}"]["delete"]["parameters"]["header"]>;
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
  readonly path: { readonly identityProviderId: string };
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}"]["delete"]["parameters"]["header"]>;
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

export interface DeleteMembershipQuery extends NonNullable<paths["/memberships/{membershipId}"]["delete"]["parameters"]["query"]> {}
/** The input of `deleteMembership`. */
export interface DeleteMembershipInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: DeleteMembershipQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}"]["delete"]["parameters"]["header"]>;
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

export interface DeleteMembershipProfileQuery extends NonNullable<paths["/membership_profiles/{membershipProfileId}"]["delete"]["parameters"]["query"]> {}
/** The input of `deleteMembershipProfile`. */
export interface DeleteMembershipProfileInput extends CallOptions {
  readonly path: { readonly membershipProfileId: string };
  readonly query?: DeleteMembershipProfileQuery;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}"]["delete"]["parameters"]["header"]>;
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

export interface GetApiCredentialQuery extends NonNullable<paths["/api_credentials/{apiCredentialId}"]["get"]["parameters"]["query"]> {}
/** The input of `getApiCredential`. */
export interface GetApiCredentialInput extends CallOptions {
  readonly path: { readonly apiCredentialId: string };
  readonly query?: GetApiCredentialQuery;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}"]["get"]["parameters"]["header"]>;
}
/** What `getApiCredential` may end in, by status. */
export type GetApiCredentialOutcome =
  | Success<200, ApiCredential>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApiCredentialOrganizationQuery extends NonNullable<paths["/api_credentials/{apiCredentialId}/organization"]["get"]["parameters"]["query"]> {}
/** The input of `getApiCredentialOrganization`. */
export interface GetApiCredentialOrganizationInput extends CallOptions {
  readonly path: { readonly apiCredentialId: string };
  readonly query?: GetApiCredentialOrganizationQuery;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}/organization"]["get"]["parameters"]["header"]>;
}
/** What `getApiCredentialOrganization` may end in, by status. */
export type GetApiCredentialOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApiCredentialRoleQuery extends NonNullable<paths["/api_credentials/{apiCredentialId}/role"]["get"]["parameters"]["query"]> {}
/** The input of `getApiCredentialRole`. */
export interface GetApiCredentialRoleInput extends CallOptions {
  readonly path: { readonly apiCredentialId: string };
  readonly query?: GetApiCredentialRoleQuery;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}/role"]["get"]["parameters"]["header"]>;
}
/** What `getApiCredentialRole` may end in, by status. */
export type GetApiCredentialRoleOutcome =
  | Success<200, Role | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}"]["get"]["parameters"]["query"]> {}
/** The input of `getApplicationMembership`. */
export interface GetApplicationMembershipInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: GetApplicationMembershipQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}"]["get"]["parameters"]["header"]>;
}
/** What `getApplicationMembership` may end in, by status. */
export type GetApplicationMembershipOutcome =
  | Success<200, ApplicationMembership>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipApiCredentialQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}/api_credential"]["get"]["parameters"]["query"]> {}
/** The input of `getApplicationMembershipApiCredential`. */
export interface GetApplicationMembershipApiCredentialInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: GetApplicationMembershipApiCredentialQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/api_credential"]["get"]["parameters"]["header"]>;
}
/** What `getApplicationMembershipApiCredential` may end in, by status. */
export type GetApplicationMembershipApiCredentialOutcome =
  | Success<200, ApiCredential>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipMembershipQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}/membership"]["get"]["parameters"]["query"]> {}
/** The input of `getApplicationMembershipMembership`. */
export interface GetApplicationMembershipMembershipInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: GetApplicationMembershipMembershipQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/membership"]["get"]["parameters"]["header"]>;
}
/** What `getApplicationMembershipMembership` may end in, by status. */
export type GetApplicationMembershipMembershipOutcome =
  | Success<200, Membership | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipMembershipProfileQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}/membership_profile"]["get"]["parameters"]["query"]> {}
/** The input of `getApplicationMembershipMembershipProfile`. */
export interface GetApplicationMembershipMembershipProfileInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: GetApplicationMembershipMembershipProfileQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/membership_profile"]["get"]["parameters"]["header"]>;
}
/** What `getApplicationMembershipMembershipProfile` may end in, by status. */
export type GetApplicationMembershipMembershipProfileOutcome =
  | Success<200, MembershipProfile | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipOrganizationQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}/organization"]["get"]["parameters"]["query"]> {}
/** The input of `getApplicationMembershipOrganization`. */
export interface GetApplicationMembershipOrganizationInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: GetApplicationMembershipOrganizationQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/organization"]["get"]["parameters"]["header"]>;
}
/** What `getApplicationMembershipOrganization` may end in, by status. */
export type GetApplicationMembershipOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetApplicationMembershipRoleQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}/role"]["get"]["parameters"]["query"]> {}
/** The input of `getApplicationMembershipRole`. */
export interface GetApplicationMembershipRoleInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: GetApplicationMembershipRoleQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}/role"]["get"]["parameters"]["header"]>;
}
/** What `getApplicationMembershipRole` may end in, by status. */
export type GetApplicationMembershipRoleOutcome =
  | Success<200, Role>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetIdentityProviderQuery extends NonNullable<paths["/identity_providers/{identityProviderId}"]["get"]["parameters"]["query"]> {}
/** The input of `getIdentityProvider`. */
export interface GetIdentityProviderInput extends CallOptions {
  readonly path: { readonly identityProviderId: string };
  readonly query?: GetIdentityProviderQuery;
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}"]["get"]["parameters"]["header"]>;
}
/** What `getIdentityProvider` may end in, by status. */
export type GetIdentityProviderOutcome =
  | Success<200, IdentityProvider>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetIdentityProviderUserQuery extends NonNullable<paths["/identity_providers/{identityProviderId}/user"]["get"]["parameters"]["query"]> {}
/** The input of `getIdentityProviderUser`. */
export interface GetIdentityProviderUserInput extends CallOptions {
  readonly path: { readonly identityProviderId: string };
  readonly query?: GetIdentityProviderUserQuery;
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}/user"]["get"]["parameters"]["header"]>;
}
/** What `getIdentityProviderUser` may end in, by status. */
export type GetIdentityProviderUserOutcome =
  | Success<200, User>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipQuery extends NonNullable<paths["/memberships/{membershipId}"]["get"]["parameters"]["query"]> {}
/** The input of `getMembership`. */
export interface GetMembershipInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: GetMembershipQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}"]["get"]["parameters"]["header"]>;
}
/** What `getMembership` may end in, by status. */
export type GetMembershipOutcome =
  | Success<200, Membership>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipMembershipProfileQuery extends NonNullable<paths["/memberships/{membershipId}/membership_profile"]["get"]["parameters"]["query"]> {}
/** The input of `getMembershipMembershipProfile`. */
export interface GetMembershipMembershipProfileInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: GetMembershipMembershipProfileQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/membership_profile"]["get"]["parameters"]["header"]>;
}
/** What `getMembershipMembershipProfile` may end in, by status. */
export type GetMembershipMembershipProfileOutcome =
  | Success<200, MembershipProfile | null>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipOrganizationQuery extends NonNullable<paths["/memberships/{membershipId}/organization"]["get"]["parameters"]["query"]> {}
/** The input of `getMembershipOrganization`. */
export interface GetMembershipOrganizationInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: GetMembershipOrganizationQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/organization"]["get"]["parameters"]["header"]>;
}
/** What `getMembershipOrganization` may end in, by status. */
export type GetMembershipOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipProfileQuery extends NonNullable<paths["/membership_profiles/{membershipProfileId}"]["get"]["parameters"]["query"]> {}
/** The input of `getMembershipProfile`. */
export interface GetMembershipProfileInput extends CallOptions {
  readonly path: { readonly membershipProfileId: string };
  readonly query?: GetMembershipProfileQuery;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}"]["get"]["parameters"]["header"]>;
}
/** What `getMembershipProfile` may end in, by status. */
export type GetMembershipProfileOutcome =
  | Success<200, MembershipProfile>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipProfileOrganizationQuery extends NonNullable<paths["/membership_profiles/{membershipProfileId}/organization"]["get"]["parameters"]["query"]> {}
/** The input of `getMembershipProfileOrganization`. */
export interface GetMembershipProfileOrganizationInput extends CallOptions {
  readonly path: { readonly membershipProfileId: string };
  readonly query?: GetMembershipProfileOrganizationQuery;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}/organization"]["get"]["parameters"]["header"]>;
}
/** What `getMembershipProfileOrganization` may end in, by status. */
export type GetMembershipProfileOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetMembershipRoleQuery extends NonNullable<paths["/memberships/{membershipId}/role"]["get"]["parameters"]["query"]> {}
/** The input of `getMembershipRole`. */
export interface GetMembershipRoleInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: GetMembershipRoleQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/role"]["get"]["parameters"]["header"]>;
}
/** What `getMembershipRole` may end in, by status. */
export type GetMembershipRoleOutcome =
  | Success<200, Role>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetOrganizationQuery extends NonNullable<paths["/organizations/{organizationId}"]["get"]["parameters"]["query"]> {}
/** The input of `getOrganization`. */
export interface GetOrganizationInput extends CallOptions {
  readonly path: { readonly organizationId: string };
  readonly query?: GetOrganizationQuery;
  readonly header?: NonNullable<paths["/organizations/{organizationId}"]["get"]["parameters"]["header"]>;
}
/** What `getOrganization` may end in, by status. */
export type GetOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetPermissionQuery extends NonNullable<paths["/permissions/{permissionId}"]["get"]["parameters"]["query"]> {}
/** The input of `getPermission`. */
export interface GetPermissionInput extends CallOptions {
  readonly path: { readonly permissionId: string };
  readonly query?: GetPermissionQuery;
  readonly header?: NonNullable<paths["/permissions/{permissionId}"]["get"]["parameters"]["header"]>;
}
/** What `getPermission` may end in, by status. */
export type GetPermissionOutcome =
  | Success<200, Permission>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetPermissionOrganizationQuery extends NonNullable<paths["/permissions/{permissionId}/organization"]["get"]["parameters"]["query"]> {}
/** The input of `getPermissionOrganization`. */
export interface GetPermissionOrganizationInput extends CallOptions {
  readonly path: { readonly permissionId: string };
  readonly query?: GetPermissionOrganizationQuery;
  readonly header?: NonNullable<paths["/permissions/{permissionId}/organization"]["get"]["parameters"]["header"]>;
}
/** What `getPermissionOrganization` may end in, by status. */
export type GetPermissionOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetPermissionRoleQuery extends NonNullable<paths["/permissions/{permissionId}/role"]["get"]["parameters"]["query"]> {}
/** The input of `getPermissionRole`. */
export interface GetPermissionRoleInput extends CallOptions {
  readonly path: { readonly permissionId: string };
  readonly query?: GetPermissionRoleQuery;
  readonly header?: NonNullable<paths["/permissions/{permissionId}/role"]["get"]["parameters"]["header"]>;
}
/** What `getPermissionRole` may end in, by status. */
export type GetPermissionRoleOutcome =
  | Success<200, Role>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetRoleQuery extends NonNullable<paths["/roles/{roleId}"]["get"]["parameters"]["query"]> {}
/** The input of `getRole`. */
export interface GetRoleInput extends CallOptions {
  readonly path: { readonly roleId: string };
  readonly query?: GetRoleQuery;
  readonly header?: NonNullable<paths["/roles/{roleId}"]["get"]["parameters"]["header"]>;
}
/** What `getRole` may end in, by status. */
export type GetRoleOutcome =
  | Success<200, Role>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetRoleOrganizationQuery extends NonNullable<paths["/roles/{roleId}/organization"]["get"]["parameters"]["query"]> {}
/** The input of `getRoleOrganization`. */
export interface GetRoleOrganizationInput extends CallOptions {
  readonly path: { readonly roleId: string };
  readonly query?: GetRoleOrganizationQuery;
  readonly header?: NonNullable<paths["/roles/{roleId}/organization"]["get"]["parameters"]["header"]>;
}
/** What `getRoleOrganization` may end in, by status. */
export type GetRoleOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetUserQuery extends NonNullable<paths["/user"]["get"]["parameters"]["query"]> {}
/** The input of `getUser`. */
export interface GetUserInput extends CallOptions {
  readonly query?: GetUserQuery;
  readonly header?: NonNullable<paths["/user"]["get"]["parameters"]["header"]>;
}
/** What `getUser` may end in, by status. */
export type GetUserOutcome =
  | Success<200, User>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface GetVersionQuery extends NonNullable<paths["/versions/{versionId}"]["get"]["parameters"]["query"]> {}
/** The input of `getVersion`. */
export interface GetVersionInput extends CallOptions {
  readonly path: { readonly versionId: string };
  readonly query?: GetVersionQuery;
  readonly header?: NonNullable<paths["/versions/{versionId}"]["get"]["parameters"]["header"]>;
}
/** What `getVersion` may end in, by status. */
export type GetVersionOutcome =
  | Success<200, Version>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListApiCredentialsQuery extends Omit<NonNullable<paths["/api_credentials"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  filter?: NonNullable<paths["/api_credentials"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listApiCredentials`. */
export interface ListApiCredentialsInput extends CallOptions {
  readonly query?: ListApiCredentialsQuery;
  readonly header?: NonNullable<paths["/api_credentials"]["get"]["parameters"]["header"]>;
}
/** What `listApiCredentials` may end in, by status. */
export type ListApiCredentialsOutcome =
  | Success<200, ResourcePage<ApiCredential>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListApplicationMembershipsQuery extends Omit<NonNullable<paths["/application_memberships"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/application_memberships"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listApplicationMemberships`. */
export interface ListApplicationMembershipsInput extends CallOptions {
  readonly query?: ListApplicationMembershipsQuery;
  readonly header?: NonNullable<paths["/application_memberships"]["get"]["parameters"]["header"]>;
}
/** What `listApplicationMemberships` may end in, by status. */
export type ListApplicationMembershipsOutcome =
  | Success<200, ResourcePage<ApplicationMembership>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListIdentityProvidersQuery extends Omit<NonNullable<paths["/identity_providers"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the identity providers must all meet. Attributes: `name`, `client_id`, `client_secret`, `issuer`, `status`, `domains`, `token_url`, `authorize_url`, `jwks_url`, `txt_record`, `organization`, `disabled_at`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefix: `user_`. */
  filter?: NonNullable<paths["/identity_providers"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listIdentityProviders`. */
export interface ListIdentityProvidersInput extends CallOptions {
  readonly query?: ListIdentityProvidersQuery;
  readonly header?: NonNullable<paths["/identity_providers"]["get"]["parameters"]["header"]>;
}
/** What `listIdentityProviders` may end in, by status. */
export type ListIdentityProvidersOutcome =
  | Success<200, ResourcePage<IdentityProvider>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipApplicationMembershipsQuery extends Omit<NonNullable<paths["/memberships/{membershipId}/application_memberships"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/memberships/{membershipId}/application_memberships"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listMembershipApplicationMemberships`. */
export interface ListMembershipApplicationMembershipsInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: ListMembershipApplicationMembershipsQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/application_memberships"]["get"]["parameters"]["header"]>;
}
/** What `listMembershipApplicationMemberships` may end in, by status. */
export type ListMembershipApplicationMembershipsOutcome =
  | Success<200, ResourcePage<ApplicationMembership>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipProfileApplicationMembershipsQuery extends Omit<NonNullable<paths["/membership_profiles/{membershipProfileId}/application_memberships"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/membership_profiles/{membershipProfileId}/application_memberships"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listMembershipProfileApplicationMemberships`. */
export interface ListMembershipProfileApplicationMembershipsInput extends CallOptions {
  readonly path: { readonly membershipProfileId: string };
  readonly query?: ListMembershipProfileApplicationMembershipsQuery;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}/application_memberships"]["get"]["parameters"]["header"]>;
}
/** What `listMembershipProfileApplicationMemberships` may end in, by status. */
export type ListMembershipProfileApplicationMembershipsOutcome =
  | Success<200, ResourcePage<ApplicationMembership>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipProfilesQuery extends Omit<NonNullable<paths["/membership_profiles"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the profiles that meet every condition. Attributes that can be compared are `name`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_` and `application_memberships_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/membership_profiles"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listMembershipProfiles`. */
export interface ListMembershipProfilesInput extends CallOptions {
  readonly query?: ListMembershipProfilesQuery;
  readonly header?: NonNullable<paths["/membership_profiles"]["get"]["parameters"]["header"]>;
}
/** What `listMembershipProfiles` may end in, by status. */
export type ListMembershipProfilesOutcome =
  | Success<200, ResourcePage<MembershipProfile>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipVersionsQuery extends Omit<NonNullable<paths["/memberships/{membershipId}/versions"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  filter?: NonNullable<paths["/memberships/{membershipId}/versions"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listMembershipVersions`. */
export interface ListMembershipVersionsInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: ListMembershipVersionsQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}/versions"]["get"]["parameters"]["header"]>;
}
/** What `listMembershipVersions` may end in, by status. */
export type ListMembershipVersionsOutcome =
  | Success<200, ResourcePage<Version>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListMembershipsQuery extends Omit<NonNullable<paths["/memberships"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/memberships"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listMemberships`. */
export interface ListMembershipsInput extends CallOptions {
  readonly query?: ListMembershipsQuery;
  readonly header?: NonNullable<paths["/memberships"]["get"]["parameters"]["header"]>;
}
/** What `listMemberships` may end in, by status. */
export type ListMembershipsOutcome =
  | Success<200, ResourcePage<Membership>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationApiCredentialsQuery extends Omit<NonNullable<paths["/organizations/{organizationId}/api_credentials"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  filter?: NonNullable<paths["/organizations/{organizationId}/api_credentials"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listOrganizationApiCredentials`. */
export interface ListOrganizationApiCredentialsInput extends CallOptions {
  readonly path: { readonly organizationId: string };
  readonly query?: ListOrganizationApiCredentialsQuery;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/api_credentials"]["get"]["parameters"]["header"]>;
}
/** What `listOrganizationApiCredentials` may end in, by status. */
export type ListOrganizationApiCredentialsOutcome =
  | Success<200, ResourcePage<ApiCredential>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationMembershipsQuery extends Omit<NonNullable<paths["/organizations/{organizationId}/memberships"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/organizations/{organizationId}/memberships"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listOrganizationMemberships`. */
export interface ListOrganizationMembershipsInput extends CallOptions {
  readonly path: { readonly organizationId: string };
  readonly query?: ListOrganizationMembershipsQuery;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/memberships"]["get"]["parameters"]["header"]>;
}
/** What `listOrganizationMemberships` may end in, by status. */
export type ListOrganizationMembershipsOutcome =
  | Success<200, ResourcePage<Membership>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationPermissionsQuery extends Omit<NonNullable<paths["/organizations/{organizationId}/permissions"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  filter?: NonNullable<paths["/organizations/{organizationId}/permissions"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listOrganizationPermissions`. */
export interface ListOrganizationPermissionsInput extends CallOptions {
  readonly path: { readonly organizationId: string };
  readonly query?: ListOrganizationPermissionsQuery;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/permissions"]["get"]["parameters"]["header"]>;
}
/** What `listOrganizationPermissions` may end in, by status. */
export type ListOrganizationPermissionsOutcome =
  | Success<200, ResourcePage<Permission>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationRolesQuery extends Omit<NonNullable<paths["/organizations/{organizationId}/roles"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the roles must all meet. Attributes: `name`, `kind`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `permissions_`, `memberships_`, `api_credentials_`. */
  filter?: NonNullable<paths["/organizations/{organizationId}/roles"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listOrganizationRoles`. */
export interface ListOrganizationRolesInput extends CallOptions {
  readonly path: { readonly organizationId: string };
  readonly query?: ListOrganizationRolesQuery;
  readonly header?: NonNullable<paths["/organizations/{organizationId}/roles"]["get"]["parameters"]["header"]>;
}
/** What `listOrganizationRoles` may end in, by status. */
export type ListOrganizationRolesOutcome =
  | Success<200, ResourcePage<Role>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListOrganizationsQuery extends Omit<NonNullable<paths["/organizations"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the organizations that meet every condition. Attributes that can be compared are `name`, `slug`, `domain`, `contrast_color`, `region`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `memberships_`, `roles_`, `permissions_` and `api_credentials_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/organizations"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listOrganizations`. */
export interface ListOrganizationsInput extends CallOptions {
  readonly query?: ListOrganizationsQuery;
  readonly header?: NonNullable<paths["/organizations"]["get"]["parameters"]["header"]>;
}
/** What `listOrganizations` may end in, by status. */
export type ListOrganizationsOutcome =
  | Success<200, ResourcePage<Organization>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListPermissionVersionsQuery extends Omit<NonNullable<paths["/permissions/{permissionId}/versions"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  filter?: NonNullable<paths["/permissions/{permissionId}/versions"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listPermissionVersions`. */
export interface ListPermissionVersionsInput extends CallOptions {
  readonly path: { readonly permissionId: string };
  readonly query?: ListPermissionVersionsQuery;
  readonly header?: NonNullable<paths["/permissions/{permissionId}/versions"]["get"]["parameters"]["header"]>;
}
/** What `listPermissionVersions` may end in, by status. */
export type ListPermissionVersionsOutcome =
  | Success<200, ResourcePage<Version>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListPermissionsQuery extends Omit<NonNullable<paths["/permissions"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  filter?: NonNullable<paths["/permissions"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listPermissions`. */
export interface ListPermissionsInput extends CallOptions {
  readonly query?: ListPermissionsQuery;
  readonly header?: NonNullable<paths["/permissions"]["get"]["parameters"]["header"]>;
}
/** What `listPermissions` may end in, by status. */
export type ListPermissionsOutcome =
  | Success<200, ResourcePage<Permission>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRoleApiCredentialsQuery extends Omit<NonNullable<paths["/roles/{roleId}/api_credentials"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  filter?: NonNullable<paths["/roles/{roleId}/api_credentials"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listRoleApiCredentials`. */
export interface ListRoleApiCredentialsInput extends CallOptions {
  readonly path: { readonly roleId: string };
  readonly query?: ListRoleApiCredentialsQuery;
  readonly header?: NonNullable<paths["/roles/{roleId}/api_credentials"]["get"]["parameters"]["header"]>;
}
/** What `listRoleApiCredentials` may end in, by status. */
export type ListRoleApiCredentialsOutcome =
  | Success<200, ResourcePage<ApiCredential>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRoleMembershipsQuery extends Omit<NonNullable<paths["/roles/{roleId}/memberships"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with. */
  filter?: NonNullable<paths["/roles/{roleId}/memberships"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listRoleMemberships`. */
export interface ListRoleMembershipsInput extends CallOptions {
  readonly path: { readonly roleId: string };
  readonly query?: ListRoleMembershipsQuery;
  readonly header?: NonNullable<paths["/roles/{roleId}/memberships"]["get"]["parameters"]["header"]>;
}
/** What `listRoleMemberships` may end in, by status. */
export type ListRoleMembershipsOutcome =
  | Success<200, ResourcePage<Membership>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRolePermissionsQuery extends Omit<NonNullable<paths["/roles/{roleId}/permissions"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`. */
  filter?: NonNullable<paths["/roles/{roleId}/permissions"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listRolePermissions`. */
export interface ListRolePermissionsInput extends CallOptions {
  readonly path: { readonly roleId: string };
  readonly query?: ListRolePermissionsQuery;
  readonly header?: NonNullable<paths["/roles/{roleId}/permissions"]["get"]["parameters"]["header"]>;
}
/** What `listRolePermissions` may end in, by status. */
export type ListRolePermissionsOutcome =
  | Success<200, ResourcePage<Permission>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRoleVersionsQuery extends Omit<NonNullable<paths["/roles/{roleId}/versions"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  filter?: NonNullable<paths["/roles/{roleId}/versions"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listRoleVersions`. */
export interface ListRoleVersionsInput extends CallOptions {
  readonly path: { readonly roleId: string };
  readonly query?: ListRoleVersionsQuery;
  readonly header?: NonNullable<paths["/roles/{roleId}/versions"]["get"]["parameters"]["header"]>;
}
/** What `listRoleVersions` may end in, by status. */
export type ListRoleVersionsOutcome =
  | Success<200, ResourcePage<Version>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListRolesQuery extends Omit<NonNullable<paths["/roles"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the roles must all meet. Attributes: `name`, `kind`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `permissions_`, `memberships_`, `api_credentials_`. */
  filter?: NonNullable<paths["/roles"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listRoles`. */
export interface ListRolesInput extends CallOptions {
  readonly query?: ListRolesQuery;
  readonly header?: NonNullable<paths["/roles"]["get"]["parameters"]["header"]>;
}
/** What `listRoles` may end in, by status. */
export type ListRolesOutcome =
  | Success<200, ResourcePage<Role>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface ListVersionsQuery extends Omit<NonNullable<paths["/versions"]["get"]["parameters"]["query"]>, "filter[q]"> {
  /** Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by. */
  filter?: NonNullable<paths["/versions"]["get"]["parameters"]["query"]>["filter[q]"];
}
/** The input of `listVersions`. */
export interface ListVersionsInput extends CallOptions {
  readonly query?: ListVersionsQuery;
  readonly header?: NonNullable<paths["/versions"]["get"]["parameters"]["header"]>;
}
/** What `listVersions` may end in, by status. */
export type ListVersionsOutcome =
  | Success<200, ResourcePage<Version>>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The input of `resendMembership`. */
export interface ResendMembershipInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly header?: NonNullable<paths["/memberships/{membershipId}/resend"]["post"]["parameters"]["header"]>;
  readonly body?: NonNullable<paths["/memberships/{membershipId}/resend"]["post"]["requestBody"]>["content"][keyof NonNullable<paths["/memberships/{membershipId}/resend"]["post"]["requestBody"]>["content"]];
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
  readonly path: { readonly organizationId: string };
  readonly header?: NonNullable<paths["/organizations/{organizationId}/transfer_ownership"]["patch"]["parameters"]["header"]>;
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

export interface UpdateApiCredentialQuery extends NonNullable<paths["/api_credentials/{apiCredentialId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updateApiCredential`. */
export interface UpdateApiCredentialInput extends CallOptions {
  readonly path: { readonly apiCredentialId: string };
  readonly query?: UpdateApiCredentialQuery;
  readonly header?: NonNullable<paths["/api_credentials/{apiCredentialId}"]["patch"]["parameters"]["header"]>;
  readonly body: ApiCredentialUpdate;
}
/** What `updateApiCredential` may end in, by status. */
export type UpdateApiCredentialOutcome =
  | Success<200, ApiCredential>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateApplicationMembershipQuery extends NonNullable<paths["/application_memberships/{applicationMembershipId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updateApplicationMembership`. */
export interface UpdateApplicationMembershipInput extends CallOptions {
  readonly path: { readonly applicationMembershipId: string };
  readonly query?: UpdateApplicationMembershipQuery;
  readonly header?: NonNullable<paths["/application_memberships/{applicationMembershipId}"]["patch"]["parameters"]["header"]>;
  readonly body: ApplicationMembershipUpdate;
}
/** What `updateApplicationMembership` may end in, by status. */
export type UpdateApplicationMembershipOutcome =
  | Success<200, ApplicationMembership>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateIdentityProviderQuery extends NonNullable<paths["/identity_providers/{identityProviderId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updateIdentityProvider`. */
export interface UpdateIdentityProviderInput extends CallOptions {
  readonly path: { readonly identityProviderId: string };
  readonly query?: UpdateIdentityProviderQuery;
  readonly header?: NonNullable<paths["/identity_providers/{identityProviderId}"]["patch"]["parameters"]["header"]>;
  readonly body: IdentityProviderUpdate;
}
/** What `updateIdentityProvider` may end in, by status. */
export type UpdateIdentityProviderOutcome =
  | Success<200, IdentityProvider>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateMembershipQuery extends NonNullable<paths["/memberships/{membershipId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updateMembership`. */
export interface UpdateMembershipInput extends CallOptions {
  readonly path: { readonly membershipId: string };
  readonly query?: UpdateMembershipQuery;
  readonly header?: NonNullable<paths["/memberships/{membershipId}"]["patch"]["parameters"]["header"]>;
  readonly body: MembershipUpdate;
}
/** What `updateMembership` may end in, by status. */
export type UpdateMembershipOutcome =
  | Success<200, Membership>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateMembershipProfileQuery extends NonNullable<paths["/membership_profiles/{membershipProfileId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updateMembershipProfile`. */
export interface UpdateMembershipProfileInput extends CallOptions {
  readonly path: { readonly membershipProfileId: string };
  readonly query?: UpdateMembershipProfileQuery;
  readonly header?: NonNullable<paths["/membership_profiles/{membershipProfileId}"]["patch"]["parameters"]["header"]>;
  readonly body: MembershipProfileUpdate;
}
/** What `updateMembershipProfile` may end in, by status. */
export type UpdateMembershipProfileOutcome =
  | Success<200, MembershipProfile>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateOrganizationQuery extends NonNullable<paths["/organizations/{organizationId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updateOrganization`. */
export interface UpdateOrganizationInput extends CallOptions {
  readonly path: { readonly organizationId: string };
  readonly query?: UpdateOrganizationQuery;
  readonly header?: NonNullable<paths["/organizations/{organizationId}"]["patch"]["parameters"]["header"]>;
  readonly body: OrganizationUpdate;
}
/** What `updateOrganization` may end in, by status. */
export type UpdateOrganizationOutcome =
  | Success<200, Organization>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdatePermissionQuery extends NonNullable<paths["/permissions/{permissionId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updatePermission`. */
export interface UpdatePermissionInput extends CallOptions {
  readonly path: { readonly permissionId: string };
  readonly query?: UpdatePermissionQuery;
  readonly header?: NonNullable<paths["/permissions/{permissionId}"]["patch"]["parameters"]["header"]>;
  readonly body: PermissionUpdate;
}
/** What `updatePermission` may end in, by status. */
export type UpdatePermissionOutcome =
  | Success<200, Permission>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateRoleQuery extends NonNullable<paths["/roles/{roleId}"]["patch"]["parameters"]["query"]> {}
/** The input of `updateRole`. */
export interface UpdateRoleInput extends CallOptions {
  readonly path: { readonly roleId: string };
  readonly query?: UpdateRoleQuery;
  readonly header?: NonNullable<paths["/roles/{roleId}"]["patch"]["parameters"]["header"]>;
  readonly body: RoleUpdate;
}
/** What `updateRole` may end in, by status. */
export type UpdateRoleOutcome =
  | Success<200, Role>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<404, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

export interface UpdateUserQuery extends NonNullable<paths["/user"]["patch"]["parameters"]["query"]> {}
/** The input of `updateUser`. */
export interface UpdateUserInput extends CallOptions {
  readonly query?: UpdateUserQuery;
  readonly header?: NonNullable<paths["/user"]["patch"]["parameters"]["header"]>;
  readonly body: UserUpdate;
}
/** What `updateUser` may end in, by status. */
export type UpdateUserOutcome =
  | Success<200, User>
  | Failure<400, ErrorDocument>
  | Failure<401, ErrorDocument>
  | Failure<406, ErrorDocument>
  | Failure<415, ErrorDocument>
  | Failure<422, ErrorDocument>
  | Failure<429, ErrorDocument>
  | Failure<500, ErrorDocument>;

/** The methods of `createCommerceLayer`, one for each operation of @memberships/commercelayer. */
export interface CommerceLayerMethods {
  /**
   * Issue an API credential
   *
   * Registers an application and draws its client id and, where it can keep one, its secret. Kind, mode, `custom` and organization are final - to change one of them, issue another credential and delete this one. An integration needs a role, admin or read-only unless the plan is Enterprise; a sales channel or a webapp must have none.
   *
   * Callers: admin.
   * Reference: #createApiCredential
   */
  createApiCredential(input: CreateApiCredentialInput): Call<ApiCredential, CreateApiCredentialOutcome>;

  /**
   * Give access to an application
   *
   * Opens one application to one person, or to everyone with a profile, under a role. What results is the role's rights as far as the application allows them, narrowed by `filters`. A custom role passes on only the part of it that concerns the application.
   *
   * Callers: admin.
   * Reference: #createApplicationMembership
   */
  createApplicationMembership(input: CreateApplicationMembershipInput): Call<ApplicationMembership, CreateApplicationMembershipOutcome>;

  /**
   * Register an identity provider
   *
   * Sets up single sign-on for some domains, as an Enterprise user who owns the organization. The provider begins as `pending`; publish its `txt_record` in the DNS of every domain, and a background job turns it to `verified`, or to `error`. At the provider, allow `https://auth.commercelayer.io/users/auth/openid/callback` as the redirect address.
   *
   * Callers: owner, enterprise.
   * Reference: #createIdentityProvider
   */
  createIdentityProvider(input: CreateIdentityProviderInput): Call<IdentityProvider, CreateIdentityProviderOutcome>;

  /**
   * Invite a person to an organization
   *
   * Sends an invitation to the address. The membership is `pending` until it is accepted, and `active` at once for somebody who already has an account. Role, profile and applications can all be given in the same request. The plan limits how many memberships there may be.
   *
   * Callers: admin.
   * Reference: #createMembership
   */
  createMembership(input: CreateMembershipInput): Call<Membership, CreateMembershipOutcome>;

  /**
   * Create a membership profile
   *
   * Creates the set alone; nobody has it until a membership is given it. Application memberships can be put in now or be created for it afterwards.
   *
   * Callers: admin.
   * Reference: #createMembershipProfile
   */
  createMembershipProfile(input: CreateMembershipProfileInput): Call<MembershipProfile, CreateMembershipProfileOutcome>;

  /**
   * Create an organization
   *
   * Anyone with an account may do this, as often as the plan allows. The caller becomes the owner with the admin role; an admin and a read-only role are created with it, and so is one API credential of kind `resources` for each mode. None of it can be undone, for an organization cannot be deleted through the API.
   *
   * Callers: anyone.
   * Reference: #createOrganization
   */
  createOrganization(input: CreateOrganizationInput): Call<Organization, CreateOrganizationOutcome>;

  /**
   * Give a role a permission
   *
   * Settles what a role may do to one subject it has no permission for yet. Custom permissions need an Enterprise plan. Subject and role are final and a permission cannot be deleted; to take the rights back, switch all four flags off.
   *
   * Callers: admin, enterprise.
   * Reference: #createPermission
   */
  createPermission(input: CreatePermissionInput): Call<Permission, CreatePermissionOutcome>;

  /**
   * Create a custom role
   *
   * Adds a role of kind `custom` to an organization on an Enterprise plan. Think before sending - a role can be renamed but never deleted, and never moved to another organization. What it allows is settled by creating permissions for it. The creation is recorded as a version.
   *
   * Callers: admin, enterprise.
   * Reference: #createRole
   */
  createRole(input: CreateRoleInput): Call<Role, CreateRoleOutcome>;

  /**
   * Exchange credentials for an access token
   *
   * The credentials belong to one user, so the token acts as that user, with every membership and role of theirs. There is no refresh token; ask again shortly before the old one ends. It changes nothing else, so it may be repeated.
   *
   * No token needed.
   * Reference: #createToken
   */
  createToken(input: CreateTokenInput): Call<Token, CreateTokenOutcome>;

  /**
   * Delete an API credential
   *
   * Shuts the application out for good. A new credential has another client id and secret, so everything that uses this one has to be configured anew. Refused with 423 while another record cannot do without it.
   *
   * Callers: admin.
   * Reference: #deleteApiCredential
   */
  deleteApiCredential(input: DeleteApiCredentialInput): Call<undefined, DeleteApiCredentialOutcome>;

  /**
   * Take access to an application away
   *
   * Ends one access to one application. The person stays a member of the organization, and keeps what a profile gives. When it belongs to a profile, everyone with that profile loses it.
   *
   * Callers: admin.
   * Reference: #deleteApplicationMembership
   */
  deleteApplicationMembership(input: DeleteApplicationMembershipInput): Call<undefined, DeleteApplicationMembershipOutcome>;

  /**
   * Delete an identity provider
   *
   * Ends single sign-on through the provider for good; registering it again starts with an unverified one. `_disable` has the same effect and can be taken back. For Enterprise users who own the organization.
   *
   * Callers: owner, enterprise.
   * Reference: #deleteIdentityProvider
   */
  deleteIdentityProvider(input: DeleteIdentityProviderInput): Call<undefined, DeleteIdentityProviderOutcome>;

  /**
   * Remove a person from an organization
   *
   * Ends the place that the person has in the organization; a pending invitation is withdrawn. Members who are not admins may remove only themselves, and an owner must transfer the organization first. The account of the person remains.
   *
   * Callers: admin, self.
   * Reference: #deleteMembership
   */
  deleteMembership(input: DeleteMembershipInput): Call<undefined, DeleteMembershipOutcome>;

  /**
   * Delete a membership profile
   *
   * Takes the profile away for good. While something still depends on it, the answer is 423 and nothing changes.
   *
   * Callers: admin.
   * Reference: #deleteMembershipProfile
   */
  deleteMembershipProfile(input: DeleteMembershipProfileInput): Call<undefined, DeleteMembershipProfileOutcome>;

  /**
   * Get an API credential
   *
   * One application with its client id, secret, scopes and the lifetime of its tokens. The secret is answered every time, not only on creation. Any member of the organization may read it.
   *
   * Callers: admin, member.
   * Reference: #getApiCredential
   */
  getApiCredential(input: GetApiCredentialInput): Call<ApiCredential, GetApiCredentialOutcome>;

  /**
   * Get an API credential's organization
   *
   * The organization on whose data the application works. It is read like an organization of its own, with what that can include.
   *
   * Callers: admin, member.
   * Reference: #getApiCredentialOrganization
   */
  getApiCredentialOrganization(input: GetApiCredentialOrganizationInput): Call<Organization, GetApiCredentialOrganizationOutcome>;

  /**
   * Get an API credential's role
   *
   * The role that bounds what the application may do. With `include=permissions` the answer says at once what that is. Sales channels and webapps have no role, and `data` is null.
   *
   * Callers: admin, member.
   * Reference: #getApiCredentialRole
   */
  getApiCredentialRole(input: GetApiCredentialRoleInput): Call<Role | null, GetApiCredentialRoleOutcome>;

  /**
   * Get an application membership
   *
   * Shows how far one access to one application reaches. The role and the application are known by their relationships, so include them.
   *
   * Callers: admin, member.
   * Reference: #getApplicationMembership
   */
  getApplicationMembership(input: GetApplicationMembershipInput): Call<ApplicationMembership, GetApplicationMembershipOutcome>;

  /**
   * Get an application membership's API credential
   *
   * The application that is opened, by the credential it runs under. Its kind tells which application of the dashboard it is.
   *
   * Callers: admin, member.
   * Reference: #getApplicationMembershipApiCredential
   */
  getApplicationMembershipApiCredential(input: GetApplicationMembershipApiCredentialInput): Call<ApiCredential, GetApplicationMembershipApiCredentialOutcome>;

  /**
   * Get an application membership's membership
   *
   * The person who was given the application directly, or null when it is part of a profile.
   *
   * Callers: admin, member.
   * Reference: #getApplicationMembershipMembership
   */
  getApplicationMembershipMembership(input: GetApplicationMembershipMembershipInput): Call<Membership | null, GetApplicationMembershipMembershipOutcome>;

  /**
   * Get an application membership's profile
   *
   * The profile that the access is part of, or null when it was given to one person directly.
   *
   * Callers: admin, member.
   * Reference: #getApplicationMembershipMembershipProfile
   */
  getApplicationMembershipMembershipProfile(input: GetApplicationMembershipMembershipProfileInput): Call<MembershipProfile | null, GetApplicationMembershipMembershipProfileOutcome>;

  /**
   * Get an application membership's organization
   *
   * The organization whose data the application opens under this access.
   *
   * Callers: admin, member.
   * Reference: #getApplicationMembershipOrganization
   */
  getApplicationMembershipOrganization(input: GetApplicationMembershipOrganizationInput): Call<Organization, GetApplicationMembershipOrganizationOutcome>;

  /**
   * Get an application membership's role
   *
   * The role inside the application, which may be another than the one that the person has in the organization.
   *
   * Callers: admin, member.
   * Reference: #getApplicationMembershipRole
   */
  getApplicationMembershipRole(input: GetApplicationMembershipRoleInput): Call<Role, GetApplicationMembershipRoleOutcome>;

  /**
   * Get an identity provider
   *
   * The endpoints and the client of one provider, and how far the check of its domains has come. Read it again after publishing the TXT record, since no webhook tells the outcome.
   *
   * Callers: admin, member.
   * Reference: #getIdentityProvider
   */
  getIdentityProvider(input: GetIdentityProviderInput): Call<IdentityProvider, GetIdentityProviderOutcome>;

  /**
   * Get an identity provider's user
   *
   * The user to whom the provider belongs, who alone may change it. Other people who sign in through it are not connected with it anywhere in the API.
   *
   * Callers: admin, member.
   * Reference: #getIdentityProviderUser
   */
  getIdentityProviderUser(input: GetIdentityProviderUserInput): Call<User, GetIdentityProviderUserOutcome>;

  /**
   * Get a membership
   *
   * One person's place in an organization. Only members of that organization find it; for everybody else the id does not exist.
   *
   * Callers: admin, member.
   * Reference: #getMembership
   */
  getMembership(input: GetMembershipInput): Call<Membership, GetMembershipOutcome>;

  /**
   * Get a membership's profile
   *
   * The profile that decides about the applications and the test access of this person, or null when none is attached.
   *
   * Callers: admin, member.
   * Reference: #getMembershipMembershipProfile
   */
  getMembershipMembershipProfile(input: GetMembershipMembershipProfileInput): Call<MembershipProfile | null, GetMembershipMembershipProfileOutcome>;

  /**
   * Get a membership's organization
   *
   * Leads from a person to the organization that the membership holds in, without knowing its id.
   *
   * Callers: admin, member.
   * Reference: #getMembershipOrganization
   */
  getMembershipOrganization(input: GetMembershipOrganizationInput): Call<Organization, GetMembershipOrganizationOutcome>;

  /**
   * Get a membership profile
   *
   * Admins may read any profile of their organization, other members the one that is attached to their own membership.
   *
   * Callers: admin, self.
   * Reference: #getMembershipProfile
   */
  getMembershipProfile(input: GetMembershipProfileInput): Call<MembershipProfile, GetMembershipProfileOutcome>;

  /**
   * Get a membership profile's organization
   *
   * The organization that owns the profile, given when the profile was created and fixed since.
   *
   * Callers: admin, self.
   * Reference: #getMembershipProfileOrganization
   */
  getMembershipProfileOrganization(input: GetMembershipProfileOrganizationInput): Call<Organization, GetMembershipProfileOrganizationOutcome>;

  /**
   * Get a membership's role
   *
   * What the person may do in the organization. Include `permissions` to see it subject by subject in the same answer.
   *
   * Callers: admin, member.
   * Reference: #getMembershipRole
   */
  getMembershipRole(input: GetMembershipRoleInput): Call<Role, GetMembershipRoleOutcome>;

  /**
   * Get an organization
   *
   * The organization with all its settings and the use it makes of its plan. Every member may read it, whatever the role.
   *
   * Callers: admin, member.
   * Reference: #getOrganization
   */
  getOrganization(input: GetOrganizationInput): Call<Organization, GetOrganizationOutcome>;

  /**
   * Get a permission
   *
   * The four flags of one role on one subject, and the restrictions that the platform puts on them. To learn what one person may do, start from the role of their membership instead.
   *
   * Callers: admin, member.
   * Reference: #getPermission
   */
  getPermission(input: GetPermissionInput): Call<Permission, GetPermissionOutcome>;

  /**
   * Get a permission's organization
   *
   * The organization of the role that the permission belongs to. It was taken from there and never sent.
   *
   * Callers: admin, member.
   * Reference: #getPermissionOrganization
   */
  getPermissionOrganization(input: GetPermissionOrganizationInput): Call<Organization, GetPermissionOrganizationOutcome>;

  /**
   * Get a permission's role
   *
   * The role whose rights the permission describes. Every permission has exactly one, so this never answers null.
   *
   * Callers: admin, member.
   * Reference: #getPermissionRole
   */
  getPermissionRole(input: GetPermissionRoleInput): Call<Role, GetPermissionRoleOutcome>;

  /**
   * Get a role
   *
   * A role by itself says little more than its name. Add `include=permissions` for what it allows, `include=memberships,api_credentials` for whom a change of it would reach.
   *
   * Callers: admin, member.
   * Reference: #getRole
   */
  getRole(input: GetRoleInput): Call<Role, GetRoleOutcome>;

  /**
   * Get a role's organization
   *
   * The organization in which the role was made and where it stays. Two organizations may well have roles of one name, so this is what tells them apart in a list.
   *
   * Callers: admin, member.
   * Reference: #getRoleOrganization
   */
  getRoleOrganization(input: GetRoleOrganizationInput): Call<Organization, GetRoleOrganizationOutcome>;

  /**
   * Get the user behind the token
   *
   * Tells whom the token acts as, which makes it the cheapest way to check one. No id is needed, and no other user can be read this way.
   *
   * Callers: self.
   * Reference: #getUser
   */
  getUser(input?: GetUserInput): Call<User, GetUserOutcome>;

  /**
   * Get a version
   *
   * One change, with the values before and after it and, where an access token was behind it, who made it. A version older than a year is not found.
   *
   * Callers: admin, member.
   * Reference: #getVersion
   */
  getVersion(input: GetVersionInput): Call<Version, GetVersionOutcome>;

  /**
   * List API credentials
   *
   * The credentials of every organization that the caller belongs to, those that the platform made for itself included. Secrets are among the attributes, so treat the answer as one, or leave them out with `fields[api_credentials]`.
   *
   * Callers: admin, member.
   * Reference: #listApiCredentials
   */
  listApiCredentials(input?: ListApiCredentialsInput): Call<ResourcePage<ApiCredential>, ListApiCredentialsOutcome>;

  /**
   * List application memberships
   *
   * The caller's own, and all those of the organizations in which the caller is an admin.
   *
   * Callers: admin, member.
   * Reference: #listApplicationMemberships
   */
  listApplicationMemberships(input?: ListApplicationMembershipsInput): Call<ResourcePage<ApplicationMembership>, ListApplicationMembershipsOutcome>;

  /**
   * List identity providers
   *
   * The single sign-on providers that the caller may see, client secrets included. Disabled ones stay in the list; `disabled_at_null=true` leaves them out, and `status_eq` finds those whose domains are still unverified.
   *
   * Callers: admin, member.
   * Reference: #listIdentityProviders
   */
  listIdentityProviders(input?: ListIdentityProvidersInput): Call<ResourcePage<IdentityProvider>, ListIdentityProvidersOutcome>;

  /**
   * List a membership's application memberships
   *
   * The applications that were given to this person directly. What comes through a profile stands there and not here.
   *
   * Callers: admin, member.
   * Reference: #listMembershipApplicationMemberships
   */
  listMembershipApplicationMemberships(input: ListMembershipApplicationMembershipsInput): Call<ResourcePage<ApplicationMembership>, ListMembershipApplicationMembershipsOutcome>;

  /**
   * List a membership profile's application memberships
   *
   * The applications that everyone with this profile may open, each with the role that holds there.
   *
   * Callers: admin, self.
   * Reference: #listMembershipProfileApplicationMemberships
   */
  listMembershipProfileApplicationMemberships(input: ListMembershipProfileApplicationMembershipsInput): Call<ResourcePage<ApplicationMembership>, ListMembershipProfileApplicationMembershipsOutcome>;

  /**
   * List membership profiles
   *
   * Admins see every profile of their organizations; other members see only the one that they have themselves.
   *
   * Callers: admin, member.
   * Reference: #listMembershipProfiles
   */
  listMembershipProfiles(input?: ListMembershipProfilesInput): Call<ResourcePage<MembershipProfile>, ListMembershipProfilesOutcome>;

  /**
   * List a membership's versions
   *
   * Every change of this membership within the past year, and who made it. Being invited is not a version; only changes and the deletion are.
   *
   * Callers: admin, member.
   * Reference: #listMembershipVersions
   */
  listMembershipVersions(input: ListMembershipVersionsInput): Call<ResourcePage<Version>, ListMembershipVersionsOutcome>;

  /**
   * List memberships
   *
   * The people of every organization that the caller belongs to, the caller included. Filter by `organization_id_eq` to stay in one.
   *
   * Callers: admin, member.
   * Reference: #listMemberships
   */
  listMemberships(input?: ListMembershipsInput): Call<ResourcePage<Membership>, ListMembershipsOutcome>;

  /**
   * List an organization's API credentials
   *
   * The applications of the organization, those that the platform made for the dashboard included. Filter by `kind_eq` or `mode_eq` to find one.
   *
   * Callers: admin, member.
   * Reference: #listOrganizationApiCredentials
   */
  listOrganizationApiCredentials(input: ListOrganizationApiCredentialsInput): Call<ResourcePage<ApiCredential>, ListOrganizationApiCredentialsOutcome>;

  /**
   * List an organization's memberships
   *
   * The same records as the list of memberships, of this one organization. Pending invitations stand among them.
   *
   * Callers: admin, member.
   * Reference: #listOrganizationMemberships
   */
  listOrganizationMemberships(input: ListOrganizationMembershipsInput): Call<ResourcePage<Membership>, ListOrganizationMembershipsOutcome>;

  /**
   * List an organization's permissions
   *
   * What the roles of the organization allow, all roles mixed; there is one record for each role and subject. Filter by `role_id_eq` or include `role` to tell them apart.
   *
   * Callers: admin, member.
   * Reference: #listOrganizationPermissions
   */
  listOrganizationPermissions(input: ListOrganizationPermissionsInput): Call<ResourcePage<Permission>, ListOrganizationPermissionsOutcome>;

  /**
   * List an organization's roles
   *
   * The roles that can be given to a membership or a credential of this organization. The admin and the read-only role are always among them.
   *
   * Callers: admin, member.
   * Reference: #listOrganizationRoles
   */
  listOrganizationRoles(input: ListOrganizationRolesInput): Call<ResourcePage<Role>, ListOrganizationRolesOutcome>;

  /**
   * List your organizations
   *
   * Every organization that the caller belongs to, whatever the role there. One token serves them all, so this is where to find the ids.
   *
   * Callers: anyone.
   * Reference: #listOrganizations
   */
  listOrganizations(input?: ListOrganizationsInput): Call<ResourcePage<Organization>, ListOrganizationsOutcome>;

  /**
   * List a permission's versions
   *
   * Which flags were switched within the past year, when, and by whom. A creation leaves no version here, so a permission that never changed has an empty list.
   *
   * Callers: admin, member.
   * Reference: #listPermissionVersions
   */
  listPermissionVersions(input: ListPermissionVersionsInput): Call<ResourcePage<Version>, ListPermissionVersionsOutcome>;

  /**
   * List permissions
   *
   * The permissions of all roles in all organizations that the caller belongs to, built-in roles included. Narrow it by `role_id_eq` or, across roles, by `subject_eq` - for instance to see who may delete orders.
   *
   * Callers: admin, member.
   * Reference: #listPermissions
   */
  listPermissions(input?: ListPermissionsInput): Call<ResourcePage<Permission>, ListPermissionsOutcome>;

  /**
   * List a role's API credentials
   *
   * The applications that act under the role, which is whom to think of before narrowing its permissions. Sales channels and webapps have no role and never appear.
   *
   * Callers: admin, member.
   * Reference: #listRoleApiCredentials
   */
  listRoleApiCredentials(input: ListRoleApiCredentialsInput): Call<ResourcePage<ApiCredential>, ListRoleApiCredentialsOutcome>;

  /**
   * List a role's memberships
   *
   * The people who hold the role in the organization, open invitations included. Those who have it only inside one application, through an application membership, are not among them.
   *
   * Callers: admin, member.
   * Reference: #listRoleMemberships
   */
  listRoleMemberships(input: ListRoleMembershipsInput): Call<ResourcePage<Membership>, ListRoleMembershipsOutcome>;

  /**
   * List a role's permissions
   *
   * What the role allows, one permission for each subject. A role can have more of them than fit a page, so read every page, or filter by `subject_eq`, before concluding that one is missing.
   *
   * Callers: admin, member.
   * Reference: #listRolePermissions
   */
  listRolePermissions(input: ListRolePermissionsInput): Call<ResourcePage<Permission>, ListRolePermissionsOutcome>;

  /**
   * List a role's versions
   *
   * The creation and the changes of the role itself within the past year. A right that was switched on or off is a version of its permission and found there.
   *
   * Callers: admin, member.
   * Reference: #listRoleVersions
   */
  listRoleVersions(input: ListRoleVersionsInput): Call<ResourcePage<Version>, ListRoleVersionsOutcome>;

  /**
   * List roles
   *
   * The roles of every organization that the caller belongs to. Each organization has a built-in admin and a built-in read-only role, and custom ones on an Enterprise plan; `kind` tells them apart, since names can be changed.
   *
   * Callers: admin, member.
   * Reference: #listRoles
   */
  listRoles(input?: ListRolesInput): Call<ResourcePage<Role>, ListRolesOutcome>;

  /**
   * List versions
   *
   * Changes of memberships, permissions and roles within the past year, across the organizations of the caller. Filter by `resource_type_eq` and `resource_id_eq` for the history of one record - the only way to it once the record is deleted. The event cannot be filtered by.
   *
   * Callers: admin, member.
   * Reference: #listVersions
   */
  listVersions(input?: ListVersionsInput): Call<ResourcePage<Version>, ListVersionsOutcome>;

  /**
   * Send an invitation again
   *
   * Sends the same invitation once more to the same address. It is meant for pending memberships; what happens to an active one is not documented.
   *
   * Callers: admin.
   * Reference: #resendMembership
   */
  resendMembership(input: ResendMembershipInput): Call<undefined, ResendMembershipOutcome>;

  /**
   * Transfer ownership of an organization
   *
   * Only the present owner may do this, and only to somebody who is a member of the same organization. The answer tells that the transfer was accepted, not that it is done; once it is, only the new owner could give the organization back.
   *
   * Callers: owner.
   * Reference: #transferOrganizationOwnership
   */
  transferOrganizationOwnership(input: TransferOrganizationOwnershipInput): Call<undefined, TransferOrganizationOwnershipOutcome>;

  /**
   * Change an API credential's settings or role
   *
   * Renames the application, moves its redirect address, sets how long its tokens last, or puts it under another role. Client id and secret stay; no operation draws a new secret. What is not sent stays as it is.
   *
   * Callers: admin.
   * Reference: #updateApiCredential
   */
  updateApiCredential(input: UpdateApiCredentialInput): Call<ApiCredential, UpdateApiCredentialOutcome>;

  /**
   * Change an application membership's role or filters
   *
   * The role, the profile and the filters can change; the application, the person and the organization cannot, so create another one for those.
   *
   * Callers: admin.
   * Reference: #updateApplicationMembership
   */
  updateApplicationMembership(input: UpdateApplicationMembershipInput): Call<ApplicationMembership, UpdateApplicationMembershipOutcome>;

  /**
   * Change or disable an identity provider
   *
   * Hands over new endpoints, domains or a rotated secret, or takes the provider out of use and back with `_disable` and `_enable`. The TXT record follows the domains, so changing them means publishing it anew. For Enterprise users who own the organization.
   *
   * Callers: owner, enterprise.
   * Reference: #updateIdentityProvider
   */
  updateIdentityProvider(input: UpdateIdentityProviderInput): Call<IdentityProvider, UpdateIdentityProviderOutcome>;

  /**
   * Change a membership's role and access
   *
   * Gives the member another role, profile or set of applications, or changes which data their applications reach. What is not sent stays; the list of application memberships is replaced as a whole. The e-mail address and the organization are fixed.
   *
   * Callers: admin.
   * Reference: #updateMembership
   */
  updateMembership(input: UpdateMembershipInput): Call<Membership, UpdateMembershipOutcome>;

  /**
   * Change a membership profile's access
   *
   * Whatever changes here changes at once for everyone who has the profile. The list of application memberships is replaced as a whole when it is sent, and stays when it is not.
   *
   * Callers: admin.
   * Reference: #updateMembershipProfile
   */
  updateMembershipProfile(input: UpdateMembershipProfileInput): Call<MembershipProfile, UpdateMembershipProfileOutcome>;

  /**
   * Change an organization's name, look or configuration
   *
   * What is not sent stays. The slug, the domain, the region and the settings cannot be changed at all. `config` is taken as a whole, so send back what should remain.
   *
   * Callers: admin.
   * Reference: #updateOrganization
   */
  updateOrganization(input: UpdateOrganizationInput): Call<Organization, UpdateOrganizationOutcome>;

  /**
   * Switch a permission's flags
   *
   * Takes effect for every person and application with the role. Flags that are not sent keep their value; subject, role and restrictions cannot be sent. Needs an Enterprise plan. Each change leaves a version with the values before it.
   *
   * Callers: admin, enterprise.
   * Reference: #updatePermission
   */
  updatePermission(input: UpdatePermissionInput): Call<Permission, UpdatePermissionOutcome>;

  /**
   * Rename or complete a role
   *
   * Renames the role, or with `_add_missing_base_permissions` gives it the base permissions that it lacks, which everybody who holds it gains at once. Single rights are changed on the permissions themselves. Each change leaves a version.
   *
   * Callers: admin.
   * Reference: #updateRole
   */
  updateRole(input: UpdateRoleInput): Call<Role, UpdateRoleOutcome>;

  /**
   * Change your own account
   *
   * Changes the account in every organization at once. A new address is also the one to sign in with. Whether signing in asks for a one-time code cannot be changed here.
   *
   * Callers: self.
   * Reference: #updateUser
   */
  updateUser(input: UpdateUserInput): Call<User, UpdateUserOutcome>;
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
  listApiCredentials: { method: "GET", path: "/api_credentials", statuses: statuses4 },
  listApplicationMemberships: { method: "GET", path: "/application_memberships", statuses: statuses4 },
  listIdentityProviders: { method: "GET", path: "/identity_providers", statuses: statuses4 },
  listMembershipApplicationMemberships: { method: "GET", path: "/memberships/{membershipId}/application_memberships", statuses: statuses3 },
  listMembershipProfileApplicationMemberships: { method: "GET", path: "/membership_profiles/{membershipProfileId}/application_memberships", statuses: statuses3 },
  listMembershipProfiles: { method: "GET", path: "/membership_profiles", statuses: statuses4 },
  listMembershipVersions: { method: "GET", path: "/memberships/{membershipId}/versions", statuses: statuses3 },
  listMemberships: { method: "GET", path: "/memberships", statuses: statuses4 },
  listOrganizationApiCredentials: { method: "GET", path: "/organizations/{organizationId}/api_credentials", statuses: statuses3 },
  listOrganizationMemberships: { method: "GET", path: "/organizations/{organizationId}/memberships", statuses: statuses3 },
  listOrganizationPermissions: { method: "GET", path: "/organizations/{organizationId}/permissions", statuses: statuses3 },
  listOrganizationRoles: { method: "GET", path: "/organizations/{organizationId}/roles", statuses: statuses3 },
  listOrganizations: { method: "GET", path: "/organizations", statuses: statuses4 },
  listPermissionVersions: { method: "GET", path: "/permissions/{permissionId}/versions", statuses: statuses3 },
  listPermissions: { method: "GET", path: "/permissions", statuses: statuses4 },
  listRoleApiCredentials: { method: "GET", path: "/roles/{roleId}/api_credentials", statuses: statuses3 },
  listRoleMemberships: { method: "GET", path: "/roles/{roleId}/memberships", statuses: statuses3 },
  listRolePermissions: { method: "GET", path: "/roles/{roleId}/permissions", statuses: statuses3 },
  listRoleVersions: { method: "GET", path: "/roles/{roleId}/versions", statuses: statuses3 },
  listRoles: { method: "GET", path: "/roles", statuses: statuses4 },
  listVersions: { method: "GET", path: "/versions", statuses: statuses4 },
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
