// Generated from @memberships/teamup-spec by `npm run generate`. To change it, change the YAML.

import type {
  Asked,
  Call,
  Certain,
  Decoded,
  DecodedOutcome,
  Encodable,
  Encoded,
  List,
  Noted,
  Sure,
} from "@memberships/runtime";
import type {
  CustomerMembership,
  CustomerMembershipCancel,
  CustomerMembershipHold,
  CustomerMembershipHoldBulkCreate,
  CustomerMembershipHoldBulkEdit,
  CustomerMembershipPriceBulkEdit,
  CustomerMembershipUsage,
  Membership,
  MembershipCreate,
  MembershipPaymentPlan,
  MembershipPaymentPlanCreate,
  MembershipPaymentPlanPatch,
  MembershipPaymentPlanUpdate,
  MembershipPenaltyMessage,
  MembershipPenaltySystem,
  MembershipPenaltySystemCreate,
  MembershipPenaltySystemPatch,
  MembershipPenaltySystemUpdate,
  MembershipPurchase,
  MembershipRegistrationGrant,
  MembershipRegistrationGrantCreate,
  MembershipRegistrationGrantPatch,
  MembershipRegistrationGrantUpdate,
  MembershipUpdate,
  PasswordLogin,
  Profile,
  TwoFactorVerificationStarted,
  BulkCreateCustomerMembershipHoldsInput,
  BulkCreateCustomerMembershipHoldsOutcome,
  BulkEditCustomerMembershipHoldsInput,
  BulkEditCustomerMembershipHoldsOutcome,
  BulkEditCustomerMembershipPricesInput,
  BulkEditCustomerMembershipPricesOutcome,
  CancelCustomerMembershipInput,
  CancelCustomerMembershipOutcome,
  CreateMembershipInput,
  CreateMembershipOutcome,
  CreateMembershipPaymentPlanInput,
  CreateMembershipPaymentPlanOutcome,
  CreateMembershipPenaltyMessageInput,
  CreateMembershipPenaltyMessageOutcome,
  CreateMembershipPenaltySystemInput,
  CreateMembershipPenaltySystemOutcome,
  CreateMembershipRegistrationGrantInput,
  CreateMembershipRegistrationGrantOutcome,
  CreatePasswordLoginInput,
  CreatePasswordLoginOutcome,
  GetCustomerMembershipInput,
  GetCustomerMembershipOutcome,
  GetCustomerMembershipHoldInput,
  GetCustomerMembershipHoldOutcome,
  GetCustomerMembershipUsageQuery,
  GetCustomerMembershipUsageInput,
  GetCustomerMembershipUsageOutcome,
  GetMembershipInput,
  GetMembershipOutcome,
  GetMembershipPaymentPlanInput,
  GetMembershipPaymentPlanOutcome,
  GetMembershipPenaltyMessageInput,
  GetMembershipPenaltyMessageOutcome,
  GetMembershipPenaltySystemInput,
  GetMembershipPenaltySystemOutcome,
  InitiateMembershipPurchaseInput,
  InitiateMembershipPurchaseOutcome,
  ListCustomerMembershipHoldsInput,
  ListCustomerMembershipHoldsOutcome,
  ListCustomerMembershipsQuery,
  ListCustomerMembershipsInput,
  ListCustomerMembershipsOutcome,
  ListMembershipPaymentPlansInput,
  ListMembershipPaymentPlansOutcome,
  ListMembershipPenaltyMessagesInput,
  ListMembershipPenaltyMessagesOutcome,
  ListMembershipPenaltySystemsInput,
  ListMembershipPenaltySystemsOutcome,
  ListMembershipRegistrationGrantsInput,
  ListMembershipRegistrationGrantsOutcome,
  ListMembershipsInput,
  ListMembershipsOutcome,
  ListProfilesInput,
  ListProfilesOutcome,
  PatchMembershipPaymentPlanInput,
  PatchMembershipPaymentPlanOutcome,
  PatchMembershipPenaltyMessageInput,
  PatchMembershipPenaltyMessageOutcome,
  PatchMembershipPenaltySystemInput,
  PatchMembershipPenaltySystemOutcome,
  PatchMembershipRegistrationGrantInput,
  PatchMembershipRegistrationGrantOutcome,
  StartTwoFactorVerificationInput,
  StartTwoFactorVerificationOutcome,
  UpdateMembershipInput,
  UpdateMembershipOutcome,
  UpdateMembershipPaymentPlanInput,
  UpdateMembershipPaymentPlanOutcome,
  UpdateMembershipPenaltyMessageInput,
  UpdateMembershipPenaltyMessageOutcome,
  UpdateMembershipPenaltySystemInput,
  UpdateMembershipPenaltySystemOutcome,
  UpdateMembershipRegistrationGrantInput,
  UpdateMembershipRegistrationGrantOutcome,
  VoidPendingInfractionsInput,
  VoidPendingInfractionsOutcome,
  TeamUpMethods,
} from "./client.gen.ts";
import type { Answer } from "./narrow.ts";
import type { Page } from "./page.ts";

