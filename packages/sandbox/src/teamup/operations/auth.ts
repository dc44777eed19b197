import { randomWord } from "../../random.ts";
import { bodyFault, Refusal } from "../../refusal.ts";
import type { Stored } from "../../store.ts";
import type { Mode, TokenRecord } from "../auth.ts";
import { findToken, keepToken, refreshTokens, staffPermissions } from "../auth.ts";
import { inSeconds } from "../dates.ts";
import type { TeamUpCall, TeamUpHandlers } from "../handler.ts";
import { paginate } from "../list.ts";
import type { Records, TeamUpWorld } from "../records.ts";
import { seededProvider } from "../seed.ts";
import { sentIn } from "../write.ts";

const lifetime = 7200;
const codeLifetime = 600;
const hex = "0123456789abcdef";

/** The password of every person of the examples. */
export const seededPassword = "correct-horse-battery-staple";

export const auth: TeamUpHandlers = {
  getAuthenticatedApplication({ records, caller, world }) {
    const [application] = records.list("authenticated_application");
    const providers = (findToken(world, caller.token ?? "")?.providers ?? []).map((id) => ({
      id: Number(id),
      name: world.of(id).get("provider", id)?.["name"] ?? `Provider ${id}`,
      object: "scoped_provider",
    }));
    return { body: { ...application, scoped_providers: providers } };
  },

  checkAccount({ records, query, url }) {
    const email = textOf(query["email"]);
    const isKnown = personOf(records, email) !== undefined;
    const page = isKnown ? "login" : "register";
    return {
      body: {
        account_exists: isKnown,
        has_identity_account: isKnown,
        is_claimed: isKnown,
        is_hidden: false,
        web_auth_url: `${url.origin}/identity/${page}?email=${encodeURIComponent(email)}`,
      },
    };
  },

  listProfiles(call) {
    const { caller, records, world } = call;
    const token = findToken(world, caller.token ?? "");
    const person = records.get("customer", token?.customer);
    const profiles = token && person ? token.modes.map((mode) => profileOf(call, mode, token, person)) : [];
    return { body: paginate(profiles, call) };
  },

  createPasswordLogin(call) {
    const { world, records } = call;
    const sent = sentIn(call);
    const person = personOf(records, sent["username"]);
    if (!person || sent["password"] !== seededPassword) throw new Refusal("unauthenticated");
    if (textOf(sent["verification_key"]) !== "") {
      if (!world.store.get("verifications", textOf(sent["verification_key"]))) throw new Refusal("unauthenticated");
      world.store.remove("verifications", textOf(sent["verification_key"]));
    } else if (worksHere(person)) {
      const pending = {
        object: "pending_login",
        id: uuid(world),
        created_at: inSeconds(world.clock.now()),
        user: userOf(person),
        two_factor_required_providers: [Number(seededProvider)],
      };
      world.store.put("pending_logins", pending.id, pending);
      return { body: pending };
    }
    return { body: issueTokens(world, person, "customer") };
  },

  refreshAccessToken(call) {
    const { world, records } = call;
    const sent = sentIn(call);
    const kept = world.store.get(refreshTokens, textOf(sent["refresh_token"]));
    const person = kept && records.get("customer", kept["customer"]);
    if (!person) throw new Refusal("unauthenticated");
    const mode = sent["new_access_token_type"] === "provider" ? "provider" : "customer";
    if (mode === "provider" && !worksHere(person)) {
      const message = "This person has no staff profile.";
      throw new Refusal("invalid", { faults: [bodyFault(["new_access_token_type"], "invalid", message)] });
    }
    world.store.remove(refreshTokens, textOf(sent["refresh_token"]));
    return { body: issueTokens(world, person, mode) };
  },

  getTwoFactorRequirements: () => ({
    body: { is_sms_enabled: true, is_2fa_required_for_registration: true, is_2fa_required_for_login: true },
  }),

  startTwoFactorVerification(call) {
    const { world } = call;
    const sent = sentIn(call);
    const pending = sent["pending_login"];
    if (typeof pending === "string" && !world.store.get("pending_logins", pending)) throw new Refusal("not_found");
    const expires = world.clock.now() + codeLifetime * 1000;
    const code = randomWord(world.random, 6, "0123456789");
    world.store.put("verification_codes", textOf(sent["phone_number"]), { code, expires });
    return {
      body: {
        success: true,
        message: "A verification code has been sent.",
        expires_at: inSeconds(expires),
        // The real service sends it to the phone. Here there is none to look at.
        verification_code: code,
      },
    };
  },

  verifyTwoFactor(call) {
    const { world } = call;
    const sent = sentIn(call);
    const phone = textOf(sent["phone_number"]);
    const kept = world.store.get("verification_codes", phone);
    if (!kept || kept["code"] !== sent["verification_code"] || Number(kept["expires"]) <= world.clock.now()) {
      const message = "The code is wrong or has expired.";
      throw new Refusal("invalid", { faults: [bodyFault(["verification_code"], "invalid", message)] });
    }
    const key = randomWord(world.random, 32, hex);
    world.store.remove("verification_codes", phone);
    world.store.put("verifications", key, { phone });
    return { body: { success: true, message: "The phone number is verified.", verification_key: key } };
  },
};

function personOf(records: Records, email: unknown): Stored | undefined {
  return records.list("customer").find((customer) => customer["email"] === email);
}

/** Who works for the business, and needs a second factor to sign in. */
const worksHere = (person: Stored): boolean => person["email"] === "chiara.rossi@example.com";

const userOf = (person: Stored): number => 8000 + Number(person["id"]);

function issueTokens(world: TeamUpWorld, person: Stored, mode: Mode): Record<string, unknown> {
  const token = `sandbox-${randomWord(world.random, 24)}`;
  const refresh = `sandbox-${randomWord(world.random, 24)}`;
  keepToken(world, {
    token,
    providers: [seededProvider],
    modes: [mode],
    permissions: mode === "provider" ? staffPermissions : [],
    customer: Number(person["id"]),
    expires: world.clock.now() + lifetime * 1000,
  });
  world.store.put(refreshTokens, refresh, { customer: person["id"] });
  return { access_token: token, expires_in: lifetime, refresh_token: refresh };
}

function profileOf(
  { world, records }: TeamUpCall,
  mode: Mode,
  token: TokenRecord,
  person: Stored,
): Record<string, unknown> {
  const { id, first_name, last_name, email } = person;
  const name = person["name"] ?? `${textOf(first_name)} ${textOf(last_name)}`.trim();
  const common = { id, name, first_name, last_name, email, provider: Number(records.provider) };
  if (mode === "customer") return { ...common, profile_type: "customer" };
  const granted = new Set(["email_notifications", ...token.permissions]);
  const described = Object.keys(world.bundle.schemas["StaffPermissions"]?.properties ?? {});
  const permissions = Object.fromEntries(described.map((permission) => [permission, granted.has(permission)]));
  return { ...common, id: 311, profile_type: "staff", permissions };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function uuid({ random }: TeamUpWorld): string {
  const part = (length: number): string => randomWord(random, length, hex);
  return `${part(8)}-${part(4)}-4${part(3)}-8${part(3)}-${part(12)}`;
}
