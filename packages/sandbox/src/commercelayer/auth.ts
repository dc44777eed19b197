import type { Operation } from "../bundle.ts";
import { examplesIn } from "../bundle.ts";
import { randomWord } from "../random.ts";
import { Refusal } from "../refusal.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { outsider, userByEmail } from "./users.ts";

export interface CommerceLayerCaller {
  /** The user whom the token acts as; absent where none is needed. */
  readonly user: string | undefined;
  /** What the token was issued for; absent where no request acts. */
  readonly application?: Readonly<Record<string, unknown>>;
}

/** The credentials that are there from the start. Their secret is the word `sandbox`. */
export const seededCredentials: readonly {
  readonly clientId: string;
  readonly email: string;
  readonly says: string;
}[] = [
  {
    clientId: "sandbox",
    email: "mira.castellan@example.com",
    says: "Mira Castellan, owner and admin of Harbor and Pine, an Enterprise organization.",
  },
  {
    clientId: "sandbox-member",
    email: "sofia.lindqvist@example.com",
    says: "Sofia Lindqvist, a member of Harbor and Pine who may only read.",
  },
  {
    clientId: "sandbox-outsider",
    email: "olive.tern@example.com",
    says: "Olive Tern, who belongs to no organization.",
  },
];

const clients = "clients";
const tokens = "tokens";
const lifetime = 7200;
const scope = "provisioning-api";
const application = { id: "SnDbXaPpCl", kind: "user", public: false };

export function seedAccess(world: CommerceLayerWorld): void {
  for (const { clientId, email } of seededCredentials) {
    const user = userByEmail(world, email) ?? world.put(outsider(email));
    world.store.put(clients, clientId, { client_id: clientId, client_secret: "sandbox", user: user.id });
  }
  // The documented request for a token is the owner's, as she would send it.
  const owner = userByEmail(world, seededCredentials[0]?.email);
  const request = world.bundle.operations.find(({ id }) => id === "createToken")?.body?.content ?? {};
  for (const example of examplesIn(request)) {
    const { client_id, client_secret } = example as Readonly<Record<string, unknown>>;
    if (owner) world.store.put(clients, String(client_id), { client_id, client_secret, user: owner.id });
  }
}

/** Client credentials for a user who has none yet, made of their id. */
export function addCredentials(
  world: CommerceLayerWorld,
  user: Resource,
): { client_id: string; client_secret: string } {
  const credentials = { client_id: user.id, client_secret: "sandbox" };
  world.store.put(clients, user.id, { ...credentials, user: user.id });
  return credentials;
}

/** Exchanges client credentials for a token of their user. */
export function issueToken(world: CommerceLayerWorld, clientId: string, secret: string): Record<string, unknown> {
  const client = world.store.get(clients, clientId);
  if (!client || client["client_secret"] !== secret) {
    throw new Refusal("unauthenticated", {
      code: "invalid_client",
      message:
        "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.",
    });
  }
  const created = Math.floor(world.clock.now() / 1000);
  const claims = {
    user: { id: client["user"] },
    application: { ...application, client_id: clientId, confidential: true },
    scope,
    exp: created + lifetime,
    iat: created,
    iss: "https://auth.commercelayer.io",
    test: false,
    rand: world.random.below(1_000_000_000) / 1_000_000_000,
  };
  const header = { alg: "RS512", typ: "JWT", kid: "sandbox" };
  // Nobody signs here; the last part only has the look of a signature.
  const token = `${base64url(header)}.${base64url(claims)}.${randomWord(world.random, 43)}`;
  world.store.put(tokens, token, { user: client["user"], expires: (created + lifetime) * 1000 });
  return { access_token: token, token_type: "bearer", expires_in: lifetime, scope, created_at: created };
}

const base64url = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

export function authenticateCommerceLayer(
  world: CommerceLayerWorld,
  operation: Operation,
  request: Request,
): CommerceLayerCaller {
  if (!operation.secured) return { user: undefined };
  const header = request.headers.get("authorization") ?? "";
  const [scheme] = /^Bearer\s+/i.exec(header) ?? [];
  const record = scheme && world.store.get(tokens, header.slice(scheme.length));
  if (!record || Number(record["expires"]) <= world.clock.now()) throw new Refusal("unauthenticated");
  return { user: String(record["user"]), application };
}

/** Ends a token before its time. */
export function revokeToken(world: CommerceLayerWorld, token: string): void {
  world.store.remove(tokens, token);
}