/**
 * What each name stands for in whatever is sent or answered. The members of what is `open` are left alone.
 *
 * Not among them, for `x-value: none` says so: `value`.
 */
export const names = {
  active_hold_end_date_gte: "day",
  active_hold_end_date_lte: "day",
  active_hold_start_date_gte: "day",
  active_hold_start_date_lte: "day",
  archived_at: "instant",
  billed_price: "money",
  created_at: "instant",
  customer_memberships: "open",
  date: "day",
  decimal: "money",
  end_date: "day",
  expiration_date: "day",
  expiration_date_gte: "instant",
  expiration_date_lte: "instant",
  expires_at: "instant",
  forced_expiration_date: "day",
  integrations: "open",
  last_updated_at: "instant",
  next_billing_date: "day",
  on_allotment_price: "money",
  one_time_fee: "money",
  price: "money",
  reactivation_billing_period: "open",
  renewal_date: "day",
  resolution: "open",
  start_billing_period: "open",
  start_date: "day",
  start_date_gte: "instant",
  start_date_lte: "instant",
  usable_end_date: "day",
  usable_start_date: "day",
} as const;

type Names = typeof names;

/** The input of `bulkCreateCustomerMembershipHolds`, which takes values too. */
export interface BulkCreateCustomerMembershipHoldsInputWith<Types> extends Omit<BulkCreateCustomerMembershipHoldsInput, "body"> {
  readonly body: Encodable<CustomerMembershipHoldBulkCreate, Names, Types>;
}

/** The input of `bulkEditCustomerMembershipHolds`, which takes values too. */
export interface BulkEditCustomerMembershipHoldsInputWith<Types> extends Omit<BulkEditCustomerMembershipHoldsInput, "body"> {
  readonly body?: Encodable<CustomerMembershipHoldBulkEdit, Names, Types> | undefined;
}

/** The input of `bulkEditCustomerMembershipPrices`, which takes values too. */
export interface BulkEditCustomerMembershipPricesInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<BulkEditCustomerMembershipPricesInput<Expand, Fields>, "body"> {
  readonly body: Encodable<CustomerMembershipPriceBulkEdit, Names, Types>;
}

/** The input of `cancelCustomerMembership`, which takes values too. */
export interface CancelCustomerMembershipInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<CancelCustomerMembershipInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<CustomerMembershipCancel, Names, Types> | undefined;
}

/** The input of `createMembership`, which takes values too. */
export interface CreateMembershipInputWith<Types, Fields extends readonly string[] = []> extends Omit<CreateMembershipInput<Fields>, "body"> {
  readonly body: Encodable<MembershipCreate, Names, Types>;
}

/** The input of `createMembershipPaymentPlan`, which takes values too. */
export interface CreateMembershipPaymentPlanInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<CreateMembershipPaymentPlanInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPaymentPlanCreate, Names, Types>;
}

/** The input of `createMembershipPenaltySystem`, which takes values too. */
export interface CreateMembershipPenaltySystemInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<CreateMembershipPenaltySystemInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPenaltySystemCreate, Names, Types>;
}

/** The input of `createMembershipRegistrationGrant`, which takes values too. */
export interface CreateMembershipRegistrationGrantInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<CreateMembershipRegistrationGrantInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipRegistrationGrantCreate, Names, Types>;
}

export interface GetCustomerMembershipUsageQueryWith<Types> extends Omit<GetCustomerMembershipUsageQuery, "date"> {
  /** The day whose periods to answer, today when it is left out. */
  readonly date?: Encoded<"day", Types> | undefined;
}
/** The input of `getCustomerMembershipUsage`, which takes values too. */
export interface GetCustomerMembershipUsageInputWith<Types> extends Omit<GetCustomerMembershipUsageInput, "query"> {
  readonly query?: GetCustomerMembershipUsageQueryWith<Types> | undefined;
}

export interface ListCustomerMembershipsQueryWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<ListCustomerMembershipsQuery<Expand, Fields>, "active_hold_end_date_gte" | "active_hold_end_date_lte" | "active_hold_start_date_gte" | "active_hold_start_date_lte" | "expiration_date_gte" | "expiration_date_lte" | "start_date_gte" | "start_date_lte"> {
  /** Only those whose current or coming hold ends on this day or later. */
  readonly active_hold_end_date_gte?: Encoded<"day", Types> | undefined;
  /** Only those whose current or coming hold ends on this day or earlier. */
  readonly active_hold_end_date_lte?: Encoded<"day", Types> | undefined;
  /** Only those whose current or coming hold begins on this day or later. */
  readonly active_hold_start_date_gte?: Encoded<"day", Types> | undefined;
  /** Only those whose current or coming hold begins on this day or earlier. */
  readonly active_hold_start_date_lte?: Encoded<"day", Types> | undefined;
  /** Only those that expire at this moment or later. The field itself holds a day. */
  readonly expiration_date_gte?: Encoded<"instant", Types> | undefined;
  /** Only those that expire at this moment or earlier. The field itself holds a day. */
  readonly expiration_date_lte?: Encoded<"instant", Types> | undefined;
  /** Only those that start at this moment or later. The field itself holds a day. */
  readonly start_date_gte?: Encoded<"instant", Types> | undefined;
  /** Only those that start at this moment or earlier. The field itself holds a day. */
  readonly start_date_lte?: Encoded<"instant", Types> | undefined;
}
/** The input of `listCustomerMemberships`, which takes values too. */
export interface ListCustomerMembershipsInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<ListCustomerMembershipsInput<Expand, Fields>, "query"> {
  readonly query?: ListCustomerMembershipsQueryWith<Types, Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
}

/** The input of `patchMembershipPaymentPlan`, which takes values too. */
export interface PatchMembershipPaymentPlanInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<PatchMembershipPaymentPlanInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<MembershipPaymentPlanPatch, Names, Types> | undefined;
}

/** The input of `patchMembershipPenaltySystem`, which takes values too. */
export interface PatchMembershipPenaltySystemInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<PatchMembershipPenaltySystemInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<MembershipPenaltySystemPatch, Names, Types> | undefined;
}

/** The input of `patchMembershipRegistrationGrant`, which takes values too. */
export interface PatchMembershipRegistrationGrantInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<PatchMembershipRegistrationGrantInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<MembershipRegistrationGrantPatch, Names, Types> | undefined;
}

/** The input of `updateMembership`, which takes values too. */
export interface UpdateMembershipInputWith<Types, Fields extends readonly string[] = []> extends Omit<UpdateMembershipInput<Fields>, "body"> {
  readonly body: Encodable<MembershipUpdate, Names, Types>;
}

/** The input of `updateMembershipPaymentPlan`, which takes values too. */
export interface UpdateMembershipPaymentPlanInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<UpdateMembershipPaymentPlanInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPaymentPlanUpdate, Names, Types>;
}

/** The input of `updateMembershipPenaltySystem`, which takes values too. */
export interface UpdateMembershipPenaltySystemInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<UpdateMembershipPenaltySystemInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPenaltySystemUpdate, Names, Types>;
}

/** The input of `updateMembershipRegistrationGrant`, which takes values too. */
export interface UpdateMembershipRegistrationGrantInputWith<Types, Expand extends readonly string[] = [], Fields extends readonly string[] = []> extends Omit<UpdateMembershipRegistrationGrantInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipRegistrationGrantUpdate, Names, Types>;
}

type WithoutValues = 
  | "bulkExtendCustomerMembershipExpirationDates"
  | "checkAccount"
  | "createMembershipCategory"
  | "deleteMembershipCategory"
  | "deleteMembershipPenaltyMessage"
  | "getAuthenticatedApplication"
  | "getCustomerMembershipHoldPaymentResolution"
  | "getCustomerMembershipShareStatus"
  | "getMembershipAllotment"
  | "getMembershipPenaltyNotificationType"
  | "getTwoFactorRequirements"
  | "listMembershipCategories"
  | "listMembershipTerms"
  | "patchMembershipCategory"
  | "refreshAccessToken"
  | "reorderMembershipCategories"
  | "reorderMemberships"
  | "shareCustomerMembership"
  | "shareMembershipWithFamilies"
  | "unshareCustomerMembership"
  | "updateMembershipAllotment"
  | "updateMembershipCategory"
  | "updateMembershipTerms"
  | "verifyTwoFactor";

