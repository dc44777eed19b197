import type { CommerceLayerCaller } from "./auth.ts";
import type { CommerceLayerWorld, Resource } from "./records.ts";
import { organizationsOf } from "./access.ts";
import { buildResource } from "./write.ts";

const versioned: ReadonlyMap<string, readonly string[]> = new Map([
  ["memberships", ["update", "destroy"]],
  ["permissions", ["update", "destroy"]],
  ["roles", ["create", "update", "destroy"]],
]);

/** Records a change, for the types whose history is kept. */
export function recordVersion(
  world: CommerceLayerWorld,
  caller: CommerceLayerCaller,
  before: Resource | undefined,
  after: Resource | undefined,
): void {
  const subject = after ?? before;
  const event = !before ? "create" : after ? "update" : "destroy";
  if (!subject || !versioned.get(subject.type)?.includes(event)) return;
  const names = new Set([...Object.keys(before?.attributes ?? {}), ...Object.keys(after?.attributes ?? {})]);
  const changes = [...names]
    .map((name) => [name, before?.attributes[name] ?? null, after?.attributes[name] ?? null] as const)
    .filter(([name, from, to]) => name !== "updated_at" && from !== to && JSON.stringify(from) !== JSON.stringify(to))
    .map(([name, from, to]) => [name, [from, to]] as const);
  const version = buildResource(
    world,
    "versions",
    {
      resource_type: subject.type,
      resource_id: subject.id,
      event,
      changes: Object.fromEntries(changes),
      who: caller.user === undefined ? null : { user: { id: caller.user } },
    },
    // Not a relationship of the API: it tells whose history this is when the subject is gone.
    { organization: organizationsOf(world, subject)[0] ?? null },
  );
  world.put(version);
}
