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
  CustomerMembershipCancel,
  CustomerMembershipHoldBulkCreate,
  CustomerMembershipHoldBulkEdit,
  CustomerMembershipPriceBulkEdit,
  CustomerMembershipUsage,
  MembershipCreate,
  MembershipPaymentPlanCreate,
  MembershipPaymentPlanPatch,
  MembershipPaymentPlanUpdate,
  MembershipPenaltySystemCreate,
  MembershipPenaltySystemPatch,
  MembershipPenaltySystemUpdate,
  MembershipPurchase,
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
import type { Answer, ExpandPath } from "./narrow.ts";
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

/** The type of `names`, which editors and declarations name and do not spell out. */
export type ValueNames = { readonly [Name in keyof typeof names]: (typeof names)[Name] };

/** The input of `bulkCreateCustomerMembershipHolds`, which takes values too. */
export interface BulkCreateCustomerMembershipHoldsInputWith<Types> extends Omit<BulkCreateCustomerMembershipHoldsInput, "body"> {
  readonly body: Encodable<CustomerMembershipHoldBulkCreate, ValueNames, Types>;
}

/** The input of `bulkEditCustomerMembershipHolds`, which takes values too. */
export interface BulkEditCustomerMembershipHoldsInputWith<Types> extends Omit<BulkEditCustomerMembershipHoldsInput, "body"> {
  readonly body?: Encodable<CustomerMembershipHoldBulkEdit, ValueNames, Types> | undefined;
}

/** The input of `bulkEditCustomerMembershipPrices`, which takes values too. */
export interface BulkEditCustomerMembershipPricesInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<BulkEditCustomerMembershipPricesInput<Expand, Fields>, "body"> {
  readonly body: Encodable<CustomerMembershipPriceBulkEdit, ValueNames, Types>;
}

/** The input of `cancelCustomerMembership`, which takes values too. */
export interface CancelCustomerMembershipInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<CancelCustomerMembershipInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<CustomerMembershipCancel, ValueNames, Types> | undefined;
}

/** The input of `createMembership`, which takes values too. */
export interface CreateMembershipInputWith<Types, Fields extends readonly string[] = readonly string[]> extends Omit<CreateMembershipInput<Fields>, "body"> {
  readonly body: Encodable<MembershipCreate, ValueNames, Types>;
}

/** The input of `createMembershipPaymentPlan`, which takes values too. */
export interface CreateMembershipPaymentPlanInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<CreateMembershipPaymentPlanInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPaymentPlanCreate, ValueNames, Types>;
}

/** The input of `createMembershipPenaltySystem`, which takes values too. */
export interface CreateMembershipPenaltySystemInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<CreateMembershipPenaltySystemInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPenaltySystemCreate, ValueNames, Types>;
}

/** The input of `createMembershipRegistrationGrant`, which takes values too. */
export interface CreateMembershipRegistrationGrantInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends Omit<CreateMembershipRegistrationGrantInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipRegistrationGrantCreate, ValueNames, Types>;
}

export interface GetCustomerMembershipUsageQueryWith<Types> extends Omit<GetCustomerMembershipUsageQuery, "date"> {
  /** The day whose periods to answer, today when it is left out. */
  readonly date?: Encoded<"day", Types> | undefined;
}
/** The input of `getCustomerMembershipUsage`, which takes values too. */
export interface GetCustomerMembershipUsageInputWith<Types> extends Omit<GetCustomerMembershipUsageInput, "query"> {
  readonly query?: GetCustomerMembershipUsageQueryWith<Types> | undefined;
}

export interface ListCustomerMembershipsQueryWith<Types, Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<ListCustomerMembershipsQuery<Expand, Fields>, "active_hold_end_date_gte" | "active_hold_end_date_lte" | "active_hold_start_date_gte" | "active_hold_start_date_lte" | "expiration_date_gte" | "expiration_date_lte" | "start_date_gte" | "start_date_lte"> {
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
export interface ListCustomerMembershipsInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<ListCustomerMembershipsInput<Expand, Fields>, "query"> {
  readonly query?: ListCustomerMembershipsQueryWith<Types, Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
}

/** The input of `patchMembershipPaymentPlan`, which takes values too. */
export interface PatchMembershipPaymentPlanInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<PatchMembershipPaymentPlanInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<MembershipPaymentPlanPatch, ValueNames, Types> | undefined;
}