/** The methods of a client with values. `Types` tells what each kind of text becomes; the rest is as in {@link TeamUpMethods}. */
export interface TeamUpMethodsWith<Types> extends Pick<TeamUpMethods, WithoutValues> {
  /**
   * Put many customer memberships on hold
   *
   * Reference: teamup/index.html#bulkCreateCustomerMembershipHolds
   */
  bulkCreateCustomerMembershipHolds(input: BulkCreateCustomerMembershipHoldsInputWith<Types>): Call<Decoded<CustomerMembershipHoldBulkCreate, Names, Types>, DecodedOutcome<BulkCreateCustomerMembershipHoldsOutcome, Names, Types>>;

  /**
   * Change many holds at once
   *
   * Reference: teamup/index.html#bulkEditCustomerMembershipHolds
   */
  bulkEditCustomerMembershipHolds(input?: BulkEditCustomerMembershipHoldsInputWith<Types>): Call<Decoded<CustomerMembershipHoldBulkEdit, Names, Types>, DecodedOutcome<BulkEditCustomerMembershipHoldsOutcome, Names, Types>>;

  /**
   * Change the price of customer memberships
   *
   * Reference: teamup/index.html#bulkEditCustomerMembershipPrices
   */
  bulkEditCustomerMembershipPrices<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: BulkEditCustomerMembershipPricesInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<BulkEditCustomerMembershipPricesOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Cancel a customer membership
   *
   * Reference: teamup/index.html#cancelCustomerMembership
   */
  cancelCustomerMembership<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CancelCustomerMembershipInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<CancelCustomerMembershipOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Create a membership
   *
   * Reference: teamup/index.html#createMembership
   */
  createMembership<const Fields extends readonly string[] = []>(input: CreateMembershipInputWith<Types, Fields>): Call<Decoded<Answer<"Membership", [], Fields>, Names, Types>, DecodedOutcome<CreateMembershipOutcome<Fields>, Names, Types>>;

  /**
   * Create a payment plan
   *
   * Reference: teamup/index.html#createMembershipPaymentPlan
   */
  createMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPaymentPlanInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<CreateMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Create a penalty message
   *
   * Reference: teamup/index.html#createMembershipPenaltyMessage
   */
  createMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<CreateMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Create a penalty system
   *
   * Reference: teamup/index.html#createMembershipPenaltySystem
   */
  createMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPenaltySystemInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<CreateMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Create a registration grant
   *
   * Reference: teamup/index.html#createMembershipRegistrationGrant
   */
  createMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipRegistrationGrantInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<CreateMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Log in with a password
   *
   * Reference: teamup/index.html#createPasswordLogin
   */
  createPasswordLogin(input: CreatePasswordLoginInput): Call<Decoded<PasswordLogin, Names, Types>, DecodedOutcome<CreatePasswordLoginOutcome, Names, Types>>;

  /**
   * Get a customer membership
   *
   * Reference: teamup/index.html#getCustomerMembership
   */
  getCustomerMembership<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetCustomerMembershipInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<GetCustomerMembershipOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Get a membership hold
   *
   * Reference: teamup/index.html#getCustomerMembershipHold
   */
  getCustomerMembershipHold<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetCustomerMembershipHoldInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<GetCustomerMembershipHoldOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Get what has been used
   *
   * Reference: teamup/index.html#getCustomerMembershipUsage
   */
  getCustomerMembershipUsage(input: GetCustomerMembershipUsageInputWith<Types>): Call<Decoded<CustomerMembershipUsage, Names, Types>, DecodedOutcome<GetCustomerMembershipUsageOutcome, Names, Types>>;

  /**
   * Get a membership
   *
   * Reference: teamup/index.html#getMembership
   */
  getMembership<const Fields extends readonly string[] = []>(input: GetMembershipInput<Fields>): Call<Decoded<Answer<"Membership", [], Fields>, Names, Types>, DecodedOutcome<GetMembershipOutcome<Fields>, Names, Types>>;

  /**
   * Get a payment plan
   *
   * Reference: teamup/index.html#getMembershipPaymentPlan
   */
  getMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPaymentPlanInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Get a penalty message
   *
   * Reference: teamup/index.html#getMembershipPenaltyMessage
   */
  getMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Get a penalty system
   *
   * Reference: teamup/index.html#getMembershipPenaltySystem
   */
  getMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPenaltySystemInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<GetMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Start a membership's purchase
   *
   * Reference: teamup/index.html#initiateMembershipPurchase
   */
  initiateMembershipPurchase(input: InitiateMembershipPurchaseInput): Call<Decoded<MembershipPurchase, Names, Types>, DecodedOutcome<InitiateMembershipPurchaseOutcome, Names, Types>>;

