import type { Checks } from "@memberships/runtime/validate";

/** Compiled from the description by the build. */
export const checks: Checks;