/** The input of `patchMembershipPenaltySystem`, which takes values too. */
export interface PatchMembershipPenaltySystemInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<PatchMembershipPenaltySystemInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<MembershipPenaltySystemPatch, ValueNames, Types> | undefined;
}

/** The input of `patchMembershipRegistrationGrant`, which takes values too. */
export interface PatchMembershipRegistrationGrantInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends Omit<PatchMembershipRegistrationGrantInput<Expand, Fields>, "body"> {
  readonly body?: Encodable<MembershipRegistrationGrantPatch, ValueNames, Types> | undefined;
}

/** The input of `updateMembership`, which takes values too. */
export interface UpdateMembershipInputWith<Types, Fields extends readonly string[] = readonly string[]> extends Omit<UpdateMembershipInput<Fields>, "body"> {
  readonly body: Encodable<MembershipUpdate, ValueNames, Types>;
}

/** The input of `updateMembershipPaymentPlan`, which takes values too. */
export interface UpdateMembershipPaymentPlanInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<UpdateMembershipPaymentPlanInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPaymentPlanUpdate, ValueNames, Types>;
}

/** The input of `updateMembershipPenaltySystem`, which takes values too. */
export interface UpdateMembershipPenaltySystemInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<UpdateMembershipPenaltySystemInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipPenaltySystemUpdate, ValueNames, Types>;
}

/** The input of `updateMembershipRegistrationGrant`, which takes values too. */
export interface UpdateMembershipRegistrationGrantInputWith<Types, Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends Omit<UpdateMembershipRegistrationGrantInput<Expand, Fields>, "body"> {
  readonly body: Encodable<MembershipRegistrationGrantUpdate, ValueNames, Types>;
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
   * Creates the same hold for every customer membership named. Holders cannot book during it; what it means for payments, its payment resolution tells. The answer repeats the request and names no hold; list the holds to find them. Where one of them has a hold already, as after a first call, nothing is created.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#bulkCreateCustomerMembershipHolds
   */
  bulkCreateCustomerMembershipHolds(input: BulkCreateCustomerMembershipHoldsInputWith<Types>): Call<Decoded<CustomerMembershipHoldBulkCreate, ValueNames, Types>, DecodedOutcome<BulkCreateCustomerMembershipHoldsOutcome, ValueNames, Types>>;

  /**
   * Change many holds at once
   *
   * Moves, lengthens, ends or opens up the current holds of the customer memberships named, all in the same way. Send one change at a time: a new last day, days to add, an immediate end, or no end. Repeating `days_to_add` adds the days again.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#bulkEditCustomerMembershipHolds
   */
  bulkEditCustomerMembershipHolds(input?: BulkEditCustomerMembershipHoldsInputWith<Types>): Call<Decoded<CustomerMembershipHoldBulkEdit, ValueNames, Types>, DecodedOutcome<BulkEditCustomerMembershipHoldsOutcome, ValueNames, Types>>;

  /**
   * Change the price of customer memberships
   *
   * Sets what a holder pays from the next charge on, apart from the price of the membership itself. Charges already made stay as they are.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#bulkEditCustomerMembershipPrices
   */
  bulkEditCustomerMembershipPrices<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: BulkEditCustomerMembershipPricesInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<BulkEditCustomerMembershipPricesOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Cancel a customer membership
   *
   * Ends a customer membership, on the last day that its terms lead to or on one that staff choose. It stops renewing, and its subscription charges no more; up to the last day it can be used and its status stays. No operation described here takes a cancellation back.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#cancelCustomerMembership
   */
  cancelCustomerMembership<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CancelCustomerMembershipInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CancelCustomerMembershipOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Create a membership
   *
   * Adds a pack, a prepaid plan or a recurring plan, told apart by `type`. What its holders may book comes afterwards, with the allotment and the registration grants; a recurring plan also needs a payment plan. Sent twice, it creates two.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembership
   */
  createMembership<const Fields extends readonly string[] = []>(input: CreateMembershipInputWith<Types, Fields>): Call<Decoded<Answer<"Membership", [], Fields>, ValueNames, Types>, DecodedOutcome<CreateMembershipOutcome<Fields>, ValueNames, Types>>;

