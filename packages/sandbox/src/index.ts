export { createSandbox } from "./sandbox.ts";
export type { ProviderName, Sandbox, SandboxOptions } from "./sandbox.ts";
export type { Clock, ClockState, Instant, Span } from "./clock.ts";
export type { State, Stored } from "./store.ts";
