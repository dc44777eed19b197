// Generated from @memberships/teamup-spec by `npm run generate`. To change it, change the YAML.

import type { Asked, Call, CallOptions, Certain, Failure, List, ListOptions, Noted, Operation, Success, Sure } from "@memberships/runtime";
import type { components, paths } from "./schema.gen.ts";
import type { Answer, Expanded, ExpandOf, ExpandPath, FieldsOf, NothingToExpand } from "./narrow.ts";
import type { Page } from "./page.ts";

type Schemas = components["schemas"];
type SchemaOf<Name extends keyof Schemas> = Schemas[Name];

/** Beside its one base it keeps the name of an interface in errors, which otherwise write out the base. */
interface Named {}

/** What to exchange for a new pair of tokens. */
export interface AccessTokenRefresh extends SchemaOf<"AccessTokenRefresh">, Named {}

/** A pair of tokens. Both are secrets; keep the refresh token where only your server can read it. */
export interface AccessTokens extends SchemaOf<"AccessTokens">, Named {}

/** What is known about an e-mail address, so that a sign-in page can choose between login, invitation and registration. */
export interface AccountCheck extends SchemaOf<"AccountCheck">, Named {}

/** How many of the bookings may go to one offering type. */
export interface AllotmentOfferingTypeLimit extends SchemaOf<"AllotmentOfferingTypeLimit">, Named {}

/** A limit to set for one offering type. */
export interface AllotmentOfferingTypeLimitUpdate extends SchemaOf<"AllotmentOfferingTypeLimitUpdate">, Named {}

/** The span over which the uses count, `lifetime` for the whole membership. */
export type AllotmentPeriod = Schemas["AllotmentPeriod"];

/** How many bookings of one kind a span of time allows. */
export interface AllotmentPeriodLimit extends SchemaOf<"AllotmentPeriodLimit">, Named {}

/** A limit to set for one kind of booking over a span of time. */
export interface AllotmentPeriodLimitUpdate extends SchemaOf<"AllotmentPeriodLimitUpdate">, Named {}

/** How appointments of an offering type are cut out of an instructor's free time. */
export interface AppointmentSettings extends SchemaOf<"AppointmentSettings">, Named {}

/** The application that a token was issued to, with the businesses it may reach. */
export interface AuthenticatedApplication extends SchemaOf<"AuthenticatedApplication">, Named {}

/** The tie between an offering type and an availability schedule in which it can be booked. */
export interface AvailabilityScheduleOfferingType extends SchemaOf<"AvailabilityScheduleOfferingType">, Named {}

/** The unit in which billing periods count. */
export type BillingPeriodUnit = Schemas["BillingPeriodUnit"];

/** Addresses under which calendar programs can subscribe to the timetable of a business. */
export interface CalendarLinks extends SchemaOf<"CalendarLinks">, Named {}

/** What follows when the commitment has run out: the membership ends, the same commitment begins again, or billing goes on from period to period. */
export type CommitmentExpirationScheme = Schemas["CommitmentExpirationScheme"];

/** How customers reach a business. */
export interface ContactInfo extends SchemaOf<"ContactInfo">, Named {}

/** The currency that a business charges in, and how it writes amounts. */
export interface Currency extends SchemaOf<"Currency">, Named {}

/** A person who books at the studio or whom it hopes to win, with or without a login of their own. */
export interface Customer extends Expanded<"Customer", never> {}

/** A question of the studio's own that its customers answer, and the form that an answer takes. */
export interface CustomerField extends SchemaOf<"CustomerField">, Named {}

/** A postal address that a customer gave as an answer. */
export interface CustomerFieldAddress extends SchemaOf<"CustomerFieldAddress">, Named {}

/** A customer's answer to a question that asks for a postal address. */
export interface CustomerFieldAddressValue extends Expanded<"CustomerFieldAddressValue", never> {}

/** A customer's answer to a question that asks for yes or no. */
export interface CustomerFieldBooleanValue extends Expanded<"CustomerFieldBooleanValue", never> {}

/** One of the answers that a customer can choose from. */
export interface CustomerFieldChoice extends SchemaOf<"CustomerFieldChoice">, Named {}

/** A customer's answer to a question that asks for one of several choices. */
export interface CustomerFieldChoiceValue extends Expanded<"CustomerFieldChoiceValue", never> {}

/** A customer's answer to a question that asks for a moment. */
export interface CustomerFieldDateTimeValue extends Expanded<"CustomerFieldDateTimeValue", never> {}

/** A customer's answer to a question that asks for a day. */
export interface CustomerFieldDateValue extends Expanded<"CustomerFieldDateValue", never> {}

/** A customer's answer to a question that asks for a decimal number. */
export interface CustomerFieldDecimalValue extends Expanded<"CustomerFieldDecimalValue", never> {}

/** A customer's answer to a question that asks for a whole number. */
export interface CustomerFieldIntegerValue extends Expanded<"CustomerFieldIntegerValue", never> {}

/** A customer's answer to a question that asks for a text of any length. */
export interface CustomerFieldLongTextValue extends Expanded<"CustomerFieldLongTextValue", never> {}

/** A customer's answer to a question that asks for any of several choices. */
export interface CustomerFieldMultipleChoiceValue extends Expanded<"CustomerFieldMultipleChoiceValue", never> {}

/** A customer's answer to a question that asks for a telephone number. */
export interface CustomerFieldPhoneValue extends Expanded<"CustomerFieldPhoneValue", never> {}

/** A customer's answer to a question that asks for a line of text. */
export interface CustomerFieldShortTextValue extends Expanded<"CustomerFieldShortTextValue", never> {}

/** A customer's answer to one of the studio's own questions. The question's type says which form the value has. In XML only an expanded question tells a text of digits from a whole number, and a list of one choice from a single choice. */
export type CustomerFieldValue = CustomerFieldIntegerValue | CustomerFieldBooleanValue | CustomerFieldDateTimeValue | CustomerFieldShortTextValue | CustomerFieldPhoneValue | CustomerFieldDateValue | CustomerFieldAddressValue | CustomerFieldMultipleChoiceValue | CustomerFieldChoiceValue | CustomerFieldDecimalValue | CustomerFieldLongTextValue;

/** A membership in the hands of one customer, from the day it starts until it runs out or is cancelled. */
export interface CustomerMembership extends Expanded<"CustomerMembership", never> {}

/** When a cancelled customer membership shall end. */
export interface CustomerMembershipCancel extends SchemaOf<"CustomerMembershipCancel">, Named {}

/** A number of days to add to many expiration dates. */
export interface CustomerMembershipExpirationDateBulkExtend extends SchemaOf<"CustomerMembershipExpirationDateBulkExtend">, Named {}

/** A break during which a customer membership cannot be used. What it means for payments is told by its payment resolution. */
export interface CustomerMembershipHold extends Expanded<"CustomerMembershipHold", never> {}

/** One and the same hold for many customer memberships. */
export interface CustomerMembershipHoldBulkCreate extends SchemaOf<"CustomerMembershipHoldBulkCreate">, Named {}

/** One and the same change to the holds of many customer memberships. What is left out stays. */
export interface CustomerMembershipHoldBulkEdit extends SchemaOf<"CustomerMembershipHoldBulkEdit">, Named {}

/** One page of the studio's holds. */
export type CustomerMembershipHoldPage = Page<CustomerMembershipHold>;

/** What a hold does to the payments of a customer membership, from its first day until billing starts again. */
export interface CustomerMembershipHoldPaymentResolution extends SchemaOf<"CustomerMembershipHoldPaymentResolution">, Named {}

/** Ids of the customer memberships to change, all in the same way. */
export type CustomerMembershipIds = Schemas["CustomerMembershipIds"];

/** One page of the studio's customer memberships. */
export type CustomerMembershipPage = Page<CustomerMembership>;

/** A new price, together with the customer membership that it is for. */
export interface CustomerMembershipPriceBulkEdit extends SchemaOf<"CustomerMembershipPriceBulkEdit">, Named {}

/** A second way to name the customer memberships, which the vendor does not explain. Leave it out and send the ids. */
export type CustomerMembershipSelection = Schemas["CustomerMembershipSelection"];

/** The relatives who shall use a customer membership too. */
export interface CustomerMembershipShare extends SchemaOf<"CustomerMembershipShare">, Named {}

/** The customers to whom a request to share, or to stop sharing, applied. */
export interface CustomerMembershipShareResult extends SchemaOf<"CustomerMembershipShareResult">, Named {}

/** Whether a customer membership is shared, and whether it could be. */
export interface CustomerMembershipShareStatus extends SchemaOf<"CustomerMembershipShareStatus">, Named {}

/** The relatives who shall not use a customer membership any more. */
export interface CustomerMembershipUnshare extends SchemaOf<"CustomerMembershipUnshare">, Named {}

/** What a customer has used of the allotment, and what is left, period by period. */
export interface CustomerMembershipUsage extends SchemaOf<"CustomerMembershipUsage">, Named {}

/** A person as a customer of a business, for requests in customer mode. */
export interface CustomerProfile extends Expanded<"CustomerProfile", never> {}

/** An amount of money to write, as a decimal string in the studio's currency. It is read back as an object. */
export type DecimalAmount = Schemas["DecimalAmount"];

/** A code that makes purchases cheaper, and the rules under which it does. */
export interface DiscountCode extends SchemaOf<"DiscountCode">, Named {}

/** Why a request was refused. Every error of the API has this shape, in JSON or XML. */
export interface ErrorBody extends SchemaOf<"ErrorBody">, Named {}

/** Fields to answer as objects, and deferred fields to add. */
export type ExpandPaths = Schemas["ExpandPaths"];

/** Messages for one field, or the same again for the fields inside it. For a list, the messages stand at the index they concern. */
export type FieldMessages = Schemas["FieldMessages"];

/** A picture that staff uploaded. */
export interface Image extends SchemaOf<"Image">, Named {}

/** A picture, where to fetch it and how large it is. */
export interface ImageReference extends SchemaOf<"ImageReference">, Named {}

/** Somebody who teaches, with what the same person may do as a member of staff. */
export interface Instructor extends Expanded<"Instructor", never> {}

/** The hours of the week in which an instructor can be booked. */
export interface InstructorAvailabilitySchedule extends SchemaOf<"InstructorAvailabilitySchedule">, Named {}

/** What a customer pays once, on top of the first billing period, when joining by a payment plan. */
export interface JoiningFee extends SchemaOf<"JoiningFee">, Named {}

/** A way in which people come to know of the studio, as its staff name it. */
export interface LeadSource extends SchemaOf<"LeadSource">, Named {}

/** Something a studio sells that lets its holder book, a pack of visits, a prepaid term or a recurring plan. */
export interface Membership extends SchemaOf<"Membership">, Named {}

/** What the holders of a membership may book, and how often. */
export interface MembershipAllotment extends SchemaOf<"MembershipAllotment">, Named {}

/** The whole allotment as it shall be. What is not in it is gone afterwards. */
export interface MembershipAllotmentUpdate extends SchemaOf<"MembershipAllotmentUpdate">, Named {}

/** A heading under which the shop lists memberships. */
export interface MembershipCategory extends SchemaOf<"MembershipCategory">, Named {}

/** A category to add. */
export interface MembershipCategoryCreate extends SchemaOf<"MembershipCategoryCreate">, Named {}

/** One page of membership categories. */
export type MembershipCategoryPage = Page<MembershipCategory>;

/** What shall change about a category. Fields that are left out stay as they are. */
export interface MembershipCategoryPatch extends SchemaOf<"MembershipCategoryPatch">, Named {}

/** The whole category as it shall be. */
export interface MembershipCategoryUpdate extends SchemaOf<"MembershipCategoryUpdate">, Named {}

/** A membership to create, in the form that its type asks for. */
export type MembershipCreate = MembershipCreatePack | MembershipCreatePrepaidPlan | MembershipCreateRecurringPlan;

/** A pack to put on sale. What its holders may book is set afterwards, in the allotment. */
export interface MembershipCreatePack extends SchemaOf<"MembershipCreatePack">, Named {}

/** A prepaid plan to put on sale. Give it either a duration or fixed dates. */
export interface MembershipCreatePrepaidPlan extends SchemaOf<"MembershipCreatePrepaidPlan">, Named {}

/** A recurring plan to start. It stays a draft until it has a payment plan, which carries the price. */
export interface MembershipCreateRecurringPlan extends SchemaOf<"MembershipCreateRecurringPlan">, Named {}

/** One page of the studio's memberships. */
export type MembershipPage = Page<Membership>;

/** One way to pay for a recurring plan, with its price, its rhythm and its commitment. */
export interface MembershipPaymentPlan extends Expanded<"MembershipPaymentPlan", never> {}

/** A payment plan to add to a recurring plan. Rhythm and commitment cannot be changed later. */
export interface MembershipPaymentPlanCreate extends SchemaOf<"MembershipPaymentPlanCreate">, Named {}

/** One page of payment plans. */
export type MembershipPaymentPlanPage = Page<MembershipPaymentPlan>;

/** What shall change about a payment plan. Fields that are left out stay as they are. */
export interface MembershipPaymentPlanPatch extends SchemaOf<"MembershipPaymentPlanPatch">, Named {}