  /**
   * Create a payment plan
   *
   * Adds a way to pay for a recurring plan, which needs one before it can be sold. Price, notice and status can change later; rhythm, commitment and billing day cannot, so take the plan off sale and create another. A second attempt adds a second plan.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipPaymentPlan
   */
  createMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPaymentPlanInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Create a penalty message
   *
   * Sets up an e-mail that goes out by itself from then on, with the first infraction that fits the trigger and one of the penalty systems. Where the notification type allows one message only, a second is refused as a conflict. The same call twice makes two messages, and customers get both.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipPenaltyMessage
   */
  createMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Create a penalty system
   *
   * Sets up rules for a list of memberships, whose holders are watched from then on. A membership names one system at most, and leaves the one that watched it before. Without any rule the system charges nobody. The same call twice makes two systems, of which the second watches.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipPenaltySystem
   */
  createMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPenaltySystemInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Create a registration grant
   *
   * Opens a registration option to the holders of a membership, those who hold it already included. How often they may use it is a matter of the allotment. `expand` works as in the list.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipRegistrationGrant
   */
  createMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipRegistrationGrantInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<CreateMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Log in with a password
   *
   * Exchanges a person's password for tokens, for login forms of your own that TeamUp has enabled; everybody else uses OAuth. Where a business asks for a second factor the answer is a pending login instead: start a verification with its id, then log in again with the key. Every attempt counts, so none is repeated by itself.
   *
   * No token needed.
   * Reference: teamup/index.html#createPasswordLogin
   */
  createPasswordLogin(input: CreatePasswordLoginInput): Call<Decoded<PasswordLogin, ValueNames, Types>, DecodedOutcome<CreatePasswordLoginOutcome, ValueNames, Types>>;

  /**
   * Get a customer membership
   *
   * One purchase with its dates, price and state. Holder, membership, hold, discount code and subscription are ids, and `next_billing_date` is missing, until `expand` names them; one call can then fetch them all.
   *
   * Reference: teamup/index.html#getCustomerMembership
   */
  getCustomerMembership<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetCustomerMembershipInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetCustomerMembershipOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a membership hold
   *
   * One break with its days and what it does to expiration and allotment. Holds are created and changed through the bulk operations on customer memberships, also when there is only one.
   *
   * Reference: teamup/index.html#getCustomerMembershipHold
   */
  getCustomerMembershipHold<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetCustomerMembershipHoldInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetCustomerMembershipHoldOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get what has been used
   *
   * How far a holder has used up the allotment in the periods around one day. Where nothing remains, a booking is refused with the error type `event_check_failure`. Only a super admin may ask; customers see the effect when they book.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getCustomerMembershipUsage
   */
  getCustomerMembershipUsage(input: GetCustomerMembershipUsageInputWith<Types>): Call<Decoded<CustomerMembershipUsage, ValueNames, Types>, DecodedOutcome<GetCustomerMembershipUsageOutcome, ValueNames, Types>>;

  /**
   * Get a membership
   *
   * One membership, with the addresses of its allotment, payment plans and terms. Customers are answered like staff, as far as the shop shows them the membership. Nothing in it can be expanded.
   *
   * Reference: teamup/index.html#getMembership
   */
  getMembership<const Fields extends readonly string[] = []>(input: GetMembershipInput<Fields>): Call<Decoded<Answer<"Membership", [], Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipOutcome<Fields>, ValueNames, Types>>;

