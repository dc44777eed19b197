import type { CommerceLayerWorld, Resource } from "./records.ts";

/** What an address is compared by: whoever writes it, case tells no two people apart. It is kept as it was written. */
export const emailKey = (email: unknown): unknown => (typeof email === "string" ? email.toLowerCase() : email);

export const userByEmail = (world: CommerceLayerWorld, email: unknown): Resource | undefined =>
  world.list("users").find(({ attributes }) => emailKey(attributes["email"]) === emailKey(email));

/** How a membership names its user, once there is one. */
export const namesOfUser = (user: Resource | undefined): Resource["attributes"] => ({
  user_first_name: user?.attributes["first_name"] ?? null,
  user_last_name: user?.attributes["last_name"] ?? null,
});

/** Somebody of whom no example tells. They are the same in every sandbox, whatever its seed and its time. */
export const outsider = (email: string): Resource => userOf("UsrOlIvTrn", email, "2026-02-01T09:00:00.000Z");

export const newUser = (world: CommerceLayerWorld, email: string): Resource =>
  world.put(userOf(world.newId("users"), email, world.clock.iso()));

function userOf(id: string, email: string, createdAt: string): Resource {
  const [first = "New", last = "User"] = email.split("@")[0]?.split(".").map(capital) ?? [];
  return {
    type: "users",
    id,
    attributes: {
      email,
      first_name: first,
      last_name: last,
      time_zone: null,
      otp_required_for_login: false,
      created_at: createdAt,
      updated_at: createdAt,
      reference: null,
      reference_origin: null,
      metadata: {},
    },
    relationships: {},
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