/** Whether the plan can be chosen by new buyers. Customers who pay by it go on either way. */
export type MembershipPaymentPlanStatus = Schemas["MembershipPaymentPlanStatus"];

/** The parts of a payment plan that can change, all three of them. */
export interface MembershipPaymentPlanUpdate extends SchemaOf<"MembershipPaymentPlanUpdate">, Named {}

/** An e-mail that goes to a customer after an infraction, and the penalty systems on whose behalf it is sent. */
export interface MembershipPenaltyMessage extends Expanded<"MembershipPenaltyMessage", never> {}

/** A message to set up. */
export interface MembershipPenaltyMessageCreate extends SchemaOf<"MembershipPenaltyMessageCreate">, Named {}

/** One page of the studio's penalty messages. */
export type MembershipPenaltyMessagePage = Page<MembershipPenaltyMessage>;

/** The parts of a message to change. What is left out stays as it is, and a template is sent whole. */
export interface MembershipPenaltyMessagePatch extends SchemaOf<"MembershipPenaltyMessagePatch">, Named {}

/** The whole message as it shall be. */
export interface MembershipPenaltyMessageUpdate extends SchemaOf<"MembershipPenaltyMessageUpdate">, Named {}

/** What penalty messages can be made of, the same for all messages of a business. */
export interface MembershipPenaltyNotificationType extends SchemaOf<"MembershipPenaltyNotificationType">, Named {}

/** Rules that charge customers who cancel late or do not appear, and the memberships that they watch. */
export interface MembershipPenaltySystem extends Expanded<"MembershipPenaltySystem", never> {}

/** A penalty system to set up. */
export interface MembershipPenaltySystemCreate extends SchemaOf<"MembershipPenaltySystemCreate">, Named {}

/** One page of the studio's penalty systems. */
export type MembershipPenaltySystemPage = Page<MembershipPenaltySystem>;

/** The parts of a penalty system to change. What is left out stays as it is; a rule that is sent is sent whole, and null removes it. */
export interface MembershipPenaltySystemPatch extends SchemaOf<"MembershipPenaltySystemPatch">, Named {}

/** Whether a penalty system is in use. */
export type MembershipPenaltySystemStatus = Schemas["MembershipPenaltySystemStatus"];

/** The whole penalty system as it shall be. A rule that is left out is kept as it is; null removes it. */
export interface MembershipPenaltySystemUpdate extends SchemaOf<"MembershipPenaltySystemUpdate">, Named {}

/** A purchase that waits for the customer. */
export interface MembershipPurchase extends SchemaOf<"MembershipPurchase">, Named {}

/** A purchase to prepare for one customer. */
export interface MembershipPurchaseCreate extends SchemaOf<"MembershipPurchaseCreate">, Named {}

/** The right of a membership's holders to book by a registration option, and what a booking costs them. */
export interface MembershipRegistrationGrant extends Expanded<"MembershipRegistrationGrant", never> {}

/** A grant to give to a membership. */
export interface MembershipRegistrationGrantCreate extends SchemaOf<"MembershipRegistrationGrantCreate">, Named {}

/** One page of registration grants. */
export type MembershipRegistrationGrantPage = Page<MembershipRegistrationGrant>;

/** What shall change about a grant. Fields that are left out stay as they are. */
export interface MembershipRegistrationGrantPatch extends SchemaOf<"MembershipRegistrationGrantPatch">, Named {}

/** The whole grant as it shall be. */
export interface MembershipRegistrationGrantUpdate extends SchemaOf<"MembershipRegistrationGrantUpdate">, Named {}

/** The text that buyers of a membership accept. */
export interface MembershipTerms extends SchemaOf<"MembershipTerms">, Named {}

/** One page of membership terms. */
export type MembershipTermsPage = Page<MembershipTerms>;

/** New terms for future buyers. */
export interface MembershipTermsUpdate extends SchemaOf<"MembershipTermsUpdate">, Named {}

/** The whole membership as it shall be, in the form that its type asks for. Send no fields that belong to another type. */
export type MembershipUpdate = MembershipUpdatePack | MembershipUpdatePrepaidPlan | MembershipUpdateRecurringPlan;

/** The whole pack as it shall be. Customers who hold it keep what they bought. */
export interface MembershipUpdatePack extends SchemaOf<"MembershipUpdatePack">, Named {}

/** The whole prepaid plan as it shall be. Customers who hold it keep the dates they bought. */
export interface MembershipUpdatePrepaidPlan extends SchemaOf<"MembershipUpdatePrepaidPlan">, Named {}

/** The whole recurring plan as it shall be. Prices are changed in its payment plans. */
export interface MembershipUpdateRecurringPlan extends SchemaOf<"MembershipUpdateRecurringPlan">, Named {}

/** Something that customers book, a class, a course, an event, an appointment or a room. Here it is seen only by expanding a field that names it. */
export interface OfferingType extends Expanded<"OfferingType", never> {}

/** A heading that groups offering types for customers. */
export interface OfferingTypeCategory extends SchemaOf<"OfferingTypeCategory">, Named {}

/** What is booked: a single event, a class or a course. */
export type OfferingTypeKind = Schemas["OfferingTypeKind"];

/** A new order. Records that are not named keep their places behind those that are. */
export interface OrderingPatch extends SchemaOf<"OrderingPatch">, Named {}

/** How many records there are on all pages together. */
export type PageCount = Schemas["PageCount"];

/** The address of the next page with the same filters, null on the last page. */
export type PageNext = Schemas["PageNext"];

/** The address of the page before, null on the first page. */
export type PagePrevious = Schemas["PagePrevious"];

/** Tokens, or a pending login. Look for `object`, which only the latter has. */
export type PasswordLogin = AccessTokens | PendingLogin;

/** The credentials of a person, typed into a login form of your own, and the key that allows such a form. */
export interface PasswordLoginCreate extends SchemaOf<"PasswordLoginCreate">, Named {}

/** Something of the customer's that can be charged. `type` tells the six kinds apart. */
export type PaymentMethod = PaymentMethodMandate | PaymentMethodCreditCard | PaymentMethodPayFast | PaymentMethodOffline | PaymentMethodPaypal | PaymentMethodBankAccount;

/** A bank account that the customer pays from directly. */
export interface PaymentMethodBankAccount extends SchemaOf<"PaymentMethodBankAccount">, Named {}

/** A credit or debit card. */
export interface PaymentMethodCreditCard extends SchemaOf<"PaymentMethodCreditCard">, Named {}

/** A direct debit mandate on a bank account. */
export interface PaymentMethodMandate extends SchemaOf<"PaymentMethodMandate">, Named {}

/** A promise to pay outside TeamUp, in cash for instance. Nothing is charged by itself. */
export interface PaymentMethodOffline extends SchemaOf<"PaymentMethodOffline">, Named {}

/** A PayFast agreement, for businesses in South Africa. */
export interface PaymentMethodPayFast extends SchemaOf<"PaymentMethodPayFast">, Named {}

/** A PayPal account. */
export interface PaymentMethodPaypal extends SchemaOf<"PaymentMethodPaypal">, Named {}

/** The customer or the business that the payment method belongs to. */
export interface PaymentMethodProfile extends SchemaOf<"PaymentMethodProfile">, Named {}

/** The recurring payment behind a customer membership, charged to one payment method after one plan. */
export interface PaymentSubscription extends Expanded<"PaymentSubscription", never> {}

/** Subject and text of an e-mail, with variables that TeamUp fills in when it sends one. */
export interface PenaltyEmailTemplate extends SchemaOf<"PenaltyEmailTemplate">, Named {}

/** The e-mail to send. Both members are needed, also when only one changes. */
export interface PenaltyEmailTemplateUpdate extends SchemaOf<"PenaltyEmailTemplateUpdate">, Named {}

/** When a penalty falls due, and what it costs. */
export interface PenaltyRule extends SchemaOf<"PenaltyRule">, Named {}

/** A penalty rule to set. All three members are needed, also when only one changes. */
export interface PenaltyRuleUpdate extends SchemaOf<"PenaltyRuleUpdate">, Named {}

/** What a penalty message reacts to: an infraction that is still free of charge, or one that brings a penalty. */
export type PenaltyTriggerType = Schemas["PenaltyTriggerType"];

/** A login whose password was right but which still needs a second factor. It is not a token and opens nothing. */
export interface PendingLogin extends SchemaOf<"PendingLogin">, Named {}

/** The postal address of a venue, with its place on the map where TeamUp knows it. */
export interface PhysicalAddress extends SchemaOf<"PhysicalAddress">, Named {}

/** An amount of money as the API answers it. To write an amount, send a decimal string such as `"10.99"` in the studio's own currency. */
export interface Price extends SchemaOf<"Price">, Named {}

/** One role of a person in one business. A person who is both staff and customer has a profile for each. */
export type Profile = StaffProfile | CustomerProfile;

/** One page of the caller's profiles. */
export type ProfilePage = Page<Profile>;

/** A business on TeamUp, such as a studio or a gym, that everything else belongs to. */
export interface Provider extends Expanded<"Provider", never> {}

/** The postal address of a business and the timezone that it lives in. */
export interface ProviderAddress extends SchemaOf<"ProviderAddress">, Named {}

/** What a customer passes on to friends, so that the studio knows who brought them. */
export interface ReferralCode extends SchemaOf<"ReferralCode">, Named {}

/** When bookings open and close, unless a class says otherwise. Each is a length of time before the start. */
export interface RegistrationDefaults extends SchemaOf<"RegistrationDefaults">, Named {}

/** A way to book an offering type, as a whole, at certain hours or as a course. Here it is seen only by expanding a field that names it. */
export interface RegistrationOption extends Expanded<"RegistrationOption", never> {}

/** A recurring hour at which a registration option applies. */
export interface RegistrationTimeSlot extends SchemaOf<"RegistrationTimeSlot">, Named {}

/** A rule on who may book during which time before it begins. */
export interface RegistrationTimeline extends SchemaOf<"RegistrationTimeline">, Named {}

/** How rentals of an offering type are cut out of the time that its rooms are free. */
export interface RoomRentalSettings extends SchemaOf<"RoomRentalSettings">, Named {}

/** A business that a token reaches, by id and name. */
export interface ScopedProvider extends SchemaOf<"ScopedProvider">, Named {}

/** The telephone to which text messages for a customer go. */
export interface SmsAccount extends SchemaOf<"SmsAccount">, Named {}

/** What a member of staff may do. Operations name the permissions of which one is enough. */
export interface StaffPermissions extends SchemaOf<"StaffPermissions">, Named {}

/** A person as a member of a business's staff, for requests in provider mode. */
export interface StaffProfile extends Expanded<"StaffProfile", never> {}

/** The minutes between two possible starts, or null to start one booking where the last one ends. */
export type StartTimeIncrement = Schemas["StartTimeIncrement"];

/** A plain acknowledgement. The changed resource is not answered; read it again to see the effect. */
export interface StatusResult extends SchemaOf<"StatusResult">, Named {}

/** A placeholder that is replaced by a value of the customer, the booking or the penalty when an e-mail is sent. */
export interface TemplateVariable extends SchemaOf<"TemplateVariable">, Named {}

/** A span of time within one day. */
export interface TimeRange extends SchemaOf<"TimeRange">, Named {}

/** Which steps of a business ask for a second factor, and whether it can be sent as a text message. */
export interface TwoFactorRequirements extends SchemaOf<"TwoFactorRequirements">, Named {}

/** Always true; a failure comes as an error instead. */
export type TwoFactorSuccess = Schemas["TwoFactorSuccess"];

/** The code that a person received, and the number it came to. */
export interface TwoFactorVerification extends SchemaOf<"TwoFactorVerification">, Named {}

/** Where to send the code, and for which business. */
export interface TwoFactorVerificationStart extends SchemaOf<"TwoFactorVerificationStart">, Named {}

/** A code is on its way. */
export interface TwoFactorVerificationStarted extends SchemaOf<"TwoFactorVerificationStarted">, Named {}

/** Proof that the person holds the phone. */
export interface TwoFactorVerified extends SchemaOf<"TwoFactorVerified">, Named {}

/** What has been used of the limit for one offering type. */
export interface UsageOfferingTypeLimit extends SchemaOf<"UsageOfferingTypeLimit">, Named {}

/** One limit of an allotment in one period, with what has been used of it. */
export interface UsagePeriod extends SchemaOf<"UsagePeriod">, Named {}

/** How far an allowance shrinks because the customer was on hold for some of its days. */
export interface UsageProrateAdjustment extends SchemaOf<"UsageProrateAdjustment">, Named {}

/** A place where classes happen, on a map or online. */
export interface Venue extends Expanded<"Venue", never> {}

/** A room of a venue, for studios that plan or let their rooms one by one. */
export interface VenueRoom extends Expanded<"VenueRoom", never> {}

/** A day of the week. Saturday is spelled `staturday`, by TeamUp itself, and has to be sent like that. */
export type Weekday = Schemas["Weekday"];

