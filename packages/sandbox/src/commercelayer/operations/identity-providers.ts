import { randomWord } from "../../random.ts";
import type { Standing } from "../access.ts";
import { demand, membershipsOf, standingIn } from "../access.ts";
import { created, subject, update } from "../derive.ts";
import type { CommerceLayerCall, CommerceLayerHandlers } from "../handler.ts";
import { attributeFault, refuseWith, sentIn } from "../write.ts";

export const identityProviders: CommerceLayerHandlers = {
  createIdentityProvider(call) {
    demand(call.operation, standingAnywhere(call));
    checkName(call, undefined);
    const provider = created(call, {
      attributes: { status: "pending", txt_record: txtRecord(call), disabled_at: disabledAt(call, null) },
      relationships: { user: call.caller.user ?? null },
    });
    return call.show(provider);
  },
  updateIdentityProvider(call) {
    const before = subject(call);
    checkName(call, before.id);
    const disabled = disabledAt(call, before.attributes["disabled_at"]);
    const moved = sentIn(call).attributes["domains"] ?? before.attributes["domains"];
    const hasMoved = moved !== before.attributes["domains"];
    const anew = hasMoved ? { txt_record: txtRecord(call), status: "pending" } : {};
    return update(call, () => ({ disabled_at: disabled, ...anew }));
  },
};

/** An identity provider belongs to its user, who must own an Enterprise organization somewhere. */
function standingAnywhere({ world, caller }: CommerceLayerCall): ReadonlySet<Standing> {
  const organizations = membershipsOf(world, caller).flatMap(
    ({ relationships }) => relationships["organization"] ?? [],
  );
  const standings = organizations.map((organization) => standingIn(world, caller, organization));
  return standings.find((standing) => standing.has("owner") && standing.has("enterprise")) ?? new Set();
}

function checkName(call: CommerceLayerCall, self: string | undefined): void {
  const { name } = sentIn(call).attributes;
  const isTaken =
    name !== undefined &&
    call.world.list("identity_providers").some(({ id, attributes }) => id !== self && attributes["name"] === name);
  refuseWith(isTaken && attributeFault("name", "taken", "has already been taken"));
}

/** The two triggers, of which enabling has the last word. */
function disabledAt(call: CommerceLayerCall, former: unknown): unknown {
  const { _disable: disable, _enable: enable } = sentIn(call).attributes;
  if (enable === true) return null;
  return disable === true ? (former ?? call.world.clock.iso()) : former;
}

const txtRecord = ({ world }: CommerceLayerCall): string => `cl-verification=${randomWord(world.random, 7)}`;
