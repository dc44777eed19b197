import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** The locks that this process has. A process id is not enough to tell: in a container each run may have the same. */
const held = new Set<string>();

/** Keeps the file from every other server until what is returned is called. */
export function lockStateFile(path: string): () => void {
  const lock = `${resolve(path)}.lock`;
  while (held.has(lock) || !create(lock, path)) {
    const holder = held.has(lock) ? process.pid : holderOf(lock);
    if (holder !== undefined) {
      throw new Error(
        `${path} belongs to another sandbox, process ${holder}. Stop that one or name another file; if it is no sandbox, remove ${lock}.`,
      );
    }
    rmSync(lock, { force: true });
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

function create(lock: string, path: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new Error(`No state can be kept in ${path}: ${message}`, { cause });
  }
}

/** The process that has the lock; none where it was killed, and left the lock behind. */
function holderOf(lock: string): number | undefined {
  const holder = Number(readLock(lock));
  return Number.isSafeInteger(holder) && holder > 0 && holder !== process.pid && isRunning(holder) ? holder : undefined;
}

function readLock(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch (cause) {
    // It was given back just now.
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw cause;
  }
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