/** The schema behind each field that `expand` turns from an id into an object. */
export interface Links {
  Customer: { lead_source: "LeadSource"; provider: "Provider" };
  CustomerFieldAddressValue: { field: "CustomerField" };
  CustomerFieldBooleanValue: { field: "CustomerField" };
  CustomerFieldChoiceValue: { field: "CustomerField" };
  CustomerFieldDateTimeValue: { field: "CustomerField" };
  CustomerFieldDateValue: { field: "CustomerField" };
  CustomerFieldDecimalValue: { field: "CustomerField" };
  CustomerFieldIntegerValue: { field: "CustomerField" };
  CustomerFieldLongTextValue: { field: "CustomerField" };
  CustomerFieldMultipleChoiceValue: { field: "CustomerField" };
  CustomerFieldPhoneValue: { field: "CustomerField" };
  CustomerFieldShortTextValue: { field: "CustomerField" };
  CustomerMembership: { membership: "Membership"; customer: "Customer"; discount_code: "DiscountCode"; active_hold: "CustomerMembershipHold"; payment_subscription: "PaymentSubscription" };
  CustomerMembershipHold: { customer_membership: "CustomerMembership" };
  CustomerProfile: { provider: "Provider" };
  MembershipPenaltyMessage: { penalty_systems: "MembershipPenaltySystem" };
  MembershipPenaltySystem: { memberships: "Membership" };
  MembershipRegistrationGrant: { registration_option: "RegistrationOption" };
  OfferingType: { category: "OfferingTypeCategory"; instructors: "Instructor"; appointment_settings: ""; room_rental_settings: "" };
  PaymentSubscription: { plan: "MembershipPaymentPlan"; payment_method: "PaymentMethod" };
  RegistrationOption: { offering_type: "OfferingType" };
  StaffProfile: { provider: "Provider" };
  Venue: { venue_rooms: "VenueRoom" };
  VenueRoom: { venue: "Venue" };
}

/** The schema of each object within another that leads to such a field. */
export interface Embeds {
  Customer: { field_values: "CustomerFieldValue"; customer_venue: "Venue" };
  CustomerProfile: { venue: "Venue" };
}

/** The fields that are left out until `expand` names them. */
export interface Deferred {
  Customer: "field_values" | "is_opted_into_broadcast_messages" | "is_opted_into_sms_marketing" | "sms_account" | "customer_venue" | "credit_balance";
  CustomerMembership: "next_billing_date";
  CustomerProfile: "venue";
  Instructor: "availability_schedules" | "icalendar_links";
  MembershipPaymentPlan: "joining_fee";
  OfferingType: "availability_schedule_offering_types" | "memberships" | "registration_timelines";
  Provider: "icalendar_links" | "contact_info" | "default_registration_settings" | "address";
  RegistrationOption: "time_slots";
}

interface CustomerFull extends SchemaOf<"Customer"> {
  /** The customer's answers to the studio's own questions, one for each that was answered. */
  field_values: Exclude<SchemaOf<"Customer">["field_values"], undefined>;
  /** Whether the studio may send the customer newsletters by e-mail. */
  is_opted_into_broadcast_messages: Exclude<SchemaOf<"Customer">["is_opted_into_broadcast_messages"], undefined>;
  /** Whether the studio may send the customer advertising by text message. */
  is_opted_into_sms_marketing: Exclude<SchemaOf<"Customer">["is_opted_into_sms_marketing"], undefined>;
}

interface InstructorFull extends SchemaOf<"Instructor"> {
  /** When the instructor can be booked, only in the answer when `expand` names it. */
  availability_schedules: Exclude<SchemaOf<"Instructor">["availability_schedules"], undefined>;
}

interface OfferingTypeFull extends SchemaOf<"OfferingType"> {
  /** The availability schedules in which it can be booked, only in the answer when `expand` names the field. */
  availability_schedule_offering_types: Exclude<SchemaOf<"OfferingType">["availability_schedule_offering_types"], undefined>;
  /** The memberships that cover it, only in the answer when `expand` names the field. */
  memberships: Exclude<SchemaOf<"OfferingType">["memberships"], undefined>;
  /** Who may book it when, only in the answer when `expand` names the field. */
  registration_timelines: Exclude<SchemaOf<"OfferingType">["registration_timelines"], undefined>;
}

interface RegistrationOptionFull extends SchemaOf<"RegistrationOption"> {
  /** The hours that the option covers, only in the answer when `expand` names them. */
  time_slots: Exclude<SchemaOf<"RegistrationOption">["time_slots"], undefined>;
}

/** The schemas with those deferred fields that always come when they are asked for. */
export interface Full {
  Customer: CustomerFull;
  Instructor: InstructorFull;
  OfferingType: OfferingTypeFull;
  RegistrationOption: RegistrationOptionFull;
}

/** The schemas that one of several stands for. */
export interface Variants {
  CustomerFieldValue: "CustomerFieldIntegerValue" | "CustomerFieldBooleanValue" | "CustomerFieldDateTimeValue" | "CustomerFieldShortTextValue" | "CustomerFieldPhoneValue" | "CustomerFieldDateValue" | "CustomerFieldAddressValue" | "CustomerFieldMultipleChoiceValue" | "CustomerFieldChoiceValue" | "CustomerFieldDecimalValue" | "CustomerFieldLongTextValue";
  Profile: "StaffProfile" | "CustomerProfile";
}

/** Every schema as it is answered when `expand` names nothing. */
export interface Plain {
  AccessTokens: AccessTokens;
  AccountCheck: AccountCheck;
  AuthenticatedApplication: AuthenticatedApplication;
  Customer: Customer;
  CustomerField: CustomerField;
  CustomerFieldAddressValue: CustomerFieldAddressValue;
  CustomerFieldBooleanValue: CustomerFieldBooleanValue;
  CustomerFieldChoiceValue: CustomerFieldChoiceValue;
  CustomerFieldDateTimeValue: CustomerFieldDateTimeValue;
  CustomerFieldDateValue: CustomerFieldDateValue;
  CustomerFieldDecimalValue: CustomerFieldDecimalValue;
  CustomerFieldIntegerValue: CustomerFieldIntegerValue;
  CustomerFieldLongTextValue: CustomerFieldLongTextValue;
  CustomerFieldMultipleChoiceValue: CustomerFieldMultipleChoiceValue;
  CustomerFieldPhoneValue: CustomerFieldPhoneValue;
  CustomerFieldShortTextValue: CustomerFieldShortTextValue;
  CustomerFieldValue: CustomerFieldValue;
  CustomerMembership: CustomerMembership;
  CustomerMembershipExpirationDateBulkExtend: CustomerMembershipExpirationDateBulkExtend;
  CustomerMembershipHold: CustomerMembershipHold;
  CustomerMembershipHoldBulkCreate: CustomerMembershipHoldBulkCreate;
  CustomerMembershipHoldBulkEdit: CustomerMembershipHoldBulkEdit;
  CustomerMembershipHoldPaymentResolution: CustomerMembershipHoldPaymentResolution;
  CustomerMembershipShareResult: CustomerMembershipShareResult;
  CustomerMembershipShareStatus: CustomerMembershipShareStatus;
  CustomerMembershipUsage: CustomerMembershipUsage;
  CustomerProfile: CustomerProfile;
  DiscountCode: DiscountCode;
  Instructor: Instructor;
  LeadSource: LeadSource;
  Membership: Membership;
  MembershipAllotment: MembershipAllotment;
  MembershipCategory: MembershipCategory;
  MembershipPaymentPlan: MembershipPaymentPlan;
  MembershipPenaltyMessage: MembershipPenaltyMessage;
  MembershipPenaltyNotificationType: MembershipPenaltyNotificationType;
  MembershipPenaltySystem: MembershipPenaltySystem;
  MembershipPurchase: MembershipPurchase;
  MembershipRegistrationGrant: MembershipRegistrationGrant;
  MembershipTerms: MembershipTerms;
  OfferingType: OfferingType;
  OfferingTypeCategory: OfferingTypeCategory;
  PasswordLogin: PasswordLogin;
  PaymentMethod: PaymentMethod;
  PaymentMethodBankAccount: PaymentMethodBankAccount;
  PaymentMethodCreditCard: PaymentMethodCreditCard;
  PaymentMethodMandate: PaymentMethodMandate;
  PaymentMethodOffline: PaymentMethodOffline;
  PaymentMethodPayFast: PaymentMethodPayFast;
  PaymentMethodPaypal: PaymentMethodPaypal;
  PaymentSubscription: PaymentSubscription;
  PendingLogin: PendingLogin;
  Profile: Profile;
  Provider: Provider;
  RegistrationOption: RegistrationOption;
  StaffProfile: StaffProfile;
  StatusResult: StatusResult;
  TwoFactorRequirements: TwoFactorRequirements;
  TwoFactorVerificationStarted: TwoFactorVerificationStarted;
  TwoFactorVerified: TwoFactorVerified;
  Venue: Venue;
  VenueRoom: VenueRoom;
}

