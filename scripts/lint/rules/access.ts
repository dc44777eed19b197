import { isListOf } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

export interface AccessOptions {
  permissions: string[];
  conditions: string[];
  modes: string[];
}

/** Which staff permissions, conditions and request modes open an operation; without a credential no permission can hold. */
export const access: Rule<AccessOptions> = (known) => ({
  Operation(operation, { location, report }) {
    const name = operation.operationId ?? "The operation";
    const isPublic = operation.security?.length === 0;
    for (const [mark, values] of [
      ["x-permissions", known.permissions],
      ["x-conditions", known.conditions],
      ["x-modes", known.modes],
    ] as const) {
      const value = operation[mark];
      if (value === undefined) continue;
      if (isPublic && mark !== "x-modes")
        report({
          message: `${name} asks for no credential, so \`${mark}\` cannot hold.`,
          location: location.child([mark]),
        });
      else if (!isListOf(value, values))
        report({
          message: `\`${mark}\` of ${name} must be a list of ${values.join(", ")}.`,
          location: location.child([mark]),
        });
    }
    if (!isPublic && operation["x-modes"] === undefined)
      report({ message: `${name} has no \`x-modes\`.`, location: location.key() });
    const modes: unknown = operation["x-modes"];
    if (operation["x-permissions"] !== undefined && Array.isArray(modes) && modes.includes("customer")) {
      report({
        message: `${name} asks for a staff permission, so no customer can call it.`,
        location: location.child(["x-modes"]),
      });
    }
  },
});
