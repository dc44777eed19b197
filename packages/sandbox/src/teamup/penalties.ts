import { isObject } from "../bundle.ts";
import type { Stored } from "../store.ts";
import { addDays, today } from "./dates.ts";
import type { Records, TeamUpWorld } from "./records.ts";

const infraction = "_infraction";
const penalty = "_penalty";

export type InfractionKind = "late_cancel" | "no_show";

/** The rules of a system, each with what it counts. */
const countedBy: ReadonlyMap<string, readonly InfractionKind[]> = new Map([
  ["late_cancel_rule", ["late_cancel"]],
  ["no_show_rule", ["no_show"]],
  ["late_cancel_or_no_show_rule", ["late_cancel", "no_show"]],
]);

/** Records an infraction with each active system that watches the membership, and a penalty where a rule is full. */
export function recordInfraction(
  world: TeamUpWorld,
  records: Records,
  kind: InfractionKind,
  what: { readonly customer: unknown; readonly membership: unknown; readonly booking: unknown },
): void {
  for (const system of records.list("membership_penalty_system")) {
    const memberships = system["memberships"];
    const isWatched = Array.isArray(memberships) && memberships.includes(what.membership);
    const rules = [...countedBy.keys()].filter((name) => countedBy.get(name)?.includes(kind) && isObject(system[name]));
    if (system["status"] !== "active" || !isWatched || rules.length === 0) continue;
    const record = records.put(infraction, {
      id: records.nextId(infraction),
      object: "infraction",
      system: system["id"],
      kind,
      ...what,
      occurred_at: world.clock.iso(),
      status: "recorded",
    });
    for (const name of rules) penalize(world, records, system, name, record);
  }
}

/**
 * As many infractions as the rule allows within its days lead to a penalty, at the price of that day. Each counts towards
 * one penalty of the rule.
 */
function penalize(world: TeamUpWorld, records: Records, system: Stored, name: string, latest: Stored): void {
  const rule = system[name] as Stored;
  const since = world.clock.now() - Number(rule["days"]) * 86_400_000;
  const spent = new Set(
    records
      .list(penalty)
      .filter((record) => record["system"] === system["id"] && record["rule"] === name)
      .flatMap((record) => record["infractions"] as readonly unknown[]),
  );
  const counted = records
    .list(infraction)
    .filter(
      (record) =>
        !spent.has(record["id"]) &&
        record["system"] === system["id"] &&
        record["customer"] === latest["customer"] &&
        record["status"] !== "voided" &&
        countedBy.get(name)?.includes(record["kind"] as InfractionKind) &&
        Date.parse(String(record["occurred_at"])) >= since,
    );
  if (counted.length < Number(rule["max_infractions"])) return;
  records.put(penalty, {
    id: records.nextId(penalty),
    object: "penalty",
    system: system["id"],
    rule: name,
    customer: latest["customer"],
    infraction: latest["id"],
    infractions: counted.map(({ id }) => id),
    price: rule["price"],
    status: "pending",
    issued_at: world.clock.iso(),
    charge_on: addDays(today(world), Number(system["deferred_charge_days"])),
    charged_at: null,
  });
}

/** Charges what has fallen due, as if it had been done on its day. */
function chargeDue(world: TeamUpWorld, records: Records): void {
  const day = today(world);
  for (const record of records.list(penalty)) {
    if (record["status"] !== "pending" || String(record["charge_on"]) > day) continue;
    records.change(penalty, record["id"], { status: "charged", charged_at: timeOfCharge(record) });
  }
}

/** A penalty of no delay is charged when it is issued, any other when its day begins. */
function timeOfCharge({ issued_at: issued, charge_on: day }: Stored): string {
  const begin = `${String(day)}T00:00:00.000Z`;
  return begin > String(issued) ? begin : String(issued);
}

/** Drops what a system has recorded and not charged yet; the next infraction counts from nothing. */
export function voidPending(world: TeamUpWorld, records: Records, system: unknown): void {
  chargeDue(world, records);
  for (const record of records.list(penalty)) {
    if (record["system"] === system && record["status"] === "pending") {
      records.change(penalty, record["id"], { status: "voided" });
    }
  }
  const charged = new Set(
    records
      .list(penalty)
      .filter((record) => record["status"] === "charged")
      .flatMap((record) => record["infractions"] as readonly unknown[]),
  );
  for (const record of records.list(infraction)) {
    if (record["system"] === system && record["status"] === "recorded" && !charged.has(record["id"])) {
      records.change(infraction, record["id"], { status: "voided" });
    }
  }
}

/** Everything that was recorded, charged and voided. */
export function ledger(world: TeamUpWorld, records: Records): Record<string, unknown> {
  chargeDue(world, records);
  return { infractions: records.list(infraction), penalties: records.list(penalty) };
}