export interface BulkCreateCustomerMembershipHoldsQuery extends NonNullable<paths["/customer_memberships/bulk_create_holds"]["put"]["parameters"]["query"]> {}
/** The input of `bulkCreateCustomerMembershipHolds`. */
export interface BulkCreateCustomerMembershipHoldsInput extends CallOptions {
  readonly query?: BulkCreateCustomerMembershipHoldsQuery | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/bulk_create_holds"]["put"]["parameters"]["header"]> | undefined;
  readonly body: CustomerMembershipHoldBulkCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `bulkCreateCustomerMembershipHolds` may end in, by status. */
export type BulkCreateCustomerMembershipHoldsOutcome =
  | Success<200, CustomerMembershipHoldBulkCreate>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface BulkEditCustomerMembershipHoldsQuery extends NonNullable<paths["/customer_memberships/bulk_edit_holds"]["put"]["parameters"]["query"]> {}
/** The input of `bulkEditCustomerMembershipHolds`. */
export interface BulkEditCustomerMembershipHoldsInput extends CallOptions {
  readonly query?: BulkEditCustomerMembershipHoldsQuery | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/bulk_edit_holds"]["put"]["parameters"]["header"]> | undefined;
  readonly body?: CustomerMembershipHoldBulkEdit | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `bulkEditCustomerMembershipHolds` may end in, by status. */
export type BulkEditCustomerMembershipHoldsOutcome =
  | Success<200, CustomerMembershipHoldBulkEdit>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface BulkEditCustomerMembershipPricesQuery<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/customer_memberships/bulk_edit_prices"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"CustomerMembership", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"CustomerMembership", Expand, Fields> | undefined;
}
/** The input of `bulkEditCustomerMembershipPrices`. */
export interface BulkEditCustomerMembershipPricesInput<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly query?: BulkEditCustomerMembershipPricesQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/bulk_edit_prices"]["post"]["parameters"]["header"]> | undefined;
  readonly body: CustomerMembershipPriceBulkEdit;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `bulkEditCustomerMembershipPrices` may end in, by status. */
export type BulkEditCustomerMembershipPricesOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"CustomerMembership", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface BulkExtendCustomerMembershipExpirationDatesQuery extends NonNullable<paths["/customer_memberships/bulk_extend_expiration_dates"]["put"]["parameters"]["query"]> {}
/** The input of `bulkExtendCustomerMembershipExpirationDates`. */
export interface BulkExtendCustomerMembershipExpirationDatesInput extends CallOptions {
  readonly query?: BulkExtendCustomerMembershipExpirationDatesQuery | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/bulk_extend_expiration_dates"]["put"]["parameters"]["header"]> | undefined;
  readonly body: CustomerMembershipExpirationDateBulkExtend;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `bulkExtendCustomerMembershipExpirationDates` may end in, by status. */
export type BulkExtendCustomerMembershipExpirationDatesOutcome =
  | Success<200, CustomerMembershipExpirationDateBulkExtend>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CancelCustomerMembershipQuery<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/customer_memberships/{id}/cancel"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"CustomerMembership", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"CustomerMembership", Expand, Fields> | undefined;
}
/** The input of `cancelCustomerMembership`. */
export interface CancelCustomerMembershipInput<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The customer membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: CancelCustomerMembershipQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/{id}/cancel"]["post"]["parameters"]["header"]> | undefined;
  readonly body?: CustomerMembershipCancel | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `cancelCustomerMembership` may end in, by status. */
export type CancelCustomerMembershipOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"CustomerMembership", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CheckAccountQuery extends NonNullable<paths["/auth/check_account"]["get"]["parameters"]["query"]> {}
/** The input of `checkAccount`. */
export interface CheckAccountInput extends CallOptions {
  readonly query: CheckAccountQuery;
  readonly header?: NonNullable<paths["/auth/check_account"]["get"]["parameters"]["header"]> | undefined;
}
/** What `checkAccount` may end in, by status. */
export type CheckAccountOutcome =
  | Success<200, AccountCheck>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CreateMembershipQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/memberships"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"Membership", [], Fields> | undefined;
}
/** The input of `createMembership`. */
export interface CreateMembershipInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly query?: CreateMembershipQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `createMembership` may end in, by status. */
export type CreateMembershipOutcome<Fields extends readonly string[] = []> =
  | Success<201, Answer<"Membership", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CreateMembershipCategoryQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_categories"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipCategory", [], Fields> | undefined;
}
/** The input of `createMembershipCategory`. */
export interface CreateMembershipCategoryInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly query?: CreateMembershipCategoryQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_categories"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipCategoryCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `createMembershipCategory` may end in, by status. */
export type CreateMembershipCategoryOutcome<Fields extends readonly string[] = []> =
  | Success<201, Answer<"MembershipCategory", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CreateMembershipPaymentPlanQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_payment_plans"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPaymentPlan", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPaymentPlan", Expand, Fields> | undefined;
}
/** The input of `createMembershipPaymentPlan`. */
export interface CreateMembershipPaymentPlanInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly query?: CreateMembershipPaymentPlanQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_payment_plans"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipPaymentPlanCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `createMembershipPaymentPlan` may end in, by status. */
export type CreateMembershipPaymentPlanOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<201, Answer<"MembershipPaymentPlan", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CreateMembershipPenaltyMessageQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/communication/notification_types/membership_penalty/messages"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltyMessage", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltyMessage", Expand, Fields> | undefined;
}
/** The input of `createMembershipPenaltyMessage`. */
export interface CreateMembershipPenaltyMessageInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly query?: CreateMembershipPenaltyMessageQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/communication/notification_types/membership_penalty/messages"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipPenaltyMessageCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `createMembershipPenaltyMessage` may end in, by status. */
export type CreateMembershipPenaltyMessageOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<201, Answer<"MembershipPenaltyMessage", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CreateMembershipPenaltySystemQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_penalty_systems"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltySystem", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltySystem", Expand, Fields> | undefined;
}
/** The input of `createMembershipPenaltySystem`. */
export interface CreateMembershipPenaltySystemInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly query?: CreateMembershipPenaltySystemQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_penalty_systems"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipPenaltySystemCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `createMembershipPenaltySystem` may end in, by status. */
export type CreateMembershipPenaltySystemOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<201, Answer<"MembershipPenaltySystem", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CreateMembershipRegistrationGrantQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_registration_grants"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipRegistrationGrant", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipRegistrationGrant", Expand, Fields> | undefined;
}
/** The input of `createMembershipRegistrationGrant`. */
export interface CreateMembershipRegistrationGrantInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly query?: CreateMembershipRegistrationGrantQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_registration_grants"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipRegistrationGrantCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `createMembershipRegistrationGrant` may end in, by status. */
export type CreateMembershipRegistrationGrantOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<201, Answer<"MembershipRegistrationGrant", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface CreatePasswordLoginQuery extends NonNullable<paths["/auth/password_login"]["post"]["parameters"]["query"]> {}
/** The input of `createPasswordLogin`. */
export interface CreatePasswordLoginInput extends CallOptions {
  readonly query?: CreatePasswordLoginQuery | undefined;
  readonly body: PasswordLoginCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `createPasswordLogin` may end in, by status. */
export type CreatePasswordLoginOutcome =
  | Success<200, PasswordLogin>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface DeleteMembershipCategoryQuery extends NonNullable<paths["/membership_categories/{id}"]["delete"]["parameters"]["query"]> {}
/** The input of `deleteMembershipCategory`. */
export interface DeleteMembershipCategoryInput extends CallOptions {
  readonly path: {
    /** The category's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: DeleteMembershipCategoryQuery | undefined;
  readonly header?: NonNullable<paths["/membership_categories/{id}"]["delete"]["parameters"]["header"]> | undefined;
}
/** What `deleteMembershipCategory` may end in, by status. */
export type DeleteMembershipCategoryOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface DeleteMembershipPenaltyMessageQuery extends NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["delete"]["parameters"]["query"]> {}
/** The input of `deleteMembershipPenaltyMessage`. */
export interface DeleteMembershipPenaltyMessageInput extends CallOptions {
  readonly path: {
    /** The penalty message's identifier, the digits of its `id`. */
    readonly id: string;
  };
  readonly query?: DeleteMembershipPenaltyMessageQuery | undefined;
  readonly header?: NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["delete"]["parameters"]["header"]> | undefined;
}
/** What `deleteMembershipPenaltyMessage` may end in, by status. */
export type DeleteMembershipPenaltyMessageOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetAuthenticatedApplicationQuery extends NonNullable<paths["/auth/application"]["get"]["parameters"]["query"]> {}
/** The input of `getAuthenticatedApplication`. */
export interface GetAuthenticatedApplicationInput extends CallOptions {
  readonly query?: GetAuthenticatedApplicationQuery | undefined;
  readonly header?: NonNullable<paths["/auth/application"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getAuthenticatedApplication` may end in, by status. */
export type GetAuthenticatedApplicationOutcome =
  | Success<200, AuthenticatedApplication>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetCustomerMembershipQuery<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/customer_memberships/{id}"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"CustomerMembership", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"CustomerMembership", Expand, Fields> | undefined;
}
/** The input of `getCustomerMembership`. */
export interface GetCustomerMembershipInput<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The customer membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetCustomerMembershipQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/{id}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getCustomerMembership` may end in, by status. */
export type GetCustomerMembershipOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"CustomerMembership", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetCustomerMembershipHoldQuery<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembershipHold">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/customer_membership_holds/{id}"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"CustomerMembershipHold", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"CustomerMembershipHold", Expand, Fields> | undefined;
}
/** The input of `getCustomerMembershipHold`. */
export interface GetCustomerMembershipHoldInput<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembershipHold">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The hold's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetCustomerMembershipHoldQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/customer_membership_holds/{id}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getCustomerMembershipHold` may end in, by status. */
export type GetCustomerMembershipHoldOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"CustomerMembershipHold", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetCustomerMembershipHoldPaymentResolutionQuery extends NonNullable<paths["/customer_membership_holds/{id}/payment_resolution"]["get"]["parameters"]["query"]> {}
/** The input of `getCustomerMembershipHoldPaymentResolution`. */
export interface GetCustomerMembershipHoldPaymentResolutionInput extends CallOptions {
  readonly path: {
    /** The hold's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetCustomerMembershipHoldPaymentResolutionQuery | undefined;
  readonly header?: NonNullable<paths["/customer_membership_holds/{id}/payment_resolution"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getCustomerMembershipHoldPaymentResolution` may end in, by status. */
export type GetCustomerMembershipHoldPaymentResolutionOutcome =
  | Success<200, CustomerMembershipHoldPaymentResolution>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetCustomerMembershipShareStatusQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/customer_memberships/{id}/share_status"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"CustomerMembershipShareStatus", [], Fields> | undefined;
}
/** The input of `getCustomerMembershipShareStatus`. */
export interface GetCustomerMembershipShareStatusInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The identifier of the customer membership that is shared, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetCustomerMembershipShareStatusQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/{id}/share_status"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getCustomerMembershipShareStatus` may end in, by status. */
export type GetCustomerMembershipShareStatusOutcome<Fields extends readonly string[] = []> =
  | Success<200, Answer<"CustomerMembershipShareStatus", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetCustomerMembershipUsageQuery extends NonNullable<paths["/customer_memberships/{id}/usage"]["get"]["parameters"]["query"]> {}
/** The input of `getCustomerMembershipUsage`. */
export interface GetCustomerMembershipUsageInput extends CallOptions {
  readonly path: {
    /** The customer membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetCustomerMembershipUsageQuery | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/{id}/usage"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getCustomerMembershipUsage` may end in, by status. */
export type GetCustomerMembershipUsageOutcome =
  | Success<200, CustomerMembershipUsage>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetMembershipQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/memberships/{id}"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"Membership", [], Fields> | undefined;
}
/** The input of `getMembership`. */
export interface GetMembershipInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetMembershipQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{id}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembership` may end in, by status. */
export type GetMembershipOutcome<Fields extends readonly string[] = []> =
  | Success<200, Answer<"Membership", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetMembershipAllotmentQuery extends NonNullable<paths["/memberships/{id}/allotment"]["get"]["parameters"]["query"]> {}
/** The input of `getMembershipAllotment`. */
export interface GetMembershipAllotmentInput extends CallOptions {
  readonly path: {
    /** The membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetMembershipAllotmentQuery | undefined;
  readonly header?: NonNullable<paths["/memberships/{id}/allotment"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipAllotment` may end in, by status. */
export type GetMembershipAllotmentOutcome =
  | Success<200, MembershipAllotment>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetMembershipPaymentPlanQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_payment_plans/{id}"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPaymentPlan", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPaymentPlan", Expand, Fields> | undefined;
}
/** The input of `getMembershipPaymentPlan`. */
export interface GetMembershipPaymentPlanInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The payment plan's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetMembershipPaymentPlanQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_payment_plans/{id}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipPaymentPlan` may end in, by status. */
export type GetMembershipPaymentPlanOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPaymentPlan", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetMembershipPenaltyMessageQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltyMessage", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltyMessage", Expand, Fields> | undefined;
}
/** The input of `getMembershipPenaltyMessage`. */
export interface GetMembershipPenaltyMessageInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The penalty message's identifier, the digits of its `id`. */
    readonly id: string;
  };
  readonly query?: GetMembershipPenaltyMessageQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipPenaltyMessage` may end in, by status. */
export type GetMembershipPenaltyMessageOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPenaltyMessage", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetMembershipPenaltyNotificationTypeQuery extends NonNullable<paths["/communication/notification_types/membership_penalty"]["get"]["parameters"]["query"]> {}
/** The input of `getMembershipPenaltyNotificationType`. */
export interface GetMembershipPenaltyNotificationTypeInput extends CallOptions {
  readonly query?: GetMembershipPenaltyNotificationTypeQuery | undefined;
  readonly header?: NonNullable<paths["/communication/notification_types/membership_penalty"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipPenaltyNotificationType` may end in, by status. */
export type GetMembershipPenaltyNotificationTypeOutcome =
  | Success<200, MembershipPenaltyNotificationType>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetMembershipPenaltySystemQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_penalty_systems/{id}"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltySystem", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltySystem", Expand, Fields> | undefined;
}
/** The input of `getMembershipPenaltySystem`. */
export interface GetMembershipPenaltySystemInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The penalty system's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: GetMembershipPenaltySystemQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_penalty_systems/{id}"]["get"]["parameters"]["header"]> | undefined;
}
/** What `getMembershipPenaltySystem` may end in, by status. */
export type GetMembershipPenaltySystemOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPenaltySystem", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface GetTwoFactorRequirementsQuery extends NonNullable<paths["/auth/two_factor/requirements"]["get"]["parameters"]["query"]> {}
/** The input of `getTwoFactorRequirements`. */
export interface GetTwoFactorRequirementsInput extends CallOptions {
  readonly query: GetTwoFactorRequirementsQuery;
}
/** What `getTwoFactorRequirements` may end in, by status. */
export type GetTwoFactorRequirementsOutcome =
  | Success<200, TwoFactorRequirements>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface InitiateMembershipPurchaseQuery extends NonNullable<paths["/memberships/{id}/initiate_purchase"]["post"]["parameters"]["query"]> {}
/** The input of `initiateMembershipPurchase`. */
export interface InitiateMembershipPurchaseInput extends CallOptions {
  readonly path: {
    /** The membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: InitiateMembershipPurchaseQuery | undefined;
  readonly header?: NonNullable<paths["/memberships/{id}/initiate_purchase"]["post"]["parameters"]["header"]> | undefined;
  readonly body: MembershipPurchaseCreate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `initiateMembershipPurchase` may end in, by status. */
export type InitiateMembershipPurchaseOutcome =
  | Success<200, MembershipPurchase>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListCustomerMembershipHoldsQuery<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembershipHold">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/customer_membership_holds"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"CustomerMembershipHold", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"CustomerMembershipHold", Expand, Fields> | undefined;
}
/** The input of `listCustomerMembershipHolds`. */
export interface ListCustomerMembershipHoldsInput<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembershipHold">[], Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListCustomerMembershipHoldsQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/customer_membership_holds"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listCustomerMembershipHolds` may end in, by status. */
export type ListCustomerMembershipHoldsOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"CustomerMembershipHold", Expand, Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListCustomerMembershipsQuery<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/customer_memberships"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"CustomerMembership", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"CustomerMembership", Expand, Fields> | undefined;
}
/** The input of `listCustomerMemberships`. */
export interface ListCustomerMembershipsInput<Expand extends readonly string[] = readonly ExpandPath<"CustomerMembership">[], Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListCustomerMembershipsQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/customer_memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listCustomerMemberships` may end in, by status. */
export type ListCustomerMembershipsOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"CustomerMembership", Expand, Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListMembershipCategoriesQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_categories"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipCategory", [], Fields> | undefined;
}
/** The input of `listMembershipCategories`. */
export interface ListMembershipCategoriesInput<Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListMembershipCategoriesQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_categories"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipCategories` may end in, by status. */
export type ListMembershipCategoriesOutcome<Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"MembershipCategory", [], Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListMembershipPaymentPlansQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_payment_plans"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPaymentPlan", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPaymentPlan", Expand, Fields> | undefined;
}
/** The input of `listMembershipPaymentPlans`. */
export interface ListMembershipPaymentPlansInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListMembershipPaymentPlansQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_payment_plans"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipPaymentPlans` may end in, by status. */
export type ListMembershipPaymentPlansOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"MembershipPaymentPlan", Expand, Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListMembershipPenaltyMessagesQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/communication/notification_types/membership_penalty/messages"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltyMessage", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltyMessage", Expand, Fields> | undefined;
}
/** The input of `listMembershipPenaltyMessages`. */
export interface ListMembershipPenaltyMessagesInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListMembershipPenaltyMessagesQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/communication/notification_types/membership_penalty/messages"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipPenaltyMessages` may end in, by status. */
export type ListMembershipPenaltyMessagesOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"MembershipPenaltyMessage", Expand, Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListMembershipPenaltySystemsQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_penalty_systems"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltySystem", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltySystem", Expand, Fields> | undefined;
}
/** The input of `listMembershipPenaltySystems`. */
export interface ListMembershipPenaltySystemsInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListMembershipPenaltySystemsQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_penalty_systems"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipPenaltySystems` may end in, by status. */
export type ListMembershipPenaltySystemsOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"MembershipPenaltySystem", Expand, Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListMembershipRegistrationGrantsQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_registration_grants"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipRegistrationGrant", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipRegistrationGrant", Expand, Fields> | undefined;
}
/** The input of `listMembershipRegistrationGrants`. */
export interface ListMembershipRegistrationGrantsInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListMembershipRegistrationGrantsQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_registration_grants"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipRegistrationGrants` may end in, by status. */
export type ListMembershipRegistrationGrantsOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"MembershipRegistrationGrant", Expand, Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListMembershipTermsQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_terms"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipTerms", [], Fields> | undefined;
}
/** The input of `listMembershipTerms`. */
export interface ListMembershipTermsInput<Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListMembershipTermsQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_terms"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMembershipTerms` may end in, by status. */
export type ListMembershipTermsOutcome<Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"MembershipTerms", [], Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListMembershipsQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/memberships"]["get"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"Membership", [], Fields> | undefined;
}
/** The input of `listMemberships`. */
export interface ListMembershipsInput<Fields extends readonly string[] = readonly string[]> extends ListOptions {
  readonly query?: ListMembershipsQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships"]["get"]["parameters"]["header"]> | undefined;
}
/** What `listMemberships` may end in, by status. */
export type ListMembershipsOutcome<Fields extends readonly string[] = []> =
  | Success<200, Page<Answer<"Membership", [], Fields>>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ListProfilesQuery extends NonNullable<paths["/auth/profiles"]["get"]["parameters"]["query"]> {}
