import { createTeamUp } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
});

const memberships = teamup.listMemberships({ query: { page_size: 2 } });
const { count } = await memberships; // the first page, with what TeamUp says of the whole
console.log(count);

for await (const { id } of memberships) console.log(id); // every item; the first page is not asked for again

const [first] = await teamup.listMemberships({ query: { for_sale: true } }).first(1);
const all = await teamup.listMemberships().toArray({ max: 1000 }); // an error rather than more than that
console.log(first?.name, all.length);
