import { onTestFinished } from "vitest";

/** Watches until the test has ended; what it gives tells the rejections that nobody handled so far, after a short wait. */
export function watchRejections(): () => Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return unhandled;
  };
}
