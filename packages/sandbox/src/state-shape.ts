import { isObject } from "./bundle.ts";
import { isClockState } from "./clock.ts";
import type { State } from "./store.ts";

const shapes: readonly (readonly [member: keyof State, fits: (value: unknown) => boolean])[] = [
  ["records", (value) => isObject(value) && Object.values(value).every(isCollection)],
  ["counters", (value) => isObject(value) && Object.values(value).every(isCount)],
  ["random", isCount],
  ["clock", isClockState],
];

/** The first member of a snapshot that is not what the sandbox of a provider could go on with. */
export function misshapenMember(value: unknown, provider: string): keyof State | undefined {
  const state = isObject(value) ? value : {};
  return state["provider"] === provider ? shapes.find(([member, fits]) => !fits(state[member]))?.[0] : "provider";
}

function isCollection(value: unknown): boolean {
  return Array.isArray(value) && value.every(isEntry);
}

function isEntry(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isObject(value[1]);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
