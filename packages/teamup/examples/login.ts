import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { createTeamUp } from "@memberships/teamup";
import { createLogin, type Session } from "@memberships/teamup/login";

const baseUrl = process.env.TEAMUP_URL; // the live service where it is not set

const login = createLogin({
  baseUrl,
  directAuthKey: process.env.TEAMUP_DIRECT_AUTH_KEY ?? "",
  onTokens: ({ expires_in }) => console.log(`store the refresh token: the access token ends in ${expires_in} s`),
});

const step = await login.withPassword({
  username: process.env.TEAMUP_USERNAME ?? "",
  password: process.env.TEAMUP_PASSWORD ?? "",
});

let session: Session;
if (step.done) {
  session = step.session;
} else {
  const { confirm } = await step.sendCode({ phone_number: process.env.TEAMUP_PHONE ?? "" });
  const terminal = createInterface({ input: stdin, output: stdout });
  session = await confirm(await terminal.question("The code: "));
  terminal.close();
}

const teamup = createTeamUp({ baseUrl, token: session }); // renewed shortly before it ends
const { results } = await teamup.as("customer").listProfiles();
console.log(results.map(({ email }) => email).join());
