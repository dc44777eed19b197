import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** The locks that this process has. A process id is not enough to tell: in a container each run may have the same. */
const held = new Set<string>();

/** Keeps the file from every other server until what is returned is called. */
export function lockStateFile(path: string): () => void {
  const lock = `${resolve(path)}.lock`;
  const holder = held.has(lock) ? process.pid : take(lock, path);
  if (holder !== undefined) {
    throw new Error(
      `${path} belongs to another sandbox, process ${holder}. Stop that one or name another file; if it is not a sandbox, remove ${lock}.`,
    );
  }
  held.add(lock);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    held.delete(lock);
    rmSync(lock, { force: true });
  };
}

/** Takes the lock, unless a process that runs has it: then tells which. */
function take(lock: string, path: string): number | undefined {
  while (!create(lock, path)) {
    const holder = holderOf(lock);
    if (typeof holder === "number") return holder;
    if (holder === "none") continue;
    // Between the look at a stale lock and its removal another process may have put its own there. So this takes a lock
    // too, and another look; that one may be left behind as well, and is then taken over in the same way.
    const guard = `${lock}.lock`;
    const remover = take(guard, path);
    if (remover !== undefined) return remover;
    try {
      if (holderOf(lock) === "killed") rmSync(lock);
    } finally {
      rmSync(guard);
    }
  }
  return undefined;
}

/** In one step with what is in it: a lock that were empty for a moment would look like one that was left behind. */
function create(lock: string, path: string): boolean {
  const draft = `${lock}.${process.pid}`;
  try {
    writeFileSync(draft, String(process.pid));
    linkSync(draft, lock);
    return true;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new Error(`No state can be kept in ${path}: ${message}`, { cause });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process that has the lock, or why there is none: it was killed and left the lock behind, or gave it back just now. */
function holderOf(lock: string): number | "killed" | "none" {
  let text: string;
  try {
    text = readFileSync(lock, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "none";
    throw cause;
  }
  const holder = Number(text);
  return Number.isSafeInteger(holder) && holder > 0 && holder !== process.pid && isRunning(holder) ? holder : "killed";
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    // What is another user's runs as well.
    return (cause as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
