import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isObject } from "./bundle.ts";
import type { ProviderName } from "./sandbox.ts";
import { misshapenMember } from "./state-shape.ts";
import type { State } from "./store.ts";

type States = Readonly<Record<ProviderName, State>>;

/** Reads the states of a former run; there are none where the file does not exist yet. */
export function readStateFile(path: string): States | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw noState(path, { cause });
  }
  if (!isStates(content)) throw noState(path);
  return content;
}

function noState(path: string, options?: ErrorOptions): Error {
  return new Error(`${path} is not a state of the sandbox. Name another file, or remove it.`, options);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    const reason = code === "EISDIR" ? "is a folder. Name a file in it." : `cannot be read: ${message}`;
    throw new Error(`${path} ${reason}`, { cause });
  }
}

function isStates(content: unknown): content is States {
  const providers: readonly ProviderName[] = ["teamup", "commercelayer"];
  return isObject(content) && providers.every((name) => misshapenMember(content[name], name) === undefined);
}

/** Replaces the file in one step: whoever reads it, whenever the process dies, finds the former states or these. */
export function writeStateFile(path: string, states: States): void {
  const draft = `${path}.next`;
  try {
    writeSafely(draft, JSON.stringify(states));
    renameSync(draft, path);
    syncFolder(dirname(path));
  } catch (cause) {
    throw new Error(`${path} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

function writeSafely(path: string, content: string): void {
  const file = openSync(path, "w");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The new name is safe only when the folder has been written too. */
function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