/** The input of `listProfiles`. */
export interface ListProfilesInput extends ListOptions {
  readonly query?: ListProfilesQuery | undefined;
}
/** What `listProfiles` may end in, by status. */
export type ListProfilesOutcome =
  | Success<200, Page<Profile>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface PatchMembershipCategoryQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_categories/{id}"]["patch"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipCategory", [], Fields> | undefined;
}
/** The input of `patchMembershipCategory`. */
export interface PatchMembershipCategoryInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The category's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: PatchMembershipCategoryQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_categories/{id}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body?: MembershipCategoryPatch | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `patchMembershipCategory` may end in, by status. */
export type PatchMembershipCategoryOutcome<Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipCategory", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface PatchMembershipPaymentPlanQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_payment_plans/{id}"]["patch"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPaymentPlan", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPaymentPlan", Expand, Fields> | undefined;
}
/** The input of `patchMembershipPaymentPlan`. */
export interface PatchMembershipPaymentPlanInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The payment plan's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: PatchMembershipPaymentPlanQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_payment_plans/{id}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body?: MembershipPaymentPlanPatch | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `patchMembershipPaymentPlan` may end in, by status. */
export type PatchMembershipPaymentPlanOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPaymentPlan", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface PatchMembershipPenaltyMessageQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["patch"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltyMessage", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltyMessage", Expand, Fields> | undefined;
}
/** The input of `patchMembershipPenaltyMessage`. */
export interface PatchMembershipPenaltyMessageInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The penalty message's identifier, the digits of its `id`. */
    readonly id: string;
  };
  readonly query?: PatchMembershipPenaltyMessageQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body?: MembershipPenaltyMessagePatch | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `patchMembershipPenaltyMessage` may end in, by status. */
export type PatchMembershipPenaltyMessageOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPenaltyMessage", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface PatchMembershipPenaltySystemQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_penalty_systems/{id}"]["patch"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltySystem", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltySystem", Expand, Fields> | undefined;
}
/** The input of `patchMembershipPenaltySystem`. */
export interface PatchMembershipPenaltySystemInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The penalty system's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: PatchMembershipPenaltySystemQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_penalty_systems/{id}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body?: MembershipPenaltySystemPatch | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `patchMembershipPenaltySystem` may end in, by status. */
export type PatchMembershipPenaltySystemOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPenaltySystem", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface PatchMembershipRegistrationGrantQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_registration_grants/{id}"]["patch"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipRegistrationGrant", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipRegistrationGrant", Expand, Fields> | undefined;
}
/** The input of `patchMembershipRegistrationGrant`. */
export interface PatchMembershipRegistrationGrantInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The grant's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: PatchMembershipRegistrationGrantQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_registration_grants/{id}"]["patch"]["parameters"]["header"]> | undefined;
  readonly body?: MembershipRegistrationGrantPatch | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `patchMembershipRegistrationGrant` may end in, by status. */
export type PatchMembershipRegistrationGrantOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipRegistrationGrant", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface RefreshAccessTokenQuery extends NonNullable<paths["/auth/refresh_access_token"]["post"]["parameters"]["query"]> {}
/** The input of `refreshAccessToken`. */
export interface RefreshAccessTokenInput extends CallOptions {
  readonly query?: RefreshAccessTokenQuery | undefined;
  readonly body: AccessTokenRefresh;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `refreshAccessToken` may end in, by status. */
export type RefreshAccessTokenOutcome =
  | Success<200, AccessTokens>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ReorderMembershipCategoriesQuery extends NonNullable<paths["/membership_categories/ordering"]["patch"]["parameters"]["query"]> {}
/** The input of `reorderMembershipCategories`. */
export interface ReorderMembershipCategoriesInput extends CallOptions {
  readonly query?: ReorderMembershipCategoriesQuery | undefined;
  readonly header?: NonNullable<paths["/membership_categories/ordering"]["patch"]["parameters"]["header"]> | undefined;
  readonly body?: OrderingPatch | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `reorderMembershipCategories` may end in, by status. */
export type ReorderMembershipCategoriesOutcome =
  | Success<200, StatusResult>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ReorderMembershipsQuery extends NonNullable<paths["/memberships/ordering"]["patch"]["parameters"]["query"]> {}
/** The input of `reorderMemberships`. */
export interface ReorderMembershipsInput extends CallOptions {
  readonly query?: ReorderMembershipsQuery | undefined;
  readonly header?: NonNullable<paths["/memberships/ordering"]["patch"]["parameters"]["header"]> | undefined;
  readonly body?: OrderingPatch | undefined;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `reorderMemberships` may end in, by status. */
export type ReorderMembershipsOutcome =
  | Success<200, StatusResult>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ShareCustomerMembershipQuery extends NonNullable<paths["/customer_memberships/{id}/share"]["post"]["parameters"]["query"]> {}
/** The input of `shareCustomerMembership`. */
export interface ShareCustomerMembershipInput extends CallOptions {
  readonly path: {
    /** The identifier of the customer membership that is shared, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: ShareCustomerMembershipQuery | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/{id}/share"]["post"]["parameters"]["header"]> | undefined;
  readonly body: CustomerMembershipShare;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `shareCustomerMembership` may end in, by status. */
export type ShareCustomerMembershipOutcome =
  | Success<200, CustomerMembershipShareResult>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface ShareMembershipWithFamiliesQuery extends NonNullable<paths["/memberships/{id}/share_with_families"]["post"]["parameters"]["query"]> {}
/** The input of `shareMembershipWithFamilies`. */
export interface ShareMembershipWithFamiliesInput extends CallOptions {
  readonly path: {
    /** The membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: ShareMembershipWithFamiliesQuery | undefined;
  readonly header?: NonNullable<paths["/memberships/{id}/share_with_families"]["post"]["parameters"]["header"]> | undefined;
}
/** What `shareMembershipWithFamilies` may end in, by status. */
export type ShareMembershipWithFamiliesOutcome =
  | Success<204, undefined>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface StartTwoFactorVerificationQuery extends NonNullable<paths["/auth/two_factor/start_verification"]["post"]["parameters"]["query"]> {}
/** The input of `startTwoFactorVerification`. */
export interface StartTwoFactorVerificationInput extends CallOptions {
  readonly query?: StartTwoFactorVerificationQuery | undefined;
  readonly body: TwoFactorVerificationStart;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `startTwoFactorVerification` may end in, by status. */
export type StartTwoFactorVerificationOutcome =
  | Success<200, TwoFactorVerificationStarted>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UnshareCustomerMembershipQuery extends NonNullable<paths["/customer_memberships/{id}/unshare"]["post"]["parameters"]["query"]> {}
/** The input of `unshareCustomerMembership`. */
export interface UnshareCustomerMembershipInput extends CallOptions {
  readonly path: {
    /** The identifier of the customer membership that is shared, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: UnshareCustomerMembershipQuery | undefined;
  readonly header?: NonNullable<paths["/customer_memberships/{id}/unshare"]["post"]["parameters"]["header"]> | undefined;
  readonly body: CustomerMembershipUnshare;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `unshareCustomerMembership` may end in, by status. */
export type UnshareCustomerMembershipOutcome =
  | Success<200, CustomerMembershipShareResult>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/memberships/{id}"]["put"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"Membership", [], Fields> | undefined;
}
/** The input of `updateMembership`. */
export interface UpdateMembershipInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: UpdateMembershipQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/memberships/{id}"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembership` may end in, by status. */
export type UpdateMembershipOutcome<Fields extends readonly string[] = []> =
  | Success<200, Answer<"Membership", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipAllotmentQuery extends NonNullable<paths["/memberships/{id}/allotment"]["put"]["parameters"]["query"]> {}
/** The input of `updateMembershipAllotment`. */
export interface UpdateMembershipAllotmentInput extends CallOptions {
  readonly path: {
    /** The membership's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: UpdateMembershipAllotmentQuery | undefined;
  readonly header?: NonNullable<paths["/memberships/{id}/allotment"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipAllotmentUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembershipAllotment` may end in, by status. */
export type UpdateMembershipAllotmentOutcome =
  | Success<200, StatusResult>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipCategoryQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_categories/{id}"]["put"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipCategory", [], Fields> | undefined;
}
/** The input of `updateMembershipCategory`. */
export interface UpdateMembershipCategoryInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The category's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: UpdateMembershipCategoryQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_categories/{id}"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipCategoryUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembershipCategory` may end in, by status. */
export type UpdateMembershipCategoryOutcome<Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipCategory", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipPaymentPlanQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_payment_plans/{id}"]["put"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPaymentPlan", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPaymentPlan", Expand, Fields> | undefined;
}
/** The input of `updateMembershipPaymentPlan`. */
export interface UpdateMembershipPaymentPlanInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPaymentPlan">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The payment plan's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: UpdateMembershipPaymentPlanQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_payment_plans/{id}"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipPaymentPlanUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembershipPaymentPlan` may end in, by status. */
export type UpdateMembershipPaymentPlanOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPaymentPlan", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipPenaltyMessageQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["put"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltyMessage", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltyMessage", Expand, Fields> | undefined;
}
/** The input of `updateMembershipPenaltyMessage`. */
export interface UpdateMembershipPenaltyMessageInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltyMessage">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The penalty message's identifier, the digits of its `id`. */
    readonly id: string;
  };
  readonly query?: UpdateMembershipPenaltyMessageQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/communication/notification_types/membership_penalty/messages/{id}"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipPenaltyMessageUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembershipPenaltyMessage` may end in, by status. */
export type UpdateMembershipPenaltyMessageOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPenaltyMessage", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipPenaltySystemQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_penalty_systems/{id}"]["put"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltySystem", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltySystem", Expand, Fields> | undefined;
}
/** The input of `updateMembershipPenaltySystem`. */
export interface UpdateMembershipPenaltySystemInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The penalty system's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: UpdateMembershipPenaltySystemQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_penalty_systems/{id}"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipPenaltySystemUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembershipPenaltySystem` may end in, by status. */
export type UpdateMembershipPenaltySystemOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPenaltySystem", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipRegistrationGrantQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_registration_grants/{id}"]["put"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipRegistrationGrant", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipRegistrationGrant", Expand, Fields> | undefined;
}
/** The input of `updateMembershipRegistrationGrant`. */
export interface UpdateMembershipRegistrationGrantInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipRegistrationGrant">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The grant's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: UpdateMembershipRegistrationGrantQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_registration_grants/{id}"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipRegistrationGrantUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembershipRegistrationGrant` may end in, by status. */
export type UpdateMembershipRegistrationGrantOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipRegistrationGrant", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<409, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface UpdateMembershipTermsQuery<Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_terms/{id}"]["put"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: readonly NothingToExpand[] | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipTerms", [], Fields> | undefined;
}
/** The input of `updateMembershipTerms`. */
export interface UpdateMembershipTermsInput<Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The identifier of the terms, an integer that TeamUp assigns; not that of the membership. */
    readonly id: number;
  };
  readonly query?: UpdateMembershipTermsQuery<Fields> & Asked<{ fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_terms/{id}"]["put"]["parameters"]["header"]> | undefined;
  readonly body: MembershipTermsUpdate;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `updateMembershipTerms` may end in, by status. */
export type UpdateMembershipTermsOutcome<Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipTerms", [], Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface VerifyTwoFactorQuery extends NonNullable<paths["/auth/two_factor/verify"]["post"]["parameters"]["query"]> {}
/** The input of `verifyTwoFactor`. */
export interface VerifyTwoFactorInput extends CallOptions {
  readonly query?: VerifyTwoFactorQuery | undefined;
  readonly body: TwoFactorVerification;
  /** How the body is sent. JSON unless told otherwise. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data" | undefined;
}
/** What `verifyTwoFactor` may end in, by status. */
export type VerifyTwoFactorOutcome =
  | Success<200, TwoFactorVerified>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

export interface VoidPendingInfractionsQuery<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends Omit<NonNullable<paths["/membership_penalty_systems/{id}/void_pending"]["post"]["parameters"]["query"]>, "expand" | "fields"> {
  /** Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep. */
  readonly expand?: ExpandOf<"MembershipPenaltySystem", Expand> | undefined;
  /** The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well. */
  readonly fields?: FieldsOf<"MembershipPenaltySystem", Expand, Fields> | undefined;
}
/** The input of `voidPendingInfractions`. */
export interface VoidPendingInfractionsInput<Expand extends readonly string[] = readonly ExpandPath<"MembershipPenaltySystem">[], Fields extends readonly string[] = readonly string[]> extends CallOptions {
  readonly path: {
    /** The penalty system's identifier, an integer that TeamUp assigns. */
    readonly id: number;
  };
  readonly query?: VoidPendingInfractionsQuery<Expand, Fields> & Asked<{ expand: Expand; fields: Fields }> | undefined;
  readonly header?: NonNullable<paths["/membership_penalty_systems/{id}/void_pending"]["post"]["parameters"]["header"]> | undefined;
}
/** What `voidPendingInfractions` may end in, by status. */
export type VoidPendingInfractionsOutcome<Expand extends readonly string[] = [], Fields extends readonly string[] = []> =
  | Success<200, Answer<"MembershipPenaltySystem", Expand, Fields>>
  | Failure<400, ErrorBody>
  | Failure<401, ErrorBody>
  | Failure<403, ErrorBody>
  | Failure<404, ErrorBody>
  | Failure<429, ErrorBody>
  | Failure<500, ErrorBody>
  | Failure<503, ErrorBody>;

/** The methods of `createTeamUp`, one for each operation of `@memberships/teamup`. */
export interface TeamUpMethods {
  /**
   * Put many customer memberships on hold
   *
   * Creates the same hold for every customer membership named. Holders cannot book during it; what it means for payments, its payment resolution tells. The answer repeats the request and names no hold; list the holds to find them. Where one of them has a hold already, as after a first call, nothing is created.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#bulkCreateCustomerMembershipHolds
   */
  bulkCreateCustomerMembershipHolds(input: BulkCreateCustomerMembershipHoldsInput): Call<CustomerMembershipHoldBulkCreate, BulkCreateCustomerMembershipHoldsOutcome>;

  /**
   * Change many holds at once
   *
   * Moves, lengthens, ends or opens up the current holds of the customer memberships named, all in the same way. Send one change at a time: a new last day, days to add, an immediate end, or no end. Repeating `days_to_add` adds the days again.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#bulkEditCustomerMembershipHolds
   */
  bulkEditCustomerMembershipHolds(input?: BulkEditCustomerMembershipHoldsInput): Call<CustomerMembershipHoldBulkEdit, BulkEditCustomerMembershipHoldsOutcome>;

  /**
   * Change the price of customer memberships
   *
   * Sets what a holder pays from the next charge on, apart from the price of the membership itself. Charges already made stay as they are.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#bulkEditCustomerMembershipPrices
   */
  bulkEditCustomerMembershipPrices<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: BulkEditCustomerMembershipPricesInput<Expand, Fields> & Noted<Given>): Call<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, BulkEditCustomerMembershipPricesOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Extend many expiration dates
   *
   * Adds days to the expiration date of every customer membership named, after a closure for instance. One without an expiration date has nothing to extend. The days add up, so a repeated call extends again.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#bulkExtendCustomerMembershipExpirationDates
   */
  bulkExtendCustomerMembershipExpirationDates(input: BulkExtendCustomerMembershipExpirationDatesInput): Call<CustomerMembershipExpirationDateBulkExtend, BulkExtendCustomerMembershipExpirationDatesOutcome>;

  /**
   * Cancel a customer membership
   *
   * Ends a customer membership, on the last day that its terms lead to or on one that staff choose. It stops renewing, and its subscription charges no more; up to the last day it can be used and its status stays. No operation described here takes a cancellation back.
   *
   * Permission: super_admin or customers.
   * Reference: teamup/index.html#cancelCustomerMembership
   */
  cancelCustomerMembership<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CancelCustomerMembershipInput<Expand, Fields> & Noted<Given>): Call<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, CancelCustomerMembershipOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Check an e-mail address
   *
   * Tells whether the business knows an address and whether its owner has a login, so that a sign-in page can offer the right next step. Since it reveals who is a customer, keep it on your server and behind a limit of your own.
   *
   * Reference: teamup/index.html#checkAccount
   */
  checkAccount(input: CheckAccountInput): Call<AccountCheck, CheckAccountOutcome>;

  /**
   * Create a membership
   *
   * Adds a pack, a prepaid plan or a recurring plan, told apart by `type`. What its holders may book comes afterwards, with the allotment and the registration grants; a recurring plan also needs a payment plan. Sent twice, it creates two.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembership
   */
  createMembership<const Fields extends readonly string[] = []>(input: CreateMembershipInput<Fields>): Call<Answer<"Membership", [], Fields>, CreateMembershipOutcome<Fields>>;

  /**
   * Create a membership category
   *
   * Adds a heading to the shop. It stays empty until a membership is created in it or moved to it.
   *
   * Permission: customers.
   * Reference: teamup/index.html#createMembershipCategory
   */
  createMembershipCategory<const Fields extends readonly string[] = []>(input: CreateMembershipCategoryInput<Fields>): Call<Answer<"MembershipCategory", [], Fields>, CreateMembershipCategoryOutcome<Fields>>;

  /**
   * Create a payment plan
   *
   * Adds a way to pay for a recurring plan, which needs one before it can be sold. Price, notice and status can change later; rhythm, commitment and billing day cannot, so take the plan off sale and create another. A second attempt adds a second plan.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipPaymentPlan
   */
  createMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPaymentPlanInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, CreateMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Create a penalty message
   *
   * Sets up an e-mail that goes out by itself from then on, with the first infraction that fits the trigger and one of the penalty systems. Where the notification type allows one message only, a second is refused as a conflict. The same call twice makes two messages, and customers get both.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipPenaltyMessage
   */
  createMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, CreateMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Create a penalty system
   *
   * Sets up rules for a list of memberships, whose holders are watched from then on. A membership names one system at most, and leaves the one that watched it before. Without any rule the system charges nobody. The same call twice makes two systems, of which the second watches.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipPenaltySystem
   */
  createMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipPenaltySystemInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, CreateMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Create a registration grant
   *
   * Opens a registration option to the holders of a membership, those who hold it already included. How often they may use it is a matter of the allotment. `expand` works as in the list.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#createMembershipRegistrationGrant
   */
  createMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: CreateMembershipRegistrationGrantInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, CreateMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Log in with a password
   *
   * Exchanges a person's password for tokens, for login forms of your own that TeamUp has enabled; everybody else uses OAuth. Where a business asks for a second factor the answer is a pending login instead: start a verification with its id, then log in again with the key. Every attempt counts, so none is repeated by itself.
   *
   * No token needed.
   * Reference: teamup/index.html#createPasswordLogin
   */
  createPasswordLogin(input: CreatePasswordLoginInput): Call<PasswordLogin, CreatePasswordLoginOutcome>;

  /**
   * Delete a membership category
   *
   * Removes a category for good. A membership always has a category, so give those that are in it another one first; what would become of them is not documented.
   *
   * Permission: customers.
   * Reference: teamup/index.html#deleteMembershipCategory
   */
  deleteMembershipCategory(input: DeleteMembershipCategoryInput): Call<undefined, DeleteMembershipCategoryOutcome>;

  /**
   * Delete a penalty message
   *
   * Removes the e-mail for good; no customer gets it any more, while infractions and penalties go on, and other messages too. To pause it for one system, take that system out of the list instead.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#deleteMembershipPenaltyMessage
   */
  deleteMembershipPenaltyMessage(input: DeleteMembershipPenaltyMessageInput): Call<undefined, DeleteMembershipPenaltyMessageOutcome>;

  /**
   * Get the calling application
   *
   * Tells which application the token was issued to and which businesses it reaches, a good first call to check a token. It takes the Bearer prefix alone, and no mode or business.
   *
   * Reference: teamup/index.html#getAuthenticatedApplication
   */
  getAuthenticatedApplication(input?: GetAuthenticatedApplicationInput): Call<AuthenticatedApplication, GetAuthenticatedApplicationOutcome>;

  /**
   * Get a customer membership
   *
   * One purchase with its dates, price and state. Holder, membership, hold, discount code and subscription are ids, and `next_billing_date` is missing, until `expand` names them; one call can then fetch them all.
   *
   * Reference: teamup/index.html#getCustomerMembership
   */
  getCustomerMembership<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetCustomerMembershipInput<Expand, Fields> & Noted<Given>): Call<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, GetCustomerMembershipOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Get a membership hold
   *
   * One break with its days and what it does to expiration and allotment. Holds are created and changed through the bulk operations on customer memberships, also when there is only one.
   *
   * Reference: teamup/index.html#getCustomerMembershipHold
   */
  getCustomerMembershipHold<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetCustomerMembershipHoldInput<Expand, Fields> & Noted<Given>): Call<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, GetCustomerMembershipHoldOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Get what a hold does to payments
   *
   * How the charges around a break are settled: the billing period that it cuts short and the one in which charging starts again. Its parts are objects without a published shape, so show them rather than compute with them.
   *
   * Reference: teamup/index.html#getCustomerMembershipHoldPaymentResolution
   */
  getCustomerMembershipHoldPaymentResolution(input: GetCustomerMembershipHoldPaymentResolutionInput): Call<CustomerMembershipHoldPaymentResolution, GetCustomerMembershipHoldPaymentResolutionOutcome>;

  /**
   * Get the sharing of a customer membership
   *
   * Whether the relative of a holder may use a customer membership, and whether family ties allow it. Ask before offering to share. The answer has nothing to expand.
   *
   * Reference: teamup/index.html#getCustomerMembershipShareStatus
   */
  getCustomerMembershipShareStatus<const Fields extends readonly string[] = []>(input: GetCustomerMembershipShareStatusInput<Fields>): Call<Answer<"CustomerMembershipShareStatus", [], Fields>, GetCustomerMembershipShareStatusOutcome<Fields>>;

  /**
   * Get what has been used
   *
   * How far a holder has used up the allotment in the periods around one day. Where nothing remains, a booking is refused with the error type `event_check_failure`. Only a super admin may ask; customers see the effect when they book.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getCustomerMembershipUsage
   */
  getCustomerMembershipUsage(input: GetCustomerMembershipUsageInput): Call<CustomerMembershipUsage, GetCustomerMembershipUsageOutcome>;

  /**
   * Get a membership
   *
   * One membership, with the addresses of its allotment, payment plans and terms. Customers are answered like staff, as far as the shop shows them the membership. Nothing in it can be expanded.
   *
   * Reference: teamup/index.html#getMembership
   */
  getMembership<const Fields extends readonly string[] = []>(input: GetMembershipInput<Fields>): Call<Answer<"Membership", [], Fields>, GetMembershipOutcome<Fields>>;

  /**
   * Get a membership's allotment
   *
   * What the holders of a membership may book, and how often. Offering types come with their names here, while an update takes only their ids.
   *
   * Reference: teamup/index.html#getMembershipAllotment
   */
  getMembershipAllotment(input: GetMembershipAllotmentInput): Call<MembershipAllotment, GetMembershipAllotmentOutcome>;

  /**
   * Get a payment plan
   *
   * One payment plan with its price and its billing. The texts in it are made by TeamUp for showing to customers; compute with the other fields. The fee on joining comes with `expand=joining_fee`.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getMembershipPaymentPlan
   */
  getMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPaymentPlanInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, GetMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Get a penalty message
   *
   * One e-mail with its template as staff wrote it. The variables are not filled in; samples for a preview come with the notification type.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getMembershipPenaltyMessage
   */
  getMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, GetMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Get what penalty messages offer
   *
   * The variables that the templates of penalty messages may use, with a sample of each for previews, and whether several messages may exist side by side. Ask for it before writing a template: an unknown variable is not documented to be refused.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getMembershipPenaltyNotificationType
   */
  getMembershipPenaltyNotificationType(input?: GetMembershipPenaltyNotificationTypeInput): Call<MembershipPenaltyNotificationType, GetMembershipPenaltyNotificationTypeOutcome>;

  /**
   * Get a penalty system
   *
   * One penalty system with its rules. A rule that is not set is absent; the memberships are ids unless expanded.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#getMembershipPenaltySystem
   */
  getMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: GetMembershipPenaltySystemInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, GetMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Get a business's second-factor rules
   *
   * Tells a login or registration form, before anybody has signed in, whether a phone number must be verified. Ask per business; the rules can change at any time. Send no token: none is needed, but a bad one is refused.
   *
   * No token needed.
   * Reference: teamup/index.html#getTwoFactorRequirements
   */
  getTwoFactorRequirements(input: GetTwoFactorRequirementsInput): Call<TwoFactorRequirements, GetTwoFactorRequirementsOutcome>;

  /**
   * Start a membership's purchase
   *
   * Prepares a purchase and answers a page on which the customer pays. Nothing is sold or reserved for good until the customer finishes there before it expires; the browser then returns to the address that was sent. Customers can start it for themselves, staff for anybody.
   *
   * Reference: teamup/index.html#initiateMembershipPurchase
   */
  initiateMembershipPurchase(input: InitiateMembershipPurchaseInput): Call<MembershipPurchase, InitiateMembershipPurchaseOutcome>;

  /**
   * List membership holds
   *
   * All breaks that the studio has on record, past ones too, page by page; a customer gets only those of what is theirs or shared with them. There is no filter; to find who rests now, list the customer memberships with `status=hold` instead.
   *
   * Reference: teamup/index.html#listCustomerMembershipHolds
   */
  listCustomerMembershipHolds<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListCustomerMembershipHoldsInput<Expand, Fields> & Noted<Given>) | void): List<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>, Page<Answer<"CustomerMembershipHold", Certain<Expand, Given>, Fields>>, ListCustomerMembershipHoldsOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * List customer memberships
   *
   * Who holds what, page by page; filters add up. Staff see every holder, a customer only what is theirs or shared with them. Expired and cancelled ones stay in the list unless `status` leaves them out.
   *
   * Reference: teamup/index.html#listCustomerMemberships
   */
  listCustomerMemberships<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListCustomerMembershipsInput<Expand, Fields> & Noted<Given>) | void): List<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>, Page<Answer<"CustomerMembership", Certain<Expand, Given>, Fields>>, ListCustomerMembershipsOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * List membership categories
   *
   * The headings under which the shop lists memberships, page by page. The permission over customers is enough, and no customer can read them. Nothing in a category can be expanded.
   *
   * Permission: customers.
   * Reference: teamup/index.html#listMembershipCategories
   */
  listMembershipCategories<const Fields extends readonly string[] = []>(input?: ListMembershipCategoriesInput<Fields>): List<Answer<"MembershipCategory", [], Fields>, Page<Answer<"MembershipCategory", [], Fields>>, ListMembershipCategoriesOutcome<Fields>>;

  /**
   * List payment plans
   *
   * The ways to pay for recurring plans, those that are not for sale any more included. `expand=joining_fee` adds the fee on joining, which is left out otherwise.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipPaymentPlans
   */
  listMembershipPaymentPlans<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPaymentPlansInput<Expand, Fields> & Noted<Given>) | void): List<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, Page<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>>, ListMembershipPaymentPlansOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * List penalty messages
   *
   * Every e-mail that the business sends about infractions, warnings and penalties alike. There is no filter; tell them apart by `trigger_type`.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipPenaltyMessages
   */
  listMembershipPenaltyMessages<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPenaltyMessagesInput<Expand, Fields> & Noted<Given>) | void): List<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, Page<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>>, ListMembershipPenaltyMessagesOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * List penalty systems
   *
   * The penalty systems of the business, archived ones included unless `status` says otherwise. Use `memberships` to find the system that watches a given membership.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipPenaltySystems
   */
  listMembershipPenaltySystems<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipPenaltySystemsInput<Expand, Fields> & Noted<Given>) | void): List<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, Page<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>>, ListMembershipPenaltySystemsOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * List registration grants
   *
   * Which memberships open which ways of booking, and at what price. `expand=registration_option` shows the option, `registration_option.offering_type` what is booked and `registration_option.time_slots` at which hours. The list of all options, `GET /registration_options`, is not described here.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipRegistrationGrants
   */
  listMembershipRegistrationGrants<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: (ListMembershipRegistrationGrantsInput<Expand, Fields> & Noted<Given>) | void): List<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, Page<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>>, ListMembershipRegistrationGrantsOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * List membership terms
   *
   * The texts that buyers accept, for memberships and for single payment plans. No operation creates or deletes them, and how a membership gets its terms is not documented, so expect some without. Nothing in them can be expanded.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#listMembershipTerms
   */
  listMembershipTerms<const Fields extends readonly string[] = []>(input?: ListMembershipTermsInput<Fields>): List<Answer<"MembershipTerms", [], Fields>, Page<Answer<"MembershipTerms", [], Fields>>, ListMembershipTermsOutcome<Fields>>;

  /**
   * List memberships
   *
   * What the studio sells, page by page; filters add up. Staff see drafts and hidden memberships as well, customers only what the shop shows them. A membership has no expandable field.
   *
   * Reference: teamup/index.html#listMemberships
   */
  listMemberships<const Fields extends readonly string[] = []>(input?: ListMembershipsInput<Fields>): List<Answer<"Membership", [], Fields>, Page<Answer<"Membership", [], Fields>>, ListMembershipsOutcome<Fields>>;

  /**
   * List the caller's profiles
   *
   * All roles in which the person behind the token can act, as staff and as customer, across businesses. Take the mode from `profile_type` and the business from `provider` for the headers of later requests. A machine-to-machine token stands for no person.
   *
   * Reference: teamup/index.html#listProfiles
   */
  listProfiles(input?: ListProfilesInput): List<Profile, Page<Profile>, ListProfilesOutcome>;

  /**
   * Change parts of a membership category
   *
   * Renames or moves a category without touching the other. An empty body changes nothing and answers the category, which has no other way to be read by itself.
   *
   * Permission: customers.
   * Reference: teamup/index.html#patchMembershipCategory
   */
  patchMembershipCategory<const Fields extends readonly string[] = []>(input: PatchMembershipCategoryInput<Fields>): Call<Answer<"MembershipCategory", [], Fields>, PatchMembershipCategoryOutcome<Fields>>;

  /**
   * Change parts of a payment plan
   *
   * Changes the price, the notice or the status alone. To take a plan off sale send only its status; plans cannot be deleted.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipPaymentPlan
   */
  patchMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPaymentPlanInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, PatchMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Change parts of a penalty message
   *
   * Changes only what is sent, for instance the penalty systems when a new one is to share the e-mail. A template is replaced whole: send subject and body together.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipPenaltyMessage
   */
  patchMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, PatchMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Change parts of a penalty system
   *
   * Changes only the fields that are sent, the usual way to archive a system or to adjust one rule. A rule cannot be changed in part: send it with all three of its members.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipPenaltySystem
   */
  patchMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipPenaltySystemInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, PatchMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Change parts of a registration grant
   *
   * Changes the price for holders, or turns the grant over to another membership or registration option, and leaves the rest. It asks for the same permission as every other operation on grants.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#patchMembershipRegistrationGrant
   */
  patchMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: PatchMembershipRegistrationGrantInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, PatchMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Get new tokens from a refresh token
   *
   * Answers a new pair of tokens for the old refresh token, and is how a person switches between staff and customer mode. Whether the old refresh token ends at once is not documented, so store the new one before anything else; a call whose answer was lost is not repeated by itself, because the second could be refused.
   *
   * No token needed.
   * Reference: teamup/index.html#refreshAccessToken
   */
  refreshAccessToken(input: RefreshAccessTokenInput): Call<AccessTokens, RefreshAccessTokenOutcome>;

  /**
   * Put the membership categories in order
   *
   * Sets the order of the headings in the shop in one go, where an update of `order` moves a single one. The answer is a bare acknowledgement.
   *
   * Permission: customers.
   * Reference: teamup/index.html#reorderMembershipCategories
   */
  reorderMembershipCategories(input?: ReorderMembershipCategoriesInput): Call<StatusResult, ReorderMembershipCategoriesOutcome>;

  /**
   * Put the memberships in order
   *
   * Sets the order in which the shop shows the memberships. It is one order for the studio, whatever the category. The answer does not repeat it; list the memberships to see it.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#reorderMemberships
   */
  reorderMemberships(input?: ReorderMembershipsInput): Call<StatusResult, ReorderMembershipsOutcome>;

  /**
   * Share a customer membership
   *
   * Lets relatives of the holder book with a customer membership. All draw on one allotment, and the holder goes on paying. The membership must be shareable, and the relatives must belong to the holder's family.
   *
   * Reference: teamup/index.html#shareCustomerMembership
   */
  shareCustomerMembership(input: ShareCustomerMembershipInput): Call<CustomerMembershipShareResult, ShareCustomerMembershipOutcome>;

  /**
   * Share a membership with families
   *
   * Lets the holders of a membership share it with their families. It works only where TeamUp has switched on the feature for the business, and no described operation takes it back.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#shareMembershipWithFamilies
   */
  shareMembershipWithFamilies(input: ShareMembershipWithFamiliesInput): Call<undefined, ShareMembershipWithFamiliesOutcome>;

  /**
   * Send a verification code
   *
   * Sends a code to a phone, for a pending login or for a registration. Each call sends another message, so let the person ask for it and do not repeat it by itself.
   *
   * No token needed.
   * Reference: teamup/index.html#startTwoFactorVerification
   */
  startTwoFactorVerification(input: StartTwoFactorVerificationInput): Call<TwoFactorVerificationStarted, StartTwoFactorVerificationOutcome>;

  /**
   * Stop sharing a customer membership
   *
   * Takes a shared customer membership away from the relatives who are named; others keep it. Whether they keep what they have already booked is not documented.
   *
   * Reference: teamup/index.html#unshareCustomerMembership
   */
  unshareCustomerMembership(input: UnshareCustomerMembershipInput): Call<CustomerMembershipShareResult, UnshareCustomerMembershipOutcome>;

  /**
   * Update a membership
   *
   * Sets a membership as a whole. What is left out falls back to its default, so without `for_sale` it is put on sale and without `duration_unit` its duration counts in days; description, duration and dates have no default and stay. The type stays what it is, the price of a recurring plan is changed in its payment plans, and nothing here deletes a membership: take it off sale instead.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembership
   */
  updateMembership<const Fields extends readonly string[] = []>(input: UpdateMembershipInput<Fields>): Call<Answer<"Membership", [], Fields>, UpdateMembershipOutcome<Fields>>;

  /**
   * Replace a membership's allotment
   *
   * Sets what the holders of a membership may book, as a whole. Limits that are not sent are gone, and bookings already made stay. The answer is a bare acknowledgement; read the allotment to see it.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipAllotment
   */
  updateMembershipAllotment(input: UpdateMembershipAllotmentInput): Call<StatusResult, UpdateMembershipAllotmentOutcome>;

  /**
   * Update a membership category
   *
   * Renames a category, and moves it where `order` is sent too. The memberships in it are not touched.
   *
   * Permission: customers.
   * Reference: teamup/index.html#updateMembershipCategory
   */
  updateMembershipCategory<const Fields extends readonly string[] = []>(input: UpdateMembershipCategoryInput<Fields>): Call<Answer<"MembershipCategory", [], Fields>, UpdateMembershipCategoryOutcome<Fields>>;

  /**
   * Update a payment plan
   *
   * Sets the price, the notice and the status together. What customers who already pay by the plan are billed is not documented to follow; their prices have operations of their own.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipPaymentPlan
   */
  updateMembershipPaymentPlan<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPaymentPlanInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPaymentPlan", Certain<Expand, Given>, Fields>, UpdateMembershipPaymentPlanOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Update a penalty message
   *
   * Replaces template, trigger and penalty systems together; all three are asked for. E-mails already sent are not called back.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipPenaltyMessage
   */
  updateMembershipPenaltyMessage<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPenaltyMessageInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltyMessage", Certain<Expand, Given>, Fields>, UpdateMembershipPenaltyMessageOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Update a penalty system
   *
   * Sets the name, the memberships and the wait before a charge, which is one day again unless it is sent. Rules and status stay where they are left out. What becomes of penalties recorded under the former rules is not documented; void those that must not be charged.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipPenaltySystem
   */
  updateMembershipPenaltySystem<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipPenaltySystemInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, UpdateMembershipPenaltySystemOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Update a registration grant
   *
   * Sets membership, registration option and price of a grant together. Bookings already made are not documented to change. A grant cannot be read by its id and cannot be deleted; find it in the list.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipRegistrationGrant
   */
  updateMembershipRegistrationGrant<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: UpdateMembershipRegistrationGrantInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipRegistrationGrant", Certain<Expand, Given>, Fields>, UpdateMembershipRegistrationGrantOutcome<Certain<Expand, Given>, Fields>>;

  /**
   * Update membership terms
   *
   * Replaces the text that buyers accept from now on. Whether customers who bought before are asked again is not documented. The former text cannot be had back.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#updateMembershipTerms
   */
  updateMembershipTerms<const Fields extends readonly string[] = []>(input: UpdateMembershipTermsInput<Fields>): Call<Answer<"MembershipTerms", [], Fields>, UpdateMembershipTermsOutcome<Fields>>;

  /**
   * Verify a code
   *
   * Exchanges a received code for the key that completes the login or the registration. A wrong or expired code is answered with 400; ask for a new one then. Send no token along, for a bad one is refused.
   *
   * No token needed.
   * Reference: teamup/index.html#verifyTwoFactor
   */
  verifyTwoFactor(input: VerifyTwoFactorInput): Call<TwoFactorVerified, VerifyTwoFactorOutcome>;

  /**
   * Void a system's pending infractions
   *
   * Drops the infractions that this system has recorded and that are still pending, for all customers at once, so that they neither count nor lead to a charge. It cannot be undone and returns no money for penalties already charged. The rules stay, and the next infraction counts from nothing. A second call finds nothing left to void and does no harm. The report `GET /reports/attendance_strikes/data`, which is not described here, lists infractions with their states.
   *
   * Permission: super_admin.
   * Reference: teamup/index.html#voidPendingInfractions
   */
  voidPendingInfractions<const Expand extends readonly string[] = [], const Fields extends readonly string[] = [], const Given extends Sure<Expand, Given, "expand"> = never>(input: VoidPendingInfractionsInput<Expand, Fields> & Noted<Given>): Call<Answer<"MembershipPenaltySystem", Certain<Expand, Given>, Fields>, VoidPendingInfractionsOutcome<Certain<Expand, Given>, Fields>>;
}

/** The operations that a customer cannot call. */
export type ProviderOnly =
  | "bulkCreateCustomerMembershipHolds"
  | "bulkEditCustomerMembershipHolds"
  | "bulkEditCustomerMembershipPrices"
  | "bulkExtendCustomerMembershipExpirationDates"
  | "cancelCustomerMembership"
  | "createMembership"
  | "createMembershipCategory"
  | "createMembershipPaymentPlan"
  | "createMembershipPenaltyMessage"
  | "createMembershipPenaltySystem"
  | "createMembershipRegistrationGrant"
  | "deleteMembershipCategory"
  | "deleteMembershipPenaltyMessage"
  | "getCustomerMembershipUsage"
  | "getMembershipPaymentPlan"
  | "getMembershipPenaltyMessage"
  | "getMembershipPenaltyNotificationType"
  | "getMembershipPenaltySystem"
  | "listMembershipCategories"
  | "listMembershipPaymentPlans"
  | "listMembershipPenaltyMessages"
  | "listMembershipPenaltySystems"
  | "listMembershipRegistrationGrants"
  | "listMembershipTerms"
  | "patchMembershipCategory"
  | "patchMembershipPaymentPlan"
  | "patchMembershipPenaltyMessage"
  | "patchMembershipPenaltySystem"
  | "patchMembershipRegistrationGrant"
  | "reorderMembershipCategories"
  | "reorderMemberships"
  | "shareMembershipWithFamilies"
  | "updateMembership"
  | "updateMembershipAllotment"
  | "updateMembershipCategory"
  | "updateMembershipPaymentPlan"
  | "updateMembershipPenaltyMessage"
  | "updateMembershipPenaltySystem"
  | "updateMembershipRegistrationGrant"
  | "updateMembershipTerms"
  | "voidPendingInfractions";

const statuses0 = [200, 400, 401, 403, 404, 409, 429, 500, 503];
const statuses1 = [200, 400, 401, 403, 404, 429, 500, 503];
const statuses2 = [201, 400, 401, 403, 404, 429, 500, 503];
const statuses3 = [201, 400, 401, 403, 404, 409, 429, 500, 503];
const statuses4 = [200, 400, 401, 429, 500, 503];
const statuses5 = [204, 400, 401, 403, 404, 409, 429, 500, 503];
const statuses6 = [204, 400, 401, 403, 404, 429, 500, 503];
const statuses7 = [200, 400, 401, 404, 429, 500, 503];
const mediaTypes0 = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];

/** The address of the API. */
export const server = "https://goteamup.com/api/v2";

/** What the run time needs to know of each operation. */
export const operations: Readonly<Record<keyof TeamUpMethods, Operation>> = {
  bulkCreateCustomerMembershipHolds: { method: "PUT", path: "/customer_memberships/bulk_create_holds", statuses: statuses0, mediaTypes: mediaTypes0, idempotent: false },
  bulkEditCustomerMembershipHolds: { method: "PUT", path: "/customer_memberships/bulk_edit_holds", statuses: statuses0, mediaTypes: mediaTypes0, idempotent: false },
  bulkEditCustomerMembershipPrices: { method: "POST", path: "/customer_memberships/bulk_edit_prices", statuses: statuses0, mediaTypes: mediaTypes0 },
  bulkExtendCustomerMembershipExpirationDates: { method: "PUT", path: "/customer_memberships/bulk_extend_expiration_dates", statuses: statuses0, mediaTypes: mediaTypes0, idempotent: false },
  cancelCustomerMembership: { method: "POST", path: "/customer_memberships/{id}/cancel", statuses: statuses0, mediaTypes: mediaTypes0 },
  checkAccount: { method: "GET", path: "/auth/check_account", statuses: statuses1 },
  createMembership: { method: "POST", path: "/memberships", statuses: statuses2, mediaTypes: mediaTypes0 },
  createMembershipCategory: { method: "POST", path: "/membership_categories", statuses: statuses2, mediaTypes: mediaTypes0 },
  createMembershipPaymentPlan: { method: "POST", path: "/membership_payment_plans", statuses: statuses2, mediaTypes: mediaTypes0 },
  createMembershipPenaltyMessage: { method: "POST", path: "/communication/notification_types/membership_penalty/messages", statuses: statuses3, mediaTypes: mediaTypes0 },
  createMembershipPenaltySystem: { method: "POST", path: "/membership_penalty_systems", statuses: statuses3, mediaTypes: mediaTypes0 },
  createMembershipRegistrationGrant: { method: "POST", path: "/membership_registration_grants", statuses: statuses3, mediaTypes: mediaTypes0 },
  createPasswordLogin: { method: "POST", path: "/auth/password_login", statuses: statuses4, mediaTypes: mediaTypes0, open: true },
  deleteMembershipCategory: { method: "DELETE", path: "/membership_categories/{id}", statuses: statuses5 },
  deleteMembershipPenaltyMessage: { method: "DELETE", path: "/communication/notification_types/membership_penalty/messages/{id}", statuses: statuses6 },
  getAuthenticatedApplication: { method: "GET", path: "/auth/application", statuses: statuses1 },
  getCustomerMembership: { method: "GET", path: "/customer_memberships/{id}", statuses: statuses1 },
  getCustomerMembershipHold: { method: "GET", path: "/customer_membership_holds/{id}", statuses: statuses1 },
  getCustomerMembershipHoldPaymentResolution: { method: "GET", path: "/customer_membership_holds/{id}/payment_resolution", statuses: statuses1 },
  getCustomerMembershipShareStatus: { method: "GET", path: "/customer_memberships/{id}/share_status", statuses: statuses1 },
  getCustomerMembershipUsage: { method: "GET", path: "/customer_memberships/{id}/usage", statuses: statuses1 },
  getMembership: { method: "GET", path: "/memberships/{id}", statuses: statuses1 },
  getMembershipAllotment: { method: "GET", path: "/memberships/{id}/allotment", statuses: statuses1 },
  getMembershipPaymentPlan: { method: "GET", path: "/membership_payment_plans/{id}", statuses: statuses1 },
  getMembershipPenaltyMessage: { method: "GET", path: "/communication/notification_types/membership_penalty/messages/{id}", statuses: statuses1 },
  getMembershipPenaltyNotificationType: { method: "GET", path: "/communication/notification_types/membership_penalty", statuses: statuses1 },
  getMembershipPenaltySystem: { method: "GET", path: "/membership_penalty_systems/{id}", statuses: statuses1 },
  getTwoFactorRequirements: { method: "GET", path: "/auth/two_factor/requirements", statuses: statuses7, open: true },
  initiateMembershipPurchase: { method: "POST", path: "/memberships/{id}/initiate_purchase", statuses: statuses0, mediaTypes: mediaTypes0 },
  listCustomerMembershipHolds: { method: "GET", path: "/customer_membership_holds", statuses: statuses1, list: true },
  listCustomerMemberships: { method: "GET", path: "/customer_memberships", statuses: statuses1, list: true },
  listMembershipCategories: { method: "GET", path: "/membership_categories", statuses: statuses1, list: true },
  listMembershipPaymentPlans: { method: "GET", path: "/membership_payment_plans", statuses: statuses1, list: true },
  listMembershipPenaltyMessages: { method: "GET", path: "/communication/notification_types/membership_penalty/messages", statuses: statuses1, list: true },
  listMembershipPenaltySystems: { method: "GET", path: "/membership_penalty_systems", statuses: statuses1, list: true },
  listMembershipRegistrationGrants: { method: "GET", path: "/membership_registration_grants", statuses: statuses1, list: true },
  listMembershipTerms: { method: "GET", path: "/membership_terms", statuses: statuses1, list: true },
  listMemberships: { method: "GET", path: "/memberships", statuses: statuses1, list: true },
  listProfiles: { method: "GET", path: "/auth/profiles", statuses: statuses1, list: true },
  patchMembershipCategory: { method: "PATCH", path: "/membership_categories/{id}", statuses: statuses1, mediaTypes: mediaTypes0 },
  patchMembershipPaymentPlan: { method: "PATCH", path: "/membership_payment_plans/{id}", statuses: statuses1, mediaTypes: mediaTypes0 },
  patchMembershipPenaltyMessage: { method: "PATCH", path: "/communication/notification_types/membership_penalty/messages/{id}", statuses: statuses0, mediaTypes: mediaTypes0 },
  patchMembershipPenaltySystem: { method: "PATCH", path: "/membership_penalty_systems/{id}", statuses: statuses0, mediaTypes: mediaTypes0 },
  patchMembershipRegistrationGrant: { method: "PATCH", path: "/membership_registration_grants/{id}", statuses: statuses0, mediaTypes: mediaTypes0 },
  refreshAccessToken: { method: "POST", path: "/auth/refresh_access_token", statuses: statuses4, mediaTypes: mediaTypes0, open: true },
  reorderMembershipCategories: { method: "PATCH", path: "/membership_categories/ordering", statuses: statuses1, mediaTypes: mediaTypes0 },
  reorderMemberships: { method: "PATCH", path: "/memberships/ordering", statuses: statuses1, mediaTypes: mediaTypes0 },
  shareCustomerMembership: { method: "POST", path: "/customer_memberships/{id}/share", statuses: statuses0, mediaTypes: mediaTypes0 },
  shareMembershipWithFamilies: { method: "POST", path: "/memberships/{id}/share_with_families", statuses: statuses6 },
  startTwoFactorVerification: { method: "POST", path: "/auth/two_factor/start_verification", statuses: statuses7, mediaTypes: mediaTypes0, open: true },
  unshareCustomerMembership: { method: "POST", path: "/customer_memberships/{id}/unshare", statuses: statuses1, mediaTypes: mediaTypes0 },
  updateMembership: { method: "PUT", path: "/memberships/{id}", statuses: statuses1, mediaTypes: mediaTypes0 },
  updateMembershipAllotment: { method: "PUT", path: "/memberships/{id}/allotment", statuses: statuses1, mediaTypes: mediaTypes0 },
  updateMembershipCategory: { method: "PUT", path: "/membership_categories/{id}", statuses: statuses1, mediaTypes: mediaTypes0 },
  updateMembershipPaymentPlan: { method: "PUT", path: "/membership_payment_plans/{id}", statuses: statuses1, mediaTypes: mediaTypes0 },
  updateMembershipPenaltyMessage: { method: "PUT", path: "/communication/notification_types/membership_penalty/messages/{id}", statuses: statuses0, mediaTypes: mediaTypes0 },
  updateMembershipPenaltySystem: { method: "PUT", path: "/membership_penalty_systems/{id}", statuses: statuses0, mediaTypes: mediaTypes0 },
  updateMembershipRegistrationGrant: { method: "PUT", path: "/membership_registration_grants/{id}", statuses: statuses0, mediaTypes: mediaTypes0 },
  updateMembershipTerms: { method: "PUT", path: "/membership_terms/{id}", statuses: statuses1, mediaTypes: mediaTypes0 },
  verifyTwoFactor: { method: "POST", path: "/auth/two_factor/verify", statuses: statuses4, mediaTypes: mediaTypes0, open: true },
  voidPendingInfractions: { method: "POST", path: "/membership_penalty_systems/{id}/void_pending", statuses: statuses1, idempotent: true },
};

/** The wire's name of each query parameter that the client calls otherwise. */
export const wireNames: Readonly<Record<string, string>> = {
};
