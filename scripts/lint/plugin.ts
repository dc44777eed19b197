import module from "node:module";
import type { Visitor } from "./redocly.ts";

// The types are taken out of each rule when it is loaded; what is left is kept for the next run, where Node can.
module.enableCompileCache?.();
const { rules } = await import("./rules/index.ts");

export interface Plugin {
  id: string;
  rules: { oas3: Record<string, (options: never) => Visitor> };
}

export default function plugin(): Plugin {
  return { id: "memberships", rules: { oas3: rules } };
}
