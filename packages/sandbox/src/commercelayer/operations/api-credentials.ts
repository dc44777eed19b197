import { randomWord } from "../../random.ts";
import { isEnterprise } from "../access.ts";
import { created, idIn, organizationIn, subject, update } from "../derive.ts";
import type { CommerceLayerCall, CommerceLayerHandlers } from "../handler.ts";
import type { CommerceLayerWorld } from "../records.ts";
import { refuseWith, relationshipFault, sentIn } from "../write.ts";

const publicKinds: ReadonlySet<unknown> = new Set(["sales_channel"]);
const withoutRole: ReadonlySet<unknown> = new Set(["sales_channel", "webapp"]);
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What the server draws for an application of a kind. */
export function clientOf(world: CommerceLayerWorld, kind: unknown): Record<string, unknown> {
  const isConfidential = !publicKinds.has(kind);
  return {
    confidential: isConfidential,
    client_id: randomWord(world.random, 30, alphabet),
    client_secret: isConfidential ? randomWord(world.random, 30, alphabet) : null,
    scopes: "market:all",
    expires_in: isConfidential ? 7200 : 14_400,
    custom: false,
  };
}

/** An integration needs a role, a sales channel and a webapp must have none, and a custom one is for Enterprise. */
function checkRole(
  { world }: CommerceLayerCall,
  kind: unknown,
  organization: string | undefined,
  roleId: string | null | undefined,
): void {
  const role = world.get("roles", roleId);
  const isCustom = role?.attributes["kind"] === "custom";
  refuseWith(
    kind === "integration" && !role && relationshipFault("role", "blank", "can't be blank"),
    withoutRole.has(kind) && role !== undefined && relationshipFault("role", "present", "must be blank"),
    isCustom &&
      !isEnterprise(world.get("organizations", organization)) &&
      relationshipFault("role", "inclusion", "is not included in the list"),
  );
}

export const apiCredentials: CommerceLayerHandlers = {
  createApiCredential(call) {
    const { attributes } = sentIn(call);
    const credential = created(call, {
      attributes: { ...clientOf(call.world, attributes["kind"]), mode: "test", ...given(attributes) },
    });
    checkRole(call, attributes["kind"], organizationIn(call), idIn(call, "role"));
    return call.show(credential);
  },
  updateApiCredential(call) {
    const before = subject(call);
    const outcome = update(call);
    const after = call.world.need(before.type, before.id);
    checkRole(
      call,
      after.attributes["kind"],
      after.relationships["organization"] ?? undefined,
      after.relationships["role"],
    );
    return outcome;
  },
};

/** What was sent wins over what would be drawn. */
const given = (attributes: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    ["expires_in", "mode", "custom"].flatMap((name) =>
      attributes[name] === undefined ? [] : [[name, attributes[name]]],
    ),
  );
