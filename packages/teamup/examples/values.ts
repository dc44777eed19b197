import { createTeamUp } from "@memberships/teamup";
import { createValues, day, instant, money } from "@memberships/teamup/values";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
  values: createValues({ day, instant, money }), // or a codec of your own: { decode(text), encode(value) }
});

const { start_date, billed_price } = await teamup.getCustomerMembership({ path: { id: 501 } });
console.log(start_date.year, billed_price.decimal); // a day without a zone, an amount without a rounding error

const plan = await teamup.getMembershipPaymentPlan({ path: { id: 31 } });
const { units, scale } = plan.price.decimal ?? { units: 0n, scale: 2 };
const { price } = await teamup.patchMembershipPaymentPlan({
  path: { id: 31 },
  body: { price: { units: units + 50n, scale } }, // or the text, "89.50"
});
console.log(price.string, JSON.stringify({ before: money.encode({ units, scale }) })); // JSON takes no bigint
