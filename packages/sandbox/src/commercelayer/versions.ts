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
  { user, application }: CommerceLayerCaller,
  before: Resource | undefined,
  after: Resource | undefined,
): void {
  const subject = after ?? before;
  const event = !before ? "create" : after ? "update" : "destroy";
  if (!subject || !versioned.get(subject.type)?.includes(event)) return;
  const version = buildResource(
    world,
    "versions",
    {
      resource_type: subject.type,
      resource_id: subject.id,
      event,
      changes: changesBetween(before, after),
      who: user === undefined ? null : { ...(application && { application }), user: { id: user } },
    },
    // Not a relationship of the API: it tells whose history this is when the subject is gone.
    { organization: organizationsOf(world, subject)[0] ?? null },
  );
  world.put(version);
}

/** What each changed attribute was and is. When a resource was updated is told by the version itself. */
function changesBetween(
  before: Resource | undefined,
  after: Resource | undefined,
): Record<string, readonly [unknown, unknown]> {
  const changes: Record<string, readonly [unknown, unknown]> = {};
  // An update takes no attribute away.
  for (const name in (after ?? before)?.attributes) {
    const [from, to] = [before?.attributes[name] ?? null, after?.attributes[name] ?? null];
    const isChanged = name !== "updated_at" && from !== to && JSON.stringify(from) !== JSON.stringify(to);
    if (isChanged) changes[name] = [from, to];
  }
  return changes;
}