  /**
   * List membership holds
   *
   * Reference: teamup/index.html#listCustomerMembershipHolds
   */
  listCustomerMembershipHolds<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListCustomerMembershipHoldsInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, Names, Types>, Page<Decoded<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, Names, Types>>, DecodedOutcome<ListCustomerMembershipHoldsOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * List customer memberships
   *
   * Reference: teamup/index.html#listCustomerMemberships
   */
  listCustomerMemberships<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListCustomerMembershipsInputWith<Types, Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, Names, Types>, Page<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, Names, Types>>, DecodedOutcome<ListCustomerMembershipsOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * List payment plans
   *
   * Reference: teamup/index.html#listMembershipPaymentPlans
   */
  listMembershipPaymentPlans<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPaymentPlansInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, Names, Types>, Page<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipPaymentPlansOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * List penalty messages
   *
   * Reference: teamup/index.html#listMembershipPenaltyMessages
   */
  listMembershipPenaltyMessages<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPenaltyMessagesInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, Names, Types>, Page<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipPenaltyMessagesOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * List penalty systems
   *
   * Reference: teamup/index.html#listMembershipPenaltySystems
   */
  listMembershipPenaltySystems<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPenaltySystemsInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Names, Types>, Page<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipPenaltySystemsOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * List registration grants
   *
   * Reference: teamup/index.html#listMembershipRegistrationGrants
   */
  listMembershipRegistrationGrants<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipRegistrationGrantsInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, Names, Types>, Page<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, Names, Types>>, DecodedOutcome<ListMembershipRegistrationGrantsOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * List memberships
   *
   * Reference: teamup/index.html#listMemberships
   */
  listMemberships<const Fields extends readonly string[] = []>(input?: ListMembershipsInput<Fields>): List<Decoded<Answer<"Membership", [], Fields>, Names, Types>, Page<Decoded<Answer<"Membership", [], Fields>, Names, Types>>, DecodedOutcome<ListMembershipsOutcome<Fields>, Names, Types>>;

  /**
   * List the caller's profiles
   *
   * Reference: teamup/index.html#listProfiles
   */
  listProfiles(input?: ListProfilesInput): List<Decoded<Profile, Names, Types>, Page<Decoded<Profile, Names, Types>>, DecodedOutcome<ListProfilesOutcome, Names, Types>>;

  /**
   * Change parts of a payment plan
   *
   * Reference: teamup/index.html#patchMembershipPaymentPlan
   */
  patchMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPaymentPlanInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<PatchMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Change parts of a penalty message
   *
   * Reference: teamup/index.html#patchMembershipPenaltyMessage
   */
  patchMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<PatchMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Change parts of a penalty system
   *
   * Reference: teamup/index.html#patchMembershipPenaltySystem
   */
  patchMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPenaltySystemInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<PatchMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Change parts of a registration grant
   *
   * Reference: teamup/index.html#patchMembershipRegistrationGrant
   */
  patchMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipRegistrationGrantInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<PatchMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Send a verification code
   *
   * Reference: teamup/index.html#startTwoFactorVerification
   */
  startTwoFactorVerification(input: StartTwoFactorVerificationInput): Call<Decoded<TwoFactorVerificationStarted, Names, Types>, DecodedOutcome<StartTwoFactorVerificationOutcome, Names, Types>>;

  /**
   * Update a membership
   *
   * Reference: teamup/index.html#updateMembership
   */
  updateMembership<const Fields extends readonly string[] = []>(input: UpdateMembershipInputWith<Types, Fields>): Call<Decoded<Answer<"Membership", [], Fields>, Names, Types>, DecodedOutcome<UpdateMembershipOutcome<Fields>, Names, Types>>;

  /**
   * Update a payment plan
   *
   * Reference: teamup/index.html#updateMembershipPaymentPlan
   */
  updateMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPaymentPlanInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Update a penalty message
   *
   * Reference: teamup/index.html#updateMembershipPenaltyMessage
   */
  updateMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Update a penalty system
   *
   * Reference: teamup/index.html#updateMembershipPenaltySystem
   */
  updateMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPenaltySystemInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Update a registration grant
   *
   * Reference: teamup/index.html#updateMembershipRegistrationGrant
   */
  updateMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipRegistrationGrantInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<UpdateMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;

  /**
   * Void a system's pending infractions
   *
   * Reference: teamup/index.html#voidPendingInfractions
   */
  voidPendingInfractions<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: VoidPendingInfractionsInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Names, Types>, DecodedOutcome<VoidPendingInfractionsOutcome<Certain<Expand, Given>, Fields>, Names, Types>>;
}
