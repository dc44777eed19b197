import type { Control, ControlCall } from "../control.ts";
import { bodyFault, Refusal } from "../refusal.ts";
import { addCredentials, revokeToken, seededCredentials } from "./auth.ts";
import { changePlan, knownPlans } from "./operations/organizations.ts";
import type { CommerceLayerWorld } from "./records.ts";
import { withAttributes } from "./records.ts";
import { namesOfUser, newUser, userByEmail } from "./users.ts";
import { recordVersion } from "./versions.ts";
import { attributeFault, refuseWith } from "./write.ts";

/** What people and background jobs do, and no described operation causes. */
export function commerceLayerControls(world: CommerceLayerWorld): readonly Control[] {
  return [
    {
      method: "POST",
      path: "/users",
      says: "Somebody signs up. The answer has client credentials that act as them.",
      body: { email: "Their address." },
      run({ body }) {
        const email = body["email"];
        if (typeof email !== "string" || !email.includes("@")) throw refused("email", "an e-mail address", email);
        const user = userByEmail(world, email) ?? newUser(world, email);
        return { status: 201, body: { user: user.id, ...addCredentials(world, user) } };
      },
    },
    {
      method: "POST",
      path: "/memberships/{id}/accept",
      says: "The invited person accepts, with an account that is made where there is none.",
      run({ path }) {
        const membership = world.need("memberships", path["id"] ?? "");
        const isPending = membership.attributes["status"] === "pending";
        refuseWith(!isPending && attributeFault("status", "invalid", "isn't pending"));
        const email = String(membership.attributes["user_email"]);
        const user = userByEmail(world, email) ?? newUser(world, email);
        const accepted = world.put(
          withAttributes(membership, { ...namesOfUser(user), status: "active", updated_at: world.clock.iso() }),
        );
        recordVersion(world, { user: user.id }, membership, accepted);
        return { body: { user: user.id, ...addCredentials(world, user) } };
      },
    },
    {
      method: "POST",
      path: "/organizations/{id}/plan",
      says: "The organization changes to another plan.",
      body: { plan_type: "`growth`, or `enterprise`, which opens custom roles, permissions and identity providers." },
      run({ path, body }) {
        const organization = world.need("organizations", path["id"] ?? "");
        return { body: changePlan(world, organization, oneOf(knownPlans, body, "plan_type") ?? "enterprise") };
      },
    },
    {
      method: "POST",
      path: "/identity_providers/{id}/verify",
      says: "The verification job has looked at the domains.",
      body: { status: "`verified`, or `error`." },
      run({ path, body }) {
        const provider = world.need("identity_providers", path["id"] ?? "");
        const status = oneOf(["verified", "error"], body, "status") ?? "verified";
        return { body: world.put(withAttributes(provider, { status, updated_at: world.clock.iso() })) };
      },
    },
    {
      method: "POST",
      path: "/tokens/revoke",
      says: "Ends an access token before its time.",
      body: { token: "The token." },
      run({ body }) {
        const { token } = body;
        if (typeof token !== "string") throw refused("token", "an access token", token);
        revokeToken(world, token);
        return { status: 204 };
      },
    },
  ];
}

/** A member of the body, if it is there; another value than those that it takes is refused. */
function oneOf(taken: readonly string[], body: ControlCall["body"], name: string): string | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  const found = taken.find((word) => word === value);
  if (found === undefined) throw refused(name, taken.join(" or "), value);
  return found;
}

function refused(name: string, wanted: string, value: unknown): Refusal {
  return new Refusal("invalid", { faults: [bodyFault([name], "format", `${name} is ${wanted}.`, value)] });
}

export const commerceLayerAccess: Readonly<Record<string, unknown>> = {
  credentials: seededCredentials.map(({ clientId, says }) => ({ client_id: clientId, client_secret: "sandbox", says })),
};
