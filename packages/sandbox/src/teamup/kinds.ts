// The kinds of records that code names in several places: the `object` of their schemas, and the sandbox's own with a `_`.
export const held = "customermembership";
export const hold = "customer_membership_hold";
export const booking = "_booking";