  /**
   * Get a payment plan
   *
   * One payment plan with its price and its billing. The texts in it are made by TeamUp for showing to customers; compute with the other fields. The fee on joining comes with `expand=joining_fee`.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getMembershipPaymentPlan
   */
  getMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPaymentPlanInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a penalty message
   *
   * One e-mail with its template as staff wrote it. The variables are not filled in; samples for a preview come with the notification type.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getMembershipPenaltyMessage
   */
  getMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Get a penalty system
   *
   * One penalty system with its rules. A rule that is not set is absent; the memberships are ids unless expanded.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getMembershipPenaltySystem
   */
  getMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPenaltySystemInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<GetMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Start a membership's purchase
   *
   * Prepares a purchase and answers a page on which the customer pays. Nothing is sold or reserved for good until the customer finishes there before it expires; the browser then returns to the address that was sent. Customers can start it for themselves, staff for anybody.
   *
   * Reference: teamup/index.html#initiateMembershipPurchase
   */
  initiateMembershipPurchase(input: InitiateMembershipPurchaseInput): Call<Decoded<MembershipPurchase, ValueNames, Types>, DecodedOutcome<InitiateMembershipPurchaseOutcome, ValueNames, Types>>;

  /**
   * List membership holds
   *
   * All breaks that the studio has on record, past ones too, page by page; a customer gets only those of what is theirs or shared with them. There is no filter; to find who rests now, list the customer memberships with `status=hold` instead.
   *
   * Reference: teamup/index.html#listCustomerMembershipHolds
   */
  listCustomerMembershipHolds<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListCustomerMembershipHoldsInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, ValueNames, Types>, Page<Decoded<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListCustomerMembershipHoldsOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * List customer memberships
   *
   * Who holds what, page by page; filters add up. Staff see every holder, a customer only what is theirs or shared with them. Expired and cancelled ones stay in the list unless `status` leaves them out.
   *
   * Reference: teamup/index.html#listCustomerMemberships
   */
  listCustomerMemberships<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListCustomerMembershipsInputWith<Types, Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, ValueNames, Types>, Page<Decoded<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListCustomerMembershipsOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * List payment plans
   *
   * The ways to pay for recurring plans, those that are not for sale any more included. `expand=joining_fee` adds the fee on joining, which is left out otherwise.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipPaymentPlans
   */
  listMembershipPaymentPlans<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPaymentPlansInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, ValueNames, Types>, Page<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipPaymentPlansOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * List penalty messages
   *
   * Every e-mail that the business sends about infractions, warnings and penalties alike. There is no filter; tell them apart by `trigger_type`.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipPenaltyMessages
   */
  listMembershipPenaltyMessages<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPenaltyMessagesInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, ValueNames, Types>, Page<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipPenaltyMessagesOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * List penalty systems
   *
   * The penalty systems of the business, archived ones included unless `status` says otherwise. Use `memberships` to find the system that watches a given membership.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipPenaltySystems
   */
  listMembershipPenaltySystems<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPenaltySystemsInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, ValueNames, Types>, Page<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipPenaltySystemsOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * List registration grants
   *
   * Which memberships open which ways of booking, and at what price. `expand=registration_option` shows the option, `registration_option.offering_type` what is booked and `registration_option.time_slots` at which hours. The list of all options, `GET /registration_options`, is not described here.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipRegistrationGrants
   */
  listMembershipRegistrationGrants<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipRegistrationGrantsInput<Expand, Fields> & Noted<Given>) | void): List<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, ValueNames, Types>, Page<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipRegistrationGrantsOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * List memberships
   *
   * What the studio sells, page by page; filters add up. Staff see drafts and hidden memberships as well, customers only what the shop shows them. A membership has no expandable field.
   *
   * Reference: teamup/index.html#listMemberships
   */
  listMemberships<const Fields extends readonly string[] = []>(input?: ListMembershipsInput<Fields>): List<Decoded<Answer<"Membership", [], Fields>, ValueNames, Types>, Page<Decoded<Answer<"Membership", [], Fields>, ValueNames, Types>>, DecodedOutcome<ListMembershipsOutcome<Fields>, ValueNames, Types>>;

  /**
   * List the caller's profiles
   *
   * All roles in which the person behind the token can act, as staff and as customer, across businesses. Take the mode from `profile_type` and the business from `provider` for the headers of later requests. A machine-to-machine token stands for no person.
   *
   * Reference: teamup/index.html#listProfiles
   */
  listProfiles(input?: ListProfilesInput): List<Decoded<Profile, ValueNames, Types>, Page<Decoded<Profile, ValueNames, Types>>, DecodedOutcome<ListProfilesOutcome, ValueNames, Types>>;

  /**
   * Change parts of a payment plan
   *
   * Changes the price, the notice or the status alone. To take a plan off sale send only its status; plans cannot be deleted.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipPaymentPlan
   */
  patchMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPaymentPlanInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<PatchMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change parts of a penalty message
   *
   * Changes only what is sent, for instance the penalty systems when a new one is to share the e-mail. A template is replaced whole: send subject and body together.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipPenaltyMessage
   */
  patchMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<PatchMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change parts of a penalty system
   *
   * Changes only the fields that are sent, the usual way to archive a system or to adjust one rule. A rule cannot be changed in part: send it with all three of its members.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipPenaltySystem
   */
  patchMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPenaltySystemInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<PatchMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Change parts of a registration grant
   *
   * Changes the price for holders, or turns the grant over to another membership or registration option, and leaves the rest. It asks for the same permission as every other operation on grants.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipRegistrationGrant
   */
  patchMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipRegistrationGrantInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<PatchMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Send a verification code
   *
   * Sends a code to a phone, for a pending login or for a registration. Each call sends another message, so let the person ask for it and do not repeat it by itself.
   *
   * No token needed.
   * Reference: teamup/index.html#startTwoFactorVerification
   */
  startTwoFactorVerification(input: StartTwoFactorVerificationInput): Call<Decoded<TwoFactorVerificationStarted, ValueNames, Types>, DecodedOutcome<StartTwoFactorVerificationOutcome, ValueNames, Types>>;

  /**
   * Update a membership
   *
   * Sets a membership as a whole. What is left out falls back to its default, so without `for_sale` it is put on sale and without `duration_unit` its duration counts in days; description, duration and dates have no default and stay. The type stays what it is, the price of a recurring plan is changed in its payment plans, and nothing here deletes a membership: take it off sale instead.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembership
   */
  updateMembership<const Fields extends readonly string[] = []>(input: UpdateMembershipInputWith<Types, Fields>): Call<Decoded<Answer<"Membership", [], Fields>, ValueNames, Types>, DecodedOutcome<UpdateMembershipOutcome<Fields>, ValueNames, Types>>;

  /**
   * Update a payment plan
   *
   * Sets the price, the notice and the status together. What customers who already pay by the plan are billed is not documented to follow; their prices have operations of their own.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipPaymentPlan
   */
  updateMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPaymentPlanInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Update a penalty message
   *
   * Replaces template, trigger and penalty systems together; all three are asked for. E-mails already sent are not called back.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipPenaltyMessage
   */
  updateMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Update a penalty system
   *
   * Sets the name, the memberships and the wait before a charge, which is one day again unless it is sent. Rules and status stay where they are left out. What becomes of penalties recorded under the former rules is not documented; void those that must not be charged.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipPenaltySystem
   */
  updateMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPenaltySystemInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Update a registration grant
   *
   * Sets membership, registration option and price of a grant together. Bookings already made are not documented to change. A grant cannot be read by its id and cannot be deleted; find it in the list.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipRegistrationGrant
   */
  updateMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipRegistrationGrantInputWith<Types, Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<UpdateMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;

  /**
   * Void a system's pending infractions
   *
   * Drops the infractions that this system has recorded and that are still pending, for all customers at once, so that they neither count nor lead to a charge. It cannot be undone and returns no money for penalties already charged. The rules stay, and the next infraction counts from nothing. A second call finds nothing left to void and does no harm. The report `GET /reports/attendance_strikes/data`, which is not described here, lists infractions with their states.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#voidPendingInfractions
   */
  voidPendingInfractions<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: VoidPendingInfractionsInput<Expand, Fields> & Noted<Given>): Call<Decoded<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, ValueNames, Types>, DecodedOutcome<VoidPendingInfractionsOutcome<Certain<Expand, Given>, Fields>, ValueNames, Types>>;
}
